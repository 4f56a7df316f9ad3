import { keysOfAddress, keysOfPerson } from '../../model/conflict.ts';
import type { Cipher } from '../secret/cipher.ts';
import type { Formal } from '../write/formal.ts';

/** Columns of a row. */
type Content = Readonly<Record<string, unknown>>;
const PURPOSE = 'conflict of interest';
/** Types whose rows may be on somebody's own list; they are written by formal acts alone, each of which ends here. */
export const NOTED = ['Person', 'ContactPoint'] as const;

export const hashesOf = (cipher: Cipher, keys: readonly string[]): string[] => keys.map((key) => cipher.hash(PURPOSE, key)).sort();

/** What this transaction wrote of them; a row that it only read was written by an older one. */
const WRITTEN = `select 'Person' as type, to_jsonb(p) as content from person p where p.dossier_id = $1 and p.xmin = pg_current_xact_id()::xid
  union all select 'ContactPoint', to_jsonb(c) from contact_point c where c.dossier_id = $1 and c.kind = 'ADDRESS' and c.xmin = pg_current_xact_id()::xid`;

/**
 * After an act that wrote persons or addresses: whoever has one of them on the own list loses the dossier in this very transaction.
 * What each would be called on such a list is kept as keyed hashes, for lists that are written later. Answers whether whoever acts is
 * among them.
 */
export async function noteConflicts(act: Formal, cipher: Cipher): Promise<boolean> {
  const written = await act.inside(WRITTEN, [act.dossierId]);
  if (written.length === 0) return false;
  const items = written.map(({ type, content }) => {
    const row = content as Content;
    return { id: row['id'], hashes: hashesOf(cipher, type === 'Person' ? keysOf(row) : addressKeys(act.dossierId, cipher, row)) };
  });
  const [row] = await act.inside('select fence.note_conflict_keys($1, $2, $3) as mine', [act.dossierId, JSON.stringify(items), act.context.at]);
  return row?.['mine'] === true;
}

/** A person is known by the name on screen and by its full one, as when somebody asks for access. */
export function keysOf(person: Content): readonly string[] {
  const full = [person['given_names'], person['name_prefix'], person['surname']].filter(Boolean).join(' ');
  return keysOfPerson([String(person['display_name']), full], person['birth_date_precision'] === 'DAY' ? String(person['birth_date']) : null);
}

export function addressKeys(dossierId: string, cipher: Cipher, address: Content): readonly string[] {
  return keysOfAddress(cipher.decrypt(dossierId, 'ContactPoint.text', String(address['text_cipher'])));
}
