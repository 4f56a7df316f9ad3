import { describe, expect, it } from '@jest/globals';
import { FACES, SCORES, faceOf, latestPerRater, problemsOfScore, raterOf, scoreOfFace, spreadOf, wordsOf } from './score.ts';

const TODAY = '2026-11-21';
const fields = (given: Parameters<typeof problemsOfScore>[0]): string[] => problemsOfScore(given, TODAY).map(({ field }) => field);

describe('the safety scale', () => {
  it('runs from 0 to 10 in whole steps', () => {
    expect(SCORES).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('has five faces, each with a score of its own; other scores have none', () => {
    expect(FACES.map(scoreOfFace)).toEqual([1, 3, 5, 7, 9]);
    expect(SCORES.map(faceOf).map((face) => face ?? '-')).toEqual(['-', 'VERY_SAD', '-', 'SAD', '-', 'NEUTRAL', '-', 'GLAD', '-', 'VERY_GLAD', '-']);
  });

  it('has the words that the card model gives it', () => {
    const scale = [{ score: 5, label: 'half' }, { score: 0, label: 'niet' }];
    expect([0, 4, 5].map((score) => wordsOf(scale, score))).toEqual(['niet', '', 'half']);
  });
});

describe('several raters side by side', () => {
  const said = (personId: string | null, saidOn: string, score: number, more = {}) => ({ personId, saidOn, score, raterName: null, aboutPersonIds: personId === null ? [] : [personId], ...more });

  it('each keep their newest score; of one day the one recorded last', () => {
    const list = [said('saar', '2026-10-28', 6), said('ma', '2026-10-28', 5), said('ma', '2026-10-28', 4), said('saar', '2026-09-09', 3)];
    expect(latestPerRater(list).map(({ personId, score }) => [personId, score])).toEqual([['saar', 6], ['ma', 5]]);
    expect(latestPerRater([...list].reverse()).map(({ score }) => score)).toEqual([6, 4]);
  });

  it('are professionals by who they are, and by which children they speak of', () => {
    const jip = { rater: { id: 'a1' }, raterName: 'Jip' };
    const one = said(null, '2026-10-28', 6, { ...jip, aboutPersonIds: ['b', 'a'] });
    expect(raterOf(one)).toBe(raterOf({ ...one, aboutPersonIds: ['a', 'b'] }));
    expect(raterOf(one)).not.toBe(raterOf({ ...one, aboutPersonIds: ['a'] }));
    expect(raterOf(one)).not.toBe(raterOf({ ...one, rater: { id: 'a2' } }));
    expect(raterOf({ ...one, rater: undefined })).toBe(raterOf({ ...one, rater: null, raterName: 'Jip' }));
    expect(raterOf({ score: 1, saidOn: TODAY })).toBe('');
  });

  it('are as far apart as the lowest and the highest, and never one number in between', () => {
    expect(spreadOf([{ score: 3 }, { score: 7 }, { score: 2 }])).toEqual({ lowest: 2, highest: 7, apart: 5 });
    expect(spreadOf([{ score: 6 }])).toEqual({ lowest: 6, highest: 6, apart: 0 });
    expect(spreadOf([])).toBeUndefined();
  });
});

describe('a score that is given', () => {
  it('is a whole number of the scale, of a day that was, about somebody', () => {
    expect(fields({ score: 0 })).toEqual([]);
    expect(fields({ score: 10, saidOn: TODAY, givenAs: 'NUMBER', aboutPersonIds: ['a'] })).toEqual([]);
    for (const score of [null, undefined, -1, 11, 4.5]) expect(fields({ score })).toEqual(['score']);
    expect(fields({ score: 4, saidOn: '2026-11-22', aboutPersonIds: [] })).toEqual(['saidOn', 'aboutPersonIds']);
  });

  it('by a face is a score that a face stands for; a drawing may have any', () => {
    expect(fields({ score: 4, givenAs: 'SMILEY' })).toEqual(['score']);
    expect(fields({ score: 3, givenAs: 'SMILEY' })).toEqual([]);
    expect(fields({ score: 4, givenAs: 'DRAWING' })).toEqual([]);
  });

  it('has words of a length that fits the card', () => {
    expect(fields({ score: 4, words: 'x'.repeat(2000), oneHigher: 'x'.repeat(2000) })).toEqual([]);
    expect(fields({ score: 4, words: 'x'.repeat(2001), oneHigher: 'x'.repeat(2001) })).toEqual(['words', 'oneHigher']);
  });
});
