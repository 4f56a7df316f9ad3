import { describe, expect, it } from '@jest/globals';
import { GOAL_STATES, problemsOfProgress, progressOf } from './progress.ts';

const TODAY = '2026-11-22';
const wrong = (over: Partial<Parameters<typeof problemsOfProgress>[0]>): string[] =>
  problemsOfProgress({ state: 'RUNNING', reason: '', judgedOn: TODAY, ...over }, TODAY).map(({ field }) => field);

describe('The progress of a goal', () => {
  it('asks why for everything but a goal that runs', () => {
    expect(GOAL_STATES.filter((state) => wrong({ state }).includes('reason'))).toEqual(['SECURED', 'NOT_REACHED', 'LAPSED']);
    for (const state of GOAL_STATES) expect(wrong({ state, reason: 'Zes weken rustig' })).toEqual([]);
    expect(wrong({ state: 'SECURED', reason: ' \n' })).toEqual(['reason']);
  });

  it('is judged today or before, never on a day to come', () => {
    expect([wrong({ judgedOn: '2026-11-21' }), wrong({ judgedOn: '2026-11-23' })]).toEqual([[], ['judgedOn']]);
  });

  it('is of one goal, the last first; of one day as the server has them', () => {
    const one = (id: string, judgedOn: string, top3LineageId = 'a') => ({ id, judgedOn, top3LineageId });
    const all = [one('1', '2026-10-01'), one('2', '2026-11-01', 'b'), one('3', '2026-11-20'), one('4', '2026-11-20')];
    expect(progressOf(all, 'a').map(({ id }) => id)).toEqual(['3', '4', '1']);
    expect(progressOf(all, 'c')).toEqual([]);
  });
});
