import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { FamilyTemplatePlansDocument, type FamilyTemplatePlansQuery } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, showScreen } from '@zov/access/web/family/portal/testing/show';
import { TemplatePlansScreen } from './template-plans-screen';

type Plan = NonNullable<FamilyTemplatePlansQuery['dossier']>['templatePlans'][number];
const plan = (over: Partial<Plan> = {}): Plan => ({
  __typename: 'TemplatePlan', id: 'p1', kind: 'AT_18', state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', adoptedAt: null, aboutPersonIds: ['luna'],
  sections: [{ __typename: 'TemplatePlanSection', id: 's1', version: 2, section: 'HOUSING', position: 1, familyText: 'Je krijgt een kamer.', whoName: 'Jip', dueOn: '2027-02-01', doneOn: '2026-11-01', aboutPersonIds: ['luna'] }], ...over,
});
const mocks = (...templatePlans: Plan[]) => [{ request: { query: FamilyTemplatePlansDocument, variables: { id: dossierId } }, result: { data: { dossier: { __typename: 'Dossier' as const, id: dossierId, persons: [linde, ruben, luna], responses: [], templatePlans } } } }];

describe('Andere plannen', () => {
  it('show each question in plain words, who does it and whether it is done, with a place for own words', async () => {
    showScreen(<TemplatePlansScreen />, { mocks: mocks(plan()), me: luna });
    expect(await screen.findByRole('heading', { name: 'Waar woont de jongere?' })).toBeTruthy();
    expect(screen.getByText('Je krijgt een kamer.')).toBeTruthy();
    expect(screen.getByText('Gedaan sinds 1 november 2026')).toBeTruthy();
    expect(screen.getByText('Klopt niet')).toBeTruthy();
  });

  it('of what comes after juvenile probation ask no words that the team would read', async () => {
    showScreen(<TemplatePlansScreen />, { mocks: mocks(plan({ kind: 'EXIT_PROBATION' })), me: luna });
    expect(await screen.findByText(/met je jeugdreclasseerder/)).toBeTruthy();
    expect(screen.queryByText('Klopt niet')).toBeNull();
  });

  it('say when there are none', async () => {
    showScreen(<TemplatePlansScreen />, { mocks: mocks(), me: ruben });
    expect(await screen.findByText('Er is geen ander plan met u gedeeld.')).toBeTruthy();
  });
});
