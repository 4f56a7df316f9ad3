import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { planInForce, shareAndAdopt } from './testing/in-force.ts';
import { PlanStage, type Row } from './testing/plan-stage.ts';

let stage: PlanStage;
let draft: unknown;
beforeAll(async () => {
  stage = await PlanStage.make();
  await planInForce(stage, {}, NOW);
  await stage.world.grantTo('g1', 'GI_EXECUTOR');
});
afterAll(() => stage.end());

const NOW = new Date('2026-11-21T09:00:00Z');
const as = (who: string) => stage.world.as(who, NOW);
const rows = async (text: string, values: unknown[] = []): Promise<Row[]> => (await stage.world.owner.query<Row>(text, values)).rows;
const itemIn = async (table: string, version = draft, frame = 'VOLUNTARY'): Promise<Row> => (await rows(`select id, version, origin_frame, origin_organisation_id from ${table} where plan_version_id = $1 and origin_frame = $2 order by created_at`, [version, frame]))[0] ?? {};
const named = async (): Promise<string> => `Dit onderdeel is door ${String((await rows('select name from organisation where id = $1', [idOf('municipality')]))[0]?.['name'])} gemaakt. Voeg zelf iets toe of bespreek het.`;
const refusals = async (operation: string): Promise<number> => (await rows(`select 1 from access_event where outcome = 'REFUSED' and operation = $1 and actor_id = $2`, [operation, stage.world.actorId('g1')])).length;
const EDITS = [['editTop3Item', 'top3_item', { goal: 'x' }], ['editAgreement', 'agreement', { what: 'x' }], ['editSafetyNetContact', 'safety_net_contact', { name: 'x' }]] as const;
const measure = (over: Row = {}): Promise<unknown> => insertRow(stage.world.owner, 'measure', { id: idOf(`measure ${JSON.stringify(over)}`), dossier_id: stage.world.dossierId, kind: 'OTS', from_on: '2026-11-01', until_on: '2027-11-01', note: '', data_class: 'D13', about_person_ids: [stage.world.person('tim')], ...over });

describe('What is in a plan', () => {
  it('was brought in by the organisation of whoever began it, in a voluntary frame', async () => {
    const [{ id: inForce } = {}] = await rows(`select id from plan_version where state = 'IN_FORCE'`);
    for (const table of ['top3_item', 'agreement', 'safety_net_contact']) expect(await itemIn(table, inForce)).toMatchObject({ origin_frame: 'VOLUNTARY', origin_organisation_id: idOf('municipality') });
  });

  it('keeps that in the draft with which a GI goes on under a measure, and nobody can change it', async () => {
    await measure();
    draft = (await stage.act(as('g1'), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id'];
    for (const table of ['top3_item', 'agreement', 'safety_net_contact']) expect(await itemIn(table)).toMatchObject({ origin_organisation_id: idOf('municipality') });
    await rows(`update top3_item set version = version + 1, origin_frame = 'MEASURE', origin_organisation_id = $2 where plan_version_id = $1`, [draft, idOf('gi')]);
    expect(await itemIn('top3_item')).toMatchObject({ origin_organisation_id: idOf('municipality') });
  });
});

describe('A GI under a measure', () => {
  it('adds a situation, a condition, an agreement and help, each of its own origin', async () => {
    const about = { planVersionId: draft, aboutPersonIds: stage.everyone(), familyText: 'Dit moet.' };
    const own = await stage.act(as('g1'), 'proposeTop3Item', { ...about, rank: 2, behaviour: 'Tim is alleen.', factIds: [idOf('f3')] }, '... on Top3Item { id originFrame originOrganisation { id } }');
    expect(own).toMatchObject({ originFrame: 'MEASURE', originOrganisation: { id: idOf('gi') } });
    expect(await stage.act(as('g1'), 'setMinimumCondition', { ...about, text: 'Er is altijd iemand.', setByKind: 'GI', setByName: 'Sem' }, '... on MinimumCondition { originFrame }')).toMatchObject({ originFrame: 'MEASURE' });
    expect(await stage.act(as('g1'), 'proposeAgreement', { ...about, top3ItemId: (await itemIn('top3_item'))['id'], what: 'Belt Sem' }, '... on Agreement { originFrame }')).toMatchObject({ originFrame: 'MEASURE' });
    expect(await stage.act(as('g1'), 'proposeHelp', { ...about, kind: 'Opvoedhulp' }, '... on HelpGiven { originFrame }')).toMatchObject({ originFrame: 'MEASURE' });
  });

  it.each(EDITS)('cannot %s of another origin; it is told by whom that is, and the refusal is logged', async (act, table, change) => {
    const item = await itemIn(table);
    expect(await stage.act(as('g1'), act, { id: item['id'], baseVersion: item['version'], ...change })).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED', message: 'Dit onderdeel is door een andere organisatie gemaakt. Voeg zelf iets toe of bespreek het.' });
    expect((await itemIn(table))['version']).toBe(item['version']);
    expect(await refusals(act)).toBe(1);
    expect(await rows(`select 1 from access_event where outcome = 'OK' and operation = $1 and actor_id = $2`, [act, stage.world.actorId('g1')])).toEqual([]);
    // What is not there is refused without a name.
    expect(String((await stage.act(as('g1'), act, { id: idOf('nothing'), baseVersion: 1, ...change }))['message'])).toMatch(/^Dit is er niet, of u mag dit niet doen/);
  });

  it('cannot take another’s out, nor put it on the later list; and can change the order', async () => {
    const [theirs, ours] = [await itemIn('top3_item'), await itemIn('top3_item', draft, 'MEASURE')];
    expect(await stage.act(as('g1'), 'withdrawItem', { planVersionId: draft, itemType: 'TOP3_ITEM', id: theirs['id'], baseVersion: theirs['version'] })).toMatchObject({ message: await named() });
    expect(await stage.act(as('g1'), 'orderTop3', { planVersionId: draft, itemIds: [ours['id']], droppedReason: 'Later.' })).toMatchObject({ message: await named() });
    expect([await refusals('withdrawItem'), await refusals('orderTop3')]).toEqual([1, 1]);
    expect(await stage.act(as('g1'), 'orderTop3', { planVersionId: draft, itemIds: [ours['id'], theirs['id']] }, '... on PlanVersion { id }')).toMatchObject({ id: draft });
  });

  it('changes and takes out what it brought in itself, but no agreement of another that hangs on it', async () => {
    const ours = await itemIn('top3_item', draft, 'MEASURE');
    expect(await stage.act(as('g1'), 'editTop3Item', { id: ours['id'], baseVersion: ours['version'], goal: 'Er is iemand.', noConditionReason: 'Staat erbij.' }, '... on Top3Item { goal }')).toMatchObject({ goal: 'Er is iemand.' });
    await stage.act(as('j1'), 'proposeAgreement', { planVersionId: draft, aboutPersonIds: stage.everyone(), familyText: 'Oma komt.', top3ItemId: ours['id'], what: 'Oma komt' });
    const now = await itemIn('top3_item', draft, 'MEASURE');
    expect(await stage.act(as('g1'), 'withdrawItem', { planVersionId: draft, itemType: 'TOP3_ITEM', id: now['id'], baseVersion: now['version'] })).toMatchObject({ message: await named() });
    const condition = await itemIn('minimum_condition', draft, 'MEASURE');
    expect(await stage.act(as('g1'), 'withdrawItem', { planVersionId: draft, itemType: 'MINIMUM_CONDITION', id: condition['id'], baseVersion: condition['version'] }, '... on PlanVersion { id }')).toMatchObject({ id: draft });
  });

  it('is told nothing else than others are of an item that it does not read', async () => {
    const theirs = await itemIn('agreement');
    expect(String((await stage.act(as('v1'), 'editAgreement', { id: theirs['id'], baseVersion: 1, what: 'x' }))['message'])).toMatch(/^Dit is er niet/);
  });
});

describe('Who directs the family', () => {
  it('changes any item, also what a GI brought in, which keeps its origin', async () => {
    const ours = await itemIn('top3_item', draft, 'MEASURE');
    expect(await stage.act(as('j1'), 'editTop3Item', { id: ours['id'], baseVersion: ours['version'], behaviour: 'Tim is elke dag alleen.' }, '... on Top3Item { behaviour originFrame }')).toMatchObject({ behaviour: 'Tim is elke dag alleen.', originFrame: 'MEASURE' });
  });

  it('goes on with all of it when the measure is over; what is added then is voluntary again', async () => {
    const later = new Date('2026-11-22T09:00:00Z');
    await rows(`update measure set version = version + 1, until_on = '2026-11-22' where dossier_id = $1 and kind = 'OTS'`, [stage.world.dossierId]);
    for (const { id, version } of await rows(`select id, version from agreement where plan_version_id = $1 and check_how = ''`, [draft])) {
      await stage.act(stage.world.as('j1', later), 'editAgreement', { id, baseVersion: version, checkerName: 'Jip', checkHow: 'Belt', ifItFails: 'Jip komt.', reviewOn: '2027-01-10', whoName: 'Oma' });
    }
    const [help] = await rows('select id, version from help_given where plan_version_id = $1', [draft]);
    await stage.act(stage.world.as('j1', later), 'editHelp', { id: help?.['id'], baseVersion: help?.['version'], providerName: 'Proefhulp' });
    await shareAndAdopt(stage, String(draft), stage.world.as('g1', later), stage.world.as('j1', later));
    const next = (await stage.act(stage.world.as('j1', later), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id'];
    const frames = await rows(`select origin_frame, count(*)::int as n from (select origin_frame from top3_item where plan_version_id = $1 union all select origin_frame from agreement where plan_version_id = $1 union all select origin_frame from help_given where plan_version_id = $1) all_items group by 1 order by 1`, [next]);
    expect(frames).toEqual([{ origin_frame: 'MEASURE', n: 3 }, { origin_frame: 'VOLUNTARY', n: 3 }]);
    const added = { planVersionId: next, aboutPersonIds: stage.everyone(), text: 'Rust.', familyText: 'Rust.', setByKind: 'GI', setByName: 'Sem' };
    expect(await stage.act(stage.world.as('g1', later), 'setMinimumCondition', added, '... on MinimumCondition { originFrame }')).toMatchObject({ originFrame: 'VOLUNTARY' });
  });

  it('shows the family in which frame something began, and not by which organisation', async () => {
    expect((await stage.read('mara', 'planVersions { top3Items { originFrame } }'))['planVersions']).toContainEqual({ top3Items: expect.arrayContaining([{ originFrame: 'VOLUNTARY' }, { originFrame: 'MEASURE' }]) });
    await expect(stage.read('mara', 'planVersions { top3Items { originOrganisation { id } } }')).rejects.toThrow();
  });
});

it('Who brought an item in leaves its seal as it was', async () => {
  const [{ same } = {}] = await rows(`select count(distinct content_hash)::int as same from top3_item where lineage_id = (select lineage_id from top3_item where origin_frame = 'VOLUNTARY' limit 1) and state = 'ADOPTED'`);
  expect(same).toBe(1);
});

describe('A condition of Veilig Thuis', () => {
  const OURS = 'Deze bodemeis is van Veilig Thuis. Alleen Veilig Thuis kan die weghalen of op een andere naam zetten.';
  let condition: Row;

  beforeAll(async () => {
    draft = (await stage.act(as('j1'), 'startPlanVersion', { phase: 'ASSISTANCE' }, '... on PlanVersion { id }'))['id'];
    condition = await stage.act(as('v1'), 'setMinimumCondition', { planVersionId: draft, aboutPersonIds: stage.everyone(), familyText: 'Niemand slaat.', text: 'Geen geweld', setByKind: 'VEILIG_THUIS', setByName: 'Vera' }, '... on MinimumCondition { id }');
  });
  const withdraw = (who: string, baseVersion: number): Promise<Row> => stage.act(as(who), 'withdrawItem', { planVersionId: draft, itemType: 'MINIMUM_CONDITION', id: condition['id'], baseVersion }, '... on PlanVersion { id }');
  const edit = (who: string, baseVersion: number, change: Row): Promise<Row> => stage.act(as(who), 'editMinimumCondition', { id: condition['id'], baseVersion, ...change }, '... on MinimumCondition { version setByKind }');

  it('is not taken out, nor put in another name, by whoever directs: the gate would no longer ask Veilig Thuis', async () => {
    expect(await withdraw('j1', 1)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: OURS });
    expect(await edit('j1', 1, { setByKind: 'TEAM' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: OURS });
    expect(await edit('j1', 1, { familyText: 'Niemand slaat meer.' })).toMatchObject({ version: 2, setByKind: 'VEILIG_THUIS' });
  });

  it('is taken out again by whoever wrote it down by mistake, as long as nobody adopted it', async () => {
    const mistake = await stage.act(as('j1'), 'setMinimumCondition', { planVersionId: draft, aboutPersonIds: stage.everyone(), familyText: 'Rust.', text: 'Rust', setByKind: 'VEILIG_THUIS', setByName: 'Vera' }, '... on MinimumCondition { id }');
    expect(await stage.act(as('j1'), 'withdrawItem', { planVersionId: draft, itemType: 'MINIMUM_CONDITION', id: mistake['id'], baseVersion: 1 })).toMatchObject({ __typename: 'PlanVersion' });
  });

  it('is put in another name and taken out by Veilig Thuis itself', async () => {
    expect(await edit('v1', 2, { setByKind: 'TEAM' })).toMatchObject({ version: 3, setByKind: 'TEAM' });
    expect(await edit('v1', 3, { setByKind: 'VEILIG_THUIS' })).toMatchObject({ version: 4 });
    expect(await withdraw('v1', 4)).toMatchObject({ __typename: 'PlanVersion' });
  });
});
