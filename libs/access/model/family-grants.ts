import { CARRIED } from './classes-of-partner.ts';
import type { DataClass } from './data-class.ts';
import type { Act, Partner } from './partner.ts';

/** A person as far as rights depend on it. */
export interface PersonFacts {
  readonly id: string;
  /** YYYY-MM-DD, or null when unknown. */
  readonly birthDate: string | null;
  readonly familyRole: string;
}

/** Custody of one adult over one child, by date (half-open). */
export interface CustodyFacts {
  readonly id: string;
  readonly adultPersonId: string;
  readonly childPersonId: string;
  readonly kind: string;
  readonly underInvestigation: boolean;
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** A right of one family member for one period; becomes a row of access_grant. */
export interface FamilyGrant {
  readonly partner: Partner;
  readonly selfPersonId: string;
  readonly personIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  readonly acts: readonly Act[];
  readonly basisKind: 'SELF' | 'CUSTODY';
  readonly basisId: string;
  /** Calendar dates in Europe/Amsterdam, half-open; null means open. */
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** Kinds of custody that let an adult speak for a child. The other two freeze the child's part (must be settled by people). */
const REPRESENTS = new Set(['JOINT_PARENTAL', 'SINGLE_PARENTAL', 'JOINT_WITH_OTHER', 'GUARDIANSHIP']);

/** Ages at which rights change; dated configuration may replace them (law of 2017, R9, R10). */
export const LEGAL_AGES = { ownVoice: 12, soleHolder: 16, adult: 18 } as const;

/** The day somebody turns `age`; born on 29 February counts on 1 March in other years. */
export function dayOfAge(birthDate: string, age: number): string {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + age, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether somebody is not yet of age on `today` (calendar dates in Europe/Amsterdam). */
export function isMinor(birthDate: string, today: string): boolean {
  return today < dayOfAge(birthDate, LEGAL_AGES.adult);
}

/**
 * The grants of one family member from `today` on, one after the other in time. A parent reaches itself always and each child it
 * represents until that child is 16; a child reaches itself from 12. Custody that is unclear or being checked gives no right over the
 * child (R9, R10, R13). One grant reaches all children of its period, so that what is about two of them is seen as well.
 */
export function grantsOf(self: PersonFacts, people: readonly PersonFacts[], custodies: readonly CustodyFacts[], today: string): FamilyGrant[] {
  if (self.familyRole === 'CHILD') return childGrants(self, today);
  const reaching = custodies.filter((one) => one.adultPersonId === self.id && REPRESENTS.has(one.kind) && !one.underInvestigation);
  const spans = reaching.flatMap((custody) => spanOf(custody, people, today));
  const days = [...new Set([today, ...spans.flatMap((span) => [span.fromOn, span.untilOn])])].sort();
  return days.map((fromOn, index) => {
    const live = spans.filter((span) => span.fromOn <= fromOn && span.untilOn > fromOn);
    const partner: Partner = live.length > 0 ? 'PARENT_WITH_CUSTODY' : 'PARENT_WITHOUT_CUSTODY';
    return {
      partner, selfPersonId: self.id, dataClasses: CARRIED[partner].dataClasses, acts: CARRIED[partner].acts,
      personIds: [self.id, ...new Set(live.map((span) => span.childId))],
      basisKind: live.length > 0 ? 'CUSTODY' : 'SELF', basisId: live[0]?.custodyId ?? self.id, fromOn, untilOn: days[index + 1] ?? null,
    };
  });
}

function childGrants(self: PersonFacts, today: string): FamilyGrant[] {
  if (self.birthDate === null) return [];
  const { dataClasses, acts } = CARRIED.CHILD_12_PLUS;
  const twelve = dayOfAge(self.birthDate, LEGAL_AGES.ownVoice);
  return [{ partner: 'CHILD_12_PLUS', selfPersonId: self.id, personIds: [self.id], dataClasses, acts, basisKind: 'SELF', basisId: self.id, fromOn: twelve > today ? twelve : today, untilOn: null }];
}

interface Span { readonly custodyId: string; readonly childId: string; readonly fromOn: string; readonly untilOn: string }

/** One child's own span: it ends at the 16th birthday or with the custody, whichever is first. */
function spanOf(custody: CustodyFacts, people: readonly PersonFacts[], today: string): Span[] {
  const child = people.find((one) => one.id === custody.childPersonId);
  if (child === undefined || child.birthDate === null) return [];
  const sixteen = dayOfAge(child.birthDate, LEGAL_AGES.soleHolder);
  const untilOn = custody.untilOn !== null && custody.untilOn < sixteen ? custody.untilOn : sixteen;
  const fromOn = custody.fromOn > today ? custody.fromOn : today;
  return untilOn > fromOn ? [{ custodyId: custody.id, childId: child.id, fromOn, untilOn }] : [];
}
