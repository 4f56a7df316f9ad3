import { describe, expect, it } from '@jest/globals';
import { daysAfter, monthsAfter } from './term.ts';

const months = (at: string, count: number): string => monthsAfter(new Date(at), count).toISOString();
const days = (at: string, count: number): string => daysAfter(new Date(at), count).toISOString();

describe('So many months after an instant', () => {
  it.each([
    ['2026-01-31T12:00:00.000Z', 1, '2026-02-28T12:00:00.000Z'],
    ['2028-01-31T12:00:00.000Z', 1, '2028-02-29T12:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', 12, '2029-02-28T12:00:00.000Z'],
    ['2028-02-29T12:00:00.000Z', 48, '2032-02-29T12:00:00.000Z'],
    ['2026-08-31T12:00:00.000Z', 1, '2026-09-30T12:00:00.000Z'],
    ['2026-11-30T12:00:00.000Z', 3, '2027-02-28T12:00:00.000Z'],
    ['2026-12-15T12:00:00.000Z', 1, '2027-01-15T12:00:00.000Z'],
  ])('%s and %i is %s', (at, count, then) => {
    expect(months(at, count)).toBe(then);
  });

  it('is the same instant of the day in UTC, also where the clock of Amsterdam changes between', () => {
    expect(months('2026-09-22T21:59:59.999Z', 6)).toBe('2027-03-22T21:59:59.999Z');
    expect(months('2026-02-28T23:30:00.000Z', 1)).toBe('2026-03-28T23:30:00.000Z');
    expect(months('2026-03-29T00:30:00.000Z', 7)).toBe('2026-10-29T00:30:00.000Z');
  });

  it('is never in the month after the one that was meant, from any day of the year', () => {
    for (let day = 0; day < 366; day += 1) {
      const at = daysAfter(new Date('2028-01-01T08:00:00Z'), day);
      for (const count of [1, 2, 6, 12]) {
        const then = monthsAfter(at, count);
        expect((then.getUTCFullYear() - at.getUTCFullYear()) * 12 + then.getUTCMonth() - at.getUTCMonth()).toBe(count);
        expect(then.getUTCDate() <= at.getUTCDate()).toBe(true);
      }
    }
  });

  it('of no months is the instant itself, and what was given stays as it was', () => {
    const at = new Date('2026-01-31T12:00:00Z');
    expect(monthsAfter(at, 0)).toEqual(at);
    monthsAfter(at, 1);
    expect(at.toISOString()).toBe('2026-01-31T12:00:00.000Z');
  });
});

describe('So many days after an instant', () => {
  it('is so many times twenty-four hours, over the turn of the year, a leap day and both changes of the clock', () => {
    expect([days('2026-12-31T23:30:00.000Z', 1), days('2028-02-28T10:00:00.000Z', 1), days('2026-03-28T12:00:00.000Z', 2), days('2026-10-24T12:00:00.000Z', 2)])
      .toEqual(['2027-01-01T23:30:00.000Z', '2028-02-29T10:00:00.000Z', '2026-03-30T12:00:00.000Z', '2026-10-26T12:00:00.000Z']);
  });

  it('goes back as well, and of no days is the instant itself', () => {
    expect([days('2026-03-01T00:00:00.000Z', -1), days('2026-03-01T00:00:00.000Z', 0)]).toEqual(['2026-02-28T00:00:00.000Z', '2026-03-01T00:00:00.000Z']);
  });
});
