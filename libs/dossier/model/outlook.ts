import type { Problem } from './open-dossier.ts';
import type { Given } from './record.ts';

/** NL: stand van een zin in de drie kolommen. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const COLUMN_ACTS = { CURRENT: ['edit', 'move', 'drop'], DROPPED: [] } as const satisfies Record<string, readonly string[]>;
export type ColumnAct = 'edit' | 'move' | 'drop';

export function columnAllows(state: string, act: ColumnAct): boolean {
  return (COLUMN_ACTS as Readonly<Record<string, readonly string[]>>)[state]?.includes(act) ?? false;
}

export const COLUMNS = ['WORRY', 'STRENGTH', 'NEED'] as const;

const LONGEST = 2000;
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const empty = (given: Given, field: string): boolean => given[field] !== undefined && text(given[field]) === '';
const nobody = (given: Given, field: string): boolean => Array.isArray(given[field]) && given[field].length === 0;
const long = (given: Given, field: string, most = LONGEST): [boolean, string, string] => [text(given[field]).length > most, field, `Dit is te lang. Gebruik ten hoogste ${most} tekens.`];
const found = (checks: readonly (readonly [boolean, string, string])[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

/** Nobody of the family reads a sentence that was not put in its own words. Whole rows only: a correction is judged with what already stood there. */
export function problemsOfRelease(row: Given): Problem[] {
  const released = Array.isArray(row['releasedToPersonIds']) && row['releasedToPersonIds'].length > 0;
  return found([[released && text(row['familyText']) === '', 'familyText', 'Schrijf de tekst voor het gezin. Daarna kan iemand van het gezin dit lezen.']]);
}

export const problemsOfColumn = (given: Given): Problem[] => found([
  [empty(given, 'text'), 'text', 'Schrijf de zin op.'], long(given, 'text'), long(given, 'familyText'),
  [nobody(given, 'aboutPersonIds'), 'aboutPersonIds', 'Kies over wie dit gaat.'],
]);

export const problemsOfDrop = (given: Given): Problem[] => found([
  [text(given['droppedReason']) === '', 'droppedReason', 'Schrijf waarom deze zin vervalt.'], long(given, 'droppedReason'),
]);

export const problemsOfPerspective = (given: Given): Problem[] => found([
  [empty(given, 'words'), 'words', 'Schrijf wat dit voor het kind betekent, en waarom.'], long(given, 'words', 4000), long(given, 'familyText'),
  [empty(given, 'decidedBy'), 'decidedBy', 'Schrijf wie dit besloot.'], long(given, 'decidedBy', 200),
  [text(given['reviewOn']) !== '' && text(given['fromOn']) !== '' && text(given['reviewOn']) <= text(given['fromOn']), 'reviewOn', 'Deze dag moet na de eerste dag liggen.'],
]);

interface OfChild { readonly aboutPersonIds: readonly string[]; readonly fromOn: string }

/** The perspective that holds for a child on this day (YYYY-MM-DD): the latest that has begun; the list has the newest first. */
export function perspectiveOf<Row extends OfChild>(rows: readonly Row[], childId: string, today: string): Row | undefined {
  return rows.find((one) => one.aboutPersonIds.includes(childId) && one.fromOn <= today);
}
