import { describe, expect, it } from '@jest/globals';
import { columnAllows, perspectiveOf, problemsOfColumn, problemsOfPerspective, problemsOfRelease } from './outlook.ts';

const fields = (problems: readonly { readonly field: string }[]): string[] => problems.map(({ field }) => field);

describe('a sentence in the three columns', () => {
  it('can be changed while it stands, and not any more when it was dropped or is something else', () => {
    expect((['edit', 'move', 'drop'] as const).map((act) => columnAllows('CURRENT', act))).toEqual([true, true, true]);
    expect([columnAllows('DROPPED', 'edit'), columnAllows('', 'edit'), columnAllows('OTHER', 'drop')]).toEqual([false, false, false]);
  });

  it('is judged by what is given alone', () => {
    expect(problemsOfColumn({ kind: 'NEED' })).toEqual([]);
    expect(fields(problemsOfColumn({ text: 'a'.repeat(2001), familyText: 'b'.repeat(2001), aboutPersonIds: [] }))).toEqual(['text', 'familyText', 'aboutPersonIds']);
  });

  it('needs words of the family as soon as somebody of it reads along', () => {
    expect(problemsOfRelease({ releasedToPersonIds: [], familyText: '' })).toEqual([]);
    expect(fields(problemsOfRelease({ releasedToPersonIds: ['a'], familyText: ' ' }))).toEqual(['familyText']);
  });
});

describe('a perspective', () => {
  it('is looked at again after it began', () => {
    expect(problemsOfPerspective({ fromOn: '2026-01-01', reviewOn: null })).toEqual([]);
    expect(fields(problemsOfPerspective({ fromOn: '2026-01-01', reviewOn: '2026-01-01' }))).toEqual(['reviewOn']);
  });

  it('is the latest of that child that has begun', () => {
    const rows = [{ id: 3, aboutPersonIds: ['a'], fromOn: '2027-01-01' }, { id: 2, aboutPersonIds: ['b'], fromOn: '2026-06-01' }, { id: 1, aboutPersonIds: ['a'], fromOn: '2026-01-01' }];
    expect(perspectiveOf(rows, 'a', '2026-11-22')?.id).toBe(1);
    expect(perspectiveOf(rows, 'a', '2027-01-01')?.id).toBe(3);
    expect(perspectiveOf(rows, 'c', '2026-11-22')).toBeUndefined();
  });
});
