import { describe, expect, it } from '@jest/globals';
import { calendarOf } from './calendar.ts';

const AT = new Date('2026-11-22T12:34:56.789Z');
const file = (...days: [string, string][]): string => calendarOf(days.map(([id, on]) => ({ id, on })), 'Er staat iets klaar', (id) => `k${id}`, AT);

describe('A calendar file', () => {
  it('holds whole days with one and the same text, in the order of the days', () => {
    expect(file(['b', '2026-12-31'], ['a', '2026-11-23'])).toBe([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Zicht op Veiligheid//NL', 'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT', 'UID:ka@zicht', 'DTSTAMP:20261122T123456Z', 'DTSTART;VALUE=DATE:20261123', 'DTEND;VALUE=DATE:20261124', 'SUMMARY:Er staat iets klaar', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'BEGIN:VEVENT', 'UID:kb@zicht', 'DTSTAMP:20261122T123456Z', 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101', 'SUMMARY:Er staat iets klaar', 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT', 'END:VEVENT',
      'END:VCALENDAR', '',
    ].join('\r\n'));
  });

  it('is a calendar also when there is nothing in it', () => {
    expect(file()).toBe('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Zicht op Veiligheid//NL\r\nCALSCALE:GREGORIAN\r\nEND:VCALENDAR\r\n');
  });

  it('has no line that is longer than the format allows', () => {
    const long = calendarOf([{ id: 'a', on: '2026-11-23' }], 'x'.repeat(200), () => 'k', AT);
    expect(long.split('\r\n').every((line) => line.length <= 76)).toBe(true);
    expect(long.replaceAll('\r\n ', '')).toContain(`SUMMARY:${'x'.repeat(200)}`);
  });
});
