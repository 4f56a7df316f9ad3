import { useSearchParams } from 'react-router';
import { daysFrom } from '../shared/days-from';
import type { Entry } from '../shared/timeline';

const params = { kinds: 'laat-zien', people: 'wie', period: 'periode', until: 'tot' } as const;
const DAYS = { maand: 31, kwartaal: 92, jaar: 366 } as const;

export type PeriodName = keyof typeof DAYS;
export const PERIODS = Object.keys(DAYS) as PeriodName[];

/** First and last day, both included. */
export interface Window { readonly from: string; readonly to: string }

/** What of the timeline is shown; lives in the address, so that it can be sent and survives "back". */
export function useTimelineFilter() {
  const [search, setSearch] = useSearchParams();
  const go = (change: (next: URLSearchParams) => void) => {
    const next = new URLSearchParams(search);
    change(next);
    setSearch(next, { replace: true, preventScrollReset: true });
  };
  const toggle = (name: 'kinds' | 'people', value: string) => go((next) => {
    const chosen = next.getAll(params[name]);
    next.delete(params[name]);
    (chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]).forEach((one) => next.append(params[name], one));
  });
  const asked = search.get(params.period);
  return {
    kinds: search.getAll(params.kinds), people: search.getAll(params.people), toggle,
    period: PERIODS.find((one) => one === asked), until: search.get(params.until) ?? undefined,
    /** The same period again means all of the time. */
    choosePeriod: (name: string) => go((next) => {
      next.delete(params.until);
      if (asked === name) next.delete(params.period);
      else next.set(params.period, name);
    }),
    moveTo: (until: string | undefined) => go((next) => (until === undefined ? next.delete(params.until) : next.set(params.until, until))),
  };
}

export type TimelineFilter = ReturnType<typeof useTimelineFilter>;

/** Entries of the chosen kinds about the chosen people. What is of the whole family is about everybody. */
export function entriesMatching(entries: readonly Entry[], { kinds, people }: { kinds: readonly string[]; people: readonly string[] }): Entry[] {
  return entries.filter((entry) => (kinds.length === 0 || kinds.includes(entry.kind))
    && (people.length === 0 || entry.aboutPersonIds.length === 0 || entry.aboutPersonIds.some((id) => people.includes(id))));
}

/** The days that are drawn: a period up to a day, or everything there is up to today. */
export function windowOf(entries: readonly Entry[], period: PeriodName | undefined, until: string | undefined, today: string): Window {
  const oldest = entries.at(-1)?.on ?? today;
  const to = until !== undefined && isDay(until) && until < today ? until : today;
  if (period === undefined) return { from: oldest < today ? oldest : daysFrom(today, -1), to: today };
  return { from: daysFrom(to, 1 - DAYS[period]), to };
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Where "earlier" and "later" lead; undefined where there is nothing further. */
export function stepsOf(entries: readonly Entry[], { from, to }: Window, period: PeriodName | undefined, today: string): { earlier?: string; later?: string } {
  if (period === undefined) return {};
  const oldest = entries.at(-1)?.on ?? today;
  const next = daysFrom(to, DAYS[period]);
  return { ...(oldest < from && { earlier: daysFrom(from, -1) }), ...(to < today && { later: next < today ? next : today }) };
}

/** What falls in these days, and what began before and still lasted. */
export const within = (entries: readonly Entry[], { from, to }: Window): Entry[] => entries.filter((one) => one.on <= to && (one.on >= from || (one.untilOn !== undefined && one.untilOn >= from)));
