import { describe, expect, it } from '@jest/globals';
import { isUncertain, liveOn, uncertainChildren, type CustodyFacts } from './family-facts.ts';

const KINDS = ['JOINT_PARENTAL', 'SINGLE_PARENTAL', 'JOINT_WITH_OTHER', 'GUARDIANSHIP', 'CANNOT_BE_DETERMINED', 'TEMPORARILY_NONE'];
const custody = (childPersonId: string, over: Partial<CustodyFacts> = {}): CustodyFacts => (
  { id: 'c', adultPersonId: 'ma', childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2020-01-01', untilOn: null, ...over });

describe('A period', () => {
  it.each([
    ['2026-03-28', false], ['2026-03-29', true], ['2026-03-30', true], ['2026-10-24', true], ['2026-10-25', false],
  ])('from the day summer time begins until the day it ends, on %s: %s', (day, live) => {
    expect(liveOn(day)({ fromOn: '2026-03-29', untilOn: '2026-10-25' })).toBe(live);
  });

  it('without an end never ends, and one that ends on its first day never is', () => {
    expect(liveOn('9999-12-31')({ fromOn: '2026-01-01', untilOn: null })).toBe(true);
    expect(liveOn('2026-01-01')({ fromOn: '2026-01-01', untilOn: '2026-01-01' })).toBe(false);
  });
});

describe('Custody', () => {
  it.each(KINDS)('of the kind %s is uncertain while it is checked, whatever it is otherwise', (kind) => {
    expect(isUncertain({ kind, underInvestigation: true })).toBe(true);
    expect(isUncertain({ kind, underInvestigation: false })).toBe(['CANNOT_BE_DETERMINED', 'TEMPORARILY_NONE'].includes(kind));
  });

  it('of a kind that nobody knows is uncertain', () => {
    for (const kind of ['', 'joint_parental', 'NEW_KIND']) expect(isUncertain({ kind, underInvestigation: false })).toBe(true);
  });

  it('that is uncertain closes each child once, only while it runs, and no child with certain custody alone', () => {
    const doubt = { underInvestigation: true };
    const custodies = [
      custody('noa', doubt), custody('noa', { ...doubt, adultPersonId: 'pa' }), custody('tim'), custody('mees', { ...doubt, untilOn: '2026-11-22' }), custody('daan', { ...doubt, fromOn: '2026-11-23' }),
    ];
    expect(uncertainChildren({ custodies }, '2026-11-22')).toEqual(['noa']);
    expect(uncertainChildren({ custodies }, '2026-11-21')).toEqual(['noa', 'mees']);
    expect(uncertainChildren({ custodies }, '2026-11-23')).toEqual(['noa', 'daan']);
  });
});
