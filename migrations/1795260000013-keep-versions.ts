import type { MigrationInterface, QueryRunner } from 'typeorm';
import { INSIDE_FENCE } from './family-table.ts';

/** Tables whose rows are corrected later: the class of a row when no column says it, and the column of whom it concerns. */
const KEPT: readonly [table: string, dataClass: string, subjects: string][] = [
  ['person', 'D1', 'id'], ['custody', 'D1', 'child_person_id'], ['network_tie', 'D1', 'about_person_ids'], ['household', 'D1', ''],
  ['household_member', 'D1', 'person_id'], ['contact_point', '', 'about_person_ids'], ['dossier_event', '', 'about_person_ids'], ['measure', '', 'about_person_ids'],
];

/** Rows with a period that nothing guarded while they were only written once. */
const DATED = ['household_member', 'contact_point'];

/**
 * People, homes, custody, network, whereabouts, events and measures can be corrected, and keep every earlier content. What was hidden
 * stays behind the same fence as an earlier version. Says too, without naming an account, whether somebody has a sign-in.
 */
export class KeepVersions1795260000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(KEEP_EARLIER);
    for (const [table, dataClass, subjects] of KEPT) {
      await runner.query(`alter table ${table} add column changed_at timestamptz, add column changed_by uuid references actor (id)`);
      await runner.query(`comment on column ${table}.changed_at is 'When it was last corrected; empty when never'`);
      await runner.query(`comment on column ${table}.changed_by is 'Actor who corrected it last'`);
      await runner.query(`create trigger keep_earlier after update on ${table} for each row execute function keep_earlier('${dataClass}', '${subjects}')`);
    }
    for (const table of DATED) await runner.query(`alter table ${table} add constraint ${table}_period check (until_on is null or from_on is null or until_on > from_on)`);
    await runner.query(`alter policy fence on item_version using (${INSIDE_FENCE} and (${HIDDEN}) is true)`);
    await runner.query(`comment on column item_version.content is 'The columns as they were; protected ones stay encrypted'`);
    await runner.query(SIGN_IN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view person_sign_in');
    await runner.query(`comment on column item_version.content is 'The columns as they were; holds no protected column'`);
    await runner.query(`alter policy fence on item_version using (${INSIDE_FENCE})`);
    for (const table of DATED) await runner.query(`alter table ${table} drop constraint ${table}_period`);
    for (const [table] of KEPT) await runner.query(`drop trigger keep_earlier on ${table}`);
    for (const [table] of KEPT) await runner.query(`alter table ${table} drop column changed_at, drop column changed_by`);
    await runner.query('drop function keep_earlier()');
  }
}

/** With whom a row was shared is no content: it changes without a version, and a version without another content is kept all the same. */
const KEEP_EARLIER = `
  create function keep_earlier() returns trigger language plpgsql as $$
  declare
    was jsonb := to_jsonb(old);
    subjects jsonb := was -> tg_argv[1];
  begin
    if new.version = old.version and to_jsonb(new) - 'released_to_person_ids' = was - 'released_to_person_ids' then return null; end if;
    if new.version <= old.version then raise exception 'a change makes a new version' using errcode = '23514'; end if;
    insert into public.item_version (dossier_id, item_type, item_id, item_version, content, data_class, about_person_ids,
        released_to_person_ids, replaced_at, replaced_by, created_at, created_by)
      values (old.dossier_id, tg_table_name, old.id, old.version, was, coalesce(was ->> 'data_class', tg_argv[0]),
        case jsonb_typeof(subjects) when 'array' then array(select jsonb_array_elements_text(subjects)::uuid) when 'string' then array[(was ->> tg_argv[1])::uuid] else '{}' end,
        array(select jsonb_array_elements_text(coalesce(was -> 'released_to_person_ids', '[]'))::uuid),
        coalesce(new.changed_at, now()), new.changed_by, coalesce(new.changed_at, now()), new.changed_by);
    return null;
  end $$;
`;

const HIDDEN = `data_class <> 'D2S'
      or dossier_id = any ((select nullif(current_setting('app.d2s', true), '')::uuid[])::uuid[])`;

const SIGN_IN = `
  create view person_sign_in with (security_invoker = true) as
    select p.dossier_id, p.person_id as id, p.created_by, c.issuer is not null as bound,
      (select max(i.expires_at) from invitation_code i where i.dossier_id = p.dossier_id and i.person_id = p.person_id and i.used_at is null) as invited_until
    from person_account p join actor a on a.id = p.actor_id join account c on c.id = a.account_id;
  comment on view person_sign_in is 'NL: eigen inlog. Whether a family member has a sign-in or an open invitation; never which. Class: D14';
  grant select on person_sign_in to zov_app, zov_backup;
`;
