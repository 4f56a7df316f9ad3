import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets the worker seal the log and pass on the outbox, each with the least right that does it. */
export class SealLog1795260000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(RELAY_UP);
    await runner.query(SEALS_UP);
    await runner.query(INDEXES_UP);
    await runner.query(looked('and not o.reveals_whereabouts'));
    await runner.query(BOOKKEEPING_UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`comment on column migrations.name is null; comment on column migrations.timestamp is null;
      comment on column migrations.id is null; comment on table migrations is null`);
    await runner.query(looked(''));
    await runner.query('drop index access_event_actor; drop index access_event_xid; create index access_event_xid on access_event (region_id, xid)');
    await runner.query(SEALS_DOWN);
    await runner.query('drop policy relay_done on outbox; drop policy relay on outbox; revoke select, update (done_at) on outbox from zov_audit');
  }
}

/** The relay sees ids of every dossier, so it is not zov_app: that role never sees past the dossiers it entered. */
const RELAY_UP = `
  create policy relay on outbox for select to zov_audit using (true);
  create policy relay_done on outbox for update to zov_audit using (done_at is null) with check (done_at is not null);
  grant select, update (done_at) on outbox to zov_audit;
`;

/** Seals name dossiers, so they stand behind the fence like every other table that does. */
const SEALS_UP = `
  alter table audit_seal enable row level security;
  alter table audit_seal force row level security;
  create policy chain on audit_seal to zov_audit using (true) with check (true);
  create policy office on audit_seal for select to zov_app using ((select nullif(current_setting('app.office', true), '')) is not null);
  create policy maintenance on audit_seal to zov_owner
    using (current_setting('zov.maintenance', true) = 'on') with check (current_setting('zov.maintenance', true) = 'on');
  revoke select on audit_seal from zov_app;
  grant select (region_id, day, seq, hash, sealed_at) on audit_seal to zov_app;
`;

const SEALS_DOWN = `
  revoke select (region_id, day, seq, hash, sealed_at) on audit_seal from zov_app;
  grant select on audit_seal to zov_app;
  drop policy maintenance on audit_seal;
  drop policy office on audit_seal;
  drop policy chain on audit_seal;
  alter table audit_seal no force row level security;
  alter table audit_seal disable row level security;
`;

/** Sealing walks the rows of all regions in the order of their transactions; an officer asks what one person did. */
const INDEXES_UP = `
  drop index access_event_xid;
  create index access_event_xid on access_event (xid);
  create index access_event_actor on access_event (actor_id, at desc);
`;

/** An organisation that came to reveal whereabouts after it looked is withheld with its older rows as well. */
const looked = (safe: string): string => `
  create or replace view looked with (security_invoker = true) as
    select e.dossier_id, e.subject_person_id, (e.product_at at time zone 'Europe/Amsterdam')::date as day, o.name as organisation_name,
      e.role, e.purpose, e.action, count(*)::int as times,
      concat_ws(':', e.subject_person_id, (e.product_at at time zone 'Europe/Amsterdam')::date, e.organisation_id, e.role, e.purpose, e.action) as id
    from access_event e join organisation o on o.id = e.organisation_id
    where e.outcome = 'OK' and e.visible_to_family and e.role <> 'FAMILY_MEMBER' and e.subject_person_id is not null ${safe}
    group by e.dossier_id, e.subject_person_id, day, e.organisation_id, o.name, e.role, e.purpose, e.action;
`;

const BOOKKEEPING_UP = `
  comment on table migrations is 'Which migrations ran. Class: reference';
  comment on column migrations.id is 'Order in which they ran';
  comment on column migrations.timestamp is 'Number in the name of the migration';
  comment on column migrations.name is 'Name of the migration';
`;
