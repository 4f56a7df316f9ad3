import type { ConflictPartsFragment } from '@generated/team/graphql';

export type PlanItemType = 'Top3Item' | 'MinimumCondition' | 'Agreement' | 'SafetyNetContact' | 'HelpGiven' | 'Translation';
export type FieldValue = string | number | boolean | null | readonly string[];

/** One field of one item as the server last told it. */
export type Field = {
  readonly itemType: PlanItemType;
  readonly itemId: string;
  readonly name: string;
  readonly version: number;
  readonly value: FieldValue;
};

export type Conflict = {
  readonly currentVersion: number;
  readonly changedAt: string;
  readonly changedByName?: string;
  /** Their value as text, the way the server writes it. */
  readonly theirs: string;
  /** Whether a value of ours is the one that stands there. */
  readonly same: (value: FieldValue) => boolean;
};

/** `clean` is saved but still under somebody's hands; `refused` waits for another text. */
export type DraftStatus = 'typing' | 'saving' | 'clean' | 'failed' | 'refused' | 'conflict';

export type Draft = {
  readonly field: Field;
  readonly value: FieldValue;
  /** The version this text was written on top of. */
  readonly base: number;
  readonly key: string;
  /** Values sent since the last answer. */
  readonly tried: readonly FieldValue[];
  readonly status: DraftStatus;
  /** What stood there before this person began, for taking it back. */
  readonly before: FieldValue;
  readonly attempts: number;
  readonly focused: boolean;
  readonly conflict?: Conflict;
  readonly message?: string;
};

export type Edit = Pick<Field, 'itemType' | 'itemId' | 'name' | 'value'> & { readonly baseVersion: number; readonly idempotencyKey: string };
export type Sent = { kind: 'saved'; version: number } | { kind: 'conflict'; conflict: Conflict } | { kind: 'refused'; message: string };
/** Rejects when there was no answer. */
export type Send = (edit: Edit) => Promise<Sent>;

/** The way the server writes a value in a conflict: lists as JSON, an empty value as nothing. */
export function asText(value: FieldValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** JSON written elsewhere may hold spaces; a list says the same in any order. */
function normal(text: string): string {
  if (!text.startsWith('[')) return text;
  try {
    return JSON.stringify((JSON.parse(text) as string[]).toSorted());
  } catch {
    return text;
  }
}

export const sameValue = (one: FieldValue, other: FieldValue): boolean => normal(asText(one)) === normal(asText(other));

/** A conflict on one field. The server leaves out a field on which both wrote the same: then theirs is ours. */
export function conflictOf(answer: ConflictPartsFragment, edit: Edit): Conflict {
  const found = answer.fields.find((one) => one.field === edit.name);
  const theirs = found ? (found.theirs ?? '') : asText(edit.value);
  return {
    currentVersion: answer.currentVersion,
    changedAt: answer.changedAt,
    changedByName: answer.changedByName ?? undefined,
    theirs,
    same: (value) => normal(asText(value)) === normal(theirs),
  };
}
