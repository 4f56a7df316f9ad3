import { idOf } from '@zov/access/server/testing/rows.ts';
import type { PlanStage, Row } from './plan-stage.ts';

export interface PlanInForce { readonly planVersionId: string; readonly agreementId: string; readonly lineageId: string }

const LINEAGE = 'select id, lineage_id, version from agreement where plan_version_id = $1 and state <> $2 order by created_at';

/** Drafts, shares and adopts a safety plan with one agreement in which this is filled in; the next one goes on from the plan in force. */
export async function planInForce(stage: PlanStage, over: Row, at?: Date): Promise<PlanInForce> {
  const as = (name: string) => stage.world.as(name, at);
  const planVersionId = String((await stage.act(as('j1'), 'startPlanVersion', { phase: 'SAFETY' }, '... on PlanVersion { id }'))['id']);
  const copied = (await stage.world.owner.query<Row>(LINEAGE, [planVersionId, 'WITHDRAWN'])).rows[0];
  if (copied === undefined) await firstItems(stage, planVersionId, as('j1'));
  const [agreement] = (await stage.world.owner.query<Row>(LINEAGE, [planVersionId, 'WITHDRAWN'])).rows;
  const made = await stage.act(as('j1'), 'editAgreement', {
    id: agreement?.['id'], baseVersion: agreement?.['version'], familyText: 'Papa loopt een rondje.', checkerName: 'Jip', checkHow: 'Belt', ifItFails: 'Jip komt dezelfde dag.', reviewOn: '2027-01-10', ...over,
  }, '... on Agreement { id lineageId }');
  if (made['__typename'] !== 'Agreement') throw new Error(JSON.stringify(made));
  await shareAndAdopt(stage, planVersionId, as('j1'), as('b1'));
  return { planVersionId, agreementId: String(made['id']), lineageId: String(made['lineageId']) };
}

type Context = ReturnType<PlanStage['world']['as']>;

async function firstItems(stage: PlanStage, planVersionId: string, as: Context): Promise<void> {
  const about = { planVersionId, aboutPersonIds: stage.everyone() };
  const item = await stage.act(as, 'proposeTop3Item', { ...about, rank: 1, behaviour: 'Er wordt geduwd.', familyText: 'Papa duwt.', factIds: [idOf('f3')] }, '... on Top3Item { id }');
  await stage.act(as, 'editTop3Item', { id: item['id'], baseVersion: 1, goal: 'Niemand wordt geduwd.', noConditionReason: 'Oma woont erbij.' });
  await stage.act(as, 'proposeAgreement', { ...about, top3ItemId: item['id'], whoPersonId: stage.world.person('dirk'), what: 'Loopt een rondje' });
  const net = await stage.act(as, 'addSafetyNetContact', { ...about, name: 'Oma', familyText: 'Bel oma.', personId: stage.world.person('oma') }, '... on SafetyNetContact { id }');
  await stage.act(as, 'editSafetyNetContact', { id: net['id'], baseVersion: 1, told: true, agreed: true });
}

/** Shares a version with everyone, writes down why nobody could be asked, and has somebody else adopt it. */
export async function shareAndAdopt(stage: PlanStage, planVersionId: string, author: Context, other: Context): Promise<void> {
  const version = async (): Promise<number> => (await stage.world.owner.query<{ version: number }>('select version from plan_version where id = $1', [planVersionId])).rows[0]?.version ?? 0;
  const shared = await stage.act(author, 'sharePlan', { planVersionId, baseVersion: await version(), personIds: stage.everyone() }, '... on PlanVersion { state }');
  const { rows } = await stage.world.owner.query<Row>(`select id, version from view_request where plan_version_id = $1 and state = 'ASKED'`, [planVersionId]);
  for (const { id, version: baseVersion } of rows) await stage.act(author, 'recordNotReached', { id, baseVersion, why: 'Was er nu niet.', triedOn: ['2026-11-20'] });
  const adopted = await stage.act(other, 'adoptPlan', { planVersionId, baseVersion: await version(), reason: 'Het plan is helder.' }, '... on PlanVersion { state }');
  if (adopted['__typename'] !== 'PlanVersion') throw new Error(JSON.stringify([shared, adopted]));
}
