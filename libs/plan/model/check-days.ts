/** NL: weekdag. In the order of the week. */
export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** How often an agreement is checked, and between which days it holds. Days are YYYY-MM-DD in Europe/Amsterdam; the last is half-open. */
export interface CheckRhythm {
  readonly checkEveryDays: number | null;
  readonly checkWeekdays: readonly string[];
  readonly fromOn: string | null;
  readonly untilOn: string | null;
}

/** Checks stand planned this many days ahead, and are added to as they are done. */
export const PLANNED_AHEAD_DAYS = 28;

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** The day so many days later; earlier when negative. */
export const daysLater = (day: string, days: number): string => new Date(at(day) + days * DAY).toISOString().slice(0, 10);

const weekdayOf = (day: string): Weekday => WEEKDAYS[(new Date(at(day)).getUTCDay() + 6) % 7] ?? 'MONDAY';

/**
 * The days on which an agreement is checked, after one day and up to and including another. On its weekdays; or every so many days, counted
 * from `after`, which is the last planned day or the day on which the plan came in force. None without a rhythm.
 */
export function checkDays(rhythm: CheckRhythm, after: string, last: string): readonly string[] {
  const { checkEveryDays: every, checkWeekdays, fromOn, untilOn } = rhythm;
  const start = fromOn !== null && fromOn > after ? daysLater(fromOn, -1) : after;
  const step = checkWeekdays.length > 0 ? 1 : every;
  if (step === null || step < 1) return [];
  const days: string[] = [];
  for (let day = daysLater(start, step); day <= last && (untilOn === null || day < untilOn); day = daysLater(day, step)) {
    if (checkWeekdays.length === 0 || checkWeekdays.includes(weekdayOf(day))) days.push(day);
  }
  return days;
}

/** Whether the same days follow from both. */
export const sameRhythm = (one: CheckRhythm, other: CheckRhythm): boolean => one.checkEveryDays === other.checkEveryDays && one.fromOn === other.fromOn && one.untilOn === other.untilOn
  && [...one.checkWeekdays].sort().join() === [...other.checkWeekdays].sort().join();

/** A check as far as its standing depends on it. */
export interface CheckFacts { readonly plannedOn: string; readonly result?: string | null }

/** NL: gemiste controle. The day passed and nobody looked; that is a signal by itself. */
export const isMissed = ({ plannedOn, result }: CheckFacts, today: string): boolean => (result ?? null) === null && plannedOn < today;
