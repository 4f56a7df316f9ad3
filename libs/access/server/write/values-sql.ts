import { columnsOf, type ColumnOf } from '../data/columns.ts';
import type { Readable } from '../data/family-data.ts';
import { getMetadataArgsStorage } from 'typeorm';

/** Values of a row or patch, by property. */
export type Values = Readonly<Record<string, unknown>>;

/** Something the database works out from the row itself. */
export class Computed {
  constructor(readonly sql: (row: string, place: string) => string, readonly value: unknown) {}
}

/** The persons a row names, as far as they are among these: whom an item is released to when it is shared. */
export function namedAmong(personIds: readonly string[]): Computed {
  return new Computed((row, place) => `array(select unnest(${row}.about_person_ids) intersect select unnest(${place}::uuid[]))`, personIds);
}

/** Gathers parameters; places are numbered from `first`. */
export class Params {
  readonly values: unknown[] = [];
  constructor(private readonly first: number) {}

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.first + this.values.length - 1}`;
  }
}

const arrays = new WeakMap<object, Set<string>>();

function isArray(readable: Readable, property: string): boolean {
  let names = arrays.get(readable.entity);
  if (names === undefined) {
    names = new Set(getMetadataArgsStorage().columns.filter((one) => one.options.array === true && (one.target === readable.entity
      || (typeof one.target === 'function' && one.target.isPrototypeOf(readable.entity)))).map((one) => one.propertyName));
    arrays.set(readable.entity, names);
  }
  return names.has(property);
}

/** The column of a property, with the SQL type its values are cast to. */
export function typedColumn(readable: Readable, property: string): ColumnOf & { readonly sqlType: string } {
  const found = columnsOf(readable).get(property);
  if (found === undefined) throw new Error(`${readable.name} has no property ${property}`);
  return { ...found, sqlType: `${found.type}${isArray(readable, property) ? '[]' : ''}` };
}

/** A parameter cast to its column's type. */
export function typedParam(readable: Readable, property: string, value: unknown, params: Params): string {
  return `${params.add(value)}::${typedColumn(readable, property).sqlType}`;
}

/** `column = value, …` for an update; computed values see the row. */
export function assignments(readable: Readable, patch: Values, row: string, params: Params): string[] {
  return Object.entries(patch).map(([property, value]) => {
    const { column } = typedColumn(readable, property);
    if (value instanceof Computed) return `${column} = ${value.sql(row, params.add(value.value))}`;
    return `${column} = ${typedParam(readable, property, value, params)}`;
  });
}

/** Conditions on a row's own columns: equal, or one of a list; null asks for null. */
export type Where = Readonly<Record<string, unknown>>;

export function whereSql(readable: Readable, where: Where, row: string, params: Params): string {
  const parts = Object.entries(where).map(([property, value]) => {
    const { column, type } = typedColumn(readable, property);
    if (value === null) return `${row}.${column} is null`;
    if (Array.isArray(value)) return `${row}.${column} = any (${params.add(value)}::${type}[])`;
    return `${row}.${column} = ${typedParam(readable, property, value, params)}`;
  });
  return parts.length === 0 ? 'true' : `(${parts.join(' and ')})`;
}
