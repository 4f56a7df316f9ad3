import type { Problem } from './open-dossier.ts';
import type { Given } from './record.ts';

/** NL: stand van een verwijzing. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const POINTER_ACTS = { CURRENT: ['correct', 'withdraw'], WITHDRAWN: [] } as const satisfies Record<string, readonly string[]>;
export type PointerAct = 'correct' | 'withdraw';

export function pointerAllows(state: string, act: PointerAct): boolean {
  return (POINTER_ACTS as Readonly<Record<string, readonly string[]>>)[state]?.includes(act) ?? false;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const found = (checks: readonly (readonly [boolean, string, string])[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));

/** What must be there, with the most signs of each; a correction names only what it changes. */
const NEEDED = [
  ['topic', 200, 'Schrijf waarover iemand iets kan vragen.'], ['organisationName', 200, 'Schrijf bij welke organisatie.'], ['reach', 400, 'Schrijf hoe iemand hen op het werk bereikt.'],
] as const;

export function problemsOfPointer(given: Given): Problem[] {
  const about = given['aboutPersonIds'];
  return found([
    ...NEEDED.flatMap(([field, most, message]) => [
      [given[field] !== undefined && text(given[field]) === '', field, message] as const,
      [text(given[field]).length > most, field, `Dit is te lang. Gebruik ten hoogste ${most} tekens.`] as const,
    ]),
    [text(given['professionalName']).length > 200, 'professionalName', 'Dit is te lang. Gebruik ten hoogste 200 tekens.'],
    [Array.isArray(about) && about.length === 0, 'aboutPersonIds', 'Kies over wie dit gaat.'],
  ]);
}

export const problemsOfPointerWithdrawal = (given: Given): Problem[] => found([
  [text(given['withdrawnReason']) === '', 'withdrawnReason', 'Schrijf waarom u deze verwijzing intrekt.'],
  [text(given['withdrawnReason']).length > 1000, 'withdrawnReason', 'Dit is te lang. Gebruik ten hoogste 1000 tekens.'],
]);
