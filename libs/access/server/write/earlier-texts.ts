import { tableOf } from '../data/columns.ts';
import { allReadables, type Readable } from '../data/family-data.ts';
import { keyOf } from './act-sql.ts';
import type { Formal } from './formal.ts';
import type { Written } from './tripwire.ts';
import type { Where } from './values-sql.ts';

/**
 * After an act that made something protected: every text of the dossier that the family can read is compared with what is protected
 * now, in this very transaction. What is caught waits, unseen by all of the family but whoever typed it, for whoever directs.
 */
export async function compareEarlierTexts(act: Formal): Promise<void> {
  const [found] = await act.inside('select fence.protected_anew($1, $2) as marks', [act.dossierId, act.context.at]);
  const marks = (found?.['marks'] ?? null) as string[] | null;
  if (marks === null) return;
  const sought = new Set(marks);
  for (const readable of allReadables().filter(({ familyVisible }) => familyVisible.size > 0)) {
    const texts = act.tripwire.texts(readable, act.dossierId, await earlier(act, readable), sought);
    if (texts !== null) await act.inside(holdSql(readable), [act.dossierId, texts, act.context.at]);
  }
}

/** A family that is called like its doctor or its street goes on finding its own people; somebody of the network can be called after a place. */
const WHICH: Readonly<Record<string, Where>> = { Person: { circle: 'NETWORK' } };

async function earlier(act: Formal, readable: Readable): Promise<Written[]> {
  const fields = [...readable.familyVisible];
  return (await act.rows(readable.name, WHICH[readable.name] ?? {})).map((row) => ({ id: row.id, values: Object.fromEntries(fields.filter((field) => Boolean(row[field])).map((field) => [field, row[field]])) }));
}

/** What waits already keeps waiting as it does; whoever directs is told of the others. */
const holdSql = (readable: Readable): string => `
  with caught as materialized (select distinct k.item, k.field from fence.protected_in($1::uuid, $2::jsonb) k),
  held as (insert into held_text (dossier_id, item_type, item_id, field, text_cipher, text_mark, author_person_id, valid_from, created_at, created_by)
    select $1::uuid, '${readable.name}', t.item, t.field, t.cipher, t.whole, s.person_id, $3::timestamptz, $3::timestamptz, r.created_by
    from jsonb_to_recordset($2::jsonb) t (item uuid, field text, cipher text, whole text) join caught k on k.item = t.item and k.field = t.field
      join ${tableOf(readable)} r on r.dossier_id = $1::uuid and r.${keyOf(readable)} = t.item
      left join person_account s on s.dossier_id = r.dossier_id and s.actor_id = r.created_by
    on conflict (dossier_id, item_id, field) where valid_until is null do nothing returning *)
  insert into outbox (dossier_id, kind, effect_key, payload, created_at)
    select held.dossier_id, 'text-held', 'text-held:' || held.id, jsonb_build_object('heldTextId', held.id), $3::timestamptz from held on conflict do nothing`;
