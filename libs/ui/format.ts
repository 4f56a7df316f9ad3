/** How dates, times and numbers are written: Dutch, in the time of Amsterdam. */
const zone = 'Europe/Amsterdam';
const locale = 'nl-NL';

type When = string | Date;

const memo = new Map<string, Intl.DateTimeFormat>();

function formatter(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify(options);
  let found = memo.get(key);
  if (!found) memo.set(key, (found = new Intl.DateTimeFormat(locale, options)));
  return found;
}

const isDay = (when: When): when is string => typeof when === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(when);

/** A day without time must not shift: it is read and written in UTC. An instant is written in Amsterdam time. */
function write(when: When, options: Intl.DateTimeFormatOptions): string {
  const timeZone = isDay(when) ? 'UTC' : zone;
  return formatter({ ...options, timeZone }).format(typeof when === 'string' ? new Date(when) : when);
}

/** "20 november 2026" */
export const formatDate = (when: When) => write(when, { day: 'numeric', month: 'long', year: 'numeric' });

/** "20 nov 2026" */
export const formatDateShort = (when: When) => write(when, { day: 'numeric', month: 'short', year: 'numeric' }).replace('.', '');

/** "vrijdag 20 november" */
export const formatDayMonth = (when: When) => write(when, { weekday: 'long', day: 'numeric', month: 'long' });

/** "10:24" */
export const formatTime = (when: When) => write(when, { hour: '2-digit', minute: '2-digit' });

/** "20 november 2026, 10:24" */
export const formatDateTime = (when: When) => `${formatDate(when)}, ${formatTime(when)}`;

/** "20-11-2026 10:24:07", for logs. */
export const formatLogTime = (when: When) =>
  write(when, { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit', second: '2-digit' }).replace(',', '');

/** The day in Amsterdam, as `YYYY-MM-DD`. */
export function dayOf(when: When): string {
  if (isDay(when)) return when;
  const parts = formatter({ year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).formatToParts(typeof when === 'string' ? new Date(when) : when);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Whole days from one day to another, negative when the second is earlier. */
export function daysBetween(from: When, to: When): number {
  return Math.round((Date.parse(dayOf(to)) - Date.parse(dayOf(from))) / 86_400_000);
}

/** "vandaag", "gisteren", "morgen", "24 dagen geleden", "over 5 dagen" */
export function formatDaysAgo(when: When, now: When): string {
  const days = daysBetween(now, when);
  return new Intl.RelativeTimeFormat(locale, { numeric: days > -2 && days < 2 ? 'auto' : 'always' }).format(days, 'day');
}

/** "van 3 november 2026 tot en met 3 december 2026", "vanaf 3 november 2026", "tot en met 3 december 2026" */
export function formatPeriod(from?: When | null, lastDay?: When | null): string {
  if (from && lastDay) return `van ${formatDate(from)} tot en met ${formatDate(lastDay)}`;
  if (from) return `vanaf ${formatDate(from)}`;
  return lastDay ? `tot en met ${formatDate(lastDay)}` : '';
}

/** Age in whole years on a day. */
export function ageOn(birthDate: string, day: When): number {
  const [by = 0, bm = 0, bd = 0] = birthDate.split('-').map(Number);
  const [y = 0, m = 0, d = 0] = dayOf(day).split('-').map(Number);
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}

/** "1.284" */
export const formatNumber = (value: number) => new Intl.NumberFormat(locale).format(value);

/** "moeder, vader en Noor" */
export const formatList = (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);

/** "1 afspraak", "3 afspraken" */
export const formatCount = (count: number, one: string, many: string) => `${formatNumber(count)} ${count === 1 ? one : many}`;
