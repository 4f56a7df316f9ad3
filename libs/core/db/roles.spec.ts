import { jest } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createEmptyDatabase } from '../testing/index.ts';
import { readStatus, runDown, runUp } from './migrate.ts';
import { SnakeNaming, snake } from './naming.ts';
import { RolesMissing, ensureRoles, passwordOf, rolesSql } from './roles.ts';

type Empty = Awaited<ReturnType<typeof createEmptyDatabase>>;
let database: Empty;
const stranger = { name: `stranger_${randomUUID().slice(0, 8)}`, password: 'a-password-of-this-spec' };

beforeAll(async () => {
  database = await createEmptyDatabase();
  await as(database.ownerUrl, (client) => client.query(`create role ${stranger.name} login password '${stranger.password}'`));
});
afterAll(async () => {
  await as(database.ownerUrl, (client) => client.query(`drop owned by ${stranger.name}; drop role ${stranger.name}`));
  await database.drop();
});

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}
const strangerUrl = (): string => Object.assign(new URL(database.ownerUrl), { username: stranger.name, password: stranger.password }).href;
const rows = async (text: string): Promise<Record<string, unknown>[]> => as(database.ownerUrl, async (client) => (await client.query<Record<string, unknown>>(text)).rows);

describe('the roles of the product', () => {
  it('cannot be made by somebody who may not: what an administrator must run is the answer, for this database and this user', async () => {
    const failure = await as(strangerUrl(), (client) => ensureRoles(client, database.passwords)).then(() => null, (error: unknown) => error);
    expect(failure).toBeInstanceOf(RolesMissing);
    const { sql, message } = failure as RolesMissing;
    expect(sql).toContain(`grant zov_owner to "${stranger.name}"`);
    expect(sql).toContain(`grant connect, temporary on database "${new URL(database.ownerUrl).pathname.slice(1)}"`);
    expect(message).not.toContain(database.passwords.zov_app);
  });

  it('are enough once that was run, also when it is run again', async () => {
    const failure = await as(strangerUrl(), (client) => ensureRoles(client, database.passwords)).catch((error: unknown) => error as RolesMissing);
    for (const _ of [1, 2]) await as(database.ownerUrl, (client) => client.query((failure as RolesMissing).sql));
    await expect(as(strangerUrl(), (client) => ensureRoles(client, database.passwords))).resolves.toBeUndefined();
    expect(await as(strangerUrl(), async (client) => (await client.query(`select pg_has_role('zov_owner', 'member') as may`)).rows)).toEqual([{ may: true }]);
  });

  it('sign in with their own passwords, are held to seconds, and cannot widen what they may', async () => {
    await as(database.ownerUrl, (client) => ensureRoles(client, database.passwords));
    for (const url of [database.appUrl, database.auditUrl]) await as(url, (client) => client.query('select 1'));
    await expect(as(database.appUrl, (client) => client.query(`select set_config('app.d', '{}', true)`))).rejects.toThrow('permission denied for function set_config');
    await expect(as(database.appUrl, (client) => client.query(`update pg_settings set setting = 'x' where name = 'app.d'`))).rejects.toThrow('permission denied');
    expect(await as(database.appUrl, async (client) => (await client.query('show statement_timeout')).rows)).toEqual([{ statement_timeout: '5s' }]);
    expect(await rows(`select rolname from pg_roles where rolname in ('zov_owner', 'zov_fence') and rolcanlogin`)).toEqual([]);
    expect(await rows(`select rolname from pg_roles where rolname in ('zov_app', 'zov_audit', 'zov_owner', 'zov_fence', 'zov_backup') and (rolbypassrls or rolsuper or rolcreaterole)`)).toEqual([{ rolname: 'zov_backup' }]);
  });

  it('take a password and a name with any sign in it for exactly that', () => {
    const sql = rolesSql({ zov_app: `a'; drop table x; --`, zov_audit: `b''c` }, 'the "live" one', 'o"brien');
    expect(sql).toContain(`alter role zov_app password 'a''; drop table x; --';`);
    expect(sql).toContain(`alter role zov_audit password 'b''''c';`);
    expect(sql).toContain('on database "the ""live"" one" to');
    expect(sql).toContain('grant zov_owner to "o""brien";');
    expect(passwordOf('postgresql://zov_app:p%40ss%2Fw%27rd@localhost/zov')).toBe(`p@ss/w'rd`);
    expect(passwordOf('postgresql://localhost/zov')).toBe('');
  });
});

describe('migrating', () => {
  class MakeShelf1000000000001 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('create table shelf (id int primary key)');
    }
    async down(runner: QueryRunner): Promise<void> {
      await runner.query('drop table shelf');
    }
  }
  class FillShelf1000000000002 implements MigrationInterface {
    async up(runner: QueryRunner): Promise<void> {
      await runner.query('insert into shelf values (1)');
      await runner.query('alter table shelf add column book text not null');
    }
    down(): Promise<void> {
      return Promise.resolve();
    }
  }
  const one = { migrations: [MakeShelf1000000000001] };
  const two = { migrations: [MakeShelf1000000000001, FillShelf1000000000002] };
  const applied = async (set: typeof two): Promise<boolean[]> => (await readStatus(database.ownerUrl, set)).map((state) => state.applied);

  it('tells what has run, also of a database in which nothing ever did', async () => {
    expect(await applied(two)).toEqual([false, false]);
    expect(await runUp(database.ownerUrl, database.passwords, one)).toEqual(['MakeShelf1000000000001']);
    expect(await runUp(database.ownerUrl, database.passwords, one)).toEqual([]);
    expect(await applied(two)).toEqual([true, false]);
  });

  it('makes everything the owner’s, whoever runs it', async () => {
    expect(await rows(`select tableowner from pg_tables where tablename = 'shelf'`)).toEqual([{ tableowner: 'zov_owner' }]);
    expect(await readStatus(strangerUrl(), one)).toEqual([{ name: 'MakeShelf1000000000001', applied: true }]);
  });

  it('does one that fails not at all, and leaves those before it', async () => {
    const said = jest.spyOn(console, 'log').mockReturnValue();
    await expect(runUp(database.ownerUrl, database.passwords, two)).rejects.toThrow(/contains null values/);
    said.mockRestore();
    expect(await rows('select * from shelf')).toEqual([]);
    expect(await applied(two)).toEqual([true, false]);
  });

  it('goes back as far as it is asked, and no further than the beginning', async () => {
    expect(await runDown(database.ownerUrl, 0, one)).toEqual([]);
    expect(await runDown(database.ownerUrl, 5, one)).toEqual(['MakeShelf1000000000001']);
    expect(await rows(`select to_regclass('shelf') as there`)).toEqual([{ there: null }]);
    expect(await runDown(database.ownerUrl, 1, one)).toEqual([]);
  });
});

describe('names', () => {
  it('are those of the code in the way of the database', () => {
    expect(['dossierId', 'aboutPersonIds', 'top3Item', 'id', 'PlanVersion', 'a1B2'].map(snake)).toEqual(['dossier_id', 'about_person_ids', 'top3_item', 'id', 'plan_version', 'a1_b2']);
    const naming = new SnakeNaming();
    expect([naming.tableName('HouseholdMember', undefined), naming.tableName('FactReporter', 'fact_reporter')]).toEqual(['household_member', 'fact_reporter']);
    expect([naming.columnName('name', 'name_cipher'), naming.columnName('fromOn', undefined), naming.joinColumnName('dossier', 'id')]).toEqual(['name_cipher', 'from_on', 'dossier_id']);
  });
});
