import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { PlanStage, type Row } from './testing/plan-stage.ts';

let stage: PlanStage;
let planVersionId: string;
beforeAll(async () => {
  stage = await PlanStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
  planVersionId = (await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id'] as string;
});
beforeEach(() => stage.world.owner.query('truncate held_text, outbox'));
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const FACT = '... on Fact { id version what }';
const PLACE = 'Wij wonen nu op de ZV-CANARY Schuilweg 17.';
const fact = (who: string, what: string, over: Row = {}): Promise<Row> =>
  stage.act(who, 'writeFact', { kind: 'FACT', what, sourceKind: 'OWN_OBSERVATION', aboutPersonIds: person('tim'), ...over }, FACT);
const facts = async (who: string): Promise<unknown[]> => ((await stage.read(who, 'facts { what }'))['facts'] as Row[]).map((one) => one['what']);
const held = async (): Promise<Row[]> => (await stage.world.owner.query<Row>('select item_type, field, state, author_person_id from held_text order by valid_from, field')).rows;
const WAITS = { item_type: 'Fact', field: 'what', state: 'WAITING', author_person_id: null };

describe('whoever may see where somebody is', () => {
  it('is stopped and reads which words to change; nothing is kept', async () => {
    const answer = await fact('j1', PLACE);
    expect(answer).toMatchObject({ __typename: 'Refused', code: 'PROTECTED_TEXT', fields: [{ field: 'what', message: expect.stringContaining('“ZV-CANARY Schuilweg 17”') as unknown }] });
    expect(await facts('j1')).not.toContain(PLACE);
    expect(await held()).toEqual([]);
    const { rows } = await stage.world.owner.query(`select outcome from access_event where operation = 'writeFact' and actor_id = $1 order by at desc limit 1`, [stage.world.actorId('j1')]);
    expect(rows).toEqual([{ outcome: 'REFUSED' }]);
  });

  it('is stopped in a correction, and in each of several fields', async () => {
    const { id, version } = await fact('j1', 'Tim slaapt goed');
    const correct = (over: Row) => stage.act('j1', 'correctFact', { id, baseVersion: version, correctionReason: 'Beter', ...over }, FACT);
    expect(await correct({ what: 'Tim slaapt op de schuilweg', place: 'ZV CANARY school De Vuurtoren' })).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'what' }, { field: 'place' }] });
    expect(await correct({ what: 'Tim slaapt heel goed' })).toMatchObject({ what: 'Tim slaapt heel goed' });
  });

  it('is the mother in the portal, about her own address', async () => {
    await stage.world.owner.query(`update person set released_to_person_ids = $1 where id = $2`, [person('mara', 'dirk', 'noa'), person('mara')[0]]);
    const [item] = (await stage.world.owner.query<Row>(`select id, version from fact where id = $1`, [idOf('f3')])).rows;
    const say = (who: string, words: string): Promise<Row> => stage.act(who, 'respond', { itemType: 'FACT', itemId: item?.['id'], itemVersion: item?.['version'], kind: 'SOMETHING_TO_SAY', words }, '... on Response { words }');
    expect(await say('mara', 'Kom niet naar Schuilweg 17')).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'words' }] });
    expect(await say('mara', 'Kom niet langs')).toMatchObject({ words: 'Kom niet langs' });
  });
});

describe('anybody else', () => {
  it('notices nothing: the same answer, and the text is there for colleagues', async () => {
    const [plain, caught] = [await fact('j2', 'Tim speelt buiten'), await fact('j2', PLACE)];
    expect(Object.keys(caught)).toEqual(Object.keys(plain));
    expect([caught['__typename'], caught['what'], caught['version']]).toEqual(['Fact', PLACE, 1]);
    expect(await facts('j2')).toContain(PLACE);
    expect(await facts('j1')).toContain(PLACE);
    expect(await held()).toEqual([WAITS]);
  });

  it('writes what the family does not read until it is mended, by whoever mends it', async () => {
    const { id } = await fact('j2', `${PLACE} Dat is goed.`);
    for (const who of ['mara', 'dirk']) expect(await facts(who)).not.toContain(`${PLACE} Dat is goed.`);
    expect(await facts('mara')).toContain('Tim speelt buiten');
    const correct = (what: string, baseVersion: number) => stage.act('j2', 'correctFact', { id, baseVersion, what, correctionReason: 'Anders' }, FACT);
    expect(await correct('Nog steeds op Schuilweg', 1)).toMatchObject({ version: 2 });
    expect(await facts('mara')).not.toContain('Nog steeds op Schuilweg');
    expect(await held()).toEqual([WAITS]);
    expect(await correct('Wij wonen nu ergens anders', 2)).toMatchObject({ version: 3 });
    for (const who of ['mara', 'dirk']) expect(await facts(who)).toContain('Wij wonen nu ergens anders');
    expect(await held()).toEqual([{ ...WAITS, state: 'MENDED' }]);
  });

  it('that waits is told to whoever directs, once, by id', async () => {
    await fact('j2', PLACE);
    const { rows } = await stage.world.owner.query<Row>(`select kind, payload ->> 'heldTextId' = (select id::text from held_text) as right from outbox`);
    expect(rows).toEqual([{ kind: 'text-held', right: true }]);
  });

  it('is the other parent: he reads his own words, nobody else of the family does, and the answer is the same', async () => {
    const say = (words: string): Promise<Row> => stage.act('dirk', 'respond', { itemType: 'FACT', itemId: idOf('f3'), itemVersion: 1, kind: 'NOT_RIGHT', words }, '... on Response { words answer version }');
    const [plain, guess] = [await say('Dat klopt niet'), await say('Ik weet het: Schuilweg')];
    expect({ ...guess, words: '' }).toEqual({ ...plain, words: '' });
    expect(((await stage.read('dirk', 'responses { words }'))['responses'] as Row[]).map((one) => one['words'])).toEqual(expect.arrayContaining(['Dat klopt niet', 'Ik weet het: Schuilweg']));
    expect(await held()).toEqual([{ item_type: 'Response', field: 'words', state: 'WAITING', author_person_id: person('dirk')[0] }]);
  });
});

describe('sharing a plan', () => {
  it('stops whoever may see it at a text that a colleague left, and opens it once it is mended', async () => {
    const item = await stage.act('v1', 'setMinimumCondition', { planVersionId, text: 'Rust', familyText: 'Het is rustig op de Schuilweg', setByKind: 'VEILIG_THUIS', setByName: 'Veilig Thuis', aboutPersonIds: person('tim') }, '... on MinimumCondition { id version }');
    expect(item).toMatchObject({ version: 1 });
    expect(await held()).toEqual([{ ...WAITS, item_type: 'MinimumCondition', field: 'familyText' }]);
    const [row] = (await stage.world.owner.query<Row>('select version from plan_version where id = $1', [planVersionId])).rows;
    const release = (): Promise<unknown> => stage.door.act(stage.world.as('j1'), { fieldName: 'sharePlan' } as never,
      { dossierId: stage.world.dossierId, type: 'PlanVersion', id: planVersionId, act: 'SHARE', action: 'SHARE', idempotencyKey: `release-${Math.random()}` },
      async (act) => {
        await act.update('MinimumCondition', { planVersionId }, { state: 'SHARED', releasedToPersonIds: person('mara') });
        return planVersionId;
      });
    expect(row).toMatchObject({ version: 1 });
    expect(await release()).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'familyText', message: expect.stringContaining('“Schuilweg”') as unknown }] });
    expect(await stage.act('j1', 'editMinimumCondition', { id: item['id'], baseVersion: 1, familyText: 'Het is rustig thuis' }, '... on MinimumCondition { version }')).toMatchObject({ version: 2 });
    expect(await release()).toBeNull();
  });
});

it('the name of a shelter that works for the family is caught as well, and nowhere else', async () => {
  await insertRow(stage.world.owner, 'organisation', { id: idOf('ark'), region_id: idOf('region'), kind: 'CARE', name: 'Opvang Dé Ark', reveals_whereabouts: true });
  expect(await fact('j2', 'Mara is bij opvang de ark')).toMatchObject({ version: 1 });
  expect(await held()).toEqual([]);
  await insertRow(stage.world.owner, 'account', { id: idOf('account ark'), audience: 'TEAM', display_name: 'Ark' });
  await insertRow(stage.world.owner, 'actor', { id: stage.world.actorId('ark'), account_id: idOf('account ark'), role: 'CARE_PROVIDER', organisation_id: idOf('ark'), region_id: idOf('region'), valid_from: '2026-01-01' });
  await stage.world.grantTo('ark', 'CARE_PROVIDER');
  expect(await fact('j2', 'Mara is nog bij opvang de ark')).toMatchObject({ version: 1 });
  expect(await held()).toEqual([WAITS]);
  expect(await fact('j1', 'Mara is bij opvang de ark.')).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ message: expect.stringContaining('organisatie') as unknown }] });
});

it('keeps no protected value and no text anywhere a reader of the database could find it', async () => {
  await fact('j2', PLACE);
  const [row] = (await stage.world.owner.query<Row>('select h::text as held, (select string_agg(c.marks::text, $1) from contact_point c) as marks, (select payload::text from outbox limit 1) as told from held_text h', [','])).rows;
  expect(JSON.stringify(row)).not.toMatch(/schuil|vuurtoren|wonen/i);
});
