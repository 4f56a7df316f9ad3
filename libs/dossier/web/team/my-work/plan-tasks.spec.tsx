import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { PlanTasksDocument, type PlanTasksQuery } from '@generated/team/graphql';
import { answer, lose, show } from '../testing/show';
import { planTasksOf } from './plan-tasks';
import { PlanTasksCard } from './plan-tasks-card';

const TODAY = '2026-11-22';
type Family = PlanTasksQuery['dossiers']['nodes'][number];
const contact = (id: string, over: Partial<Family['planVersions'][number]['safetyNet'][number]> = {}): Family['planVersions'][number]['safetyNet'][number] => ({ __typename: 'SafetyNetContact', id, lineageId: `l-${id}`, state: 'ADOPTED', name: id, told: true, agreed: true, ...over });
const said = (id: string, confirmedOn: string, agrees = true): Family['safetyNetConfirmations'][number] => ({ __typename: 'SafetyNetConfirmation', id: `${id} ${confirmedOn}`, contactLineageId: `l-${id}`, agrees, confirmedOn });
const plan = (safetyNet: Family['planVersions'][number]['safetyNet'], over: Partial<Family['planVersions'][number]> = {}): Family['planVersions'][number] => ({ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE', safetyNet, ...over });
const family = (over: Partial<Family> = {}, partner: Family['involvements'][number]['partner'] = 'CASE_DIRECTOR'): Family => ({
  __typename: 'Dossier', id: 'd', name: 'Doos', state: 'OPEN', safetyNetConfirmations: [], planVersions: [], persons: [], templatePlans: [],
  involvements: [{ __typename: 'Involvement', id: 'i', partner, validFrom: '2020-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: 'jip' } }], ...over,
});
const asked = (...nodes: Family[]): PlanTasksQuery => ({
  viewer: { __typename: 'Viewer', id: 'jip' }, dossiers: { __typename: 'DossierConnection', nodes },
  regionSettings: [{ __typename: 'RegionSetting', id: 's', key: 'SAFETY_NET_CONFIRM_DAYS', value: 90, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' }],
});
const tasks = (...nodes: Family[]) => planTasksOf(asked(...nodes), TODAY);

describe('What plans ask because of the day', () => {
  it('is to ask each contact that did not confirm not long ago, who was never asked first, and to replace who does not want to', () => {
    const one = family({ planVersions: [plan(['Oma', 'Buur', 'Tante', 'Oom'].map((id) => contact(id)))], safetyNetConfirmations: [said('Oma', '2026-11-01'), said('Buur', '2026-06-01'), said('Tante', '2026-11-20', false)] });
    expect(tasks(one).map(({ title, on }) => [title, on])).toEqual([
      ['Vraag Oom of het vangnet nog klopt', ''], ['Vraag Buur of het vangnet nog klopt', '2026-08-30'], ['Tante wil niet in het vangnet: zoek een ander contact', '2026-11-20'],
    ]);
  });

  it('is nothing of a plan that is not in force, of another phase, of what was taken out, of a closed dossier, or for who does not direct', () => {
    const net = [plan([contact('Oma')])];
    expect(tasks(family({ planVersions: net }))).toHaveLength(1);
    for (const state of ['DRAFT', 'SHARED', 'ADOPTED', 'SUPERSEDED', 'WITHDRAWN'] as const) expect(tasks(family({ planVersions: [plan([contact('Oma')], { state })] }))).toEqual([]);
    expect(tasks(family({ planVersions: [plan([contact('Oma')], { phase: 'RECOVERY' })] }))).toEqual([]);
    expect(tasks(family({ planVersions: [plan([contact('Oma', { state: 'WITHDRAWN' })])] }))).toEqual([]);
    expect(tasks(family({ planVersions: net, state: 'CLOSED' }))).toEqual([]);
    expect(tasks(family({ planVersions: net }, 'TEAM_COLLEAGUE'))).toEqual([]);
  });
});

describe('The plan at eighteen', () => {
  const young = (birthDate: string) => ({ __typename: 'Person' as const, id: 'milan', callName: 'Milan', familyRole: 'CHILD' as const, birthDate, birthDatePrecision: 'DAY' as const, deceasedOn: null });

  it('is asked of whoever directs: to begin it, and later to have it ready; not once it was adopted', () => {
    expect(tasks(family({ persons: [young('2010-04-01')] })).map(({ title, on, href }) => [title, on, href])).toEqual([['Plan bij 18 voor Milan: begin nu', '2026-10-01', '/gezinnen/d/plan/sjablonen']]);
    expect(tasks(family({ persons: [young('2009-04-01')] })).map(({ title }) => title)).toEqual(['Plan bij 18 voor Milan: moet klaar zijn']);
    expect(tasks(family({ persons: [young('2009-04-01')], templatePlans: [{ __typename: 'TemplatePlan', id: 'p', kind: 'AT_18', state: 'ADOPTED', aboutPersonIds: ['milan'] }] }))).toEqual([]);
    expect(tasks(family({ persons: [young('2009-04-01')] }, 'TEAM_COLLEAGUE'))).toEqual([]);
  });
});

describe('The card of what plans ask', () => {
  const open = (...mocks: Parameters<typeof show>[2][number][]) => show([{ path: '/', element: <PlanTasksCard /> }], '/', mocks);

  it('can be read again after a failure, and leads to the plan', async () => {
    open(lose(PlanTasksDocument), answer(PlanTasksDocument, asked(family({ planVersions: [plan([contact('Oma')])] }))));
    (await screen.findByRole('button', { name: 'Probeer opnieuw' })).click();
    expect((await screen.findByRole('link', { name: /^Vraag Oma/ })).getAttribute('href')).toBe('/gezinnen/d/plan');
  });
});
