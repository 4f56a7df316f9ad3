/** A day on which something is to be done; what it is stands behind the sign-in. */
export interface CalendarDay { readonly id: string; readonly on: string }

/** RFC 5545: a line is at most 75 bytes, what is longer goes on after a space. These lines are ASCII. */
const LONGEST = 75;
const folded = (line: string): string => (line.length <= LONGEST ? line : `${line.slice(0, LONGEST)}\r\n ${folded(line.slice(LONGEST)).replaceAll('\r\n ', '\r\n ')}`);
const compact = (day: string): string => day.replaceAll('-', '');
const nextDay = (day: string): string => new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
const stamp = (at: Date): string => `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/**
 * NL: agendabestand zonder namen. Whole days with the same few words for each, since a calendar is read over a shoulder, shared and kept in
 * a cloud: no name, no family, not what it is about. `keyOf` makes of a row's id something that leads nowhere; the same row keeps its day.
 */
export function calendarOf(days: readonly CalendarDay[], summary: string, keyOf: (id: string) => string, at: Date): string {
  const events = [...days].sort((one, other) => one.on.localeCompare(other.on) || one.id.localeCompare(other.id)).flatMap(({ id, on }) => [
    'BEGIN:VEVENT', `UID:${keyOf(id)}@zicht`, `DTSTAMP:${stamp(at)}`, `DTSTART;VALUE=DATE:${compact(on)}`, `DTEND;VALUE=DATE:${compact(nextDay(on))}`, `SUMMARY:${summary}`, 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT',
  ]);
  return [...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Zicht op Veiligheid//NL', 'CALSCALE:GREGORIAN'], ...events, 'END:VCALENDAR'].map((line) => `${folded(line)}\r\n`).join('');
}
