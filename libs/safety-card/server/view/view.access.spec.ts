import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { RowsStage, type Row } from '../testing/rows-stage.ts';
import { FamilyViewResolver, TeamViewResolver } from './view.resolver.ts';
import { ViewService } from './view.service.ts';

let stage: RowsStage;
const person = (name: string): string => stage.person(name);
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const VIEW = '... on CardView { id stance words current recordedByName childAllows }';
const READERS = ['j1', 'v1', 'b1', 'g1', 's1', 'p1', 'mara', 'dirk', 'noa'];
const card = (name: string): Row => ({ safetyCardId: idOf(name) });

/** A card about both children, shared with everybody; the parts are each of one child. */
async function put(name: string, number: number, state: string): Promise<void> {
  const { world } = stage;
  const [model] = await stage.rows('select id from card_model limit 1');
  const [both, told] = [['noa', 'tim'], ['mara', 'dirk', 'noa']].map((names) => names.map(person)) as [string[], string[]];
  const withdrawn = state === 'WITHDRAWN' ? 'vergissing' : null;
  const who = { author_id: world.actorId('j1'), created_by: world.actorId('j1'), released_to_person_ids: told };
  await world.add('safety_card', { id: idOf(name), number, model_id: String(model?.['id']), state, occasion: 'SIGNAL', shared_at: '2026-11-01T10:00:00Z', about_person_ids: both, withdrawn_reason: withdrawn, ...who });
  for (const child of ['noa', 'tim']) await world.add('safety_card_child', { id: idOf(`${name} ${child}`), safety_card_id: idOf(name), child_person_id: person(child), state, about_person_ids: [person(child)], created_by: world.actorId('j1') });
}
beforeAll(async () => {
  stage = await RowsStage.make((door) => [new TeamViewResolver(new ViewService(door)), new FamilyViewResolver(new ViewService(door))]);
  await put('withdrawn', 1, 'WITHDRAWN');
  await put('shared', 2, 'SHARED');
});
afterAll(() => stage.end());

/** What each of the family sees of the shared card: a child not the part of the other. */
const seenBy = (who: string): Row[] => [idOf('shared'), ...(who === 'noa' ? ['noa'] : ['noa', 'tim']).map((child) => idOf(`shared ${child}`))].map((itemId) => ({ itemId, version: 1 }));
const give = (who: string, words: string, over: Row = {}): Promise<Row> => stage.act(who, 'giveCardView', { ...card('shared'), seen: seenBy(who), stance: 'PARTLY', words, ...over }, VIEW);
const readers = async (words: string): Promise<string[]> => {
  const seen = await Promise.all(READERS.map(async (who) => JSON.stringify(await stage.read(who, 'safetyCards { views { words } }')).includes(words)));
  return READERS.filter((_, index) => seen[index]);
};

describe('what somebody of the family thinks of a card', () => {
  it('is kept in own words, read by the speaker and the team; a newer one does not replace it', async () => {
    expect(await give('mara', 'Ik ben nog bang')).toMatchObject({ stance: 'PARTLY', words: 'Ik ben nog bang', current: true, recordedByName: null, childAllows: [] });
    expect(await readers('Ik ben nog bang')).toEqual(['j1', 'v1', 'b1', 'mara']);
    await give('mara', 'Nu niet meer', { stance: 'AGREE' });
    const [now] = (await stage.read('mara', 'safetyCards { views { words current } }'))?.['safetyCards'] as { views: Row[] }[];
    // Both were said at the one instant of this world.
    expect(now?.views.sort((one, other) => Number(one['current']) - Number(other['current']))).toEqual([{ words: 'Ik ben nog bang', current: false }, { words: 'Nu niet meer', current: true }]);
  });

  it('belongs to exactly what was shown: another text, or another part, is read again first', async () => {
    for (const seen of [[], seenBy('noa'), seenBy('mara').map((one) => ({ ...one, version: 2 }))]) expect(await give('mara', 'x', { seen })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'De kaart is net veranderd. Lees eerst wat er nu staat.' });
    const [first, second] = await stage.rows('select seen_hash as hash from card_view order by said_at, id');
    expect([first?.['hash'], second?.['hash']]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/), first?.['hash']]);
  });

  it('of a child is read by the child and who directs, until the child lets others (R11)', async () => {
    const said = await give('noa', 'Goed, maar niet alleen');
    expect(await readers('Goed, maar niet alleen')).toEqual(['j1', 'noa']);
    expect(await stage.act('noa', 'letReadCardView', { id: said['id'], childAllows: ['PARENTS', 'TEAM'] }, VIEW)).toMatchObject({ childAllows: ['PARENTS', 'TEAM'] });
    expect(await readers('Goed, maar niet alleen')).toEqual(['j1', 'v1', 'b1', 'mara', 'dirk', 'noa']);
    expect(await stage.act('dirk', 'letReadCardView', { id: said['id'], childAllows: [] })).toMatchObject(NOT_THERE);
  });

  it('is written down by who directs for somebody without a login, and by nobody else', async () => {
    const input = { ...card('shared'), personId: person('tim'), stance: 'DISAGREE', words: 'Ik wil naar huis', childAllows: ['TEAM'] };
    expect(await stage.act('j1', 'recordCardView', input, VIEW)).toMatchObject({ words: 'Ik wil naar huis', recordedByName: 'Naam j1', childAllows: ['TEAM'] });
    expect(await readers('Ik wil naar huis')).toEqual(['j1', 'v1', 'b1']);
    for (const who of ['v1', 'b1', 'g1', 's1', 'p1']) expect([who, await stage.act(who, 'recordCardView', input)]).toMatchObject([who, NOT_THERE]);
  });

  it('is said of a card that is shared or adopted: one that was taken back is not there', async () => {
    expect(await stage.act('mara', 'giveCardView', { ...card('withdrawn'), seen: [], stance: 'AGREE', words: '' })).toMatchObject(NOT_THERE);
    expect(await stage.act('j1', 'recordCardView', { ...card('withdrawn'), personId: person('dirk'), stance: 'AGREE', words: '' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.rows('select 1 from card_view where safety_card_id = $1', [idOf('withdrawn')])).toEqual([]);
  });
});
