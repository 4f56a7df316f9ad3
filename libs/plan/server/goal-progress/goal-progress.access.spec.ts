import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { planInForce } from '../testing/in-force.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
let lineage: unknown;
beforeAll(async () => {
  stage = await PlanStage.make();
});
afterAll(() => stage.end());

const NOW = new Date('2026-11-21T09:00:00Z');
const lineageOf = async (dataClass: string): Promise<unknown> => (await stage.world.owner.query<Row>('select lineage_id from top3_item where data_class = $1', [dataClass])).rows[0]?.['lineage_id'];
const record = (who: string, over: Row = {}): Promise<Row> => stage.act(stage.world.as(who, NOW), 'recordProgress', { top3LineageId: lineage, state: 'SECURED', reason: 'Zes weken rustig.', judgedOn: '2026-11-20', ...over }, '... on GoalProgress { state judgedOn }');
const rows = async (): Promise<Row[]> => (await stage.world.owner.query<Row>('select state, reason, data_class from goal_progress order by created_at')).rows;

describe('The progress of a goal', () => {
  it('is recorded of a plan in force only, by who works on it; a draft has none yet', async () => {
    await stage.act(stage.world.as('j1', NOW), 'startPlanVersion', { phase: 'RECOVERY' });
    const [draft] = (await stage.world.owner.query<Row>('select id from plan_version')).rows;
    await stage.act(stage.world.as('j1', NOW), 'proposeTop3Item', { planVersionId: draft?.['id'], rank: 1, behaviour: 'Noa schrikt.', factIds: [], aboutPersonIds: stage.everyone() });
    lineage = await lineageOf('D7');
    expect(await record('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Dit doel staat niet in een plan dat nu geldt.' });
    await planInForce(stage, {}, NOW);
    lineage = await lineageOf('D5');
    expect(await record('j1')).toMatchObject({ state: 'SECURED', judgedOn: '2026-11-20' });
    expect(await rows()).toEqual([{ state: 'SECURED', reason: 'Zes weken rustig.', data_class: 'D5' }]);
  });

  it('asks why, and no day to come; nothing is kept of what was not complete', async () => {
    expect(await record('j1', { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    expect(await record('j1', { judgedOn: '2026-11-22' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'judgedOn' }] });
    expect(await rows()).toHaveLength(1);
  });

  it.each(['b1', 'v1', 'j2'])('is refused to %s, who does not work on the plan, like a goal that is not there, and logged', async (who) => {
    const refused = await record(who);
    expect(refused).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('j1', { top3LineageId: idOf('nothing') })).toMatchObject({ code: refused['code'], message: refused['message'] });
    const { rows: logged } = await stage.world.owner.query(`select 1 from access_event where outcome = 'REFUSED' and operation = 'recordProgress' and actor_id = $1`, [stage.world.actorId(who)]);
    expect(logged).toHaveLength(1);
    expect(await rows()).toHaveLength(1);
  });

  it('is read by the family as how far it is and on which day, without what professionals see it by', async () => {
    expect((await stage.read('mara', 'goalProgress { state judgedOn }'))['goalProgress']).toEqual([{ state: 'SECURED', judgedOn: '2026-11-20' }]);
    expect((await stage.read('b1', 'goalProgress { state reason judge { id } }'))['goalProgress']).toEqual([{ state: 'SECURED', reason: 'Zes weken rustig.', judge: { id: stage.world.actorId('j1') } }]);
  });

  it('is only ever added, the last day first', async () => {
    expect(await record('j1', { state: 'RUNNING', reason: '', judgedOn: '2026-11-01' })).toMatchObject({ state: 'RUNNING' });
    expect((await stage.read('j1', 'goalProgress { judgedOn }'))['goalProgress']).toEqual([{ judgedOn: '2026-11-20' }, { judgedOn: '2026-11-01' }]);
    const { rows: granted } = await stage.world.owner.query(`select privilege_type from information_schema.role_table_grants where table_name = 'goal_progress' and grantee = 'zov_app' order by 1`);
    expect(granted).toEqual([{ privilege_type: 'INSERT' }, { privilege_type: 'SELECT' }]);
  });
});
