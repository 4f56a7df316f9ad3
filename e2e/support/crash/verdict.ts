import { isDeepStrictEqual } from 'node:util';
import type { Act } from './client.ts';
import { ITEM_TABLES, contentAt, type Stored } from './stored.ts';
import type { Writer } from './writer.ts';

type Values = Readonly<Record<string, unknown>>;

const TABLE_OF: Readonly<Record<string, string>> = {
  openDossier: 'dossier', startPlanVersion: 'plan_version', sharePlan: 'plan_version', writeFact: 'fact', correctFact: 'fact', proposeTop3Item: 'top3_item',
  editTop3Item: 'top3_item', proposeAgreement: 'agreement', editAgreement: 'agreement', addSafetyNetContact: 'safety_net_contact',
};
/** What an act says about itself rather than about the row. */
const NOT_COLUMNS = ['dossierId', 'idempotencyKey', 'id', 'baseVersion', 'persons', 'households', 'custodies', 'purpose', 'legalBasis', 'secrecyBasis', 'personIds'];

const snake = (name: string): string => name.replaceAll(/[A-Z0-9]+/g, (part) => `_${part.toLowerCase()}`);
const columnOf = (property: string): string => (property === 'top3ItemId' ? 'top3_item_id' : snake(property));
const actsOf = (writers: readonly Writer[]): Act[] => writers.flatMap(({ client }) => client.acts);

/** Fields that do not hold what was sent. */
function differences(sent: Values, stored: Values | undefined): string[] {
  if (stored === undefined) return ['the row itself'];
  return Object.entries(sent).filter(([name, value]) => !NOT_COLUMNS.includes(name) && !isDeepStrictEqual(stored[columnOf(name)], value)).map(([name]) => name);
}

/** Acts that were answered and are not in the database as they were sent and answered. */
export function lost(writers: readonly Writer[], stored: Stored): string[] {
  return actsOf(writers).flatMap((act) => {
    if (act.answer === undefined) return [`${act.name} ${act.key} was never answered`];
    const { id, version } = act.answer;
    const table = TABLE_OF[act.name] ?? '';
    const content = table === 'plan_version' ? stored.tables[table]?.get(id) : contentAt(stored, table, id, version);
    const missing = [...differences(act.name === 'sharePlan' ? {} : act.input, content), ...(act.name === 'openDossier' ? missingFamily(act.input, stored) : [])];
    return missing.map((what) => `${act.name} ${id} version ${version}: ${what}`);
  });
}

/** The people, homes and custody of a family that was opened. */
function missingFamily(input: Values, stored: Stored): string[] {
  const persons = input['persons'] as (Values & { id: string })[];
  const absent = persons.filter((person) => differences(person, stored.tables['person']?.get(person.id)).length > 0).map(({ id }) => `person ${id}`);
  const here = (table: string): number => [...(stored.tables[table]?.values() ?? [])].filter((row) => row['dossier_id'] === input['dossierId']).length;
  const expected = { person: persons.length, household: 1, household_member: 2, custody: 1, contact_point: 1, restriction: 1, involvement: 1 };
  return [...absent, ...Object.entries(expected).filter(([table, count]) => here(table) !== count).map(([table]) => `${table} ${here(table)}`)];
}

/** Keys, rows and effects that are there more than once, or that nobody was told of. */
export function repeated(writers: readonly Writer[], stored: Stored): string[] {
  const acts = actsOf(writers);
  const known = new Map(acts.map((act) => [act.key, act]));
  const wrong = stored.idempotency.filter(({ key, act, result_id }) => known.get(key)?.name !== act || known.get(key)?.answer?.id !== result_id);
  const rows = (table: string): number => stored.tables[table]?.size ?? 0;
  const made = (type: string): number => writers.flatMap(({ items }) => items).filter((item) => item.type === type).length;
  const counts: [string, number, number][] = [
    ['idempotency', stored.idempotency.length, acts.length], ['dossier', rows('dossier'), writers.length], ['plan_version', rows('plan_version'), writers.length],
    ...Object.entries(ITEM_TABLES).map(([type, table]): [string, number, number] => [table, rows(table), made(type)]),
  ];
  return [
    ...wrong.map(({ key, act }) => `key ${key} of ${act} does not match what was answered`),
    ...counts.filter(([, found, expected]) => found !== expected).map(([table, found, expected]) => `${table}: ${found} rows for ${expected} acts`),
  ];
}

/** Items whose versions are not 1, 2, … up to the row as it stands, or not the ones that were answered. */
export function gaps(writers: readonly Writer[], stored: Stored): string[] {
  return writers.flatMap(({ items }) => items).flatMap(({ type, id, versions }) => {
    const current = Number(stored.tables[ITEM_TABLES[type]]?.get(id)?.['version']);
    const kept = [...(stored.history.get(id)?.keys() ?? []), current].sort((a, b) => a - b);
    const whole = isDeepStrictEqual(kept, Array.from({ length: current }, (_, index) => index + 1));
    return whole && isDeepStrictEqual(versions, kept) ? [] : [`${type} ${id}: kept ${kept.join()} answered ${versions.join()}`];
  });
}

/** Acts without exactly one set of log rows (one for each person concerned), and log rows without an act. */
export function unlogged(writers: readonly Writer[], stored: Stored): string[] {
  const byTrace = new Map(stored.log.map((entry) => [entry.trace_id, entry]));
  const double = stored.log.length === byTrace.size ? [] : ['a request left log rows of two kinds'];
  const refused = stored.log.filter(({ outcome }) => outcome !== 'OK').map(({ operation, outcome }) => `${operation} was logged as ${outcome}`);
  const wrong = actsOf(writers).flatMap((act) => {
    const entries = act.traces.flatMap((trace) => byTrace.get(trace) ?? []);
    const right = entries.length === 1 && entries[0]?.operation === act.name && entries[0].object_id === act.answer?.id && entries[0].rows === concerned(act, stored);
    return right ? [] : [`${act.name} ${act.key}: ${JSON.stringify(entries)}`];
  });
  return [...double, ...refused, ...wrong];
}

/** How many people an act names: those of its row; everybody in the plan when it is shared. */
function concerned(act: Act, stored: Stored): number {
  if (act.name === 'openDossier' || act.name === 'startPlanVersion') return 1;
  const row = stored.tables[TABLE_OF[act.name] ?? '']?.get(act.answer?.id ?? '');
  return (row?.['about_person_ids'] as unknown[] | undefined)?.length ?? 0;
}

/** Effects of sharing that are not in the outbox exactly once. */
export function effects(writers: readonly Writer[], stored: Stored): string[] {
  const expected = actsOf(writers).filter(({ name }) => name === 'sharePlan').map(({ input }) => `plan-shared:${String(input['planVersionId'])}:${String(input['baseVersion'])}`);
  const found = stored.outbox.map(({ effect_key }) => effect_key);
  return isDeepStrictEqual([...found].sort(), [...expected].sort()) ? [] : [`outbox: ${found.length} effects for ${expected.length} acts`];
}
