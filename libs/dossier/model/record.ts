import type { Problem } from './open-dossier.ts';

/** Fields of a row that is written or corrected; what is not given is not checked, a correction changes only what is given. */
export type Given = Readonly<Record<string, unknown>>;

export type Check = readonly [wrong: boolean, field: string, message: string];
export const found = (checks: readonly Check[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const empty = (given: Given, field: string): boolean => field in given && given[field] !== undefined && text(given[field]) === '';
const long = (given: Given, field: string, most: number): boolean => text(given[field]).length > most;
const nobody = (given: Given, field: string): boolean => Array.isArray(given[field]) && given[field].length === 0;
const future = (given: Given, field: string, today: string): boolean => text(given[field]) > today;
const backwards = (given: Given): boolean => text(given['untilOn']) !== '' && text(given['untilOn']) <= text(given['fromOn']);

const NOT_YET = 'Deze datum is nog niet geweest. Kies vandaag of eerder.';
export const period = (given: Given): Check => [backwards(given), 'untilOn', 'De laatste dag moet na de eerste dag liggen.'];

/** Days are YYYY-MM-DD, `today` is in Europe/Amsterdam. Each answers what has to be mended; empty when nothing. */
export const problemsOfPerson = (given: Given, today: string): Problem[] => found([
  [empty(given, 'callName'), 'callName', 'Vul een roepnaam in.'],
  [long(given, 'callName', 80), 'callName', 'Dit is te lang. Gebruik ten hoogste 80 tekens.'],
  [future(given, 'birthDate', today), 'birthDate', NOT_YET],
  [future(given, 'deceasedOn', today), 'deceasedOn', NOT_YET],
  [text(given['deceasedOn']) !== '' && text(given['deceasedOn']) < text(given['birthDate']), 'deceasedOn', 'Dit kan niet vóór de geboorte zijn.'],
  [text(given['expectedOn']) !== '' && !nearby(text(given['expectedOn']), today), 'expectedOn', 'Vul de dag in waarop het kind wordt verwacht. Is het al geboren? Vul dan de geboortedatum in.'],
]);

const MS_PER_DAY = 86_400_000;
/** A child is expected within ten months, or was a month ago at most. */
const nearby = (day: string, today: string): boolean => {
  const ahead = (Date.parse(day) - Date.parse(today)) / MS_PER_DAY;
  return ahead >= -31 && ahead <= 310;
};

export interface Birth { readonly birthDate: string | null; readonly birthDatePrecision: string; readonly expectedOn: string | null }

/**
 * A birth as far as it is known. Of a month or a year its first day is kept: what closes on a birthday then closes too early rather than
 * too late. Who is born is not expected any more.
 */
export function birthAsKnown(given: { readonly birthDate?: string | null; readonly birthDatePrecision?: string | null; readonly expectedOn?: string | null; readonly familyRole?: string }): Birth {
  const precision = given.birthDate ? (given.birthDatePrecision ?? 'DAY') : 'UNKNOWN';
  const known = { DAY: 10, MONTH: 7, YEAR: 4 }[precision];
  if (!given.birthDate || known === undefined) return { birthDate: null, birthDatePrecision: 'UNKNOWN', expectedOn: given.familyRole === 'CHILD' ? (given.expectedOn ?? null) : null };
  return { birthDate: `${given.birthDate.slice(0, known)}-01-01`.slice(0, 10), birthDatePrecision: precision, expectedOn: null };
}

export const problemsOfCustody = (given: Given, today: string): Problem[] => found([
  [given['adultPersonId'] !== undefined && given['adultPersonId'] === given['childPersonId'], 'adultPersonId', 'Kies een volwassene en een kind.'],
  [future(given, 'fromOn', today), 'fromOn', NOT_YET],
  period(given),
]);

export const problemsOfHousehold = (given: Given): Problem[] => found([
  [empty(given, 'label'), 'label', 'Geef dit huishouden een naam.'],
  [long(given, 'label', 120), 'label', 'Dit is te lang. Gebruik ten hoogste 120 tekens.'],
]);

export const problemsOfMember = (given: Given): Problem[] => found([period(given)]);

export const problemsOfContact = (given: Given): Problem[] => {
  const [about, from] = [(given['aboutPersonIds'] ?? []) as readonly string[], (given['hiddenFromPersonIds'] ?? []) as readonly string[]];
  return found([
    [empty(given, 'text'), 'text', 'Vul het adres, nummer of gegeven in.'],
    [long(given, 'text', 1000), 'text', 'Dit is te lang. Gebruik ten hoogste 1000 tekens.'],
    [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', 'Kies van wie dit is.'],
    [from.some((id) => about.includes(id)), 'hiddenFromPersonIds', 'Dit kan niet geheim zijn voor iemand van wie het zelf is.'],
    [from.length > 0 && text(given['hiddenReason']) === '', 'hiddenReason', 'Schrijf waarom dit geheim is.'],
    period(given),
  ]);
};

export const problemsOfTie = (given: Given, today: string): Problem[] => found([
  [empty(given, 'relation'), 'relation', 'Schrijf wie dit is voor het gezin.'],
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', 'Kies voor wie deze persoon belangrijk is.'],
  [future(given, 'toldOn', today), 'toldOn', NOT_YET],
  [future(given, 'agreedOn', today), 'agreedOn', NOT_YET],
]);

export const problemsOfEvent = (given: Given, today: string): Problem[] => found([
  [empty(given, 'what'), 'what', 'Schrijf wat er gebeurde.'],
  [long(given, 'what', 2000), 'what', 'Dit is te lang. Gebruik ten hoogste 2000 tekens.'],
  [future(given, 'happenedOn', today), 'happenedOn', NOT_YET],
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', 'Kies over wie dit gaat.'],
]);

export const problemsOfMeasure = (given: Given, today: string): Problem[] => found([
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', 'Kies voor wie de maatregel geldt.'],
  period(given),
  [future(given, 'decidedOn', today), 'decidedOn', NOT_YET],
  [long(given, 'decidedBy', 200), 'decidedBy', 'Dit is te lang. Gebruik ten hoogste 200 tekens.'],
  [long(given, 'reference', 120), 'reference', 'Dit is te lang. Gebruik ten hoogste 120 tekens.'],
  [future(given, 'carriedOutOn', today), 'carriedOutOn', NOT_YET],
  [text(given['carriedOutOn']) !== '' && text(given['carriedOutOn']) < text(given['fromOn']), 'carriedOutOn', 'Dit kan niet vóór de eerste dag van de maatregel zijn.'],
  [long(given, 'safetyEffect', 1000), 'safetyEffect', 'Dit is te lang. Gebruik ten hoogste 1000 tekens.'],
]);
