import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CloseDossierDocument, DossierToCloseDocument, InvolvementsEndingDocument, RenewInvolvementDocument, ReopenDossierDocument } from '@generated/team/graphql';
import { involvement, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { CloseScreen } from './close-screen';
import { EndingScreen } from './ending-screen';
import { ReopenScreen } from './reopen-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}`;
const routes = [
  { path: '/gezinnen/:dossierId/betrokkenen/aflopend', element: <EndingScreen /> },
  { path: '/gezinnen/:dossierId/sluiten', element: <CloseScreen /> },
  { path: '/gezinnen/heropenen', element: <ReopenScreen /> },
  { path: '/gezinnen/:dossierId', element: <h1>Gezin</h1> },
  { path: '/gezinnen', element: <h1>Gezinnen</h1> },
];
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const colleague = (id: string, name: string, validUntil: string | null) => {
  const one = involvement('TEAM_COLLEAGUE', id);
  return { ...one, validUntil, professional: { ...one.professional, name } };
};
const ahead = { __typename: 'RegionSetting' as const, id: 's', key: 'RENEWAL_AHEAD_DAYS' as const, value: 14, validFrom: '2020-01-01', addedAt: '2020-01-01T00:00:00Z' };
const rows = (me: 'CASE_DIRECTOR' | 'SECOND_READER') => [involvement(me), colleague('bo', 'Bo Later', inDays(40)), colleague('kim', 'Kim Collega', inDays(9)), colleague('ex', 'Al Weg', inDays(-3))];
const ending = (me: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(InvolvementsEndingDocument, { viewer, regionSettings: [ahead], dossier: { __typename: 'Dossier', id: DOSSIER_ID, involvements: rows(me) } });
const refusal = { __typename: 'Refused' as const, code: 'NOT_POSSIBLE_NOW' as const, message: 'Langer kan nu niet.', correlationId: 'abc', fields: [] };

describe('What is over soon', () => {
  it('names who stops, when, and asks a reason to go on', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/betrokkenen/aflopend`, [ending(), answer(RenewInvolvementDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { renewInvolvement: { __typename: 'Involvement' as const, id: 'new', validUntil: '2027-05-22T09:00:00Z' } };
    })]);
    const form = await screen.findByRole('form', { name: 'Verleng de betrokkenheid van Kim Collega' });
    expect(screen.getAllByRole('form')).toHaveLength(1);
    expect(screen.getByText(/Bo Later\. Stopt vanzelf/)).toBeTruthy();
    expect(screen.queryByText(/Al Weg/)).toBeNull();
    expect(within(form).getByRole('link').getAttribute('href')).toBe(`${home}/betrokkenen/involvement kim/stoppen`);
    await userEvent.click(within(form).getByRole('button'));
    expect(screen.getByRole('alert').textContent).toContain('Schrijf waarom dit nog nodig is.');
    await userEvent.type(within(form).getByLabelText('Waarom is meekijken nog nodig?'), ' Traject ');
    await userEvent.click(within(form).getByRole('button'));
    expect(await screen.findByText('Kim Collega werkt mee tot 22 mei 2027.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'involvement kim', reason: 'Traject', idempotencyKey: expect.any(String) }]);
  });

  it('keeps what was typed and says why it cannot be', async () => {
    show(routes, `${home}/betrokkenen/aflopend`, [ending(), answer(RenewInvolvementDocument, { renewInvolvement: refusal })]);
    await userEvent.type(await screen.findByLabelText('Waarom is meekijken nog nodig?'), 'Traject');
    await userEvent.click(screen.getByRole('button', { name: /^Verleng/ }));
    expect(await screen.findByText('Langer kan nu niet.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Waarom is meekijken nog nodig?').value).toBe('Traject');
  });

  it('is nobody’s but the director’s', async () => {
    show(routes, `${home}/betrokkenen/aflopend`, [ending('SECOND_READER')]);
    expect(await screen.findByText(/U bent niet de casusregisseur/)).toBeTruthy();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.queryByText(/Bo Later/)).toBeNull();
  });
});

describe('Closing', () => {
  const read = (me: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(DossierToCloseDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, number: 'G-2026-7', involvements: rows(me) } });

  it('says who stops, asks why and whether the family knows, and leaves the family', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/sluiten`, [read(), answer(CloseDossierDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { closeDossier: { __typename: 'DossierClosed' as const, at: '2026-11-22T09:00:00Z' } };
    })]);
    const close = await screen.findByRole('button', { name: 'Sluit dossier' });
    expect(screen.getByText('Kim Collega, Collega uit het team')).toBeTruthy();
    expect(screen.getByText(/Schrijf het nummer op: G-2026-7\./)).toBeTruthy();
    await userEvent.click(close);
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    await userEvent.type(screen.getByLabelText('Waarom sluit u het dossier?'), 'Klaar');
    await userEvent.click(screen.getByLabelText('Ik heb dit met het gezin besproken'));
    await userEvent.click(close);
    await screen.findByRole('heading', { name: 'Gezinnen' });
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, reason: 'Klaar', idempotencyKey: expect.any(String) }]);
  });

  it('is not offered to who does not direct', async () => {
    show(routes, `${home}/sluiten`, [read('SECOND_READER')]);
    expect(await screen.findByText(/U bent niet de casusregisseur/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Sluit dossier' })).toBeNull();
  });
});

describe('Reopening', () => {
  const fill = async () => {
    await userEvent.type(await screen.findByLabelText(/^Nummer van het dossier/), ' G-2026-1 ');
    await userEvent.type(screen.getByLabelText('Waarom heropent u het?'), 'Nieuwe melding');
    await userEvent.click(screen.getByLabelText(/^Direct betrokken bij de hulp/));
    await userEvent.click(screen.getByRole('button', { name: 'Heropen dossier' }));
  };

  it('asks number, ground and reason, and goes to the family', async () => {
    const sent: Sent[] = [];
    show(routes, '/gezinnen/heropenen', [answer(ReopenDossierDocument, (variables: Sent) => {
      sent.push(variables['input'] as Sent);
      return { reopenDossier: { __typename: 'DossierReopened' as const, dossierId: DOSSIER_ID } };
    })]);
    await fill();
    await screen.findByRole('heading', { name: 'Gezin' });
    expect(sent).toEqual([{ number: 'G-2026-1', reason: 'Nieuwe melding', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', idempotencyKey: expect.any(String) }]);
  });

  it('keeps what was typed when there is nothing to reopen', async () => {
    show(routes, '/gezinnen/heropenen', [answer(ReopenDossierDocument, { reopenDossier: { ...refusal, message: 'Er is geen gesloten dossier.' } })]);
    await fill();
    expect(await screen.findByText('Er is geen gesloten dossier.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>(/^Nummer van het dossier/).value).toBe(' G-2026-1 ');
  });
});
