import type { FamilyAgreementFragment, FamilyPlanVersionFragment, PlanPhase, SeenItem } from '@generated/family/graphql';
import { draftKey } from '@zov/dossier/web/family/voice/use-respond';

export type PlanVersion = FamilyPlanVersionFragment;

const phases: readonly PlanPhase[] = ['SAFETY', 'ASSISTANCE', 'RECOVERY'];
/** What sorting versions needs to know of one. */
type Heading = Pick<PlanVersion, 'phase' | 'number' | 'state'>;

const isOpen = ({ state }: Heading) => state === 'SHARED' || state === 'ADOPTED' || state === 'IN_FORCE';
const newestFirst = (one: Heading, other: Heading) => other.number - one.number;

/** The day that names a version for a family: since when it holds or held, when it was adopted, otherwise when it was shared. */
export const dayOfPlan = ({ inForceAt, adoptedAt, sharedAt }: PlanVersion): string | undefined => inForceAt ?? adoptedAt ?? sharedAt ?? undefined;

export type Plans<V> = {
  /** The plan that comes first: the safety plan when there is one. */
  current?: V;
  /** The plan that holds until `current`, which was shared or adopted after it, takes its place. */
  inForce?: V;
  /** Newest plans of other phases: they hold beside the safety plan. */
  beside: V[];
  older: V[];
};

/** Sorts the versions of all phases into what holds now and what was before. */
export function choosePlans<V extends Heading>(versions: readonly V[]): Plans<V> {
  const newest = [...versions].sort(newestFirst);
  const open = newest.filter(isOpen);
  const heads = phases.flatMap((phase) => open.find((version) => version.phase === phase) ?? []);
  const [current, ...beside] = heads;
  const inForce = open.find((version) => version !== current && version.state === 'IN_FORCE' && version.phase === current?.phase);
  return { current, inForce, beside, older: newest.filter((version) => !heads.includes(version)) };
}

/** Every item the reader sees of a version, as it stands there: what an opinion is about. */
export function seenItems({ top3Items, minimumConditions, agreements, safetyNet, help }: PlanVersion): SeenItem[] {
  const items = [...top3Items, ...minimumConditions, ...agreements, ...safetyNet, ...help];
  return items.filter(({ state }) => state === 'SHARED' || state === 'ADOPTED').map(({ id, version }) => ({ itemId: id, version }));
}

/** Where unsent words about the items of a version are kept. */
export function draftKeysOf({ top3Items, minimumConditions, agreements, safetyNet, help }: PlanVersion): string[] {
  return [
    ...agreements.map(({ id }) => draftKey('AGREEMENT', id)),
    ...top3Items.map(({ id }) => draftKey('TOP3_ITEM', id)),
    ...minimumConditions.map(({ id }) => draftKey('MINIMUM_CONDITION', id)),
    ...safetyNet.map(({ id }) => draftKey('SAFETY_NET_CONTACT', id)),
    ...help.map(({ id }) => draftKey('HELP_GIVEN', id)),
  ];
}

/** Agreements under the situations they belong to, in the order of the plan. */
export function agreementsInOrder({ agreements, top3Items }: PlanVersion): FamilyAgreementFragment[] {
  const rankOf = new Map(top3Items.map((item) => [item.id, item.rank ?? Number.MAX_SAFE_INTEGER]));
  const rank = (agreement: FamilyAgreementFragment) => rankOf.get(agreement.top3ItemId) ?? Number.MAX_SAFE_INTEGER;
  return [...agreements].sort((one, other) => rank(one) - rank(other) || one.position - other.position);
}
