import type { DataClass } from './data-class.ts';

/** NL: beperking. What each kind keeps back, from whom, and how it ends. A restriction always wins. */
export const RESTRICTION_KINDS = ['HIDDEN_WHEREABOUTS', 'CONTACT_BAN', 'WITHHELD', 'CHILD_REFUSES', 'OBJECTION'] as const;
export type RestrictionKind = (typeof RESTRICTION_KINDS)[number];

/** What a restriction can rest on: danger, good professional care (R3), a court, or somebody's own wish. */
export const RESTRICTION_BASES = ['SAFETY', 'GOOD_CARE', 'COURT', 'OWN_WISH'] as const;
export type RestrictionBasis = (typeof RESTRICTION_BASES)[number];

interface Kind {
  /** Classes it is always about; null when they are chosen. */
  readonly dataClasses: readonly DataClass[] | null;
  readonly against: 'PERSON' | 'ORGANISATION';
  /** It must name a last day. */
  readonly needsTerm: boolean;
  /** It is somebody's own word, and says whose. */
  readonly spoken: boolean;
  /** Ending it opens what was hidden from somebody: a second natural person decides as well. */
  readonly twoEnd: boolean;
}

export const RESTRICTIONS: Readonly<Record<RestrictionKind, Kind>> = {
  HIDDEN_WHEREABOUTS: { dataClasses: ['D2S'], against: 'PERSON', needsTerm: false, spoken: false, twoEnd: true },
  CONTACT_BAN: { dataClasses: ['D2', 'D2S'], against: 'PERSON', needsTerm: false, spoken: false, twoEnd: true },
  WITHHELD: { dataClasses: null, against: 'PERSON', needsTerm: true, spoken: false, twoEnd: true },
  CHILD_REFUSES: { dataClasses: null, against: 'PERSON', needsTerm: false, spoken: true, twoEnd: false },
  OBJECTION: { dataClasses: null, against: 'ORGANISATION', needsTerm: false, spoken: true, twoEnd: false },
};

/** A restriction somebody wants to make. */
export interface RestrictionDraft {
  readonly kind: RestrictionKind;
  readonly againstPersonId: string | null;
  readonly againstOrganisationId: string | null;
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  readonly itemId: string | null;
  readonly byPersonId: string | null;
  readonly reason: string;
  readonly legalBasis: string;
  readonly validUntil: Date | null;
}

interface Problem { readonly field: string; readonly message: string }

/** What has to be mended first, in the words of whoever fills it in. `minors` of 12 and older can refuse, each for itself. */
export function problemsOfRestriction(draft: RestrictionDraft, at: Date, mayRefuse: readonly string[]): readonly Problem[] {
  const { kind, aboutPersonIds, againstPersonId, byPersonId } = draft;
  const rules = RESTRICTIONS[kind];
  const person = rules.against === 'PERSON';
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [person ? againstPersonId === null : draft.againstOrganisationId === null, person ? 'againstPersonId' : 'againstOrganisationId', person ? 'Kies wie dit niet mag weten.' : 'Kies de organisatie.'],
    [aboutPersonIds.length === 0 && draft.itemId === null, 'aboutPersonIds', 'Kies over wie de gegevens gaan.'],
    [againstPersonId !== null && aboutPersonIds.includes(againstPersonId), 'aboutPersonIds', 'U kunt iemands eigen gegevens zo niet verbergen. Haal die persoon weg.'],
    [kind === 'WITHHELD' && draft.itemId === null && draft.dataClasses.length === 0, 'dataClasses', 'Kies welke gegevens u achterhoudt.'],
    [rules.spoken && byPersonId === null, 'byPersonId', 'Kies wie dit wil.'],
    [kind === 'CHILD_REFUSES' && byPersonId !== null && (!mayRefuse.includes(byPersonId) || aboutPersonIds.some((id) => id !== byPersonId)), 'byPersonId', 'Een kind van 12 jaar of ouder kan dit weigeren, voor zichzelf.'],
    [draft.reason.trim() === '', 'reason', 'Schrijf waarom, en wie dit besloot.'],
    [!RESTRICTION_BASES.some((one) => one === draft.legalBasis), 'legalBasis', 'Kies waarop dit rust.'],
    [rules.needsTerm && draft.validUntil === null, 'untilOn', 'Kies een laatste dag. Daarna kijkt u er opnieuw naar.'],
    [draft.validUntil !== null && draft.validUntil <= at, 'untilOn', 'Kies een dag die nog komt.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}
