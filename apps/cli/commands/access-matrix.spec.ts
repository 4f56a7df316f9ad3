import { jest } from '@jest/globals';
import { allReadables } from '@zov/access/server/data/family-data.ts';
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

/** Classes that the database lets a table hold, by its check; undefined when a trigger decides. */
async function checkedClasses(table: string): Promise<string[] | undefined> {
  const { rows } = await owner.query<{ text: string }>(
    `select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = $1::regclass and contype = 'c' and pg_get_constraintdef(oid) ~ '^CHECK \\(\\(data_class = ANY'`, [table]);
  return rows[0]?.text.match(/'(D\w+)'/g)?.map((one) => one.slice(1, -1));
}

it('knows the classes of every type that the door reads, as the entities and the database have them', async () => {
  const kept = allReadables().filter((one) => one.dataClass !== null);
  expect(kept.map((one) => one.name).sort()).toEqual(Object.keys(TYPES).sort());
  for (const readable of kept.filter((one) => one.name !== 'ItemVersion')) {
    const wanted = readable.dataClass === 'row' ? await checkedClasses(tableOf(readable)) : [readable.dataClass];
    expect({ [readable.name]: [...(TYPES[readable.name]?.classes ?? [])].sort() }).toEqual({ [readable.name]: wanted?.sort() });
  }
});

it('knows the classes of earlier versions: those of every table that keeps them', async () => {
  const { rows } = await owner.query<{ name: string }>(`select tgrelid::regclass::text as name from pg_trigger where tgname in ('keep_version', 'keep_earlier')`);
  const classOf = (table: string): string[] => allReadables().filter((one) => tableOf(one) === table).map((one) => String(one.dataClass));
  const classes = await Promise.all(rows.map(async ({ name }) => (await checkedClasses(name)) ?? classOf(name)));
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
