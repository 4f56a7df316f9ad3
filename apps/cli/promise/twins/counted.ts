import type pg from 'pg';

/** Ids and instants that the database itself gives, drawn from one counter: two copies of a world count alike. */
const COUNTER = `
  create schema counted;
  create sequence counted.drawn;
  create function counted.uuid() returns uuid language sql volatile as
    $$ select overlay(overlay(md5('counted ' || nextval('counted.drawn')) placing '4' from 13) placing 'a' from 17)::uuid $$;
  create function counted.instant() returns timestamptz language sql volatile as
    $$ select timestamptz '2026-11-21T09:00:00Z' + nextval('counted.drawn') * interval '1 millisecond' $$;
  grant usage on schema counted to public;
  grant usage on sequence counted.drawn to public;`;

/**
 * Two questions in one document are answered side by side, so their rows in the log come in any order. The id of such a row
 * follows from what stands in it and its instant from the request, so that the order tells nothing.
 */
const LOG = `
  create table counted.seen (content text primary key, times integer not null);
  grant select, insert, update on counted.seen to public;
  create function counted.place_row() returns trigger language plpgsql as $$
  declare content text := (to_jsonb(new) - array['id', 'at', 'xid'])::text; nth integer;
  begin
    insert into counted.seen (content, times) values (md5(content), 1) on conflict on constraint seen_pkey do update set times = counted.seen.times + 1 returning times into nth;
    new.at := new.product_at;
    new.id := overlay(overlay(md5(content || nth) placing '4' from 13) placing 'a' from 17)::uuid;
    return new;
  end $$;
  create trigger placed before insert on access_event for each row execute function counted.place_row();`;

const DEFAULTS = `
  select format('alter table %s alter column %I set default %s', d.adrelid::regclass, a.attname,
      replace(replace(replace(pg_get_expr(d.adbin, d.adrelid), 'gen_random_uuid()', 'counted.uuid()'), 'clock_timestamp()', 'counted.instant()'), 'now()', 'counted.instant()')) as statement
  from pg_attrdef d join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum join pg_class c on c.oid = d.adrelid
  where c.relnamespace = 'public'::regnamespace and pg_get_expr(d.adbin, d.adrelid) ~ '^(gen_random_uuid|clock_timestamp|now)\\('`;

const FUNCTIONS = `
  select replace(replace(pg_get_functiondef(p.oid), 'gen_random_uuid()', 'counted.uuid()'), 'clock_timestamp()', 'counted.instant()') as statement
  from pg_proc p where p.pronamespace::regnamespace::text in ('public', 'fence') and p.prokind = 'f' and p.prosrc ~ '(gen_random_uuid|clock_timestamp)\\('`;

/** Takes chance and the machine's clock out of a database, so that what two copies answer can be compared byte by byte. */
export async function countEverything(owner: pg.Pool): Promise<number> {
  await owner.query(COUNTER);
  await owner.query(LOG);
  let changed = 0;
  for (const question of [DEFAULTS, FUNCTIONS]) {
    for (const { statement } of (await owner.query<{ statement: string }>(question)).rows) {
      await owner.query(statement);
      changed += 1;
    }
  }
  return changed;
}
