import type { PlanPhase, PlanQuery } from '@generated/team/graphql';
import { active, whatIsMissing, type Missing } from '../../../model/readiness';
import { planAllows, type PlanAct } from '../../../model/states';

export type PlanDossier = NonNullable<PlanQuery['dossier']>;
export type Version = PlanDossier['planVersions'][number];
export type Top3Item = Version['top3Items'][number];
export type Agreement = Version['agreements'][number];
export type Condition = Version['minimumConditions'][number];
export type NetContact = Version['safetyNet'][number];
export type Help = Version['help'][number];
export type Item = Top3Item | Agreement | Condition | NetContact | Help;
export type Person = PlanDossier['persons'][number];
export type Fact = PlanDossier['facts'][number];
export type Opinion = Version['opinions'][number];
export type PlanResponse = PlanDossier['responses'][number];
export type Check = PlanDossier['checks'][number];

const newestFirst = (one: Version, other: Version): number => other.number - one.number;

export const versionsOf = (dossier: PlanDossier, phase: PlanPhase): Version[] => dossier.planVersions.filter((one) => one.phase === phase).toSorted(newestFirst);

/** Versions of one phase that are not past: one that can still change, one adopted that waits for its gate, and one that is in force. */
export interface Current {
  readonly open?: Version;
  readonly waiting?: Version;
  readonly inForce?: Version;
}

export function currentOf(dossier: PlanDossier, phase: PlanPhase): Current {
  const all = versionsOf(dossier, phase);
  const that = (allows: PlanAct): Version | undefined => all.find(({ state }) => planAllows(state, allows));
  return { open: that('edit'), waiting: that('enforce'), inForce: that('check') };
}

/** A version without what was taken out of it, everything in its order. The later list is kept apart. */
export type Shown = Pick<Version, 'id' | 'state' | 'number'> & { top3: Top3Item[]; later: Top3Item[]; conditions: Condition[]; agreements: Agreement[]; net: NetContact[]; help: Help[] };

const byPlace = (one: { position: number; id: string }, other: { position: number; id: string }): number => one.position - other.position || (one.id < other.id ? -1 : 1);

export function shownOf(version: Version): Shown {
  const there = <T extends { state: string }>(items: readonly T[]): T[] => items.filter(({ state }) => state !== 'WITHDRAWN');
  const top3 = there(version.top3Items);
  return {
    id: version.id, state: version.state, number: version.number,
    top3: top3.filter(({ rank }) => rank !== null).toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0)),
    later: top3.filter(({ rank }) => rank === null),
    conditions: there(version.minimumConditions),
    agreements: there(version.agreements).toSorted(byPlace),
    net: there(version.safetyNet).toSorted(byPlace),
    help: there(version.help),
  };
}

export const agreementsOf = (shown: Shown, item: Top3Item): Agreement[] => shown.agreements.filter(({ top3ItemId }) => top3ItemId === item.id);

/** Every item that counts for sharing and adopting. */
export function itemsOf(version: Version): Item[] {
  const counted = active(version);
  return [...counted.top3Items, ...counted.minimumConditions, ...counted.agreements, ...counted.safetyNet, ...counted.help] as Item[];
}

/** What is still missing; of an adopted version nothing is. */
export const missingOf = (version: Version): Missing[] => (planAllows(version.state, 'edit') ? whatIsMissing(version) : []);

/** The text that an item is called by. */
export function nameOf(item: Item): string {
  if (item.__typename === 'Top3Item') return item.behaviour;
  if (item.__typename === 'Agreement') return item.what;
  if (item.__typename === 'HelpGiven') return item.kind;
  return item.__typename === 'MinimumCondition' ? item.text : item.name;
}

/** The first words of a text, to call an item by. */
export function firstWords(text: string, most = 70): string {
  const line = text.trim().split('\n')[0] ?? '';
  if (line.length <= most) return line;
  return `${line.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

export const isNow = (one: { validFrom: string; validUntil: string | null }, now: Date): boolean =>
  Date.parse(one.validFrom) <= now.getTime() && (one.validUntil === null || Date.parse(one.validUntil) > now.getTime());
