import { describe, expect, it } from '@jest/globals';
import {
  ageOn, dayOf, daysBetween, formatCount, formatDate, formatDateShort, formatDateTime, formatDayMonth, formatDaysAgo, formatList, formatLogTime, formatNumber, formatPeriod, formatTime,
} from './format';

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

describe('At the borders of day, year and summer time in Amsterdam', () => {
  it.each([
    ['the last moment of a winter day', '2026-11-20T22:59:59.999Z', '2026-11-20', '23:59'],
    ['the first moment of a winter day', '2026-11-20T23:00:00.000Z', '2026-11-21', '00:00'],
    ['the last moment of a summer day', '2026-07-20T21:59:59.999Z', '2026-07-20', '23:59'],
    ['the first moment of a summer day', '2026-07-20T22:00:00.000Z', '2026-07-21', '00:00'],
    ['the last moment of the year', '2026-12-31T22:59:59.999Z', '2026-12-31', '23:59'],
    ['the first moment of the year', '2026-12-31T23:00:00.000Z', '2027-01-01', '00:00'],
    ['the last moment before summer time', '2026-03-29T00:59:59.999Z', '2026-03-29', '01:59'],
    ['the first moment of summer time', '2026-03-29T01:00:00.000Z', '2026-03-29', '03:00'],
    ['half past two for the first time', '2026-10-25T00:30:00.000Z', '2026-10-25', '02:30'],
    ['half past two for the second time', '2026-10-25T01:30:00.000Z', '2026-10-25', '02:30'],
    ['midnight on the day summer time begins', '2026-03-28T23:00:00.000Z', '2026-03-29', '00:00'],
    ['midnight on the day it ends', '2026-10-24T22:00:00.000Z', '2026-10-25', '00:00'],
    ['midnight on the day after', '2026-10-25T23:00:00.000Z', '2026-10-26', '00:00'],
    ['a leap day', '2028-02-28T23:00:00.000Z', '2028-02-29', '00:00'],
  ])('%s is on its own day and time', (_what, instant, day, time) => {
    for (const when of [instant, new Date(instant)]) expect([dayOf(when), formatTime(when)]).toEqual([day, time]);
    expect(formatDateTime(instant)).toBe(`${formatDate(day)}, ${time}`);
    expect(formatLogTime(instant).slice(0, 16)).toBe(`${day.split('-').reverse().join('-')} ${time}`);
  });

  it('midnight is written as 00, never as 24', () => {
    expect(formatTime('2026-11-20T23:00:00Z')).toBe('00:00');
    expect(formatLogTime('2026-11-20T23:00:00Z')).toBe('21-11-2026 00:00:00');
  });

  it('an age rises at midnight in Amsterdam, in winter, in summer and on the day the clock changes', () => {
    const age = (born: string, instant: string) => ageOn(born, instant);
    expect([age('2014-11-20', '2026-11-19T22:59:59.999Z'), age('2014-11-20', '2026-11-19T23:00:00Z')]).toEqual([11, 12]);
    expect([age('2014-07-20', '2026-07-19T21:59:59.999Z'), age('2014-07-20', '2026-07-19T22:00:00Z')]).toEqual([11, 12]);
    expect([age('2014-03-29', '2026-03-28T22:59:59.999Z'), age('2014-03-29', '2026-03-28T23:00:00Z')]).toEqual([11, 12]);
    expect([age('2015-01-01', '2026-12-31T22:59:59.999Z'), age('2015-01-01', '2026-12-31T23:00:00Z')]).toEqual([11, 12]);
  });

  it('who is born on 29 February gets older on 1 March in other years, as the law counts', () => {
    expect(['2025-02-28', '2025-03-01', '2024-02-28', '2024-02-29'].map((day) => ageOn('2012-02-29', day))).toEqual([12, 13, 11, 12]);
    for (const [age, day, before] of [[12, '2024-02-29', '2024-02-28'], [16, '2028-02-29', '2028-02-28'], [18, '2030-03-01', '2030-02-28']] as const) {
      expect([ageOn('2012-02-29', day), ageOn('2012-02-29', before)]).toEqual([age, age - 1]);
    }
  });

  it('days are counted by the calendar, over a leap day, the turn of the year and both changes of the clock', () => {
    expect([['2028-02-28', '2028-03-01'], ['2026-12-31', '2027-01-01'], ['2026-10-24', '2026-10-26'], ['2026-11-20', '2026-11-20']].map(([from, to]) => daysBetween(from as string, to as string))).toEqual([2, 1, 2, 0]);
    expect(daysBetween('2026-03-28T22:59:00Z', '2026-03-28T23:01:00Z')).toBe(1);
    expect(daysBetween('2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z')).toBe(0);
  });
});

describe('Words for days', () => {
  it('are said for today and its neighbours only', () => {
    expect(['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'].map((day) => formatDaysAgo(day, '2026-11-20'))).toEqual(['2 dagen geleden', 'gisteren', 'vandaag', 'morgen', 'over 2 dagen']);
  });

  it('fit in a table and in a heading', () => {
    expect([formatDateShort('2026-11-20'), formatDateShort('2026-05-03'), formatDayMonth('2026-11-20')]).toEqual(['20 nov 2026', '3 mei 2026', 'vrijdag 20 november']);
  });

  it('say only the end of a period that has no beginning', () => {
    expect(formatPeriod(undefined, '2026-12-03')).toBe('tot en met 3 december 2026');
  });

  it('count none and one as people do, and thousands with a dot', () => {
    expect([0, 1, 2].map((count) => formatCount(count, 'dag', 'dagen'))).toEqual(['0 dagen', '1 dag', '2 dagen']);
    expect([formatNumber(999), formatNumber(1_000_000), formatList(['Noor']), formatList([])]).toEqual(['999', '1.000.000', 'Noor', '']);
  });
});
