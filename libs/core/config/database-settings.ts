import type pg from 'pg';
import { oneSync, statement } from '../db/index.ts';
import { ConfigurationError } from './environment.ts';

/** Settings under which an acknowledged write can be lost, or the fence be walked around. */
const DURABLE = ['fsync', 'full_page_writes', 'synchronous_commit'];

/** Asks the database itself whether it keeps what it promises. Throws ConfigurationError with every unsafe setting. */
export async function assertSafeDatabase(pool: pg.Pool): Promise<void> {
  const [settings = [], roles = []] = await oneSync(pool, [
    statement('select name, setting from pg_settings where name = any($1)', [DURABLE]),
    statement('select rolsuper, rolbypassrls from pg_roles where rolname = current_user', []),
  ]);
  const problems = settings
    .filter((row) => row['setting'] === 'off')
    .map((row) => `PostgreSQL runs with ${String(row['name'])}=off; acknowledged writes can be lost`);
  if (roles.some((row) => row['rolsuper'] === true || row['rolbypassrls'] === true)) {
    problems.push('ZOV_APP_DATABASE_URL signs in as a role that row-level security does not hold (superuser or BYPASSRLS)');
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}
