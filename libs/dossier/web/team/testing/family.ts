import type { CustodyPartsFragment, FactPartsFragment, PersonPartsFragment } from '@generated/team/graphql';
import { ME } from './show';

type Person = PersonPartsFragment & { givenNames: null; gender: 'UNKNOWN'; plainLanguage: false; signIn: null };

const person = (id: string, callName: string, familyRole: PersonPartsFragment['familyRole'], birthDate: string | null, circle: PersonPartsFragment['circle'] = 'FAMILY'): Person => ({
  __typename: 'Person', id, callName, displayName: `${callName} Doos`, familyRole, circle, birthDate, birthDatePrecision: birthDate ? 'DAY' : 'UNKNOWN', deceasedOn: null, expectedOn: null,
  givenNames: null, gender: 'UNKNOWN', plainLanguage: false, signIn: null,
});

/** A made-up family: two parents, a child of 9 and one of 13 at the end of 2026, and a grandmother beside them. */
export const people = [
  person('oma', 'Wil', 'GRANDPARENT', null, 'NETWORK'),
  person('pa', 'Rik', 'FATHER', '1989-01-22'),
  person('ma', 'Lin', 'MOTHER', '1992-09-06'),
  person('kid', 'Sara', 'CHILD', '2017-03-13'),
  person('teen', 'Tijn', 'CHILD', '2013-07-01'),
];

export const custody = (id: string, adultPersonId: string, childPersonId: string, over: Partial<CustodyPartsFragment> = {}): CustodyPartsFragment => ({
  __typename: 'Custody', id, adultPersonId, childPersonId, kind: 'JOINT_PARENTAL', underInvestigation: false, fromOn: '2017-03-13', untilOn: null, ...over,
});

export const involvement = (partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' | 'SECOND_READER' | 'RVDK' = 'CASE_DIRECTOR', id = ME) => ({
  __typename: 'Involvement' as const, id: `involvement ${id}`, partner, purpose: 'CASE_DIRECTION' as const, validFrom: '2020-01-01T00:00:00Z', validUntil: null,
  legalBasis: 'PUBLIC_TASK' as const, secrecyBasis: 'DIRECTLY_INVOLVED' as const, evidence: '', endedReason: null,
  professional: { __typename: 'Professional' as const, id, name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL' as const, organisationName: 'Gemeente' },
});

export const fact = (id: string, over: Partial<FactPartsFragment> = {}): FactPartsFragment => ({
  __typename: 'Fact', id, version: 1, kind: 'FACT', what: `Dit gebeurde: ${id}`, happenedOn: '2026-09-03', happenedUntilOn: null, place: null,
  sourceKind: 'FAMILY_MEMBER', sourcePersonId: 'ma', sourceName: null, verification: 'UNVERIFIED', aboutPersonIds: ['kid'], restsOnFactIds: [], dataClass: 'D3',
  releasedToPersonIds: [], correctionReason: null, state: 'CURRENT', splitFromFactId: null, releasedReason: null, sourceOrganisation: null, statements: [], createdAt: '2026-09-04T08:00:00Z', changedAt: '2026-09-04T08:00:00Z',
  author: { __typename: 'Professional', id: ME, name: 'Jip Testman' }, ...over,
});

export const viewer = { __typename: 'Viewer' as const, id: ME };

/** What is not said of a measure. */
export const undecided = { decidedOn: null, decidedBy: '', reference: '', carriedOutOn: null, safetyEffect: '', extendsMeasureId: null };
/** Terms of the law as the server answers them. */
export const measureLimits = ([['OTS', 'TERM', 12, 'MONTH'], ['OTS', 'AHEAD', 60, 'DAY'], ['MUHP', 'UNUSED', 3, 'MONTH'], ['WRITTEN_DIRECTION', 'APPEAL', 14, 'DAY']] as const)
  .map(([kind, rule, amount, unit]) => ({ __typename: 'MeasureLimit' as const, id: `${kind} ${rule}`, kind, rule, amount, unit, validFrom: '2017-05-01', source: 'Burgerlijk Wetboek' }));
