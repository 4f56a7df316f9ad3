import { describe, expect, it } from '@jest/globals';
import { dayOfAge } from '@zov/access/model/legal-ages.ts';
import { Days, startOf } from './days';

const NOW = new Date('2026-11-21T06:30:00Z');
const days = new Days(NOW);

describe('a relative day', () => {
  it('is counted from the day of seeding in Amsterdam', () => {
    expect([days.on('today'), days.on('-18d'), days.on('+14d')]).toEqual(['2026-11-21', '2026-11-03', '2026-12-05']);
    expect(new Days(new Date('2026-11-20T23:30:00Z')).today).toBe('2026-11-21');
  });

  it('gives an instant that has passed when the day has come', () => {
    expect(days.at('-1d').toISOString()).toBe('2026-11-20T09:00:00.000Z');
    expect(days.at('today')).toEqual(NOW);
  });

  it('reads as a day in a text', () => {
    expect(days.fill('Besluit op {-24d}, opnieuw op {+4d}.')).toBe('Besluit op 28 oktober, opnieuw op 25 november.');
  });
});

describe('a birth date', () => {
  it('keeps the age of the demo', () => {
    expect(days.born('9y8m9d')).toBe('2017-03-12');
    expect(days.born('41y')).toBe('1985-11-21');
  });

  it.each(['2026-11-21', '2027-02-17', '2028-02-18', '2028-12-31'])('turns sixteen in eleven days, seeded on %s', (today) => {
    const seeded = new Days(new Date(`${today}T12:00:00Z`));
    expect(dayOfAge(seeded.born('turns 16 +11d'), 16)).toBe(seeded.on('+11d'));
  });
});

it('starts a day at midnight in Amsterdam, in summer and in winter', () => {
  expect(startOf('2026-07-01').toISOString()).toBe('2026-06-30T22:00:00.000Z');
  expect(startOf('2026-12-02').toISOString()).toBe('2026-12-01T23:00:00.000Z');
});
