import { dateIn, plainDay } from '@zov/core/clock';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { PLANNED_AHEAD_DAYS, checkDays, daysLater, sameRhythm, type CheckRhythm } from '../../model/check-days.ts';

/** They follow from the agreement, whoever's act it was; what somebody plans by hand is asked of the policy. */
const PLAN = `insert into agreement_check (dossier_id, agreement_lineage_id, planned_on, data_class, about_person_ids, released_to_person_ids, named_actor_ids, created_at, created_by)
  select a.dossier_id, a.lineage_id, day, a.data_class, a.about_person_ids, a.released_to_person_ids, array(select unnest(a.named_actor_ids) union select a.checker_actor_id where a.checker_actor_id is not null), $4, $5
  from agreement a cross join unnest($3::date[]) day
  where a.dossier_id = $1 and a.id = $2 and not exists (select from agreement_check c where c.dossier_id = a.dossier_id and c.agreement_lineage_id = a.lineage_id and c.planned_on = day)`;

const rhythmOf = (agreement: Seen): CheckRhythm => ({
  checkEveryDays: agreement['checkEveryDays'] as number | null, checkWeekdays: agreement['checkWeekdays'] as string[], fromOn: plainDay(agreement['fromOn']), untilOn: plainDay(agreement['untilOn']),
});
const lineagesOf = (agreements: readonly Seen[]): string[] => agreements.map((one) => String(one['lineageId']));

/** Plans the checks that the rhythm of these agreements asks for, after those that stand there already. */
export async function planAhead(act: Formal, agreements: readonly Seen[]): Promise<void> {
  if (agreements.length === 0) return;
  const today = dateIn(act.context.at);
  const open = await act.rows('AgreementCheck', { agreementLineageId: lineagesOf(agreements), result: null });
  for (const agreement of agreements) {
    const last = open.filter((one) => one['agreementLineageId'] === agreement['lineageId']).map((one) => plainDay(one['plannedOn']) ?? today).reduce((a, b) => (a > b ? a : b), today);
    const days = checkDays(rhythmOf(agreement), last, daysLater(today, PLANNED_AHEAD_DAYS));
    if (days.length > 0) await act.inside(PLAN, [act.dossierId, agreement.id, days, act.context.at, act.context.actor.id]);
  }
}

/**
 * NL: controles bij een plan dat gaat gelden. Plans the checks of its agreements. What stood planned for an agreement that is no longer
 * there lapses; with another rhythm what stood planned for later does.
 */
export async function checksInForce(act: Formal, versionId: string, formerId: string | null): Promise<void> {
  const now = await act.rows('Agreement', { planVersionId: versionId, state: 'ADOPTED' });
  const former = formerId === null ? [] : await act.rows('Agreement', { planVersionId: formerId, state: 'ADOPTED' });
  const today = dateIn(act.context.at);
  const next = new Map(now.map((one) => [String(one['lineageId']), one]));
  const open = await act.rows('AgreementCheck', { agreementLineageId: lineagesOf(former), result: null });
  const lapsed = open.filter((check) => {
    const [was, is] = [former.find((one) => one['lineageId'] === check['agreementLineageId']), next.get(String(check['agreementLineageId']))];
    if (was === undefined) return false;
    return is === undefined || ((plainDay(check['plannedOn']) ?? '') > today && !sameRhythm(rhythmOf(was), rhythmOf(is)));
  });
  if (lapsed.length > 0) await act.update('AgreementCheck', { id: lapsed.map((one) => one.id) }, { result: 'LAPSED', checkedAt: act.context.at });
  await planAhead(act, now);
}
