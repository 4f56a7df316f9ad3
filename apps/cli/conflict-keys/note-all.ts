import { addressKeys, hashesOf, keysOf } from '@zov/access/server/conflict/note-conflicts.ts';
import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import type pg from 'pg';

const ALL = `select 'person' as what, p.dossier_id, to_jsonb(p) as content from person p union all select 'address', c.dossier_id, to_jsonb(c) from contact_point c where c.kind = 'ADDRESS'`;
const CLOSE = `insert into access_block (dossier_id, account_id, conflict_id, valid_from, created_at)
  select distinct k.dossier_id, c.account_id, c.id, $1::timestamptz, $1::timestamptz from conflict_key k join conflict_of_interest c on c.ended_at is null and k.hash = any (c.hashes) on conflict do nothing`;

/**
 * Notes anew by what every person and address would stand on somebody's own list, and closes what that finds: for rows that were
 * written past the door, such as those of the demo or of before there were lists. As the owner of the tables. Answers how many rows.
 */
export async function noteAll(client: pg.ClientBase, cipher: Cipher, at: Date): Promise<number> {
  const { rows } = await client.query<{ what: string; dossier_id: string; content: Record<string, unknown> }>(ALL);
  await client.query('delete from conflict_key');
  for (const { what, dossier_id: dossierId, content } of rows) {
    const hashes = hashesOf(cipher, what === 'person' ? keysOf(content) : addressKeys(dossierId, cipher, content));
    await client.query('insert into conflict_key (dossier_id, item_id, hash) select $1, $2, unnest($3::text[])', [dossierId, content['id'], hashes]);
  }
  await client.query(CLOSE, [at]);
  return rows.length;
}
