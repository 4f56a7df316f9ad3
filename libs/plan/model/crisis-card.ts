import { valueOn, type SettingValue } from '@zov/access/model/region-setting.ts';
import { lastAnswer, netState, type Confirmation, type NetState } from '@zov/dossier/model/safety-net.ts';

/** What a reader is answered of one family: everything that may stand on its crisis card, and nothing besides. */
export interface CrisisAnswer {
  readonly persons: readonly { readonly id: string; readonly displayName: string; readonly callName: string; readonly familyRole?: string | null }[];
  readonly contactPoints: readonly { readonly kind: string; readonly text: string; readonly aboutPersonIds: readonly string[] }[];
  /** What each contact of the safety net answered, and how long the region lets an answer count. */
  readonly safetyNetConfirmations: readonly Confirmation[];
  readonly regionSettings: readonly SettingValue[];
  readonly responses: readonly { readonly personId: string; readonly words: string; readonly saidAt: string }[];
  readonly involvements: readonly { readonly partner: string; readonly validUntil?: string | null; readonly professional?: { readonly name: string; readonly organisationName?: string | null } | null }[];
}

/** The version of the plan that the card is made of. */
export interface CrisisPlan {
  readonly number: number;
  readonly state: string;
  readonly phase: string;
  readonly inForceAt?: string | null;
  readonly top3Items: readonly { readonly state: string; readonly rank?: number | null; readonly behaviour: string; readonly aboutPersonIds: readonly string[] }[];
  readonly minimumConditions: readonly { readonly state: string; readonly text: string }[];
  readonly opinions: readonly { readonly personId: string; readonly words: string; readonly saidAt: string }[];
  readonly agreements: readonly { readonly state: string; readonly position: number; readonly what: string; readonly trigger: string; readonly ifItFails: string; readonly whoPersonId?: string | null; readonly whoName: string }[];
  readonly safetyNet: readonly {
    readonly state: string; readonly lineageId: string; readonly position: number; readonly personId?: string | null; readonly name: string; readonly publicPhone?: string | null; readonly reachableWhen: string; readonly told: boolean; readonly agreed: boolean;
  }[];
}

export interface CrisisCard {
  readonly number: number;
  readonly inForceAt: string | null;
  readonly director: { readonly name: string; readonly organisation: string } | null;
  readonly situations: readonly { readonly what: string; readonly about: readonly string[] }[];
  readonly conditions: readonly string[];
  readonly agreements: readonly { readonly who: string; readonly what: string; readonly trigger: string; readonly ifItFails: string }[];
  /** In the order in which they are called. */
  readonly call: readonly { readonly name: string; readonly phones: readonly string[]; readonly when: string; readonly state: NetState; /** The day of the last answer. */ readonly answeredOn: string | null }[];
  /** What each child said last, in its own words. */
  readonly wishes: readonly { readonly who: string; readonly words: string; readonly on: string }[];
}

const there = <T extends { readonly state: string }>(items: readonly T[]): T[] => items.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'DRAFT');

/** In which situation, and then what. */
export const whenAndWhat = ({ trigger, what }: { readonly trigger: string; readonly what: string }): string => (trigger === '' ? what : `${trigger.replace(/[.:]\s*$/, '')}: ${what}`);

/** The plan that the card is about: for safety, and carried out now. */
export const crisisPlanOf = <T extends Pick<CrisisPlan, 'phase' | 'state'>>(versions: readonly T[]): T | undefined => versions.find(({ phase, state }) => phase === 'SAFETY' && state === 'IN_FORCE');

/**
 * NL: crisiskaart. A plain function of what the reader was answered, so that nothing else can be on it. Who may not know of somebody reads
 * no name here either. `today` is YYYY-MM-DD in Europe/Amsterdam.
 */
export function crisisCardOf(plan: CrisisPlan, { persons, contactPoints, responses, involvements, safetyNetConfirmations, regionSettings }: CrisisAnswer, now: Date, today: string): CrisisCard {
  const days = valueOn(regionSettings, 'SAFETY_NET_CONFIRM_DAYS', today)?.value ?? 0;
  const names = new Map(persons.map((one) => [one.id, one.callName || one.displayName]));
  const named = (ids: readonly string[]): string[] => ids.flatMap((id) => names.get(id) ?? []);
  const director = involvements.find((one) => one.partner === 'CASE_DIRECTOR' && (!one.validUntil || Date.parse(one.validUntil) > now.getTime()))?.professional;
  const phonesOf = (personId: string | null | undefined): string[] => contactPoints.filter((one) => one.kind === 'PHONE' && personId != null && one.aboutPersonIds.includes(personId)).map(({ text }) => text);
  return {
    number: plan.number, inForceAt: plan.inForceAt ?? null,
    director: director ? { name: director.name, organisation: director.organisationName ?? '' } : null,
    situations: there(plan.top3Items).filter(({ rank }) => rank != null).sort((one, other) => Number(one.rank) - Number(other.rank)).map(({ behaviour, aboutPersonIds }) => ({ what: behaviour, about: named(aboutPersonIds) })),
    conditions: there(plan.minimumConditions).map(({ text }) => text),
    agreements: there(plan.agreements).sort((one, other) => one.position - other.position).map(({ whoPersonId, whoName, what, trigger, ifItFails }) => ({ who: (whoPersonId ? names.get(whoPersonId) : undefined) ?? whoName, what, trigger, ifItFails })),
    call: there(plan.safetyNet).sort((one, other) => one.position - other.position).map(({ name, publicPhone, personId, reachableWhen, ...one }) => ({
      name, phones: [...(publicPhone ? [publicPhone] : []), ...phonesOf(personId)], when: reachableWhen, state: netState(one, safetyNetConfirmations, today, days), answeredOn: lastAnswer(safetyNetConfirmations, one.lineageId)?.confirmedOn ?? null,
    })),
    wishes: persons.filter(({ familyRole }) => familyRole === 'CHILD').flatMap((child) => {
      const last = [...responses, ...plan.opinions].filter(({ personId, words }) => personId === child.id && words !== '').sort((one, other) => other.saidAt.localeCompare(one.saidAt))[0];
      return last ? [{ who: child.callName || child.displayName, words: last.words, on: last.saidAt }] : [];
    }),
  };
}
