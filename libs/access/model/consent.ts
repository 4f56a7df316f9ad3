import type { DataClass } from './data-class.ts';
import { isUncertain, liveOn, type CustodyFacts, type PersonFacts } from './family-facts.ts';
import { LEGAL_AGES, dayOfAge } from './legal-ages.ts';

/** NL: toestemming. Asked of one person, for one person; the answer and its withdrawal are that person's own. */
export const CONSENT_STATES = ['ASKED', 'GIVEN', 'REFUSED', 'WITHDRAWN'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];
export type ConsentStep = 'give' | 'refuse' | 'withdraw';

const STEPS: Readonly<Record<ConsentStep, { readonly from: readonly ConsentState[]; readonly to: ConsentState }>> = {
  give: { from: ['ASKED'], to: 'GIVEN' },
  refuse: { from: ['ASKED'], to: 'REFUSED' },
  withdraw: { from: ['GIVEN'], to: 'WITHDRAWN' },
};

/** What the consent becomes; null when the step cannot be taken from here. */
export function consentAfter(state: ConsentState, step: ConsentStep): ConsentState | null {
  return STEPS[step].from.includes(state) ? STEPS[step].to : null;
}

/** A consent as far as a share may rest on it. */
export interface ConsentFacts {
  readonly id: string;
  readonly givenByPersonId: string;
  readonly forPersonId: string;
  readonly dataClasses: readonly string[];
  readonly toOrganisationId: string;
  readonly purpose: string;
  readonly state: string;
  readonly validFrom: Date | null;
  readonly validUntil: Date | null;
}

/** What somebody wants to share on consent. */
export interface ConsentNeed {
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  readonly toOrganisationId: string;
  readonly purpose: string;
}

export interface FamilyFacts {
  readonly people: readonly PersonFacts[];
  readonly custodies: readonly CustodyFacts[];
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
}

/**
 * Whose yes is needed for data about this person (R9): an adult or somebody of 16 and older its own; from 12 the child's and that of
 * everybody with custody; under 12 that of everybody with custody. Null when nobody can say yes: age unknown, or custody that is
 * missing, being checked or cannot be determined.
 */
export function giversFor(person: PersonFacts, { custodies, today }: FamilyFacts): readonly string[] | null {
  if (person.familyRole !== 'CHILD') return [person.id];
  if (person.birthDate === null) return null;
  if (today >= dayOfAge(person.birthDate, LEGAL_AGES.soleHolder)) return [person.id];
  const live = custodies.filter((one) => one.childPersonId === person.id).filter(liveOn(today));
  if (live.length === 0 || live.some(isUncertain)) return null;
  const holders = live.map((one) => one.adultPersonId);
  return today >= dayOfAge(person.birthDate, LEGAL_AGES.ownVoice) ? [person.id, ...holders] : holders;
}

/** A yes that is not there; `givenByPersonId` is null when nobody can give it now. */
export interface MissingConsent {
  readonly forPersonId: string;
  readonly givenByPersonId: string | null;
}

/** The consents a share would rest on, and those it still lacks. Resting on consent is allowed only when none is missing. */
export function consentsFor(need: ConsentNeed, consents: readonly ConsentFacts[], family: FamilyFacts, at: Date): { readonly restsOn: readonly ConsentFacts[]; readonly missing: readonly MissingConsent[] } {
  const restsOn: ConsentFacts[] = [];
  const missing: MissingConsent[] = [];
  for (const forPersonId of need.aboutPersonIds) {
    const person = family.people.find((one) => one.id === forPersonId);
    for (const giver of (person === undefined ? null : giversFor(person, family)) ?? [null]) {
      const found = consents.find((one) => one.givenByPersonId === giver && one.forPersonId === forPersonId && covers(one, need, at));
      if (found === undefined) missing.push({ forPersonId, givenByPersonId: giver });
      else restsOn.push(found);
    }
  }
  return { restsOn, missing };
}

/**
 * What stops with a yes that is taken back: whoever stops means it, however often it was asked. Every live yes of the same person about
 * the same person, to the same organisation for the same purpose, of classes that overlap (R1); the one itself among them.
 */
export function stopsWith(taken: ConsentFacts, consents: readonly ConsentFacts[], at: Date): readonly ConsentFacts[] {
  const same = (one: ConsentFacts): boolean => (['givenByPersonId', 'forPersonId', 'toOrganisationId', 'purpose'] as const).every((part) => one[part] === taken[part]);
  const live = ({ state, validUntil }: ConsentFacts): boolean => state === 'GIVEN' && validUntil !== null && validUntil > at;
  return consents.filter((one) => one.id === taken.id || (same(one) && live(one) && one.dataClasses.some((dataClass) => taken.dataClasses.includes(dataClass))));
}

function covers(consent: ConsentFacts, need: ConsentNeed, at: Date): boolean {
  return consent.state === 'GIVEN' && consent.toOrganisationId === need.toOrganisationId && consent.purpose === need.purpose
    && consent.validFrom !== null && consent.validFrom <= at && consent.validUntil !== null && consent.validUntil > at
    && need.dataClasses.every((one) => consent.dataClasses.includes(one));
}
