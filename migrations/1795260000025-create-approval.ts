import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

const ENTER = 'fence.enter_to_approve(uuid, uuid, timestamptz, uuid, uuid)';
const PLACES = 'fence.hidden_places(uuid, date)';
const BEGIN = 'fence.begin_emergency(public.actor, timestamptz, uuid, uuid, uuid, text, text, date, text[], text[])';

/** NL: vier-ogen-besluit. What two natural persons decide together, bound to exactly what is decided; the database itself counts to two. */
export class CreateApproval1795260000025 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'approval',
      about: 'NL: vier-ogen-besluit. What one person asked and a second person decided',
      dataClass: 'D14',
      columns: [
        ['approval_kind', `text not null check (approval_kind in ('REVEAL_WHEREABOUTS','UNMASK','UNWITHHOLD'))`, 'What is asked for'],
        ['object_id', 'uuid not null', 'Whose whereabouts or name, or which restriction'],
        ['content_hash', 'text not null', 'SHA-256 of exactly what is decided; another content is another question'],
        ['asked_by', 'uuid not null references actor (id)', 'Who asks'],
        ['organisation_id', 'uuid references organisation (id)', 'For which organisation, at that time'],
        ['dossier_organisation_id', 'uuid not null references organisation (id)', 'Organisation responsible for the dossier'],
        ['reason', 'text not null check (length(reason) between 10 and 2000)', 'Why it is needed'],
        ['state', `text not null default 'ASKED' check (state in ('ASKED','APPROVED','REFUSED','EXPIRED'))`, 'What became of it'],
        ['open_until', 'timestamptz not null', 'Moment it expires by itself (half-open)'],
        ['decided_at', 'timestamptz', 'When it was decided or came to nothing'],
        ['decided_by', 'uuid references actor (id)', 'The second person'],
        ['decision_reason', 'text', 'Why it was decided so'],
        ['lapse', `text check (lapse in ('TERM','CHANGED'))`, 'Why it came to nothing; CHANGED when what was to be decided is no longer what was asked'],
      ],
      constraints: [
        'check (open_until > created_at)',
        `check ((state = 'ASKED') = (decided_at is null))`,
        `check ((state in ('APPROVED','REFUSED')) = (decided_by is not null) and (decided_by is null) = (decision_reason is null))`,
        `check ((state = 'EXPIRED') = (lapse is not null))`,
      ],
      grants: 'none',
    });
    await runner.query(RIGHTS);
    await runner.query(GUARDS);
    await runner.query(FUNCTIONS);
    await runner.query(emergency(`'{WRITE}'`));
    await runner.query(CONTINUING(`and g.basis_kind <> 'APPROVAL'`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger approved_grant on access_grant; drop trigger ended_by_two on restriction;
      drop function ${ENTER}, ${PLACES}`);
    await runner.query(`set local zov.maintenance = 'on'; delete from access_grant where basis_kind = 'APPROVAL'; set local zov.maintenance = 'off'`);
    await dropTables(runner, ['approval']);
    await runner.query(`
      drop function approval_by_two(), approved_grant(), ended_by_two(), same_human(uuid, uuid);
      drop policy approvals on contact_point; revoke select on contact_point from zov_fence;
      drop policy approvals on access_event; revoke select on access_event from zov_fence`);
    await runner.query(emergency(`'{}'`));
    await runner.query(CONTINUING(''));
  }
}

/** The officer of either organisation sees the question; deciding it goes through the function below, which opens the dossier for that act alone. */
const RIGHTS = `
  create policy office on approval for select to zov_app
    using (((select nullif(current_setting('app.office', true), '')::uuid) in (organisation_id, dossier_organisation_id)) is true);
  grant select, insert on approval to zov_app;
  grant update (version, state, decided_at, decided_by, decision_reason, lapse) on approval to zov_app;
  grant select on approval, contact_point, access_event to zov_fence;
  create policy feed on approval for select to zov_fence using (true);
  create policy approvals on contact_point for select to zov_fence using (true);
  create policy approvals on access_event for select to zov_fence using (true);
  create index approval_open on approval (dossier_organisation_id, open_until) where state = 'ASKED';
`;

/** Whatever a program forgets: two natural persons, one decision, and no effect without it. */
const GUARDS = `
  create function same_human(one uuid, other uuid) returns boolean language sql stable as $$
    select exists (select from public.actor a join public.account c on c.id = a.account_id, public.actor b join public.account d on d.id = b.account_id
      where a.id = one and b.id = other and (c.id = d.id or c.subject = d.subject)) $$;
  comment on function same_human(uuid, uuid) is 'Whether two roles belong to one natural person: one account, or one subject at their identity providers';

  create function approval_by_two() returns trigger language plpgsql as $$
  begin
    if old.state <> 'ASKED' or new.state = 'ASKED' then raise exception 'decided once' using errcode = '23514'; end if;
    if new.decided_by is not null and public.same_human(new.asked_by, new.decided_by) then raise exception 'one person is not two' using errcode = '42501'; end if;
    return new;
  end $$;
  create trigger approval_by_two before update on approval for each row execute function approval_by_two();

  create function approved_grant() returns trigger language plpgsql as $$
  begin
    if not exists (select from public.approval p where p.dossier_id = new.dossier_id and p.id = new.basis_id and p.state = 'APPROVED' and p.asked_by = new.actor_id
        and new.data_classes = case p.approval_kind when 'REVEAL_WHEREABOUTS' then array['D2S'] when 'UNMASK' then array['D1'] end and new.acts = '{}' and new.item_ids is not null and new.valid_until <= p.decided_at + interval '8 hours') then
      raise exception 'nobody approved this' using errcode = '42501';
    end if;
    return new;
  end $$;
  create trigger approved_grant before insert on access_grant for each row when (new.basis_kind = 'APPROVAL') execute function approved_grant();

  create function ended_by_two() returns trigger language plpgsql as $$
  begin
    if not exists (select from public.approval p where p.dossier_id = new.dossier_id and p.object_id = new.id and p.approval_kind = 'UNWITHHOLD' and p.state = 'APPROVED') then
      raise exception 'nobody approved this' using errcode = '42501';
    end if;
    return new;
  end $$;
  create trigger ended_by_two before update on restriction for each row
    when (old.kind in ('HIDDEN_WHEREABOUTS','CONTACT_BAN','WITHHELD') and (old.valid_until is null or new.valid_until < old.valid_until) and new.valid_until is not null)
    execute function ended_by_two();
`;

const FUNCTIONS = `
  set local role zov_fence;
  create function fence.enter_to_approve(actor uuid, dossier uuid, at timestamptz, approval uuid, person uuid) returns void
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare office uuid;
  begin
    perform fence.enter(actor, dossier, at);
    office := nullif(current_setting('app.office', true), '')::uuid;
    if office is null then return; end if;
    if exists (select from public.approval p where p.dossier_id = dossier and p.id = approval and (p.state = 'ASKED' or p.decided_by = actor)
          and (office = p.dossier_organisation_id or (p.approval_kind = 'UNMASK' and office = p.organisation_id)))
        or exists (select from public.access_event e where e.dossier_id = dossier and e.subject_person_id = person and office in (e.organisation_id, e.dossier_organisation_id)) then
      perform set_config('app.d', array[dossier]::text, true);
    end if;
  end $$;

  create function fence.hidden_places(person uuid, today date) returns table (id uuid, seal text)
    language sql stable security definer set search_path = pg_catalog as $$
    select c.id, encode(sha256(convert_to(to_jsonb(c)::text, 'UTF8')), 'hex') from public.contact_point c
    where c.dossier_id = any (nullif(current_setting('app.d', true), '')::uuid[]) and c.data_class = 'D2S' and person = any (c.about_person_ids)
      and (c.until_on is null or c.until_on > today) order by c.id $$;

  revoke all on function ${ENTER}, ${PLACES} from public;
  grant execute on function ${ENTER} to zov_app;
  grant execute on function ${PLACES} to zov_app;
  set local role zov_owner;
`;

/** The crisis service may ask for a second pair of eyes: its grants carry writing, which opens nothing else to it. */
const emergency = (acts: string): string => `
  set local role zov_fence;
  create or replace function ${BEGIN.replace('(public.actor, timestamptz, uuid, uuid, uuid, text, text, date, text[], text[])',
    '(who public.actor, at timestamptz, dossier uuid, new_id uuid, renewed uuid, reason_code text, words text, review_due_on date, classes text[], brought_classes text[])')} returns void
    language plpgsql volatile set search_path = pg_catalog as $$
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
      select dossier, who.id, 'CRISIS', 'CRISIS', 'VITAL_INTEREST', 'VITAL_INTEREST', part.classes, ${acts}, part.items, 'EMERGENCY', new_id, at, ends, at, who.id
      from (values (classes, null::uuid[]), (brought_classes, brought)) part (classes, items);
    perform set_config('app.actor', who.id::text, true), set_config('app.d', array[dossier]::text, true),
      set_config('app.d2s', '{}', true), set_config('app.self', '{}', true), set_config('app.office', '', true);
  end $$;
  set local role zov_owner;
`;

/** What was approved for eight hours rests on no ground of its own and is nobody's to be told of. */
const CONTINUING = (but: string): string => `
  create or replace view continuing_access with (security_invoker = true) as
    select s.dossier_id, md5(s.id::text || g.id::text)::uuid as id, s.id as source_id, s.kind, s.by_person_id, g.actor_id, g.created_by as decided_by,
      g.purpose, g.legal_basis, g.secrecy_basis, g.valid_until
    from (
      select c.dossier_id, c.id, 'WITHDRAWN_CONSENT' as kind, c.given_by_person_id as by_person_id, c.to_organisation_id as organisation_id, c.data_classes, c.withdrawn_at as since
        from consent c where c.state = 'WITHDRAWN'
      union all
      select r.dossier_id, r.id, 'OBJECTION', r.by_person_id, r.against_organisation_id, r.data_classes, r.valid_from from restriction r where r.kind = 'OBJECTION'
    ) s
    join actor a on a.organisation_id = s.organisation_id
    join access_grant g on g.dossier_id = s.dossier_id and g.actor_id = a.id and g.self_person_id is null and g.secrecy_basis <> 'CONSENT' and g.partner <> 'SHARE_ADDRESSEE' ${but}
      and (g.valid_until is null or g.valid_until > s.since) and (cardinality(s.data_classes) = 0 or g.data_classes && s.data_classes);
`;
