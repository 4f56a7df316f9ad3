import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { DataClass } from '@zov/access/model/data-class.ts';
import type { Partner } from '@zov/access/model/partner.ts';

interface Involved { readonly partner: Partner; readonly validFrom: string; readonly validUntil?: string | null; readonly professional?: { readonly id: string; readonly name: string } | null }
interface Known { readonly dataClass: DataClass; readonly author?: { readonly id: string; readonly name: string } | null }

/**
 * Who of the professionals could know an item at an instant: whoever wrote it, and whoever was involved then with a right to this kind of
 * data. Shares and emergencies are not counted; they stand in the log. Names, in the order of the involvements, its author first.
 */
export function knewThen({ dataClass, author }: Known, involvements: readonly Involved[], at: Date): string[] {
  const there = involvements.filter(({ partner, validFrom, validUntil }) =>
    Date.parse(validFrom) < at.getTime() && (!validUntil || Date.parse(validUntil) >= at.getTime()) && CARRIED[partner].dataClasses.includes(dataClass));
  const all = [author, ...there.map(({ professional }) => professional)].filter((one) => one !== null && one !== undefined);
  return [...new Map(all.map(({ id, name }) => [id, name])).values()];
}
