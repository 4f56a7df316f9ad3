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
