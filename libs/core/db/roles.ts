import type { Client } from 'pg';

/** The backup role is not among them: it reads past every fence, so an administrator gives it a password of its own. */
export type ProductRole = 'zov_app' | 'zov_audit';

/** Passwords of the roles that sign in for the product; none follows from another. */
export type RolePasswords = Readonly<Record<ProductRole, string>>;

/** The password in a database URL. */
export function passwordOf(url: string): string {
  return decodeURIComponent(new URL(url).password);
}

/** The SQL that an administrator runs once per database when the migrating user may not create roles; `user` is who migrates and may become the owner. */
export function rolesSql(passwords: RolePasswords, database: string, user: string): string {
  const login = (role: ProductRole): string => `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} login; end if;
end $$;
alter role ${role} password '${passwords[role].replaceAll("'", "''")}';`;
  return `${['zov_owner', 'zov_fence'].map(noLogin).join('')}
${login('zov_app')}${login('zov_audit')}
do $$ begin
  if not exists (select from pg_roles where rolname = 'zov_backup') then create role zov_backup login bypassrls; end if;
end $$;
alter role zov_app set statement_timeout = '5s';
alter role zov_app set idle_in_transaction_session_timeout = '10s';
grant zov_fence to zov_owner;
grant zov_owner to ${quote(user)};
grant connect, temporary on database ${quote(database)} to zov_app, zov_audit, zov_backup;
grant create on database ${quote(database)} to zov_owner;
alter schema public owner to zov_owner;
grant usage on schema public to zov_app, zov_audit, zov_fence, zov_backup;
-- Whoever can call set_config can widen its own fence: only the fence itself, migrations and pg_dump keep it.
revoke execute on function pg_catalog.set_config(text, text, boolean) from public;
grant execute on function pg_catalog.set_config(text, text, boolean) to zov_owner, zov_fence, zov_backup;
revoke update on pg_catalog.pg_settings from public;`;
}

function noLogin(role: string): string {
  return `
do $$ begin
  if not exists (select from pg_roles where rolname = '${role}') then create role ${role} nologin; end if;
end $$;`;
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Thrown when the migrating user lacks the right to prepare the roles; `sql` is what an administrator must run. */
export class RolesMissing extends Error {
  constructor(readonly sql: string) {
    super('the database roles are missing and this user may not create them');
  }
}

/** Makes the roles and their rights if they are not there yet. Safe to repeat. Throws RolesMissing. */
export async function ensureRoles(client: Client, passwords: RolePasswords): Promise<void> {
  const { rows } = await client.query<{ name: string; who: string; ready: boolean; super: boolean }>(`
    select current_database() as name, current_user as who, (select rolsuper from pg_roles where rolname = current_user) as super,
      (select count(*) = 5 from pg_roles where rolname in ('zov_owner','zov_fence','zov_app','zov_audit','zov_backup'))
      and not has_function_privilege('public', 'pg_catalog.set_config(text,text,boolean)', 'execute') as ready`);
  const found = rows[0];
  if (found === undefined) throw new Error('no answer from the database');
  if (found.super) await client.query(rolesSql(passwords, found.name, found.who));
  else if (!found.ready) throw new RolesMissing(rolesSql(passwords, found.name, found.who));
}
