import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createPool } from '@zov/core/db';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { SealingWorld } from './testing/sealing-world.ts';

/** What tells what happened; only the owner of the tables could change it, and the verifier would see that. */
const EVIDENCE = ['access_event', 'audit_seal', 'audit_head', 'item_version', 'system_event'];
const ANY_COLUMN: Record<string, string> = { access_event: 'outcome', audit_seal: 'hash', audit_head: 'hash', item_version: 'content', system_event: 'outcome' };
const SIGN_IN = ['zov_app', 'zov_audit', 'zov_backup'] as const;
const DENIED = '42501';

let world: SealingWorld;
const pools = new Map<string, pg.Pool>();

beforeAll(async () => {
  world = await SealingWorld.make();
  for (const [role, url] of [['zov_app', world.database.appUrl], ['zov_audit', world.database.auditUrl]] as const) pools.set(role, createPool(url, { max: 1 }));
  pools.set('zov_backup', createPool(await backupUrl(world), { max: 1 }));
  await world.write(2);
  await world.sealUntil(2);
  await world.signer.sign();
});
afterAll(async () => {
  for (const pool of pools.values()) await pool.end();
  await world.end();
});

/** What an administrator does once: a password for the backup role, of its own. */
async function backupUrl({ database }: SealingWorld): Promise<string> {
  const owner = createPool(database.ownerUrl, { max: 1 });
  await owner.query(`alter role zov_backup password 'of-its-own'`);
  await owner.end();
  return Object.assign(new URL(database.appUrl), { username: 'zov_backup', password: 'of-its-own' }).href;
}

const refused = async (role: string, text: string): Promise<unknown> => (await pools.get(role)?.query(text).then(() => 'done', (error: unknown) => (error as { code?: string }).code)) ?? 'no pool';

describe.each(SIGN_IN)('%s', (role) => {
  it.each(EVIDENCE)('can change, delete or empty nothing in %s', async (table) => {
    for (const text of [`update ${table} set ${ANY_COLUMN[table]} = ${ANY_COLUMN[table]}`, `delete from ${table}`, `truncate ${table}`, `truncate ${table} cascade`]) expect({ text, answer: await refused(role, text) }).toEqual({ text, answer: DENIED });
  });

  it('can switch nothing off and take no other role', async () => {
    const attempts = [
      ...EVIDENCE.flatMap((table) => [`alter table ${table} disable row level security`, `alter table ${table} disable trigger all`, `drop table ${table}`,
        `alter table ${table} owner to ${role}`, `create trigger t before insert on ${table} execute function keep_version()`, `create rule r as on insert to ${table} do instead nothing`,
        `create policy p on ${table} using (true)`]),
      'set session_replication_role = replica', 'set role zov_owner', 'set role zov_fence', 'set session authorization zov_owner', 'create table public.mine ()', 'create schema mine',
      `select pg_catalog.pg_read_file('postgresql.conf')`, `alter role ${role} bypassrls`, 'alter system set fsync = off',
    ];
    for (const text of attempts) expect({ text, answer: await refused(role, text) }).toEqual({ text, answer: DENIED });
  });
});

it('no right on the evidence is in the catalogue beyond reading and adding', async () => {
  const { rows } = await world.owner.query<{ role: string; table: string; right: string }>(`
    select r.rolname as role, c.relname as table, a.privilege_type as right from pg_class c cross join lateral aclexplode(c.relacl) a join pg_roles r on r.oid = a.grantee
    where c.relname = any ($1) and c.relnamespace = 'public'::regnamespace and a.grantee <> c.relowner
    union all select 'PUBLIC', c.relname, a.privilege_type from pg_class c cross join lateral aclexplode(c.relacl) a where c.relname = any ($1) and a.grantee = 0
    union all select r.rolname, c.relname, a.privilege_type from pg_attribute t join pg_class c on c.oid = t.attrelid cross join lateral aclexplode(t.attacl) a join pg_roles r on r.oid = a.grantee
      where c.relname = any ($1)`, [EVIDENCE]);
  const more = rows.filter(({ right }) => !['SELECT', 'INSERT'].includes(right));
  // The name of a source that turns out to have been a reporter goes from the content of earlier versions (R15); the function that does it runs as this role.
  expect(more).toEqual([{ role: 'zov_fence', table: 'item_version', right: 'UPDATE' }]);
  expect((await world.owner.query(`select column_name as name from information_schema.column_privileges where table_name = 'item_version' and grantee = 'zov_fence' and privilege_type = 'UPDATE'`)).rows).toEqual([{ name: 'content' }]);
  const adds = (table: string): string[] => [...new Set(rows.filter((row) => row.table === table && row.right === 'INSERT').map(({ role }) => role))].sort();
  expect(Object.fromEntries(EVIDENCE.map((table) => [table, adds(table)]))).toEqual({
    access_event: ['zov_app', 'zov_fence'], audit_seal: ['zov_audit'], audit_head: ['zov_audit'], item_version: ['zov_app'], system_event: ['zov_app', 'zov_audit'],
  });
});

it('zov_audit reads the log, the outbox and the mail that comes of it, and no other table with family data', async () => {
  const { rows } = await world.owner.query<{ name: string }>(`select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier_id') and has_table_privilege('zov_audit', c.oid, 'select') order by 1`);
  expect(rows.map(({ name }) => name)).toEqual(['access_event', 'audit_seal', 'mail', 'outbox']);
});

it('whoever holds the way in of the application cannot reach the role that seals, as itself or with its password', async () => {
  const { appUrl } = world.database;
  const own = new URL(appUrl).password;
  const derived = createHash('sha256').update(`zov_audit:${own}`).digest('hex');
  for (const password of [own, derived]) {
    const guess = createPool(Object.assign(new URL(appUrl), { username: 'zov_audit', password }).href, { max: 1 });
    await expect(guess.query('select 1')).rejects.toMatchObject({ code: '28P01' });
    await guess.end();
  }
  await expect(pools.get('zov_app')!.query('set role zov_audit')).rejects.toMatchObject({ code: DENIED });
});
