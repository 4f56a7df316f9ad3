import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { GateStage } from './gate/testing/gate-stage.ts';
import { planInForce, shareAndAdopt } from './testing/in-force.ts';
import type { Row } from './testing/plan-stage.ts';

let stage: GateStage;
/** Days that have passed since the safety plan came in force. */
let days = 0;
beforeAll(async () => {
  stage = await GateStage.make({ plans: false });
});
afterAll(() => stage.end());

const DAY = 86_400_000;
const today = (): string => new Date(NOW.getTime() + days * DAY).toISOString().slice(0, 10);
const at = (who: string) => stage.plan.world.as(who, new Date(stage.at(who).at.getTime() + days * DAY));
const act = async (who: string, name: string, input: Row, answer = ''): Promise<Row> => stage.plan.act(at(who), name, input, answer);
const done = async (...asked: Parameters<typeof act>): Promise<Row> => {
  const answer = await act(...asked);
  if (['Refused', 'EditConflict'].includes(String(answer['__typename']))) throw new Error(`${asked[1]}: ${JSON.stringify(answer)}`);
  return answer;
};
const states = async (): Promise<string[]> => (await stage.rows('select phase, number, state from plan_version order by phase desc, number')).map(({ phase, number, state }) => `${String(phase)} ${String(number)} ${String(state)}`);
const condition = (seen: Row | null, key: string): unknown => (seen?.['conditions'] as Row[]).filter((one) => one['key'] === key).map(({ phase, state }) => `${String(phase)} ${String(state)}`);
const look = (gate: string): Promise<Row> => stage.plan.ask(at('j1'), 'query($id: UUID!, $gate: Gate!) { gate(dossierId: $id, gate: $gate) { hash conditions { key phase state } } }', { gate }).then((answer) => answer['gate'] as Row);
const propose = async (gate: string, over: Row = {}): Promise<Row> =>
  act('j1', 'proposeGate', { gate, seenHash: (await look(gate))['hash'], reason: 'Het gaat beter', familyText: 'Wij gaan verder.', ...over }, '... on GateDecision { id state evidenceHash overridden notMet notKnown }');
const second = ({ id, evidenceHash }: Row, over: Row = {}): Promise<Row> =>
  done('b1', 'secondGate', { id, seenHash: evidenceHash, agree: true, words: 'Ik zie hetzelfde', ...over }, '... on GateDecision { state overridden }');

/** Drafts a plan of this phase with one goal and one agreement, and has it shared, answered for and adopted. */
async function adopt(phase: 'ASSISTANCE' | 'RECOVERY'): Promise<void> {
  const { id } = await done('j1', 'startPlanVersion', { phase }, '... on PlanVersion { id }');
  const about = { planVersionId: id, aboutPersonIds: stage.plan.everyone() };
  const item = await done('j1', 'proposeTop3Item', { ...about, rank: 1, behaviour: 'Spanning loopt op.', familyText: 'Er is vaak spanning.', factIds: [idOf('f3')] }, '... on Top3Item { id }');
  await done('j1', 'editTop3Item', { id: item['id'], baseVersion: 1, goal: 'Praten zonder ruzie.', noConditionReason: 'Staat in fase 1.', lifeDomain: phase === 'ASSISTANCE' ? 'MENTAL_HEALTH' : 'TRAUMA' });
  const agreement = await done('j1', 'proposeAgreement', { ...about, top3ItemId: item['id'], whoPersonId: stage.plan.world.person('dirk'), what: 'Gaat naar de training' }, '... on Agreement { id }');
  await done('j1', 'editAgreement', { id: agreement['id'], baseVersion: 1, familyText: 'Papa gaat naar training.', checkerName: 'Jip', checkHow: 'Belt', ifItFails: 'Jip belt papa.', checkEveryDays: 14, reviewOn: '2027-03-10' });
  await shareAndAdopt(stage.plan, String(id), at('j1'), at('b1'));
}

/** Somebody looks at everything that was planned until today. */
async function check(result = 'KEPT'): Promise<void> {
  for (const { id, version } of await stage.rows(`select id, version from agreement_check where result is null and planned_on <= '${today()}' order by planned_on`)) {
    await done('j1', 'recordCheck', { id, baseVersion: version, result, note: 'Gezien' });
  }
}

describe('a family that goes the whole way by the acts of its people', () => {
  it('begins with a safety plan that somebody else than its author adopts, and that is in force from then on', async () => {
    await planInForce(stage.plan, { checkEveryDays: 5 });
    expect(await states()).toEqual(['SAFETY 1 IN_FORCE']);
  });

  it('is helped by a plan that is drafted meanwhile, and that waits for its gate however well it was adopted', async () => {
    await adopt('ASSISTANCE');
    expect(await states()).toEqual(['SAFETY 1 IN_FORCE', 'ASSISTANCE 1 ADOPTED']);
  });

  it('does not go on while nobody looked whether agreements are kept, and the second reader may say no', async () => {
    expect(condition(await look('TO_ASSISTANCE'), 'CHECKS')).toEqual(['SAFETY NOT_KNOWN']);
    expect(await propose('TO_ASSISTANCE')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', fields: [{ field: 'overrideReason' }] });
    const early = await propose('TO_ASSISTANCE', { overrideReason: 'Wij willen door' });
    expect(await second(early, { agree: false, words: 'Dit is te vroeg' })).toMatchObject({ state: 'REFUSED' });
    expect(await states()).toContain('ASSISTANCE 1 ADOPTED');
  });

  it('goes on without an exception once fifteen days were looked at and the safety net said yes', async () => {
    days = 15;
    await check();
    const [net] = await stage.rows('select lineage_id from safety_net_contact');
    await done('j1', 'confirmSafetyNetContact', { contactLineageId: net?.['lineage_id'], agrees: true, how: 'PHONE', confirmedOn: today() });
    const proposed = await propose('TO_ASSISTANCE');
    expect(proposed).toMatchObject({ state: 'PROPOSED', overridden: false, notMet: [], notKnown: [] });
    expect(await second(proposed)).toMatchObject({ state: 'OPENED', overridden: false });
    expect(await states()).toEqual(['SAFETY 1 IN_FORCE', 'ASSISTANCE 1 IN_FORCE']);
  });

  it('reaches the third plan on an exception that stays marked, with the first two still in force', async () => {
    await adopt('RECOVERY');
    const [line] = await stage.rows(`select t.lineage_id from top3_item t join plan_version v on v.id = t.plan_version_id where v.phase = 'ASSISTANCE'`);
    await done('j1', 'recordProgress', { top3LineageId: line?.['lineage_id'], state: 'SECURED', reason: 'Al weken rustig', judgedOn: today() });
    const proposed = await propose('TO_RECOVERY', { overrideReason: 'De training begint pas in maart.' });
    expect(await second(proposed)).toMatchObject({ state: 'OPENED', overridden: true });
    expect(await states()).toEqual(['SAFETY 1 IN_FORCE', 'RECOVERY 1 IN_FORCE', 'ASSISTANCE 1 IN_FORCE']);
  });

  it('turns back to the first phase when it goes wrong, and loses nothing of what was made', async () => {
    await done('j1', 'relapse', { reason: 'Er was weer geweld', familyText: 'Wij gaan eerst terug naar veiligheid.' });
    expect(await states()).toEqual(['SAFETY 1 IN_FORCE', 'SAFETY 2 DRAFT', 'RECOVERY 1 IN_FORCE', 'ASSISTANCE 1 IN_FORCE']);
    const [draft] = await stage.rows(`select id from plan_version where state = 'DRAFT'`);
    await shareAndAdopt(stage.plan, String(draft?.['id']), at('j1'), at('b1'));
    expect(await states()).toEqual(['SAFETY 1 SUPERSEDED', 'SAFETY 2 IN_FORCE', 'RECOVERY 1 IN_FORCE', 'ASSISTANCE 1 IN_FORCE']);
    expect(await propose('TO_RECOVERY', { overrideReason: 'Alles liep door' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await second(await propose('TO_ASSISTANCE'))).toMatchObject({ state: 'OPENED' });
    expect(await second(await propose('TO_RECOVERY', { overrideReason: 'De hulp liep door' }))).toMatchObject({ state: 'OPENED' });
  });

  it('is closed with an outcome by two people, and opened again with everything there', async () => {
    const closing = { outcome: 'HANDED_OVER', stable: ['NO_VIOLENCE', 'CHILD_FEELS_SAFE', 'FAMILY_KEEPS_IT', 'KNOWS_WHOM_TO_CALL'], notStable: ['HELP_SETTLED'], followUpOn: '2027-03-01', followUpById: stage.plan.world.actorId('j1') };
    expect(await second(await propose('CLOSING', { overrideReason: 'De doelen worden elders gevolgd.', closing }))).toMatchObject({ state: 'OPENED' });
    await done('j1', 'closeDossier', { reason: 'Overgedragen' });
    expect(await stage.plan.read(at('mara'), 'planVersions { id }')).not.toBeNull();
    await done('j1', 'reopenDossier', { dossierId: undefined, number: 'T-1', reason: 'Er is een nieuwe melding', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED' });
    expect(await states()).toEqual(['SAFETY 1 SUPERSEDED', 'SAFETY 2 IN_FORCE', 'RECOVERY 1 IN_FORCE', 'ASSISTANCE 1 IN_FORCE']);
  });

  it('has every step of that in its log, under the name of who took it', async () => {
    const rows = await stage.rows(`select distinct operation, actor_id from access_event where outcome = 'OK' and action <> 'READ'`);
    const by = (who: string): string[] => rows.filter((row) => row['actor_id'] === stage.plan.world.actorId(who)).map((row) => String(row['operation']));
    expect(by('j1')).toEqual(expect.arrayContaining(['startPlanVersion', 'sharePlan', 'recordCheck', 'recordProgress', 'proposeGate', 'relapse', 'closeDossier', 'reopenDossier']));
    expect(by('b1').sort()).toEqual(['adoptPlan', 'secondGate']);
  });
});
