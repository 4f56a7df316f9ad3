import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

/** NL: andere casusregisseur nodig. A family whose director cannot or does not go on is never left alone; why is written down nowhere. */
export class CreateDirectionNeeded1795260000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFamilyTable(runner, {
      name: 'direction_needed',
      about: 'NL: andere casusregisseur nodig. That somebody else is to direct this family; holds no reason, so that none can be read from it',
      dataClass: 'D14',
      columns: [
        ['involvement_id', 'uuid not null', 'The direction that is to be taken over'],
        ['from_actor_id', 'uuid not null references actor (id)', 'Who directs until then'],
      ],
      constraints: ['unique (dossier_id, involvement_id)', 'foreign key (dossier_id, involvement_id) references involvement (dossier_id, id)'],
      grants: 'none',
    });
    await runner.query(RIGHTS);
    await runner.query(`set local role zov_fence; ${NEED} ${LISTS}
      revoke all on function ${[...CALLED, ...INNER].join(', ')} from public;
      ${CALLED.map((one) => `grant execute on function ${one} to zov_app`).join('; ')};
      set local role zov_owner`);
    for (const [name, from, to] of CHANGED) await runner.query(passage(name, from, to));
    await runner.query(TRIGGERS);
    await runner.query('set local role zov_fence; select fence.need_director(b.dossier_id, a.id, now()) from access_block b join actor a on a.account_id = b.account_id where b.valid_until is null or b.valid_until > now(); set local role zov_owner');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger closed_to_director on access_block; drop trigger directed_by_outsider on involvement');
    for (const [name, from, to] of CHANGED) await runner.query(passage(name, to, from));
    await runner.query(`drop function ${[...CALLED, ...INNER].join(', ')}`);
    await dropTables(runner, ['direction_needed']);
    await runner.query(`set local zov.maintenance = 'on'; delete from direction_offer where departure_id is null; set local zov.maintenance = 'off'; alter table direction_offer alter column departure_id set not null`);
  }
}

const RIGHTS = `
  revoke select on direction_needed from zov_app;
  create index direction_needed_from on direction_needed (from_actor_id);
  grant select, insert on direction_needed to zov_fence;
  create policy feed on direction_needed to zov_fence using (true) with check (true);
  alter table direction_offer alter column departure_id drop not null;
  comment on column direction_offer.departure_id is 'Departure because of which it is asked; empty when the director stays';
`;

const INNER = ['fence.need_director(uuid, uuid, timestamptz)', 'fence.closed_to_director()', 'fence.directed_by_outsider()'];
const CALLED = ['fence.ask_other_director(uuid, timestamptz)', 'fence.directions_to_place(uuid, timestamptz)', 'fence.directions_away(uuid, timestamptz)'];

/** Whoever directs asks for it, or the own list closes the family to them: the same row, at the same moment told to who administers. */
const NEED = `
  create function fence.need_director(dossier uuid, director uuid, at timestamptz) returns boolean language plpgsql volatile set search_path = pg_catalog as $$
  declare direction uuid := (select i.id from fence.live_direction(director, at) i where i.dossier_id = dossier);
  begin
    if direction is null then return false; end if;
    insert into public.direction_needed (dossier_id, involvement_id, from_actor_id, created_at) values (dossier, direction, director, at) on conflict do nothing;
    if found then
      insert into public.outbox (dossier_id, kind, effect_key, payload, created_at)
        values (dossier, 'director-needed', 'director-needed:' || direction, jsonb_build_object('involvementId', direction), at);
    end if;
    return true;
  end $$;

  create function fence.ask_other_director(dossier uuid, at timestamptz) returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    if not (dossier = any (nullif(current_setting('app.d', true), '')::uuid[])) is true then raise exception 'outside the fence' using errcode = '42501'; end if;
    return fence.need_director(dossier, nullif(current_setting('app.actor', true), '')::uuid, at);
  end $$;

  create function fence.closed_to_director() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    perform fence.need_director(new.dossier_id, a.id, new.valid_from) from public.actor a where a.account_id = new.account_id;
    return null;
  end $$;

  create function fence.directed_by_outsider() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    if new.dossier_id = any (fence.blocked(new.actor_id, new.valid_from)) then perform fence.need_director(new.dossier_id, new.actor_id, new.valid_from); end if;
    return null;
  end $$;
`;

const TRIGGERS = `
  grant execute on function fence.closed_to_director(), fence.directed_by_outsider() to zov_owner;
  create trigger closed_to_director after insert on access_block for each row execute function fence.closed_to_director();
  create trigger directed_by_outsider after insert on involvement for each row when (new.partner = 'CASE_DIRECTOR') execute function fence.directed_by_outsider();
  revoke execute on function fence.closed_to_director(), fence.directed_by_outsider() from zov_owner;
`;

/** For who administers: numbers, but of what is closed to them. For who directed: how many, and not which. */
const LISTS = `
  create function fence.directions_to_place(administrator uuid, at timestamptz) returns table (number text, from_actor_id uuid, needed_at timestamptz, offered_to uuid, state text)
    language sql stable security definer set search_path = pg_catalog as $$
    select d.number, m.id, n.created_at, o.to_actor_id, o.state
    from public.actor a join public.actor m on m.region_id = a.region_id join public.direction_needed n on n.from_actor_id = m.id
      join public.dossier d on d.dossier_id = n.dossier_id cross join lateral fence.live_direction(m.id, at) i
      left join lateral (select f.* from public.direction_offer f where f.dossier_id = n.dossier_id and f.from_actor_id = m.id order by f.created_at desc, f.id limit 1) o on true
    where a.id = administrator and a.role = 'ADMINISTRATOR' and a.valid_from <= at and (a.valid_until is null or a.valid_until > at)
      and i.id = n.involvement_id and n.dossier_id <> all (fence.blocked(administrator, at))
    order by n.created_at, d.number $$;

  create function fence.directions_away(actor uuid, at timestamptz) returns table (waiting integer, placed integer)
    language sql stable security definer set search_path = pg_catalog as $$
    select count(*) filter (where i.valid_until is null or i.valid_until > at)::int, count(*) filter (where i.valid_until <= at and i.valid_until > at - interval '30 days')::int
    from public.direction_needed n join public.involvement i on i.dossier_id = n.dossier_id and i.id = n.involvement_id where n.from_actor_id = actor $$;
`;

const HEARS = 'or fence.may_hear_of_approval(a, of_dossier, of_kind, about, at)';
/** Functions that know more now: which, what it said, what it says. */
const CHANGED: readonly (readonly [name: string, from: string, to: string])[] = [
  ['offer_direction', 'if leaving is null or dossier is null then', `if dossier is null or (leaving is null and not exists (
        select from public.direction_needed n join fence.live_direction(member, at) i on i.id = n.involvement_id where n.dossier_id = dossier)) then`],
  ['accept_direction', `'Vertrekt; de regie is overgenomen'`, `(case when asked.departure_id is null then 'De regie is overgenomen' else 'Vertrekt; de regie is overgenomen' end)`],
  ['mail_readers', HEARS, `or (of_kind = 'director-needed' and a.role = 'ADMINISTRATOR' and exists (select from public.direction_needed n join public.actor m on m.id = n.from_actor_id and m.region_id = a.region_id
          cross join lateral fence.live_direction(m.id, at) i where n.dossier_id = of_dossier and n.involvement_id = about and i.id = about))
        ${HEARS}`],
];

/** Changes a passage of a function wherever it stands there; stops when it does not. */
function passage(name: string, from: string, to: string): string {
  return `set local role zov_fence;
    do $do$ declare body text := (select pg_get_functiondef(p.oid) from pg_proc p where p.pronamespace = 'fence'::regnamespace and p.proname = '${name}');
    begin
      if position($from$${from}$from$ in body) = 0 then raise exception 'fence.${name} is not as this migration knows it'; end if;
      execute replace(body, $from$${from}$from$, $to$${to}$to$);
    end $do$;
    set local role zov_owner`;
}
