import { TYPES } from '@zov/access/matrix/index.ts';
import { getNamedType, isLeafType, isListType, getNullableType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Reader } from './cast.ts';
import type { Judge, Row } from './judge.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

export type Answer = Readonly<Record<string, unknown>>;

const NOTHING: ReadonlySet<string> = new Set();

/** Holds an answer against what the matrix says, field by field of every row that there is. */
export class Comparison {
  /** Classes of the rows that ought to be shown: what the log must say. */
  readonly classes = new Set<string>();

  constructor(private readonly schema: GraphQLSchema, private readonly rows: Pick<Rows, 'value' | 'behind' | 'via'>, private readonly judge: Pick<Judge, 'fields'>, private readonly tally: Tally, private readonly reader: Reader, private readonly unasked: ReadonlySet<string> = NOTHING) {}

  /** One row that was asked for, with these fields of it; `reached` when what leads to it is shown. */
  one(row: Row, answer: Answer | null, asked?: readonly string[], reached = true): void {
    const open = reached ? this.judge.fields(this.reader, row) : NOTHING;
    const there = open.size > 0;
    this.tally.cell(`${row.type} (row)`, there, answer !== null, () => this.where(row));
    if (there) this.classes.add(row.dataClass);
    const fields = Object.values((this.schema.getType(row.type) as GraphQLObjectType).getFields());
    for (const field of fields.filter(({ name }) => (asked === undefined || asked.includes(name)) && !this.unasked.has(`${row.type}.${name}`))) this.field(row, field, open, answer);
  }

  /** Every row that could stand in a list. */
  many(rows: readonly Row[], answers: readonly Answer[], where: string, reached = true): void {
    const byId = new Map(answers.map((one) => [String(one['id']), one]));
    if (byId.size !== answers.length) this.tally.fault(`${this.reader.name}: ${where} shows a row twice`);
    for (const row of rows) {
      this.one(row, byId.get(row.id) ?? null, undefined, reached);
      byId.delete(row.id);
    }
    for (const id of byId.keys()) this.tally.fault(`${this.reader.name}: ${where} shows ${id}, which is not there`);
  }

  private field(row: Row, field: GraphQLField<unknown, unknown>, open: ReadonlySet<string>, answer: Answer | null): void {
    const target = getNamedType(field.type);
    const name = `${row.type}.${field.name}`;
    const value = answer?.[field.name] ?? null;
    const cell = (expected: boolean): void => this.tally.cell(name, expected, value !== null, () => this.where(row));
    // Nothing is known of a field that is empty in the database.
    if (isLeafType(target)) return this.rows.value(row, field.name) === null ? undefined : cell(open.has(field.name));
    const behind = this.rows.behind(row, field.name, target.name);
    if (behind === undefined) return this.rows.via(row, field.name) === null ? undefined : cell(open.has(field.name));
    const many = isListType(getNullableType(field.type));
    const answered = (many ? value ?? [] : value === null ? [] : [value]) as readonly Answer[];
    const shown = open.size > 0 && behind.some((one) => this.judge.fields(this.reader, one).size > 0);
    if (behind.length > 0) this.tally.cell(name, shown, answered.length > 0, () => this.where(row));
    this.many(behind, answered, name, open.size > 0);
  }

  private where(row: Row): readonly [string, string] {
    const { name, actor, relation } = this.reader;
    return [`${actor} ${relation} ${row.dataClass}`, `${name} of ${row.id}`];
  }
}

/** Every field of family data that this endpoint has. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  return Object.keys(TYPES).flatMap((name) => {
    const type = schema.getType(name) as GraphQLObjectType | undefined;
    return type === undefined ? [] : Object.keys(type.getFields()).map((field) => `${name}.${field}`);
  });
}
