import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
let plan: Row;
let agreement: Row;
const MADE = '... on Translation { id version text ofText checkedByName checkedAt }';
const CONFLICT = '... on EditConflict { currentVersion fields { field base theirs mine } }';

beforeAll(async () => {
  stage = await PlanStage.make();
  const about = { aboutPersonIds: stage.everyone() };
  plan = await stage.act('j1', 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id version }');
  const inPlan = { planVersionId: plan['id'], ...about };
  const situation = await stage.act('j1', 'proposeTop3Item', { ...inPlan, rank: 1, behaviour: 'Duwt', familyText: 'Papa duwt.', factIds: [idOf('f3')] }, '... on Top3Item { id version }');
  agreement = await stage.act('j1', 'proposeAgreement', { ...inPlan, top3ItemId: situation['id'], whoPersonId: stage.world.person('dirk'), what: 'Loopt een rondje', familyText: 'Papa loopt een rondje.' }, '... on Agreement { id version }');
  await stage.act('j1', 'addSafetyNetContact', { ...inPlan, name: 'Oma', familyText: 'Bel oma.' }, '');
});
afterAll(() => stage.end());

const translate = (over: Row = {}, who = 'j1'): Promise<Row> =>
  stage.act(who, 'translateItem', { ofItemType: 'AGREEMENT', ofItemId: agreement['id'], field: 'FAMILY_TEXT', language: 'EN', text: 'Dad takes a walk.', ...over }, MADE);
const edit = (id: unknown, over: Row, who = 'j1'): Promise<Row> => stage.act(who, 'editTranslation', { id, ...over }, `${MADE} ${CONFLICT}`);
const seen = async (who: string): Promise<Row[]> => {
  const versions = (await stage.read(who, 'planVersions { number translations { id version text ofText checkedByName language } }'))['planVersions'] as { translations: Row[] }[];
  return versions.flatMap(({ translations }) => translations);
};
const refusedTo = async (who: string): Promise<void> => {
  const context = stage.world.as(who);
  const input = { ofItemType: 'AGREEMENT', ofItemId: agreement['id'], field: 'FAMILY_TEXT', language: 'TR', text: 'Baba' };
  expect(await stage.act(context, 'translateItem', input)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  expect((await stage.world.owner.query('select outcome, operation from access_event where trace_id = $1', [context.traceId])).rows).toEqual([{ outcome: 'REFUSED', operation: 'translateItem' }]);
};
let english: Row;

it('a translation is a draft of the Dutch words as they stand, once for each text and language', async () => {
  english = await translate();
  expect(english).toMatchObject({ version: 1, text: 'Dad takes a walk.', ofText: 'Papa loopt een rondje.', checkedByName: null, checkedAt: null });
  expect(await translate()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Deze tekst heeft al een vertaling in deze taal. Bewerk die.' });
  expect(await translate({ language: 'TR', text: 'Babam yürür.' })).toMatchObject({ version: 1 });
});

it('says what to mend of a translation without words, of a fact, and of a child text that is not there', async () => {
  expect(await translate({ language: 'PL', text: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'text', message: 'Schrijf de vertaling op.' }] });
  expect(await translate({ language: 'PL', ofItemType: 'FACT' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'ofItemType', message: 'Vertaal een tekst van het plan.' }] });
  expect(await translate({ language: 'PL', ofItemType: 'TOP3_ITEM', field: 'CHILD_TEXT' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'field', message: 'Alleen een afspraak heeft een tekst voor de kinderen.' }] });
  expect(await translate({ language: 'PL', ofItemId: idOf('nothing') })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
});

it('nobody but who works on the plan translates, and a refusal is logged', async () => {
  for (const who of ['j2', 's1', 'p1']) await refusedTo(who);
});

it('is checked by an interpreter, and is a draft again once its words change', async () => {
  const checked = await edit(english['id'], { baseVersion: 1, checkedByName: 'Tolk Een' });
  expect(checked).toMatchObject({ version: 2, checkedByName: 'Tolk Een', checkedAt: expect.any(String) as never });
  expect(await edit(english['id'], { baseVersion: 2, text: 'Dad walks a round.' })).toMatchObject({ version: 3, checkedByName: null, checkedAt: null });
  expect(await edit(english['id'], { baseVersion: 2, text: 'Father walks.' })).toMatchObject({
    __typename: 'EditConflict', currentVersion: 3, fields: [{ field: 'text', base: 'Dad takes a walk.', theirs: 'Dad walks a round.', mine: 'Father walks.' }],
  });
  expect(await edit(english['id'], { baseVersion: 3, text: '', checkedByName: 'Tolk Een' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'checkedByName' }] });
});

it('is read by the family only once its text is, and no longer when that is a draft again', async () => {
  expect(await seen('mara')).toEqual([]);
  await edit(english['id'], { baseVersion: 3, checkedByName: 'Tolk Een' });
  expect(await stage.act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: 1, personIds: [stage.world.person('mara')] })).toMatchObject({ __typename: 'PlanVersion' });
  expect((await seen('mara')).map(({ text }) => text).sort()).toEqual(['Babam yürür.', 'Dad walks a round.']);
  expect(await seen('dirk')).toEqual([]);
  const version = (await stage.world.owner.query<{ version: number }>('select version from agreement where id = $1', [agreement['id']])).rows[0]?.version;
  await stage.act('j1', 'editAgreement', { id: agreement['id'], baseVersion: version, familyText: 'Papa loopt twee rondjes.' });
  expect(await seen('mara')).toEqual([]);
  expect((await seen('j1')).find(({ language }) => language === 'EN')).toMatchObject({ ofText: 'Papa loopt een rondje.', checkedByName: 'Tolk Een' });
});

it('is kept from whom its text is kept from', async () => {
  const { world } = stage;
  await stage.act('j1', 'sharePlan', { planVersionId: plan['id'], baseVersion: 2, personIds: [world.person('mara')] });
  expect(await seen('mara')).toHaveLength(2);
  await insertRow(world.owner, 'restriction', {
    dossier_id: world.dossierId, id: idOf('kept text'), kind: 'WITHHELD', against_person_id: world.person('mara'), about_person_ids: [], data_classes: [], item_id: String(agreement['id']), reason: 'veiligheid', legal_basis: 'SAFETY', valid_from: '2026-01-01T00:00:00Z',
  });
  expect(await seen('mara')).toEqual([]);
});

it('is a row of its item in the database too: it cannot be wider, nor hang on nothing', async () => {
  const { owner, dossierId } = stage.world;
  await owner.query(`update translation set released_to_person_ids = $1, state = 'ADOPTED', version = version + 1 where of_item_id = $2`, [stage.everyone(), agreement['id']]);
  const { rows } = await owner.query('select distinct state, cardinality(released_to_person_ids) as readers from translation where dossier_id = $1 and of_item_id = $2', [dossierId, agreement['id']]);
  expect(rows).toEqual([{ state: 'SHARED', readers: 1 }]);
  await expect(insertRow(owner, 'translation', { dossier_id: dossierId, id: idOf('stray'), plan_version_id: String(plan['id']), of_item_type: 'AGREEMENT', of_item_id: idOf('nothing'), field: 'FAMILY_TEXT', language: 'EN', text: 'x' })).rejects.toThrow('a translation is of an item of the plan');
});
