import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What processes tell each other through the database: the sealer up to when the log is sealed, a change of rights whose sockets it ends. */
export class TellOtherProcesses1795260000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEALS_UP);
    await runner.query(RIGHTS_UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger tell_rights_changed on access_grant;
      drop trigger tell_rights_changed on actor;
      drop trigger tell_rights_changed on account;
      drop function tell_rights_changed(), tell_account_changed();
      comment on column heartbeat.at is 'Its last sign of life (real time)';
      comment on table heartbeat is 'Sign of life of a background process. Class: reference';
      delete from heartbeat where name = 'seals';
      revoke select, insert, update on heartbeat from zov_audit`);
  }
}

const SEALS_UP = `
  grant select, insert, update on heartbeat to zov_audit;
  comment on table heartbeat is 'Sign of life of a background process, and up to when the log is sealed. Class: reference';
  comment on column heartbeat.at is 'Its last sign of life; of seals: every row of the log until then has its seal (real time)';
`;

/** Whoever ends a right, by whatever act, need not remember to tell; the payload is the actor's id and nothing else. */
const RIGHTS_UP = `
  create function tell_rights_changed() returns trigger language plpgsql as $$
  begin
    perform pg_notify('zov_rights', coalesce(to_jsonb(old) ->> 'actor_id', to_jsonb(old) ->> 'id'));
    return null;
  end $$;

  create function tell_account_changed() returns trigger language plpgsql as $$
  begin
    perform pg_notify('zov_rights', a.id::text) from public.actor a where a.account_id = new.id;
    return null;
  end $$;

  create trigger tell_rights_changed after update on access_grant for each row when (old.* is distinct from new.*) execute function tell_rights_changed();
  create trigger tell_rights_changed after update on actor for each row when (old.* is distinct from new.*) execute function tell_rights_changed();
  create trigger tell_rights_changed after update of blocked_at on account for each row
    when (old.blocked_at is distinct from new.blocked_at) execute function tell_account_changed();
`;
