import { describe, expect, it } from '@jest/globals';
import { attemptOf, custodyKey, newHome, newOpening, newPerson, openingInput, withoutPerson, type OpeningDraft, type PersonDraft } from './opening-draft';
import { fieldOf, firstUnfinished, problemsOfStep, stepOfField } from './opening-problems';

const TODAY = '2026-11-22';
const person = (id: string, familyRole: PersonDraft['familyRole'], over: Partial<PersonDraft> = {}): PersonDraft => ({ ...newPerson(), id, callName: id, familyRole, ...over });
const home = (over: Partial<ReturnType<typeof newHome>>) => ({ ...newHome(), id: 'h', ...over });
const draft = (over: Partial<OpeningDraft> = {}): OpeningDraft => ({
  ...newOpening(), name: 'Doos', reason: 'School belde', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
  persons: [person('Sara', 'CHILD'), person('Lin', 'MOTHER'), person('Rik', 'FATHER')], ...over,
});
const fields = (over: Partial<OpeningDraft>, step: 'mensen' | 'wonen' | 'grond') => problemsOfStep(draft(over), step, TODAY).map(({ field }) => field);

describe('The steps of opening a dossier', () => {
  it('are done when everything is filled in', () => {
    expect(firstUnfinished(draft(), TODAY)).toBe('controle');
    expect(firstUnfinished(draft({ name: '' }), TODAY)).toBe('mensen');
    expect(firstUnfinished(draft({ homes: [home({ label: 'Huis' })] }), TODAY)).toBe('wonen');
    expect(firstUnfinished(draft({ legalBasis: '' }), TODAY)).toBe('grond');
  });

  it('miss what a person needs, by person', () => {
    const persons = [person('a', '', { callName: ' ' }), person('b', 'CHILD', { birthDate: '31-2-2015' }), person('c', 'CHILD', { birthDate: '2027-01-01' })];
    expect(fields({ persons }, 'mensen')).toEqual([fieldOf.person('a', 'callName'), fieldOf.person('a', 'familyRole'), fieldOf.person('b', 'birthDate'), fieldOf.person('c', 'birthDate')]);
  });

  it('take a child that is expected, and leave out what is not asked any more', () => {
    const child = person('a', 'CHILD', { birthDatePrecision: 'UNKNOWN', birthDate: '31-2-2015', expectedOn: '2031-01-01' });
    expect(fields({ persons: [child] }, 'mensen')).toEqual([fieldOf.person('a', 'expectedOn')]);
    const born = (over: Partial<PersonDraft>) => openingInput(draft({ persons: [{ ...child, expectedOn: '2027-01-01', ...over }] })).persons[0];
    expect(born({})).toMatchObject({ birthDate: null, birthDatePrecision: 'UNKNOWN', expectedOn: '2027-01-01' });
    expect(born({ familyRole: 'MOTHER' })).toMatchObject({ birthDate: null, expectedOn: null });
    expect(born({ birthDatePrecision: 'YEAR', birthDate: '2015-01-01' })).toMatchObject({ birthDate: '2015-01-01', birthDatePrecision: 'YEAR', expectedOn: null });
  });

  it('ask for nothing of a household that was not begun', () => {
    expect(fields({ homes: [newHome()] }, 'wonen')).toEqual([]);
    expect(openingInput(draft({ homes: [newHome()] })).households).toEqual([]);
  });

  it('ask who lives in a home that has a name, and its name when somebody does', () => {
    expect(fields({ homes: [home({ label: 'Huis' })] }, 'wonen')).toEqual([fieldOf.home('h', 'personIds')]);
    expect(fields({ homes: [home({ personIds: ['Lin'] })] }, 'wonen')).toEqual([fieldOf.home('h', 'label')]);
  });

  it('ask since when somebody has custody, and not in the future', () => {
    const custody = (fromOn: string) => ({ custody: { [custodyKey('Lin', 'Sara')]: { kind: 'SINGLE_PARENTAL' as const, fromOn } } });
    expect(fields(custody(''), 'wonen')).toEqual([fieldOf.custody('Lin', 'Sara')]);
    expect(fields(custody('2027-01-01'), 'wonen')).toEqual([fieldOf.custody('Lin', 'Sara')]);
    expect(fields(custody('2017-03-13'), 'wonen')).toEqual([]);
  });

  it('are found again from the name of a field', () => {
    expect(['name', 'persons', fieldOf.person('x', 'callName')].map(stepOfField)).toEqual(['mensen', 'mensen', 'mensen']);
    expect(['households', 'custodies', fieldOf.home('x', 'label'), fieldOf.custody('a', 'b')].map(stepOfField)).toEqual(['wonen', 'wonen', 'wonen', 'wonen']);
    expect(['legalBasis', 'purpose', 'secrecyBasis'].map(stepOfField)).toEqual(['grond', 'grond', 'grond']);
  });
});

describe('What is sent when a dossier is opened', () => {
  const secret = home({ label: 'Huis', personIds: ['Lin', 'Sara'], address: 'Mistpad 4', secret: true, hiddenFromPersonIds: ['Rik', 'Lin'], hiddenReason: 'Angst' });

  it('keeps an address from those who do not live there, never from those who do', () => {
    expect(openingInput(draft({ homes: [secret] })).households).toEqual([{ label: 'Huis', personIds: ['Lin', 'Sara'], address: 'Mistpad 4', hiddenFromPersonIds: ['Rik'], hiddenReason: 'Angst' }]);
  });

  it('forgets a secret that was switched off again', () => {
    expect(openingInput(draft({ homes: [{ ...secret, secret: false }] })).households[0]).toMatchObject({ hiddenFromPersonIds: [], hiddenReason: null });
  });

  it('holds custody of adults over children only, whatever they were before', () => {
    const custody = { [custodyKey('Lin', 'Sara')]: { kind: 'SINGLE_PARENTAL' as const, fromOn: '2017-03-13' }, [custodyKey('Rik', 'Sara')]: { kind: '' as const, fromOn: '2017-03-13' } };
    expect(openingInput(draft({ custody })).custodies).toEqual([{ adultPersonId: 'Lin', childPersonId: 'Sara', kind: 'SINGLE_PARENTAL', fromOn: '2017-03-13' }]);
    const changed = draft({ custody, persons: [person('Sara', 'RELATIVE'), person('Lin', 'MOTHER')] });
    expect(openingInput(changed).custodies).toEqual([]);
  });

  it('has no trace of somebody who was taken away', () => {
    const custody = { [custodyKey('Rik', 'Sara')]: { kind: 'SINGLE_PARENTAL' as const, fromOn: '2017-03-13' } };
    const left = withoutPerson(draft({ homes: [{ ...secret, personIds: ['Lin', 'Rik'] }], custody }), 'Rik');
    expect(JSON.stringify(openingInput(left))).not.toContain('Rik');
    expect(left.custody).toEqual({});
  });
});

describe('Sending an opening', () => {
  it('keeps its key for the same, takes another for anything else, and is always of one dossier', () => {
    const first = attemptOf(draft());
    const again = attemptOf(first);
    const more = attemptOf({ ...first, reason: 'Politie belde' });
    expect([again.idempotencyKey === first.idempotencyKey, more.idempotencyKey === first.idempotencyKey]).toEqual([true, false]);
    expect(attemptOf(more)).toEqual(more);
    expect(new Set([first, again, more].map(({ dossierId }) => dossierId)).size).toBe(1);
  });

  it('leaves the draft in the shape in which a form is kept, so that it is found again', () => {
    expect(Object.keys(attemptOf(newOpening())).sort()).toEqual(Object.keys(newOpening()).sort());
  });
});
