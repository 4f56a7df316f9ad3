import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamilyTimelineDocument, type FamilyTimelineQuery } from '@generated/team/graphql';
import { daysFrom } from '../shared/days-from';
import { today } from '../shared/people';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { TimelineScreen } from './timeline-screen';

type Family = NonNullable<FamilyTimelineQuery['dossier']>;
const path = `/gezinnen/${DOSSIER_ID}/dossier/tijdlijn`;
const routes = [{ path: '/gezinnen/:dossierId/dossier/tijdlijn', element: <TimelineScreen /> }];
const ago = (days: number) => daysFrom(today(), -days);
const event = (id: string, kind: Family['events'][number]['kind'], happenedOn: string, aboutPersonIds: string[]) => ({ __typename: 'DossierEvent' as const, id, kind, happenedOn, what: `Gebeurde: ${id}`, aboutPersonIds });
const family = (more: Partial<Family> = {}): Family => ({
  __typename: 'Dossier', id: DOSSIER_ID, persons: people, facts: [], events: [], measures: [], planVersions: [], checks: [], safetyCards: [], signals: [], crisisDecisions: [], analyses: [], monitoringMoments: [], involvements: [involvement()], ...more,
});
const load = (more: Partial<Family> = {}, search = '') => show(routes, path + search, [answer(FamilyTimelineDocument, { viewer, dossier: family(more) })]);
const full = { events: [event('ruzie', 'INCIDENT', ago(5), ['pa']), event('gesprek', 'CONTACT_WITH_CHILD', ago(60), ['kid'])], facts: [fact('oud', { happenedOn: ago(300), aboutPersonIds: ['teen'] })] };
const message = async () => (await screen.findByRole('img', { name: 'Tijdlijn' })).querySelector('desc')?.textContent;

describe('The page of the timeline', () => {
  it('draws everything there is and has the same below it as a list', async () => {
    load(full);
    expect(await message()).toContain('3 gebeurtenissen, met incidenten (1), feiten en meningen (1) en contact met sara (1).');
    const list = screen.getByRole('heading', { name: 'Dezelfde gebeurtenissen als lijst' }).closest('section')!;
    expect(within(list).getByText('Gebeurde: ruzie')).toBeTruthy();
    expect(within(list).getByRole('link', { name: 'Corrigeer: Gebeurde: ruzie' })).toBeTruthy();
  });

  it('tells when Veilig Thuis looked and what it found, and nothing of a moment that is still planned', async () => {
    load({ monitoringMoments: [{ __typename: 'MonitoringMoment', id: 'm1', doneOn: ago(3), stable: 'NO', familyText: 'We kijken opnieuw.' }, { __typename: 'MonitoringMoment', id: 'm2', doneOn: null, stable: null, familyText: null }] });
    expect(await message()).toContain('1 gebeurtenis, met toezicht van veilig thuis (1).');
    expect(screen.getAllByText('Veilig Thuis keek: niet veilig').length).toBeGreaterThan(0);
  });

  it('shows the period, kind and person that somebody chose in picture and list alike, and keeps them in the address', async () => {
    const { router } = load(full);
    await userEvent.click(await screen.findByRole('button', { name: 'Een maand' }));
    expect(router.state.location.search).toBe('?periode=maand');
    expect(await message()).toContain('1 gebeurtenis, met incidenten (1).');
    expect(screen.queryByText('Gebeurde: gesprek')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Eerder' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Van .* tot en met/);
    expect(router.state.location.search).toContain('tot=');
    await userEvent.click(screen.getByRole('button', { name: 'Een maand' }));
    await userEvent.click(screen.getByRole('button', { name: 'Tijn' }));
    expect(router.state.location.search).toBe('?wie=teen');
    expect(await message()).toContain('1 gebeurtenis, met feiten en meningen (1).');
  });

  it('says so when nothing is of that kind, and when nothing has a date at all', async () => {
    load(full, '?laat-zien=CARD');
    expect(await screen.findByText('Niets van deze soort.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    load();
    expect(await screen.findByRole('heading', { name: 'Er is nog niets gebeurd met een datum.' })).toBeTruthy();
  });

  it('offers a correction to nobody but who keeps what happened, and can be asked again when it did not come', async () => {
    load({ ...full, involvements: [involvement('RVDK')] });
    await message();
    expect(screen.queryByRole('link', { name: /^Corrigeer/ })).toBeNull();
    show(routes, path, [lose(FamilyTimelineDocument)]);
    expect(await screen.findByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
  });
});
