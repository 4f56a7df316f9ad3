/** A person as far as rights depend on it. */
export interface PersonFacts {
  readonly id: string;
  /** YYYY-MM-DD, or null when unknown. */
  readonly birthDate: string | null;
  readonly familyRole: string;
}

/** A period of calendar dates in Europe/Amsterdam, half-open; no end means open. */
export interface Period {
  readonly fromOn: string;
  readonly untilOn: string | null;
}

/** Custody of one adult over one child. */
export interface CustodyFacts extends Period {
  readonly id: string;
  readonly adultPersonId: string;
  readonly childPersonId: string;
  readonly kind: string;
  readonly underInvestigation: boolean;
}

/** Recorded by people: this adult keeps reading the part of a child of 16 or 17 (R12). */
export interface DecisionFacts extends Period {
  readonly id: string;
  readonly adultPersonId: string;
  readonly childPersonId: string;
}

/** A written authority to read for somebody else. */
export interface MandateFacts extends Period {
  readonly id: string;
  readonly holderPersonId: string;
  readonly clientPersonId: string;
  /** Whether it reaches what is written, or only who is involved. */
  readonly documents: boolean;
}

/** Everything the rights of one family follow from. */
export interface FamilyFacts {
  readonly people: readonly PersonFacts[];
  readonly custodies: readonly CustodyFacts[];
  readonly decisions: readonly DecisionFacts[];
  readonly mandates: readonly MandateFacts[];
}

export const liveOn = (day: string) => ({ fromOn, untilOn }: Period): boolean => fromOn <= day && (untilOn === null || untilOn > day);

/** Kinds of custody that let an adult speak for a child. With the other two nobody knows who does, until people have settled it. */
const REPRESENTS: readonly string[] = ['JOINT_PARENTAL', 'SINGLE_PARENTAL', 'JOINT_WITH_OTHER', 'GUARDIANSHIP'];

/** Custody that nobody can rely on: the register cannot tell, nobody holds it for now, or it is being checked. */
export const isUncertain = ({ kind, underInvestigation }: Pick<CustodyFacts, 'kind' | 'underInvestigation'>): boolean => underInvestigation || !REPRESENTS.includes(kind);

/** Children whose custody is uncertain on this day: their part is closed for every parent until people have settled it. */
export function uncertainChildren({ custodies }: { readonly custodies: readonly Omit<CustodyFacts, 'id' | 'adultPersonId'>[] }, day: string): readonly string[] {
  return [...new Set(custodies.filter(liveOn(day)).filter(isUncertain).map((one) => one.childPersonId))];
}
