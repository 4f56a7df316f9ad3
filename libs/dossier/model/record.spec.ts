import { describe, expect, it } from '@jest/globals';
import {
  birthAsKnown, problemsOfContact, problemsOfCustody, problemsOfEvent, problemsOfHousehold, problemsOfMeasure, problemsOfMember, problemsOfPerson, problemsOfTie, type Given,
} from './record.ts';

const TODAY = '2026-11-22';
const fields = (problems: readonly { readonly field: string }[]): string[] => problems.map(({ field }) => field);

describe('What must be filled in', () => {
  it.each<[string, (given: Given) => readonly { readonly field: string }[], string]>([
    ['a person', (given) => problemsOfPerson(given, TODAY), 'callName'],
    ['a household', problemsOfHousehold, 'label'],
    ['a contact point', problemsOfContact, 'text'],
    ['somebody of the network', (given) => problemsOfTie(given, TODAY), 'relation'],
    ['an event', (given) => problemsOfEvent(given, TODAY), 'what'],
  ])('of %s is not empty when it is written, and not asked for when a correction leaves it alone', (_what, problems, field) => {
    for (const empty of ['', ' \n', null]) expect(fields(problems({ [field]: empty }))).toEqual([field]);
    expect(problems({ [field]: 'Iets' })).toEqual([]);
    expect(problems({})).toEqual([]);
    expect(problems({ [field]: undefined })).toEqual([]);
  });

  it.each<[string, (given: Given) => readonly { readonly field: string }[], string, number]>([
    ['a call name', (given) => problemsOfPerson(given, TODAY), 'callName', 80],
    ['the name of a household', problemsOfHousehold, 'label', 120],
    ['a contact point', problemsOfContact, 'text', 1000],
    ['an event', (given) => problemsOfEvent(given, TODAY), 'what', 2000],
  ])('as %s fits in its column; blanks round it do not count', (_what, problems, field, most) => {
    expect(problems({ [field]: ` ${'x'.repeat(most)} ` })).toEqual([]);
    expect(fields(problems({ [field]: 'x'.repeat(most + 1) }))).toEqual([field]);
  });

  it.each<[string, (given: Given) => readonly { readonly field: string }[]]>([
    ['a contact point', problemsOfContact], ['somebody of the network', (given) => problemsOfTie(given, TODAY)], ['an event', (given) => problemsOfEvent(given, TODAY)], ['a measure', (given) => problemsOfMeasure(given, TODAY)],
  ])('of %s is about somebody', (_what, problems) => {
    expect(fields(problems({ aboutPersonIds: [] }))).toEqual(['aboutPersonIds']);
    expect(problems({ aboutPersonIds: ['noa'] })).toEqual([]);
  });
});

describe('A day that was', () => {
  it.each<[string, (given: Given, today: string) => readonly { readonly field: string }[], string]>([
    ['a birth', problemsOfPerson, 'birthDate'], ['the start of custody', problemsOfCustody, 'fromOn'], ['telling a contact', problemsOfTie, 'toldOn'], ['the yes of a contact', problemsOfTie, 'agreedOn'],
    ['an event', problemsOfEvent, 'happenedOn'],
  ])('of %s is today at the latest', (_what, problems, field) => {
    expect(problems({ [field]: TODAY }, TODAY)).toEqual([]);
    expect(problems({ [field]: null }, TODAY)).toEqual([]);
    expect(fields(problems({ [field]: '2026-11-23' }, TODAY))).toEqual([field]);
  });
});

describe('A period', () => {
  it.each<[string, (given: Given) => readonly { readonly field: string }[]]>([
    ['custody', (given) => problemsOfCustody(given, TODAY)], ['living somewhere', problemsOfMember], ['a contact point', problemsOfContact], ['a measure', (given) => problemsOfMeasure(given, TODAY)],
  ])('of %s ends after it began, or not at all', (_what, problems) => {
    expect(problems({ fromOn: '2026-01-01', untilOn: '2026-01-02' })).toEqual([]);
    expect(problems({ fromOn: '2026-01-01', untilOn: null })).toEqual([]);
    expect(problems({ fromOn: '2026-01-01' })).toEqual([]);
    expect(fields(problems({ fromOn: '2026-01-01', untilOn: '2026-01-01' }))).toEqual(['untilOn']);
    expect(fields(problems({ fromOn: '2026-01-01', untilOn: '2025-12-31' }))).toEqual(['untilOn']);
  });

  it('of a measure or of living somewhere may begin in days to come', () => {
    expect(problemsOfMeasure({ fromOn: '2027-01-01', aboutPersonIds: ['noa'] }, TODAY)).toEqual([]);
    expect(problemsOfMember({ fromOn: '2027-01-01' })).toEqual([]);
  });
});

describe('A birth', () => {
  it.each([
    [{ birthDate: '2014-05-17' }, '2014-05-17', 'DAY'], [{ birthDate: '2014-05-17', birthDatePrecision: 'MONTH' }, '2014-05-01', 'MONTH'], [{ birthDate: '2014-05-17', birthDatePrecision: 'YEAR' }, '2014-01-01', 'YEAR'],
    [{ birthDate: '2014-05-17', birthDatePrecision: 'UNKNOWN' }, null, 'UNKNOWN'], [{ birthDate: null, birthDatePrecision: 'DAY' }, null, 'UNKNOWN'], [{}, null, 'UNKNOWN'],
  ])('of %j is known as %s, to the %s', (given, birthDate, birthDatePrecision) => {
    expect(birthAsKnown(given)).toEqual({ birthDate, birthDatePrecision, expectedOn: null });
  });

  it('is expected of a child alone, until it is there', () => {
    const expectedOn = '2027-03-01';
    expect(birthAsKnown({ expectedOn, familyRole: 'CHILD' }).expectedOn).toBe(expectedOn);
    expect(birthAsKnown({ expectedOn, familyRole: 'MOTHER' }).expectedOn).toBeNull();
    expect(birthAsKnown({ expectedOn, familyRole: 'CHILD', birthDate: '2026-11-20' }).expectedOn).toBeNull();
  });

  it('is expected within ten months, and nobody dies before it', () => {
    for (const [expectedOn, wrong] of [['2026-10-22', false], ['2026-10-21', true], ['2027-09-28', false], ['2027-09-29', true]] as const) expect(fields(problemsOfPerson({ expectedOn }, TODAY))).toEqual(wrong ? ['expectedOn'] : []);
    expect(fields(problemsOfPerson({ birthDate: '1980-02-01', deceasedOn: '1980-01-01' }, TODAY))).toEqual(['deceasedOn']);
    expect(fields(problemsOfPerson({ deceasedOn: '2026-11-23' }, TODAY))).toEqual(['deceasedOn']);
  });
});

describe('Custody', () => {
  it('is of one over another', () => {
    expect(fields(problemsOfCustody({ adultPersonId: 'noa', childPersonId: 'noa' }, TODAY))).toEqual(['adultPersonId']);
    expect(problemsOfCustody({ adultPersonId: 'ma', childPersonId: 'noa' }, TODAY)).toEqual([]);
    expect(problemsOfCustody({}, TODAY)).toEqual([]);
  });
});

describe('A contact point', () => {
  const hidden = { text: 'Schuilplaatsweg 12', aboutPersonIds: ['ma'], hiddenFromPersonIds: ['pa'], hiddenReason: 'Contactverbod' };

  it('is kept from somebody with a reason', () => {
    expect(problemsOfContact(hidden)).toEqual([]);
    for (const hiddenReason of [undefined, null, ' ']) expect(fields(problemsOfContact({ ...hidden, hiddenReason }))).toEqual(['hiddenReason']);
  });

  it('is never kept from somebody whose own it is, also beside another', () => {
    expect(fields(problemsOfContact({ ...hidden, hiddenFromPersonIds: ['pa', 'ma'] }))).toEqual(['hiddenFromPersonIds']);
  });

  it('that is kept from nobody needs no reason', () => {
    expect(problemsOfContact({ ...hidden, hiddenFromPersonIds: [], hiddenReason: null })).toEqual([]);
    expect(problemsOfContact({ ...hidden, hiddenFromPersonIds: null, hiddenReason: null })).toEqual([]);
  });
});

describe('A measure', () => {
  const measure = { fromOn: '2026-03-01', aboutPersonIds: ['noa'] };

  it('was decided and is carried out on days that were, and not before it began', () => {
    expect(problemsOfMeasure({ ...measure, decidedOn: TODAY, carriedOutOn: TODAY }, TODAY)).toEqual([]);
    expect(fields(problemsOfMeasure({ ...measure, decidedOn: '2026-11-23', carriedOutOn: '2026-11-23' }, TODAY))).toEqual(['decidedOn', 'carriedOutOn']);
    expect(fields(problemsOfMeasure({ ...measure, carriedOutOn: '2026-02-28' }, TODAY))).toEqual(['carriedOutOn']);
  });

  it('names who decided, under which number and what it adds, within their columns', () => {
    for (const [field, most] of [['decidedBy', 200], ['reference', 120], ['safetyEffect', 1000]] as const) {
      expect(problemsOfMeasure({ [field]: 'x'.repeat(most) }, TODAY)).toEqual([]);
      expect(fields(problemsOfMeasure({ [field]: 'x'.repeat(most + 1) }, TODAY))).toEqual([field]);
    }
  });
});
