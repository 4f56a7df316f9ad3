import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AnswerOwnConsentDocument, FamilySharingDocument, ObjectToSharingDocument, WithdrawObjectionDocument, WithdrawOwnConsentDocument } from '@generated/family/graphql';
import { dossierId, linde, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
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
const helper = { __typename: 'Involvement', id: 'i1', partner: 'CARE_PROVIDER', purpose: 'HELP', validFrom: '2026-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: 'h', name: 'Hanna Hulp', role: 'CARE_PROVIDER', organisationName: 'Stichting Hulp' } };
const objection = (over: Record<string, unknown> = {}) => ({
  __typename: 'Objection', id: 'b1', aboutPersonIds: ['linde', 'saar'], dataClasses: ['D3'], words: 'Ik wil dit niet.', validFrom: '2026-11-20T09:00:00Z', validUntil: null,
  organisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'Stichting Hulp' }, continuing: [], ...over,
});
const read = (shares: unknown[], consents: unknown[], objections: unknown[] = [], involvements: unknown[] = []): MockLink.MockedResponse => ({
  request: { query: FamilySharingDocument, variables: { id: dossierId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [{ ...linde, birthDate: '1990-01-01' }, { ...saar, birthDate: '2017-03-13' }, { ...ruben, birthDate: null }], shares, consents, objections, involvements } } },
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
    const continuing = [{ __typename: 'ContinuingAccess', id: 'x', secrecyBasis: 'SUPERVISION_ORDER', validUntil: null, professional: receiver, decidedBy: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' } }];
    const [given, stopped] = [consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00' }), consent({ state: 'WITHDRAWN', continuing })];
    showScreen(<FamilySharingScreen />, { mocks: [read([], [given]), acts(WithdrawOwnConsentDocument, 'withdrawConsent', stopped, []), read([], [stopped])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Stop hiermee' }));
    const item = (await screen.findByText('Gestopt')).closest('li')!;
    expect(within(item).getByText('Gijs Gezin, Bescherming De Kreken. Dit mag, want de rechter wil dat iemand meekijkt. Dat besloot Jip Testman.')).toBeTruthy();
    expect(within(item).queryByRole('button')).toBeNull();
  });

  it('shows everything that stopped with one yes: every other yes to the same, and what was shared on it', async () => {
    const yes = (id: string, state: string) => consent({ id, state, validUntil: '2099-01-01T00:00:00+01:00' });
    showScreen(<FamilySharingScreen />, { mocks: [
      read([share('1', { secrecyBasis: 'CONSENT' })], [yes('c1', 'GIVEN'), yes('c2', 'GIVEN')]), acts(WithdrawOwnConsentDocument, 'withdrawConsent', yes('c1', 'WITHDRAWN'), []),
      read([share('1', { secrecyBasis: 'CONSENT', state: 'ENDED' })], [yes('c1', 'WITHDRAWN'), yes('c2', 'WITHDRAWN')]),
    ] });
    const [button] = await screen.findAllByRole('button', { name: 'Stop hiermee' });
    await userEvent.click(button!);
    expect(await screen.findByRole('heading', { name: 'Wie las eerder mee' })).toBeTruthy();
    expect(screen.getAllByText('Gestopt')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Stop hiermee' })).toBeNull();
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

describe('Bezwaar maken', () => {
  const item = async () => (await screen.findByRole('heading', { name: 'Bezwaar tegen Stichting Hulp' })).closest('li')!;

  it('sends whom, about whom, what and why, and shows it only when the server says so', async () => {
    const sent: unknown[] = [];
    showScreen(<FamilySharingScreen />, { mocks: [read([], [], [], [helper]), acts(ObjectToSharingDocument, 'objectToSharing', objection(), sent), read([], [], [objection()], [helper])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Maak bezwaar' }));
    expect(screen.getByText(/Zei u er eerst ja op\? Dan stopt het meteen\./)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Maak bezwaar' }));
    for (const text of ['Kies met wie.', 'Kies over wie.', 'Schrijf waarom.']) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Stichting Hulp' }));
    expect(screen.queryByRole('checkbox', { name: 'Ruben' })).toBeNull();
    for (const name of ['Over mij', 'Saar', 'Wat er is gebeurd']) await userEvent.click(screen.getByRole('checkbox', { name }));
    await userEvent.type(screen.getByLabelText(/Waarom wilt u dit niet/), 'Ik wil dit niet.');
    await userEvent.click(screen.getByRole('button', { name: 'Maak bezwaar' }));
    expect((await item()).textContent).toContain('Het gaat over u en Saar. Niet delen: wat er is gebeurd.');
    expect(sent).toMatchObject([{ dossierId, sourceId: 'i1', aboutPersonIds: ['linde', 'saar'], dataClasses: ['D3'], words: 'Ik wil dit niet.' }]);
  });

  it('keeps the words and says what is wrong when it is refused', async () => {
    const refused = { __typename: 'Refused', message: 'Dit kan niet.', correlationId: 'x-1', fields: [] };
    showScreen(<FamilySharingScreen />, { mocks: [read([], [], [], [helper]), acts(ObjectToSharingDocument, 'objectToSharing', refused, [])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Maak bezwaar' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Stichting Hulp' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Over mij' }));
    const words = screen.getByLabelText(/Waarom wilt u dit niet/) as HTMLTextAreaElement;
    await userEvent.type(words, 'Nee.');
    await userEvent.click(screen.getByRole('button', { name: 'Maak bezwaar' }));
    expect(await screen.findByText('Dit kan niet.')).toBeTruthy();
    expect(words.value).toBe('Nee.');
  });

  it('names what goes on all the same, on which ground and who decided it', async () => {
    const continuing = [{ __typename: 'ContinuingAccess', id: 'x', secrecyBasis: 'SUPERVISION_ORDER', validUntil: null, professional: receiver, decidedBy: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' } }];
    showScreen(<FamilySharingScreen />, { mocks: [read([], [], [objection({ continuing })], [helper])] });
    expect(within(await item()).getByText('U maakte bezwaar. Dit gaat toch door:')).toBeTruthy();
    expect(within(await item()).getByText('Gijs Gezin, Bescherming De Kreken. Dit mag, want de rechter wil dat iemand meekijkt. Dat besloot Jip Testman.')).toBeTruthy();
  });

  it('is taken back by a button, and then has none', async () => {
    const over = objection({ validUntil: '2026-11-21T09:00:00Z', dataClasses: [] });
    showScreen(<FamilySharingScreen />, { mocks: [read([], [], [objection()], []), acts(WithdrawObjectionDocument, 'withdrawObjection', over, []), read([], [], [over], [])] });
    await userEvent.click(within(await item()).getByRole('button', { name: 'Trek bezwaar in' }));
    expect(await screen.findByText('U trok dit in op 21 november 2026.')).toBeTruthy();
    expect((await item()).textContent).toContain('Niet delen: alles.');
    expect(within(await item()).queryByRole('button')).toBeNull();
    // Without anybody to name, there is nothing to object to.
    expect(screen.queryByRole('button', { name: 'Maak bezwaar' })).toBeNull();
  });
});
