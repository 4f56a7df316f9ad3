import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

/** NL: vertrek. A professional leaves or moves: every dossier gets another director first, then everything ends in one transaction. */
export class CreateDeparture1795260000029 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PLACES);
    await runner.query(DEPARTURE);
    await createFamilyTable(runner, {
      name: 'direction_offer',
      about: 'NL: aangeboden regie. Somebody else is asked to direct this family, because its director leaves',
      dataClass: 'D14',
      columns: [
        ['departure_id', 'uuid not null references departure (id)', 'Why it is asked'],
        ['from_actor_id', 'uuid not null references actor (id)', 'Who directs and leaves'],
        ['to_actor_id', 'uuid not null references actor (id)', 'Who is asked'],
        ['state', `text not null default 'OFFERED' check (state in ('OFFERED','ACCEPTED','REFUSED','WITHDRAWN'))`, 'What became of it'],
        ['answered_at', 'timestamptz', 'When it was accepted, refused or withdrawn'],
        ['answer_reason', 'text', 'Why it was refused'],
      ],
      constraints: ['check (from_actor_id <> to_actor_id)', `check ((state = 'OFFERED') = (answered_at is null))`],
      grants: 'none',
    });
    await runner.query(RIGHTS);
    await runner.query(`set local role zov_fence; ${LISTS} ${ANSWERS} ${COMPLETE}
      revoke all on function ${[...CALLED, ...INNER].join(', ')} from public;
      ${CALLED.map((one) => `grant execute on function ${one} to zov_app`).join('; ')};
      set local role zov_owner`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${[...CALLED, ...INNER].join(', ')}`);
    await dropTables(runner, ['direction_offer']);
    await runner.query(`
      drop policy leaving on access_event; drop policy leaving on approval; drop policy feed on share;
      revoke insert on access_event from zov_fence; revoke update on approval from zov_fence; revoke select, update on share from zov_fence;
      revoke update on involvement from zov_fence; revoke insert, update on actor from zov_fence; revoke update (ended_at, ended_by) on session from zov_fence;
      revoke insert, update on organisation, team from zov_app;
      drop table departure;
      drop index organisation_name; drop index team_name; drop index involvement_actor;
      alter table organisation drop column ended_at; alter table team drop column ended_at`);
  }
}

const PLACES = `
  alter table organisation add column ended_at timestamptz;
  alter table team add column ended_at timestamptz;
  comment on column organisation.ended_at is 'From then on nobody is added to it; empty while it works';
  comment on column team.ended_at is 'From then on nobody is added to it; empty while it works';
  create unique index organisation_name on organisation (region_id, lower(name)) where ended_at is null;
  create unique index team_name on team (organisation_id, lower(name)) where ended_at is null;
  grant insert, update (name, ended_at) on organisation, team to zov_app;
`;

const DEPARTURE = `
  create table departure (
    id uuid primary key default gen_random_uuid(),
    actor_id uuid not null references actor (id),
    kind text not null check (kind in ('LEAVES','MOVES')),
    to_organisation_id uuid references organisation (id),
    started_at timestamptz not null,
    started_by uuid not null references actor (id),
    completed_at timestamptz,
    cancelled_at timestamptz,
    check ((kind = 'MOVES') = (to_organisation_id is not null)),
    check (completed_at is null or cancelled_at is null)
  );
  create unique index departure_open on departure (actor_id) where completed_at is null and cancelled_at is null;
  comment on table departure is 'NL: vertrek. That a professional leaves or moves; holds nothing of a family. Class: reference';
  comment on column departure.id is 'Key';
  comment on column departure.actor_id is 'Who, in which role';
  comment on column departure.kind is 'Leaves for good or moves to another organisation';
  comment on column departure.to_organisation_id is 'Where to; empty when leaving';
  comment on column departure.started_at is 'When the handing over began';
  comment on column departure.started_by is 'Administrator';
  comment on column departure.completed_at is 'When role and rights ended';
  comment on column departure.cancelled_at is 'When it was called off';
  grant select, insert, update (cancelled_at) on departure to zov_app;
  grant select, update (completed_at) on departure to zov_fence;
  grant select on departure to zov_backup;
`;

const RIGHTS = `
  create index direction_offer_to on direction_offer (to_actor_id) where state = 'OFFERED';
  create index involvement_actor on involvement (actor_id) where valid_until is null;
  grant select, insert, update on direction_offer to zov_fence;
  create policy feed on direction_offer to zov_fence using (true) with check (true);
  grant update on involvement to zov_fence;
  grant insert, update on actor to zov_fence;
  grant update (ended_at, ended_by) on session to zov_fence;
  grant select, update on share to zov_fence;
  create policy feed on share to zov_fence using (true) with check (true);
  grant update on approval to zov_fence;
  create policy leaving on approval for update to zov_fence using (true) with check (true);
  grant insert on access_event to zov_fence;
  create policy leaving on access_event for insert to zov_fence with check (operation = 'completeDeparture');
`;

const INNER = ['fence.member_of(uuid, uuid, timestamptz)', 'fence.live_direction(uuid, timestamptz)'];
const CALLED = [
  'fence.directed_by(uuid, uuid, timestamptz)', 'fence.offer_direction(uuid, timestamptz, uuid, text, uuid, uuid)', 'fence.directions_offered(uuid, timestamptz)',
  'fence.accept_direction(uuid, timestamptz, uuid, text, text, text, text, text[], text[])', 'fence.refuse_direction(uuid, timestamptz, uuid, text)',
  'fence.complete_departure(uuid, timestamptz, uuid, text, text, text)',
];

/** For the administrator: numbers of dossiers and nothing else of them. */
const LISTS = `
  create function fence.member_of(administrator uuid, member uuid, at timestamptz) returns public.actor language plpgsql stable set search_path = pg_catalog as $$
  declare found public.actor;
  begin
    select m.* into found from public.actor m join public.actor a on a.region_id = m.region_id where m.id = member and m.role <> 'FAMILY_MEMBER'
      and m.valid_from <= at and (m.valid_until is null or m.valid_until > at)
      and a.id = administrator and a.role = 'ADMINISTRATOR' and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    if found.id is null then raise exception 'not an administrator of this member' using errcode = '42501'; end if;
    return found;
  end $$;

  create function fence.live_direction(member uuid, at timestamptz) returns setof public.involvement language sql stable set search_path = pg_catalog as $$
    select i.* from public.involvement i where i.actor_id = member and i.partner = 'CASE_DIRECTOR' and i.valid_from <= at and (i.valid_until is null or i.valid_until > at) $$;

  create function fence.directed_by(administrator uuid, member uuid, at timestamptz) returns table (number text, offered_to uuid, state text)
    language plpgsql stable security definer set search_path = pg_catalog as $$
  begin
    perform fence.member_of(administrator, member, at);
    return query select d.number, o.to_actor_id, o.state from fence.live_direction(member, at) i join public.dossier d on d.dossier_id = i.dossier_id
      left join lateral (select f.* from public.direction_offer f where f.dossier_id = d.dossier_id and f.from_actor_id = member order by f.created_at desc, f.id limit 1) o on true
      order by d.number;
  end $$;

  create function fence.offer_direction(administrator uuid, at timestamptz, member uuid, of_number text, receiver uuid, new_id uuid) returns text
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; leaving uuid; dossier uuid;
  begin
    perform fence.check_instant(at);
    who := fence.member_of(administrator, member, at);
    select p.id into leaving from public.departure p where p.actor_id = member and p.completed_at is null and p.cancelled_at is null;
    select d.dossier_id into dossier from fence.live_direction(member, at) i join public.dossier d on d.dossier_id = i.dossier_id where d.number = of_number;
    if leaving is null or dossier is null then return 'NOT_DIRECTED'; end if;
    if not exists (select from public.actor r where r.id = receiver and r.id <> member and r.region_id = who.region_id and r.role in ('YOUTH_PROFESSIONAL','GI_WORKER')
        and r.valid_from <= at and (r.valid_until is null or r.valid_until > at)
        and not exists (select from public.departure p where p.actor_id = r.id and p.completed_at is null and p.cancelled_at is null)) then return 'CANNOT_DIRECT'; end if;
    if exists (select from public.direction_offer o where o.dossier_id = dossier and o.from_actor_id = member and o.to_actor_id = receiver and o.state = 'OFFERED') then return 'OFFERED'; end if;
    update public.direction_offer o set state = 'WITHDRAWN', answered_at = at, version = o.version + 1 where o.dossier_id = dossier and o.state = 'OFFERED';
    insert into public.direction_offer (dossier_id, id, departure_id, from_actor_id, to_actor_id, created_at, created_by) values (dossier, new_id, leaving, member, receiver, at, administrator);
    return 'OFFERED';
  end $$;
`;

/** For who is asked: a number and who asks. Who is kept out of a dossier is never told of an offer in it. */
const ANSWERS = `
  create function fence.directions_offered(actor uuid, at timestamptz) returns table (id uuid, number text, from_actor_id uuid, offered_at timestamptz)
    language sql stable security definer set search_path = pg_catalog as $$
    select o.id, d.number, o.from_actor_id, o.created_at from public.direction_offer o join public.dossier d on d.dossier_id = o.dossier_id
      join public.actor a on a.id = o.to_actor_id and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
    where o.to_actor_id = actor and o.state = 'OFFERED' and o.dossier_id <> all (fence.blocked(actor, at))
      and exists (select from fence.live_direction(o.from_actor_id, at) i where i.dossier_id = o.dossier_id)
    order by o.created_at, o.id $$;

  create function fence.accept_direction(actor uuid, at timestamptz, offer uuid, for_purpose text, on_legal_basis text, on_secrecy_basis text, resting_on text, classes text[], may text[])
    returns table (dossier uuid, accepted boolean) language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare asked public.direction_offer; old uuid; new_id uuid := gen_random_uuid();
  begin
    select o.* into asked from public.direction_offer o where o.id = offer and o.to_actor_id = actor and o.state in ('OFFERED','ACCEPTED') and o.dossier_id <> all (fence.blocked(actor, at)) for update;
    if asked.id is null or not exists (select from public.actor a where a.id = actor and a.role in ('YOUTH_PROFESSIONAL','GI_WORKER') and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)) then
      raise exception 'nothing is offered to this actor' using errcode = '42501';
    end if;
    if asked.state = 'OFFERED' then
      select i.id into old from fence.live_direction(asked.from_actor_id, at) i where i.dossier_id = asked.dossier_id;
      if old is null then raise exception 'the direction is no longer there to take' using errcode = '42501'; end if;
      update public.involvement i set valid_until = greatest(at, i.valid_from + interval '1 microsecond'), version = i.version + 1,
          ended_reason = case when i.id = old then 'Vertrekt; de regie is overgenomen' else 'Werd casusregisseur' end
        where i.dossier_id = asked.dossier_id and (i.id = old or i.actor_id = actor) and i.valid_from <= at and (i.valid_until is null or i.valid_until > at);
      update public.access_grant g set valid_until = greatest(at, g.valid_from + interval '1 microsecond'), version = g.version + 1
        where g.dossier_id = asked.dossier_id and (g.valid_until is null or g.valid_until > at)
          and (g.basis_id = old or (g.actor_id = actor and g.basis_kind = 'INVOLVEMENT') or (g.actor_id = asked.from_actor_id and g.basis_kind = 'APPROVAL'));
      insert into public.involvement (dossier_id, id, actor_id, partner, purpose, legal_basis, secrecy_basis, evidence, valid_from, created_at, created_by)
        values (asked.dossier_id, new_id, actor, 'CASE_DIRECTOR', for_purpose, on_legal_basis, on_secrecy_basis, resting_on, at, at, actor);
      insert into public.access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from, created_at, created_by)
        values (asked.dossier_id, actor, 'CASE_DIRECTOR', for_purpose, on_legal_basis, on_secrecy_basis, classes, may, 'INVOLVEMENT', new_id, at, at, actor);
      update public.direction_offer o set state = 'ACCEPTED', answered_at = at, version = o.version + 1 where o.dossier_id = asked.dossier_id and o.id = offer;
    end if;
    perform fence.enter(actor, asked.dossier_id, at);
    return query select asked.dossier_id, asked.state = 'OFFERED';
  end $$;

  create function fence.refuse_direction(actor uuid, at timestamptz, offer uuid, why text) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    perform fence.check_instant(at);
    update public.direction_offer o set state = 'REFUSED', answered_at = at, answer_reason = why, version = o.version + 1
      where o.id = offer and o.to_actor_id = actor and o.state = 'OFFERED' and o.dossier_id <> all (fence.blocked(actor, at));
    return found;
  end $$;
`;

/** Everything that this role holds ends at one instant, and is told in the log of every dossier; a family without director stops it. */
const COMPLETE = `
  create function fence.complete_departure(administrator uuid, at timestamptz, member uuid, trace text, policy text, point text) returns text
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; chief public.actor; leaving public.departure; ended record;
  begin
    perform fence.check_instant(at);
    who := fence.member_of(administrator, member, at);
    select a.* into chief from public.actor a where a.id = administrator;
    select p.* into leaving from public.departure p where p.actor_id = member and p.completed_at is null and p.cancelled_at is null for update;
    if leaving.id is null then return 'NOT_STARTED'; end if;
    if exists (select from fence.live_direction(member, at)) then return 'STILL_DIRECTS'; end if;
    for ended in update public.involvement i set valid_until = greatest(at, i.valid_from + interval '1 microsecond'), ended_reason = 'Werkt hier niet meer', version = i.version + 1
        where i.actor_id = member and (i.valid_until is null or i.valid_until > at) returning i.dossier_id, i.id loop
      insert into public.access_event (dossier_id, product_at, region_id, trace_id, action, operation, outcome, actor_id, role, organisation_id, dossier_organisation_id, policy_version,
          object_type, object_id, data_classes, item_count, access_point)
        select ended.dossier_id, at, d.region_id, trace, 'AUTHORISE', 'completeDeparture', 'OK', chief.id, chief.role, chief.organisation_id, d.organisation_id, policy,
          'Involvement', ended.id, array['D14'], 1, point from public.dossier d where d.dossier_id = ended.dossier_id;
    end loop;
    update public.access_grant g set valid_from = least(g.valid_from, at - interval '1 microsecond'), valid_until = at, version = g.version + 1
      where g.actor_id = member and (g.valid_until is null or g.valid_until > at);
    update public.share s set state = case s.state when 'OFFERED' then 'WITHDRAWN' else 'ENDED' end, ended_at = at, ended_reason = 'De ontvanger werkt hier niet meer', version = s.version + 1
      where s.to_actor_id = member and s.state in ('OFFERED','ACCEPTED');
    update public.approval p set state = 'EXPIRED', lapse = 'CHANGED', decided_at = at, version = p.version + 1 where p.asked_by = member and p.state = 'ASKED';
    update public.direction_offer o set state = 'WITHDRAWN', answered_at = at, version = o.version + 1 where o.to_actor_id = member and o.state = 'OFFERED';
    update public.actor a set valid_until = greatest(at, a.valid_from + interval '1 microsecond') where a.id = member;
    for ended in update public.session s set ended_at = clock_timestamp(), ended_by = 'REVOKED' where s.actor_id = member and s.ended_at is null returning s.id loop
      perform pg_notify('zov_session', ended.id);
    end loop;
    if leaving.kind = 'MOVES' then
      insert into public.actor (account_id, role, organisation_id, region_id, valid_from)
        select who.account_id, who.role, o.id, o.region_id, at from public.organisation o where o.id = leaving.to_organisation_id;
    end if;
    update public.departure p set completed_at = at where p.id = leaving.id;
    return 'COMPLETED';
  end $$;
`;
