import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { planInForce } from '../testing/in-force.ts';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
let lineage: unknown;
beforeAll(async () => {
  stage = await PlanStage.make();
  await planInForce(stage, {}, NOW);
  lineage = (await stage.world.owner.query<Row>('select lineage_id from safety_net_contact')).rows[0]?.['lineage_id'];
});
afterAll(() => stage.end());

const NOW = new Date('2026-11-21T09:00:00Z');
const confirm = (who: string, over: Row = {}): Promise<Row> =>
  stage.act(stage.world.as(who, NOW), 'confirmSafetyNetContact', { contactLineageId: lineage, agrees: true, how: 'PHONE', confirmedOn: '2026-11-20', ...over }, '... on SafetyNetConfirmation { agrees how confirmedOn confirmer { id } }');
const rows = async (): Promise<Row[]> => (await stage.world.owner.query<Row>('select agrees, how, data_class from safety_net_confirmation order by created_at')).rows;
const read = async (who: string): Promise<unknown> => (await stage.read(stage.world.as(who, NOW), 'safetyNetConfirmations { contactLineageId agrees }'))['safetyNetConfirmations'];

describe('The confirmation of a contact of the safety net', () => {
  it('is kept with who asked, how and when, and leaves the plan in force as it was adopted', async () => {
    const before = (await stage.world.owner.query<Row>('select version, content_hash from safety_net_contact')).rows;
    expect(await confirm('j1')).toMatchObject({ agrees: true, how: 'PHONE', confirmedOn: '2026-11-20', confirmer: { id: stage.world.actorId('j1') } });
    expect(await rows()).toEqual([{ agrees: true, how: 'PHONE', data_class: 'D5' }]);
    expect((await stage.world.owner.query<Row>('select version, content_hash from safety_net_contact')).rows).toEqual(before);
  });

  it('is for no day to come, and keeps nothing of what was not right', async () => {
    expect(await confirm('j1', { confirmedOn: '2026-11-22' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'confirmedOn' }] });
    expect(await rows()).toHaveLength(1);
  });

  it.each(['b1', 'v1', 'j2', 'p1'])('is refused to %s, who does not work on the plan, like a contact that is not there, and logged', async (who) => {
    const refusals = async (): Promise<number> => Number((await stage.world.owner.query<Row>(`select count(*) as n from access_event where outcome = 'REFUSED'`)).rows[0]?.['n']);
    const before = await refusals();
    const [here, nowhere] = [await confirm(who), await confirm(who, { contactLineageId: stage.world.person('oma') })];
    expect(here).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(nowhere).toEqual(here);
    expect(await refusals()).toBe(before + 2);
    expect(await rows()).toHaveLength(1);
  });

  it('is read by who reads the plan in the work, and is no part of what a family is shown', async () => {
    for (const who of ['j1', 'b1', 'v1']) expect(await read(who)).toEqual([{ contactLineageId: lineage, agrees: true }]);
    await expect(read('mara')).rejects.toThrow('safetyNetConfirmations');
  });

  it('adds to what was said before, and is not altered afterwards', async () => {
    await confirm('j1', { agrees: false, how: 'VISIT', confirmedOn: '2026-11-21' });
    expect(await read('j1')).toEqual([{ contactLineageId: lineage, agrees: false }, { contactLineageId: lineage, agrees: true }]);
    const { rows: granted } = await stage.world.owner.query<Row>(`select has_table_privilege('zov_app', 'safety_net_confirmation', 'update') as alters, has_table_privilege('zov_app', 'safety_net_confirmation', 'delete') as deletes`);
    expect(granted).toEqual([{ alters: false, deletes: false }]);
  });

  it('is asked of a plan in force only', async () => {
    await stage.act(stage.world.as('j1', NOW), 'startPlanVersion', { phase: 'ASSISTANCE' });
    const [draft] = (await stage.world.owner.query<Row>(`select id from plan_version where phase = 'ASSISTANCE'`)).rows;
    await stage.act(stage.world.as('j1', NOW), 'addSafetyNetContact', { planVersionId: draft?.['id'], name: 'Tante', aboutPersonIds: stage.everyone() });
    const [contact] = (await stage.world.owner.query<Row>(`select lineage_id from safety_net_contact where name = 'Tante'`)).rows;
    expect(await confirm('j1', { contactLineageId: contact?.['lineage_id'] })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Dit contact staat niet in een plan dat nu geldt.' });
    expect(await confirm('b1', { contactLineageId: contact?.['lineage_id'] })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});
