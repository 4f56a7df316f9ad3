import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskAccessDocument, FamilyRequestsDocument, InvolveAskerDocument, RefuseAccessDocument, type AccessRequestPartsFragment } from '@generated/team/graphql';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { AskAccessScreen } from './ask-access-screen';
import { RequestsScreen } from './requests-screen';

type Sent = Record<string, unknown>;
const routes = [
  { path: '/gezinnen/toegang', element: <AskAccessScreen /> }, { path: '/gezinnen', element: <h1>Gezinnen</h1> }, { path: '/gezinnen/:dossierId/verzoeken', element: <RequestsScreen /> },
];
const later = new Date(Date.now() + 86_400_000).toISOString();
const request = (over: Partial<AccessRequestPartsFragment> = {}): AccessRequestPartsFragment => ({
  __typename: 'AccessRequest', id: 'r', createdAt: '2026-11-20T09:00:00Z', purpose: 'HELP', reason: 'Ik geef les aan Tijn', state: 'OPEN', openUntil: later, answeredAt: null, answerReason: null,
  asker: { __typename: 'Professional', id: 'kim', name: 'Kim Collega', role: 'YOUTH_PROFESSIONAL', organisationName: 'Gemeente' }, ...over,
});
const read = (one: AccessRequestPartsFragment) => answer(FamilyRequestsDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, accessRequests: [one] } });
const path = `/gezinnen/${DOSSIER_ID}/verzoeken`;

describe('Asking for access', () => {
  it('asks whom, what for and why, and says nothing of whether there is such a family', async () => {
    const sent: unknown[] = [];
    const { router } = show(routes, '/gezinnen/toegang', [answer(AskAccessDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { askAccess: { __typename: 'AccessAsked' as const, openUntil: '2026-12-05T09:00:00Z' } };
    })]);
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur vraag' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(4);
    await userEvent.type(screen.getByLabelText('Naam van een gezinslid'), 'Tijn Doos');
    for (const [part, text] of [['Dag', '1'], ['Maand', '7'], ['Jaar', '2013']] as const) await userEvent.type(screen.getByLabelText(part), text);
    await userEvent.selectOptions(screen.getByLabelText('Waarvoor?'), 'HELP');
    await userEvent.type(screen.getByLabelText('Waarom wilt u erbij?'), 'Ik geef les aan Tijn');
    await userEvent.click(screen.getByRole('button', { name: 'Verstuur vraag' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/gezinnen'));
    expect(sent).toMatchObject([{ name: 'Tijn Doos', birthDate: '2013-07-01', purpose: 'HELP', reason: 'Ik geef les aan Tijn' }]);
  });
});

describe('Deciding on a request', () => {
  it('lets the colleague in with a ground, for the purpose that was asked', async () => {
    const sent: unknown[] = [];
    show(routes, path, [read(request()), answer(InvolveAskerDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { involveAsker: request({ state: 'INVOLVED' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Betrek deze collega' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: /Direct betrokken/ }));
    await userEvent.type(screen.getByLabelText('Waaruit blijkt dat dit nodig is?'), 'Gebeld');
    await userEvent.click(screen.getByRole('button', { name: 'Betrek deze collega' }));
    expect(await screen.findByText('Betrokken')).toBeTruthy();
    expect(sent).toMatchObject([{ requestId: 'r', partner: 'TEAM_COLLEAGUE', purpose: 'HELP', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Gebeld' }]);
  });

  it('refuses with a reason, which the asker never hears', async () => {
    const sent: unknown[] = [];
    show(routes, path, [read(request()), answer(RefuseAccessDocument, (variables: Sent) => {
      sent.push(variables['input']);
      return { refuseAccess: request({ state: 'REFUSED', answerReason: 'Al geregeld' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Weiger' }));
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByText(/krijgt geen bericht/)).toBeTruthy();
    await userEvent.type(within(dialog).getByRole('textbox'), 'Al geregeld');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Weiger' }));
    expect(await screen.findByText('Geweigerd')).toBeTruthy();
    expect(sent).toMatchObject([{ requestId: 'r', reason: 'Al geregeld' }]);
  });

  it('has nothing to press once it lapsed', async () => {
    show(routes, path, [read(request({ openUntil: '2026-01-01T09:00:00Z' }))]);
    expect(await screen.findByText('Verlopen')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
