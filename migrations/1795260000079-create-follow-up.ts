import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, RELEASED, createFamilyTable, dropTables } from './family-table.ts';

const HEARS = 'fence.may_hear_of_agreement(public.actor, uuid, text, uuid, timestamptz)';
const DUE = 'fence.agreements_due_for(uuid, timestamptz)';
const REMIND = 'fence.remind_of_agreements(timestamptz)';

const APPROVALS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
const AGREEMENTS_TOO = `or fence.may_hear_of_agreement(a, of_dossier, of_kind, about, at)
        ${APPROVALS}`;

/** NL: vervolg bij breken. What was agreed for when it fails is begun by the check that says so; and who is reminded of what is due today. */
export class CreateFollowUp1795260000079 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'follow_up',
      about: 'NL: vervolg bij een afspraak die niet is nagekomen. What was agreed for that case, who does it and by when',
      dataClass: 'by row (D5, D6, D7)',
      columns: [
        ['agreement_lineage_id', 'uuid not null', 'Which agreement, across versions of the plan'],
        ['check_id', 'uuid not null', 'The check that it follows from'],
        ['what', `text not null default '' check (length(what) <= 4000)`, 'What was agreed for when it fails, as it stood in the plan'],
        ['owner_actor_id', 'uuid not null references actor (id)', 'Who does it'],
        ['due_at', 'timestamptz not null', 'By when'],
        ['result', `text not null default '' check (length(result) <= 2000)`, 'What came of it'],
        ['done_at', 'timestamptz', 'When it was done'],
        ['done_by', 'uuid references actor (id)', 'By whom it was recorded'],
        ['data_class', `text not null check (data_class in ('D5','D6','D7'))`, 'Of its agreement'],
        ['named_actor_ids', `uuid[] not null default '{}'`, 'Who does it, also when that person sees nothing else of the plan'],
        PERSONS('Whom the agreement names'),
        RELEASED,
      ],
      constraints: [
        'foreign key (dossier_id, check_id) references agreement_check (dossier_id, id)', 'unique (dossier_id, check_id)',
        `check ((done_at is null) = (result = '') and (done_at is null) = (done_by is null))`, 'check (named_actor_ids = array[owner_actor_id])',
      ],
      personArrays: ['about_person_ids', 'released_to_person_ids'],
    });
    await runner.query(REMINDED);
    await runner.query(FUNCTIONS);
    await runner.query(inReaders(APPROVALS, AGREEMENTS_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(AGREEMENTS_TOO, APPROVALS));
    await runner.query(`drop function ${REMIND}, ${HEARS}, ${DUE}; drop table agreement_reminder;
      ${READ.map((table) => `drop policy reminders on ${table}; revoke select on ${table} from zov_fence;`).join('\n')}`);
    await dropTables(runner, ['follow_up']);
  }
}

const READ = ['agreement', 'agreement_check', 'follow_up'] as const;

const REMINDED = `
  ${READ.map((table) => `grant select on ${table} to zov_fence; create policy reminders on ${table} for select to zov_fence using (true);`).join('\n  ')}
  create table agreement_reminder (
    actor_id uuid not null references actor (id),
    day_on date not null,
    made_at timestamptz not null,
    primary key (actor_id, day_on)
  );
  comment on table agreement_reminder is 'That somebody was told that something of an agreement is due on a day; keeps it at once a day. Class: reference';
  comment on column agreement_reminder.actor_id is 'Who was told';
  comment on column agreement_reminder.day_on is 'Which day (Europe/Amsterdam)';
  comment on column agreement_reminder.made_at is 'When the message was made';
  grant select, insert on agreement_reminder to zov_fence;
  grant select on agreement_reminder to zov_backup;
`;

/** A day begins at seven in the morning here, so that no message comes at night. */
const DAY = `((at - interval '7 hours') at time zone 'Europe/Amsterdam')::date`;
const LIVE = `g.self_person_id is null and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)`;

/** Only agreements of the plan in force count; without a professional who checks it is whoever directs. */
const FUNCTIONS = `
  set local role zov_fence;
  create function ${DUE.replace('(uuid, timestamptz)', '(worker uuid, at timestamptz)')} returns setof uuid language sql stable set search_path = pg_catalog as $$
    select distinct g.dossier_id from public.access_grant g
    where g.actor_id = worker and ${LIVE} and g.basis_kind = 'INVOLVEMENT' and g.item_ids is null and g.dossier_id <> all (fence.blocked(worker, at)) and (
      exists (select from public.follow_up f where f.dossier_id = g.dossier_id and f.owner_actor_id = worker and f.done_at is null and f.data_class = any (g.data_classes)
        and (f.due_at at time zone 'Europe/Amsterdam')::date = ${DAY})
      or exists (select from public.agreement o join public.plan_version v on v.dossier_id = o.dossier_id and v.id = o.plan_version_id and v.state = 'IN_FORCE'
        where o.dossier_id = g.dossier_id and o.state = 'ADOPTED' and o.data_class = any (g.data_classes) and (
          (o.review_on = ${DAY} and g.partner = 'CASE_DIRECTOR')
          or ((o.checker_actor_id = worker or (o.checker_actor_id is null and o.checker_person_id is null and g.partner = 'CASE_DIRECTOR'))
            and exists (select from public.agreement_check c where c.dossier_id = o.dossier_id and c.agreement_lineage_id = o.lineage_id and c.result is null and c.planned_on = ${DAY}))))) $$;

  create function ${HEARS.replace('(public.actor, uuid, text, uuid, timestamptz)', '(who public.actor, of_dossier uuid, of_kind text, about uuid, at timestamptz)')} returns boolean
    language sql stable set search_path = pg_catalog as $$
    select case of_kind
      when 'follow-up-started' then exists (select from public.follow_up f join public.access_grant g on g.dossier_id = f.dossier_id and g.actor_id = who.id and ${LIVE} and f.data_class = any (g.data_classes)
        where f.dossier_id = of_dossier and f.id = about and f.owner_actor_id = who.id and f.done_at is null)
      when 'agreements-due' then who.id = about and exists (select from fence.agreements_due_for(who.id, at))
      else false end $$;

  create function ${REMIND.replace('(timestamptz)', '(at timestamptz)')} returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare made integer; today date := ${DAY};
  begin
    perform fence.check_instant(at);
    with due as (
      select a.id, min(e.dossier_id::text)::uuid as dossier_id from public.actor a join public.account c on c.id = a.account_id and c.audience = 'TEAM' and c.blocked_at is null
          cross join lateral fence.agreements_due_for(a.id, at) e (dossier_id)
        where a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
          and not exists (select from public.agreement_reminder r where r.actor_id = a.id and r.day_on = today)
        group by a.id),
    once as (insert into public.agreement_reminder (actor_id, day_on, made_at) select due.id, today, at from due on conflict do nothing returning actor_id)
    insert into public.outbox (dossier_id, kind, effect_key, payload, created_at)
      select due.dossier_id, 'agreements-due', 'agreements-due:' || due.id || ':' || today, jsonb_build_object('actorId', due.id), at from due join once on once.actor_id = due.id;
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
