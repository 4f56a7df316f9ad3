import { describe, expect, it } from '@jest/globals';
import { ageOn, dayOf, daysBetween, formatCount, formatDate, formatDateTime, formatDaysAgo, formatList, formatLogTime, formatPeriod, formatTime } from './format';

describe('Dates and times', () => {
  it('are written in Dutch', () => {
    expect(formatDate('2026-11-20')).toBe('20 november 2026');
    expect(formatPeriod('2026-11-03', '2026-12-03')).toBe('van 3 november 2026 tot en met 3 december 2026');
    expect(formatPeriod('2026-11-03', null)).toBe('vanaf 3 november 2026');
    expect(formatPeriod(null, null)).toBe('');
  });

  it('are shown in the time of Amsterdam, in summer and in winter', () => {
    expect(formatTime('2026-11-20T09:24:00Z')).toBe('10:24');
    expect(formatTime('2026-07-20T09:24:00Z')).toBe('11:24');
    expect(formatDateTime('2026-12-31T23:30:00Z')).toBe('1 januari 2027, 00:30');
    expect(formatLogTime('2026-11-20T09:24:07Z')).toBe('20-11-2026 10:24:07');
  });

  it('do not shift a day that has no time', () => {
    expect(formatDate('2026-01-01')).toBe('1 januari 2026');
    expect(dayOf('2026-01-01')).toBe('2026-01-01');
  });

  it('count days by the calendar, also over the change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-11-20T22:59:00Z', '2026-11-20T23:01:00Z')).toBe(1);
    expect(formatDaysAgo('2026-11-19', '2026-11-20')).toBe('gisteren');
    expect(formatDaysAgo('2026-10-27', '2026-11-20')).toBe('24 dagen geleden');
    expect(formatDaysAgo('2026-11-25', '2026-11-20')).toBe('over 5 dagen');
  });
});

describe('An age', () => {
  it('rises on the birthday and not before', () => {
    expect(ageOn('2014-11-20', '2026-11-19')).toBe(11);
    expect(ageOn('2014-11-20', '2026-11-20')).toBe(12);
  });
});

describe('Lists and counts', () => {
  it('read as a sentence', () => {
    expect(formatList(['moeder', 'vader', 'Noor'])).toBe('moeder, vader en Noor');
    expect(formatCount(1, 'afspraak', 'afspraken')).toBe('1 afspraak');
    expect(formatCount(1284, 'regel', 'regels')).toBe('1.284 regels');
  });
});
