import type { ActorRole } from '../../model/actor.ts';
import type { LegalBasis, SecrecyBasis } from '../../model/grounds.ts';
import { problemsOfHandOver, type HandOverWords } from '../../model/hand-over.ts';
import { involvableAs } from '../../model/partner.ts';
import { dateIn } from '@zov/core/clock';
import { Denied, type Formal } from '../write/formal.ts';
import { involve } from './involve.ts';

export interface HandOver extends HandOverWords {
  readonly actorId: string;
  readonly stayInvolved: boolean;
  readonly crisisCardSeen: boolean;
  readonly agreementsTold: boolean;
}
/** What the one who takes over says. */
export interface TakingOver {
  readonly legalBasis: LegalBasis;
  readonly secrecyBasis: SecrecyBasis;
  readonly withoutPlanReason: string;
}
interface NewIds { uuid(): string }

const OFFERED = ['toActorId', 'reason', 'stayInvolved', 'crisisCardSeen', 'familyToldOn', 'familyToldHow', 'agreementsTold', 'talkedOn', 'notLost'];

/** Offers the direction to somebody else, with what was done beforehand; nothing changes until that person says yes. Throws Denied. */
export async function offerHandOver(act: Formal, ids: NewIds, id: string, { actorId, ...asked }: HandOver): Promise<void> {
  const { actor, at } = act.context;
  await act.must('WarmHandOver', 'AUTHORISE', 'D14');
  const said = { ...asked, reason: asked.reason.trim(), familyToldHow: asked.familyToldHow.trim(), notLost: asked.notLost.trim() };
  const problems = problemsOfHandOver(said, dateIn(at));
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
  if ((await act.rows('WarmHandOver', { state: 'OFFERED' })).length > 0) throw new Denied('NOT_POSSIBLE_NOW', 'De regie is al aangeboden. Trek dat aanbod eerst in.');
  const offerId = ids.uuid();
  const [offered] = await act.inside('select fence.offer_hand_over($1, $2, $3, $4) as done', [act.dossierId, actorId, offerId, at]);
  if (offered?.['done'] !== true) throw new Denied('BAD_INPUT', undefined, [{ field: 'actorId', message: 'Deze collega kan geen casusregisseur zijn. Kies iemand anders.' }]);
  await act.insert('WarmHandOver', { id, offerId, fromActorId: actor.id, toActorId: actorId, state: 'OFFERED', planInForce: await planHolds(act), ...said }, 'AUTHORISE', OFFERED);
}

/** Takes an offer back as long as it was not answered. Throws Denied. */
export async function withdrawHandOver(act: Formal, id: string, reason: string): Promise<void> {
  const { offerId } = await act.lock('WarmHandOver', id, 'AUTHORISE', ['answerReason']);
  const [done] = await act.inside('select fence.withdraw_hand_over($1, $2, $3, $4) as done', [act.dossierId, offerId, reason, act.context.at]);
  if (done?.['done'] !== true) throw new Denied('NOT_POSSIBLE_NOW', 'Dit aanbod is al beantwoord of ingetrokken.');
}

/**
 * What comes with taking over, in the transaction in which the direction went over: without a safety plan a reason, and the first one
 * stays as a colleague when that was said. Throws Denied, and then nothing went over.
 */
export async function takeOverWarmly(act: Formal, ids: NewIds, offerId: string, { legalBasis, secrecyBasis, withoutPlanReason }: TakingOver): Promise<void> {
  const [warm] = await act.rows('WarmHandOver', { offerId });
  // Asked by an administrator, or taken over before and sent once more.
  if (warm === undefined || (warm['answeredAt'] as Date | null)?.getTime() !== act.context.at.getTime()) return;
  if (!(await planHolds(act))) {
    if (withoutPlanReason === '') throw new Denied('BAD_INPUT', 'Er geldt nu geen veiligheidsplan.', [{ field: 'withoutPlanReason', message: 'Er geldt nu geen veiligheidsplan. Schrijf waarom u de regie toch overneemt.' }]);
    await act.update('WarmHandOver', { id: warm.id }, { withoutPlanReason });
  }
  if (warm['stayInvolved'] === true) await stay(act, ids.uuid(), String(warm['fromActorId']), { legalBasis, secrecyBasis, evidence: String(warm['reason']) });
}

async function stay(act: Formal, id: string, actorId: string, ground: Omit<TakingOver, 'withoutPlanReason'> & { readonly evidence: string }): Promise<void> {
  const [who] = await act.inside('select role from actor where id = $1', [actorId]);
  const [partner] = involvableAs(who?.['role'] as ActorRole).filter((one) => one !== 'CASE_DIRECTOR');
  if (partner !== undefined) await involve(act, id, { actorId, partner, purpose: 'HELP', ...ground });
}

/** NL: er geldt een veiligheidsplan. */
async function planHolds(act: Formal): Promise<boolean> {
  const [row] = await act.inside(`select exists (select from plan_version where dossier_id = $1 and phase = 'SAFETY' and state = 'IN_FORCE') as holds`, [act.dossierId]);
  return row?.['holds'] === true;
}
