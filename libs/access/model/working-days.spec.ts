import { describe, expect, it } from '@jest/globals';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

describe('a working day', () => {
  it('is no day of the weekend', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWorkingDay)).toEqual([true, false, false, true]);
  });

  it.each([
    ['2026', ['2026-01-01', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25']],
    ['2027', ['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-17']],
    ['2038, with the latest Easter there is', ['2038-04-23', '2038-04-26', '2038-04-27', '2038-05-05', '2038-06-03', '2038-06-14']],
  ])('is no public holiday in %s', (_, holidays) => {
    expect(holidays.filter(isWorkingDay)).toEqual([]);
  });

  it('is the 27th of April when the King celebrates on the 26th', () => {
    expect([isWorkingDay('2025-04-26'), isWorkingDay('2031-04-26'), isWorkingDay('2025-04-28')]).toEqual([false, false, true]);
  });
});

it('five working days go round the weekend and the holidays', () => {
  expect(addWorkingDays('2026-11-21', 5)).toBe('2026-11-27');
  expect(addWorkingDays('2026-11-23', 5)).toBe('2026-11-30');
  expect(addWorkingDays('2026-12-24', 5)).toBe('2027-01-04');
  expect(addWorkingDays('2027-03-25', 1)).toBe('2027-03-30');
});

/** Easter Sundays as calendars print them. */
const EASTER = [
  '2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16', '2029-04-01', '2030-04-21', '2031-04-13', '2032-03-28', '2033-04-17', '2034-04-09', '2035-03-25', '2036-04-13',
  '2037-04-05', '2038-04-25', '2039-04-10', '2040-04-01', '2049-04-18', '2076-04-19',
];
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const daysOf = (year: string): string[] => Array.from({ length: 366 }, (_, index) => plus(`${year}-01-01`, index)).filter((day) => day.startsWith(year));
const inWeek = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

describe.each(EASTER)('The year in which Easter is on %s', (easter) => {
  const year = easter.slice(0, 4);
  const kingsDay = new Date(`${year}-04-27`).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
  const holidays = [-2, 1, 39, 50].map((days) => plus(easter, days)).concat([kingsDay, `${year}-01-01`, `${year}-05-05`, `${year}-12-25`, `${year}-12-26`]);

  it('has its own holidays and works on every other day of the week', () => {
    expect(daysOf(year).filter((day) => inWeek(day) && !isWorkingDay(day))).toEqual([...new Set(holidays)].filter(inWeek).sort());
    expect(daysOf(year).filter((day) => !inWeek(day) && isWorkingDay(day))).toEqual([]);
  });
});

describe('So many working days after a day', () => {
  it('end on a working day, with exactly so many of them on the way', () => {
    for (const from of [...daysOf('2026'), ...daysOf('2028')].filter((_, index) => index % 3 === 0)) {
      for (const count of [1, 2, 5, 10]) {
        const until = addWorkingDays(from, count);
        expect(isWorkingDay(until)).toBe(true);
        let worked = 0;
        for (let day = plus(from, 1); day <= until; day = plus(day, 1)) worked += isWorkingDay(day) ? 1 : 0;
        expect(worked).toBe(count);
      }
    }
  });

  it('are not counted from the day itself, and none of them is that day', () => {
    expect([addWorkingDays('2026-11-23', 1), addWorkingDays('2026-11-23', 0), addWorkingDays('2026-11-21', 0)]).toEqual(['2026-11-24', '2026-11-23', '2026-11-21']);
  });

  it('pass the changes of the clock and a leap day like any other day', () => {
    expect([addWorkingDays('2026-03-27', 1), addWorkingDays('2026-10-23', 1), addWorkingDays('2028-02-28', 1), addWorkingDays('2028-02-29', 1)]).toEqual(['2026-03-30', '2026-10-26', '2028-02-29', '2028-03-01']);
  });
});
