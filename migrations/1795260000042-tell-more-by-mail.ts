import type { MigrationInterface, QueryRunner } from 'typeorm';

const APPROVAL = 'fence.may_hear_of_approval(public.actor, uuid, text, uuid, timestamptz)';
const ENDINGS = 'fence.endings_of(uuid, timestamptz)';
const REMIND = 'fence.remind_of_endings(timestamptz)';

const OVERSEEN = `or (of_kind = 'emergency-opened' and a.role = 'PRIVACY_OFFICER'`;
const AND_MORE = `or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)
        or (of_kind = 'involvements-ending' and a.id = about and exists (select from fence.endings_of(a.id, at)))
        ${OVERSEEN}`;

/** A message for who may be the second pair of eyes, for who asked, and once a week for who directs families where an involvement ends. */
export class TellMoreByMail1795260000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('grant update (mail_address) on account to zov_app');
    await runner.query(REMINDER);
    await runner.query(FUNCTIONS);
    await runner.query(inReaders(OVERSEEN, AND_MORE));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(inReaders(AND_MORE, OVERSEEN));
    await runner.query(`drop function ${REMIND}, ${ENDINGS}, ${APPROVAL}; drop table ending_reminder; revoke select on region_setting from zov_fence; revoke update (mail_address) on account from zov_app`);
  }
}

const REMINDER = `
  create table ending_reminder (
    actor_id uuid not null references actor (id),
    week_on date not null,
    made_at timestamptz not null,
    primary key (actor_id, week_on)
  );
  comment on table ending_reminder is 'That somebody who directs was told this week of involvements that end; keeps it at once a week. Class: reference';
  comment on column ending_reminder.actor_id is 'Who directs';
  comment on column ending_reminder.week_on is 'Monday of the week (Europe/Amsterdam)';
  comment on column ending_reminder.made_at is 'When the message was made';
  grant select, insert on ending_reminder to zov_fence;
  grant select on ending_reminder to zov_backup;
  grant select on region_setting to zov_fence;
`;

/** A week and a day begin at seven in the morning here, so that no message comes at night. */
const DAY = `((at - interval '7 hours') at time zone 'Europe/Amsterdam')::date`;

/** Partners who may ask and decide, as in the model's table; a spec compares them. */
const FUNCTIONS = `
  set local role zov_fence;
  create function ${APPROVAL.replace('(public.actor, uuid, text, uuid, timestamptz)', '(who public.actor, of_dossier uuid, of_kind text, about uuid, at timestamptz)')} returns boolean
    language sql stable set search_path = pg_catalog as $$
    select exists (select from public.approval p where p.dossier_id = of_dossier and p.id = about and case of_kind
      when 'approval-asked' then p.state = 'ASKED' and p.open_until > at and not public.same_human(p.asked_by, who.id) and (
        (who.role = 'PRIVACY_OFFICER' and (who.organisation_id = p.dossier_organisation_id or (p.approval_kind = 'UNMASK' and who.organisation_id = p.organisation_id)))
        or exists (select from public.access_grant g where g.dossier_id = of_dossier and g.actor_id = who.id and g.item_ids is null and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)
          and g.partner = any (case p.approval_kind when 'REVEAL_WHEREABOUTS' then array['CASE_DIRECTOR']
            when 'UNWITHHOLD' then array['CASE_DIRECTOR','GI_EXECUTOR','TEAM_COLLEAGUE','SECOND_READER','VEILIG_THUIS'] else '{}'::text[] end)))
      when 'approval-decided' then p.state <> 'ASKED' and p.asked_by = who.id and (
        (who.role = 'PRIVACY_OFFICER' and who.organisation_id in (p.organisation_id, p.dossier_organisation_id))
        or exists (select from public.access_grant g where g.dossier_id = of_dossier and g.actor_id = who.id and g.valid_from <= at and (g.valid_until is null or g.valid_until > at)
          and g.partner = any (case p.approval_kind when 'REVEAL_WHEREABOUTS' then array['GI_EXECUTOR','RVDK','VEILIG_THUIS','CRISIS']
            when 'UNWITHHOLD' then array['CASE_DIRECTOR','GI_EXECUTOR'] else '{}'::text[] end)))
      else false end) $$;

  create function ${ENDINGS.replace('(uuid, timestamptz)', '(director uuid, at timestamptz)')} returns setof uuid language sql stable set search_path = pg_catalog as $$
    select distinct i.dossier_id from public.actor a
      join public.involvement d on d.actor_id = a.id and d.partner = 'CASE_DIRECTOR' and d.valid_from <= at and (d.valid_until is null or d.valid_until > at)
      join public.involvement i on i.dossier_id = d.dossier_id and i.valid_from <= at and i.valid_until > at
    where a.id = director and d.dossier_id <> all (fence.blocked(director, at))
      and (i.valid_until at time zone 'Europe/Amsterdam')::date - ${DAY} <= public.region_setting_on(a.region_id, 'RENEWAL_AHEAD_DAYS', ${DAY}) $$;

  create function ${REMIND.replace('(timestamptz)', '(at timestamptz)')} returns integer language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare made integer; week date := date_trunc('week', ${DAY})::date;
  begin
    perform fence.check_instant(at);
    with due as (
      select a.id, min(e.dossier_id::text)::uuid as dossier_id from public.actor a join public.account c on c.id = a.account_id and c.blocked_at is null cross join lateral fence.endings_of(a.id, at) e (dossier_id)
        where a.role in ('YOUTH_PROFESSIONAL','GI_WORKER') and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
          and not exists (select from public.ending_reminder r where r.actor_id = a.id and r.week_on = week)
        group by a.id),
    once as (insert into public.ending_reminder (actor_id, week_on, made_at) select due.id, week, at from due on conflict do nothing returning actor_id)
    insert into public.outbox (dossier_id, kind, effect_key, payload, created_at)
      select due.dossier_id, 'involvements-ending', 'involvements-ending:' || due.id || ':' || week, jsonb_build_object('actorId', due.id), at from due join once on once.actor_id = due.id;
    get diagnostics made = row_count;
    return made;
  end $$;

  revoke all on function ${APPROVAL}, ${ENDINGS}, ${REMIND} from public;
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
