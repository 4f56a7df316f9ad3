import { dateIn } from '@zov/core/clock';

const MS_PER_DAY = 86_400_000;
/** Hour of the day (UTC) at which things in the demo are said to have happened. */
const HOUR = 9;

/** Turns the relative days and ages of the seed files into dates, so that the demo never goes stale. */
export class Days {
  readonly today: string;

  constructor(readonly now: Date) {
    this.today = dateIn(now);
  }

  /** Date (YYYY-MM-DD, Europe/Amsterdam) of `today`, `-18d` or `+14d`. */
  on(day: string): string {
    const offset = day === 'today' ? 0 : Number.parseInt(day, 10);
    return shift(this.today, offset);
  }

  /** An instant on that day; never later than now when the day has come. */
  at(day: string): Date {
    const instant = new Date(`${this.on(day)}T${String(HOUR).padStart(2, '0')}:00:00Z`);
    return this.on(day) === this.today && instant > this.now ? this.now : instant;
  }

  /** Birth date of somebody who is `9y2m5d` old today, or who `turns 16 +11d`: becomes sixteen in eleven days. */
  born(age: string): string {
    const turning = /^turns (\d+) \+(\d+)d$/.exec(age);
    if (turning) return yearsBefore(shift(this.today, Number(turning[2])), Number(turning[1]), 0);
    const [, years = '0', months = '0', days = '0'] = /^(\d+)y(?:(\d+)m)?(?:(\d+)d)?$/.exec(age) ?? [];
    return yearsBefore(shift(this.today, -Number(days)), Number(years), Number(months));
  }

  /** Replaces `{-18d}` in a text by that day in Dutch words. */
  fill(text: string): string {
    return text.replaceAll(/\{(today|[+-]\d+d)\}/g, (_, day: string) => inWords(this.on(day)));
  }
}

/** The first instant of a calendar date in Europe/Amsterdam. */
export function startOf(date: string): Date {
  const utc = new Date(`${date}T00:00:00Z`).getTime();
  for (const hours of [2, 1]) {
    const candidate = new Date(utc - hours * 3_600_000);
    if (dateIn(candidate) === date && dateIn(new Date(candidate.getTime() - 1)) !== date) return candidate;
  }
  return new Date(utc);
}

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

function yearsBefore(date: string, years: number, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year - years, month - 1 - months, day)).toISOString().slice(0, 10);
}

function inWords(date: string): string {
  return new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
