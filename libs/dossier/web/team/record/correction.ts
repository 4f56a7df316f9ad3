import type { ConflictPartsFragment, CorrectFactInput, Verification } from '@generated/team/graphql';
import { dateProblem } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import type { Names } from '../shared/people';
import type { Problem } from '../shared/use-problems';
import { verificationText } from '../shared/words.texts';
import { factFormTexts as texts } from './fact-form.texts';
import type { FactRow } from './fact-words';

/** The words of a fact that can be corrected, as they stand in the form. */
export interface Correction {
  readonly what: string;
  readonly happenedOn: string;
  readonly place: string;
  readonly verification: Verification;
  readonly aboutPersonIds: readonly string[];
}

export type CorrectionField = keyof Correction;
const FIELDS: readonly CorrectionField[] = ['what', 'happenedOn', 'place', 'verification', 'aboutPersonIds'];

export const wordsOf = (fact: FactRow): Correction => ({
  what: fact.what, happenedOn: fact.happenedOn ?? '', place: fact.place ?? '', verification: fact.verification, aboutPersonIds: [...fact.aboutPersonIds],
});

const plain = (value: Correction[CorrectionField]): string => (typeof value === 'string' ? value.trim() : [...value].sort().join());

/** Only what somebody changed is sent; the rest stays whoever else changes it. */
export function changesOf(before: Correction, now: Correction): Partial<CorrectFactInput> {
  const changed = FIELDS.filter((field) => plain(before[field]) !== plain(now[field]));
  return Object.fromEntries(changed.map((field) => [field, typeof now[field] === 'string' ? now[field].trim() || null : [...now[field]]]));
}

export function problemsOfCorrection(before: Correction, now: Correction, reason: string, today: string): Problem[] {
  const date = dateProblem(now.happenedOn, { required: false });
  const found: [boolean, string, string][] = [
    [now.what.trim() === '', 'what', texts.needWhat],
    [date !== undefined, 'happenedOn', date ?? ''],
    [date === undefined && now.happenedOn > today, 'happenedOn', texts.future],
    [now.aboutPersonIds.length === 0, 'aboutPersonIds', texts.needAbout],
    [Object.keys(changesOf(before, now)).length === 0, 'what', texts.nothing],
    [reason.trim() === '', 'correctionReason', texts.needReason],
  ];
  return found.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
}

/** A text of the server as the form's own value. */
export function valueFrom(field: CorrectionField, text: string | null | undefined): Correction[CorrectionField] {
  if (field === 'aboutPersonIds') return (text ?? '').match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi) ?? [];
  return field === 'happenedOn' ? (text ?? '').slice(0, 10) : (text ?? '');
}

/** A value as somebody reads it beside the other one. */
export function readable(field: CorrectionField, text: string | null | undefined, names: Names): string {
  const value = valueFrom(field, text);
  if (typeof value !== 'string') return names.list(value);
  if (field === 'happenedOn') return value && formatDate(value);
  return field === 'verification' ? (verificationText[value as Verification] ?? value) : value;
}

export const isCorrectionField = (field: string): field is CorrectionField => (FIELDS as readonly string[]).includes(field);

/** Whether both texts of a field can be put together by hand. */
export const canMerge = (field: CorrectionField): boolean => field === 'what' || field === 'place';

/** What the others made of the fact, as the new starting point; what they did not touch stays as it was. */
export function afterConflict(before: Correction, conflict: ConflictPartsFragment): Correction {
  const theirs = conflict.fields.filter(({ field }) => isCorrectionField(field)).map(({ field, theirs: text }) => [field, valueFrom(field as CorrectionField, text)]);
  return { ...before, ...(Object.fromEntries(theirs) as Partial<Correction>) };
}
