import type { FamilyAgreementFragment, FamilyAgreementsQuery } from '@generated/family/graphql';
import { dayOf } from '@zov/ui/format';

export type Dossier = NonNullable<FamilyAgreementsQuery['dossier']>;

/** Something that professionals promised and that touches this reader. */
export interface Promised {
  readonly id: string;
  readonly kind: 'CHECK' | 'FOLLOW_UP' | 'ANSWER';
  /** The agreement it is for. */
  readonly agreement?: FamilyAgreementFragment;
  readonly by?: string;
  readonly on: string;
  readonly late: boolean;
}

/** Agreements of the plans that are in force, as far as the reader sees them. */
export const agreementsInForce = ({ planVersions }: Pick<Dossier, 'planVersions'>): FamilyAgreementFragment[] =>
  planVersions.filter(({ state }) => state === 'IN_FORCE').flatMap(({ agreements }) => agreements.filter(({ state }) => state === 'ADOPTED' || state === 'SHARED'));

/** What this reader does itself. */
export const myOwn = (dossier: Pick<Dossier, 'planVersions'>, ownIds: readonly string[]): FamilyAgreementFragment[] =>
  agreementsInForce(dossier).filter(({ whoPersonId }) => whoPersonId != null && ownIds.includes(whoPersonId));

/**
 * What professionals promised: to look whether an agreement works, to do what was agreed for when it fails, and to answer. Late first. What
 * somebody of the family or network checks is not theirs.
 */
export function promisesOf(dossier: Pick<Dossier, 'planVersions' | 'checks' | 'followUps' | 'responses'>, now: Date): Promised[] {
  const today = dayOf(now);
  const agreements = new Map(agreementsInForce(dossier).map((one) => [one.lineageId, one]));
  const checks = dossier.checks.flatMap((one): Promised[] => {
    const agreement = agreements.get(one.agreementLineageId);
    return one.result || !agreement || agreement.checkerPersonId ? [] : [{ id: one.id, kind: 'CHECK', agreement, by: agreement.checkerName, on: one.plannedOn, late: one.plannedOn < today }];
  });
  const nextOnly = checks.filter((one, index) => one.late || checks.findIndex((other) => !other.late && other.agreement === one.agreement) === index);
  const followUps = dossier.followUps.filter(({ doneAt }) => !doneAt).map((one): Promised => ({ id: one.id, kind: 'FOLLOW_UP', agreement: agreements.get(one.agreementLineageId), on: dayOf(one.dueAt), late: Date.parse(one.dueAt) < now.getTime() }));
  const answers = dossier.responses.flatMap((one): Promised[] => (one.answeredAt || !one.answerByOn ? [] : [{ id: one.id, kind: 'ANSWER', by: one.answerFromName, on: one.answerByOn, late: one.answerByOn < today }]));
  return [...nextOnly, ...followUps, ...answers].sort((one, other) => Number(other.late) - Number(one.late) || one.on.localeCompare(other.on) || one.id.localeCompare(other.id));
}
