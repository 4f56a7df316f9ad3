import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';

type Row = Record<string, unknown>;

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

const ask = async (text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
const names = async (text: string): Promise<unknown[]> => (await ask(text)).map((row) => row['name']);

const TABLE = `from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`;
const FAMILY = `${TABLE} and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier_id' and not a.attisdropped)`;
/** Numbered per region and day, since the chain is what it is looked up by. */
const OTHER_KEY = ['audit_seal'];
/** Where nothing may refer to a dossier, so that a refusal of an unknown one looks the same. */
const NO_DOSSIER_KEY = ['access_event', 'audit_seal', 'idempotency', 'outbox', 'dossier'];

const UNFENCED = `select relname as name ${FAMILY} and not (c.relrowsecurity and c.relforcerowsecurity)`;
const OTHER_PRIMARY_KEY = `select c.relname as name ${FAMILY} and not exists (select from pg_constraint k join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
  where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'dossier_id')`;
const LOOSE_REFERENCES = `select k.conrelid::regclass::text as name from pg_constraint k
  join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]
  where k.contype = 'f' and exists (select from pg_attribute d where d.attrelid = k.confrelid and d.attname = 'dossier_id') and not (a.attname = 'dossier_id' and b.attname = 'dossier_id')`;
const UNCLASSED = `select relname as name ${TABLE} and coalesce(obj_description(c.oid, 'pg_class'), '') !~ ' Class: (D\\d+[A-Z]?|by row|reference)'`;
const SILENT_COLUMNS = `select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and coalesce(col_description(c.oid, a.attnum), '') = ''`;

it('these questions find a table that somebody made in a hurry', async () => {
  await client.query('begin');
  await client.query('create table hasty (id uuid primary key, dossier_id uuid, other uuid unique); create table hastier (id uuid primary key references hasty (other)); comment on table hasty is $$Something$$');
  for (const question of [UNFENCED, OTHER_PRIMARY_KEY, UNCLASSED]) expect(await names(question)).toContain('hasty');
  expect(await names(LOOSE_REFERENCES)).toEqual(['hastier']);
  expect(await names(SILENT_COLUMNS)).toContain('hasty.other');
  await client.query('rollback');
});

describe('every table with data of a family', () => {
  it('is there to be looked at', async () => {
    expect((await names(`select relname as name ${FAMILY}`)).length).toBeGreaterThan(25);
  });

  it('is behind row-level security, also for its owner', async () => {
    expect(await names(UNFENCED)).toEqual([]);
  });

  it('has a policy for the application that names the fence', async () => {
    const open = await ask(`select c.relname as name, p.polname as policy, pg_get_expr(p.polqual, p.polrelid) as reads, pg_get_expr(p.polwithcheck, p.polrelid) as writes
      from pg_policy p join pg_class c on c.oid = p.polrelid where 'zov_app'::regrole::oid = any (p.polroles) or p.polroles = '{0}'`);
    const unfenced = open.filter(({ reads, writes }) => ![reads, writes].filter((one) => one !== null).every((one) => /current_setting\('app\.(d|actor|office|blocked)'/.test(String(one))));
    // An event without a dossier is written before anybody is inside, and only ever added.
    expect(unfenced).toEqual([{ name: 'system_event', policy: 'append', reads: null, writes: 'true' }]);
    const covered = new Set(open.map(({ name }) => name));
    expect((await names(`select relname as name ${FAMILY}`)).filter((name) => !covered.has(name))).toEqual([]);
  });

  it('has dossier_id first in its primary key', async () => {
    expect(await names(OTHER_PRIMARY_KEY)).toEqual(OTHER_KEY);
  });

  it('has dossier_id first in every key that refers to another one, on both sides', async () => {
    expect(await names(LOOSE_REFERENCES)).toEqual([]);
  });

  it('belongs to a dossier that exists, but for what is written about unknown ones', async () => {
    const loose = await names(`select c.relname as name ${FAMILY} and not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'dossier'::regclass) order by 1`);
    expect(loose).toEqual([...NO_DOSSIER_KEY].sort());
  });

  it('never has an empty dossier_id', async () => {
    expect(await names(`select c.relname as name ${FAMILY} and not (select a.attnotnull from pg_attribute a where a.attrelid = c.oid and a.attname = 'dossier_id')`)).toEqual([]);
  });
});

describe('every table', () => {
  it('says what it is and of which class', async () => {
    expect(await names(UNCLASSED)).toEqual([]);
  });

  it('says of every column what it holds', async () => {
    expect(await names(SILENT_COLUMNS)).toEqual([]);
  });

  it('belongs to the owner role, with everything else that was made', async () => {
    const owners = await ask(`select distinct pg_get_userbyid(relowner) as owner from pg_class where relnamespace in ('public'::regnamespace, 'fence'::regnamespace)
      union select distinct pg_get_userbyid(proowner) from pg_proc where pronamespace = 'public'::regnamespace`);
    expect(owners.map(({ owner }) => owner).filter((owner) => owner !== 'zov_owner')).toEqual([]);
  });

  it('is closed to the public', async () => {
    expect(await names(`select c.relname as name from pg_class c cross join lateral aclexplode(c.relacl) a where a.grantee = 0 and c.relnamespace in ('public'::regnamespace, 'fence'::regnamespace)`)).toEqual([]);
  });
});

it('every view runs with the rights of whoever asks', async () => {
  expect(await names(`select relname as name from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace and not coalesce(reloptions @> '{security_invoker=true}', false)`)).toEqual([]);
});

describe('the roles that sign in', () => {
  it('own nothing, create no roles or databases and, but for the backup, pass no fence', async () => {
    expect(await ask(`select rolname as name, rolsuper or rolcreaterole or rolcreatedb or rolreplication as mighty, rolbypassrls as passes,
        exists (select from pg_shdepend d where d.refobjid = r.oid and d.deptype = 'o') as owns
      from pg_roles r where rolname in ('zov_app', 'zov_audit', 'zov_backup') order by 1`)).toEqual([
      { name: 'zov_app', mighty: false, passes: false, owns: false }, { name: 'zov_audit', mighty: false, passes: false, owns: false },
      { name: 'zov_backup', mighty: false, passes: true, owns: false },
    ]);
  });

  it('are members of no other role', async () => {
    expect(await names(`select m.member::regrole::text as name from pg_auth_members m where m.member in ('zov_app'::regrole, 'zov_audit'::regrole, 'zov_backup'::regrole)`)).toEqual([]);
  });

  it('delete nothing of a family', async () => {
    expect(await names(`select c.relname as name ${FAMILY} and (has_table_privilege('zov_app', c.oid, 'delete, truncate') or has_table_privilege('zov_audit', c.oid, 'delete, truncate'))`)).toEqual([]);
  });
});

describe('the way into the fence', () => {
  it('is not open through set_config or pg_settings', async () => {
    expect(await ask(`select r.name, has_function_privilege(r.name, 'pg_catalog.set_config(text,text,boolean)', 'execute') as sets, has_table_privilege(r.name, 'pg_catalog.pg_settings', 'update') as updates
      from unnest(array['zov_app', 'zov_audit']) r (name)`)).toEqual([{ name: 'zov_app', sets: false, updates: false }, { name: 'zov_audit', sets: false, updates: false }]);
  });

  /** Whom a message goes to, and whether it is time for one, is asked by whoever sends it, and by nobody who serves people. */
  const ofWorker = (name: string): boolean => /^fence\.(mail_readers|remind_of_agreements|remind_of_endings|remind_of_plans_at_18)\(/.test(name);

  /** Triggers, which run for whoever writes and are called by nobody. */
  const byItself = (name: string): boolean => name.endsWith('()');

  it('has exactly the reviewed functions that run with the rights of the fence, each with a fixed search path', async () => {
    expect(await ask(`select p.oid::regprocedure::text as name, pg_get_userbyid(p.proowner) as owner, array_to_string(p.proconfig, ',') as config,
        has_function_privilege('zov_app', p.oid, 'execute') as app, has_function_privilege('zov_audit', p.oid, 'execute') as audit
      from pg_proc p where p.prosecdef and p.pronamespace not in ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) order by 1`)).toEqual([
      'fence.accept_direction(uuid,timestamp with time zone,uuid,text,text,text,text,text[],text[])',
      'fence.acknowledge_rectification(uuid,timestamp with time zone,uuid)',
      'fence.answer_hand_over()',
      'fence.ask_access(uuid,timestamp with time zone,uuid,text,text,text,date,text,text,timestamp with time zone)',
      'fence.ask_other_director(uuid,timestamp with time zone)',
      'fence.closed_to_director()',
      'fence.complete_departure(uuid,timestamp with time zone,uuid,text,text,text)',
      'fence.declare_conflict(uuid,timestamp with time zone,uuid,text,text,text[],integer)',
      'fence.directed_by_outsider()',
      'fence.directed_by(uuid,uuid,timestamp with time zone)',
      'fence.directions_away(uuid,timestamp with time zone)',
      'fence.directions_offered(uuid,timestamp with time zone)',
      'fence.directions_to_place(uuid,timestamp with time zone)',
      'fence.enter_to_approve(uuid,uuid,timestamp with time zone,uuid,uuid)',
      'fence.enter(uuid,uuid,timestamp with time zone)',
      'fence.files_without_row(uuid[],uuid[])',
      'fence.hand_overs_offered(uuid,timestamp with time zone)',
      'fence.hidden_places(uuid,date)',
      'fence.mail_readers(uuid,text,uuid,timestamp with time zone)',
      'fence.note_conflict_keys(uuid,jsonb,timestamp with time zone)',
      'fence.offer_direction(uuid,timestamp with time zone,uuid,text,uuid,uuid)',
      'fence.offer_hand_over(uuid,uuid,uuid,timestamp with time zone)',
      'fence.open_dossier(uuid,uuid,timestamp with time zone,text,text,text,text,text,text,text[],text[])',
      'fence.open_emergency(uuid,text,timestamp with time zone,uuid,text,date,text,text,date,text[],text[])',
      'fence.protected_anew(uuid,timestamp with time zone)',
      'fence.protected_in(uuid,jsonb)',
      'fence.rectifications_for(uuid,timestamp with time zone)',
      'fence.redeem(text,text,text,timestamp with time zone)',
      'fence.refuse_direction(uuid,timestamp with time zone,uuid,text)',
      'fence.remind_of_agreements(timestamp with time zone)',
      'fence.remind_of_endings(timestamp with time zone)',
      'fence.remind_of_plans_at_18(timestamp with time zone)',
      'fence.renew_emergency(uuid,text,timestamp with time zone,uuid,uuid,text,text,date,text[],text[])',
      'fence.reopen_dossier(uuid,timestamp with time zone,text,text,text,text,text,text[],text[])',
      'fence.shield_reporter()',
      'fence.withdraw_conflict(uuid,timestamp with time zone,uuid,integer)',
      'fence.withdraw_hand_over(uuid,uuid,text,timestamp with time zone)',
    ].map((name) => ({ name, owner: 'zov_fence', config: 'search_path=pg_catalog', app: !ofWorker(name) && !byItself(name), audit: ofWorker(name) })));
  });

  it('opens nothing to somebody who sets the context by hand', async () => {
    const app = new pg.Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      await expect(app.query(`select set_config('app.d', '{}', false)`)).rejects.toThrow('permission denied');
      await expect(app.query(`update pg_settings set setting = 'x' where name = 'app.d'`)).rejects.toThrow('permission denied');
    } finally {
      await app.end();
    }
  });
});
