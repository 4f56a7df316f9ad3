import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { OPEN_ITEM } from '../../model/states.ts';

/** Types whose items stand in an order, and the column that holds an item's place. */
const PLACE = { Top3Item: 'rank', Agreement: 'position', SafetyNetContact: 'position' } as const;
type Ordered = keyof typeof PLACE;

const isOrdered = (type: string): type is Ordered => type in PLACE;

/** The row an item stands in: the plan, and for an agreement its own situation. What waits for later has no place. */
async function rowOf(act: Formal, type: Ordered, item: Seen): Promise<Seen[]> {
  const situation = type === 'Agreement' ? { top3ItemId: item['top3ItemId'] } : {};
  const found = await act.rows(type, { planVersionId: item['planVersionId'], state: OPEN_ITEM, ...situation });
  return found.filter((one) => one[PLACE[type]] !== null).sort((one, other) => Number(one[PLACE[type]]) - Number(other[PLACE[type]]));
}

/** Writes the places 1, 2, 3, …; an item that stands right is left alone. */
async function place(act: Formal, type: Ordered, items: readonly Seen[]): Promise<void> {
  for (const [index, item] of items.entries()) {
    if (item[PLACE[type]] !== index + 1) await act.update(type, { id: item.id }, { [PLACE[type]]: index + 1 });
  }
}

/** Whatever stood behind an item that is gone moves up, so that no place stays empty. */
export async function closeUp(act: Formal, type: string, gone: Seen): Promise<void> {
  if (isOrdered(type)) await place(act, type, await rowOf(act, type, gone));
}

/**
 * Puts items of one row in this order; whoever is not named comes after, in the order it had.
 * False when one of them is not, or no longer, in the row of the first.
 */
export async function putInOrder(act: Formal, type: Exclude<Ordered, 'Top3Item'>, planVersionId: string, itemIds: readonly string[]): Promise<boolean> {
  const [first] = await act.rows(type, { id: itemIds[0], planVersionId, state: OPEN_ITEM });
  if (first === undefined) return false;
  const row = await rowOf(act, type, first);
  const named = itemIds.map((id) => row.find((item) => item.id === id)).filter((item): item is Seen => item !== undefined);
  if (named.length !== itemIds.length) return false;
  await place(act, type, [...named, ...row.filter((item) => !itemIds.includes(item.id))]);
  return true;
}
