import { snake } from '@zov/core/db';
import { getMetadataArgsStorage } from 'typeorm';
import type { Readable } from './family-data.ts';

export interface ColumnOf {
  readonly property: string;
  readonly column: string;
  readonly type: string;
}

const known = new WeakMap<object, Map<string, ColumnOf>>();

/** Columns of a type as TypeORM's decorators declare them: property = SDL field, column by the naming strategy. */
export function columnsOf(readable: Readable): Map<string, ColumnOf> {
  const cached = known.get(readable.entity);
  if (cached !== undefined) return cached;
  const chain: unknown[] = [];
  for (let at: object | null = readable.entity; at !== null && at !== Function.prototype; at = Object.getPrototypeOf(at) as object | null) chain.push(at);
  const columns = new Map<string, ColumnOf>();
  for (const found of getMetadataArgsStorage().columns) {
    if (!chain.includes(found.target)) continue;
    const type = found.options.type;
    columns.set(found.propertyName, {
      property: found.propertyName,
      column: found.options.name ?? snake(found.propertyName),
      type: typeof type === 'string' ? type : 'text',
    });
  }
  known.set(readable.entity, columns);
  return columns;
}

/** Table or view a type is read from. */
export function tableOf(readable: Readable): string {
  const table = getMetadataArgsStorage().tables.find((one) => one.target === readable.entity);
  if (table === undefined) throw new Error(`${readable.name} is no entity`);
  return table.name ?? snake(readable.name);
}

/** The column of a property; throws on a name that is not one, so that nothing else can get into a text. */
export function columnOf(readable: Readable, property: string): string {
  const found = columnsOf(readable).get(property);
  if (found === undefined) throw new Error(`${readable.name} has no property ${property}`);
  return found.column;
}
