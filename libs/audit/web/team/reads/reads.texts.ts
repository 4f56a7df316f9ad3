import { formatNumber } from '@zov/ui/format';

/** What was asked, by the field of the schema; filters are named, never their values. */
const questions: Readonly<Record<string, string>> = {
  accessLog: 'Logboek bekeken', chainStatus: 'Keten bekeken', logReads: 'Deze lijst bekeken', grantedAccess: 'Wie toegang heeft, bekeken',
};
const filters: Readonly<Record<string, string>> = {
  'actorId is': 'lezer', 'dossierId is': 'dossier', 'action is': 'handeling', 'outcome is': 'uitkomst', 'at atLeast': 'vanaf', 'at below': 'tot',
};

export const readsTexts = {
  title: 'Wie keek in het logboek',
  intro: 'Elke vraag aan het logboek door of namens uw organisatie, ook van uzelf en ook als die is geweigerd. U ziet welke filters zijn gebruikt, niet waarop is gezocht.',
  back: 'Terug naar het logboek',
  caption: 'Vragen aan het logboek, de nieuwste eerst',
  columns: { at: 'Tijd', who: 'Wie', question: 'Vraag', outcome: 'Uitkomst', shown: 'Getoonde regels', filters: 'Filters', trace: 'Volgnummer' },
  question: (operation: string): string => questions[operation] ?? operation,
  filters: (used: readonly string[]): string => used.map((one) => filters[one] ?? one).join(', ') || '–',
  shown: (count: number | null | undefined): string => (count == null ? '–' : formatNumber(count)),
  unknown: 'Naam niet zichtbaar',
  more: 'Toon meer regels',
  moreBusy: 'Bezig met ophalen…',
  moreFailed: 'Meer regels ophalen is niet gelukt. Probeer het opnieuw.',
  failedTitle: 'De lijst kon niet worden opgehaald',
  failed: 'Er ging iets mis aan onze kant.',
};
