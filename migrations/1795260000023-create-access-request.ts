import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

const ASK = 'fence.ask_access(uuid, timestamptz, uuid, text, text, text, date, text, text, timestamptz)';

/** NL: toegangsverzoek. Asking whoever directs a family to be let in, without learning whether there is such a family. */
export class CreateAccessRequest1795260000023 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASKED);
    await createFamilyTable(runner, {
      name: 'access_request',
      about: 'NL: toegangsverzoek. A professional asks to be involved with this family; whoever directs decides',
      dataClass: 'D14',
      columns: [
        ['actor_id', 'uuid not null references actor (id)', 'Who asks'],
        ['purpose', 'text not null', 'What for'],
        ['reason', 'text not null check (length(reason) between 10 and 2000)', 'Why, in own words'],
        ['state', `text not null default 'OPEN' check (state in ('OPEN','INVOLVED','REFUSED'))`, 'What was decided'],
        ['open_until', 'timestamptz not null', 'Moment it lapses by itself (half-open)'],
        ['answered_at', 'timestamptz', 'When it was decided'],
        ['answer_reason', 'text', 'Why it was refused'],
      ],
      constraints: [`check ((state = 'OPEN') = (answered_at is null))`, 'check (open_until > created_at)'],
      grants: 'none',
    });
    await runner.query(`
      grant update (version, state, answered_at, answer_reason) on access_request to zov_app;
      grant select, insert on access_request to zov_fence;
      grant insert on outbox to zov_fence;
      create policy feed on access_request to zov_fence using (true) with check (true);
      create policy feed on outbox for insert to zov_fence with check (true)`);
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ${ASK}; drop policy feed on outbox; revoke insert on outbox from zov_fence`);
    await dropTables(runner, ['access_request']);
    await runner.query('drop table access_request_asked');
  }
}

const ASKED = `
  create table access_request_asked (
    id uuid primary key,
    actor_id uuid not null references actor (id),
    sought_hash text not null,
    request_key text not null check (length(request_key) between 8 and 80),
    asked_at timestamptz not null,
    open_until timestamptz not null check (open_until > asked_at),
    unique (actor_id, request_key)
  );
  create index access_request_asked_open on access_request_asked (actor_id, sought_hash, open_until);
  comment on table access_request_asked is 'Every request for access, whether a family matched or not; says of nobody that they are known here. Class: reference';
  comment on column access_request_asked.id is 'Key';
  comment on column access_request_asked.actor_id is 'Who asked';
  comment on column access_request_asked.sought_hash is 'Keyed hash of name and birth date; the key is outside the database';
  comment on column access_request_asked.request_key is 'Key the client made';
  comment on column access_request_asked.asked_at is 'When';
  comment on column access_request_asked.open_until is 'Until then the same question is not asked again (half-open)';
  grant select, insert on access_request_asked to zov_fence;
  grant select on access_request_asked to zov_backup;
`;

/** The same work and the same answer with and without a match; a request of which nothing is known stays open as long as any other. */
const FUNCTION = `
  set local role zov_fence;
  create function ${ASK.replace('(uuid, timestamptz, uuid, text, text, text, date, text, text, timestamptz)',
    '(actor uuid, at timestamptz, new_id uuid, key text, hash text, sought_name text, sought_birth date, for_purpose text, why text, until timestamptz)')} returns text
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor; plain text := lower(regexp_replace(btrim(sought_name), '\\s+', ' ', 'g'));
  begin
    perform fence.check_instant(at);
    select a.* into who from public.actor a where a.id = actor and a.role not in ('FAMILY_MEMBER','PRIVACY_OFFICER','ADMINISTRATOR','ANALYST')
      and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    if who.id is null then raise exception 'this actor asks for no access' using errcode = '42501'; end if;
    perform pg_advisory_xact_lock(hashtextextended(actor::text || hash, 0));
    if exists (select from public.access_request_asked q where q.actor_id = actor and q.request_key = key) then return 'ASKED'; end if;
    if exists (select from public.access_request_asked q where q.actor_id = actor and q.sought_hash = hash and q.open_until > at) then return 'OPEN_ALREADY'; end if;
    insert into public.access_request_asked (id, actor_id, sought_hash, request_key, asked_at, open_until) values (new_id, actor, hash, key, at, until);
    with made as (
      insert into public.access_request (dossier_id, id, actor_id, purpose, reason, open_until, created_at, created_by)
        select distinct on (d.dossier_id) d.dossier_id, new_id, actor, for_purpose, why, until, at, actor
        from public.person p join public.dossier d on d.dossier_id = p.dossier_id
        where p.birth_date = sought_birth and p.birth_date_precision = 'DAY' and p.circle = 'FAMILY' and d.region_id = who.region_id and d.state = 'OPEN'
          and plain in (select lower(regexp_replace(btrim(n), '\\s+', ' ', 'g')) from unnest(array[p.display_name, concat_ws(' ', p.given_names, p.name_prefix, p.surname)]) n)
          and not exists (select from public.access_grant g where g.dossier_id = d.dossier_id and g.actor_id = actor and g.valid_from <= at and (g.valid_until is null or g.valid_until > at))
      returning dossier_id)
    insert into public.outbox (dossier_id, kind, effect_key, payload, created_at)
      select made.dossier_id, 'access-requested', 'access-requested:' || new_id, jsonb_build_object('requestId', new_id), at from made;
    return 'ASKED';
  end $$;
  revoke all on function ${ASK} from public;
  grant execute on function ${ASK} to zov_app;
  set local role zov_owner;
`;
