import { jest } from '@jest/globals';
import { allReadables, type Readable } from '@zov/access/server/data/family-data.ts';
import { tableOf } from '@zov/access/server/data/columns.ts';
import '@zov/access/server/entities.ts';
import '@zov/dossier/server/entities.ts';
import '@zov/plan/server/entities.ts';
import '@zov/safety-card/server/entities.ts';
import pg from 'pg';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { TYPES } from '@zov/access/matrix/index.ts';
import { UsageError } from '../command';
import { accessMatrix } from './access-matrix';

let database: TestDatabase;
let owner: pg.Pool;
beforeAll(async () => {
  database = await createDatabase();
  owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await database.drop();
});

/** Classes that the database lets a table hold, by its checks; undefined when a trigger decides. */
async function checkedClasses(table: string): Promise<string[] | undefined> {
  const { rows } = await owner.query<{ text: string }>(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ '\\mdata_class\\M'`, [table]);
  const found = rows.flatMap(({ text }) => text.match(/'(D\d+[A-Z]?)'/g)?.map((one) => one.slice(1, -1)) ?? []);
  return found.length === 0 ? undefined : [...new Set(found)];
}

/** Types whose rows have the class of what they are made of, with the tables of that. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = { KnownItem: ['fact', 'dossier_event', 'measure'], FactStatement: ['fact'] };

async function classesOf({ name, dataClass, ...readable }: Readable): Promise<string[] | undefined> {
  if (dataClass !== 'row') return [String(dataClass)];
  const tables = MADE_OF[name] ?? [tableOf({ name, dataClass, ...readable })];
  const all = (await Promise.all(tables.map(checkedClasses))).flatMap((one) => one ?? []);
  return all.length === 0 ? undefined : [...new Set(all)];
}

it('knows the classes of every type that the door reads, as the entities and the database have them', async () => {
  const kept = allReadables().filter((one) => one.dataClass !== null);
  expect(kept.map((one) => one.name).sort()).toEqual(Object.keys(TYPES).sort());
  for (const readable of kept.filter((one) => one.name !== 'ItemVersion')) {
    expect({ [readable.name]: [...(TYPES[readable.name]?.classes ?? [])].sort() }).toEqual({ [readable.name]: (await classesOf(readable))?.sort() });
  }
});

it('knows the classes of earlier versions: those of every table that keeps them', async () => {
  const { rows } = await owner.query<{ name: string }>(`select tgrelid::regclass::text as name from pg_trigger where tgname in ('keep_version', 'keep_earlier')`);
  const kept = allReadables().filter((one) => rows.some(({ name }) => name === tableOf(one)));
  const classes = await Promise.all(kept.map(async (one) => (await classesOf(one)) ?? [one.name]));
  expect([...new Set(classes.flat())].sort()).toEqual([...(TYPES['ItemVersion']?.classes ?? [])].sort());
});

it('prints the page and nothing else', async () => {
  const written: string[] = [];
  const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  const code = await accessMatrix.run([]);
  out.mockRestore();
  expect(code).toBe(0);
  expect(written.join('')).toMatch(/^# Wie mag wat zien\n[^]*\n## Elk veld\n[^]*\.\n$/);
});

it('takes no words', () => {
  expect(() => accessMatrix.run(['everything'])).toThrow(UsageError);
});
