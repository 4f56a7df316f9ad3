import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database of one suite: `ownerUrl` for making rows and looking past the fence, `appUrl` and `auditUrl` for what the application and the sealer may. */
export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly auditUrl: string;
  drop(): Promise<void>;
}

function setting(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing: database specs run in the Jest project "server".`);
  return value;
}

async function onServer(statement: string): Promise<void> {
  const client = new Client({ connectionString: setting('ZOV_TEST_SERVER') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function urlOf(database: string, user?: { name: string; password: string }): string {
  const url = new URL(setting('ZOV_TEST_SERVER'));
  url.pathname = `/${database}`;
  if (user) {
    url.username = user.name;
    url.password = user.password;
  }
  return url.href;
}

function roleUrls(name: string): Pick<TestDatabase, 'appUrl' | 'auditUrl'> {
  return {
    appUrl: urlOf(name, { name: 'zov_app', password: setting('ZOV_TEST_APP_PASSWORD') }),
    auditUrl: urlOf(name, { name: 'zov_audit', password: setting('ZOV_TEST_AUDIT_PASSWORD') }),
  };
}

/** A client that is saying goodbye gets a second to do so; what then is still connected is cut. */
async function dropDatabase(name: string): Promise<void> {
  await onServer(`do $$ begin
    for i in 1..50 loop
      exit when not exists (select from pg_stat_activity where datname = '${name}');
      perform pg_sleep(0.02), pg_stat_clear_snapshot();
    end loop;
  end $$`);
  await onServer(`drop database if exists ${name} with (force)`);
}

/**
 * A fresh copy of the migrated template, in about 10 ms, or of another database that nobody is connected to.
 * Call `drop()` in `afterAll`; open connections are cut.
 */
export async function createDatabase(template = setting('ZOV_TEST_TEMPLATE')): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  // A right on the database itself does not come along with its template.
  await onServer(`grant create on database ${name} to zov_owner`);
  return {
    ownerUrl: urlOf(name),
    ...roleUrls(name),
    drop: () => dropDatabase(name),
  };
}

/** An empty database without any migration, for specs about migrating itself. */
export async function createEmptyDatabase(): Promise<TestDatabase & { readonly passwords: Readonly<Record<'zov_app' | 'zov_audit', string>> }> {
  const name = `e_${randomUUID().replaceAll('-', '')}`;
  await onServer(`create database ${name} template template0`);
  return {
    ownerUrl: urlOf(name),
    ...roleUrls(name),
    passwords: { zov_app: setting('ZOV_TEST_APP_PASSWORD'), zov_audit: setting('ZOV_TEST_AUDIT_PASSWORD') },
    drop: () => dropDatabase(name),
  };
}
