import type { ActorRole } from '../../model/actor.ts';
import { readableOf, type Readable } from '../data/family-data.ts';
import { PARAMS } from '../read/frame-sql.ts';
import { visibility } from '../read/visibility.ts';

/** Parts of an act's statement that keep a protected value from the family; all of them nothing for what it cannot read. */
export interface TripwireSql {
  /** Before the act: what is caught, and what of it stops this writer. */
  readonly before: string;
  /** Whether the act may go on. */
  readonly clear: string;
  /** After the act: what is caught waits, what waited and is mended does no longer, and whoever directs is told. */
  readonly after: string;
  /** Columns of the answer. */
  readonly tail: string;
}

const NOTHING: TripwireSql = { before: '', clear: 'true', after: '', tail: `null::json as stopped` };

/** `texts` is the parameter with what is written, null when the family can read none of it; `done` says whether the act took place. */
export function tripwireSql(readable: Readable, role: ActorRole, texts: string | null, done: string): TripwireSql {
  if (texts === null) return NOTHING;
  const written = `jsonb_to_recordset(${texts}::jsonb) t (item uuid, field text, cipher text, whole text)`;
  return {
    before: `caught as materialized (select * from fence.protected_in(${PARAMS.dossier}::uuid, ${texts}::jsonb)),
    stopped as materialized (select k.item, k.field, k.mark from caught k where ${mayKnow(role)}),`,
    clear: 'not exists (select from stopped)',
    after: `, held as (insert into held_text (dossier_id, item_type, item_id, field, text_cipher, text_mark, author_person_id, valid_from, created_at, created_by)
      select ${PARAMS.dossier}::uuid, '${readable.name}', t.item, t.field, t.cipher, t.whole, (select g.self_person_id from g where g.self_person_id is not null limit 1),
        ${PARAMS.at}::timestamptz, ${PARAMS.at}::timestamptz, ${PARAMS.actor}::uuid
      from ${written} where ${done} and exists (select from caught k where k.item = t.item and k.field = t.field)
      on conflict (dossier_id, item_id, field) where valid_until is null
        do update set text_cipher = excluded.text_cipher, text_mark = excluded.text_mark, author_person_id = excluded.author_person_id, created_by = excluded.created_by, version = held_text.version + 1
      returning *),
    mended as (update held_text h set state = 'MENDED', valid_until = greatest(${PARAMS.at}::timestamptz, h.valid_from + interval '1 microsecond'), ended_by = ${PARAMS.actor}::uuid, version = h.version + 1
      from ${written} where ${done} and h.dossier_id = ${PARAMS.dossier}::uuid and h.item_id = t.item and h.field = t.field and h.valid_until is null
        and not exists (select from caught k where k.item = t.item and k.field = t.field) returning 1),
    told as (insert into outbox (dossier_id, kind, effect_key, payload, created_at)
      select held.dossier_id, 'text-held', 'text-held:' || held.id, jsonb_build_object('heldTextId', held.id), ${PARAMS.at}::timestamptz from held on conflict do nothing)`,
    tail: `(select json_agg(s) from stopped s) as stopped, (select count(*) from held) + (select count(*) from mended) as watched`,
  };
}

/** Who may see the protected value knows it anyway, and is told; anybody else learns nothing. */
function mayKnow(role: ActorRole): string {
  const places = readableOf('ContactPoint');
  const sees = places === undefined ? 'false' : visibility(role, 'READ', places, 'c').row;
  return `case when k.contact_point_id is null then ${PARAMS.dossier}::uuid = any (nullif(current_setting('app.d2s', true), '')::uuid[])
      else exists (select from contact_point c where c.dossier_id = ${PARAMS.dossier}::uuid and c.id = k.contact_point_id and ${sees}) end`;
}
