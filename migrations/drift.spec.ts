import 'reflect-metadata';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { columnsOf, tableOf } from '@zov/access/server/data/columns.ts';
import { allReadables, type Readable } from '@zov/access/server/data/family-data.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { getMetadataArgsStorage } from 'typeorm';

interface Found { readonly column: string; readonly type: string; readonly required: boolean }

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createDatabase();
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const TYPES: Record<string, string> = { int: 'integer', timestamptz: 'timestamp with time zone', bool: 'boolean' };
const isView = (readable: Readable): boolean => getMetadataArgsStorage().tables.find(({ target }) => target === readable.entity)?.type === 'view';

/** What the decorators of an entity say of its columns. */
function declared(readable: Readable): (Found & { property: string })[] {
  return [...columnsOf(readable).values()].map(({ property, column, type }) => {
    const options = getMetadataArgsStorage().columns.find(({ propertyName, target }) => propertyName === property && (target === readable.entity || (target as { prototype?: object }).prototype?.isPrototypeOf(readable.entity.prototype as object)))?.options;
    return { property, column, type: `${TYPES[type] ?? type}${options?.array === true ? '[]' : ''}`, required: options?.nullable !== true };
  });
}

async function actual(table: string): Promise<Found[]> {
  return (await client.query<Found>(`select attname as column, format_type(atttypid, null) as type, attnotnull as required
    from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped`, [table])).rows;
}

const tables = allReadables().filter((one) => !isView(one)).map((one) => [one.name, one] as const);
const views = allReadables().filter(isView).map((one) => [one.name, one] as const);

it('there are entities to compare', () => {
  expect(tables.length).toBeGreaterThan(15);
  expect(views.length).toBeGreaterThan(0);
});

it.each(tables)('%s has the types of its table and is empty only where the column may be', async (_, readable) => {
  const there = new Map((await actual(tableOf(readable))).map((one) => [one.column, one]));
  for (const { property, column, type, required } of declared(readable)) {
    expect({ property, ...there.get(column) }).toEqual({ property, column, type, required });
  }
});

it.each(views)('%s reads columns that its view has', async (_, readable) => {
  const there = new Set((await actual(tableOf(readable))).map(({ column }) => column));
  expect(declared(readable).map(({ column }) => column).filter((column) => !there.has(column))).toEqual([]);
});

/** The number of the transaction is for the sealer alone; since when a place is protected for the comparing of texts. */
const UNREAD = ['access_event.xid', 'contact_point.protected_at'];

it('no column is in the database alone, unless it is named here', async () => {
  const alone: string[] = [];
  for (const [, readable] of tables) {
    const known = new Set(declared(readable).map(({ column }) => column));
    for (const { column } of await actual(tableOf(readable))) if (!known.has(column)) alone.push(`${tableOf(readable)}.${column}`);
  }
  expect(alone.sort()).toEqual([...UNREAD].sort());
});
