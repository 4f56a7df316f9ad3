import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
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
const facts = async (who: string | RequestContext): Promise<unknown[]> => ((await stage.read(who, 'facts { what }'))['facts'] as Row[]).map((one) => one['what']);
const held = async (): Promise<Row[]> => (await stage.world.owner.query<Row>('select item_type, field, state, author_person_id from held_text order by valid_from, field')).rows;
const later = (who: string): RequestContext => stage.world.as(who, new Date(NOW.getTime() + 60_000));
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

describe('what is hidden later', () => {
  const IN_PLAIN = 'Mama brengt Tim naar de Krekenlaan 5.';
  const add = (text: string, about: string, over: Row = {}) => stage.act('j1', 'addContactPoint', { kind: 'ADDRESS', text, aboutPersonIds: person(about), hiddenFromPersonIds: [], ...over }, '... on ContactPoint { id version dataClass }');
  const waiting = async (...items: Row[]): Promise<unknown[]> =>
    (await stage.world.owner.query<Row>(`select field, author_person_id, created_by from held_text where state = 'WAITING' and item_id = any ($1)`, [items.map(({ id }) => id)])).rows;
  const heldOf = async ({ id }: Row): Promise<Row | undefined> => ((await stage.read('j1', 'heldTexts { id itemId text author { name } }'))['heldTexts'] as Row[]).find((one) => one['itemId'] === id);
  const release = async (item: Row): Promise<Row> => stage.act('j1', 'releaseHeldText', { heldTextId: (await heldOf(item))?.['id'], reason: 'Dit weet iedereen al lang' }, '... on HeldText { state }');
  const HIDING = { hiddenFromPersonIds: [] as string[], hiddenReason: 'Bedreiging, besloten met Veilig Thuis' };
  beforeEach(() => {
    HIDING.hiddenFromPersonIds = person('dirk');
  });
  const ofJ2 = () => ({ field: 'what', author_person_id: null, created_by: stage.world.actorId('j2') });

  it('is found in the texts of before, at once: nobody of the family reads them until whoever directs releases them', async () => {
    const open = await add('Krekenlaan 5, 4321 ZZ', 'dirk');
    const [telling, plain] = [await fact('j2', IN_PLAIN), await fact('j2', 'Mama brengt Tim naar school.')];
    expect(await facts('mara')).toEqual(expect.arrayContaining([IN_PLAIN, 'Mama brengt Tim naar school.']));
    expect(await stage.act('j1', 'hideContactPoint', { id: open['id'], baseVersion: 1, ...HIDING, hiddenFromPersonIds: person('mara') }, '... on ContactPoint { dataClass }')).toMatchObject({ dataClass: 'D2S' });
    for (const who of ['mara', 'dirk']) expect(await facts(who)).not.toContain(IN_PLAIN);
    expect(await facts('mara')).toContain('Mama brengt Tim naar school.');
    for (const who of ['j1', 'j2']) expect(await facts(who)).toContain(IN_PLAIN);
    expect([await waiting(telling), await waiting(plain)]).toEqual([[ofJ2()], []]);
    const held = await heldOf(telling);
    expect(held).toMatchObject({ text: IN_PLAIN, author: { name: 'Naam j2' } });
    expect((await stage.world.owner.query(`select kind from outbox where payload ->> 'heldTextId' = $1`, [held?.['id']])).rows).toEqual([{ kind: 'text-held' }]);
    await release(telling);
    expect(await facts('mara')).toContain(IN_PLAIN);
  });

  it('is found when it is written down hidden, and when it is corrected; what was released before that does not count', async () => {
    const text = 'Oma past op aan de Wierdijk.';
    const telling = await fact('j2', text);
    const home = await add('Wierdijk 8', 'tim', HIDING);
    expect(await waiting(telling)).toEqual([ofJ2()]);
    await release(telling);
    expect(await facts('mara')).toContain(text);
    // Another thing about the same place: what was released stays so.
    expect(await stage.act(later('j1'), 'correctContactPoint', { id: home['id'], baseVersion: 1, untilOn: '2027-01-01' }, '... on ContactPoint { version }')).toMatchObject({ version: 2 });
    expect(await facts(later('mara'))).toContain(text);
    expect(await stage.act(later('j1'), 'correctContactPoint', { id: home['id'], baseVersion: 2, text: 'Wierdijk 80' }, '... on ContactPoint { version }')).toMatchObject({ version: 3 });
    expect(await facts(later('mara'))).not.toContain(text);
  });

  it('is found when a restriction hides where people are, and by the name of a workplace when its first professional comes in', async () => {
    const words = 'Kom maar naar de Zandkreek 9.';
    await add('Zandkreek 9', 'oma');
    const telling = [await fact('j2', words), await fact('j2', 'Mama is vaak bij De Lichtboei.')];
    const restricted = await stage.act('j1', 'restrict', { kind: 'HIDDEN_WHEREABOUTS', againstPersonId: person('dirk')[0], aboutPersonIds: person('oma'), dataClasses: [], reason: 'Bedreiging', legalBasis: 'SAFETY' }, '... on Restriction { id }');
    expect(restricted).toMatchObject({ id: expect.any(String) as unknown });
    expect(await facts('mara')).not.toContain(words);
    expect(await facts('mara')).toContain('Mama is vaak bij De Lichtboei.');
    await insertRow(stage.world.owner, 'organisation', { id: idOf('boei'), region_id: idOf('region'), kind: 'CARE', name: 'De Lichtboei', reveals_whereabouts: true });
    await insertRow(stage.world.owner, 'account', { id: idOf('account boei'), audience: 'TEAM', display_name: 'Boei' });
    await insertRow(stage.world.owner, 'actor', { id: stage.world.actorId('boei'), account_id: idOf('account boei'), role: 'CARE_PROVIDER', organisation_id: idOf('boei'), region_id: idOf('region'), valid_from: '2026-01-01' });
    const involved = await stage.act('j1', 'involveProfessional', { actorId: stage.world.actorId('boei'), partner: 'CARE_PROVIDER', purpose: 'HELP', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Plaatsing' }, '... on Involvement { id }');
    expect(involved).toMatchObject({ id: expect.any(String) as unknown });
    expect(await facts('mara')).not.toContain('Mama is vaak bij De Lichtboei.');
    expect(await waiting(...telling)).toEqual([ofJ2(), ofJ2()]);
  });

  it('leaves a family that is called like its doctor its own people; whoever else is called after the place waits', async () => {
    await stage.world.owner.query(`update person set surname = 'Wierdaal', version = version + 1 where id = $1`, person('tim'));
    await stage.world.owner.query(`update person set call_name = 'Oma Wierdaal', version = version + 1 where id = $1`, person('oma'));
    await add('Huisarts Wierdaal', 'tim', { kind: 'GP', ...HIDING });
    const [tim, oma] = [{ id: person('tim')[0] }, { id: person('oma')[0] }];
    expect(await waiting(tim)).toEqual([]);
    expect(await waiting(oma)).toMatchObject([{ field: 'callName' }]);
    expect(((await stage.read('mara', 'persons { id }'))['persons'] as Row[]).map(({ id }) => id)).toContain(tim.id);
  });

  it('is still read by whoever of the family typed it', async () => {
    const [item] = (await stage.world.owner.query<Row>('select id, version from fact where id = $1', [idOf('f3')])).rows;
    const said = await stage.act('mara', 'respond', { itemType: 'FACT', itemId: item?.['id'], itemVersion: item?.['version'], kind: 'SOMETHING_TO_SAY', words: 'Wij gaan naar de Spuistroom' }, '... on Response { id }');
    await stage.world.add('person_account', { person_id: person('mara')[0], actor_id: stage.world.actorId('mara') });
    await add('Spuistroom 12', 'tim', HIDING);
    expect(await waiting(said)).toEqual([{ field: 'words', author_person_id: person('mara')[0], created_by: stage.world.actorId('mara') }]);
  });
});
