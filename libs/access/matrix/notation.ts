/** How the matrix is written down. Nothing in this folder knows the rules: it says what they ought to say. */
import type { ClassName } from './classes.ts';
import type { ConditionName } from './conditions.ts';

/** `Type` for all of it, or `Type.part` for one part; both must stand in types.ts. */
export type What = string;

/** One line of a cell: what is seen of a row of that class, and when. Every condition must hold. */
export interface Sight {
  readonly what: readonly What[];
  readonly when: readonly ConditionName[];
}

/** What one actor sees: a row of the matrix. A class that is not named is closed. */
export interface Sheet {
  /** Who it is, in Dutch. */
  readonly dutch: string;
  /** By what it gets in. */
  readonly comesBy: string;
  readonly audience: 'TEAM' | 'FAMILY';
  readonly reads: Readonly<Partial<Record<ClassName, readonly Sight[]>>>;
  /** Where the matrix is stricter or wider than the method page, and why. */
  readonly remarks?: readonly string[];
}

/** Sees these (separated by spaces) when all of this is so. */
export function sees(what: string, ...when: readonly ConditionName[]): Sight {
  return { what: what.split(' '), when };
}

/** The same cell for several classes. */
export function each(classes: string, ...cell: readonly Sight[]): Partial<Record<ClassName, readonly Sight[]>> {
  return Object.fromEntries(classes.split(' ').map((one) => [one, cell]));
}

/** Of what and when an actor may do something, besides being in by what the sheet says. */
export interface May {
  readonly classes: readonly ClassName[];
  readonly when: readonly ConditionName[];
}

/** One act of an endpoint. Who is not named may not. */
export interface ActRow {
  readonly dutch: string;
  readonly classes: readonly ClassName[];
  readonly who: Readonly<Record<string, May>>;
}

/** What an act does to rows of one type. A right that no act needs belongs to nobody. */
export interface Deed {
  /** The right that a grant must carry and a rule must open. */
  readonly right: string;
  readonly type: string;
  /** What of the row a person gives. */
  readonly gives: readonly string[];
  /** What is so of the row because of the act, whoever does it. */
  readonly when: readonly ConditionName[];
  /** Of which class the rows are, where that is not what the act is about. */
  readonly classes?: readonly ClassName[];
  /** Whose deed it is, where professionals and families do the same act each in their own way. */
  readonly audience?: Sheet['audience'];
  /** That the act makes these rows out of others by itself: also of what the one who does it does not read. */
  readonly unread?: true;
}
