import type { FactNow } from '../../model/beside-card.ts';

/** What a reader is answered about one card: everything that may come on paper, and nothing besides. */
/** A deling, as a professional reads it. */
export interface PrintedShare { readonly state: string; readonly dataClasses: readonly string[]; readonly validUntil: string; readonly receiver: { readonly name: string; readonly organisationName: string | null } | null }

export interface CardAnswer {
  readonly viewer: { readonly name: string } | null;
  /** Facts and shares for professionals alone. */
  readonly dossier: { readonly persons: readonly { readonly id: string; readonly displayName: string }[]; readonly facts?: readonly FactNow[]; readonly shares?: readonly PrintedShare[] } | null;
  readonly printedCard: PrintedCard | null;
}

export interface PrintedCard {
  readonly number: number;
  readonly state: string;
  readonly adoptedAt: string | null;
  readonly validUntil: string | null;
  readonly occasion: string | null;
  readonly conclusion: string | null;
  readonly conclusionText: string | null;
  readonly decision: string | null;
  readonly decisionReason: string | null;
  readonly alternatives: string | null;
  readonly legalDecider: string | null;
  readonly model: { readonly number: number; readonly source: string; readonly definition: string } | null;
  readonly children: readonly PrintedChild[];
  readonly lines: readonly PrintedLine[];
  /** For professionals alone. */
  readonly releasedToPersonIds?: readonly string[] | null;
}

export interface PrintedChild {
  readonly childPersonId: string;
  readonly severity: string | null;
  readonly kinds: readonly string[];
  readonly frequency: string | null;
  readonly sinceMonth: string | null;
  readonly lastOn: string | null;
  readonly consequence: string;
  readonly medicallyAssessed: boolean;
  readonly ifNothingChanges: string;
  readonly spokenOn: string | null;
  readonly spokenBy: string;
  readonly spokenHow: string;
  readonly notSpokenWhy: string;
  readonly areas: readonly { readonly area: string; readonly judgement: string | null; readonly note: string }[];
}

export interface PrintedLine {
  readonly section: string;
  readonly onDay: string | null;
  readonly familyText: string;
  readonly personId: string | null;
  /** For professionals alone. */
  readonly copyOfType?: string;
  readonly copyOfId?: string;
  readonly text?: string;
  readonly note?: string;
}

const CARD = `number state adoptedAt validUntil occasion conclusion conclusionText decision decisionReason alternatives legalDecider model { number source definition }
  children { childPersonId severity kinds frequency sinceMonth lastOn consequence medicallyAssessed ifNothingChanges spokenOn spokenBy spokenHow notSpokenWhy areas { area judgement note } }`;

/** The same question for both audiences, but for what only professionals can ask. */
const query = (line: string, card: string, dossier: string): string =>
  `query PrintedCard($dossierId: UUID!, $id: UUID!) { printedCard(dossierId: $dossierId, id: $id) { ${CARD}${card} lines { section onDay familyText personId${line} } } dossier(id: $dossierId) { persons { id displayName }${dossier} } viewer { name } }`;

export const CARD_QUERIES = { TEAM: query(' text note copyOfType copyOfId', ' releasedToPersonIds', ` facts { id state what happenedOn changedAt } shares { state dataClasses validUntil receiver { name organisationName } }`), FAMILY: query('', '', '') } as const;
