import { describe, expect, it } from '@jest/globals';
import { halfYearAfter, plansAt18Due } from './plan-at-18.ts';

const young = (birthDate: string | null, over: object = {}) => ({ id: 'milan', familyRole: 'CHILD', birthDate, birthDatePrecision: 'DAY', deceasedOn: null, ...over });
const plan = (state: string, kind = 'AT_18', aboutPersonIds = ['milan']) => ({ kind, state, aboutPersonIds });
const due = (today: string, plans: ReturnType<typeof plan>[] = [], person = young('2010-01-14')) => plansAt18Due([person], plans, today).map(({ step, on }) => `${step} ${on}`);

describe('The plan at eighteen', () => {
  it('is asked to begin from sixteen and a half on, and to be ready from seventeen until eighteen', () => {
    expect([due('2026-07-13'), due('2026-07-14'), due('2027-01-13'), due('2027-01-14'), due('2028-01-13'), due('2028-01-14')]).toEqual([
      [], ['BEGIN 2026-07-14'], ['BEGIN 2026-07-14'], ['READY 2027-01-14'], ['READY 2027-01-14'], [],
    ]);
  });

  it('is not asked for again once it was begun, and from seventeen on only when it was adopted', () => {
    for (const state of ['DRAFT', 'SHARED', 'ADOPTED']) expect(due('2026-09-01', [plan(state)])).toEqual([]);
    expect(due('2026-09-01', [plan('WITHDRAWN')])).toEqual(['BEGIN 2026-07-14']);
    for (const state of ['DRAFT', 'SHARED', 'WITHDRAWN']) expect(due('2027-09-01', [plan(state)])).toEqual(['READY 2027-01-14']);
    expect(due('2027-09-01', [plan('ADOPTED')])).toEqual([]);
    expect(due('2027-09-01', [plan('ADOPTED', 'DIVORCE'), plan('ADOPTED', 'AT_18', ['luna'])])).toEqual(['READY 2027-01-14']);
  });

  it('is asked of nobody whose day of birth is not known, who died, or who is no child of the family', () => {
    for (const person of [young(null), young('2010-01-01', { birthDatePrecision: 'YEAR' }), young('2010-01-14', { deceasedOn: '2026-01-01' }), young('2010-01-14', { familyRole: 'MOTHER' })]) expect(due('2026-09-01', [], person)).toEqual([]);
  });

  it('counts half a year in days that exist', () => {
    expect([halfYearAfter('2010-08-31', 16), halfYearAfter('2008-02-29', 16)]).toEqual(['2027-03-03', '2024-08-29']);
  });
});
