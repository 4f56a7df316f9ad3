import type { VisitQuery } from '@generated/team/graphql';
import { daysBetween } from '@zov/ui/format';
import { inOrder } from '../check/checks';

type Family = NonNullable<VisitQuery['dossier']>;
export type VisitAgreement = Family['planVersions'][number]['agreements'][number];
export type VisitCheck = Family['checks'][number];
export interface DueCheck { readonly check: VisitCheck; readonly agreement: VisitAgreement }

const DAYS_AHEAD = 7;

/** Agreements of the plans in force, by the line that checks follow them by. */
export function agreementsInForce(planVersions: readonly { readonly state: string; readonly agreements: readonly VisitAgreement[] }[]): Map<string, VisitAgreement> {
  return new Map(planVersions.filter(({ state }) => state === 'IN_FORCE').flatMap(({ agreements }) => agreements.filter(({ state }) => state !== 'WITHDRAWN').map((one) => [one.lineageId, one] as const)));
}

/** What can be checked at a visit: missed first, then today and the days to come. */
export function dueChecks({ planVersions, checks }: Pick<Family, 'planVersions' | 'checks'>, today: string): DueCheck[] {
  const agreements = agreementsInForce(planVersions);
  const open = inOrder(checks.filter((check) => check.result === null && daysBetween(today, check.plannedOn) <= DAYS_AHEAD), today);
  return open.flatMap((check) => {
    const agreement = agreements.get(check.agreementLineageId);
    return agreement ? [{ check, agreement }] : [];
  });
}
