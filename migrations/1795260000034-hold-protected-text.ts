import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFamilyTable, dropTables } from './family-table.ts';

const FIND = 'fence.protected_in(uuid, jsonb)';

/** NL: wachtende tekst. What could give somebody away is found by keyed hashes of the protected values, and waits unseen by the family. */
export class HoldProtectedText1795260000034 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contact_point add column marks text[] not null default '{}';
      comment on column contact_point.marks is 'Keyed hashes of the forms under which it may not stand in a text for the family; the key is outside the database'`);
    await createFamilyTable(runner, {
      name: 'held_text',
      about: 'NL: wachtende tekst. A text for the family that holds a protected value; nobody of the family but its author reads the item until it is released or mended',
      dataClass: 'D2S',
      columns: [
        ['item_type', 'text not null', 'Type of the item it stands in'],
        ['item_id', 'uuid not null', 'Which item; the whole of it waits'],
        ['field', 'text not null', 'In which of its texts'],
        ['text_cipher', 'text not null', 'The text as it was typed, encrypted with the key of the dossier'],
        ['text_mark', 'text not null', 'Keyed hash of the text; what was released once does not wait again'],
        ['author_person_id', 'uuid', 'Family member who typed it and goes on reading it; empty for a professional'],
        ['state', `text not null default 'WAITING' check (state in ('WAITING','RELEASED','MENDED'))`, 'What became of it'],
        ['valid_from', 'timestamptz not null', 'First moment it waits'],
        ['valid_until', 'timestamptz', 'Moment it waits no longer (half-open)'],
        ['ended_by', 'uuid references actor (id)', 'Who released or mended it'],
        ['reason', 'text', 'Why the family may read it after all'],
      ],
      constraints: [
        'check (valid_until is null or valid_until > valid_from)', `check ((state = 'WAITING') = (valid_until is null))`, `check ((state = 'RELEASED') = (reason is not null))`,
        'foreign key (dossier_id, author_person_id) references person (dossier_id, id)',
      ],
    });
    await runner.query(`
      create unique index held_once on held_text (dossier_id, item_id, field) where valid_until is null;
      create index held_released on held_text (dossier_id, text_mark) where state = 'RELEASED'`);
    await runner.query(KEPT_BACK);
    await runner.query(FUNCTION);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ${FIND};
      drop view kept_back;
      drop policy tripwire on contact_point`);
    await dropTables(runner, ['held_text']);
    await runner.query('alter table contact_point drop column marks');
  }
}

/**
 * One list for every statement that asks what is kept from whom: a text that waits is kept from all of the family but its author. To a
 * professional who may not see what it would give away, also when looking through the eyes of the family, it does not wait at all.
 */
const KEPT_BACK = `
  create view kept_back with (security_invoker = true) as
    select r.dossier_id, r.id, r.kind, r.against_person_id, r.about_person_ids, r.data_classes, r.item_id, r.valid_from, r.valid_until from restriction r
    union all
    select h.dossier_id, h.id, 'HELD', p.id, '{}'::uuid[], '{}'::text[], h.item_id, h.valid_from, h.valid_until
      from held_text h join person p on p.dossier_id = h.dossier_id and p.id is distinct from h.author_person_id
      where h.state = 'WAITING' and (coalesce(nullif(current_setting('app.self', true), ''), '{}') <> '{}'
        or h.dossier_id = any (nullif(current_setting('app.d2s', true), '')::uuid[]));
  comment on view kept_back is 'What is kept from which family member: restrictions, and items with a text that waits. Class: D14';
  grant select on kept_back to zov_app, zov_backup;
`;

/** Compares hashes, so that neither the writer's connection nor this function ever holds a protected value. Names of shelters are no secret by themselves. */
const FUNCTION = `
  grant select on contact_point, held_text to zov_fence;
  create policy tripwire on contact_point for select to zov_fence using (true);
  create policy tripwire on held_text for select to zov_fence using (true);
  set local role zov_fence;
  create function fence.protected_in(of_dossier uuid, texts jsonb) returns table (item uuid, field text, contact_point_id uuid, mark text)
    language sql stable security definer set search_path = pg_catalog as $$
    with t as materialized (
      select t.* from jsonb_to_recordset(texts) t (item uuid, field text, marks text[], line text, whole text)
        where of_dossier = any (nullif(current_setting('app.d', true), '')::uuid[])
          and not exists (select from public.held_text h where h.dossier_id = of_dossier and h.state = 'RELEASED' and h.text_mark = t.whole)
    )
    select t.item, t.field, c.id, m.mark
      from t join public.contact_point c on c.dossier_id = of_dossier and c.data_class = 'D2S' cross join lateral unnest(c.marks) m (mark)
      where m.mark = any (t.marks)
    union all
    select t.item, t.field, null, null
      from t join public.organisation o on o.reveals_whereabouts
        and position(' ' || btrim(regexp_replace(regexp_replace(normalize(lower(o.name), NFKD), '[\\u0300-\\u036f]', '', 'g'), '[^a-z0-9]+', ' ', 'g')) || ' ' in t.line) > 0
      where exists (select from public.access_grant g join public.actor a on a.id = g.actor_id where g.dossier_id = of_dossier and a.organisation_id = o.id) $$;
  revoke all on function ${FIND} from public;
  grant execute on function ${FIND} to zov_app;
  set local role zov_owner;
`;
