import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { Computed } from '@zov/access/server/write/values-sql.ts';

/** Tables of the items that have translations, by what a translation calls them. */
const TABLES = { TOP3_ITEM: 'top3_item', MINIMUM_CONDITION: 'minimum_condition', AGREEMENT: 'agreement', SAFETY_NET_CONTACT: 'safety_net_contact' } as const;

/** Gives the copied items of a new version their translations; of which words each is, and who checked it, stays as it was. */
export async function copyTranslations(act: Formal, from: Seen, to: string): Promise<void> {
  for (const [ofItemType, table] of Object.entries(TABLES)) {
    const ofItemId = new Computed((row, place) => `(select n.id from ${table} n join ${table} o on o.dossier_id = n.dossier_id and o.lineage_id = n.lineage_id
      where n.dossier_id = ${row}.dossier_id and n.plan_version_id = ${place}::uuid and o.id = ${row}.of_item_id)`, to);
    await act.copy('Translation', { planVersionId: from.id, ofItemType, state: 'ADOPTED' }, { planVersionId: to, state: 'DRAFT', releasedToPersonIds: [], ofItemId });
  }
}
