import { Client } from 'pg';
import { createDatabase, createEmptyDatabase, type TestDatabase } from '@zov/core/testing';

const databases: TestDatabase[] = [];

async function made<T extends TestDatabase>(making: Promise<T>): Promise<T> {
  const database = await making;
  databases.push(database);
  return database;
}

async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

afterEach(async () => {
  await Promise.all(databases.splice(0).map((database) => database.drop()));
});

it('gives every suite a database of its own that has all migrations', async () => {
  const first = await made(createDatabase());
  const second = await made(createDatabase());
  await ask(first.ownerUrl, 'create table only_here ()');

  const tables = "select table_name from information_schema.tables where table_schema = 'public'";
  const names = async (url: string) => (await ask(url, tables)).map((row) => row.table_name);
  expect(await names(first.ownerUrl)).toContain('only_here');
  expect(await names(second.ownerUrl)).not.toContain('only_here');
  expect((await names(second.ownerUrl)).length).toBeGreaterThan(0);
});

it('signs the application in as a role that owns nothing and cannot pass row-level security', async () => {
  const { appUrl } = await made(createDatabase());
  const [role] = await ask(appUrl, 'select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user');
  expect(role).toEqual({ rolname: 'zov_app', rolsuper: false, rolbypassrls: false });
});

it('gives an empty database without any table', async () => {
  const { ownerUrl } = await made(createEmptyDatabase());
  expect(await ask(ownerUrl, "select 1 from information_schema.tables where table_schema = 'public'")).toEqual([]);
});

it('drops a database that still has a connection', async () => {
  const database = await createDatabase();
  const client = new Client({ connectionString: database.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  await database.drop();
  await expect(ask(database.ownerUrl, 'select 1')).rejects.toThrow(/does not exist/);
});
