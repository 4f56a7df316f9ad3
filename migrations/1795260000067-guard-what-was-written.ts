import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Guards of the database itself: nobody who wrote on a card adopts it, the words of a score stay as they were said, and a source that
 * turns out to have been a reporter loses its name in the history as well (R15).
 */
export class GuardWhatWasWritten1795260000067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WRITERS);
    await runner.query(SCORE);
    await runner.query(SHIELD);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger shield_reporter on fact; drop trigger shield_reporter on signal;
      drop function fence.shield_reporter(); drop policy shielding on item_version; revoke select, update on item_version from zov_fence;
      revoke update (version, child_allows) on safety_score from zov_app; grant update on safety_score to zov_app;
      drop trigger ac_adopted_by_another on safety_card; drop function adopted_by_another(), card_writers(uuid, uuid)`);
  }
}

/** Beside the words: how far the card is, with whom it was shared, and what the database itself keeps. */
const BESIDE = `array['state','version','released_to_person_ids','shared_at','shared_by','changed_at','changed_by','content_hash']`;

/** From the history: whoever changed one word once wrote on it, also when another changed it again. */
const WRITERS = `
  create function card_writers(dossier uuid, card uuid) returns setof uuid language sql stable set search_path = pg_catalog as $$
    with part as (
      select c.id, c.version, to_jsonb(c) as content from public.safety_card c where c.dossier_id = dossier and c.id = card
      union all select c.id, c.version, to_jsonb(c) from public.safety_card_child c where c.dossier_id = dossier and c.safety_card_id = card
      union all select c.id, c.version, to_jsonb(c) from public.safety_card_area c where c.dossier_id = dossier and c.safety_card_id = card
    ),
    stood as (
      select v.item_id as id, v.item_version as version, v.content, v.replaced_by from public.item_version v where v.dossier_id = dossier and v.item_id in (select p.id from part p)
      union all select p.id, p.version, p.content, null from part p
    ),
    turned as (
      select s.replaced_by as writer, jsonb_strip_nulls(s.content) - ${BESIDE} as was, lead(jsonb_strip_nulls(s.content) - ${BESIDE}) over (partition by s.id order by s.version) as became from stood s
    )
    select t.writer from turned t where t.writer is not null and t.became <> t.was
    union select c.author_id from public.safety_card c where c.dossier_id = dossier and c.id = card
  $$;
  comment on function card_writers(uuid, uuid) is 'Who wrote on a card or a part of it: its author, and whoever changed a word once';

  create function adopted_by_another() returns trigger language plpgsql as $$
  begin
    if public.same_human(new.author_id, new.adopted_by)
      or (tg_op = 'UPDATE' and exists (select from public.card_writers(new.dossier_id, new.id) writer where public.same_human(writer, new.adopted_by)))
    then raise exception 'who wrote on a card does not adopt it' using errcode = '23514'; end if;
    return new;
  end $$;
  create trigger ac_adopted_by_another before insert or update of state on safety_card for each row when (new.state = 'ADOPTED') execute function adopted_by_another();
`;

/** A child may open or close its words; nothing else of a score changes. */
const SCORE = `
  revoke update on safety_score from zov_app;
  grant update (version, child_allows) on safety_score to zov_app;
`;

/** The hash goes along: with all other words known, a name could be guessed from it. */
const NAMELESS = `(v.content || '{"source_name": null, "source_person_id": null}'::jsonb) - 'content_hash'`;
const SHIELD = `
  grant select, update on item_version to zov_fence;
  create policy shielding on item_version to zov_fence using (true) with check (true);
  set local role zov_fence;
  create function fence.shield_reporter() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
  begin
    update public.item_version v set content = ${NAMELESS} where v.dossier_id = new.dossier_id and v.item_id = new.id and v.item_type = tg_table_name;
    return null;
  end $$;
  revoke all on function fence.shield_reporter() from public;
  grant execute on function fence.shield_reporter() to zov_owner;
  set local role zov_owner;
  create trigger shield_reporter after update on fact for each row when (new.source_kind = 'REPORTER' and old.source_kind <> 'REPORTER') execute function fence.shield_reporter();
  create trigger shield_reporter after update on signal for each row when (new.source_kind = 'REPORTER' and old.source_kind <> 'REPORTER') execute function fence.shield_reporter();
  set local zov.maintenance = 'on';
  update item_version v set content = ${NAMELESS} where v.item_type = 'fact' and exists (select from fact f where f.dossier_id = v.dossier_id and f.id = v.item_id and f.source_kind = 'REPORTER');
  update item_version v set content = ${NAMELESS} where v.item_type = 'signal' and exists (select from signal s where s.dossier_id = v.dossier_id and s.id = v.item_id and s.source_kind = 'REPORTER');
  set local zov.maintenance = 'off';
`;
