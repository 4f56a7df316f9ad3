import { describe, expect, it } from '@jest/globals';
import { CARRIED } from './classes-of-partner.ts';
import { uncertainChildren, type CustodyFacts, type DecisionFacts, type FamilyFacts, type MandateFacts, type PersonFacts } from './family-facts.ts';
import { grantsOf, sameRights, type FamilyGrant } from './family-grants.ts';

const TODAY = '2026-11-21';
const adult = (id: string, familyRole = 'MOTHER'): PersonFacts => ({ id, birthDate: '1990-01-01', familyRole });
const child = (id: string, birthDate: string | null): PersonFacts => ({ id, birthDate, familyRole: 'CHILD' });
const custody = (childPersonId: string, over: Partial<CustodyFacts> = {}): CustodyFacts => ({
  id: `custody ${childPersonId}`, adultPersonId: 'mother', childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2008-01-01', untilOn: null, ...over,
});
const decision = (over: Partial<DecisionFacts> = {}): DecisionFacts => ({ id: 'decision', adultPersonId: 'mother', childPersonId: 'daan', fromOn: '2026-12-02', untilOn: '2027-06-01', ...over });
const mandate = (over: Partial<MandateFacts> = {}): MandateFacts => ({ id: 'mandate', holderPersonId: 'lawyer', clientPersonId: 'mother', documents: true, fromOn: '2026-01-01', untilOn: '2027-03-01', ...over });

const mother = adult('mother');
const daan = child('daan', '2010-12-02');
const fien = child('fien', '2024-05-19');
const family = (over: Partial<FamilyFacts> = {}): FamilyFacts => ({ people: [mother, daan, fien], custodies: [custody('daan'), custody('fien')], decisions: [], mandates: [], ...over });
const rights = (grants: readonly FamilyGrant[]) => grants.map((one) => [one.fromOn, one.untilOn, one.partner, [...one.personIds], [...one.closedPersonIds]]);

describe('the grants of a parent', () => {
  it('reach all children it represents together, and lose each on its 16th birthday, when that child is closed', () => {
    expect(rights(grantsOf(mother, family(), TODAY))).toEqual([
      ['2026-11-21', '2026-12-02', 'PARENT_WITH_CUSTODY', ['mother', 'daan', 'fien'], []],
      ['2026-12-02', '2040-05-19', 'PARENT_WITH_CUSTODY', ['mother', 'fien'], ['daan']],
      ['2040-05-19', null, 'PARENT_OF_16_PLUS', ['mother'], ['daan', 'fien']],
    ]);
  });

  it('reach nobody but itself without custody, and lose what was released when the child is 16', () => {
    expect(rights(grantsOf(mother, family({ custodies: [] }), TODAY))).toEqual([
      ['2026-11-21', '2026-12-02', 'PARENT_WITHOUT_CUSTODY', ['mother'], []],
      ['2026-12-02', '2040-05-19', 'PARENT_WITHOUT_CUSTODY', ['mother'], ['daan']],
      ['2040-05-19', null, 'PARENT_WITHOUT_CUSTODY', ['mother'], ['daan', 'fien']],
    ]);
  });

  it.each(['JOINT_PARENTAL', 'SINGLE_PARENTAL', 'JOINT_WITH_OTHER'])('reach a child by the kind %s', (kind) => {
    expect(grantsOf(mother, family({ custodies: [custody('fien', { kind })] }), TODAY)[0]).toMatchObject({ partner: 'PARENT_WITH_CUSTODY', personIds: ['mother', 'fien'], basisKind: 'CUSTODY', basisId: 'custody fien' });
  });

  it('are those of a guardian when custody is a guardianship', () => {
    expect(grantsOf(mother, family({ custodies: [custody('fien', { kind: 'GUARDIANSHIP' })] }), TODAY)[0]).toMatchObject({ partner: 'GUARDIAN', personIds: ['mother', 'fien'] });
  });

  it('end and begin with the custody', () => {
    const some = family({ people: [mother, fien], custodies: [custody('fien', { fromOn: '2026-12-24', untilOn: '2027-01-01' })] });
    expect(rights(grantsOf(mother, some, TODAY)).slice(0, 3)).toEqual([
      ['2026-11-21', '2026-12-24', 'PARENT_WITHOUT_CUSTODY', ['mother'], []],
      ['2026-12-24', '2027-01-01', 'PARENT_WITH_CUSTODY', ['mother', 'fien'], []],
      ['2027-01-01', '2040-05-19', 'PARENT_WITHOUT_CUSTODY', ['mother'], []],
    ]);
  });

  it('reach no child of unknown age', () => {
    expect(grantsOf(mother, family({ people: [mother, child('x', null)], custodies: [custody('x')] }), TODAY)).toMatchObject([{ partner: 'PARENT_OF_16_PLUS', personIds: ['mother'], closedPersonIds: ['x'] }]);
  });

  it('reach nobody over a child that is of age, whatever the register says', () => {
    const grown = child('grown', '2008-11-21');
    expect(grantsOf(mother, family({ people: [mother, grown], custodies: [custody('grown')], decisions: [decision({ childPersonId: 'grown', fromOn: '2025-01-01', untilOn: '2030-01-01' })] }), TODAY))
      .toMatchObject([{ partner: 'PARENT_OF_16_PLUS', personIds: ['mother'], closedPersonIds: ['grown'] }]);
  });
});

describe('custody that nobody is certain of', () => {
  const doubts = [custody('fien', { underInvestigation: true }), custody('fien', { kind: 'CANNOT_BE_DETERMINED' }), custody('fien', { kind: 'TEMPORARILY_NONE' })];

  it.each(doubts)('closes the part of the child for its parent: $kind $underInvestigation', (doubt) => {
    const grants = grantsOf(mother, family({ custodies: [custody('daan'), doubt] }), TODAY);
    expect(grants[0]).toMatchObject({ personIds: ['mother', 'daan'], closedPersonIds: ['fien'] });
  });

  it('closes it for the other parent as well, and for nobody’s other child', () => {
    const father = adult('father', 'FATHER');
    const some = family({ people: [mother, father, daan, fien], custodies: [custody('daan'), custody('fien', { underInvestigation: true }), custody('fien', { id: 'other', adultPersonId: 'father' })] });
    expect(grantsOf(father, some, TODAY)[0]).toMatchObject({ partner: 'PARENT_OF_16_PLUS', personIds: ['father'], closedPersonIds: ['fien'] });
    expect(grantsOf(mother, some, TODAY)[0]).toMatchObject({ personIds: ['mother', 'daan'], closedPersonIds: ['fien'] });
    expect(uncertainChildren(some, TODAY)).toEqual(['fien']);
  });

  it('opens again by itself when the doubt has an end', () => {
    const some = family({ people: [mother, fien], custodies: [custody('fien', { untilOn: '2026-12-01', underInvestigation: true }), custody('fien', { id: 'after', fromOn: '2026-12-01' })] });
    expect(rights(grantsOf(mother, some, TODAY)).slice(0, 2)).toEqual([
      ['2026-11-21', '2026-12-01', 'PARENT_OF_16_PLUS', ['mother'], ['fien']], ['2026-12-01', '2040-05-19', 'PARENT_WITH_CUSTODY', ['mother', 'fien'], []],
    ]);
  });
});

describe('a recorded decision about a child of 16 or 17', () => {
  const alone = { people: [mother, daan], custodies: [custody('daan')] };

  it('lets the parent it names keep the part of the child while it runs, and names itself as the ground', () => {
    const grants = grantsOf(mother, family({ ...alone, decisions: [decision()] }), TODAY);
    expect(rights(grants)).toEqual([
      ['2026-11-21', '2026-12-02', 'PARENT_WITH_CUSTODY', ['mother', 'daan'], []],
      ['2026-12-02', '2027-06-01', 'PARENT_WITH_CUSTODY', ['mother', 'daan'], []],
      ['2027-06-01', null, 'PARENT_OF_16_PLUS', ['mother'], ['daan']],
    ]);
    expect(grants.map((one) => [one.basisKind, one.basisId])).toEqual([['CUSTODY', 'custody daan'], ['DECISION', 'decision'], ['SELF', 'mother']]);
  });

  it('gives nothing to another parent, to one without custody, about another child, or past the 18th birthday', () => {
    const closed = (over: Partial<FamilyFacts>): boolean => grantsOf(mother, family({ ...alone, ...over }), '2026-12-02').every((one) => !one.personIds.includes('daan'));
    expect(closed({ decisions: [decision({ adultPersonId: 'father' })] })).toBe(true);
    expect(closed({ decisions: [decision()], custodies: [] })).toBe(true);
    expect(closed({ decisions: [decision({ childPersonId: 'fien' })] })).toBe(true);
    expect(grantsOf(mother, family({ ...alone, decisions: [decision({ untilOn: '2035-01-01' })] }), TODAY).find((one) => one.basisKind === 'DECISION')?.untilOn).toBe('2028-12-02');
  });

  it('does not help when custody is being checked', () => {
    const some = family({ ...alone, custodies: [custody('daan', { underInvestigation: true })], decisions: [decision()] });
    expect(grantsOf(mother, some, '2026-12-02').every((one) => one.closedPersonIds.includes('daan'))).toBe(true);
  });
});

describe('whoever else is an adult there', () => {
  it.each([
    ['STEP_PARENT', 'HOUSEHOLD_ADULT'], ['GUARDIAN', 'HOUSEHOLD_ADULT'], ['FOSTER_PARENT', 'FOSTER_PARENT'], ['GRANDPARENT', 'SUPPORT_PERSON'], ['RELATIVE', 'SUPPORT_PERSON'], ['OTHER', 'SUPPORT_PERSON'],
  ])('a %s is %s and reaches itself alone', (role, partner) => {
    for (const grant of grantsOf(adult('other', role), family(), TODAY)) expect(grant).toMatchObject({ partner, personIds: ['other'], basisKind: 'SELF', basisId: 'other' });
  });

  it('is a parent with custody when the register says so, whatever the role', () => {
    const step = adult('step', 'STEP_PARENT');
    expect(grantsOf(step, family({ people: [step, fien], custodies: [custody('fien', { adultPersonId: 'step', kind: 'JOINT_WITH_OTHER' })] }), TODAY)[0]).toMatchObject({ partner: 'PARENT_WITH_CUSTODY', personIds: ['step', 'fien'] });
  });
});

describe('the grants of a child', () => {
  it('start on its 12th birthday, change on the 16th and 18th, and always reach itself alone', () => {
    expect(rights(grantsOf(child('mees', '2015-08-08'), family(), TODAY))).toEqual([
      ['2027-08-08', '2031-08-08', 'CHILD_12_PLUS', ['mees'], []], ['2031-08-08', '2033-08-08', 'CHILD_16_PLUS', ['mees'], []], ['2033-08-08', null, 'FORMER_CHILD', ['mees'], []],
    ]);
  });

  it('are those of today for one that is older already', () => {
    expect(rights(grantsOf(child('milan', '2009-01-14'), family(), TODAY))).toEqual([['2026-11-21', '2027-01-14', 'CHILD_16_PLUS', ['milan'], []], ['2027-01-14', null, 'FORMER_CHILD', ['milan'], []]]);
  });

  it('do not exist while its age is unknown', () => {
    expect(grantsOf(child('x', null), family(), TODAY)).toEqual([]);
  });
});

describe('a mandate', () => {
  const lawyer = adult('lawyer', 'OTHER');
  const some = (over: Partial<MandateFacts> = {}): FamilyFacts => family({ people: [mother, daan, fien, lawyer], mandates: [mandate(over)] });

  it('gives what the client reads, period by period, until its day, and no voice', () => {
    const grants = grantsOf(lawyer, some(), TODAY);
    expect(rights(grants)).toEqual([
      ['2026-11-21', '2026-12-02', 'PARENT_WITH_CUSTODY', ['mother', 'daan', 'fien'], []], ['2026-12-02', '2027-03-01', 'PARENT_WITH_CUSTODY', ['mother', 'fien'], ['daan']],
    ]);
    for (const grant of grants) expect(grant).toMatchObject({ selfPersonId: 'mother', acts: [], basisKind: 'MANDATE', basisId: 'mandate', dataClasses: CARRIED.PARENT_WITH_CUSTODY.dataClasses });
  });

  it('without documents gives only who is involved', () => {
    expect(grantsOf(lawyer, some({ documents: false }), TODAY)[0]).toMatchObject({ partner: 'CONFIDENTIAL_ADVISER', dataClasses: CARRIED.CONFIDENTIAL_ADVISER.dataClasses, acts: [] });
  });

  it.each([
    ['a parent without custody', adult('client', 'FATHER'), {}], ['a step-parent', adult('client', 'STEP_PARENT'), {}], ['a foster parent', adult('client', 'FOSTER_PARENT'), {}],
    ['somebody from the network', adult('client', 'GRANDPARENT'), {}], ['a child of 12 and older', child('client', '2013-08-08'), {}], ['a child of 16', child('client', '2010-02-01'), {}],
    ['somebody of age', child('client', '2005-02-01'), {}], ['a guardian', adult('client', 'GUARDIAN'), { custodies: [custody('fien', { adultPersonId: 'client', kind: 'GUARDIANSHIP' })] }],
    ['a parent of whom the part of the child is closed', adult('client', 'MOTHER'), { custodies: [custody('fien', { adultPersonId: 'client', underInvestigation: true })] }],
  ] as const)('of %s gives just what that client has: the same part, the same classes, the same shape', (_, client, over) => {
    const alone = family({ people: [client, fien, lawyer], custodies: [], ...over });
    const own = grantsOf(client, alone, TODAY).filter((one) => one.fromOn < '2027-03-01');
    const held = grantsOf(lawyer, { ...alone, mandates: [mandate({ clientPersonId: 'client' })] }, TODAY);
    expect(held).toEqual(own.map((one) => ({ ...one, acts: [], basisKind: 'MANDATE', basisId: 'mandate', untilOn: one.untilOn !== null && one.untilOn < '2027-03-01' ? one.untilOn : '2027-03-01' })));
  });

  it('without documents gives nothing for a client who reads agreements alone', () => {
    const alone = family({ people: [adult('client', 'GRANDPARENT'), lawyer], custodies: [], mandates: [mandate({ clientPersonId: 'client', documents: false })] });
    expect(grantsOf(lawyer, alone, TODAY)).toEqual([]);
  });

  it('that has ended, or is for somebody who is not there, gives nothing', () => {
    expect(grantsOf(lawyer, some({ untilOn: TODAY }), TODAY)).toEqual([]);
    expect(grantsOf(lawyer, some({ fromOn: '2027-01-01', untilOn: '2027-01-01' }), TODAY)).toEqual([]);
    expect(grantsOf(lawyer, some({ clientPersonId: 'nobody' }), TODAY)).toEqual([]);
  });

  it('that starts later gives nothing before', () => {
    expect(grantsOf(lawyer, some({ fromOn: '2027-01-01' }), TODAY)[0]).toMatchObject({ fromOn: '2027-01-01', personIds: ['mother', 'fien'] });
  });

  it('of somebody who holds a mandate itself passes nothing on', () => {
    const chain = family({ people: [mother, lawyer, adult('second', 'OTHER')], mandates: [mandate(), mandate({ id: 'chain', holderPersonId: 'second', clientPersonId: 'lawyer' })] });
    expect(grantsOf(adult('second', 'OTHER'), chain, TODAY).flatMap((one) => one.personIds)).toEqual(['lawyer']);
  });
});

it('knows the same rights in another order of persons, and other rights by any difference', () => {
  const [one] = grantsOf(mother, family(), TODAY) as [FamilyGrant];
  expect(sameRights(one, { ...one, personIds: [...one.personIds].reverse(), fromOn: '2020-01-01' })).toBe(true);
  for (const over of [{ partner: 'GUARDIAN' }, { personIds: ['mother'] }, { closedPersonIds: ['daan'] }, { acts: [] }, { dataClasses: ['D1'] }, { basisId: 'other' }] as Partial<FamilyGrant>[]) {
    expect(sameRights(one, { ...one, ...over })).toBe(false);
  }
});
