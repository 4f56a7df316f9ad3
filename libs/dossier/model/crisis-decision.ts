import type { Problem } from './open-dossier.ts';
import type { Given } from './record.ts';

/** NL: stand van een crisisbesluit. What may be done in each; read by the server to decide and by the screen to choose its buttons. */
export const CRISIS_ACTS = { GIVEN: ['correct', 'end'], CONFIRMED: ['correct', 'end'], ENDED: [] } as const satisfies Record<string, readonly string[]>;
export type CrisisAct = 'correct' | 'end';

export function crisisAllows(state: string, act: CrisisAct): boolean {
  return (CRISIS_ACTS as Readonly<Record<string, readonly string[]>>)[state]?.includes(act) ?? false;
}

/** The report waits for who directs until that person said it was read, also when the decision itself is over by then. */
export const reportWaits = (decision: { readonly confirmedAt?: unknown }): boolean => (decision.confirmedAt ?? null) === null;

/** What is weighed, in the order in which it is asked (NL: afwegingskader). */
export const WEIGHED = ['danger', 'lighter', 'childSays', 'parentsSay', 'leastDrastic', 'carer'] as const;

const LONGEST = 2000;
const NEEDED: Readonly<Record<string, string>> = {
  danger: 'Schrijf wat het gevaar nu is.', lighter: 'Schrijf wat u probeerde dat lichter is, of waarom dat niet kon.', childSays: 'Schrijf wat het kind zegt, of waarom u dat niet kon vragen.',
  parentsSay: 'Schrijf wat de ouders zeggen, of waarom u dat niet kon vragen.', leastDrastic: 'Schrijf waarom dit het lichtste is dat veilig genoeg is.', carer: 'Schrijf wie nu voor het kind zorgt. Geen adres.',
  reportBack: 'Schrijf wat de casusregisseur moet weten of doen.', decidedBy: 'Schrijf wie dit volgens de wet besluit.',
};
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
const some = (value: unknown): boolean => Array.isArray(value) && value.length > 0;
const found = (checks: readonly (readonly [boolean, string, string])[]): Problem[] => checks.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
const tooLong = (given: Given, field: string, most = LONGEST): [boolean, string, string] => [text(given[field]).length > most, field, `Dit is te lang. Gebruik ten hoogste ${most} tekens.`];

/** What is given, field by field: a whole decision, or what of it changes. */
export function problemsOfCrisis(given: Given, today: string): Problem[] {
  return found([
    ...Object.entries(NEEDED).map(([field, message]): [boolean, string, string] => [given[field] !== undefined && text(given[field]) === '', field, message]),
    ...[...WEIGHED, 'reportBack', 'familyText'].map((field) => tooLong(given, field)), tooLong(given, 'decidedBy', 200),
    [given['aboutPersonIds'] !== undefined && !some(given['aboutPersonIds']), 'aboutPersonIds', 'Kies over welk kind dit gaat.'],
    [text(given['decidedOn']) > today, 'decidedOn', 'Deze dag moet nog komen. Een crisisbesluit schrijft u op als het is genomen.'],
    [text(given['decidedTime']) !== '' && !TIME.test(text(given['decidedTime'])), 'decidedTime', 'Schrijf de tijd als 21:30.'],
  ]);
}

/** A decision as it will stand, with what was there before a correction. */
export function problemsOfWholeCrisis(row: Given): Problem[] {
  const [decided, until] = [text(row['decidedOn']), text(row['untilOn'])];
  return found([
    [(row['kind'] === 'PARENT_OUT') !== (text(row['leavesPersonId']) !== ''), 'leavesPersonId', row['kind'] === 'PARENT_OUT' ? 'Kies welke ouder het huis verlaat.' : 'Kies hier alleen iemand als een ouder het huis verlaat.'],
    [until !== '' && until < decided, 'untilOn', 'Deze dag ligt vóór het besluit.'],
    [some(row['releasedToPersonIds']) && text(row['familyText']) === '', 'familyText', 'Schrijf de tekst voor het gezin. Daarna kan iemand van het gezin dit lezen.'],
  ]);
}

export const problemsOfCrisisEnd = (given: Given): Problem[] => found([
  [text(given['endedReason']) === '', 'endedReason', 'Schrijf waarom dit besluit niet meer geldt.'], tooLong(given, 'endedReason'),
]);
