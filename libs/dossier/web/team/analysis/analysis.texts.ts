import type { ColumnKind, PerspectiveKind } from '@generated/team/graphql';
import { formatCount, formatDate } from '@zov/ui/format';

/** In the order of the columns. */
export const columnText: Record<ColumnKind, string> = { WORRY: 'Waar maken we ons zorgen over?', STRENGTH: 'Wat gaat goed?', NEED: 'Wat moet er gebeuren?' };
/** As in "Verplaats naar …". */
export const columnName: Record<ColumnKind, string> = { WORRY: 'zorgen', STRENGTH: 'wat goed gaat', NEED: 'wat moet gebeuren' };

export const perspectiveText: Record<PerspectiveKind, string> = {
  AT_HOME: 'Groeit thuis op', BACK_HOME: 'Gaat terug naar huis', OTHER_PARENT: 'Groeit op bij de andere ouder', NETWORK: 'Groeit op bij iemand uit het netwerk', FOSTER_CARE: 'Groeit op in een pleeggezin',
  FAMILY_HOME: 'Groeit op in een gezinshuis', GROUP: 'Groeit op in een groep', INDEPENDENT: 'Gaat zelfstandig wonen', NOT_CLEAR: 'Nog niet duidelijk',
};

export const analysisTexts = {
  onThisPage: 'Op deze pagina',
  columns: 'Drie kolommen',
  columnsIntro: 'Schrijf elke zin zo op, dat het gezin en de partners hem herkennen. Koppel de feiten waar de zin op rust.',
  add: (column: string) => `Voeg toe bij ${column}`,
  empty: 'Hier staat nog niets.',
  about: (names: string) => `Over ${names}`,
  family: 'Voor het gezin:',
  readBy: (names: string) => `Leesbaar voor ${names}`,
  notRead: 'Nog niet gedeeld met het gezin',
  restsOn: (count: number) => `Rust op ${formatCount(count, 'feit', 'feiten')}`,
  noFact: 'Nog geen feit gekoppeld',
  hiddenFact: 'Een feit dat u niet kunt lezen',
  choose: (what: string) => `Kies wat u met deze zin doet: ${what}`,
  edit: 'Bewerk',
  moveTo: (column: string) => `Verplaats naar ${column}`,
  drop: 'Laat vervallen',
  toTop3: 'Maak hier een Top-3-onderdeel van',
  moved: (column: string) => `Verplaatst naar ${column}.`,
  overtaken: 'Iemand anders verplaatste deze zin net. U ziet nu waar hij staat.',
  dropped: (count: number) => `Vervallen: ${formatCount(count, 'zin', 'zinnen')}`,
  droppedFrom: (column: string, reason: string) => `Stond bij ${column}. Vervallen: ${reason}`,
  perspective: 'Perspectief per kind',
  perspectiveIntro: 'Waar groeit dit kind op? Een nieuw perspectief wist het vorige niet uit.',
  noPerspective: 'Er is nog geen perspectief opgeschreven.',
  addPerspective: (name: string) => `Schrijf een perspectief op voor ${name}`,
  correct: 'Corrigeer',
  correctOf: (name: string) => `Corrigeer het perspectief van ${name}`,
  since: (day: string) => `Vanaf ${formatDate(day)}`,
  decidedBy: (who: string) => `Besloten door ${who}`,
  review: (day: string) => `Opnieuw bekijken op ${formatDate(day)}`,
  reviewPassed: (day: string) => `Had opnieuw bekeken moeten worden op ${formatDate(day)}`,
  starts: (day: string) => `Gaat in op ${formatDate(day)}`,
  earlier: (count: number) => `Eerder of later: ${count}`,
  noChildren: 'In dit gezin staan geen kinderen.',
};

export const analysisFormTexts = {
  back: 'Terug naar de analyse',
  column: 'In welke kolom?',
  sentence: 'De zin',
  sentenceHelp: 'Schrijf gedrag op, geen oordeel: wie doet wat, hoe vaak, met welk gevolg.',
  facts: 'Op welke feiten rust deze zin?',
  about: 'Over wie gaat dit?',
  familyText: 'De zin in woorden van het gezin',
  familyTextHelp: 'Korte zinnen. Schrijf hier geen adres of naam van een school.',
  readers: 'Wie van het gezin mag dit lezen?',
  readersHelp: 'Laat leeg als het gezin dit nog niet leest.',
  why: 'Waarom vervalt deze zin?',
  child: 'Welk kind?',
  kind: 'Waar groeit dit kind op?',
  words: 'Wat betekent dit voor het kind, en waarom?',
  decidedBy: 'Wie besloot dit?',
  decidedByHelp: 'Bijvoorbeeld: de kinderrechter, de GI, de ouders samen.',
  from: 'Vanaf wanneer?',
  review: 'Wanneer bekijkt u dit opnieuw?',
  addColumn: 'Schrijf een zin op',
  editColumn: 'Bewerk een zin',
  dropColumn: 'Laat een zin vervallen',
  dropNote: 'Het gezin ziet deze zin dan niet meer. Voor het team blijft hij te lezen, met uw reden.',
  addPerspective: 'Schrijf een perspectief op',
  correctPerspective: 'Corrigeer een perspectief',
};
