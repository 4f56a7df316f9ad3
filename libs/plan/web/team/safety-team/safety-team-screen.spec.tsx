import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { SafetyTeamOverviewDocument, type SafetyTeamOverviewQuery } from '@generated/team/graphql';
import { answer, lose, show } from '@zov/dossier/web/team/testing/show';
import { SafetyTeamScreen } from './safety-team-screen';

type Family = SafetyTeamOverviewQuery['dossiers']['nodes'][number];
type Team = SafetyTeamOverviewQuery['safetyTeams'][number];
const team = (id: string, mine = true): Team => ({
  __typename: 'SafetyTeam', id, name: `Team ${id}`, area: 'De Kreken', mine,
  members: [{ __typename: 'SafetyTeamMember', id: 'm', actorId: 'a', name: 'Tess', role: 'CHAIR', organisationName: 'Gemeente', teamRole: 'CHAIR', fromOn: '2026-01-01', untilOn: null, endedReason: null }, { __typename: 'SafetyTeamMember', id: 'o', actorId: 'b', name: 'Oud', role: 'CHAIR', organisationName: 'Gemeente', teamRole: 'MEMBER', fromOn: '2020-01-01', untilOn: '2021-01-01', endedReason: 'weg' }],
});
const family = (name: string, over: Partial<Family> = {}): Family => ({ __typename: 'Dossier', id: name, number: `G-${name}`, name, state: 'OPEN', safetyTeamId: 'noord', gateDecisions: [], phaseTurns: [], planVersions: [], goalProgress: [], monitoringMoments: [], checks: [], ...over });
const busy = family('Doos', {
  planVersions: [{ __typename: 'PlanVersion', id: 'v', phase: 'SAFETY', state: 'IN_FORCE', top3Items: [{ __typename: 'Top3Item', id: 'i', lineageId: 'l' }], agreements: [{ __typename: 'Agreement', id: 'a', top3ItemId: 'i', reviewOn: '2020-01-01' }] }],
  gateDecisions: [{ __typename: 'GateDecision', id: 'g', gate: 'TO_ASSISTANCE', state: 'PROPOSED', decidedAt: null, secondedAt: null }], checks: [{ __typename: 'AgreementCheck', id: 'c', plannedOn: '2020-01-01', result: null }],
  monitoringMoments: [{ __typename: 'MonitoringMoment', id: 'm', dueOn: '2099-01-01', state: 'PLANNED' }],
});
const open = (teams: Team[], nodes: Family[], path = '/veiligheidsteam', hasMore = false) => show([{ path: '/veiligheidsteam/:teamId?', element: <SafetyTeamScreen /> }], path, [answer(SafetyTeamOverviewDocument, { safetyTeams: teams, dossiers: { __typename: 'DossierConnection', hasMore, nodes } })]);
const cards = () => screen.getAllByRole('heading', { level: 2 }).map((one) => one.textContent);

describe('The overview of a safety team', () => {
  it('shows how each family of the own team stands, and what asks attention', async () => {
    open([team('noord'), team('zuid', false)], [busy, family('Blik'), family('Elders', { safetyTeamId: 'zuid' }), family('Geen', { safetyTeamId: null }), family('Dicht', { state: 'CLOSED' })]);
    await screen.findByRole('heading', { name: 'Gezin Doos' });
    expect(cards()).toEqual(['Team noord', 'Gezin Doos', 'Gezin Blik']);
    const doos = within(screen.getByRole('heading', { name: 'Gezin Doos' }).closest('section')!);
    expect(doos.getAllByRole('definition').map((one) => one.textContent)).toEqual(['Fase 1: veiligheid', 'Veiligheidsplan', '0 gehaald, 1 te laat', '1 gemist', '1 wacht op tweede lezer', '1 januari 2099', '1 januari 2020 (voorbij)']);
    expect(doos.getByText('Vraagt aandacht')).toBeTruthy();
    expect(within(screen.getByRole('heading', { name: 'Gezin Blik' }).closest('section')!).queryByText('Vraagt aandacht')).toBeNull();
    expect(screen.getByText('Wie zit er in het team (1)')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Team zuid' })).toBeNull();
  });

  it('has a page for each own team', async () => {
    open([team('noord'), team('zuid')], [busy, family('Elders', { safetyTeamId: 'zuid' })], '/veiligheidsteam/zuid', true);
    expect(await screen.findByRole('heading', { name: 'Gezin Elders' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Gezin Doos' })).toBeNull();
    expect(screen.getByText(/meer dan veertig gezinnen/)).toBeTruthy();
  });

  it('says so when the reader sits in none, or has no family of it, whatever others have', async () => {
    open([team('noord')], [family('Elders', { safetyTeamId: 'zuid' })]);
    expect(await screen.findByText(/Lid zijn van het team geeft geen toegang/)).toBeTruthy();
    open([team('noord', false)], [busy]);
    expect(await screen.findByText('U zit niet in een veiligheidsteam')).toBeTruthy();
  });

  it('can be read again after a failure', async () => {
    show([{ path: '/veiligheidsteam', element: <SafetyTeamScreen /> }], '/veiligheidsteam', [lose(SafetyTeamOverviewDocument), answer(SafetyTeamOverviewDocument, { safetyTeams: [team('noord')], dossiers: { __typename: 'DossierConnection', hasMore: false, nodes: [busy] } })]);
    fireEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Gezin Doos' })).toBeTruthy();
  });
});
