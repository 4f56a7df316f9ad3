/** A typed date: `YYYY-MM-DD` when it exists, '' when nothing was typed, otherwise the parts as typed ("31-2-2026"). */
export type DateText = string;

export type DateParts = { day: string; month: string; year: string };

const pad = (text: string, length: number) => text.padStart(length, '0');

/** True for a date that exists, written as `YYYY-MM-DD`. */
export function isDate(text: DateText): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function toParts(text: DateText): DateParts {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (iso) return { day: String(Number(iso[3])), month: String(Number(iso[2])), year: iso[1] ?? '' };
  const [day = '', month = '', year = ''] = text.split('-');
  return { day, month, year };
}

export function fromParts({ day, month, year }: DateParts): DateText {
  if (!day && !month && !year) return '';
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return year.length === 4 && day && month && isDate(iso) ? iso : `${day}-${month}-${year}`;
}

/** What is wrong with a typed date, as a sentence that says how to repair it; undefined when nothing is. */
export function dateProblem(text: DateText, { required = true }: { required?: boolean } = {}): string | undefined {
  if (text === '') return required ? 'Vul een datum in.' : undefined;
  if (isDate(text)) return undefined;
  const { day, month, year } = toParts(text);
  const missing = [!day && 'de dag', !month && 'de maand', !year && 'het jaar'].filter(Boolean);
  if (missing.length > 0) return `Vul ook ${missing.join(' en ')} in.`;
  if (!/^\d{4}$/.test(year)) return 'Schrijf het jaar met vier cijfers. Bijvoorbeeld 2026.';
  return 'Deze datum bestaat niet. Kijk de dag en de maand na.';
}
