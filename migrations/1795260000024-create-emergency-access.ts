import type { MigrationInterface, QueryRunner } from 'typeorm';
import { PERSONS, createFamilyTable, dropTables } from './family-table.ts';

/** NL: noodtoegang. One family for one hour, opened by the database itself on exactly one exact match; reviewed by the privacy officer. */
export class CreateEmergencyAccess1795260000024 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session add column authenticated_at timestamptz;
      comment on column session.authenticated_at is 'When the provider says the person proved who they are (real time); empty when it did not say';
      create index person_birth on person (birth_date)`);
    await createFamilyTable(runner, {
      name: 'emergency_access',
      about: 'NL: noodtoegang. Who of the crisis service opened this family for an hour, why, and what the privacy officer found of it',
      dataClass: 'D14',
      grants: 'none',
      columns: [
        ['actor_id', 'uuid not null references actor (id)', 'Who'],
        ['organisation_id', 'uuid references organisation (id)', 'For which organisation, at that time'],
        ['dossier_organisation_id', 'uuid not null references organisation (id)', 'Organisation responsible for the dossier'],
        PERSONS('The family as it was then'),
        ['reason_code', `text not null check (reason_code in ('ACUTE_DANGER','CHILD_MISSING','CRISIS_CALL','OTHER'))`, 'Why'],
        ['words', 'text not null check (length(words) between 10 and 2000)', 'Why, in own words'],
        ['renews_id', 'uuid', 'The access it goes on from, with a new reason'],
        ['valid_from', 'timestamptz not null', 'First moment'],
        ['valid_until', 'timestamptz not null', 'Moment it has ended (half-open)'],
        ['review_due_on', 'date not null', 'Last day for the review'],
        ['reviewed_at', 'timestamptz', 'When the officer closed the review'],
        ['reviewed_by', 'uuid references actor (id)', 'Officer'],
        ['verdict', `text check (verdict in ('JUSTIFIED','EXPLANATION_ASKED','UNJUSTIFIED'))`, 'What the officer found'],
        ['verdict_words', 'text', 'Why'],
      ],
      constraints: [
        `check (valid_until > valid_from and valid_until <= valid_from + interval '60 minutes')`,
        'check ((reviewed_at is null) = (verdict is null) and (reviewed_at is null) = (reviewed_by is null))',
        'check (reviewed_by is null or reviewed_by <> actor_id)',
        'foreign key (dossier_id, renews_id) references emergency_access (dossier_id, id)',
      ],
      personArrays: ['about_person_ids'],
    });
    await runner.query(OFFICE);
    await runner.query(FUNCTIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function fence.open_emergency(uuid, text, timestamptz, uuid, text, date, text, text, date, text[], text[]),
        fence.renew_emergency(uuid, text, timestamptz, uuid, uuid, text, text, date, text[], text[]),
        fence.begin_emergency(public.actor, timestamptz, uuid, uuid, uuid, text, text, date, text[], text[]), fence.crisis_worker(uuid, text, timestamptz), fence.plain(text)`);
    await dropTables(runner, ['emergency_access']);
    await runner.query(BROUGHT.map((table) => `drop policy feed on ${table}; revoke select on ${table} from zov_fence`).join('; '));
    await runner.query(`
      revoke select on session from zov_fence;
      drop index person_birth;
      alter table session drop column authenticated_at`);
  }
}

/** Tables of which single items come along. */
const BROUGHT = ['fact', 'dossier_event', 'plan_opinion', 'response'] as const;

/** Seen by the officer of either organisation, who changes nothing of it but the verdict, and that once. */
const MINE_TO_OVERSEE = `((select nullif(current_setting('app.office', true), '')::uuid) in (organisation_id, dossier_organisation_id)) is true`;
const OFFICE = `
  create policy office on emergency_access for select to zov_app using (${MINE_TO_OVERSEE});
  create policy review on emergency_access for update to zov_app using (${MINE_TO_OVERSEE} and reviewed_at is null)
    with check (${MINE_TO_OVERSEE} and reviewed_by = (select nullif(current_setting('app.actor', true), '')::uuid));
  drop policy fence on emergency_access;
  create policy fence on emergency_access for select to zov_app using ((dossier_id = any ((select nullif(current_setting('app.d', true), '')::uuid[])::uuid[])) is true);
  grant update (version, reviewed_at, reviewed_by, verdict, verdict_words) on emergency_access to zov_app;
  create index emergency_access_open on emergency_access (review_due_on) where reviewed_at is null;
  grant select, insert on emergency_access to zov_fence;
  create policy feed on emergency_access to zov_fence using (true) with check (true);
  grant select on session to zov_fence;
  ${BROUGHT.map((table) => `grant select on ${table} to zov_fence; create policy feed on ${table} to zov_fence using (true);`).join('\n  ')}
`;

const FUNCTIONS = `
  set local role zov_fence;

  create function fence.plain(name text) returns text language sql immutable set search_path = pg_catalog as $$
    select lower(regexp_replace(btrim(name), '\\s+', ' ', 'g')) $$;

  create function fence.crisis_worker(actor uuid, session_id text, at timestamptz) returns public.actor
    language plpgsql stable set search_path = pg_catalog as $$
  declare who public.actor;
  begin
    select a.* into who from public.actor a where a.id = actor and a.role = 'CRISIS_WORKER' and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    if who.id is null then raise exception 'this actor has no emergency access' using errcode = '42501'; end if;
    if not exists (select from public.session s where s.id = session_id and s.actor_id = actor and s.ended_at is null
        and s.authenticated_at > clock_timestamp() - interval '5 minutes') then return null; end if;
    return who;
  end $$;

  create function fence.begin_emergency(who public.actor, at timestamptz, dossier uuid, new_id uuid, renewed uuid, reason_code text, words text, review_due_on date,
      classes text[], brought_classes text[]) returns void language plpgsql volatile set search_path = pg_catalog as $$
  declare ends timestamptz := at + interval '60 minutes'; brought uuid[];
  begin
    if (classes || brought_classes) && array['D1B','D2S','D3M','D8K','D11','D12'] then raise exception 'never by emergency' using errcode = '42501'; end if;
    insert into public.emergency_access (dossier_id, id, actor_id, organisation_id, dossier_organisation_id, about_person_ids, reason_code, words, renews_id,
        valid_from, valid_until, review_due_on, created_at, created_by)
      select dossier, new_id, who.id, who.organisation_id, d.organisation_id,
          array(select p.id from public.person p where p.dossier_id = dossier and p.circle = 'FAMILY' order by p.id),
          reason_code, words, renewed, at, ends, review_due_on, at, who.id from public.dossier d where d.dossier_id = dossier;
    brought := array(select f.id from public.fact f where f.dossier_id = dossier and f.data_class = 'D3' order by f.happened_on desc nulls last, f.created_at desc limit 5)
      || array(select e.id from public.dossier_event e where e.dossier_id = dossier and e.data_class = 'D3' and e.kind = 'INCIDENT' and e.happened_on > at::date - 30)
      || array(select o.id from public.plan_opinion o join public.person p on p.dossier_id = o.dossier_id and p.id = o.person_id
           where o.dossier_id = dossier and o.current and o.data_class = 'D8' and p.family_role = 'CHILD')
      || array(select r.id from public.response r join public.person p on p.dossier_id = r.dossier_id and p.id = r.person_id
           where r.dossier_id = dossier and r.data_class = 'D8' and p.family_role = 'CHILD');
    insert into public.access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, item_ids, basis_kind, basis_id,
        valid_from, valid_until, created_at, created_by)
      select dossier, who.id, 'CRISIS', 'CRISIS', 'VITAL_INTEREST', 'VITAL_INTEREST', part.classes, '{}', part.items, 'EMERGENCY', new_id, at, ends, at, who.id
      from (values (classes, null::uuid[]), (brought_classes, brought)) part (classes, items);
    perform set_config('app.actor', who.id::text, true), set_config('app.d', array[dossier]::text, true),
      set_config('app.d2s', '{}', true), set_config('app.self', '{}', true), set_config('app.office', '', true);
  end $$;

  create function fence.open_emergency(actor uuid, session_id text, at timestamptz, new_id uuid, sought_name text, sought_birth date, reason_code text, words text,
      review_due_on date, classes text[], brought_classes text[]) returns table (outcome text, dossier uuid)
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; matches uuid[];
  begin
    perform fence.check_instant(at);
    who := fence.crisis_worker(actor, session_id, at);
    if who.id is null then return query select 'NOT_FRESH', null::uuid; return; end if;
    select array_agg(distinct p.dossier_id) into matches
      from public.person p join public.dossier d on d.dossier_id = p.dossier_id
      where p.birth_date = sought_birth and p.birth_date_precision = 'DAY' and p.circle = 'FAMILY' and d.region_id = who.region_id and d.state = 'OPEN'
        and fence.plain(sought_name) in (fence.plain(p.display_name), fence.plain(concat_ws(' ', p.given_names, p.name_prefix, p.surname)));
    if coalesce(cardinality(matches), 0) <> 1 then return query select 'NO_MATCH', null::uuid; return; end if;
    perform fence.begin_emergency(who, at, matches[1], new_id, null, reason_code, words, review_due_on, classes, brought_classes);
    return query select 'OPENED', matches[1];
  end $$;

  create function fence.renew_emergency(actor uuid, session_id text, at timestamptz, in_dossier uuid, new_id uuid, reason_code text, words text,
      review_due_on date, classes text[], brought_classes text[]) returns text
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; last public.emergency_access;
  begin
    perform fence.check_instant(at);
    who := fence.crisis_worker(actor, session_id, at);
    if who.id is null then return 'NOT_FRESH'; end if;
    select e.* into last from public.emergency_access e where e.dossier_id = in_dossier and e.actor_id = actor and e.valid_from <= at order by e.valid_from desc, e.created_at desc limit 1;
    if last.id is null or last.valid_until <= at then return 'NO_MATCH'; end if;
    if fence.plain(last.words) = fence.plain(words) then return 'SAME_REASON'; end if;
    perform fence.begin_emergency(who, at, in_dossier, new_id, last.id, reason_code, words, review_due_on, classes, brought_classes);
    return 'OPENED';
  end $$;

  revoke all on function fence.plain(text), fence.crisis_worker(uuid, text, timestamptz),
    fence.begin_emergency(public.actor, timestamptz, uuid, uuid, uuid, text, text, date, text[], text[]),
    fence.open_emergency(uuid, text, timestamptz, uuid, text, date, text, text, date, text[], text[]),
    fence.renew_emergency(uuid, text, timestamptz, uuid, uuid, text, text, date, text[], text[]) from public;
  grant execute on function fence.open_emergency(uuid, text, timestamptz, uuid, text, date, text, text, date, text[], text[]) to zov_app;
  grant execute on function fence.renew_emergency(uuid, text, timestamptz, uuid, uuid, text, text, date, text[], text[]) to zov_app;
  set local role zov_owner;
`;
