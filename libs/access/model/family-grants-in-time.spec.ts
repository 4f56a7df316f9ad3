import { describe, expect, it } from '@jest/globals';
import type { CustodyFacts, FamilyFacts, PersonFacts } from './family-facts.ts';
import { grantsOf, sameRights, type FamilyGrant } from './family-grants.ts';

/** A family in which everything changes: leap days, doubts, a decision, a mandate, custody that moves from one parent to the other. */
const person = (id: string, familyRole: string, birthDate: string | null = null): PersonFacts => ({ id, familyRole, birthDate });
const people = [
  person('ma', 'MOTHER', '1990-02-28'), person('pa', 'FATHER'), person('stief', 'STEP_PARENT'), person('oma', 'GRANDPARENT'), person('advocaat', 'OTHER'),
  person('leap', 'CHILD', '2012-02-29'), person('newyear', 'CHILD', '2011-01-01'), person('summer', 'CHILD', '2010-03-28'), person('baby', 'CHILD', '2026-10-25'), person('unknown', 'CHILD'),
];
const custody = (adultPersonId: string, childPersonId: string, over: Partial<CustodyFacts> = {}): CustodyFacts => (
  { id: `${adultPersonId} ${childPersonId}`, adultPersonId, childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2010-01-01', untilOn: null, ...over });
const family: FamilyFacts = {
  people,
  custodies: [
    custody('ma', 'leap'), custody('pa', 'leap', { untilOn: '2027-02-28' }), custody('ma', 'newyear', { fromOn: '2026-12-31' }), custody('pa', 'summer', { kind: 'SINGLE_PARENTAL' }),
    custody('ma', 'baby', { underInvestigation: true, untilOn: '2027-03-28' }), custody('stief', 'baby', { id: 'later', kind: 'GUARDIANSHIP', fromOn: '2027-03-28' }), custody('ma', 'unknown'),
  ],
  decisions: [{ id: 'besluit', adultPersonId: 'ma', childPersonId: 'newyear', fromOn: '2027-01-01', untilOn: '2028-02-29' }],
  mandates: [{ id: 'machtiging', holderPersonId: 'advocaat', clientPersonId: 'ma', documents: true, fromOn: '2026-12-01', untilOn: '2028-02-29' }],
};

const START = '2026-11-22';
const DAY = 86_400_000;
const days = Array.from({ length: 60 }, (_, index) => new Date(Date.parse('2026-11-22') + index * 17 * DAY).toISOString().slice(0, 10));
const EDGES = ['2026-12-31', '2027-01-01', '2027-02-28', '2027-03-28', '2027-10-31', '2028-02-28', '2028-02-29', '2028-03-01', '2028-03-28', '2029-01-01', '2030-02-28', '2030-03-01', '2042-10-25', '2044-10-25'];
const on = (grants: readonly FamilyGrant[], day: string) => grants.filter((one) => one.fromOn <= day && (one.untilOn === null || one.untilOn > day));

describe.each(people)('The rights of $id', (self) => {
  const planned = grantsOf(self, family, START);

  it('follow one another without a gap, without overlap and never begin in the past', () => {
    for (const [index, one] of planned.entries()) {
      expect(one.fromOn >= START && (one.untilOn === null || one.untilOn > one.fromOn)).toBe(true);
      if (index > 0) expect(one.fromOn).toBe(planned[index - 1]?.untilOn);
    }
  });

  it('are on each day to come what they would be if they were only worked out then', () => {
    for (const day of [...days, ...EDGES]) {
      const [promised] = on(planned, day);
      const [then] = on(grantsOf(self, family, day), day);
      expect({ day, same: promised === undefined || then === undefined ? promised === then : sameRights(promised, then) }).toEqual({ day, same: true });
    }
  });

  it('never reach a child that is closed to it, and always itself or its client first', () => {
    for (const one of planned) {
      expect(one.personIds.filter((id) => one.closedPersonIds.includes(id))).toEqual([]);
      expect(one.personIds[0]).toBe(self.id === 'advocaat' ? 'ma' : self.id);
    }
  });

  it('never reach a child of sixteen or seventeen without a decision, and a grown-up child by nothing', () => {
    for (const one of planned) {
      for (const id of one.personIds.filter((reached) => reached !== self.id)) {
        const born = people.find((some) => some.id === id && some.familyRole === 'CHILD')?.birthDate;
        if (born === undefined || born === null) continue;
        const age = Number(one.fromOn.slice(0, 4)) - Number(born.slice(0, 4)) - (one.fromOn.slice(5) < born.slice(5) ? 1 : 0);
        expect(age < 16 || (age < 18 && id === 'newyear' && one.fromOn < '2028-02-29')).toBe(true);
      }
    }
  });
});

describe('A child born on 29 February', () => {
  const leap = people.find(({ id }) => id === 'leap') as PersonFacts;

  it('turns sixteen on that day and eighteen on 1 March', () => {
    expect(grantsOf(leap, family, START).map((one) => [one.partner, one.fromOn, one.untilOn])).toEqual([
      ['CHILD_12_PLUS', START, '2028-02-29'], ['CHILD_16_PLUS', '2028-02-29', '2030-03-01'], ['FORMER_CHILD', '2030-03-01', null],
    ]);
  });

  it('is read by its mother until the day before', () => {
    const mother = grantsOf(people[0] as PersonFacts, family, START);
    expect(['2028-02-28', '2028-02-29'].map((day) => on(mother, day)[0]?.personIds.includes('leap'))).toEqual([true, false]);
  });
});
