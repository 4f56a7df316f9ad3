import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'DRAFT','SHARED','ADOPTED','IN_FORCE','SUPERSEDED','WITHDRAWN'`;

/** Adopting a plan and carrying it out become two moments: a plan of a later phase may wait, adopted, until its gate is opened. */
export class PutPlanInForce1795260000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('zov.maintenance', 'on', true)`);
    await runner.query(`
      alter table plan_version add column in_force_at timestamptz;
      comment on column plan_version.in_force_at is 'NL: geldt sinds. When it began to be carried out; empty while an adopted version waits for its gate';
      drop trigger aa_frozen on plan_version;
      alter table plan_version drop constraint plan_version_state_check, drop constraint plan_version_check1;
      alter table plan_version add constraint plan_version_state_check check (state in (${STATES}));
      update plan_version set in_force_at = adopted_at, state = case state when 'ADOPTED' then 'IN_FORCE' else state end where state in ('ADOPTED','SUPERSEDED');
      alter table plan_version
        add constraint plan_version_adopted check ((state in ('ADOPTED','IN_FORCE','SUPERSEDED')) = (adopted_at is not null and adopted_by is not null and content_hash is not null)),
        add constraint plan_version_in_force check (case state when 'IN_FORCE' then in_force_at is not null when 'SUPERSEDED' then true else in_force_at is null end);
      create unique index one_version_in_force on plan_version (dossier_id, phase) where state = 'IN_FORCE';
      create unique index one_version_waiting on plan_version (dossier_id, phase) where state = 'ADOPTED';
      ${FROZEN}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`select set_config('zov.maintenance', 'on', true)`);
    await runner.query(`
      drop trigger aa_frozen on plan_version;
      drop function frozen_version();
      drop index one_version_in_force, one_version_waiting;
      alter table plan_version drop constraint plan_version_in_force, drop constraint plan_version_adopted, drop constraint plan_version_state_check;
      update plan_version set state = 'ADOPTED' where state = 'IN_FORCE';
      alter table plan_version drop column in_force_at;
      alter table plan_version
        add constraint plan_version_state_check check (state in ('DRAFT','SHARED','ADOPTED','SUPERSEDED','WITHDRAWN')),
        add constraint plan_version_check1 check ((state in ('ADOPTED','SUPERSEDED')) = (adopted_at is not null and adopted_by is not null and content_hash is not null));
      create trigger aa_frozen before update on plan_version for each row execute function frozen_when_adopted()`);
  }
}

/** What was adopted keeps its words, and only goes on: adopted, in force, superseded. */
const FROZEN = `
  create function frozen_version() returns trigger language plpgsql as $$
  declare
    way constant text[] := array['ADOPTED','IN_FORCE','SUPERSEDED'];
    beside constant text[] := array['state','version','released_to_person_ids','in_force_at'];
  begin
    if old.state = any (way) then
      if (to_jsonb(new) - beside) <> (to_jsonb(old) - beside) or (old.in_force_at is not null and new.in_force_at is distinct from old.in_force_at)
      then raise exception 'an adopted version is frozen' using errcode = '23514'; end if;
      if coalesce(array_position(way, new.state), 0) < array_position(way, old.state)
      then raise exception 'an adopted version only goes on' using errcode = '23514'; end if;
    end if;
    return new;
  end $$;
  create trigger aa_frozen before update on plan_version for each row execute function frozen_version();
`;
