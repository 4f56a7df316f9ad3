import { formatDate } from '@zov/ui/format';

export const grantedTexts = {
  title: 'Wie heeft toegang',
  intro: (key: string) => `Dossier ${key}. U ziet wie van de professionals toegang heeft, op welke grond en tot wanneer. U ziet niets uit het dossier zelf. Uw vraag staat in het logboek.`,
  family: 'Gezinsleden staan hier niet. Wat zij lezen, volgt uit gezag en leeftijd. Of zij keken, staat in het logboek.',
  back: 'Logregels van dit dossier',
  now: 'Nu',
  nobody: 'Er is geen professional met toegang, of dit dossier is niet van uw organisatie.',
  unknown: 'Naam niet zichtbaar',
  parts: 'Wie welke soort gegevens mag lezen',
  reader: 'Wie',
  all: 'Ja',
  some: 'Losse stukken',
  none: 'Nee',
  other: 'Eerder of later',
  purpose: (words: string) => `Waarvoor: ${words}.`,
  basis: (words: string) => `Grondslag: ${words}.`,
  secrecy: (words: string) => `Delen mag door: ${words}.`,
  items: 'Alleen losse stukken.',
  from: (at: string) => `Vanaf ${formatDate(at)}.`,
  // Half-open: the last day is the one of the moment before.
  until: (at: string | null | undefined) => (at ? `Tot en met ${formatDate(new Date(Date.parse(at) - 1))}.` : 'Geen vaste einddatum.'),
};
