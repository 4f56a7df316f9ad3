/** What a reader is answered about one card: everything that may come on paper, and nothing besides. */
export interface CardAnswer {
  readonly viewer: { readonly name: string } | null;
  readonly dossier: { readonly persons: readonly { readonly id: string; readonly displayName: string }[] } | null;
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
  readonly text?: string;
  readonly note?: string;
}

const CARD = `number state adoptedAt validUntil occasion conclusion conclusionText decision decisionReason alternatives legalDecider model { number source definition }
  children { childPersonId severity kinds frequency sinceMonth lastOn consequence medicallyAssessed ifNothingChanges spokenOn spokenBy spokenHow notSpokenWhy areas { area judgement note } }`;

/** The same question for both audiences, but for what only professionals can ask. */
const query = (work: string): string =>
  `query PrintedCard($dossierId: UUID!, $id: UUID!) { printedCard(dossierId: $dossierId, id: $id) { ${CARD} lines { section onDay familyText personId${work} } } dossier(id: $dossierId) { persons { id displayName } } viewer { name } }`;

export const CARD_QUERIES = { TEAM: query(' text note'), FAMILY: query('') } as const;
