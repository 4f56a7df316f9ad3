import type { Reader } from '../world/markers.ts';
import type { Family } from '../world/family.ts';
import type { insertRow } from '@zov/access/server/testing/rows.ts';

type Row = Parameters<typeof insertRow>[2];

/** One row that stands otherwise in the second world. */
export type Change =
  | { readonly table: string; readonly insert: Row & { readonly id: string } }
  | { readonly table: string; readonly id: string; readonly set: Row };

/** The same secret, there or not, or of another content. */
export interface Variant {
  readonly changes: readonly Change[];
  /** What a watcher of the dossier would be told about, if it might know. */
  readonly pings?: readonly { readonly itemType: string; readonly itemId: string }[];
}

/** A class of secrets: how the two worlds differ in it, and who may not notice. */
export interface Secret {
  readonly name: string;
  readonly hiddenFrom: readonly Reader[];
  readonly variants: (family: Family, other: Family) => readonly Variant[];
}

/** A class, or a way out, whose type does not exist yet. When something of this name appears, the run fails until it is planted. */
export interface Awaited {
  readonly name: string;
  readonly awaits: RegExp;
  readonly because: string;
}

/** Readers who have nothing to do with the family, and those who keep the product running. */
export const OUTSIDE: readonly Reader[] = ['colleague', 'officer', 'otherOfficer', 'admin', 'otherRegion', 'anonymous'];
