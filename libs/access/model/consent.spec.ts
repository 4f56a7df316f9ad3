import { describe, expect, it } from '@jest/globals';
import { CONSENT_STATES, consentAfter, consentsFor, giversFor, stopsWith, type ConsentFacts, type FamilyFacts } from './consent.ts';
import type { CustodyFacts, PersonFacts } from './family-facts.ts';

const child = (id: string, birthDate: string | null): PersonFacts => ({ id, birthDate, familyRole: 'CHILD' });
const people: PersonFacts[] = [
  { id: 'mother', birthDate: '1990-01-01', familyRole: 'MOTHER' }, { id: 'father', birthDate: null, familyRole: 'FATHER' },
  child('noa', '2012-03-12'), child('tim', '2018-06-30'), child('mees', '2010-11-21'), child('x', null),
];
const custody = (adultPersonId: string, childPersonId: string, over: Partial<CustodyFacts> = {}): CustodyFacts => (
  { id: `${adultPersonId} ${childPersonId}`, adultPersonId, childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2012-01-01', untilOn: null, ...over });
const both = (childPersonId: string) => [custody('mother', childPersonId), custody('father', childPersonId)];
const family = (custodies: CustodyFacts[] = ['noa', 'tim', 'mees', 'x'].flatMap(both), today = '2026-11-21'): FamilyFacts => ({ people, custodies, today });
const giversOf = (id: string, facts = family()) => giversFor(people.find((one) => one.id === id)!, facts);

describe('whose yes is needed', () => {
  it('is the adult itself, and whoever is 16 alone', () => {
    expect([giversOf('mother'), giversOf('father')]).toEqual([['mother'], ['father']]);
    expect(giversOf('mees')).toEqual(['mees']);
    expect(giversOf('mees', family(undefined, '2026-11-20'))).toEqual(['mees', 'mother', 'father']);
  });

  it('is the child and everybody with custody from 12 to 15, and those with custody before', () => {
    expect(giversOf('noa')).toEqual(['noa', 'mother', 'father']);
    expect(giversOf('tim')).toEqual(['mother', 'father']);
    expect(giversOf('noa', family(undefined, '2024-03-11'))).toEqual(['mother', 'father']);
    expect(giversOf('noa', family(undefined, '2024-03-12'))).toEqual(['noa', 'mother', 'father']);
  });

  it('is nobody’s while the age or the custody is not certain', () => {
    expect(giversOf('x')).toBeNull();
    expect(giversOf('tim', family([]))).toBeNull();
    expect(giversOf('tim', family([custody('mother', 'tim'), custody('father', 'tim', { underInvestigation: true })]))).toBeNull();
    expect(giversOf('tim', family([custody('mother', 'tim', { kind: 'CANNOT_BE_DETERMINED' })]))).toBeNull();
  });

  it('is not that of somebody whose custody is over or still to come', () => {
    const ended = custody('father', 'tim', { untilOn: '2026-11-21' });
    const later = custody('father', 'tim', { fromOn: '2026-11-22' });
    for (const other of [ended, later]) expect(giversOf('tim', family([custody('mother', 'tim'), other]))).toEqual(['mother']);
  });
});

describe('resting a share on consent', () => {
  const at = new Date('2026-11-21T09:00:00Z');
  const need = { aboutPersonIds: ['noa'], dataClasses: ['D3', 'D5'] as const, toOrganisationId: 'gi', purpose: 'CONSULTATION' };
  const yes = (givenByPersonId: string, over: Partial<ConsentFacts> = {}): ConsentFacts => ({
    id: `yes of ${givenByPersonId}`, givenByPersonId, forPersonId: 'noa', dataClasses: ['D3', 'D5', 'D6'], toOrganisationId: 'gi', purpose: 'CONSULTATION', state: 'GIVEN',
    validFrom: at, validUntil: new Date('2027-05-21T09:00:00Z'), ...over,
  });
  const all = [yes('noa'), yes('mother'), yes('father')];

  it('needs the yes of everybody, and names those it rests on', () => {
    expect(consentsFor(need, all, family(), at)).toEqual({ restsOn: all, missing: [] });
    expect(consentsFor(need, all.slice(0, 2), family(), at).missing).toEqual([{ forPersonId: 'noa', givenByPersonId: 'father' }]);
    expect(consentsFor(need, all.slice(1), family(), at).missing).toEqual([{ forPersonId: 'noa', givenByPersonId: 'noa' }]);
  });

  it('counts no yes for another person, class, organisation or purpose, and none outside its term', () => {
    const wrong: Partial<ConsentFacts>[] = [
      { forPersonId: 'tim' }, { dataClasses: ['D3'] }, { toOrganisationId: 'school' }, { purpose: 'HELP' }, { state: 'WITHDRAWN' }, { state: 'ASKED' }, { state: 'REFUSED' },
      { validUntil: at }, { validFrom: new Date(at.getTime() + 1) }, { validFrom: null }, { validUntil: null },
    ];
    for (const over of wrong) expect(consentsFor(need, [yes('noa'), yes('mother'), yes('father', over)], family(), at).missing).toHaveLength(1);
  });

  it('cannot be done for somebody nobody speaks for, or who is not in the family', () => {
    expect(consentsFor({ ...need, aboutPersonIds: ['x', 'stranger'] }, all, family(), at).missing).toEqual([
      { forPersonId: 'x', givenByPersonId: null }, { forPersonId: 'stranger', givenByPersonId: null },
    ]);
  });
});

it('a consent is given or refused once, and withdrawn once', () => {
  const after = CONSENT_STATES.map((state) => [state, (['give', 'refuse', 'withdraw'] as const).map((step) => consentAfter(state, step))]);
  expect(after).toEqual([['ASKED', ['GIVEN', 'REFUSED', null]], ['GIVEN', [null, null, 'WITHDRAWN']], ['REFUSED', [null, null, null]], ['WITHDRAWN', [null, null, null]]]);
});

describe('taking back a yes', () => {
  const AT = new Date('2026-11-21T09:00:00Z');
  const yes = (id: string, over: Partial<ConsentFacts> = {}): ConsentFacts => ({
    id, givenByPersonId: 'mother', forPersonId: 'tim', dataClasses: ['D3', 'D5'], toOrganisationId: 'gi', purpose: 'HELP', state: 'GIVEN', validFrom: AT, validUntil: new Date(AT.getTime() + 1), ...over,
  });

  it('stops every live yes to the same, of classes that overlap', () => {
    const all = [yes('taken'), yes('again'), yes('wider', { dataClasses: ['D5', 'D8'] })];
    expect(stopsWith(all[0]!, all, AT)).toEqual(all);
  });

  it.each([
    ['of somebody else', { givenByPersonId: 'father' }], ['about somebody else', { forPersonId: 'noa' }], ['to another organisation', { toOrganisationId: 'school' }], ['for another purpose', { purpose: 'CONSULTATION' }],
    ['of other classes', { dataClasses: ['D8'] }], ['that was never answered', { state: 'ASKED' }], ['that is over', { validUntil: AT }],
  ] as const)('leaves one %s', (_, over) => {
    expect(stopsWith(yes('taken'), [yes('taken'), yes('other', over)], AT).map(({ id }) => id)).toEqual(['taken']);
  });

  it('stops one whose term is over when it is the one that is taken back', () => {
    const over = yes('taken', { validUntil: AT });
    expect(stopsWith(over, [over], AT)).toEqual([over]);
  });
});
