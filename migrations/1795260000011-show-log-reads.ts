import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shows officers who asked what of the log itself; every other event without a dossier stays unread by the application. */
export class ShowLogReads1795260000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table system_event add column organisation_id uuid;
      comment on column system_event.organisation_id is 'For which organisation, at that time; of questions about the log only';
      create index system_event_log_reads on system_event (organisation_id, at desc) where ${LOG_READS};

      alter table system_event enable row level security;
      alter table system_event force row level security;
      create policy append on system_event for insert with check (true);
      create policy office on system_event for select to zov_app
        using (${LOG_READS} and (organisation_id = (select nullif(current_setting('app.office', true), '')::uuid)) is true);
      create policy oversight on system_event for select to zov_audit using (true);
      create policy maintenance on system_event to zov_owner
        using (current_setting('zov.maintenance', true) = 'on') with check (current_setting('zov.maintenance', true) = 'on');
      grant select (id, at, actor_id, organisation_id, kind, outcome, trace_id, detail) on system_event to zov_app;

      create view log_read with (security_invoker = true) as
        select e.id, e.at, e.actor_id, e.organisation_id, e.kind as operation, e.outcome, e.trace_id, (e.detail ->> 'shown')::int as shown,
          array(select jsonb_array_elements_text(coalesce(e.detail -> 'filters', '[]'))) as filters
        from system_event e where ${LOG_READS};
      comment on view log_read is 'NL: inzage van het logboek. Who asked what of the log, in codes and counts. Class: D15';
      grant select on log_read to zov_app, zov_backup`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop view log_read;
      revoke select (id, at, actor_id, organisation_id, kind, outcome, trace_id, detail) on system_event from zov_app;
      drop policy maintenance on system_event;
      drop policy oversight on system_event;
      drop policy office on system_event;
      drop policy append on system_event;
      alter table system_event no force row level security;
      alter table system_event disable row level security;
      drop index system_event_log_reads;
      alter table system_event drop column organisation_id`);
  }
}

/** Questions of officers, by the root field that was asked. */
const LOG_READS = `kind in ('accessLog','chainStatus','logReads')`;
