import { dateIn } from '@zov/core/clock';
import type { Formal } from '../write/formal.ts';

/** A card model as it is stored: `definition` is what libs/safety-card/model/card-definition.ts says. */
export interface StoredModel {
  readonly id: string;
  readonly definition: unknown;
}

/** NL: kaartmodel. The one that a new card of this dossier's region is made with, on the day of the act. */
export async function cardModelIn(act: Formal): Promise<StoredModel> {
  const [row] = await act.inside(`select m.id, m.definition from card_model m join dossier d on d.region_id = m.region_id
    where d.dossier_id = $1 and m.from_on <= $2 order by m.from_on desc, m.number desc limit 1`, [act.dossierId, dateIn(act.context.at)]);
  return row as unknown as StoredModel;
}

/** The one that a card was made with. */
export async function cardModelOf(act: Formal, id: string): Promise<StoredModel> {
  return (await act.inside('select id, definition from card_model where id = $1', [id]))[0] as unknown as StoredModel;
}
