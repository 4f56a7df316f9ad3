import { dayInWords } from '@zov/core/clock/day-in-words.ts';
import type { PlanAnswer, PrintedHelp, PrintedPlan } from './plan-answer.ts';

export type Printed = PlanAnswer & { readonly printedPlan: PrintedPlan; readonly dossier: NonNullable<PlanAnswer['dossier']> };

/** One thing that stands in the plan: what it is, and what more is said of it. */
export interface Entry { readonly said: string; readonly lines: readonly string[] }
export interface Part { readonly title: string; readonly entries: readonly Entry[]; /** What is said when there are none. */ readonly none: string }

/** Who reads, and what that reader calls everybody. */
export interface Reader {
  readonly me: string | undefined;
  readonly nameOf: (personId: string | null) => string | undefined;
  readonly phonesOf: (personId: string | null) => string[];
}

export const readerOf = ({ viewer, dossier }: Printed): Reader => {
  const names = new Map(dossier.persons.map((one) => [one.id, one.callName || one.displayName]));
  return {
    // Who reads for somebody else is nobody in the plan.
    me: viewer?.actingFor?.some(({ dossierId }) => dossierId === dossier.id) === true ? undefined : viewer?.personIds?.find((id) => names.has(id)),
    nameOf: (personId) => (personId === null ? undefined : names.get(personId)),
    phonesOf: (personId) => dossier.contactPoints.filter(({ kind, aboutPersonIds }) => kind === 'PHONE' && personId !== null && aboutPersonIds.includes(personId)).map(({ text }) => text),
  };
};

/** What is in the plan: nothing that was taken out of it. */
export const there = <T extends { readonly state: string }>(items: readonly T[]): T[] => items.filter(({ state }) => state !== 'WITHDRAWN');

/** A label with its words; left out when nobody wrote any. */
export const line = (label: string, words: string | null | undefined): string[] => ((words ?? '') === '' ? [] : [`${label}: ${words}`]);

/** NL: tot en met. The day before the one on which it no longer holds. */
export const lastDay = (untilOn: string | null): string => (untilOn === null ? '' : dayInWords(new Date(Date.parse(untilOn) - 86_400_000).toISOString().slice(0, 10)));

export const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Which help there is; no part of the paper where the plan has none. `lines` adds what one kind of reader is told besides. */
export function helpParts(help: readonly PrintedHelp[], title: string, lines: (one: PrintedHelp) => string[], said: (one: PrintedHelp) => string): Part[] {
  const entries = there(help).map((one) => ({ said: said(one), lines: lines(one) }));
  return entries.length === 0 ? [] : [{ title, entries, none: '' }];
}

/** From when help is planned. */
export const plannedFrom = (one: PrintedHelp): string => (one.plannedFrom === null ? '' : dayInWords(one.plannedFrom));
