const MS_PER_DAY = 86_400_000;
const shifted = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);

/** Periods are kept half-open; people name the last day. */
export const lastDayOf = (untilOn: string): string => shifted(untilOn, -1);
export const dayAfter = (lastDay: string): string => shifted(lastDay, 1);
