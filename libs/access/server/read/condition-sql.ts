import { Ref } from '@zov/access/policy';
import { columnsOf } from '../data/columns.ts';
import type { Readable } from '../data/family-data.ts';
import { snake } from '@zov/core/db';

/** A node of the tree CASL makes of a rule's conditions. */
export interface Ast {
  readonly operator: string;
  readonly value: unknown;
  readonly field?: string;
}

/**
 * Turns a rule's condition into SQL over the row `row` and the grant `g`. Null-safe: nothing unknown is ever true.
 * An operator or property it does not know is an error when the statement is compiled, never a looser condition.
 */
export function conditionSql(ast: Ast, readable: Readable, row: string): string {
  if (ast.operator === 'and' || ast.operator === 'or') {
    const parts = (ast.value as Ast[]).map((part) => conditionSql(part, readable, row));
    if (parts.length === 0) throw new Error('a rule without a condition would open everything');
    return `(${parts.join(` ${ast.operator} `)})`;
  }
  if (ast.field === undefined) throw new Error(`no SQL for the operator ${ast.operator}`);
  const test = FIELD_TESTS[ast.operator];
  if (test === undefined) throw new Error(`no SQL for the operator ${ast.operator}`);
  return test(ast.field, ast.value, readable, row);
}

type FieldTest = (field: string, value: unknown, readable: Readable, row: string) => string;

/** Properties by which a row stands beside another one. */
const BESIDE = ['factId', 'ofItemId'] as const;

const FIELD_TESTS: Record<string, FieldTest> = {
  is: (field, value, readable, row) => `coalesce(${attribute(field, readable, row)} = ${operand(value)}, false)`,
  oneOf: (field, value, readable, row) => `coalesce(${attribute(field, readable, row)} = any (${operand(value)}), false)`,
  among: (field, value, readable, row) => `coalesce(${operand(value)} is null or ${attribute(field, readable, row)} = any (${operand(value)}), false)`,
  within: (field, value, readable, row) => {
    const values = attribute(field, readable, row);
    return `(coalesce(cardinality(${values}), 0) > 0 and coalesce(${values} <@ ${operand(value)}, false))`;
  },
  touches: (field, value, readable, row) => `coalesce(${attribute(field, readable, row)} && ${operand(value)}, false)`,
  outside: (field, value, readable, row) => `coalesce(not (${attribute(field, readable, row)} && ${operand(value)}), false)`,
  holds: (field, value, readable, row) => `coalesce(${operand(value)} = any (${attribute(field, readable, row)}), false)`,
  freeOf: (field, value, readable, row) => {
    if (field !== 'restriction') throw new Error(`no SQL for freeOf on ${field}`);
    // Whom it is against stands inside coalesce so that PostgreSQL never hashes this question: two copies of a hashed one, made when
    // it splits an "or" over g and me, share their answers, and the second keeps those of the row before.
    return `not exists (select from x where x.dossier_id = ${row}.dossier_id and coalesce(x.against_person_id = ${operand(value)}, false)
      and (x.item_id = ${attribute('id', readable, row)} ${besideWhat(readable, row)}or (${aboutSomebodyOf('x', attribute('aboutPersonIds', readable, row))}
        and (cardinality(x.data_classes) = 0 or coalesce(${attribute('dataClass', readable, row)} = any (x.data_classes), true)))))`;
  },
};

/** What is kept back of a fact is kept back of what stands beside it, and so it is of an item of the plan and its translations. */
const besideWhat = (readable: Readable, row: string): string =>
  BESIDE.filter((key) => columnsOf(readable).has(key)).map((key) => `or x.item_id = ${attribute(key, readable, row)} `).join('');

/** Where it is not known whom a row is about, or of which class it is, a restriction covers it. */
function aboutSomebodyOf(restriction: string, about: string): string {
  return `coalesce(${restriction}.about_person_ids && ${about}, cardinality(${restriction}.about_person_ids) > 0)`;
}

/** A property of the row, or what stands for it when the type has one class or one subject for all rows. */
export function attribute(field: string, readable: Readable, row: string): string {
  if (field === 'dossierId') return `${row}.dossier_id`;
  const column = columnsOf(readable).get(field);
  if (column !== undefined) return `${row}.${column.column}`;
  if (field === 'workplace') {
    return `(select case when o.reveals_whereabouts then 'TELLING' else 'ORDINARY' end from actor w join organisation o on o.id = w.organisation_id where w.id = ${row}.${requiredColumn(readable, 'actorId')})`;
  }
  if (field === 'dataClass' && readable.dataClass !== null && readable.dataClass !== 'row') return `'${readable.dataClass}'`;
  if (field === 'aboutPersonIds') {
    return readable.subjects === null ? `'{}'::uuid[]` : `array[${row}.${requiredColumn(readable, readable.subjects)}]`;
  }
  throw new Error(`${readable.name} has no property ${field} that a rule could compare`);
}

function requiredColumn(readable: Readable, property: string): string {
  const column = columnsOf(readable).get(property);
  if (column === undefined) throw new Error(`${readable.name} has no property ${property}`);
  return column.column;
}

/** The right-hand side: a column of the grant or the reader, or a constant of the policy itself. */
function operand(value: unknown): string {
  if (value instanceof Ref) return `${value.of === 'grant' ? 'g' : 'me'}.${snake(value.name)}`;
  if (typeof value === 'string') return literal(value);
  if (Array.isArray(value)) return `array[${value.map((one) => literal(String(one))).join(', ')}]::text[]`;
  throw new Error('a rule compares with text, a list of text or a reference');
}

function literal(text: string): string {
  if (!/^[A-Z0-9_]+$/.test(text)) throw new Error('a constant in a rule is an upper-case word');
  return `'${text}'`;
}
