import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The privacy officer of the organisation that is responsible for a dossier sees which professionals have a right in it, on which ground
 * and until when. What somebody of the family reads follows from the law and stays out of it, and so does who of them was invited.
 */
export class ShowAccessToOffice1795260000033 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMN);
    await runner.query(VIEW);
    await runner.query(logReads([...LOG_READS, 'grantedAccess']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(logReads(LOG_READS));
    await runner.query(`
      drop view granted_access;
      drop policy office on access_grant;
      drop trigger name_office on access_grant;
      drop function name_office();
      alter table access_grant drop column dossier_organisation_id`);
  }
}

const COLUMN = `
  alter table access_grant add column dossier_organisation_id uuid references organisation (id);
  comment on column access_grant.dossier_organisation_id is 'Organisation responsible for the dossier; set by a trigger';
  set local zov.maintenance = 'on';
  update access_grant g set dossier_organisation_id = d.organisation_id from dossier d where d.dossier_id = g.dossier_id;
  set local zov.maintenance = 'off';
  alter table access_grant alter column dossier_organisation_id set not null;

  create function name_office() returns trigger language plpgsql as $$
  begin
    select d.organisation_id into new.dossier_organisation_id from public.dossier d where d.dossier_id = new.dossier_id;
    return new;
  end $$;
  create trigger name_office before insert on access_grant for each row execute function name_office();
`;

/**
 * A dossier that an own relative or street closes to the officer stays closed here as well. Grants carry the class of service numbers
 * (D1B) too, of which nothing is kept.
 */
const VIEW = `
  create policy office on access_grant for select to zov_app using (
    (dossier_organisation_id = (select nullif(current_setting('app.office', true), '')::uuid)) is true and self_person_id is null
    and dossier_id <> all ((select coalesce(nullif(current_setting('app.blocked', true), ''), '{}')::uuid[])::uuid[]));

  create view granted_access with (security_invoker = true) as
    select g.dossier_id, g.id, g.actor_id, a.role, a.organisation_id, g.dossier_organisation_id, g.partner, g.purpose, g.legal_basis, g.secrecy_basis, array_remove(g.data_classes, 'D1B') as data_classes,
      g.item_ids is not null as single_items, g.valid_from, g.valid_until
    from access_grant g join actor a on a.id = g.actor_id where g.self_person_id is null;
  comment on view granted_access is 'NL: verleende toegang. Which professional has a right in a dossier, on which ground and until when. Class: D14';
  grant select on granted_access to zov_app, zov_backup;
`;

/** Questions of officers, by the root field that was asked. */
const LOG_READS = ['accessLog', 'chainStatus', 'logReads'];

function logReads(kinds: readonly string[]): string {
  const asked = `kind in (${kinds.map((one) => `'${one}'`).join(',')})`;
  return `
    drop index system_event_log_reads;
    create index system_event_log_reads on system_event (organisation_id, at desc) where ${asked};
    alter policy office on system_event using (${asked} and (organisation_id = (select nullif(current_setting('app.office', true), '')::uuid)) is true);
    create or replace view log_read with (security_invoker = true) as
      select e.id, e.at, e.actor_id, e.organisation_id, e.kind as operation, e.outcome, e.trace_id, (e.detail ->> 'shown')::int as shown,
        array(select jsonb_array_elements_text(coalesce(e.detail -> 'filters', '[]'))) as filters
      from system_event e where ${asked};
  `;
}
