import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HelpersDocument } from '@generated/family/graphql';
import { dossierId, linde, showScreen } from '../portal/testing/show';
import { HelpersScreen } from './helpers-screen';

const helper = (id: string, more: Record<string, unknown> = {}) => ({
  __typename: 'Involvement', id, partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', validFrom: '2026-09-06T08:00:00Z', validUntil: null,
  professional: { __typename: 'Professional', id: `p-${id}`, name: 'Jip Testman', role: 'YOUTH_PROFESSIONAL', organisationName: 'Jeugdteam Nergensdrecht' }, ...more,
});
const request = { query: HelpersDocument, variables: { id: dossierId } };
const answer = (involvements: unknown[]): MockLink.MockedResponse => ({ request, result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde], involvements } } } });

describe('Wie helpt ons', () => {
  it('names who helps, in plain words, with why and since when; who directs comes first', async () => {
    const vera = helper('2', {
      partner: 'VEILIG_THUIS', purpose: 'VEILIG_THUIS_MONITORING', validUntil: '2099-01-01T00:00:00+01:00',
      professional: { __typename: 'Professional', id: 'v', name: 'Vera Voorveilig', role: 'VEILIG_THUIS_WORKER', organisationName: 'Veilig Thuis De Kreken' },
    });
    showScreen(<HelpersScreen />, { mocks: [answer([vera, helper('1')])] });
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first!).getByText('Jeugdhulpverlener bij Jeugdteam Nergensdrecht.')).toBeTruthy();
    expect(first!.textContent).toContain('Waarom: om de hulp te regelen.');
    expect(second!.textContent).toContain('tot en met 31 december 2098');
  });

  it('keeps who helped before apart', async () => {
    showScreen(<HelpersScreen />, { mocks: [answer([helper('1'), helper('2', { validUntil: '2026-10-01T00:00:00Z' })])] });
    expect((await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent)).toEqual(['Zij helpen nu', 'Zij hielpen eerder']);
  });

  it('says when there is nobody yet', async () => {
    showScreen(<HelpersScreen />, { mocks: [answer([])] });
    expect(await screen.findByRole('heading', { name: 'Er staat nog niemand in de lijst' })).toBeTruthy();
  });

  it('gives one answer for what is not there and what may not be seen any more', async () => {
    showScreen(<HelpersScreen />, { mocks: [{ request, result: { data: { dossier: null } } }] });
    expect(await screen.findByRole('heading', { name: 'Dit is nu niet te zien' })).toBeTruthy();
  });

  it('says what to do when it fails, with the number to quote, and tries again', async () => {
    const failed = { request, result: { errors: [{ message: 'x', extensions: { code: 'INTERNAL', correlationId: 'abc-1' } }] } };
    showScreen(<HelpersScreen />, { mocks: [failed, answer([helper('1')])] });
    expect(await screen.findByText('abc-1')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Jip Testman')).toBeTruthy();
  });
});
