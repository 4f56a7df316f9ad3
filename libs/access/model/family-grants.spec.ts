import { describe, expect, it } from '@jest/globals';
import { dayOfAge, grantsOf, isMinor, type CustodyFacts, type PersonFacts } from './family-grants.ts';

const mother: PersonFacts = { id: 'mother', birthDate: '1990-01-01', familyRole: 'MOTHER' };
const child = (id: string, birthDate: string | null): PersonFacts => ({ id, birthDate, familyRole: 'CHILD' });
const custody = (childPersonId: string, over: Partial<CustodyFacts> = {}): CustodyFacts => ({
  id: `custody ${childPersonId}`, adultPersonId: 'mother', childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2012-01-01', untilOn: null, ...over,
});
const TODAY = '2026-11-21';
const people = [mother, child('daan', '2010-12-02'), child('fien', '2024-05-19')];

describe('the grants of a parent', () => {
  it('reach all children it represents together, and lose each on its 16th birthday', () => {
    const grants = grantsOf(mother, people, [custody('daan'), custody('fien')], TODAY);
    expect(grants.map((one) => [one.fromOn, one.untilOn, [...one.personIds]])).toEqual([
      ['2026-11-21', '2026-12-02', ['mother', 'daan', 'fien']],
      ['2026-12-02', '2040-05-19', ['mother', 'fien']],
      ['2040-05-19', null, ['mother']],
    ]);
    expect(grants.map((one) => one.partner)).toEqual(['PARENT_WITH_CUSTODY', 'PARENT_WITH_CUSTODY', 'PARENT_WITHOUT_CUSTODY']);
  });

  it('reach nobody but itself without custody', () => {
    expect(grantsOf(mother, people, [], TODAY)).toMatchObject([{ partner: 'PARENT_WITHOUT_CUSTODY', personIds: ['mother'], untilOn: null }]);
  });

  it('reach no child whose custody is being checked or cannot be determined', () => {
    for (const unsure of [custody('fien', { underInvestigation: true }), custody('fien', { kind: 'CANNOT_BE_DETERMINED' }), custody('fien', { kind: 'TEMPORARILY_NONE' })]) {
      expect(grantsOf(mother, people, [unsure], TODAY).flatMap((one) => one.personIds)).toEqual(['mother']);
    }
  });

  it('reach no child of unknown age', () => {
    expect(grantsOf(mother, [mother, child('x', null)], [custody('x')], TODAY).flatMap((one) => one.personIds)).toEqual(['mother']);
  });

  it('end with the custody when that is earlier', () => {
    const grants = grantsOf(mother, people, [custody('fien', { untilOn: '2027-01-01' })], TODAY);
    expect(grants[0]).toMatchObject({ untilOn: '2027-01-01', personIds: ['mother', 'fien'] });
  });
});

describe('the grant of a child', () => {
  it('starts on its 12th birthday', () => {
    expect(grantsOf(child('mees', '2015-08-08'), [], [], TODAY)).toMatchObject([{ partner: 'CHILD_12_PLUS', fromOn: '2027-08-08', personIds: ['mees'] }]);
  });

  it('does not exist while its age is unknown', () => {
    expect(grantsOf(child('x', null), [], [], TODAY)).toEqual([]);
  });
});

it('counts a birthday on 29 February on 1 March in other years', () => {
  expect([dayOfAge('2012-02-29', 12), dayOfAge('2012-02-29', 16), dayOfAge('2012-02-29', 18)]).toEqual(['2024-02-29', '2028-02-29', '2030-03-01']);
});

it('counts somebody as a minor until the day of the eighteenth birthday', () => {
  expect([isMinor('2008-11-22', TODAY), isMinor('2008-11-21', TODAY), isMinor('2008-11-20', TODAY)]).toEqual([true, false, false]);
});
