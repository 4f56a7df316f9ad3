import { describe, expect, it } from '@jest/globals';
import { decisionOf, handOverIsLate, nextSteps, problemsOfSource, problemsOfTelling, signalAllows, weighing } from './signal.ts';

const answered = (...answers: string[]) => weighing(Object.fromEntries(['suspicion', 'unsafe', 'able', 'accepted', 'effective'].slice(0, answers.length).map((question, index) => [question, answers[index]])));

describe('the weighing framework', () => {
  it('asks one question after the other until an answer settles it', () => {
    expect(answered()).toEqual({ next: 'suspicion' });
    expect(answered('NO')).toEqual({ outcome: 'CLOSE' });
    expect(answered('YES', 'YES')).toEqual({ outcome: 'REPORT' });
    expect(answered('YES', 'NO')).toEqual({ next: 'able' });
    for (const report of [['YES', 'NO', 'NO'], ['YES', 'NO', 'YES', 'NO'], ['YES', 'NO', 'YES', 'YES', 'NO']]) expect(answered(...report)).toEqual({ outcome: 'REPORT' });
    expect(answered('YES', 'NO', 'YES', 'YES', 'YES')).toEqual({ outcome: 'HELP' });
  });

  it('keeps reporting and helping apart', () => {
    expect([decisionOf('YES', 'YES'), decisionOf('YES', 'NO'), decisionOf('NO', 'YES'), decisionOf('NO', 'NO')]).toEqual(['REPORT_AND_HELP', 'REPORT', 'HELP', 'CLOSE']);
  });
});

describe('the steps', () => {
  it('come one after the other; only the talk may be left out', () => {
    expect([nextSteps([]), nextSteps([1]), nextSteps([1, 2]), nextSteps([1, 2, 4]), nextSteps([1, 2, 3, 4])]).toEqual([[1], [2], [3, 4], [3], []]);
  });
});

describe('a signal', () => {
  it('can be changed until it is decided, and told of always', () => {
    expect([signalAllows('OPEN', 'weigh'), signalAllows('TO_HAND_OVER', 'weigh'), signalAllows('CLOSED', 'correct'), signalAllows('CLOSED', 'tell'), signalAllows('OTHER', 'tell')]).toEqual([true, false, false, true, false]);
    expect([signalAllows('OPEN', 'complete'), signalAllows('TO_HAND_OVER', 'complete')]).toEqual([false, true]);
  });

  it('has no name of who reported', () => {
    expect(problemsOfSource({ sourceKind: 'REPORTER', sourceName: null })).toEqual([]);
    for (const name of [{ sourceName: 'Buurvrouw' }, { sourcePersonId: 'oma' }]) expect(problemsOfSource({ sourceKind: 'REPORTER', ...name })).toHaveLength(1);
  });

  it('says whom it was told to, or why nobody', () => {
    expect(problemsOfTelling({ toldPersonIds: ['a'] }, '2026-11-22')).toEqual([]);
    expect(problemsOfTelling({ toldPersonIds: [], notToldWhy: ' ' }, '2026-11-22')).toHaveLength(1);
  });

  it('is late when its day has passed, or nobody hands it over', () => {
    const late = (state: string, handOverDueOn: string | null): boolean => handOverIsLate({ state, handOverDueOn }, '2026-11-22');
    expect([late('TO_HAND_OVER', '2026-11-21'), late('TO_HAND_OVER', '2026-11-22'), late('TO_HAND_OVER', null), late('CLOSED', '2026-01-01')]).toEqual([true, false, true, false]);
  });
});
