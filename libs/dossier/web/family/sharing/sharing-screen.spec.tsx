import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnswerOwnConsentDocument, FamilySharingDocument, WithdrawOwnConsentDocument } from '@generated/family/graphql';
import { dossierId, linde, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { FamilySharingScreen } from './sharing-screen';

const receiver = { __typename: 'Professional', id: 'gi', name: 'Gijs Gezin', role: 'GI_WORKER', organisationName: 'Bescherming De Kreken' };
const share = (id: string, over: Record<string, unknown> = {}) => ({
  __typename: 'Share', id, state: 'ACCEPTED', dataClasses: ['D3', 'D5'], singleItems: false, aboutPersonIds: ['saar'], purpose: 'CONSULTATION', secrecyBasis: 'DIRECTLY_INVOLVED',
  validUntil: '2099-01-01T00:00:00+01:00', receiver, ...over,
});
const consent = (over: Record<string, unknown> = {}) => ({
  __typename: 'Consent', id: 'c1', state: 'ASKED', forPersonId: 'saar', dataClasses: ['D3'], purpose: 'CONSULTATION', explanation: 'Mogen wij met school praten?', validUntil: null,
  toOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'School De Boom' }, recorder: null, continuing: [], ...over,
});
const read = (shares: unknown[], consents: unknown[]): MockLink.MockedResponse => ({
  request: { query: FamilySharingDocument, variables: { id: dossierId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, saar], shares, consents } } },
});
const acts = (query: unknown, field: string, made: unknown, sent: unknown[]): MockLink.MockedResponse => ({
  request: { query: query as never, variables: () => true }, result: (variables: unknown) => {
    sent.push((variables as { input: unknown }).input);
    return { data: { [field]: made } } as never;
  },
});

describe('Wie krijgt wat', () => {
  it('says who reads what about whom, why and until when; who read before stands apart', async () => {
    showScreen(<FamilySharingScreen />, { mocks: [read([share('1'), share('2', { state: 'ENDED', aboutPersonIds: null, singleItems: true })], [])] });
    const [now, before] = (await screen.findAllByRole('heading', { name: 'Gijs Gezin, Bescherming De Kreken' })).map((one) => one.closest('li')!);
    expect(now!.textContent).toContain('Mag lezen: wat er is gebeurd en het plan voor nu.');
    expect(now!.textContent).toContain('Het gaat over Saar.');
    expect(now!.textContent).toContain('Dit mag, want deze persoon helpt mee.');
    expect(now!.textContent).toContain('Tot en met 31 december 2098.');
    expect(before!.textContent).toContain('Het is niet alles, maar een stukje.');
    expect(before!.textContent).not.toMatch(/Het gaat over|Tot en met/);
    expect(screen.getByRole('heading', { name: 'Wie las eerder mee' })).toBeTruthy();
  });

  it('lets the reader say yes to a question, and shows that only when the server says so', async () => {
    const sent: unknown[] = [];
    showScreen(<FamilySharingScreen />, { mocks: [read([], [consent()]), acts(AnswerOwnConsentDocument, 'answerConsent', consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00' }), sent)] });
    expect(await screen.findByText('Mogen wij met school praten?')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ja, dat mag' }));
    expect(await screen.findByText('Ja gezegd')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId, consentId: 'c1', agree: true }]);
    expect(screen.getByRole('button', { name: 'Stop hiermee' })).toBeTruthy();
  });

  it('names what goes on after the reader said stop, with its reason', async () => {
    const continuing = [{ __typename: 'ContinuingAccess', id: 'x', secrecyBasis: 'SUPERVISION_ORDER', validUntil: null, professional: receiver }];
    showScreen(<FamilySharingScreen />, { mocks: [read([], [consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00' })]), acts(WithdrawOwnConsentDocument, 'withdrawConsent', consent({ state: 'WITHDRAWN', continuing }), [])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop hiermee' }));
    const item = (await screen.findByText('Gestopt')).closest('li')!;
    expect(within(item).getByText('Gijs Gezin, Bescherming De Kreken. Dit mag, want de rechter wil dat iemand meekijkt.')).toBeTruthy();
    expect(within(item).queryByRole('button')).toBeNull();
  });

  it('keeps the question and says what happened when it was refused', async () => {
    const refused = { __typename: 'Refused', message: 'Dit kan nu niet meer.', correlationId: 'x-1' };
    showScreen(<FamilySharingScreen />, { mocks: [read([], [consent()]), acts(AnswerOwnConsentDocument, 'answerConsent', refused, [])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Nee, dat mag niet' }));
    expect(await screen.findByText('Dit kan nu niet meer.')).toBeTruthy();
    expect(screen.getByText('Een vraag')).toBeTruthy();
  });

  it('says so when there is nothing', async () => {
    showScreen(<FamilySharingScreen />, { mocks: [read([], [])] });
    expect(await screen.findByText('Er is nu niets apart gedeeld.')).toBeTruthy();
    expect(screen.getByText('Er is nu geen vraag.')).toBeTruthy();
  });
});
