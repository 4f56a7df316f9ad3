import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

const DECLARE = 'fence.declare_conflict(uuid, timestamptz, uuid, text, text, text[], int)';
const WITHDRAW = 'fence.withdraw_conflict(uuid, timestamptz, uuid, int)';
const NOTE = 'fence.note_conflict_keys(uuid, jsonb, timestamptz)';

/** NL: belangenverstrengeling. Own relatives and the own street close a dossier to a professional as if it were not there. */
export class CreateConflict1795260000026 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OWN_LIST);
    await createFamilyTable(runner, {
      name: 'conflict_key',
      about: 'What a person or address of this family would be called on somebody’s own list, as keyed hashes; read by no program',
      dataClass: 'D1',
      columns: [['item_id', 'uuid not null', 'Person or address'], ['hash', 'text not null', 'Keyed hash; the key is outside the database']],
      constraints: ['unique (dossier_id, item_id, hash)'],
      grants: 'none',
    });
    await createFamilyTable(runner, {
      name: 'access_block',
      about: 'A dossier that does not exist for one natural person, whatever grants say; neither the person nor anybody else is told',
      dataClass: 'D14',
      columns: [
        ['account_id', 'uuid not null references account (id)', 'For whom, in every role'],
        ['conflict_id', 'uuid not null references conflict_of_interest (id)', 'Line of the own list that matched'],
        ['valid_from', 'timestamptz not null', 'First moment'],
        ['valid_until', 'timestamptz', 'Moment it has ended (half-open)'],
      ],
      constraints: ['unique (dossier_id, conflict_id)', 'check (valid_until is null or valid_until > valid_from)'],
      grants: 'none',
    });
    await runner.query(RIGHTS);
    await runner.query(FUNCTIONS);
    for (const [name, from, to] of CLOSED) await runner.query(passage(name, from, to));
    for (const table of OVERSEEN) await runner.query(`create policy no_conflict on ${table} as restrictive for select to zov_app using (${NOT_BLOCKED})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of OVERSEEN) await runner.query(`drop policy no_conflict on ${table}`);
    for (const [name, from, to] of CLOSED) await runner.query(passage(name, to, from));
    await runner.query(`drop function ${DECLARE}, ${WITHDRAW}, ${NOTE}, fence.blocked(uuid, timestamptz)`);
    await dropTables(runner, ['access_block', 'conflict_key']);
    await runner.query('drop table conflict_of_interest');
  }
}

/** Tables that an officer reads without being in the dossier. */
const OVERSEEN = ['access_event', 'emergency_access', 'approval'] as const;
const NOT_BLOCKED = `dossier_id <> all ((select coalesce(nullif(current_setting('app.blocked', true), ''), '{}')::uuid[])::uuid[])`;

const OWN_LIST = `
  create table conflict_of_interest (
    id uuid primary key,
    account_id uuid not null references account (id),
    kind text not null check (kind in ('OWN_FAMILY','OWN_STREET')),
    text_cipher text not null,
    hashes text[] not null check (cardinality(hashes) > 0),
    declared_at timestamptz not null,
    ended_at timestamptz
  );
  create index conflict_of_interest_hashes on conflict_of_interest using gin (hashes) where ended_at is null;
  create index conflict_of_interest_account on conflict_of_interest (account_id);
  comment on table conflict_of_interest is 'NL: belang. A professional''s own list of relatives and streets; for its owner alone. Class: reference';
  comment on column conflict_of_interest.id is 'Key';
  comment on column conflict_of_interest.account_id is 'Whose list';
  comment on column conflict_of_interest.kind is 'A relative or a street';
  comment on column conflict_of_interest.text_cipher is 'Encrypted line (AES-256-GCM, key of the account)';
  comment on column conflict_of_interest.hashes is 'Keyed hashes it is found by; the key is outside the database';
  comment on column conflict_of_interest.declared_at is 'When it was written down';
  comment on column conflict_of_interest.ended_at is 'When its owner took it off';
  alter table conflict_of_interest enable row level security;
  alter table conflict_of_interest force row level security;
  create policy own on conflict_of_interest for select to zov_app
    using (account_id = (select a.account_id from actor a where a.id = (select nullif(current_setting('app.actor', true), '')::uuid)));
  create policy maintenance on conflict_of_interest to zov_owner
    using (current_setting('zov.maintenance', true) = 'on') with check (current_setting('zov.maintenance', true) = 'on');
  grant select (id, account_id, kind, text_cipher, declared_at, ended_at) on conflict_of_interest to zov_app;
  grant select on conflict_of_interest to zov_backup;
`;

const RIGHTS = `
  revoke select on conflict_key from zov_app;
  create index conflict_key_hash on conflict_key (hash);
  create index access_block_account on access_block (account_id);
  grant select, insert, update on conflict_of_interest, access_block to zov_fence;
  grant select, insert, delete on conflict_key to zov_fence;
  create policy feed on conflict_of_interest to zov_fence using (true) with check (true);
  create policy feed on access_block to zov_fence using (true) with check (true);
  create policy feed on conflict_key to zov_fence using (true) with check (true);
`;

/** Declaring does the same work and answers the same, whatever there is to match. */
const FUNCTIONS = `
  set local role zov_fence;
  create function fence.blocked(actor uuid, at timestamptz) returns uuid[] language sql stable set search_path = pg_catalog as $$
    select coalesce(array_agg(distinct b.dossier_id), '{}') from public.access_block b join public.actor a on a.account_id = b.account_id
    where a.id = actor and b.valid_from <= at and (b.valid_until is null or b.valid_until > at) $$;

  create function fence.declare_conflict(actor uuid, at timestamptz, new_id uuid, new_kind text, cipher text, new_hashes text[], streets_a_month int) returns text
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  declare who public.actor;
  begin
    perform fence.check_instant(at);
    select a.* into who from public.actor a where a.id = actor and a.role <> 'FAMILY_MEMBER' and a.valid_from <= at and (a.valid_until is null or a.valid_until > at);
    if who.id is null then raise exception 'this actor keeps no list' using errcode = '42501'; end if;
    perform pg_advisory_xact_lock(hashtextextended(who.account_id::text, 0));
    if exists (select from public.conflict_of_interest c where c.account_id = who.account_id and c.hashes = new_hashes and c.ended_at is null) then return 'DECLARED'; end if;
    if new_kind = 'OWN_STREET' and (select count(*) from public.conflict_of_interest c
        where c.account_id = who.account_id and c.kind = new_kind and c.declared_at > at - interval '30 days') >= streets_a_month then return 'TOO_MANY'; end if;
    insert into public.conflict_of_interest (id, account_id, kind, text_cipher, hashes, declared_at) values (new_id, who.account_id, new_kind, cipher, new_hashes, at);
    insert into public.access_block (dossier_id, account_id, conflict_id, valid_from, created_at)
      select distinct k.dossier_id, who.account_id, new_id, at, at from public.conflict_key k where k.hash = any (new_hashes) on conflict do nothing;
    return 'DECLARED';
  end $$;

  create function fence.withdraw_conflict(actor uuid, at timestamptz, old_id uuid, days_after int) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    perform fence.check_instant(at);
    update public.conflict_of_interest c set ended_at = at from public.actor a where a.id = actor and c.account_id = a.account_id and c.id = old_id and c.ended_at is null;
    if not found then return false; end if;
    update public.access_block b set valid_until = at + make_interval(days => days_after), version = b.version + 1 where b.conflict_id = old_id and b.valid_until is null;
    return true;
  end $$;

  create function fence.note_conflict_keys(dossier uuid, items jsonb, at timestamptz) returns boolean
    language plpgsql volatile security definer set search_path = pg_catalog as $$
  begin
    if not (dossier = any (nullif(current_setting('app.d', true), '')::uuid[])) is true then raise exception 'outside the fence' using errcode = '42501'; end if;
    delete from public.conflict_key k where k.dossier_id = dossier and k.item_id in (select (i ->> 'id')::uuid from jsonb_array_elements(items) i);
    insert into public.conflict_key (dossier_id, item_id, hash, created_at)
      select dossier, (i ->> 'id')::uuid, h, at from jsonb_array_elements(items) i cross join lateral jsonb_array_elements_text(i -> 'hashes') h on conflict do nothing;
    insert into public.access_block (dossier_id, account_id, conflict_id, valid_from, created_at)
      select dossier, c.account_id, c.id, at, at from public.conflict_of_interest c
      where c.ended_at is null and c.hashes && array(select h from jsonb_array_elements(items) i cross join lateral jsonb_array_elements_text(i -> 'hashes') h) on conflict do nothing;
    return dossier = any (fence.blocked(nullif(current_setting('app.actor', true), '')::uuid, at));
  end $$;

  revoke all on function fence.blocked(uuid, timestamptz), ${DECLARE}, ${WITHDRAW}, ${NOTE} from public;
  grant execute on function ${DECLARE} to zov_app;
  grant execute on function ${WITHDRAW} to zov_app;
  grant execute on function ${NOTE} to zov_app;
  set local role zov_owner;
`;

/** Every way into a dossier leaves out the closed ones: which function, what it said, what it says. */
const CLOSED: readonly (readonly [name: string, from: string, to: string])[] = [
  ['enter', 'self uuid[];', 'self uuid[]; closed uuid[] := fence.blocked(actor, at);'],
  ['enter', 'g.actor_id = actor and g.', 'g.actor_id = actor and g.dossier_id <> all (closed) and g.'],
  ['enter', `perform set_config('app.actor', actor::text, true),`, `perform set_config('app.blocked', closed::text, true), set_config('app.actor', actor::text, true),`],
  ['enter_to_approve', 'if office is null then', 'if office is null or dossier = any (fence.blocked(actor, at)) then'],
  ['ask_access', 'and not exists (select from public.access_grant g', 'and d.dossier_id <> all (fence.blocked(actor, at)) and not exists (select from public.access_grant g'],
  ['open_emergency', 'd.region_id = who.region_id and', 'd.region_id = who.region_id and d.dossier_id <> all (fence.blocked(actor, at)) and'],
  ['renew_emergency', 'if last.id is null or', 'if last.id is null or in_dossier = any (fence.blocked(actor, at)) or'],
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
