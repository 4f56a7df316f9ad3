import { RULES, type Condition } from '@zov/access/policy';
import type { RowFacts } from '@zov/access/policy/judge.ts';
import { columnOf } from '../data/columns.ts';
import { allReadables, type Readable } from '../data/family-data.ts';
import { attribute } from './condition-sql.ts';

/** The log, what is kept of earlier, and what is not of the family itself. */
/** Statements are read by whoever reads their fact. */
const NOT_EXPLAINED = ['FactStatement', 'AccessEvent', 'LogRead', 'Looked', 'ItemVersion', 'KnownItem', 'SignIn', 'ContinuingAccess', 'GrantedAccess', 'AccessRequest'];

/** Types of family data of which it can be said who reads them. */
export function explainable(): Readable[] {
  return allReadables().filter((one) => one.dataClass !== null && !NOT_EXPLAINED.includes(one.name));
}

/** A row as the rules see it, as JSON over the row `alias`: what they compare, and nothing of what it says. */
export function factsSql(readable: Readable, alias: string): string {
  const names = [...new Set([...compared(readable.name), 'dataClass', 'aboutPersonIds'])].filter((name) => !['id', 'dossierId', 'restriction'].includes(name));
  const columns = names.map((name) => `${attribute(name, readable, alias)} as "${name}"`);
  return `(select row_to_json(f) from (select ${alias}.${columnOf(readable, 'id')} as id, ${alias}.dossier_id as "dossierId", ${columns.join(', ')}) f)`;
}

/** Properties of a type that any rule compares. */
function compared(type: string): string[] {
  return RULES.filter((rule) => rule.subject === type).flatMap((rule) => Object.keys(rule.condition as Condition));
}

/** A live restriction, as far as it says what it covers. */
export interface RestrictionFacts {
  readonly id: string;
  readonly kind: string;
  readonly againstPersonId: string | null;
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly string[];
  readonly itemId: string | null;
  readonly validUntil: Date | null;
}

interface Covered { readonly id: string; readonly factId?: unknown; readonly ofItemId?: unknown; readonly dataClass?: unknown; readonly aboutPersonIds?: unknown }

/** The restrictions that cover a row, whoever they are against. Where it is not known whom a row is about or of which class it is, they do. */
export function covering<Kept extends RestrictionFacts>(row: Covered, restrictions: readonly Kept[]): Kept[] {
  const about = row.aboutPersonIds as readonly string[] | null | undefined;
  return restrictions.filter(({ itemId, aboutPersonIds, dataClasses }) => itemId === row.id || (itemId !== null && (itemId === row.factId || itemId === row.ofItemId))
    || (aboutPersonIds.some((one) => about?.includes(one) ?? true) && (dataClasses.length === 0 || row.dataClass === null || dataClasses.includes(String(row.dataClass)))));
}

/** The row with whom live restrictions keep it from, which the rules compare as well. */
export function withRestrictions(row: RowFacts, restrictions: readonly RestrictionFacts[]): RowFacts {
  return { ...row, restriction: covering(row, restrictions).map((one) => one.againstPersonId) };
}
