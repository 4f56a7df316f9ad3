/** The product's one clock. Everything that needs an instant gets it from here, never from the machine. */
export interface Clock {
  now(): Date;
}

export const CLOCK = Symbol('Clock');

/** Real time; in demo mode `ZOV_NOW` (ISO instant) moves it and it runs on from there. */
export function clockFrom(env: { ZOV_NOW?: string | undefined; ZOV_DEMO?: string | undefined }): Clock {
  if (env.ZOV_NOW === undefined || env.ZOV_NOW === '') return { now: () => new Date() };
  if (env.ZOV_DEMO !== '1') throw new Error('ZOV_NOW is only allowed in demo mode (ZOV_DEMO=1)');
  const start = new Date(env.ZOV_NOW).getTime();
  if (Number.isNaN(start)) throw new Error('ZOV_NOW is not an ISO instant, for example 2026-11-21T09:00:00Z');
  const offset = start - Date.now();
  return { now: () => new Date(Date.now() + offset) };
}

/** Calendar date (YYYY-MM-DD) of an instant in Europe/Amsterdam; birthdays and legal ages use it. */
export function dateIn(instant: Date, timeZone = 'Europe/Amsterdam'): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** A date column as the driver gives it (midnight of this machine, or text) as YYYY-MM-DD; null stays null. */
export function plainDay(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return value instanceof Date ? `${value.getFullYear()}-${String(value.getMonth() + 1).padStart(2, '0')}-${String(value.getDate()).padStart(2, '0')}` : String(value);
}

/** The instant a calendar date (YYYY-MM-DD) in Europe/Amsterdam is over: the end of a half-open period whose last day it is. */
export function endOfDay(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const next = new Date(Date.UTC(year, month - 1, day + 1));
  if (Number.isNaN(next.getTime())) throw new Error(`${date} is no calendar date`);
  // Amsterdam is one or two hours ahead of UTC.
  const [winter, summer] = [1, 2].map((hours) => new Date(next.getTime() - hours * 3_600_000)) as [Date, Date];
  return dateIn(summer) > date ? summer : winter;
}
