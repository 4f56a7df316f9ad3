/** What of a family says when something of its agreements is due. */
export interface DueFacts<A extends DueAgreement = DueAgreement> {
  readonly planVersions: readonly { readonly state: string; readonly agreements: readonly A[] }[];
  readonly checks: readonly { readonly id: string; readonly agreementLineageId: string; readonly plannedOn: string; readonly result?: string | null }[];
  readonly followUps: readonly { readonly id: string; readonly agreementLineageId: string; readonly dueAt: string; readonly doneAt?: string | null; readonly owner?: { readonly id: string } | null }[];
}
export interface DueAgreement {
  readonly id: string; readonly lineageId: string; readonly state: string; readonly checkerActorId?: string | null; readonly checkerPersonId?: string | null; readonly reviewOn?: string | null;
}

export type DueKind = 'CHECK' | 'FOLLOW_UP' | 'REVIEW';
export interface Due<A extends DueAgreement = DueAgreement> { readonly id: string; readonly kind: DueKind; readonly rowId: string; readonly agreement: A | undefined; readonly on: string; readonly mine: boolean }

/** The professional who was chosen; whoever directs when nobody was. */
const checks = (one: DueAgreement, workerId: string, directs: boolean): boolean => (one.checkerActorId ? one.checkerActorId === workerId : (one.checkerPersonId ?? null) === null && directs);

/**
 * What agreements of the plans in force ask, whoever does it: checks without a result, follow-ups that run, and reviews. `mine` for the
 * professional who was chosen, and for whoever directs where nobody was. `dayOf` gives the day of an instant.
 */
export function dueOf<A extends DueAgreement>(family: DueFacts<A>, workerId: string, directs: boolean, dayOf: (at: string) => string): Due<A>[] {
  const agreements = new Map(family.planVersions.filter(({ state }) => state === 'IN_FORCE').flatMap((version) => version.agreements.filter(({ state }) => state !== 'WITHDRAWN').map((one) => [one.lineageId, one] as const)));
  const planned = family.checks.flatMap((one): Due<A>[] => {
    const agreement = agreements.get(one.agreementLineageId);
    return one.result || !agreement ? [] : [{ id: one.id, rowId: one.id, kind: 'CHECK', agreement, on: one.plannedOn, mine: checks(agreement, workerId, directs) }];
  });
  const begun = family.followUps.filter(({ doneAt }) => !doneAt).map((one): Due<A> => ({ id: one.id, rowId: one.id, kind: 'FOLLOW_UP', agreement: agreements.get(one.agreementLineageId), on: dayOf(one.dueAt), mine: one.owner?.id === workerId }));
  const reviews = [...agreements.values()].flatMap((agreement): Due<A>[] => (agreement.reviewOn ? [{ id: `${agreement.id}-review`, rowId: agreement.id, kind: 'REVIEW', agreement, on: agreement.reviewOn, mine: directs }] : []));
  return [...planned, ...begun, ...reviews];
}
