import { CARRIED } from './classes-of-partner.ts';
import type { DataClass } from './data-class.ts';
import { liveOn, uncertainChildren, type CustodyFacts, type FamilyFacts, type MandateFacts, type Period, type PersonFacts } from './family-facts.ts';
import { LEGAL_AGES, dayOfAge } from './legal-ages.ts';
import type { Act, Partner } from './partner.ts';

/** A right of one family member for one period; becomes a row of access_grant. */
export interface FamilyGrant extends Period {
  readonly partner: Partner;
  readonly selfPersonId: string;
  readonly personIds: readonly string[];
  /** Children whose part is closed, also where something was shared by name before. */
  readonly closedPersonIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
  readonly basisKind: 'SELF' | 'CUSTODY' | 'DECISION' | 'MANDATE';
  readonly basisId: string;
}

/**
 * The grants of one member of the family from `today` on, one after the other in time, so that no birthday and no end of a period needs
 * anybody to act. A child reaches itself from 12, alone from 16, its own dossier from 18; an adult reaches itself and each child it
 * represents; whoever holds a mandate reaches what its client reaches, and nothing in its own name (R9, R10, R12, R13).
 */
export function grantsOf(self: PersonFacts, family: FamilyFacts, today: string): FamilyGrant[] {
  const mandates = family.mandates.filter((one) => one.holderPersonId === self.id);
  if (mandates.length > 0) return mandates.flatMap((mandate) => grantsByMandate(mandate, family, today));
  return self.familyRole === 'CHILD' ? grantsOfChild(self, today) : grantsOfAdult(self, family, today);
}

function grantsOfChild(self: PersonFacts, today: string): FamilyGrant[] {
  if (self.birthDate === null) return [];
  const { ownVoice, soleHolder, adult } = LEGAL_AGES;
  const [twelve, sixteen, eighteen] = [ownVoice, soleHolder, adult].map((age) => dayOfAge(self.birthDate ?? '', age)) as [string, string, string];
  const stages: readonly (readonly [Partner, string, string | null])[] = [['CHILD_12_PLUS', twelve, sixteen], ['CHILD_16_PLUS', sixteen, eighteen], ['FORMER_CHILD', eighteen, null]];
  return stages.filter(([, , untilOn]) => untilOn === null || untilOn > today).map(([partner, fromOn, untilOn]) => ({
    partner, selfPersonId: self.id, personIds: [self.id], closedPersonIds: [], ...CARRIED[partner], basisKind: 'SELF', basisId: self.id, fromOn: later(fromOn, today), untilOn,
  }));
}

function grantsOfAdult(self: PersonFacts, family: FamilyFacts, today: string): FamilyGrant[] {
  const days = turningDays(self, family, today);
  return days.map((fromOn, index) => ({ ...rightsOn(fromOn, self, family), fromOn, untilOn: days[index + 1] ?? null })).reduce<FamilyGrant[]>(joinEqual, []);
}

/** Days on which the rights of an adult can change: today, and whenever a period or an age turns after it. */
function turningDays(self: PersonFacts, { people, custodies, decisions }: FamilyFacts, today: string): string[] {
  const periods = [...custodies, ...decisions.filter((one) => one.adultPersonId === self.id)].flatMap(({ fromOn, untilOn }) => [fromOn, untilOn]);
  const ages = people.flatMap(({ familyRole, birthDate }) => (familyRole === 'CHILD' && birthDate !== null ? [LEGAL_AGES.soleHolder, LEGAL_AGES.adult].map((age) => dayOfAge(birthDate, age)) : []));
  return [today, ...new Set([...periods, ...ages].filter((day) => day !== null && day > today))].sort() as string[];
}

interface Reach { readonly childId: string; readonly kind: string; readonly basisKind: 'CUSTODY' | 'DECISION'; readonly basisId: string }

/** What one adult may on one day. */
function rightsOn(day: string, self: PersonFacts, family: FamilyFacts): Omit<FamilyGrant, 'fromOn' | 'untilOn'> {
  const held = family.custodies.filter((one) => one.adultPersonId === self.id && liveOn(day)(one));
  const uncertain = uncertainChildren(family, day);
  const reached = held.filter((one) => !uncertain.includes(one.childPersonId)).flatMap((custody) => reachBy(custody, family, day));
  const children = reached.map((one) => one.childId);
  const closed = family.people.filter((one) => one.familyRole === 'CHILD' && one.id !== self.id && !children.includes(one.id) && isClosed(one, uncertain, day)).map((one) => one.id);
  const partner = adultPartner(self, reached, held.some((one) => closed.includes(one.childPersonId)));
  const first = reached[0];
  return {
    partner, selfPersonId: self.id, personIds: [self.id, ...new Set(children)], closedPersonIds: closed, ...CARRIED[partner],
    basisKind: first?.basisKind ?? 'SELF', basisId: first?.basisId ?? self.id,
  };
}

/** A child under 16 by custody; one of 16 or 17 by custody and a recorded decision; an adult by nothing at all. */
function reachBy(custody: CustodyFacts, { people, decisions }: FamilyFacts, day: string): Reach[] {
  const birthDate = people.find((one) => one.id === custody.childPersonId)?.birthDate ?? null;
  if (birthDate === null || day >= dayOfAge(birthDate, LEGAL_AGES.adult)) return [];
  const reach = { childId: custody.childPersonId, kind: custody.kind };
  if (day < dayOfAge(birthDate, LEGAL_AGES.soleHolder)) return [{ ...reach, basisKind: 'CUSTODY', basisId: custody.id }];
  const decision = decisions.find((one) => one.adultPersonId === custody.adultPersonId && one.childPersonId === custody.childPersonId && liveOn(day)(one));
  return decision === undefined ? [] : [{ ...reach, basisKind: 'DECISION', basisId: decision.id }];
}

/** A child that decides itself, or whose custody or age nobody is certain of. */
function isClosed({ id, birthDate }: PersonFacts, uncertain: readonly string[], day: string): boolean {
  return birthDate === null || day >= dayOfAge(birthDate, LEGAL_AGES.soleHolder) || uncertain.includes(id);
}

const BY_ROLE: Readonly<Record<string, Partner>> = {
  MOTHER: 'PARENT_WITHOUT_CUSTODY', FATHER: 'PARENT_WITHOUT_CUSTODY', FOSTER_PARENT: 'FOSTER_PARENT', STEP_PARENT: 'HOUSEHOLD_ADULT', GUARDIAN: 'HOUSEHOLD_ADULT',
};

function adultPartner(self: PersonFacts, reached: readonly Reach[], holdsClosed: boolean): Partner {
  if (reached.length > 0) return reached.every((one) => one.kind === 'GUARDIANSHIP') ? 'GUARDIAN' : 'PARENT_WITH_CUSTODY';
  return holdsClosed ? 'PARENT_OF_16_PLUS' : BY_ROLE[self.familyRole] ?? 'SUPPORT_PERSON';
}

/**
 * What the client reaches while the mandate runs, in the client's own shape and without a voice, so that nobody reads more by a mandate
 * than the client does; without documents only who is involved, which is nothing for a client who reads agreements alone.
 */
function grantsByMandate(mandate: MandateFacts, family: FamilyFacts, today: string): FamilyGrant[] {
  const client = family.people.find((one) => one.id === mandate.clientPersonId);
  if (client === undefined) return [];
  const alone = { ...family, mandates: [] };
  return grantsOf(client, alone, later(mandate.fromOn, today)).flatMap((grant): FamilyGrant[] => {
    const untilOn = sooner(grant.untilOn, mandate.untilOn);
    if (untilOn !== null && untilOn <= grant.fromOn) return [];
    const held = { ...grant, acts: [], basisKind: 'MANDATE', basisId: mandate.id, untilOn } as const;
    if (mandate.documents) return [held];
    return grant.partner === 'SUPPORT_PERSON' ? [] : [{ ...held, partner: 'CONFIDENTIAL_ADVISER', dataClasses: CARRIED.CONFIDENTIAL_ADVISER.dataClasses }];
  });
}

/** Adds a period to those before it; one that changes nothing makes the last one longer. */
function joinEqual(before: FamilyGrant[], next: FamilyGrant): FamilyGrant[] {
  const last = before.at(-1);
  if (last === undefined || last.untilOn !== next.fromOn || !sameRights(last, next)) return [...before, next];
  return [...before.slice(0, -1), { ...last, untilOn: next.untilOn }];
}

/** Whether two grants give the same, whatever their periods. */
export function sameRights(one: FamilyGrant, other: FamilyGrant): boolean {
  const rights = ({ partner, selfPersonId, personIds, closedPersonIds, dataClasses, acts, basisKind, basisId }: FamilyGrant): string =>
    JSON.stringify([partner, selfPersonId, basisKind, basisId, [...personIds].sort(), [...closedPersonIds].sort(), [...dataClasses].sort(), [...acts].sort()]);
  return rights(one) === rights(other);
}

const later = (one: string, other: string): string => (one > other ? one : other);
const sooner = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other < one) ? other : one);
