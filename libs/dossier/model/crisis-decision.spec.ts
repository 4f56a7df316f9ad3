import { describe, expect, it } from '@jest/globals';
import { WEIGHED, crisisAllows, problemsOfCrisis, problemsOfCrisisEnd, problemsOfWholeCrisis, reportWaits } from './crisis-decision.ts';

const TODAY = '2026-11-22';
const whole = { kind: 'HELP_AT_HOME', aboutPersonIds: ['kid'], decidedOn: TODAY, untilOn: '2026-12-01', decidedBy: 'de ouders', reportBack: 'bel morgen', ...Object.fromEntries(WEIGHED.map((one) => [one, 'gezien'])) };
const fields = (problems: readonly { field: string }[]): string[] => problems.map(({ field }) => field);

describe('A decision in a crisis', () => {
  it('is complete when each question of the weighing has an answer', () => {
    expect([problemsOfCrisis(whole, TODAY), problemsOfWholeCrisis(whole)]).toEqual([[], []]);
    for (const one of [...WEIGHED, 'reportBack', 'decidedBy']) expect([one, fields(problemsOfCrisis({ ...whole, [one]: '  ' }, TODAY))]).toEqual([one, [one]]);
    for (const one of [...WEIGHED, 'reportBack', 'familyText']) expect([one, fields(problemsOfCrisis({ ...whole, [one]: 'x'.repeat(2001) }, TODAY))]).toEqual([one, [one]]);
    expect(fields(problemsOfCrisis({ ...whole, decidedBy: 'x'.repeat(201) }, TODAY))).toEqual(['decidedBy']);
  });

  it('asks of a correction only what is given', () => {
    expect(problemsOfCrisis({ danger: 'nog steeds' }, TODAY)).toEqual([]);
    expect(fields(problemsOfCrisis({ danger: '' }, TODAY))).toEqual(['danger']);
  });

  it('is about a child, was decided by now, and at a time there is', () => {
    expect(fields(problemsOfCrisis({ ...whole, aboutPersonIds: [], decidedOn: '2026-11-23' }, TODAY))).toEqual(['aboutPersonIds', 'decidedOn']);
    for (const time of ['', '00:00', '09:05', '23:59']) expect([time, problemsOfCrisis({ ...whole, decidedTime: time }, TODAY)]).toEqual([time, []]);
    for (const time of ['24:00', '9:05', '12:60', 'avond']) expect([time, fields(problemsOfCrisis({ ...whole, decidedTime: time }, TODAY))]).toEqual([time, ['decidedTime']]);
  });

  it('names the parent who leaves, and nobody when no parent leaves', () => {
    expect(fields(problemsOfWholeCrisis({ ...whole, kind: 'PARENT_OUT' }))).toEqual(['leavesPersonId']);
    expect(problemsOfWholeCrisis({ ...whole, kind: 'PARENT_OUT', leavesPersonId: 'pa' })).toEqual([]);
    for (const kind of ['CHILD_OUT', 'HELP_AT_HOME']) expect(fields(problemsOfWholeCrisis({ ...whole, kind, leavesPersonId: 'pa' }))).toEqual(['leavesPersonId']);
  });

  it('ends no earlier than it began, and is told to nobody without words for the family', () => {
    expect([fields(problemsOfWholeCrisis({ ...whole, untilOn: '2026-11-21' })), problemsOfWholeCrisis({ ...whole, untilOn: TODAY })]).toEqual([['untilOn'], []]);
    expect(fields(problemsOfWholeCrisis({ ...whole, releasedToPersonIds: ['ma'] }))).toEqual(['familyText']);
    expect(problemsOfWholeCrisis({ ...whole, releasedToPersonIds: ['ma'], familyText: 'Er komt hulp.' })).toEqual([]);
  });

  it('is corrected and ended until it is over, and ends with a reason', () => {
    expect((['correct', 'end'] as const).map((act) => ['GIVEN', 'CONFIRMED', 'ENDED', 'ELSE'].map((state) => crisisAllows(state, act)))).toEqual([[true, true, false, false], [true, true, false, false]]);
    expect([fields(problemsOfCrisisEnd({ endedReason: ' ' })), problemsOfCrisisEnd({ endedReason: 'rust' }), fields(problemsOfCrisisEnd({ endedReason: 'x'.repeat(2001) }))]).toEqual([['endedReason'], [], ['endedReason']]);
  });

  it('waits for who directs until it was read', () => {
    expect([reportWaits({ confirmedAt: null }), reportWaits({}), reportWaits({ confirmedAt: new Date() })]).toEqual([true, true, false]);
  });
});
