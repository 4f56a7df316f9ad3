import type { ConflictPartsFragment, CorrectFactInput, SourceKind, Verification } from '@generated/team/graphql';
import { problemsOfCorrection as sharedProblems } from '@zov/dossier/model/fact.ts';
import { dateProblem } from '@zov/ui';
import { formatDate } from '@zov/ui/format';
import type { Names } from '../shared/people';
import type { Problem } from '../shared/use-problems';
import { sourceKindText, verificationText } from '../shared/words.texts';
import { asksName, asksPerson } from './fact-draft';
import { factFormTexts as texts } from './fact-form.texts';
import type { FactRow } from './fact-words';

/** The words of a fact that can be corrected, as they stand in the form. */
export interface Correction {
  readonly what: string;
  readonly happenedOn: string;
  readonly happenedUntilOn: string;
  readonly place: string;
  readonly verification: Verification;
  readonly aboutPersonIds: readonly string[];
  readonly sourceKind: SourceKind | '';
  readonly sourcePersonId: string;
  readonly sourceName: string;
}

export type CorrectionField = keyof Correction;
const FIELDS: readonly CorrectionField[] = ['what', 'happenedOn', 'happenedUntilOn', 'place', 'sourceKind', 'sourcePersonId', 'sourceName', 'verification', 'aboutPersonIds'];
const SOURCE: readonly CorrectionField[] = ['sourceKind', 'sourcePersonId', 'sourceName'];

export const wordsOf = (fact: FactRow): Correction => ({
  what: fact.what, happenedOn: fact.happenedOn ?? '', happenedUntilOn: fact.happenedUntilOn ?? '', sourceKind: fact.sourceKind ?? '', sourcePersonId: fact.sourcePersonId ?? '', sourceName: fact.sourceName ?? '',
  place: fact.place ?? '', verification: fact.verification, aboutPersonIds: [...fact.aboutPersonIds],
});

const plain = (value: Correction[CorrectionField]): string => (typeof value === 'string' ? value.trim() : [...value].sort().join());

/** Only what somebody changed is sent; the rest stays whoever else changes it. */
export function changesOf(before: Correction, now: Correction): Partial<CorrectFactInput> {
  const changed = FIELDS.filter((field) => !SOURCE.includes(field) && plain(before[field]) !== plain(now[field]));
  const source = SOURCE.some((field) => plain(before[field]) !== plain(now[field])) ? sourceOf(now) : {};
  return { ...source, ...Object.fromEntries(changed.map((field) => [field, typeof now[field] === 'string' ? now[field].trim() || null : [...now[field]]])) };
}

/** A source is sent as a whole, and only what belongs to its kind. */
function sourceOf(now: Correction): Partial<CorrectFactInput> {
  return {
    sourceKind: now.sourceKind as SourceKind, sourcePersonId: asksPerson(now) ? now.sourcePersonId || null : null, sourceName: asksName(now) ? now.sourceName.trim() || null : null,
  };
}

export function problemsOfCorrection(before: Correction, now: Correction, reason: string, today: string): Problem[] {
  const date = dateProblem(now.happenedOn, { required: false });
  const until = dateProblem(now.happenedUntilOn, { required: false });
  const changes = changesOf(before, now);
  const own: [boolean, string, string][] = [
    [date !== undefined, 'happenedOn', date ?? ''],
    [until !== undefined, 'happenedUntilOn', until ?? ''],
    [Object.keys(changes).length === 0, 'what', texts.nothing],
  ];
  const found = own.filter(([wrong]) => wrong).map(([, field, message]) => ({ field, message }));
  const whole = { ...changes, what: now.what, happenedOn: now.happenedOn || null, happenedUntilOn: now.happenedUntilOn || null, aboutPersonIds: now.aboutPersonIds, correctionReason: reason };
  return [...found, ...sharedProblems(whole, today).filter((problem) => !found.some((one) => one.field === problem.field))];
}

const DAYS: readonly CorrectionField[] = ['happenedOn', 'happenedUntilOn'];

/** A text of the server as the form's own value. */
export function valueFrom(field: CorrectionField, text: string | null | undefined): Correction[CorrectionField] {
  if (field === 'aboutPersonIds') return (text ?? '').match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi) ?? [];
  return DAYS.includes(field) ? (text ?? '').slice(0, 10) : (text ?? '');
}

/** A value as somebody reads it beside the other one. */
export function readable(field: CorrectionField, text: string | null | undefined, names: Names): string {
  const value = valueFrom(field, text);
  if (typeof value !== 'string') return names.list(value);
  if (DAYS.includes(field)) return value && formatDate(value);
  if (field === 'sourcePersonId') return value && names.full(value);
  if (field === 'sourceKind') return sourceKindText[value as SourceKind] ?? value;
  return field === 'verification' ? (verificationText[value as Verification] ?? value) : value;
}

export const isCorrectionField = (field: string): field is CorrectionField => (FIELDS as readonly string[]).includes(field);

/** Whether both texts of a field can be put together by hand. */
export const canMerge = (field: CorrectionField): boolean => field === 'what' || field === 'place' || field === 'sourceName';

/** What the others made of the fact, as the new starting point; what they did not touch stays as it was. */
export function afterConflict(before: Correction, conflict: ConflictPartsFragment): Correction {
  const theirs = conflict.fields.filter(({ field }) => isCorrectionField(field)).map(({ field, theirs: text }) => [field, valueFrom(field as CorrectionField, text)]);
  return { ...before, ...(Object.fromEntries(theirs) as Partial<Correction>) };
}
