import { beforeEach, describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { AnswerOwnConsentDocument, FamilySharingDocument, ObjectToSharingDocument, WithdrawObjectionDocument, WithdrawOwnConsentDocument } from '@generated/family/graphql';
import { PortalProvider } from '@zov/access/web/family/portal/dossier-gate';
import { dossierId, linde, luna, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { FamilySharingScreen } from './sharing-screen';

type Input = Record<string, unknown>;
type Mock = MockLink.MockedResponse;

let sent: Input[] = [];
beforeEach(() => {
  sent = [];
});
const receiver = { __typename: 'Professional', id: 'gi', name: 'Gijs Gezin', role: 'GI_WORKER', organisationName: 'Bescherming De Kreken' };
const share = (id: string, over: Input = {}) => ({
  __typename: 'Share', id, state: 'ACCEPTED', dataClasses: ['D3'], singleItems: false, aboutPersonIds: ['saar'], purpose: 'CONSULTATION', secrecyBasis: 'DIRECTLY_INVOLVED', validUntil: '2099-01-01T00:00:00+01:00', receiver, ...over,
});
const continuing = (over: Input = {}) => ({ __typename: 'ContinuingAccess', id: 'x', secrecyBasis: 'SUPERVISION_ORDER', validUntil: null, professional: receiver, decidedBy: null, ...over });
const consent = (over: Input = {}) => ({
  __typename: 'Consent', id: 'c1', state: 'ASKED', forPersonId: 'saar', dataClasses: ['D3', 'D5'], purpose: 'CONSULTATION', explanation: 'Mogen wij met school praten?', validUntil: null,
  toOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'School De Boom' }, recorder: null, continuing: [], ...over,
});
const helper = (id: string, organisationName: string | null, over: Input = {}) => ({
  __typename: 'Involvement', id, partner: 'CARE_PROVIDER', purpose: 'HELP', validFrom: '2026-01-01T00:00:00Z', validUntil: null, professional: { __typename: 'Professional', id: `${id} p`, name: 'Hanna Hulp', role: 'CARE_PROVIDER', organisationName }, ...over,
});
const objection = (over: Input = {}) => ({
  __typename: 'Objection', id: 'b1', aboutPersonIds: ['linde', 'saar'], dataClasses: ['D3'], words: 'Ik wil dit niet.', validFrom: '2026-11-20T09:00:00Z', validUntil: null,
  organisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'Stichting Hulp' }, continuing: [], ...over,
});
type Content = { shares?: unknown[]; consents?: unknown[]; objections?: unknown[]; involvements?: unknown[]; me?: typeof linde };
const read = ({ shares = [], consents = [], objections = [], involvements = [], me = linde }: Content): Mock => ({
  request: { query: FamilySharingDocument, variables: { id: dossierId } },
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons: [{ ...me, birthDate: '1990-01-01' }, { ...saar, birthDate: '2017-03-13' }, { ...ruben, birthDate: null }], shares, consents, objections, involvements } } },
});
const closed: Mock = { request: { query: FamilySharingDocument, variables: { id: dossierId } }, result: { data: { dossier: null } } };
const lost = (query: unknown): Mock => ({ request: { query: query as never, variables: (variables) => {
  sent.push((variables as { input: Input }).input);
  return true;
} }, error: new Error('away') });
const acts = (query: unknown, field: string, made: unknown): Mock => ({
  request: { query: query as never, variables: () => true }, maxUsageCount: Infinity,
  result: (variables: unknown) => {
    sent.push((variables as { input: Input }).input);
    return { data: { [field]: made } } as never;
  },
});
const refused = (message: string, ...fields: { field: string; message: string }[]) => ({ __typename: 'Refused', message, correlationId: 'x-1', fields: fields.map((one) => ({ __typename: 'FieldProblem', ...one })) });
const show = (...mocks: Mock[]) => showScreen(<FamilySharingScreen />, { mocks });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const keys = () => sent.map((one) => one['idempotencyKey']);
/** The screen as a lawyer or adviser has it, who reads for Linde and changes nothing. */
const forLinde = (screenOf: ReactElement) => <PortalProvider value={{ dossierId, ownIds: ['law'], readsFor: { name: 'Linde', until: '2099-01-01T00:00:00Z' } }}>{screenOf}</PortalProvider>;

describe('A question for consent', () => {
  it('says who wants to read what about whom, and why, before there is a button', async () => {
    show(read({ consents: [consent({ recorder: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' } })] }));
    const item = (await screen.findByRole('heading', { name: 'Mag School De Boom dit lezen?' })).closest('li')!;
    expect(item.textContent).toContain('Mogen wij met school praten?');
    expect(item.textContent).toContain('Mag lezen: wat er is gebeurd en het plan voor nu. Over Saar.');
    expect(item.textContent).toContain('Jip Testman schreef dit op.');
    expect(within(item).getAllByRole('button').map((one) => one.textContent)).toEqual(['Ja, dat mag', 'Nee, dat mag niet']);
  });

  it('is answered with no, which leaves nothing to press', async () => {
    show(read({ consents: [consent()] }), acts(AnswerOwnConsentDocument, 'answerConsent', consent({ state: 'REFUSED' })));
    await press('Nee, dat mag niet');
    expect(await screen.findByText('Nee gezegd')).toBeTruthy();
    expect(sent).toEqual([{ dossierId, consentId: 'c1', agree: false, idempotencyKey: expect.any(String) }]);
    expect(within(screen.getByText('Nee gezegd').closest('li')!).queryByRole('button')).toBeNull();
  });

  it('is still a question when the answer got lost, and counts once when it is given again', async () => {
    show(read({ consents: [consent()] }), lost(AnswerOwnConsentDocument), acts(AnswerOwnConsentDocument, 'answerConsent', consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00' })));
    await press('Ja, dat mag');
    expect(await screen.findByText('Dit lukte niet. Probeer het nog een keer.')).toBeTruthy();
    expect(screen.getByText('Een vraag')).toBeTruthy();
    await press('Ja, dat mag');
    expect(await screen.findByText('Ja gezegd')).toBeTruthy();
    expect(screen.getByText('Tot en met 31 december 2098.')).toBeTruthy();
    expect(screen.queryByText(/Dit lukte niet/)).toBeNull();
    expect(keys()[1]).toBe(keys()[0]);
  });

  it('takes another key for another answer', async () => {
    show(read({ consents: [consent()] }), lost(AnswerOwnConsentDocument), acts(AnswerOwnConsentDocument, 'answerConsent', refused('Dit kan nu niet meer.')));
    await press('Ja, dat mag');
    await screen.findByText(/Dit lukte niet/);
    await press('Nee, dat mag niet');
    expect(await screen.findByText('Dit kan nu niet meer.')).toBeTruthy();
    expect(sent.map((one) => one['agree'])).toEqual([true, false]);
    expect(keys()[1]).not.toBe(keys()[0]);
  });

  it('that was answered with yes is stopped at once, also when the first word of it got lost', async () => {
    show(read({ consents: [consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00' })] }), lost(WithdrawOwnConsentDocument), acts(WithdrawOwnConsentDocument, 'withdrawConsent', consent({ state: 'WITHDRAWN' })), read({ consents: [consent({ state: 'WITHDRAWN' })] }));
    expect(await screen.findByText('Stopt u? Dan mag het vanaf nu niet meer.')).toBeTruthy();
    await press('Stop hiermee');
    expect(await screen.findByText(/Dit lukte niet/)).toBeTruthy();
    expect(screen.getByText('Ja gezegd')).toBeTruthy();
    await press('Stop hiermee');
    expect(await screen.findByText('Gestopt')).toBeTruthy();
    expect(sent[1]).toEqual({ dossierId, consentId: 'c1', idempotencyKey: keys()[0] });
  });

  it('names nothing that goes on when that is over too', async () => {
    show(read({ consents: [consent({ state: 'WITHDRAWN', continuing: [continuing({ validUntil: '2020-01-01T00:00:00Z' })] })] }));
    expect(await screen.findByText('Gestopt')).toBeTruthy();
    expect(screen.queryByText(/Gijs Gezin|gaat toch door/)).toBeNull();
  });

  it('is spoken to a child as to a child', async () => {
    showScreen(<FamilySharingScreen />, { me: luna, mocks: [read({ me: luna, consents: [consent({ state: 'GIVEN', forPersonId: 'luna' })] })] });
    expect(await screen.findByText('Stop je? Dan mag het vanaf nu niet meer.')).toBeTruthy();
    expect(screen.getByText(/Over jou\./)).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Wat vragen wij jou' })).toBeTruthy();
  });

  it('is not for whoever reads for somebody else', async () => {
    showScreen(forLinde(<FamilySharingScreen />), { mocks: [read({ consents: [consent(), consent({ id: 'c2', state: 'GIVEN' })], objections: [objection()], involvements: [helper('i1', 'Stichting Hulp')] })] });
    expect((await screen.findAllByText('Mogen wij met school praten?')).length).toBe(2);
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});

describe('An objection', () => {
  const start = () => press('Maak bezwaar');
  const words = () => screen.getByLabelText<HTMLTextAreaElement>(/Waarom wilt u dit niet/);
  const fill = async () => {
    await start();
    await userEvent.click(screen.getByRole('radio', { name: 'Stichting Hulp' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Saar' }));
    await userEvent.type(words(), ' Dat is van ons. ');
  };
  const helpers = [helper('i1', 'Stichting Hulp')];

  it('is against each organisation once: of who helps now and of what is shared now, and of nothing that is over', async () => {
    show(read({
      involvements: [helper('i1', 'Stichting Hulp'), helper('i2', 'Stichting Hulp'), helper('i3', 'Weg BV', { validUntil: '2020-01-01T00:00:00Z' }), helper('i4', null)],
      shares: [share('s1'), share('s2', { state: 'REFUSED', receiver: { ...receiver, id: 'never', organisationName: 'Nooit' } }), share('s3', { validUntil: '2020-01-01T00:00:00Z', receiver: { ...receiver, id: 'over', organisationName: 'Voorbij' } })],
    }));
    await start();
    expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual(['Stichting Hulp', 'Bescherming De Kreken']);
  });

  it('is about the reader and the children it speaks for, and never about a grown-up of whom only the name is known', async () => {
    show(read({ involvements: helpers }));
    await start();
    expect(within(screen.getByRole('group', { name: 'Over wie gaat het?' })).getAllByRole('checkbox').map((one) => one.closest('label')?.textContent)).toEqual(['Over mij', 'Saar']);
  });

  it('never offers to keep back what cannot be shared at all', async () => {
    show(read({ involvements: helpers }));
    await start();
    const offered = within(screen.getByRole('group', { name: /Wat mag niet gedeeld worden/ })).getAllByRole('checkbox').map((one) => one.closest('label')?.textContent);
    expect(offered).toHaveLength(12);
    expect(offered).not.toContain('Waar iemand is');
    expect(offered).not.toContain('Wie iets zei');
  });

  it('starts in its first field, and closing it leads back to the button', async () => {
    show(read({ involvements: [...helpers, helper('i2', 'School De Boom')] }));
    await start();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Stichting Hulp' })));
    await press('Sluit zonder te versturen');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Maak bezwaar'));
    expect(sent).toEqual([]);
  });

  it('says what is missing, leads to it, and stops saying so when it is there', async () => {
    show(read({ involvements: helpers }));
    await start();
    await start();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link').map((one) => one.textContent)).toEqual(['Kies met wie.', 'Kies over wie.', 'Schrijf waarom.']);
    await userEvent.click(within(summary).getByRole('link', { name: 'Schrijf waarom.' }));
    expect(document.activeElement).toBe(words());
    await userEvent.type(words(), 'x');
    expect(screen.queryByRole('link', { name: 'Schrijf waarom.' })).toBeNull();
  });

  it('of nothing ticked is about everything, and shows where the form was once the server has it', async () => {
    show(read({ involvements: helpers }), acts(ObjectToSharingDocument, 'objectToSharing', objection({ dataClasses: [] })), read({ involvements: helpers, objections: [objection({ dataClasses: [] })] }));
    await fill();
    await start();
    expect(await screen.findByRole('heading', { name: 'Bezwaar tegen Stichting Hulp' })).toBeTruthy();
    expect(screen.getByText(/Niet delen: alles\./)).toBeTruthy();
    expect(screen.queryByLabelText(/Waarom wilt u dit niet/)).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Maak bezwaar'));
    expect(sent).toEqual([{ dossierId, sourceId: 'i1', aboutPersonIds: ['saar'], dataClasses: [], words: 'Dat is van ons.', idempotencyKey: expect.any(String) }]);
  });

  it('keeps the words when the answer got lost; the same again counts once, and more than the same is another act', async () => {
    show(read({ involvements: helpers }), lost(ObjectToSharingDocument), acts(ObjectToSharingDocument, 'objectToSharing', refused('Dit kan nu niet.')));
    await fill();
    await start();
    expect(await screen.findByText(/Uw woorden staan er nog/)).toBeTruthy();
    expect(words().value).toBe(' Dat is van ons. ');
    await start();
    expect(await screen.findByText('Dit kan nu niet.')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Over mij' }));
    await start();
    await waitFor(() => expect(sent).toHaveLength(3));
    expect(sent[2]).toMatchObject({ aboutPersonIds: ['linde', 'saar'] });
    expect([keys()[1] === keys()[0], keys()[2] === keys()[0]]).toEqual([true, false]);
  });

  it('says in the words of the server what has to be mended', async () => {
    show(read({ involvements: helpers }), acts(ObjectToSharingDocument, 'objectToSharing', refused('Kijk na.', { field: 'words', message: 'Schrijf hier geen adres.' })));
    await fill();
    await start();
    expect(await screen.findByText('Schrijf hier geen adres.')).toBeTruthy();
    expect(words().value).toBe(' Dat is van ons. ');
  });

  it('is taken back once, also when the first word of it got lost', async () => {
    const over = objection({ validUntil: '2026-11-21T09:00:00Z' });
    show(read({ objections: [objection()] }), lost(WithdrawObjectionDocument), acts(WithdrawObjectionDocument, 'withdrawObjection', over), read({ objections: [over] }));
    await press('Trek bezwaar in');
    expect(await screen.findByText(/Dit lukte niet/)).toBeTruthy();
    await press('Trek bezwaar in');
    expect(await screen.findByText('U trok dit in op 21 november 2026.')).toBeTruthy();
    expect(sent[1]).toEqual({ dossierId, objectionId: 'b1', idempotencyKey: keys()[0] });
  });

  it('that is over says nothing of what went on', async () => {
    show(read({ objections: [objection({ validUntil: '2020-01-01T00:00:00Z', continuing: [continuing()] })] }));
    expect(await screen.findByText('U trok dit in op 1 januari 2020.')).toBeTruthy();
    expect(screen.queryByText(/gaat toch door|Gijs Gezin/)).toBeNull();
  });
});

describe('The page of who gets what', () => {
  it('says that it is loading, that it failed, and reads again when asked', async () => {
    show({ request: { query: FamilySharingDocument, variables: { id: dossierId } }, error: new Error('away') }, read({ shares: [share('1')] }));
    expect(screen.getByRole('heading', { level: 1, name: 'Wie krijgt wat' })).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: /^Probeer/ }));
    expect(await screen.findByRole('heading', { name: 'Gijs Gezin, Bescherming De Kreken' })).toBeTruthy();
  });

  it('is closed without a word of why when the family may not be seen any more', async () => {
    show(closed);
    await waitFor(() => expect(screen.queryByText('Bezig met laden')).toBeNull());
    expect(await screen.findByText('Dit is nu niet te zien')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Wie leest mee' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Maak bezwaar' })).toBeNull();
  });
});
