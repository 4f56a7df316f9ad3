import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AskOtherDirectorDocument, ColleaguesToInvolveDocument, EndInvolvementDocument, HandOverDirectionDocument, InvolvementToEndDocument } from '@generated/team/graphql';
import { involvement, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { EndInvolvementScreen } from './end-involvement-screen';
import { HandOverScreen } from './hand-over-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}`;
const routes = [
  { path: '/gezinnen/:dossierId/betrokkenen/:involvementId/stoppen', element: <EndInvolvementScreen /> },
  { path: '/gezinnen/:dossierId/overdragen', element: <HandOverScreen /> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
  { path: '/gezinnen', element: <h1>Gezinnen</h1> },
];
const kim = { ...involvement('TEAM_COLLEAGUE', 'kim'), professional: { ...involvement().professional, id: 'kim', name: 'Kim Collega' } };
const read = (me: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(InvolvementToEndDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(me), kim] } });
const colleague = (id: string, name: string, role: 'YOUTH_PROFESSIONAL' | 'RVDK_INVESTIGATOR') => ({ __typename: 'Professional' as const, id, name, role, organisationName: 'Gemeente' });
const colleagues = (me: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(ColleaguesToInvolveDocument, {
  viewer, professionals: [colleague('kim', 'Kim Collega', 'YOUTH_PROFESSIONAL'), colleague('roos', 'Roos Raad', 'RVDK_INVESTIGATOR'), colleague(viewer.id, 'Jip Testman', 'YOUTH_PROFESSIONAL')],
  dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: [involvement(me)] },
});

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

describe('Handing over the direction', () => {
  it('offers only who can direct, asks ground and reason, and leaves the family when I do not stay', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/overdragen`, [colleagues(), answer(HandOverDirectionDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { handOverDirection: { __typename: 'DirectionHandedOver' as const, toName: 'Kim Collega', at: '2026-11-21T09:00:00Z' } };
    })]);
    await userEvent.click(await screen.findByRole('combobox', { name: /Aan wie/ }));
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getAllByRole('option').map((one) => one.textContent)).toEqual([expect.stringContaining('Kim Collega')]);
    await userEvent.click(screen.getByRole('option'));
    await userEvent.type(screen.getByLabelText('Waarom draagt u over?'), 'OTS');
    await userEvent.click(screen.getByLabelText(/^Ondertoezichtstelling/));
    await userEvent.type(screen.getByLabelText('Waaruit blijkt dit?'), 'Beschikking');
    await userEvent.click(screen.getByRole('button', { name: 'Draag de regie over' }));
    await screen.findByRole('heading', { name: 'Gezinnen' });
    expect(sent).toMatchObject([{ actorId: 'kim', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'SUPERVISION_ORDER', reason: 'OTS', stayInvolved: false }]);
  });

  it('is closed to who does not direct', async () => {
    show(routes, `${home}/overdragen`, [colleagues('SECOND_READER')]);
    expect(await screen.findByText(/U bent niet de casusregisseur/)).toBeTruthy();
  });

  it('can be left to who administers, without a reason', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/overdragen`, [colleagues(), answer(AskOtherDirectorDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { askOtherDirector: { __typename: 'OtherDirectorAsked' as const, dossierId: DOSSIER_ID } };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Vraag de beheerder' }));
    const dialog = await screen.findByRole('dialog', { name: 'Zoekt de beheerder een ander?' });
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Vraag de beheerder' }));
    expect(await screen.findByText('De vraag staat bij de beheerder.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, idempotencyKey: expect.any(String) }]);
  });
});
