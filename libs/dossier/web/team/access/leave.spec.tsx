import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EndInvolvementDocument, InvolvementToEndDocument } from '@generated/team/graphql';
import { involvement, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { EndInvolvementScreen } from './end-involvement-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}`;
const routes = [
  { path: '/gezinnen/:dossierId/betrokkenen/:involvementId/stoppen', element: <EndInvolvementScreen /> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
  { path: '/gezinnen', element: <h1>Gezinnen</h1> },
];
const kim = { ...involvement('TEAM_COLLEAGUE', 'kim'), professional: { ...involvement().professional, id: 'kim', name: 'Kim Collega' } };
const read = (me: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(InvolvementToEndDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(me), kim] } });

describe('Ending an involvement', () => {
  it('asks why, and says what it means', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/betrokkenen/${kim.id}/stoppen`, [read(), answer(EndInvolvementDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { endInvolvement: { __typename: 'Involvement' as const, id: kim.id, validUntil: '2026-11-21T09:00:00Z', endedReason: 'Klaar' } };
    })]);
    expect(await screen.findByText(/ziet dit gezin daarna meteen niet meer/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Stop betrokkenheid' }));
    expect(screen.getByRole('alert').textContent).toContain('Schrijf waarom.');
    expect(sent).toEqual([]);
    await userEvent.type(screen.getByLabelText('Waarom stopt dit?'), ' Klaar ');
    await userEvent.click(screen.getByRole('button', { name: 'Stop betrokkenheid' }));
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: kim.id, reason: 'Klaar', idempotencyKey: expect.any(String) }]);
  });

  it('is not for the director itself, nor for who does not direct', async () => {
    show(routes, `${home}/betrokkenen/${involvement().id}/stoppen`, [read()]);
    expect(await screen.findByText(/werkt niet \(meer\) mee/)).toBeTruthy();
  });

  it('is closed to a second reader', async () => {
    show(routes, `${home}/betrokkenen/${kim.id}/stoppen`, [read('SECOND_READER')]);
    expect(await screen.findByText(/werkt niet \(meer\) mee/)).toBeTruthy();
    expect(screen.queryByLabelText('Waarom stopt dit?')).toBeNull();
  });
});
