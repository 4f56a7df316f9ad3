import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * NL: struikeldraad. Since when each place is protected, so that texts of before are compared with it, and what somebody released stands
 * against what was protected by then and not against what came later.
 */
export class CompareEarlierTexts1795260000046 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contact_point add column protected_at timestamptz;
      comment on column contact_point.protected_at is 'Since when it is hidden as it now stands; empty when it is open, or was hidden before this was kept';
      create function protected_since() returns trigger language plpgsql as $$
      begin
        if new.data_class <> 'D2S' then new.protected_at := null;
        elsif tg_op = 'INSERT' then new.protected_at := new.created_at;
        elsif old.data_class <> 'D2S' or old.marks is distinct from new.marks then new.protected_at := coalesce(new.changed_at, now());
        else new.protected_at := old.protected_at;
        end if;
        return new;
      end $$;
      create trigger protected_since before insert or update on contact_point for each row execute function protected_since();
      ${findSql(SINCE)}
      ${PROTECTS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function fence.protected_anew(uuid, timestamptz);
      ${findSql(ALWAYS)}
      drop trigger protected_since on contact_point;
      drop function protected_since();
      alter table contact_point drop column protected_at`);
  }
}

/** What was released, against everything, or against what was protected by then. */
const ALWAYS = { place: 'true', name: 'true' };
const SINCE = { place: `h.valid_until >= coalesce(c.protected_at, '-infinity')`, name: 'h.valid_until >= o.since' };

/** Compares hashes, so that neither the writer's connection nor this function ever holds a protected value. Names of shelters are no secret by themselves. */
const findSql = ({ place, name }: typeof ALWAYS): string => `
  set local role zov_fence;
  create or replace function fence.protected_in(of_dossier uuid, texts jsonb) returns table (item uuid, field text, contact_point_id uuid, mark text)
    language sql stable security definer set search_path = pg_catalog as $$
    with t as materialized (
      select t.* from jsonb_to_recordset(texts) t (item uuid, field text, marks text[], line text, whole text)
        where of_dossier = any (nullif(current_setting('app.d', true), '')::uuid[])
    ), h as materialized (
      select h.text_mark, max(h.valid_until) as valid_until from public.held_text h
        where h.dossier_id = of_dossier and h.state = 'RELEASED' and h.text_mark in (select t.whole from t) group by h.text_mark
    )
    select t.item, t.field, c.id, m.mark
      from t join public.contact_point c on c.dossier_id = of_dossier and c.data_class = 'D2S' cross join lateral unnest(c.marks) m (mark)
      where m.mark = any (t.marks) and not exists (select from h where h.text_mark = t.whole and ${place})
    union all
    select t.item, t.field, null, null
      from t join (
        select o.name, min(g.created_at) as since from public.organisation o join public.actor a on a.organisation_id = o.id
          join public.access_grant g on g.dossier_id = of_dossier and g.actor_id = a.id where o.reveals_whereabouts group by o.id, o.name
      ) o on position(' ' || btrim(regexp_replace(regexp_replace(normalize(lower(o.name), NFKD), '[\\u0300-\\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')) || ' ' in t.line) > 0
      where not exists (select from h where h.text_mark = t.whole and ${name}) $$;
  set local role zov_owner;
`;

/**
 * Everything that is protected now, as keyed hashes, when this transaction protects something as of this moment: it hid a place, or let in
 * somebody whose workplace tells where one of the family stays. Nothing at all when it does not.
 */
const PROTECTS = `
  set local role zov_fence;
  create function fence.protected_anew(of_dossier uuid, at timestamptz) returns text[]
    language sql volatile security definer set search_path = pg_catalog as $$
    select array(select distinct m.mark from public.contact_point c cross join lateral unnest(c.marks) m (mark) where c.dossier_id = of_dossier and c.data_class = 'D2S')
    where of_dossier = any (nullif(current_setting('app.d', true), '')::uuid[]) and (
      exists (select from public.contact_point c where c.dossier_id = of_dossier and c.protected_at = at and c.xmin = pg_current_xact_id()::xid)
      or exists (select from public.access_grant g join public.actor a on a.id = g.actor_id join public.organisation o on o.id = a.organisation_id
        where g.dossier_id = of_dossier and o.reveals_whereabouts and g.created_at = at and g.xmin = pg_current_xact_id()::xid)) $$;
  revoke all on function fence.protected_anew(uuid, timestamptz) from public;
  grant execute on function fence.protected_anew(uuid, timestamptz) to zov_app;
  set local role zov_owner;
`;
