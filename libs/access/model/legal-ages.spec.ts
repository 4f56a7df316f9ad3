import { describe, expect, it } from '@jest/globals';
import { LEGAL_AGES, dayOfAge, isMinor } from './legal-ages.ts';

const TODAY = '2026-11-21';
const DAY = 86_400_000;
const plain = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
/** Every day of four years, a leap year among them. */
const births = Array.from({ length: 1461 }, (_, index) => plain(Date.parse('2010-01-01') + index * DAY));
/** Whole years somebody counts on a day, the way people count: the birthday is the one that has come round. */
const yearsOn = (born: string, day: string): number => Number(day.slice(0, 4)) - Number(born.slice(0, 4)) - (day.slice(5) < born.slice(5) ? 1 : 0);

it('counts a birthday on 29 February on 1 March in other years', () => {
  expect([dayOfAge('2012-02-29', 12), dayOfAge('2012-02-29', 16), dayOfAge('2012-02-29', 18)]).toEqual(['2024-02-29', '2028-02-29', '2030-03-01']);
});

it('counts somebody as a minor until the day of the eighteenth birthday', () => {
  expect([isMinor('2008-11-22', TODAY), isMinor('2008-11-21', TODAY), isMinor('2008-11-20', TODAY)]).toEqual([true, false, false]);
});

describe.each(Object.entries(LEGAL_AGES))('The age of %s', (_name, age) => {
  it('begins on the first day that counts so many whole years, whatever the day of birth', () => {
    const wrong = births.filter((born) => {
      const day = dayOfAge(born, age);
      return yearsOn(born, day) !== age || yearsOn(born, plain(Date.parse(day) - DAY)) !== age - 1;
    });
    expect(wrong).toEqual([]);
  });

  it('comes later for who was born later, and a year later for who was born on the same day a year later', () => {
    for (let index = 1; index < births.length; index += 1) expect(dayOfAge(births[index] ?? '', age) >= dayOfAge(births[index - 1] ?? '', age)).toBe(true);
    expect(dayOfAge('2011-05-05', age).slice(5)).toBe(dayOfAge('2010-05-05', age).slice(5));
  });
});

it('ends being a minor on the very day of the age, for every day of birth', () => {
  for (const born of births) {
    const day = dayOfAge(born, LEGAL_AGES.adult);
    expect([isMinor(born, plain(Date.parse(day) - DAY)), isMinor(born, day)]).toEqual([true, false]);
  }
});

it('keeps the order of the ages: an own voice, then alone, then of age', () => {
  expect(LEGAL_AGES).toEqual({ ownVoice: 12, soleHolder: 16, adult: 18 });
});

it.each(['2010-03-28', '2010-10-31', '2012-12-31', '2012-01-01'])('is not shifted by the clock or the turn of the year for who was born on %s', (born) => {
  for (const age of Object.values(LEGAL_AGES)) expect(dayOfAge(born, age)).toBe(`${Number(born.slice(0, 4)) + age}${born.slice(4)}`);
});
