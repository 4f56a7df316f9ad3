import { describe, expect, it } from '@jest/globals';
import { pointerAllows, problemsOfPointer, problemsOfPointerWithdrawal } from './pointer.ts';

const whole = { topic: 'Het verzuim', organisationName: 'School', professionalName: '', reach: 'Bel de school', aboutPersonIds: ['kid'] };
const fields = (over: Record<string, unknown>): string[] => problemsOfPointer({ ...whole, ...over }).map(({ field }) => field);

describe('whom to ask', () => {
  it('needs what about, where and how; not by name', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ topic: ' ', organisationName: '', reach: ' ', aboutPersonIds: [] })).toEqual(['topic', 'organisationName', 'reach', 'aboutPersonIds']);
    expect(problemsOfPointer({ reach: 'Bel na drie uur' })).toEqual([]);
  });

  it('fits in its columns', () => {
    expect(fields({ topic: 'x'.repeat(201), organisationName: 'x'.repeat(201), professionalName: 'x'.repeat(201), reach: 'x'.repeat(401) })).toEqual(['topic', 'organisationName', 'reach', 'professionalName']);
    expect(fields({ topic: 'x'.repeat(200), organisationName: 'x'.repeat(200), professionalName: 'x'.repeat(200), reach: 'x'.repeat(400) })).toEqual([]);
  });

  it('is withdrawn with a reason, once', () => {
    expect(problemsOfPointerWithdrawal({ withdrawnReason: ' ' }).map(({ field }) => field)).toEqual(['withdrawnReason']);
    expect(problemsOfPointerWithdrawal({ withdrawnReason: 'x'.repeat(1001) }).map(({ field }) => field)).toEqual(['withdrawnReason']);
    expect(problemsOfPointerWithdrawal({ withdrawnReason: 'niet meer zo' })).toEqual([]);
    expect([pointerAllows('CURRENT', 'correct'), pointerAllows('CURRENT', 'withdraw'), pointerAllows('WITHDRAWN', 'correct'), pointerAllows('WITHDRAWN', 'withdraw'), pointerAllows('ELSE', 'correct')]).toEqual([true, true, false, false, false]);
  });
});
