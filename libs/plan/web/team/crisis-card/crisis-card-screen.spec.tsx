import { describe, expect, it, jest } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { CrisisCardDocument, type CrisisCardQuery } from '@generated/team/graphql';
import { DOSSIER_ID, answer, lose, show } from '@zov/dossier/web/team/testing/show';

jest.unstable_mockModule('@zov/ui/shell', () => import('@zov/ui/testing/shell-stub'));
const { CrisisCardScreen } = await import('./crisis-card-screen');

type Family = NonNullable<CrisisCardQuery['dossier']>;
const version = (over: Partial<Family['planVersions'][number]> = {}): Family['planVersions'][number] => ({
  __typename: 'PlanVersion', id: 'v', number: 2, phase: 'SAFETY', state: 'IN_FORCE', inForceAt: '2026-10-07T10:00:00Z', minimumConditions: [], opinions: [],
  top3Items: [{ __typename: 'Top3Item', id: 't', state: 'ADOPTED', rank: 1, behaviour: 'Er wordt geduwd', aboutPersonIds: ['kid'] }],
  agreements: [{ __typename: 'Agreement', id: 'a', state: 'ADOPTED', position: 1, what: 'Belt oma', trigger: 'Bij ruzie.', ifItFails: 'Oma belt Jip', whoPersonId: 'kid', whoName: '' }],
  safetyNet: [{ __typename: 'SafetyNetContact', id: 'n', state: 'ADOPTED', position: 1, personId: 'oma', name: 'Oma', publicPhone: null, reachableWhen: 'dag en nacht', lineageId: 'l-n', told: true, agreed: true }], ...over,
});
const family = (over: Partial<Family> = {}): CrisisCardQuery => ({
  regionSettings: [{ __typename: 'RegionSetting', id: 's', key: 'SAFETY_NET_CONFIRM_DAYS', value: 90, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' }],
  dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, name: 'Doos', involvements: [], safetyNetConfirmations: [{ __typename: 'SafetyNetConfirmation', id: 'b', contactLineageId: 'l-n', agrees: false, confirmedOn: '2026-11-03' }], contactPoints: [{ __typename: 'ContactPoint', id: 'c', kind: 'PHONE', text: '06-12 34', aboutPersonIds: ['oma'] }], planVersions: [version()],
    persons: [{ __typename: 'Person', id: 'kid', displayName: 'Sara', callName: 'Sara', familyRole: 'CHILD' }], responses: [{ __typename: 'Response', id: 'r', personId: 'kid', words: 'Ik wil naar oma', saidAt: '2026-11-02T10:00:00Z' }], ...over,
  },
});
const routes = [{ path: '/gezinnen/:dossierId/crisiskaart', element: <CrisisCardScreen /> }];
const open = (...mocks: Parameters<typeof show>[2][number][]) => show(routes, `/gezinnen/${DOSSIER_ID}/crisiskaart`, mocks);

describe('The crisis card', () => {
  it('says whom to call, what the child wants, what is unsafe and what was agreed, and can be kept as a PDF', async () => {
    open(answer(CrisisCardDocument, family()));
    const call = (await screen.findByRole('heading', { name: 'Wie bel ik, in deze volgorde' })).closest('section')!;
    expect(within(call).getByRole('link', { name: '06-12 34' }).getAttribute('href')).toBe('tel:061234');
    expect(within(call).getByText(/wil niet gebeld worden\. Gevraagd op 3 nov 2026/)).toBeTruthy();
    expect(screen.getByText(/Ik wil naar oma/)).toBeTruthy();
    expect(screen.getByText('Er wordt geduwd (Sara)')).toBeTruthy();
    expect(screen.getByText('Bij ruzie: Belt oma')).toBeTruthy();
    expect(screen.getByText('Regie: niemand.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Bewaar als PDF' }).getAttribute('href')).toBe(`/team/crisis/${DOSSIER_ID}/v`);
  });

  it('says when no safety plan holds, and what to do in danger all the same', async () => {
    open(answer(CrisisCardDocument, family({ planVersions: [version({ state: 'SHARED' }), version({ id: 'w', phase: 'ASSISTANCE' })] })));
    expect(await screen.findByText('Er geldt nu geen veiligheidsplan')).toBeTruthy();
    expect(screen.getByText('Bij direct gevaar: bel 112.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bewaar als PDF' })).toBeNull();
  });

  it('can be read again after a failure', async () => {
    open(lose(CrisisCardDocument), answer(CrisisCardDocument, family({ responses: [], contactPoints: [] })));
    (await screen.findByRole('button', { name: 'Probeer opnieuw' })).click();
    expect(await screen.findByText(/geen nummer dat u mag zien/)).toBeTruthy();
    expect(screen.getByText(/^Er staan geen woorden van een kind/)).toBeTruthy();
  });
});
