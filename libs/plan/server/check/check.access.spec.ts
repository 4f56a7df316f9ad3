import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planInForce, shareAndAdopt, type PlanInForce } from '../testing/in-force.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
beforeAll(async () => {
  stage = await PlanStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
afterAll(() => stage.end());

const day = (on: string): Date => new Date(`${on}T09:00:00Z`);
const checks = async (lineageId: string): Promise<string[]> => (await stage.world.owner.query<Row>(
  `select to_char(planned_on, 'YYYY-MM-DD') || ' ' || coalesce(result, 'open') as line from agreement_check where agreement_lineage_id = $1 order by planned_on, line`, [lineageId])).rows.map((row) => String(row['line']));
const openIn = async (lineageId: string, on: string): Promise<Row> => (await stage.world.owner.query<Row>('select id, version, named_actor_ids from agreement_check where agreement_lineage_id = $1 and planned_on = $2', [lineageId, on])).rows[0] ?? {};
const record = async (who: string, lineageId: string, on: string, more: Row = {}): Promise<Row> => {
  const check = await openIn(lineageId, on);
  return stage.act(stage.world.as(who, day(on)), 'recordCheck', { id: check['id'], baseVersion: check['version'], result: 'KEPT', note: 'Gebeld en gehoord.', ...more }, '... on AgreementCheck { result }');
};

describe('A plan that comes in force', () => {
  let plan: PlanInForce;

  it('has its checks planned four weeks ahead, on the weekdays of the agreement, by whoever adopts it', async () => {
    plan = await planInForce(stage, { checkWeekdays: ['MONDAY', 'THURSDAY'], checkerActorId: stage.world.actorId('j2'), namedActorIds: [stage.world.actorId('j2')] }, day('2026-11-21'));
    expect(await checks(plan.lineageId)).toEqual(['2026-11-23', '2026-11-26', '2026-11-30', '2026-12-03', '2026-12-07', '2026-12-10', '2026-12-14', '2026-12-17'].map((one) => `${one} open`));
    expect((await openIn(plan.lineageId, '2026-11-23'))['named_actor_ids']).toEqual([stage.world.actorId('j2')]);
  });

  it('shows them to the family that the agreement was shared with, and to nobody outside', async () => {
    const planned = async (who: string): Promise<number> => ((await stage.read(who, 'checks { plannedOn result }'))['checks'] as Row[]).length;
    for (const who of ['mara', 'dirk', 'noa', 'j1', 'j2', 'v1', 'b1']) expect(await planned(who)).toBe(8);
    expect(await stage.read('g1', 'checks { id }')).toBeNull();
  });

  it('keeps being planned ahead as checks are recorded, by the colleague who is named as well', async () => {
    expect(await record('j2', plan.lineageId, '2026-11-26')).toMatchObject({ result: 'KEPT' });
    expect((await checks(plan.lineageId)).slice(-2)).toEqual(['2026-12-21 open', '2026-12-24 open']);
  });

  it('has no day twice, also when somebody planned one by hand', async () => {
    const before = await checks(plan.lineageId);
    expect(await record('j1', plan.lineageId, '2026-11-30', { nextOn: '2026-12-28' })).toMatchObject({ result: 'KEPT' });
    const after = await checks(plan.lineageId);
    expect(after.filter((one) => one.startsWith('2026-12-28'))).toHaveLength(1);
    expect(new Set(after).size).toBe(after.length);
    expect(after.length).toBeGreaterThan(before.length);
  });

  it('is not checked by who is not named, nor with the outcome that only the plan itself gives', async () => {
    for (const who of ['b1', 'v1', 'g1']) expect(await record(who, plan.lineageId, '2026-12-03')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('j1', plan.lineageId, '2026-12-03', { result: 'LAPSED' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'result' }] });
  });

  it('lapses what stood planned for later when the next plan has another rhythm, and keeps what was missed', async () => {
    const next = await planInForce(stage, { checkWeekdays: [], checkEveryDays: 7 }, day('2026-12-05'));
    expect(next.lineageId).toBe(plan.lineageId);
    const lines = await checks(plan.lineageId);
    expect(lines.filter((one) => one < '2026-12-05' && one.endsWith('open'))).toEqual(['2026-11-23 open', '2026-12-03 open']);
    expect(lines.filter((one) => one.endsWith('LAPSED'))).toEqual(['2026-12-07', '2026-12-10', '2026-12-14', '2026-12-17', '2026-12-21', '2026-12-24', '2026-12-28'].map((one) => `${one} LAPSED`));
    expect(lines.filter((one) => one > '2026-12-05' && one.endsWith('open'))).toEqual(['2026-12-12 open', '2026-12-19 open', '2026-12-26 open', '2027-01-02 open']);
    const lapsed = await openIn(plan.lineageId, '2026-12-07');
    expect(await stage.act(stage.world.as('j1', day('2026-12-07')), 'recordCheck', { id: lapsed['id'], baseVersion: lapsed['version'], result: 'KEPT', note: 'x' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('vervallen') as unknown });
  });

  it('lapses everything of an agreement that the next plan has no longer', async () => {
    const id = String((await stage.act(stage.world.as('j1', day('2026-12-06')), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id']);
    const [old] = (await stage.world.owner.query<Row>('select id, version, top3_item_id from agreement where plan_version_id = $1', [id])).rows;
    const as = stage.world.as('j1', day('2026-12-06'));
    await stage.act(as, 'proposeAgreement', { planVersionId: id, top3ItemId: old?.['top3_item_id'], whoPersonId: stage.world.person('dirk'), what: 'Belt eerst', familyText: 'Papa belt.', aboutPersonIds: stage.everyone() });
    await stage.act(as, 'withdrawItem', { planVersionId: id, itemType: 'AGREEMENT', id: old?.['id'], baseVersion: old?.['version'] });
    const [made] = (await stage.world.owner.query<Row>(`select id, version from agreement where plan_version_id = $1 and state = 'DRAFT'`, [id])).rows;
    await stage.act(as, 'editAgreement', { id: made?.['id'], baseVersion: made?.['version'], checkerName: 'Jip', checkHow: 'Belt', ifItFails: 'Jip komt', reviewOn: '2027-01-10' });
    await shareAndAdopt(stage, id, as, stage.world.as('b1', day('2026-12-06')));
    expect((await checks(plan.lineageId)).filter((one) => one.endsWith('open'))).toEqual([]);
  });
});

describe('An agreement that is not kept', () => {
  let plan: PlanInForce;
  const HOURS_24 = '2027-01-05T09:00:00.000Z';
  const followUps = async (who: string, selection: string): Promise<Row[]> => (await stage.read(stage.world.as(who, day('2027-01-05')), `followUps { ${selection} }`))['followUps'] as Row[];
  const complete = (who: string, one: Row, result: string): Promise<Row> => stage.act(stage.world.as(who, day('2027-01-05')), 'completeFollowUp', { id: one['id'], baseVersion: one['version'], result }, '... on FollowUp { doneAt result doer { id } }');

  beforeAll(async () => {
    plan = await planInForce(stage, { checkWeekdays: ['MONDAY'], failsOwnerActorId: stage.world.actorId('j2'), failsWithinHours: 24 }, day('2027-01-01'));
    await stage.world.owner.query('truncate outbox');
  });

  it('begins what was agreed for that, by whom and within how long the plan says, and one message that says nothing of it', async () => {
    expect(await record('j1', plan.lineageId, '2027-01-04', { result: 'NOT_KEPT' })).toMatchObject({ result: 'NOT_KEPT' });
    const [one] = await followUps('j1', 'id what dueAt doneAt result owner { id } agreementLineageId');
    expect(one).toMatchObject({ what: 'Jip komt dezelfde dag.', dueAt: HOURS_24, doneAt: null, result: '', owner: { id: stage.world.actorId('j2') }, agreementLineageId: plan.lineageId });
    expect((await stage.world.owner.query('select kind, effect_key, payload from outbox')).rows).toEqual([{ kind: 'follow-up-started', effect_key: `follow-up-started:${one?.['id']}`, payload: { followUpId: one?.['id'] } }]);
  });

  it('begins nothing when it was kept, in part, or could not be checked', async () => {
    for (const [on, result] of [['2027-01-11', 'KEPT'], ['2027-01-18', 'PARTLY'], ['2027-01-25', 'COULD_NOT_CHECK']] as const) expect(await record('j1', plan.lineageId, on, { result })).toMatchObject({ result });
    expect(await followUps('j1', 'id')).toHaveLength(1);
  });

  it('tells the family that it runs and until when, and not what professionals wrote of it', async () => {
    for (const who of ['mara', 'dirk', 'noa']) expect(await followUps(who, 'dueAt doneAt')).toEqual([{ dueAt: HOURS_24, doneAt: null }]);
    await expect(followUps('mara', 'what')).rejects.toThrow('Cannot query field');
    expect(await stage.read('g1', 'followUps { id }')).toBeNull();
  });

  it('is finished once and with a few words, by whoever directs or does it, and by nobody else', async () => {
    const [one] = await followUps('j1', 'id version');
    for (const who of ['b1', 'v1', 'g1']) expect(await complete(who, one ?? {}, 'Gebeld.')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await complete('j2', one ?? {}, ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'result' }] });
    expect(await complete('j2', one ?? {}, 'Het team komt morgen bijeen.')).toMatchObject({ result: 'Het team komt morgen bijeen.', doer: { id: stage.world.actorId('j2') } });
    expect(await complete('j1', one ?? {}, 'Nog eens.')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await followUps('dirk', 'doneAt')).toEqual([{ doneAt: day('2027-01-05').toISOString() }]);
  });

  it('goes to whoever directs when the plan names nobody who is still here', async () => {
    await stage.world.owner.query('update access_grant set valid_until = $2 where actor_id = $1', [stage.world.actorId('j2'), day('2027-02-01')]);
    expect(await record('j1', plan.lineageId, '2027-02-01', { result: 'NOT_KEPT' })).toMatchObject({ result: 'NOT_KEPT' });
    expect((await followUps('j1', 'owner { id }')).at(-1)).toEqual({ owner: { id: stage.world.actorId('j1') } });
  });
});
