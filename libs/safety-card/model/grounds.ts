import type { Problem } from '@zov/dossier/model/open-dossier.ts';

/** What is given when a row is written or corrected; what is not given is not checked. */
type Given = Readonly<Record<string, unknown>>;
type Check = readonly [wrong: boolean, field: string, message: string];

/** NL: beschermende factor, of een eerder succes: a time that it did go well. */
export const FACTOR_KINDS = ['FACTOR', 'SUCCESS'] as const;
export const FACTOR_STRENGTHS = ['STRONG', 'SOME', 'WEAK'] as const;
/** NL: kwetsbaarheid, ja, nee of onbekend. */
export const VULNERABILITY_ANSWERS = ['YES', 'NO', 'UNKNOWN'] as const;

const LONGEST = 2000;
const found = (checks: readonly Check[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const empty = (given: Given, field: string): boolean => field in given && given[field] !== undefined && text(given[field]) === '';
const nobody = (given: Given, field: string): boolean => Array.isArray(given[field]) && given[field].length === 0;
const future = (given: Given, field: string, today: string): boolean => text(given[field]) > today;
const long = (given: Given, field: string, most = LONGEST): Check => [text(given[field]).length > most, field, `Dit is te lang. Gebruik ten hoogste ${most} tekens.`];

const NOT_YET = 'Deze datum is nog niet geweest. Kies vandaag of eerder.';
const NO_CHILD = 'Kies over welk kind dit gaat.';

/** Days are YYYY-MM-DD, `today` is in Europe/Amsterdam. Each answers what has to be mended; empty when nothing. */
export const problemsOfFactor = (given: Given, today: string): Problem[] => found([
  [empty(given, 'text'), 'text', 'Schrijf wat dit kind beschermt, of wat toen goed ging.'],
  long(given, 'text'), long(given, 'whoName', 200),
  [future(given, 'sinceOn', today), 'sinceOn', NOT_YET],
  [text(given['untilOn']) !== '' && text(given['untilOn']) < text(given['sinceOn']), 'untilOn', 'De laatste dag kan niet voor de eerste dag liggen.'],
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', NO_CHILD],
]);

export const problemsOfInstrument = (given: Given, today: string): Problem[] => found([
  [empty(given, 'instrument'), 'instrument', 'Kies welk hulpmiddel gebruikt is.'],
  [empty(given, 'outcome'), 'outcome', 'Schrijf de uitkomst op.'],
  long(given, 'outcome'), long(given, 'instrumentVersion', 60), long(given, 'takenByName', 200),
  [empty(given, 'takenByName'), 'takenByName', 'Schrijf wie het hulpmiddel gebruikte.'],
  [future(given, 'takenOn', today), 'takenOn', NOT_YET],
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', NO_CHILD],
]);

export const problemsOfVulnerability = (given: Given): Problem[] => found([
  [empty(given, 'personId'), 'personId', 'Kies over welke volwassene dit gaat.'],
  [empty(given, 'kind'), 'kind', 'Kies wat er meespeelt.'],
  long(given, 'note'),
]);
