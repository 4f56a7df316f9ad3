import { describe, expect, it } from '@jest/globals';
import { areMarks, marksOf, sinceInWords, sinceLooked } from './plan-seen.ts';

const line = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const item = (number: number, seal = 'a', over = {}) => ({ __typename: 'Agreement', lineageId: line(number), shownHash: seal.repeat(64), state: 'ADOPTED', ...over });
const other = (number: number, seal = 'a') => item(number, seal, { __typename: 'Top3Item' });
const told = (before: ReturnType<typeof item>[], now: ReturnType<typeof item>[]) => {
  const since = sinceLooked(marksOf(before), marksOf(now));
  return since && sinceInWords(since);
};

describe('What changed since somebody last looked', () => {
  it('is nothing for who looks for the first time, when no word changed, and when only the order or what was withdrawn did', () => {
    expect(sinceLooked(undefined, marksOf([item(1)]))).toBeUndefined();
    expect([told([item(1)], [item(1)]), told([item(1), item(2)], [item(2), item(1)]), told([item(1)], [item(1), item(2, 'b', { state: 'WITHDRAWN' })])]).toEqual([undefined, undefined, undefined]);
  });

  it('counts agreements apart from other items, each as changed, new or gone', () => {
    expect(told([item(1), item(2), item(3)], [item(1, 'b'), item(2, 'b'), item(4)])).toBe('2 afspraken veranderd, 1 nieuw, 1 vervallen');
    expect(told([item(1), other(2)], [item(1), item(3), other(2, 'b')])).toBe('1 afspraak nieuw; 1 ander onderdeel veranderd');
    expect(told([other(2), other(3)], [])).toBe('2 andere onderdelen vervallen');
  });

  it('rests on the seal of the words that the reader has', () => {
    expect(marksOf([{ ...item(1), contentHash: 'c'.repeat(64) }], ({ contentHash }) => contentHash)).toEqual([`Agreement ${line(1)} ${'c'.repeat(64)}`]);
  });

  it('is kept as seals and never as words, of no more than a plan holds', () => {
    expect(areMarks(marksOf([item(1), other(2)]))).toBe(true);
    for (const bad of ['Papa belt oma', `Agreement ${line(1)} kort`, '']) expect(areMarks([bad])).toBe(false);
    expect(areMarks(Array.from({ length: 301 }, (_, index) => marksOf([item(index)])[0]!))).toBe(false);
  });
});
