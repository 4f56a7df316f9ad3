import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import './entities.ts';
import { planRoots } from './testing/plan-roots.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let roots: Roots;
let team: GraphQLSchema;
let family: GraphQLSchema;
let keys = 0;

beforeAll(async () => {
  [team, family] = await Promise.all([schemaOf('team'), schemaOf('family')]);
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 4 });
  roots = planRoots(new Door(pool, world.cipher));
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

type Row = Record<string, unknown>;
const REFUSAL = '... on Refused { code message fields { field message } }';
const CONFLICT = '... on EditConflict { currentVersion changedByName fields { field base theirs mine } }';

/** Sends one act as somebody; a fresh key unless one is given. */
async function act(who: string | RequestContext, name: string, input: Row, answer: string, key = `key-${(keys += 1)}-${'x'.repeat(8)}`): Promise<Row> {
  const context = typeof who === 'string' ? world.as(who) : who;
  const schema = context.actor.audience === 'TEAM' ? team : family;
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type.toString();
  const conflict = answer.includes('EditConflict') || !answer.includes('...conflict') ? answer : answer.replace('...conflict', CONFLICT);
  const data = await ask(schema, roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${conflict} ${REFUSAL} } }`,
    { input: { dossierId: world.dossierId, idempotencyKey: key, ...input } });
  return data[name] as Row;
}

const READ = `query($id: UUID!) { dossier(id: $id) { planVersions { id version number state
  top3Items { id version rank state familyText } agreements { id version state whoName familyText } minimumConditions { id version } safetyNet { id version name }
  opinions { personId stance words current } viewRequests { id version personId state } } responses { personId words receipt answer answerFromName } checks { id version plannedOn result } } }`;
const read = async (who: string): Promise<Record<string, Row[]> | null> => {
  const context = world.as(who);
  return (await ask(context.actor.audience === 'TEAM' ? team : family, roots, context, READ, { id: world.dossierId }))['dossier'] as Record<string, Row[]> | null;
};
const version = async (who: string): Promise<Record<string, Row[]>> => (await read(who))?.['planVersions']?.[0] as unknown as Record<string, Row[]>;
const everyone = () => ['mara', 'dirk', 'noa', 'tim'].map((name) => world.person(name));
const seenIn = (plan: Record<string, Row[]>): Row[] => ['top3Items', 'agreements', 'minimumConditions', 'safetyNet'].flatMap((list) => (plan[list] ?? []).map((item) => ({ itemId: item['id'], version: item['version'] })));

describe('the main job: from an empty plan to an adopted one', () => {
  let plan: Row;
  let item: Row;
  let agreement: Row;

  it('starts a first draft, and only one', async () => {
    plan = await act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id version number state }');
    expect(plan).toMatchObject({ __typename: 'PlanVersion', number: 1, state: 'DRAFT' });
    expect(await act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('puts an unsafe situation on the plan that rests on a fact', async () => {
    const input = { planVersionId: plan['id'], rank: 1, behaviour: 'In het weekend duwt vader moeder.', aboutPersonIds: everyone(), factIds: [idOf('f3')] };
    item = await act('j1', 'proposeTop3Item', input, '... on Top3Item { id version rank state }');
    expect(item).toMatchObject({ __typename: 'Top3Item', version: 1, rank: 1, state: 'DRAFT' });
  });

  it('does not rest on a fact that is not there, and takes no place twice', async () => {
    const input = { planVersionId: plan['id'], rank: 1, behaviour: 'x', aboutPersonIds: everyone(), factIds: [idOf('nothing')] };
    expect(await act('j1', 'proposeTop3Item', input, '')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await act('j1', 'proposeTop3Item', { ...input, factIds: [] }, '')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('refuses everybody without an involvement the same way as an unknown plan, and logs it', async () => {
    const other = world.as('j2');
    const input = { planVersionId: plan['id'], rank: 2, behaviour: 'x', aboutPersonIds: everyone(), factIds: [] };
    expect(await act(other, 'proposeTop3Item', input, '')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    const { rows } = await world.owner.query('select outcome, operation from access_event where trace_id = $1', [other.traceId]);
    expect(rows).toEqual([{ outcome: 'REFUSED', operation: 'proposeTop3Item' }]);
  });

  it('makes an agreement and a safety net, and shares nothing while a family text is missing', async () => {
    agreement = await act('j1', 'proposeAgreement', { planVersionId: plan['id'], top3ItemId: item['id'], whoPersonId: world.person('dirk'), what: 'Loopt een rondje', aboutPersonIds: everyone() }, '... on Agreement { id version }');
    expect(agreement).toMatchObject({ __typename: 'Agreement', version: 1 });
    await act('j1', 'addSafetyNetContact', { planVersionId: plan['id'], name: 'Oma', aboutPersonIds: everyone(), personId: world.person('oma') }, '');
    const refusal = await act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: 1, personIds: everyone() }, '');
    expect(refusal).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(refusal['fields']).toContainEqual({ field: 'familyText', message: 'Schrijf de tekst voor het gezin.' });
  });

  it('lets different fields of one item be edited side by side, and shows both texts when the same words changed', async () => {
    const edit = (patch: Row) => act('j1', 'editTop3Item', { id: item['id'], baseVersion: 1, ...patch }, `... on Top3Item { version familyText goal } ${CONFLICT}`);
    expect(await edit({ familyText: 'Papa duwt mama soms.' })).toMatchObject({ version: 2 });
    expect(await edit({ goal: 'Niemand wordt geduwd.', noConditionReason: 'Niemand stelde een eis.' })).toMatchObject({ version: 3, familyText: 'Papa duwt mama soms.', goal: 'Niemand wordt geduwd.' });
    expect(await edit({ familyText: 'Iets anders' })).toMatchObject({
      __typename: 'EditConflict', currentVersion: 3, changedByName: 'Naam j1',
      fields: [{ field: 'familyText', base: '', theirs: 'Papa duwt mama soms.', mine: 'Iets anders' }],
    });
  });

  it('has one effect for one key, however often it is sent', async () => {
    const input = { id: agreement['id'], baseVersion: 1, familyText: 'Papa loopt een rondje.', checkerName: 'Oma', checkHow: 'Belt elke week', ifItFails: 'Jip komt', reviewOn: '2026-12-01' };
    const send = () => act('j1', 'editAgreement', input, '... on Agreement { version familyText }', 'the-same-key');
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map((one) => one['version'])).toEqual([2, 2, 2]);
    expect(await act('j1', 'editTop3Item', { id: item['id'], baseVersion: 3, goal: 'y' }, '', 'the-same-key')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('shows the family nothing of a draft', async () => {
    for (const who of ['mara', 'dirk', 'noa']) expect((await read(who))?.['planVersions']).toEqual([]);
  });

  it('shares with the people it names; each sees the family text, and a later change waits until it is shared again', async () => {
    const net = (await version('j1'))['safetyNet']?.[0];
    await act('j1', 'editSafetyNetContact', { id: net?.['id'], baseVersion: 1, told: true, agreed: true, familyText: 'Bel oma.' }, '');
    const before = (await version('j1')) as unknown as Row;
    expect(await act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: before['version'], personIds: everyone() }, '... on PlanVersion { state }')).toMatchObject({ state: 'SHARED' });
    for (const who of ['mara', 'dirk', 'noa']) expect((await version(who))['top3Items']).toMatchObject([{ familyText: 'Papa duwt mama soms.' }]);
    const shared = (await version('j1'))['agreements']?.[0];
    await act('j1', 'editAgreement', { id: agreement['id'], baseVersion: shared?.['version'], familyText: 'Anders' }, '');
    expect((await version('dirk'))['agreements']).toEqual([]);
    const again = (await version('j1')) as unknown as Row;
    await act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: again['version'], personIds: everyone() }, '... on PlanVersion { state }');
    expect((await version('dirk'))['agreements']).toMatchObject([{ familyText: 'Anders' }]);
  });

  it('takes each answer in own words with what that person saw, and hides it from the other parent', async () => {
    const say = (who: string, stance: string, words: string, seen: Row[]) => act(who, 'giveOpinion', { planVersionId: plan['id'], stance, words, seen }, '... on PlanOpinion { stance words }');
    expect(await say('dirk', 'DISAGREE', 'Ik wil mijn kinderen thuis zien.', seenIn(await version('dirk')))).toMatchObject({ stance: 'DISAGREE' });
    const older = seenIn(await version('mara')).map((one) => ({ ...one, version: 1 }));
    for (const wrong of [[], older]) expect(await say('mara', 'AGREE', 'Goed zo.', wrong)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await say('mara', 'AGREE', 'Goed zo.', seenIn(await version('mara')))).toMatchObject({ words: 'Goed zo.' });
    expect((await version('mara'))['opinions']).toMatchObject([{ words: 'Goed zo.' }]);
    expect((await version('j1'))['opinions']).toHaveLength(2);
  });

  it('gives the family no seal over words that only professionals read', () => {
    for (const type of ['PlanVersion', 'Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact', 'PlanOpinion', 'Response']) {
      const fields = Object.keys((family.getType(type) as GraphQLObjectType).getFields());
      // What the family is shown has a seal of its own, of nothing but those words.
      expect(fields.filter((name) => /hash/i.test(name) && name !== 'shownHash')).toEqual([]);
    }
  });

  it('gives a receipt for a response, and the answer when it comes', async () => {
    const shown = (await version('noa'))['agreements']?.[0];
    const response = await act('noa', 'respond', { itemType: 'AGREEMENT', itemId: shown?.['id'], itemVersion: shown?.['version'], kind: 'NOT_RIGHT', words: 'Papa loopt niet altijd.' }, '... on Response { id version receipt answerByOn answerFromName }');
    expect(response).toMatchObject({ answerByOn: '2026-11-28', answerFromName: 'Naam j1' });
    expect(response['receipt']).toMatch(/^R-[0-9A-Z]{5}$/);
    await act('j1', 'answerResponse', { id: response['id'], baseVersion: 1, answer: 'We praten er samen over.' }, '');
    expect((await read('noa'))?.['responses']).toMatchObject([{ words: 'Papa loopt niet altijd.', answer: 'We praten er samen over.' }]);
    for (const parent of ['mara', 'dirk']) expect((await read(parent))?.['responses']).toEqual([]);
  });

  it('is adopted by somebody else than the author, frozen, hashed, with dissent kept', async () => {
    const shared = (await version('j1')) as unknown as Row;
    const adopt = (who: string) => act(who, 'adoptPlan', { planVersionId: plan['id'], baseVersion: shared['version'], reason: 'Het plan is helder.' }, '... on PlanVersion { state contentHash }');
    expect(await adopt('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await adopt('j2')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await adopt('b1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'viewRequests', message: 'Vraag noa om een mening, of schrijf op waarom dat niet kon.' }] });
    const silent = await version('j1').then((one) => one['viewRequests']?.find(({ state }) => state === 'ASKED'));
    expect(await act('j1', 'recordNotReached', { id: silent?.['id'], baseVersion: silent?.['version'], why: 'Noa wil nu niet praten.', triedOn: ['2026-11-19'] }, '... on ViewRequest { state }')).toMatchObject({ state: 'NOT_REACHED' });
    expect(await adopt('b1')).toMatchObject({ state: 'IN_FORCE', contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown });
    const adopted = await version('j1');
    expect(adopted['opinions']?.map((one) => one['stance']).sort()).toEqual(['AGREE', 'DISAGREE']);
    const frozen = adopted['top3Items']?.[0];
    expect(await act('j1', 'editTop3Item', { id: frozen?.['id'], baseVersion: frozen?.['version'], goal: 'x' }, '')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await expect(world.owner.query(`update top3_item set goal = 'x', version = version + 1`)).rejects.toThrow('frozen');
  });

  it('starts the next draft from what was adopted, while the family keeps seeing the adopted text', async () => {
    const next = await act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id number state top3Items { familyText state } agreements { familyText } }');
    expect(next).toMatchObject({ number: 2, state: 'DRAFT', top3Items: [{ state: 'DRAFT', familyText: 'Papa duwt mama soms.' }], agreements: [{ familyText: 'Anders' }] });
    expect((await read('dirk'))?.['planVersions']).toMatchObject([{ number: 1, state: 'IN_FORCE' }]);
  });

  it('plans and records a check of an agreement once', async () => {
    const { rows } = await world.owner.query('select lineage_id from agreement limit 1');
    const check = await act('j1', 'planCheck', { agreementLineageId: (rows[0] as Row)['lineage_id'], plannedOn: '2026-11-20' }, '... on AgreementCheck { id version result }');
    expect(check).toMatchObject({ __typename: 'AgreementCheck', result: null });
    const record = () => act('j1', 'recordCheck', { id: check['id'], baseVersion: 1, result: 'NOT_KEPT', note: 'Vader was bij school', nextOn: '2026-11-25' }, '... on AgreementCheck { result }');
    expect(await record()).toMatchObject({ result: 'NOT_KEPT' });
    expect(await record()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect((await read('j1'))?.['checks']).toMatchObject([{ plannedOn: '2026-11-25', result: null }, { plannedOn: '2026-11-20', result: 'NOT_KEPT' }]);
  });
});

it('names nobody of another dossier, and says so instead of failing', async () => {
  const stranger = idOf('person of another dossier');
  expect(await act('j1', 'writeFact', { kind: 'FACT', what: 'x', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [stranger] }, '')).toMatchObject({ code: 'BAD_INPUT' });
  const draft = (await version('j1')) as unknown as Row;
  expect(await act('j1', 'sharePlan', { planVersionId: draft['id'], baseVersion: draft['version'], personIds: [stranger] }, '')).toMatchObject({ code: 'BAD_INPUT' });
});

describe('facts about health', () => {
  const write = (who: string, what: string) => act(who, 'writeFact', { kind: 'FACT', what, sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [world.person('mara')], dataClass: 'D11' }, '... on Fact { id what }');

  it('are written and read back by whoever recorded them, and by nobody else without a grant for them', async () => {
    expect(await write('j1', 'Mara gaat naar de huisarts')).toMatchObject({ what: 'Mara gaat naar de huisarts' });
    const facts = async (who: string) => JSON.stringify(await ask(team, roots, world.as(who), 'query($id: UUID!) { dossier(id: $id) { facts { what } } }', { id: world.dossierId }));
    expect(await facts('j1')).toContain('naar de huisarts');
    for (const who of ['v1', 'b1']) expect(await facts(who)).not.toContain('naar de huisarts');
    expect(await write('j2', 'x')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await write('b1', 'x')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});
