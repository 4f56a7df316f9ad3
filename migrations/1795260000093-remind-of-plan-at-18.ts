import type { MigrationInterface, QueryRunner } from 'typeorm';

const HEARS = 'fence.may_hear_of_plan_at_18(public.actor, text, uuid, timestamptz)';
const DUE = 'fence.plans_at_18_due_for(uuid, timestamptz)';
const REMIND = 'fence.remind_of_plans_at_18(timestamptz)';
const APPROVALS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
const PLANS_TOO = `or fence.may_hear_of_plan_at_18(a, of_kind, about, at)
        ${APPROVALS}`;

/** A message without content to whoever directs, on the day that a plan at eighteen has to begin, and on the day that it has to be ready. */
export class RemindOfPlanAt181795260000093 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REMINDED);
    await runner.query(FUNCTIONS);
    await runner.query(inReaders(APPROVALS, PLANS_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(PLANS_TOO, APPROVALS));
    await runner.query(`drop function ${REMIND}, ${HEARS}, ${DUE}; drop table plan_at_18_reminder; drop policy plans_at_18 on template_plan; revoke select on template_plan from zov_fence`);
  }
}

const REMINDED = `
  grant select on template_plan to zov_fence;
  create policy plans_at_18 on template_plan for select to zov_fence using (true);
  create table plan_at_18_reminder (
    actor_id uuid not null references actor (id),
    day_on date not null,
    made_at timestamptz not null,
    primary key (actor_id, day_on)
  );
  comment on table plan_at_18_reminder is 'That somebody was told that a plan at eighteen has to begin or to be ready; keeps it at once a day. Class: reference';
  comment on column plan_at_18_reminder.actor_id is 'Who was told';
  comment on column plan_at_18_reminder.day_on is 'Which day (Europe/Amsterdam)';
  comment on column plan_at_18_reminder.made_at is 'When the message was made';
  grant select, insert on plan_at_18_reminder to zov_fence;
  grant select on plan_at_18_reminder to zov_backup;
`;

/** A day begins at seven in the morning here, so that no message comes at night. */
const DAY = `((at - interval '7 hours') at time zone 'Europe/Amsterdam')::date`;
const LIVE = `g.self_person_id is null and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)`;
const THEIRS = `select from public.template_plan t where t.dossier_id = p.dossier_id and t.kind = 'AT_18' and p.id = any (t.about_person_ids)`;

const FUNCTIONS = `
  set local role zov_fence;
  create function ${DUE.replace('(uuid, timestamptz)', '(worker uuid, at timestamptz)')} returns setof uuid language sql stable set search_path = pg_catalog as $$
    select distinct g.dossier_id from public.access_grant g join public.person p on p.dossier_id = g.dossier_id
    where g.actor_id = worker and ${LIVE} and g.partner = 'CASE_DIRECTOR' and g.basis_kind = 'INVOLVEMENT' and 'D7' = any (g.data_classes) and g.dossier_id <> all (fence.blocked(worker, at))
      and p.family_role = 'CHILD' and p.circle = 'FAMILY' and p.birth_date_precision = 'DAY' and p.deceased_on is null and (
        (${DAY} = (p.birth_date + interval '16 years 6 months')::date and not exists (${THEIRS} and t.state <> 'WITHDRAWN'))
        or (${DAY} = (p.birth_date + interval '17 years')::date and not exists (${THEIRS} and t.state = 'ADOPTED'))) $$;

  create function ${HEARS.replace('(public.actor, text, uuid, timestamptz)', '(who public.actor, of_kind text, about uuid, at timestamptz)')} returns boolean language sql stable set search_path = pg_catalog as $$
    select of_kind = 'plan-at-18-due' and who.id = about and exists (select from fence.plans_at_18_due_for(who.id, at)) $$;

  create function ${REMIND.replace('(timestamptz)', '(at timestamptz)')} returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare made integer; today date := ${DAY};
  begin
    perform fence.check_instant(at);
    with due as (
      select a.id, min(e.dossier_id::text)::uuid as dossier_id from public.actor a join public.account c on c.id = a.account_id and c.audience = 'TEAM' and c.blocked_at is null
          cross join lateral fence.plans_at_18_due_for(a.id, at) e (dossier_id)
        where a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
          and not exists (select from public.plan_at_18_reminder r where r.actor_id = a.id and r.day_on = today)
        group by a.id),
    once as (insert into public.plan_at_18_reminder (actor_id, day_on, made_at) select due.id, today, at from due on conflict do nothing returning actor_id)
    insert into public.outbox (dossier_id, kind, effect_key, payload, created_at)
      select due.dossier_id, 'plan-at-18-due', 'plan-at-18-due:' || due.id || ':' || today, jsonb_build_object('actorId', due.id), at from due join once on once.actor_id = due.id;
    get diagnostics made = row_count;
    return made;
  end $$;

  revoke all on function ${HEARS}, ${DUE}, ${REMIND} from public;
  grant execute on function ${REMIND} to zov_audit;
  set local role zov_owner;
`;

/** Changes this passage and leaves the rest of the function as it is by then; stops when the passage is not there. */
function inReaders(from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := pg_get_functiondef('fence.mail_readers(uuid, text, uuid, timestamptz)'::regprocedure);
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.mail_readers is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
