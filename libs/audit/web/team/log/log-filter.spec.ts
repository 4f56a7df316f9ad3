import { describe, expect, it } from '@jest/globals';
import { addDays, defaultSince, isBroad, readFilter, startOfDay, toVariables, writeFilter } from './log-filter';

const today = '2026-11-20';
const read = (address: string) => readFilter(new URLSearchParams(address), today);
const kim = 'aaaaaaaa-1111-4111-8111-111111111111';

describe('A filter in the address', () => {
  it('comes back as it went in', () => {
    for (const address of ['', `wie=${kim}`, 'handeling=logboek-lezen&uitkomst=geweigerd', 'sinds=2026-11-01&tot=2026-11-10', `dossier=${kim}&handeling=lezen`])
      expect(writeFilter(read(address), today)).toBe(address);
  });

  it('is the last thirty days when it names no day, and thirty days before the last day it names', () => {
    expect(read('').since).toBe('2026-10-21');
    expect(read('tot=2026-03-31').since).toBe('2026-03-01');
  });

  it('leaves out what it does not understand, so that nothing else is asked than is shown', () => {
    expect(read('wie=kim&handeling=gluren&uitkomst=misschien&sinds=gisteren&tot=2026-02-31')).toEqual(read(''));
    expect(read('sinds=2026-11-10&tot=2026-11-01').since).toBe('2026-10-02');
  });

  it('takes words in any case, and codes', () => {
    expect(read('handeling=LEZEN').action).toBe('READ');
    expect(read('handeling=Toegang%20regelen').action).toBe('AUTHORISE');
    expect(read('uitkomst=REFUSED').outcome).toBe('REFUSED');
  });
});

describe('What the server is asked', () => {
  it('runs from midnight in Amsterdam to midnight after the last day, in winter and in summer', () => {
    expect(startOfDay('2026-11-20')).toBe('2026-11-19T23:00:00.000Z');
    expect(startOfDay('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
    expect(startOfDay('2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
    expect(startOfDay('2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
    expect(toVariables(read('sinds=2026-10-25&tot=2026-10-25'))).toMatchObject({ since: '2026-10-24T22:00:00.000Z', until: '2026-10-25T23:00:00.000Z' });
  });

  it.each([
    ['2026-03-28', 24], ['2026-03-29', 23], ['2026-03-30', 24], ['2026-10-24', 24], ['2026-10-25', 25], ['2026-10-26', 24], ['2026-12-31', 24], ['2028-02-28', 24], ['2028-02-29', 24],
  ])('on the one day %s is %i hours, to the first moment of the next', (day, hours) => {
    const { since, until } = toVariables(read(`sinds=${day}&tot=${day}`));
    expect((Date.parse(String(until)) - Date.parse(String(since))) / 3_600_000).toBe(hours);
    expect(until).toBe(startOfDay(addDays(day, 1)));
  });

  it('goes back thirty days by the calendar, over the turn of the year and a leap day', () => {
    expect(['2027-01-15', '2028-03-01', '2026-04-10'].map((last) => defaultSince(last, today))).toEqual(['2026-12-16', '2028-01-31', '2026-03-11']);
  });

  it('is broad from ninety-three days on, counted to the last day asked for', () => {
    expect([isBroad(read('sinds=2026-08-20'), today), isBroad(read('sinds=2026-08-19'), today)]).toEqual([false, true]);
    expect([isBroad(read('sinds=2026-01-01&tot=2026-04-03'), today), isBroad(read('sinds=2026-01-01&tot=2026-04-04'), today)]).toEqual([false, true]);
    for (const narrow of ['handeling=lezen', 'uitkomst=mislukt', `dossier=${kim}`]) expect(isBroad(read(`sinds=2020-01-01&${narrow}`), today)).toBe(false);
  });

  it('is called broad when it is a long time and nothing else', () => {
    expect(isBroad(read('sinds=2025-01-01'), today)).toBe(true);
    expect(isBroad(read(`sinds=2025-01-01&wie=${kim}`), today)).toBe(false);
    expect(isBroad(read(''), today)).toBe(false);
  });
});
