import { describe, expect, it } from '@jest/globals';
import { problemsOfDecision, problemsOfMandate, type Represented } from './representation.ts';

const child: Represented = { familyRole: 'CHILD', circle: 'FAMILY', birthDate: '2010-12-02' };
const fieldsOf = (problems: readonly { readonly field: string }[]): string[] => problems.map(({ field }) => field);

describe('a decision about a child of 16 or 17', () => {
  const decision = { fromOn: '2026-12-02', untilOn: '2028-12-02', decidedBy: 'Kinderrechter', reason: 'Ouder blijft nodig' };
  const problems = (over: Partial<typeof decision>, about = child, hasCustody = true): string[] => fieldsOf(problemsOfDecision({ ...decision, ...over }, about, hasCustody));

  it('stands from the 16th to the 18th birthday', () => {
    expect(problems({})).toEqual([]);
    expect(problems({ fromOn: '2026-12-01' })).toEqual(['fromOn']);
    expect(problems({ untilOn: '2028-12-03' })).toEqual(['untilOn']);
    expect(problems({ untilOn: '2026-12-02' })).toEqual(['untilOn']);
  });

  it('names who decided and why, a child of known age, and an adult with custody', () => {
    expect(problems({ decidedBy: ' ', reason: '' })).toEqual(['decidedBy', 'reason']);
    expect(problems({ decidedBy: 'x'.repeat(201) })).toEqual(['decidedBy']);
    expect(problems({}, { ...child, birthDate: null })).toEqual(['childPersonId']);
    expect(problems({}, { ...child, familyRole: 'MOTHER' })).toEqual(['childPersonId']);
    expect(problems({}, child, false)).toEqual(['adultPersonId']);
  });
});

describe('a mandate', () => {
  const mandate = { fromOn: '2026-11-21', untilOn: '2027-02-21', evidence: 'Machtiging van 20 november' };
  const lawyer: Represented = { familyRole: 'OTHER', circle: 'NETWORK', birthDate: null };
  const mother: Represented = { familyRole: 'MOTHER', circle: 'FAMILY', birthDate: '1990-01-01' };

  it('is held by somebody from outside, for somebody of the family', () => {
    expect(problemsOfMandate(mandate, lawyer, mother)).toEqual([]);
    expect(fieldsOf(problemsOfMandate(mandate, mother, mother))).toEqual(['holderPersonId']);
    expect(fieldsOf(problemsOfMandate(mandate, { ...lawyer, familyRole: 'GRANDPARENT' }, mother))).toEqual(['holderPersonId']);
    expect(fieldsOf(problemsOfMandate(mandate, lawyer, lawyer))).toEqual(['clientPersonId']);
  });

  it('is given by a child from 12 on', () => {
    expect(problemsOfMandate(mandate, lawyer, child)).toEqual([]);
    expect(fieldsOf(problemsOfMandate(mandate, lawyer, { ...child, birthDate: '2014-11-22' }))).toEqual(['clientPersonId']);
    expect(fieldsOf(problemsOfMandate(mandate, lawyer, { ...child, birthDate: null }))).toEqual(['clientPersonId']);
  });

  it('has evidence and a last day', () => {
    expect(fieldsOf(problemsOfMandate({ ...mandate, evidence: ' ', untilOn: mandate.fromOn }, lawyer, mother))).toEqual(['evidence', 'untilOn']);
  });
});
