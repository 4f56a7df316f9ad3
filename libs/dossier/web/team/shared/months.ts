import type { Entry } from './timeline';

export interface Month {
  /** YYYY-MM */
  readonly month: string;
  readonly entries: readonly Entry[];
}

/** Entries in their order, a group for each month that has any. */
export function byMonth(entries: readonly Entry[]): Month[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const month = entry.on.slice(0, 7);
    groups.set(month, [...(groups.get(month) ?? []), entry]);
  }
  return [...groups].map(([month, some]) => ({ month, entries: some }));
}

const format = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "September 2026" */
export function formatMonth(month: string): string {
  const text = format.format(new Date(`${month}-01`));
  return text.charAt(0).toUpperCase() + text.slice(1);
}
