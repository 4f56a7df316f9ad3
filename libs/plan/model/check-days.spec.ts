import { describe, expect, it } from '@jest/globals';
import { WEEKDAYS, checkDays, daysLater, isMissed, sameRhythm, type CheckRhythm } from './check-days.ts';

const rhythm = (over: Partial<CheckRhythm> = {}): CheckRhythm => ({ checkEveryDays: null, checkWeekdays: [], fromOn: null, untilOn: null, ...over });
/** A Saturday. */
const TODAY = '2026-11-21';

describe('The days on which an agreement is checked', () => {
  it('are none without a rhythm, nor with one that means nothing', () => {
    expect(checkDays(rhythm(), TODAY, '2027-01-01')).toEqual([]);
    expect(checkDays(rhythm({ checkEveryDays: 0 }), TODAY, '2027-01-01')).toEqual([]);
  });

  it('are its weekdays after today, up to and including the last', () => {
    expect(checkDays(rhythm({ checkWeekdays: ['THURSDAY', 'MONDAY'] }), TODAY, '2026-11-30')).toEqual(['2026-11-23', '2026-11-26', '2026-11-30']);
  });

  it('are on each weekday of the week in turn', () => {
    expect(WEEKDAYS.flatMap((day) => checkDays(rhythm({ checkWeekdays: [day] }), '2026-11-22', '2026-11-29'))).toEqual(
      ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29']);
  });

  it('follow each other by so many days, counted from the day before', () => {
    expect(checkDays(rhythm({ checkEveryDays: 7 }), TODAY, '2026-12-19')).toEqual(['2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19']);
    expect(checkDays(rhythm({ checkEveryDays: 7 }), '2026-12-19', '2026-12-19')).toEqual([]);
  });

  it('pass the end of a month, of a year, of February and of summer time', () => {
    expect(checkDays(rhythm({ checkEveryDays: 1 }), '2026-12-30', '2027-01-02')).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
    expect(daysLater('2028-02-28', 1)).toBe('2028-02-29');
    expect(checkDays(rhythm({ checkEveryDays: 1 }), '2026-10-24', '2026-10-26')).toEqual(['2026-10-25', '2026-10-26']);
    expect(checkDays(rhythm({ checkEveryDays: 1 }), '2027-03-27', '2027-03-29')).toEqual(['2027-03-28', '2027-03-29']);
  });

  it('begin when the agreement begins and are over on the day it has ended', () => {
    expect(checkDays(rhythm({ checkEveryDays: 1, fromOn: '2026-11-24', untilOn: '2026-11-26' }), TODAY, '2026-12-19')).toEqual(['2026-11-24', '2026-11-25']);
    expect(checkDays(rhythm({ checkWeekdays: ['MONDAY'], untilOn: '2026-11-23' }), TODAY, '2026-12-19')).toEqual([]);
  });

  it('are its weekdays when somebody filled in both', () => {
    expect(checkDays(rhythm({ checkEveryDays: 2, checkWeekdays: ['MONDAY'] }), TODAY, '2026-12-01')).toEqual(['2026-11-23', '2026-11-30']);
  });
});

describe('Two rhythms', () => {
  it('are the same whatever the order of their weekdays, and not when one day differs', () => {
    expect(sameRhythm(rhythm({ checkWeekdays: ['MONDAY', 'FRIDAY'] }), rhythm({ checkWeekdays: ['FRIDAY', 'MONDAY'] }))).toBe(true);
    for (const other of [{ checkEveryDays: 7 }, { checkWeekdays: ['MONDAY'] }, { fromOn: TODAY }, { untilOn: TODAY }]) expect(sameRhythm(rhythm(), rhythm(other))).toBe(false);
  });
});

describe('A check', () => {
  it('is missed from the day after it was planned, until somebody records it', () => {
    expect(isMissed({ plannedOn: '2026-11-20' }, TODAY)).toBe(true);
    expect(isMissed({ plannedOn: '2026-11-20', result: null }, TODAY)).toBe(true);
    expect(isMissed({ plannedOn: TODAY }, TODAY)).toBe(false);
    for (const result of ['KEPT', 'PARTLY', 'NOT_KEPT', 'COULD_NOT_CHECK', 'LAPSED']) expect(isMissed({ plannedOn: '2026-11-20', result }, TODAY)).toBe(false);
  });
});
