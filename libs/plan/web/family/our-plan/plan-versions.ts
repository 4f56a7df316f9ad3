import type { FamilyAgreementFragment, FamilyPlanVersionFragment } from '@generated/family/graphql';
import { draftKey } from '@zov/dossier/web/family/voice/use-respond';

export type PlanVersion = FamilyPlanVersionFragment;

const isOpen = ({ state }: PlanVersion) => state === 'SHARED' || state === 'ADOPTED';
const newestFirst = (one: PlanVersion, other: PlanVersion) => other.number - one.number;

/** The day that names a version for a family: when it was adopted, otherwise when it was shared. */
export const dayOfPlan = ({ adoptedAt, sharedAt }: PlanVersion): string | undefined => adoptedAt ?? sharedAt ?? undefined;

/** The plan to show, the one that holds until it is adopted, and all others. The safety plan goes before plans of later phases. */
export function choosePlans(versions: readonly PlanVersion[]): { current?: PlanVersion; inForce?: PlanVersion; others: PlanVersion[] } {
  const open = versions.filter(isOpen).sort(newestFirst);
  const current = open.find((version) => version.phase === 'SAFETY') ?? open[0];
  const inForce = current?.state === 'SHARED' ? open.find((version) => version.state === 'ADOPTED' && version.phase === current.phase) : undefined;
  return { current, inForce, others: versions.filter((version) => version !== current).sort(newestFirst) };
}

/** Content hashes of every item the reader sees of a version: what an opinion is about. */
export function seenHashes({ top3Items, minimumConditions, agreements, safetyNet }: PlanVersion): string[] {
  const items = [...top3Items, ...minimumConditions, ...agreements, ...safetyNet];
  return items.filter(({ state }) => state === 'SHARED' || state === 'ADOPTED').map((item) => item.contentHash);
}

/** Where unsent words about the items of a version are kept. */
export function draftKeysOf({ top3Items, minimumConditions, agreements, safetyNet }: PlanVersion): string[] {
  return [
    ...agreements.map(({ id }) => draftKey('AGREEMENT', id)),
    ...top3Items.map(({ id }) => draftKey('TOP3_ITEM', id)),
    ...minimumConditions.map(({ id }) => draftKey('MINIMUM_CONDITION', id)),
    ...safetyNet.map(({ id }) => draftKey('SAFETY_NET_CONTACT', id)),
  ];
}

/** Agreements under the situations they belong to, in the order of the plan. */
export function agreementsInOrder({ agreements, top3Items }: PlanVersion): FamilyAgreementFragment[] {
  const rankOf = new Map(top3Items.map((item) => [item.id, item.rank ?? Number.MAX_SAFE_INTEGER]));
  const rank = (agreement: FamilyAgreementFragment) => rankOf.get(agreement.top3ItemId) ?? Number.MAX_SAFE_INTEGER;
  return [...agreements].sort((one, other) => rank(one) - rank(other) || one.position - other.position);
}
