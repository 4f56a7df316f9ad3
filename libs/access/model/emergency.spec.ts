import { describe, expect, it } from '@jest/globals';
import { emergencyState, emergencySteps, problemsOfReason, problemsOfSought, reviewDueOn } from './emergency.ts';

const AT = new Date('2026-11-21T10:00:00Z');
const later = (ms: number): Date => new Date(AT.getTime() + ms);

describe('emergency access', () => {
  it('runs until its hour is over, then waits for the officer, and is closed by the verdict', () => {
    const state = (validUntil: Date, reviewedAt: Date | null = null) => emergencyState({ validUntil, reviewedAt }, AT);
    expect([state(later(1)), state(AT), state(later(-1)), state(later(1), AT)]).toEqual(['RUNNING', 'TO_REVIEW', 'TO_REVIEW', 'REVIEWED']);
  });

  it('can be renewed only while it runs, and reviewed once', () => {
    expect((['RUNNING', 'TO_REVIEW', 'REVIEWED'] as const).map(emergencySteps)).toEqual([['renew', 'review'], ['review'], []]);
  });

  it('is reviewed within five working days', () => {
    expect(reviewDueOn('2026-11-21', 5)).toBe('2026-11-27');
  });

  it('asks a reason in a code and in own words', () => {
    expect(problemsOfReason({ reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie' })).toEqual([]);
    expect(problemsOfReason({ reasonCode: null, words: '  spoed  ' }).map(({ field }) => field)).toEqual(['reasonCode', 'words']);
    expect(problemsOfReason({ reasonCode: 'CURIOUS', words: 'Melding van de politie' }).map(({ field }) => field)).toEqual(['reasonCode']);
  });

  it('asks a new reason for another hour', () => {
    const again = { reasonCode: 'ACUTE_DANGER', words: ' melding van de Politie ' };
    expect(problemsOfReason(again, 'Melding van de politie').map(({ field }) => field)).toEqual(['words']);
    expect(problemsOfReason(again, 'Buurvrouw belde opnieuw')).toEqual([]);
  });

  it('looks for a whole name and a whole date', () => {
    expect(problemsOfSought({ name: 'Noa de Vries', birthDate: '2012-03-12' })).toEqual([]);
    expect(problemsOfSought({ name: 'Noa', birthDate: '2012' }).map(({ field }) => field)).toEqual(['name', 'birthDate']);
  });
});
