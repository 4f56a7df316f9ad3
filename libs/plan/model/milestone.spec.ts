import { describe, expect, it } from '@jest/globals';
import { horizonOf, problemsOfMilestone, problemsOfReaching, standingOfMilestone } from './milestone.ts';

const TODAY = '2026-11-21';
const SAID = { text: 'Weer samen wonen', familyText: 'Wij wonen weer samen', dueMonth: '2028-06', aboutPersonIds: ['p'] };
const wrong = (over: Partial<typeof SAID> = {}, earliest = '2026-11'): string[] => problemsOfMilestone({ ...SAID, ...over }, earliest).map(({ field }) => field);

describe('A milestone', () => {
  it('says what, for the family too, by which month and about whom', () => {
    expect(wrong()).toEqual([]);
    expect(wrong({ text: ' ', familyText: '', dueMonth: '', aboutPersonIds: [] })).toEqual(['text', 'familyText', 'dueMonth', 'aboutPersonIds']);
    expect(wrong({ text: 'x'.repeat(4001), familyText: 'x'.repeat(2001) })).toEqual(['text', 'familyText']);
    expect(wrong({ text: 'x'.repeat(4000), familyText: 'x'.repeat(2000) })).toEqual([]);
  });

  it.each([['2028-13', true], ['2028-00', true], ['28-06', true], ['2028-6', true], ['2026-10', true], ['2026-11', false], ['2046-11', false], ['2046-12', true]])('is meant for %s: refused is %s', (dueMonth, refused) => {
    expect(wrong({ dueMonth })).toEqual(refused ? ['dueMonth'] : []);
  });

  it('may keep a month that went by when it is corrected', () => {
    expect(wrong({ dueMonth: '2025-03' }, '2025-03')).toEqual([]);
  });

  it('is reached on a day that was, with how that shows', () => {
    const fields = (reachedOn: string, words: string): string[] => problemsOfReaching({ reachedOn, words }, TODAY).map(({ field }) => field);
    expect(fields(TODAY, 'Zij wonen er')).toEqual([]);
    expect(fields('2026-11-22', ' ')).toEqual(['reachedOn', 'words']);
    expect(fields('', 'x'.repeat(4001))).toEqual(['reachedOn', 'words']);
  });

  it('waits longer than it was meant to only once its month is over, and not when it was reached', () => {
    expect(['2026-10', '2026-11', '2026-12'].map((dueMonth) => standingOfMilestone({ dueMonth }, TODAY))).toEqual(['LATE', 'AHEAD', 'AHEAD']);
    expect(standingOfMilestone({ dueMonth: '2026-10', reachedOn: '2026-11-01' }, TODAY)).toBe('REACHED');
  });
});

describe('The line of milestones', () => {
  it('holds whole years, today and every milestone, the first month first', () => {
    const line = horizonOf([{ id: 'late', dueMonth: '2029-01' }, { id: 'early', dueMonth: '2027-07', reachedOn: '2026-11-01' }], TODAY);
    expect(line.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(line.years.map(({ at }) => at)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(line.points).toEqual([{ id: 'early', number: 1, at: 0.375, standing: 'REACHED' }, { id: 'late', number: 2, at: 0.75, standing: 'AHEAD' }]);
    expect(line.now).toBeCloseTo(10 / 48);
  });

  it('is this year alone where nothing is on it, and reaches back to what was meant for before', () => {
    expect(horizonOf([], TODAY)).toMatchObject({ points: [], years: [{ year: 2026, at: 0 }, { year: 2027, at: 1 }] });
    expect(horizonOf([{ id: 'x', dueMonth: '2024-01' }], TODAY)).toMatchObject({ points: [{ at: 0, standing: 'LATE' }], years: [{ year: 2024 }, { year: 2025 }, { year: 2026 }, { year: 2027 }] });
  });
});
