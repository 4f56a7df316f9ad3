import { expect, it } from '@jest/globals';
import { dateIn, endOfDay } from './index.ts';

it('a day in Amsterdam is over at its own midnight, in winter, in summer and when the clock changes', () => {
  expect(endOfDay('2026-11-21').toISOString()).toBe('2026-11-21T23:00:00.000Z');
  expect(endOfDay('2026-07-01').toISOString()).toBe('2026-07-01T22:00:00.000Z');
  expect(endOfDay('2026-03-29').toISOString()).toBe('2026-03-29T22:00:00.000Z');
  expect(endOfDay('2026-10-25').toISOString()).toBe('2026-10-25T23:00:00.000Z');
  expect(dateIn(endOfDay('2026-12-31'))).toBe('2027-01-01');
});

it('what is no date has no end', () => {
  expect(() => endOfDay('2026-13-99x')).toThrow('no calendar date');
});
