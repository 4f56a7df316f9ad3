import type { Gate, GateQuery } from '@generated/team/graphql';
import { mayAct } from '@zov/dossier/web/team/shared/rights';
import { formatDate } from '@zov/ui/format';
import { firstWords, isNow } from '../screen/plan-data';
import { resultText } from './gate.texts';

export type GateFamily = NonNullable<GateQuery['dossier']>;
export type Evidence = NonNullable<GateQuery['gate']>;
export type Condition = Evidence['conditions'][number];
export type Decision = GateFamily['gateDecisions'][number];

/** The last part of the address of each gate. */
const PATHS = { 'fase-2': 'TO_ASSISTANCE', 'fase-3': 'TO_RECOVERY', afsluiten: 'CLOSING' } as const satisfies Record<string, Gate>;
export const gateOf = (path: string | undefined): Gate | undefined => (path !== undefined && path in PATHS ? PATHS[path as keyof typeof PATHS] : undefined);

/** What this reader may try, by the rules the server decides with. */
export type GateRights = Readonly<Record<'propose' | 'second' | 'release', boolean>>;
export function gateRights(family: GateFamily, viewerId: string, now = new Date()): GateRights {
  const mine = family.involvements.filter((one) => one.professional?.id === viewerId && isNow(one, now));
  const may = (...asked: Parameters<typeof mayAct> extends [unknown, ...infer Rest] ? Rest : never): boolean => family.state !== 'CLOSED' && mine.some(({ partner }) => mayAct(partner, ...asked));
  const vt = mine.some(({ partner }) => partner === 'VEILIG_THUIS');
  return { propose: may('WRITE', 'GateDecision'), second: may('ADOPT', 'GateDecision') && !vt, release: may('ADOPT', 'GateDecision') && vt };
}

/** Everything under a condition by the name the reader knows it by. */
export function namesOf(family: GateFamily, { items }: Condition): { id: string; text: string }[] {
  const known = new Map<string, string>([
    ...family.persons.map(({ id, displayName, callName }) => [id, callName || displayName] as const),
    ...family.planVersions.flatMap((one) => [...one.top3Items.map(({ id, behaviour }) => [id, firstWords(behaviour)] as const), ...one.minimumConditions.map(({ id, text }) => [id, firstWords(text)] as const), ...one.safetyNet.map(({ id, name }) => [id, name] as const)]),
    ...family.events.map(({ id, what, happenedOn }) => [id, `${formatDate(happenedOn)}: ${firstWords(what)}`] as const),
    ...family.checks.map(({ id, plannedOn, result }) => [id, `${formatDate(plannedOn)}: ${result ? resultText[result] : 'niet gedaan'}`] as const),
  ]);
  return items.map(({ id, itemType }) => ({ id, text: known.get(id) ?? (itemType === 'SIGNAL' ? 'Een open signaal' : itemType === 'MONITORING_MOMENT' ? 'Veilig Thuis zag bij toezicht dat het niet veilig is' : 'Een onderdeel') }));
}

export const openOnes = ({ conditions }: Evidence): Condition[] => conditions.filter(({ state }) => state !== 'MET');
export const waitingFor = (family: GateFamily, gate: Gate): Decision | undefined => family.gateDecisions.find((one) => one.gate === gate && one.state === 'PROPOSED');
