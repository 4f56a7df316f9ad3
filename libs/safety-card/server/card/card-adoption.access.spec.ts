import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CardStage, type Row } from '../testing/card-stage.ts';

let stage: CardStage;
const NOT_THERE = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const NOT_NOW = { code: 'NOT_POSSIBLE_NOW' };
const person = (name: string): string => stage.world.person(name);
const query = async (text: string, values: unknown[] = []): Promise<Row[]> => (await stage.world.owner.query<Row>(text, values)).rows;
const at = (who: string, instant: string): RequestContext => stage.world.as(who, new Date(instant));
const adopt = (who: string | RequestContext, card: Row, over: Row = {}): Promise<Row> =>
  stage.act(who, 'adoptSafetyCard', { id: card['id'], baseVersion: card['version'], reason: 'Dit klopt met wat ik zag.', ...over }, '... on SafetyCard { id state validUntil adoptedReason adopter { name } }');
const share = (card: Row, personIds: readonly string[], over: Row = {}, who = 'j1'): Promise<Row> =>
  stage.act(who, 'shareSafetyCard', { id: card['id'], baseVersion: card['version'], personIds, ...over }, '... on SafetyCard { id state sharedAt }');
/** What the newest card rests on, as somebody of the team reads it. */
const lines = async (who = 'j1'): Promise<Row[]> => (await stage.card(who, 'lines { section position text familyText note onDay personId copyOfId copyOfType }'))['lines'] as Row[];
const ofSection = async (section: string): Promise<Row[]> => (await lines()).filter((one) => one['section'] === section);

/** What a card can rest on, and beside each what must stay off it. */
async function putSources(): Promise<void> {
  const { world } = stage;
  const [j1, b1] = ['j1', 'b1'].map((who) => world.actorId(who)) as [string, string];
  const [tim, noa, mara] = ['tim', 'noa', 'mara'].map((name) => [person(name)]) as [string[], string[], string[]];
  const fact = (what: string, over: Parameters<typeof world.add>[1]): Promise<void> => world.add('fact', { id: idOf(what), kind: 'FACT', what, source_kind: 'OWN_OBSERVATION', about_person_ids: tim, happened_on: '2026-09-10', created_by: j1, ...over });
  await fact('over Noa alleen', { about_person_ids: noa });
  await fact('gezondheid van Tim', { data_class: 'D11' });
  await fact('Jip vindt Tim stil', { kind: 'OPINION' });
  const sentence = (text: string, over: Parameters<typeof world.add>[1] = {}): Promise<void> => world.add('column_statement', { id: idOf(text), kind: 'WORRY', text, family_text: '', about_person_ids: tim, created_by: j1, ...over });
  await sentence('zorg die geldt', { family_text: 'dit gaat nog niet goed', released_to_person_ids: mara });
  await sentence('zorg die niemand las', { position: 2 });
  await sentence('zorg van vroeger', { state: 'DROPPED', dropped_reason: 'voorbij' });
  const perspective = (words: string, from: string, about = tim): Promise<void> => world.add('perspective', { id: idOf(words), kind: 'AT_HOME', words, decided_by: 'de ouders', from_on: from, about_person_ids: about, created_by: j1 });
  await perspective('eerst bij oma', '2026-08-01');
  await perspective('nu thuis', '2026-10-01');
  await perspective('Noa op kamers', '2026-11-01', noa);
  const score = (words: string, over: Parameters<typeof world.add>[1]): Promise<void> => world.add('safety_score', { id: idOf(words), score: 5, words, said_on: '2026-11-10', data_class: 'D4', about_person_ids: tim, ...over });
  const of = (rater: string, name: string): Parameters<typeof world.add>[1] => ({ rater_actor_id: rater, rater_name: name, created_by: rater });
  await score('eerst slecht', { ...of(j1, 'Naam j1'), score: 2, said_on: '2026-10-10' });
  await score('nu beter', of(j1, 'Naam j1'));
  await score('een ander ziet', { ...of(b1, 'Naam b1'), score: 7 });
  await score('moeder slaapt niet', { person_id: person('mara'), data_class: 'D8', about_person_ids: mara });
  const signal = (name: string, over: Parameters<typeof world.add>[1]): Promise<void> => world.add('signal', { id: idOf(name), what: 'woorden van een signaal', received_on: '2026-11-01', source_kind: 'PROFESSIONAL', source_name: 'Juf Geheim', about_person_ids: tim, created_by: j1, ...over });
  await signal('signal', { advice_on: '2026-11-04', advice_number: 'ADV-12', advice_words: 'praat eerst' });
  await signal('signal of noa', { about_person_ids: noa, advice_on: '2026-11-05', advice_number: 'ADV-13' });
  for (const [step, about] of [[1, 'signal'], [3, 'signal'], [2, 'signal'], [4, 'signal of noa']] as const) {
    await world.add('signal_step', { id: idOf(`step ${step}`), signal_id: idOf(about), step, done_on: `2026-11-0${step + 1}`, by_name: 'Jip', words: 'wat eruit kwam', about_person_ids: about === 'signal' ? tim : noa, created_by: j1 });
  }
  await score('geheim van Noa', { person_id: person('noa'), data_class: 'D8K', about_person_ids: noa });
}

beforeAll(async () => {
  stage = await CardStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
  await stage.world.grantTo('g1', 'GI_EXECUTOR');
  await putSources();
});
afterAll(() => stage.end());

describe('sharing a card', () => {
  it('names people of the family and nobody else, at least one', async () => {
    const card = await stage.wholeCard();
    expect(await share(card, [])).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'personIds', message: 'Kies met wie u de kaart deelt.' }] });
    for (const stranger of [stage.world.actorId('j1'), idOf('nobody')]) expect(await share(card, [person('mara'), stranger])).toMatchObject({ code: 'BAD_INPUT' });
    expect(await stage.card('j1', 'state releasedToPersonIds')).toEqual({ state: 'DRAFT', releasedToPersonIds: [] });
    expect(await stage.card('mara', 'state')).toEqual({});
  });

  it('is for who directs or carries out the measure; for whoever reads there is nothing to share', async () => {
    const card = await stage.card('j1');
    for (const who of ['j2', 'v1', 'b1', 'p1', 'a1', 'c1']) {
      const context = stage.world.as(who);
      expect([who, await stage.act(context, 'shareSafetyCard', { id: card['id'], baseVersion: card['version'], personIds: [person('mara')] })]).toMatchObject([who, NOT_THERE]);
      expect([who, await query('select outcome from access_event where trace_id = $1', [context.traceId])]).toEqual([who, [{ outcome: 'REFUSED' }]]);
    }
    expect(await adopt('b1', card)).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('Deel de kaart eerst') });
  });

  it('stops at a text that tells where somebody stays, also when it was written before that was hidden', async () => {
    const card = await stage.card('j1');
    await query(`update safety_card_area set note = 'Op ZV-CANARY-Schuilweg-17 is het rustig.', version = version + 1 where safety_card_id = $1 and area = 'NETWORK'`, [card['id']]);
    expect(await share(card, [person('dirk')])).toMatchObject({ code: 'PROTECTED_TEXT', fields: [{ field: 'note' }] });
    expect(await stage.card('dirk', 'state')).toEqual({});
    await query(`update safety_card_area set note = '', version = version + 1 where safety_card_id = $1`, [card['id']]);
  });

  it('shows it to whom it names with every part of the children, sent twice as once', async () => {
    const card = await stage.card('j1');
    const [first, again] = [await share(card, [person('mara'), person('dirk')], { idempotencyKey: 'share-once-xxxxxxx' }), await share(card, [person('mara'), person('dirk')], { idempotencyKey: 'share-once-xxxxxxx' })];
    expect([first['state'], again['sharedAt']]).toEqual(['SHARED', first['sharedAt']]);
    expect(await stage.card('dirk', 'state children { areas { judgement } }')).toEqual({ state: 'SHARED', children: [{ areas: Array.from({ length: 8 }, () => ({ judgement: 'SAFE_ENOUGH' })) }] });
    expect((await query(`select count(*)::int as n from access_event where action = 'SHARE' and outcome = 'OK' and object_id = $1`, [card['id']]))[0]).toEqual({ n: 1 });
  });

  it('keeps a part from a parent from whom it is withheld, while the other parent reads on', async () => {
    const parts = async (who: string): Promise<number> => (((await stage.card(who, 'children { id }'))['children'] ?? []) as Row[]).length;
    const [part] = await query(`select id from safety_card_child where state = 'SHARED'`);
    const kept = { id: idOf('keep part'), kind: 'WITHHELD', against_person_id: person('dirk'), item_id: String(part?.['id']), about_person_ids: [], reason: 'rust', legal_basis: 'GOOD_CARE', valid_from: new Date('2026-11-01'), valid_until: new Date('2027-11-01') };
    await stage.world.add('restriction', kept);
    expect([await parts('mara'), await parts('dirk')]).toEqual([1, 0]);
    await query('delete from restriction where id = $1', [kept.id]);
    expect(await parts('dirk')).toBe(1);
  });
});

describe('adopting a card', () => {
  it('is not for the author in another job: the same human is the same author', async () => {
    const card = await stage.card('j1');
    await insertRow(stage.world.owner, 'actor', { id: idOf('actor of j1 as scientist'), account_id: idOf('account j1'), role: 'BEHAVIOURAL_SCIENTIST', organisation_id: idOf('municipality'), region_id: idOf('region'), valid_from: new Date('2026-01-01') });
    await stage.world.grantTo('j1', 'SECOND_READER', { actor_id: idOf('actor of j1 as scientist') });
    const context = stage.world.as('b1');
    const other = { ...context, actor: { ...context.actor, id: idOf('actor of j1 as scientist'), accountId: idOf('account j1') } };
    expect(await adopt(other, card)).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('zelf geschreven') });
  });

  it('is not for whoever changed one word of it, neither by the act nor past it; sharing it is no writing', async () => {
    const writers = async (card: Row): Promise<unknown[]> => (await query('select array_agg(writer order by writer) as all from card_writers($1, $2) writer', [stage.world.dossierId, card['id']]))[0]?.['all'] as unknown[];
    const [j1, g1] = [stage.world.actorId('j1'), stage.world.actorId('g1')];
    await share(await stage.card('j1'), [person('mara'), person('dirk')], {}, 'g1');
    const card = await stage.card('j1', 'id version children { areas { id version note } }');
    expect(await writers(card)).toEqual([j1]);
    const area = ((card['children'] as Row[])[0]?.['areas'] as Row[])[0];
    await stage.act('g1', 'judgeArea', { id: area?.['id'], baseVersion: area?.['version'], note: 'Door de GI gezien' });
    const changed = ((await stage.card('j1', 'children { areas { id version } }'))['children'] as Row[])[0]?.['areas'] as Row[];
    await stage.act('j1', 'judgeArea', { id: area?.['id'], baseVersion: changed[0]?.['version'], note: String(area?.['note']) });
    expect(await writers(card)).toEqual([j1, g1].sort());
    await share(await stage.card('j1'), [person('mara'), person('dirk')]);
    expect(await adopt('g1', await stage.card('j1'))).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('zelf geschreven') });
    const past = `update safety_card set state = 'ADOPTED', adopted_at = now(), adopted_by = $2, adopted_reason = 'x', seal = 'x', valid_until = '2027-01-01', version = version + 1 where id = $1`;
    for (const writer of [j1, g1]) await expect(query(past, [card['id'], writer])).rejects.toThrow(/does not adopt it|check constraint/);
    expect(await stage.card('j1', 'state')).toEqual({ state: 'SHARED' });
  });

  it('is for who reads the whole card: nobody of the family, the log or another desk can', async () => {
    const card = await stage.card('j1');
    for (const who of ['s1', 'p1', 'a1', 'c1']) expect([who, await adopt(who, card)]).toMatchObject([who, NOT_THERE]);
    expect(await stage.card('j1', 'state adopter { name }')).toEqual({ state: 'SHARED', adopter: null });
  });

  it('is not possible any more on a card whose chosen last day has come', async () => {
    const card = await stage.card('j1');
    await stage.act('j1', 'describeSafetyCard', { id: card['id'], baseVersion: card['version'], validUntil: '2026-11-25' });
    const next = await stage.card('j1');
    await share(next, [person('mara')]);
    const late = await adopt(at('b1', '2026-11-25T09:00:00Z'), await stage.card('j1'));
    expect(late).toMatchObject({ ...NOT_NOW, fields: [{ field: 'validUntil', message: expect.stringContaining('nog moet komen') }] });
    expect(await stage.card('j1', 'state')).toEqual({ state: 'SHARED' });
  });

  it('counts its term from the day in Amsterdam, keeps a sooner day that was chosen, and the words of who adopted it', async () => {
    const card = await stage.card('j1');
    expect(await adopt(at('b1', '2026-11-22T23:30:00Z'), card, { reason: ' Zo is het. ' })).toEqual({ __typename: 'SafetyCard', id: card['id'], state: 'ADOPTED', validUntil: '2026-11-25', adoptedReason: 'Zo is het.', adopter: { name: 'Naam b1' } });
    expect(await query(`select action, outcome from access_event where object_id = $1 and action = 'ADOPT' and outcome = 'OK'`, [card['id']])).toEqual([{ action: 'ADOPT', outcome: 'OK' }]);
    expect(await adopt('g1', { ...card, version: Number(card['version']) + 1 })).toMatchObject(NOT_NOW);
    const { version } = await stage.card('j1', 'version');
    expect(await share({ ...card, version }, [person('mara')])).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('al vastgesteld') });
    expect(await stage.act('j1', 'withdrawSafetyCard', { id: card['id'], baseVersion: version, reason: 'Toch niet' })).toMatchObject({ ...NOT_NOW, message: expect.stringContaining('Begin een nieuwe kaart') });
  });
});

describe('what an adopted card rests on', () => {
  it('is every fact of its children that stands, and none about health or about another child alone', async () => {
    expect((await ofSection('FACT')).map((one) => one['text']).sort()).toEqual(['Blauwe plek op de arm', 'Er is geduwd', 'Tim zegt: papa kneep me']);
    expect((await ofSection('OPINION')).map(({ text, onDay }) => [text, onDay])).toEqual([['Jip vindt Tim stil', '2026-09-10']]);
    expect((await ofSection('FACT')).map((one) => one['position'])).toEqual([1, 2, 3]);
  });

  it('is every sentence of the columns that stands, as each reads it: the family its own words when they were shared', async () => {
    expect((await ofSection('WORRY')).map(({ text, familyText }) => [text, familyText]).sort()).toEqual([['zorg die geldt', 'dit gaat nog niet goed'], ['zorg die niemand las', '']]);
    const familyLines = async (who: string): Promise<unknown[]> => ((await stage.card(who, 'lines { section familyText }'))['lines'] as Row[]).filter((one) => one['section'] === 'WORRY').map((one) => one['familyText']);
    expect([await familyLines('mara'), await familyLines('dirk')]).toEqual([['dit gaat nog niet goed'], []]);
  });

  it('is the last step of the meldcode and the advice, of its children alone, and no word of where a signal came from', async () => {
    expect((await ofSection('SIGNAL')).map(({ text, note, onDay, familyText }) => [text, note, onDay, familyText])).toEqual([['Stap 3 van de meldcode is gezet', 'Jip', '2026-11-04', ''], ['Advies gevraagd aan Veilig Thuis, nummer ADV-12', '', '2026-11-04', '']]);
    for (const who of ['mara', 'dirk']) expect(((await stage.card(who, 'lines { section }'))['lines'] as Row[]).filter((one) => one['section'] === 'SIGNAL')).toEqual([]);
    expect(JSON.stringify(await query('select * from safety_card_line'))).not.toMatch(/Juf Geheim|woorden van een signaal|wat eruit kwam|praat eerst/);
  });

  it('is the last perspective of each child on it', async () => {
    expect(await ofSection('PERSPECTIVE')).toMatchObject([{ text: 'nu thuis', note: 'de ouders', onDay: '2026-10-01' }]);
  });

  it('is the last score of each, side by side, and of a child only that it gave one', async () => {
    const scores = (await ofSection('SCORE')).map(({ text, note, personId }) => [text, note, personId]);
    expect(scores).toEqual(expect.arrayContaining([['5: nu beter', 'Naam j1', null], ['7: een ander ziet', 'Naam b1', null], ['5: moeder slaapt niet', '', person('mara')], ['', '', person('noa')]]));
    expect(scores).toHaveLength(4);
    expect(JSON.stringify(await query('select * from safety_card_line'))).not.toMatch(/geheim van Noa|eerst slecht|gezondheid van Tim/);
  });

  it('shows own words to who said them, never to the other parent', async () => {
    const said = async (who: string): Promise<unknown[]> => ((await stage.card(who, 'lines { section familyText }'))['lines'] as Row[]).filter((one) => one['section'] === 'SCORE').map((one) => one['familyText']).sort();
    expect(await said('mara')).toEqual(['5: moeder slaapt niet', '5: nu beter', '7: een ander ziet']);
    expect(await said('dirk')).toEqual(['5: nu beter', '7: een ander ziet']);
  });

  it('keeps the score of each child when one professional rates two of them', async () => {
    await stage.world.add('safety_score', { id: idOf('about noa'), rater_actor_id: stage.world.actorId('j1'), rater_name: 'Naam j1', created_by: stage.world.actorId('j1'), score: 9, words: 'met Noa gaat het goed', said_on: '2026-11-20', data_class: 'D4', about_person_ids: [person('noa')] });
    await stage.adoptedCard();
    expect((await ofSection('SCORE')).map((one) => one['text'])).toEqual(expect.arrayContaining(['5: nu beter', '9: met Noa gaat het goed']));
  });
});
