import type { DataClass } from '@zov/access/model/data-class.ts';
import { readableOf } from '@zov/access/server/data/family-data.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';

/** What a share is about, whether it was chosen by class or item by item. */
export interface Shared {
  readonly aboutPersonIds: readonly string[];
  readonly dataClasses: readonly DataClass[];
  readonly itemIds: readonly string[] | null;
}

/** Types of which single items can be shared. */
const ITEM_TYPES = ['Fact', 'DossierEvent', 'Measure', 'ContactPoint', 'Top3Item', 'MinimumCondition', 'Agreement', 'SafetyNetContact'];

/**
 * What is asked, when it is so: for single items the classes and people must be exactly theirs, so that what was previewed is what is
 * offered. Throws Denied for an item this person may not read, as for one that is not there.
 */
export async function sharedBy(act: Formal, asked: Shared): Promise<Shared> {
  if (asked.itemIds === null || asked.itemIds.length === 0) return { ...asked, itemIds: null };
  const found: Seen[] = [];
  for (const type of ITEM_TYPES.filter((one) => readableOf(one) !== undefined)) found.push(...await act.visible(type, { id: asked.itemIds }));
  if (new Set(asked.itemIds).size !== found.length) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  if (found.some((one) => (one['aboutPersonIds'] as string[]).length === 0)) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'itemIds', message: 'Een van deze onderdelen gaat over niemand. Zet er eerst bij over wie het gaat.' }]);
  }
  const aboutPersonIds = [...new Set(found.flatMap((one) => one['aboutPersonIds'] as string[]))];
  const dataClasses = [...new Set(found.map((one) => one['dataClass'] as DataClass))];
  if (!same(aboutPersonIds, asked.aboutPersonIds) || !same(dataClasses, asked.dataClasses)) {
    throw new Denied('BAD_INPUT', undefined, [{ field: 'itemIds', message: 'Deze onderdelen zijn veranderd. Kies ze opnieuw en bekijk het voorbeeld.' }]);
  }
  return { aboutPersonIds, dataClasses, itemIds: [...new Set(asked.itemIds)] };
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.every((one) => others.includes(one)) && others.every((one) => some.includes(one));
}
