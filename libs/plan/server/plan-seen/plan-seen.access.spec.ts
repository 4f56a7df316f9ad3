import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PlanStage, type Row } from '../testing/plan-stage.ts';

let stage: PlanStage;
beforeAll(async () => {
  stage = await PlanStage.make();
});
afterAll(() => stage.end());

const mark = (seal: string, line = '1'): string => `Agreement 00000000-0000-4000-8000-00000000000${line} ${seal.repeat(64)}`;
const note = (who: string, seen: string[], phase = 'SAFETY', at?: Date): Promise<Row> => stage.act(at === undefined ? who : stage.world.as(who, at), 'keepPlanSeen', { phase, seen }, '... on PlanSeen { phase seen lookedAt }');
const mine = async (who: string): Promise<Row[]> => (await stage.read(who, 'planSeen { phase seen }'))['planSeen'] as Row[];
const kept = async (): Promise<Row[]> => (await stage.world.owner.query<Row>('select created_by, phase, seen, data_class, about_person_ids from plan_seen order by created_by, phase')).rows;

describe('What somebody saw of the plan', () => {
  it('is kept once for each reader and phase, as it was last, with the moment of looking', async () => {
    expect(await note('mara', [mark('a')], 'SAFETY', new Date('2026-11-20T10:00:00Z'))).toMatchObject({ phase: 'SAFETY', seen: [mark('a')], lookedAt: '2026-11-20T10:00:00.000Z' });
    expect(await note('mara', [mark('b'), mark('c', '2')])).toMatchObject({ seen: [mark('b'), mark('c', '2')] });
    await note('mara', [], 'ASSISTANCE');
    expect((await mine('mara')).toSorted((one, other) => String(one['phase']).localeCompare(String(other['phase'])))).toEqual([{ phase: 'ASSISTANCE', seen: [] }, { phase: 'SAFETY', seen: [mark('b'), mark('c', '2')] }]);
    expect((await kept()).map(({ phase, data_class, about_person_ids }) => [phase, data_class, about_person_ids])).toEqual([['ASSISTANCE', 'D6', []], ['SAFETY', 'D5', []]]);
  });

  it('is read by its owner and by nobody else: no parent of the other, no child, no professional', async () => {
    await note('j1', [mark('d')]);
    expect([await mine('j1'), await mine('b1')]).toEqual([[{ phase: 'SAFETY', seen: [mark('d')] }], []]);
    for (const who of ['dirk', 'noa', 'v1']) expect([who, await mine(who)]).toEqual([who, []]);
    await note('dirk', [mark('e')]);
    expect(await mine('dirk')).toEqual([{ phase: 'SAFETY', seen: [mark('e')] }]);
    expect(await mine('mara')).toHaveLength(2);
  });

  it('is seals and no words: anything else is not kept', async () => {
    const before = await kept();
    for (const words of ['Papa belt oma', mark('a').slice(0, -1)]) expect(await note('mara', [words])).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'seen' }] });
    expect(await kept()).toEqual(before);
  });

  it.each(['p1', 'a1', 'j2'])('is refused to %s, who does not read the plan as a whole, and that is noted', async (who) => {
    const before = await kept();
    expect(await note(who, [mark('a')])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await kept()).toEqual(before);
    const { rows } = await stage.world.owner.query(`select 1 from access_event where outcome = 'REFUSED' and operation = 'keepPlanSeen' and actor_id = $1`, [stage.world.actorId(who)]);
    expect(rows).toHaveLength(1);
  });

  it('stands in the log as one row about nobody, so that a family reads nothing more than that somebody looked', async () => {
    const { rows } = await stage.world.owner.query<Row>(`select subject_person_id, object_type, outcome from access_event where operation = 'keepPlanSeen' and outcome = 'OK'`);
    expect(rows.length).toBeGreaterThan(3);
    expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(new Set([JSON.stringify({ subject_person_id: null, object_type: 'PlanSeen', outcome: 'OK' })]));
  });
});
