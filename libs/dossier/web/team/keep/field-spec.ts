import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@apollo/client';
import type { ConflictPartsFragment, FamilyToKeepQuery } from '@generated/team/graphql';
import type { Act } from '@zov/access/model/partner.ts';
import { dateProblem, type Option } from '@zov/ui';
import { formatDate, formatList } from '@zov/ui/format';
import type { Names, SomePerson } from '../shared/people';
import type { Problem } from '../shared/use-problems';
import { keepTexts as texts } from './keep.texts';

/** With the terms of the law, which some forms warn with. */
export type Family = NonNullable<FamilyToKeepQuery['dossier']> & Pick<FamilyToKeepQuery, 'measureLimits'>;
/** What every form knows of the family; each screen with forms of its own reads more. */
export interface KeptFamily { readonly id: string; readonly persons: readonly SomePerson[] }
export type Value = string | boolean | readonly string[];
/** What stands in the form; '' for what is not filled in. */
export type Draft = Readonly<Record<string, Value>>;

/** One field of a form: what it holds and how it is asked. */
export interface FieldSpec<F extends KeptFamily = Family> {
  readonly name: string;
  readonly as: 'text' | 'area' | 'date' | 'select' | 'radio' | 'people' | 'facts' | 'tick';
  readonly label: string;
  readonly description?: string;
  readonly optional?: boolean;
  /** Sent as nothing when it is empty; a text that must be there is sent as it is. Dates always are. */
  readonly nullable?: boolean;
  /** The family reads it: hints for plain words stand below. */
  readonly plain?: boolean;
  /** Of everything that could be chosen, or of what still fits the rest of the form. */
  readonly options?: (family: F, draft?: Draft) => readonly Option[];
  /** Asked only when it is written for the first time. */
  readonly once?: boolean;
  /** Not taken over from the row that a form starts from, when that form makes another one. */
  readonly anew?: boolean;
  /** What the form starts with, when there is no row. */
  readonly start?: Value;
  /** How much of a date is asked. */
  readonly precision?: (draft: Draft) => 'DAY' | 'MONTH' | 'YEAR';
  /** Steers the form and is not sent. */
  readonly local?: boolean;
  readonly when?: (draft: Draft) => boolean;
}

export type Row = Readonly<Record<string, unknown>> & { readonly id: string; readonly version: number };

interface ActOf { readonly document: TypedDocumentNode<Record<string, unknown>, never>; readonly field: string; readonly title: string; readonly note?: string }

/** One kind of row of the record, as its form writes and corrects it. */
export interface Keepable<F extends KeptFamily = Family> {
  /** SDL type, for the rights. */
  readonly type: string;
  readonly add?: ActOf;
  readonly correct: ActOf;
  readonly fields: readonly FieldSpec<F>[];
  readonly find: (family: F, id: string) => Row | undefined;
  /** The rules that the server shares. */
  readonly problems: (given: Readonly<Record<string, unknown>>, today: string) => Problem[];
  /** What stands under one of the fields while somebody writes a new row. */
  readonly beside?: { readonly under: string; readonly show: (draft: Draft, family: F) => ReactNode };
  /** What is worth another look before it is kept, in sentences; it stops nobody. */
  readonly warns?: (draft: Draft, family: F, row: Row | undefined) => readonly string[];
  /** What else is sent with a new row: to what it belongs, as the address says. */
  readonly fixed?: (address: URLSearchParams) => Readonly<Record<string, unknown>>;
  /** By which right its act is decided, when that is not writing or editing. */
  readonly right?: Act;
  /** Sends every field, also when nothing changed. */
  readonly whole?: boolean;
  /** The part of the page to go back to. */
  readonly part: string;
  /** What the way back is called, when that is not the record. */
  readonly back?: string;
}

/** A form of whatever family: for what asks nothing of it. */
export type AnyKeepable = Keepable<never>;
export type AnyField = FieldSpec<never>;

/** Several of a list. */
const isMany = (spec: AnyField): boolean => spec.as === 'people' || spec.as === 'facts';

/** The fields of a form at this moment. */
export const asked = <F extends KeptFamily>(kind: Keepable<F>, draft: Draft, isNew: boolean): readonly FieldSpec<F>[] => kind.fields.filter((spec) => (isNew || !spec.once) && (spec.when?.(draft) ?? true));

const blank = (spec: AnyField): Value => (spec.as === 'tick' ? false : isMany(spec) ? [] : '');

/** What the form starts with: the row, or what the address asks for. */
export function startOf(kind: AnyKeepable, row: Readonly<Record<string, unknown>> | undefined, preset: URLSearchParams): Draft {
  return Object.fromEntries(kind.fields.map((spec) => {
    const value = row === undefined || (kind.whole === true && spec.anew === true) ? undefined : row[spec.name];
    return [spec.name, (value as Value | null | undefined) ?? (isMany(spec) ? preset.getAll(spec.name) : spec.as === 'tick' ? false : (preset.get(spec.name) ?? (row === undefined ? spec.start : undefined) ?? ''))];
  }));
}

function sent(spec: AnyField, value: Value): unknown {
  if (typeof value !== 'string') return typeof value === 'boolean' ? value : [...value];
  const text = value.trim();
  return text === '' && (spec.as === 'date' || spec.nullable === true) ? null : text;
}

/** Everything that is asked; what is not asked now is sent empty, so that a changed mind leaves nothing behind. */
export function wholeInput(kind: AnyKeepable, draft: Draft): Record<string, unknown> {
  const now = asked(kind, draft, true);
  return Object.fromEntries(kind.fields.filter((spec) => spec.local !== true).map((spec) => [spec.name, sent(spec, now.includes(spec) ? (draft[spec.name] ?? blank(spec)) : blank(spec))]));
}

const plain = (value: Value | undefined): string => (typeof value === 'string' ? value.trim() : JSON.stringify(Array.isArray(value) ? [...(value as string[])].sort() : value));

/** Only what somebody changed is sent; the rest stays whoever else changes it. */
export function changedInput(kind: AnyKeepable, before: Draft, draft: Draft): Record<string, unknown> {
  const changed = asked(kind, draft, false).filter((spec) => spec.local !== true && (kind.whole === true || plain(before[spec.name]) !== plain(draft[spec.name])));
  return Object.fromEntries(changed.map((spec) => [spec.name, sent(spec, draft[spec.name] ?? blank(spec))]));
}

/** What still has to be mended, in the order of the fields. */
export function problemsOf(kind: AnyKeepable, before: Draft | undefined, draft: Draft, today: string): Problem[] {
  const fields = asked(kind, draft, before === undefined);
  const own = fields.flatMap((spec) => {
    const message = missing(spec, draft[spec.name] ?? blank(spec));
    return message === undefined ? [] : [{ field: spec.name, message }];
  });
  const nothing = before !== undefined && Object.keys(changedInput(kind, before, draft)).length === 0 ? [{ field: fields[0]?.name ?? '', message: texts.nothing }] : [];
  const shared = kind.problems(Object.fromEntries(fields.map((spec) => [spec.name, sent(spec, draft[spec.name] ?? blank(spec))])), today);
  const all = [...own, ...shared.filter((problem) => !own.some((one) => one.field === problem.field)), ...nothing];
  const order = fields.map((spec) => spec.name);
  return all.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
}

function missing(spec: AnyField, value: Value): string | undefined {
  if (spec.as === 'date') return dateProblem(value as string, { required: spec.optional !== true });
  if (spec.optional === true || spec.as === 'tick') return undefined;
  const empty = typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0;
  return empty ? texts.need(spec.label) : undefined;
}

/** A text of the server as the form's own value. */
export function valueFrom(spec: AnyField, text: string | null | undefined): Value {
  if (isMany(spec)) return (text ?? '').match(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/gi) ?? [];
  return spec.as === 'tick' ? text === 'true' : (text ?? '');
}

/** A value as somebody reads it beside the other one. */
export function readable<F extends KeptFamily>(spec: FieldSpec<F>, text: string | null | undefined, family: F, names: Names): string {
  const value = valueFrom(spec, text);
  if (typeof value === 'boolean') return value ? texts.yes : texts.no;
  if (typeof value !== 'string') return spec.as === 'facts' ? formatList(spec.options?.(family).filter((one) => value.includes(one.value)).map((one) => one.label) ?? []) : names.list(value);
  if (spec.as === 'date') return value && formatDate(value);
  return spec.options?.(family).find((option) => option.value === value)?.label ?? value;
}

/** What the others made of it, as the new starting point; what they did not touch stays as it was. */
export function afterConflict(kind: AnyKeepable, before: Draft, conflict: ConflictPartsFragment): Draft {
  const theirs = conflict.fields.flatMap(({ field, theirs: text }) => {
    const spec = kind.fields.find((one) => one.name === field);
    return spec === undefined ? [] : [[field, valueFrom(spec, text)] as const];
  });
  return { ...before, ...Object.fromEntries(theirs) };
}
