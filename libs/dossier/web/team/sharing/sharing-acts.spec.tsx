import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcceptShareDocument, AnswerConsentDocument, AskApprovalDocument, EndRestrictionDocument, FamilySharingDocument, RefuseShareDocument, SharesForMeDocument, WithdrawConsentDocument, WithdrawShareDocument,
  type ConsentPartsFragment, type RestrictionPartsFragment, type SharePartsFragment,
} from '@generated/team/graphql';
import type { Outcome } from '../shared/use-act';
import { involvement, people, viewer } from '../testing/family';
import { consent, continuing, refused, restriction, share } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { ForMeScreen } from './for-me-screen';
import { ReasonDialog } from './reason-dialog';
import { SharingScreen } from './sharing-screen';

type Input = Record<string, unknown>;
type Mocks = Parameters<typeof show>[2];
type Rows = { shares?: SharePartsFragment[]; consents?: ConsentPartsFragment[]; restrictions?: RestrictionPartsFragment[]; as?: 'CASE_DIRECTOR' | 'SECOND_READER' | 'TEAM_COLLEAGUE' };

let sent: Input[] = [];
let reads = 0;
/** What the server has now. */
let rows: Rows = {};
beforeEach(() => {
  sent = [];
  reads = 0;
});

const family = () => answer(FamilySharingDocument, () => {
  reads += 1;
  return { viewer, dossier: {
    __typename: 'Dossier' as const, id: DOSSIER_ID, persons: people, involvements: [involvement(rows.as as 'CASE_DIRECTOR' | undefined)], shares: rows.shares ?? [], consents: rows.consents ?? [],
    restrictions: rows.restrictions ?? [], representationDecisions: [], mandates: [], informationReleases: [],
  } };
});
const routes = [{ path: '/gezinnen/:dossierId/delen', element: <SharingScreen /> }, { path: '/gedeeld', element: <ForMeScreen /> }];
const load = (first: Rows, ...more: Mocks) => {
  rows = first;
  return show(routes, `/gezinnen/${DOSSIER_ID}/delen`, [family(), ...more]);
};
/** The server's answer to an act; remembers what it was asked, and has `after` from then on. */
const server = (document: Parameters<typeof answer>[0], field: string, made: unknown, after?: Rows) => answer(document, (variables: Input) => {
  sent.push(variables['input'] as Input);
  rows = after ?? rows;
  return { [field]: made } as never;
});
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
/** Opens the question of a button and presses the same words in it. */
async function answerDialog(action: string, words?: string) {
  if (!screen.queryByRole('dialog')) await userEvent.click(await screen.findByRole('button', { name: action }));
  const dialog = within(await screen.findByRole('dialog'));
  if (words !== undefined) {
    await userEvent.clear(dialog.getByLabelText(/Waarom/));
    await userEvent.type(dialog.getByLabelText(/Waarom/), words);
  }
  await userEvent.click(dialog.getByRole('button', { name: action }));
  return dialog;
}

describe('A question before an act', () => {
  type Act = (reason: string, key: string) => Promise<Outcome<unknown>>;
  const done = { kind: 'done', made: {} } as Outcome<unknown>;
  const ask = (onAct: Act, withReason?: boolean) => render(<ReasonDialog title="Stop dit" text="Dit gebeurt er." action="Stop" withReason={withReason} onAct={onAct} />);

  it('says what will happen, and does nothing when it is closed by Escape', async () => {
    const onAct = jest.fn<Act>();
    ask(onAct);
    await press('Stop');
    expect(screen.getByRole('dialog', { name: 'Stop dit' }).textContent).toContain('Dit gebeurt er.');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Stop'));
    expect(onAct).not.toHaveBeenCalled();
  });

  it('is answered from the keyboard alone: words, Tab, Enter', async () => {
    const onAct = jest.fn<Act>().mockResolvedValue(done);
    ask(onAct);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await userEvent.type(await screen.findByLabelText('Waarom?'), '  Klaar met helpen ');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onAct.mock.calls.map(([reason]) => reason)).toEqual(['Klaar met helpen']);
  });

  it('asks for words that are more than spaces, and stops saying so when they are there', async () => {
    const onAct = jest.fn<Act>();
    ask(onAct);
    await answerDialog('Stop', '   ');
    expect(screen.getByText('Schrijf waarom.')).toBeTruthy();
    expect(screen.getByLabelText(/Waarom/).getAttribute('aria-invalid')).toBe('true');
    expect(onAct).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText(/Waarom/), 'Toch');
    expect(screen.queryByText('Schrijf waarom.')).toBeNull();
  });

  it('tells what has to be mended in the words, and keeps them', async () => {
    const refusal = refused('Kijk na wat u invulde.', [{ field: 'reason', message: 'Gebruik ten minste 10 tekens.' }]);
    ask(() => Promise.resolve({ kind: 'refused', refusal }));
    const dialog = await answerDialog('Stop', 'Kort');
    expect(await dialog.findByText('Gebruik ten minste 10 tekens.')).toBeTruthy();
    expect((dialog.getByLabelText(/Waarom/) as HTMLTextAreaElement).value).toBe('Kort');
  });

  it('tells what is wrong also when there are no words to mend', async () => {
    const refusal = refused('Dit kan niet.', [{ field: 'conflictId', message: 'Dit staat er niet meer.' }]);
    ask(() => Promise.resolve({ kind: 'refused', refusal }), false);
    const dialog = await answerDialog('Stop');
    expect(await dialog.findByText('Dit staat er niet meer.')).toBeTruthy();
  });

  it('sends the same words again under the same key, and other words under another', async () => {
    const keys: string[] = [];
    ask((_reason, key) => {
      keys.push(key);
      return Promise.resolve({ kind: 'failed', traceId: 'spoor-1' });
    });
    const dialog = await answerDialog('Stop', 'Klaar');
    expect(await dialog.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(dialog.getByText('spoor-1')).toBeTruthy();
    await answerDialog('Stop');
    await answerDialog('Stop', 'Iets anders');
    expect(keys).toHaveLength(3);
    expect(keys[0]).toMatch(/^[\da-f-]{36}$/);
    expect([keys[1] === keys[0], keys[2] === keys[0]]).toEqual([true, false]);
  });

  it('starts anew after the act was done: no words and no trouble of before, and another key', async () => {
    const keys: string[] = [];
    const outcomes: Outcome<unknown>[] = [{ kind: 'refused', refusal: refused('Nu niet.') }, done, done];
    ask((_reason, key) => {
      keys.push(key);
      return Promise.resolve(outcomes[keys.length - 1] as Outcome<unknown>);
    });
    await answerDialog('Stop', 'Klaar');
    expect(await screen.findByText('Nu niet.')).toBeTruthy();
    await answerDialog('Stop');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await press('Stop');
    expect((screen.getByLabelText(/Waarom/) as HTMLTextAreaElement).value).toBe('');
    expect(screen.queryByText('Nu niet.')).toBeNull();
    await answerDialog('Stop', 'Klaar');
    expect(new Set(keys).size).toBe(2);
  });

  it('keeps words that were not sent when it is opened again, without the trouble of before', async () => {
    ask(() => Promise.resolve({ kind: 'refused', refusal: refused('Nu niet.') }));
    const dialog = await answerDialog('Stop', 'Nog niet af');
    await dialog.findByText('Nu niet.');
    await userEvent.click(dialog.getByRole('button', { name: 'Terug' }));
    await press('Stop');
    expect((screen.getByLabelText(/Waarom/) as HTMLTextAreaElement).value).toBe('Nog niet af');
    expect(screen.queryByText('Nu niet.')).toBeNull();
  });
});

describe('Withdrawing a share', () => {
  it('sends dossier, share, reason and key, and reads again what is left', async () => {
    const over = share('1', { state: 'WITHDRAWN', endedReason: 'Klaar' });
    load({ shares: [share('1')] }, server(WithdrawShareDocument, 'withdrawShare', over, { shares: [over] }));
    await screen.findByText('Loopt');
    const before = reads;
    await userEvent.click(screen.getByRole('button', { name: 'Trek in' }));
    expect(screen.getByRole('dialog', { name: 'Trek het delen met Gijs Gezin in' })).toBeTruthy();
    await answerDialog('Trek in', 'Klaar');
    expect(await screen.findByText('Ingetrokken')).toBeTruthy();
    expect(screen.getByText('De deling met Gijs Gezin is ingetrokken.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, shareId: '1', reason: 'Klaar', idempotencyKey: expect.any(String) }]);
    await waitFor(() => expect(reads).toBe(before + 1));
  });

  it('is sent once more under the same key when the answer got lost', async () => {
    const keys: unknown[] = [];
    const twice = { ...answer(WithdrawShareDocument, {} as never), maxUsageCount: Infinity, result: (variables: Input) => {
      keys.push((variables['input'] as Input)['idempotencyKey']);
      return keys.length === 1 ? { errors: [{ message: 'weg' }] } : { data: { withdrawShare: share('1', { state: 'WITHDRAWN' }) } };
    } };
    load({ shares: [share('1')] }, twice as never);
    await screen.findByText('Loopt');
    const dialog = await answerDialog('Trek in', 'Klaar');
    expect(await dialog.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect((dialog.getByLabelText(/Waarom/) as HTMLTextAreaElement).value).toBe('Klaar');
    await answerDialog('Trek in');
    await waitFor(() => expect(keys).toHaveLength(2));
    expect(keys[1]).toBe(keys[0]);
  });

  it('can be done of an offer too, and of nothing that is over', async () => {
    load({ shares: [share('1', { state: 'OFFERED' }), share('2', { state: 'ENDED' }), share('3', { state: 'WITHDRAWN' }), share('4', { state: 'REFUSED' })] });
    expect(await screen.findByText('Aangeboden')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Trek in' })).toHaveLength(1);
  });
});

describe('Consent on the page of sharing', () => {
  it('that was asked is answered with yes or no, for whom it stands there', async () => {
    const given = consent({ state: 'GIVEN', continuing: [] });
    load({ consents: [consent({ state: 'ASKED', continuing: [] })] }, server(AnswerConsentDocument, 'answerConsent', given, { consents: [given] }));
    expect(await screen.findByText('Lin, over Sara, met GI De Kreken')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Noteer dat het is ingetrokken' })).toBeNull();
    await press('Noteer: ja');
    expect(await screen.findByText('Gegeven')).toBeTruthy();
    expect(screen.getByText('Het ja staat erin.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, consentId: 'c', agree: true, idempotencyKey: expect.any(String) }]);
    expect(screen.queryByRole('button', { name: /^Noteer: / })).toBeNull();
  });

  it('is not given when somebody says no', async () => {
    const not = consent({ state: 'REFUSED', continuing: [] });
    load({ consents: [consent({ state: 'ASKED', continuing: [] })] }, server(AnswerConsentDocument, 'answerConsent', not, { consents: [not] }));
    await screen.findByText('Gevraagd');
    await press('Noteer: nee');
    expect(await screen.findByText('Niet gegeven')).toBeTruthy();
    expect(screen.getByText('Het nee staat erin.')).toBeTruthy();
    expect(sent).toMatchObject([{ agree: false }]);
  });

  it('keeps one key for one answer, and says that it did not arrive', async () => {
    load({ consents: [consent({ state: 'ASKED', continuing: [] })] }, lose(AnswerConsentDocument), server(AnswerConsentDocument, 'answerConsent', refused('Iemand gaf al antwoord.')));
    const uuid = jest.spyOn(crypto, 'randomUUID');
    await screen.findByText('Gevraagd');
    await press('Noteer: ja');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    const [key] = uuid.mock.results.map(({ value }) => value as string);
    await press('Noteer: ja');
    expect(await screen.findByText('Iemand gaf al antwoord.')).toBeTruthy();
    expect(sent.map((one) => one['idempotencyKey'])).toEqual([key]);
    uuid.mockRestore();
  });

  it('that was given is taken back without asking why', async () => {
    const given = consent({ state: 'GIVEN', validUntil: '2099-01-01T00:00:00+01:00', continuing: [], recorder: { __typename: 'Professional', id: 'jip', name: 'Jip Testman' } });
    load({ consents: [given] }, server(WithdrawConsentDocument, 'withdrawConsent', consent(), { consents: [consent()] }));
    expect(await screen.findByText('Opgeschreven door Jip Testman')).toBeTruthy();
    expect(screen.getByText('Feiten. Advies aan een collega, tot en met 31 december 2098.')).toBeTruthy();
    await press('Noteer dat het is ingetrokken');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.queryByRole('textbox')).toBeNull();
    await userEvent.click(dialog.getByRole('button', { name: 'Noteer dat het is ingetrokken' }));
    expect(await screen.findByText('Gaat door ondanks intrekking:')).toBeTruthy();
    expect(screen.getByText('De toestemming is ingetrokken.')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, consentId: 'c', idempotencyKey: expect.any(String) }]);
  });

  it('names nothing that is over among what goes on', async () => {
    load({ consents: [consent({ continuing: [continuing({ validUntil: '2020-01-01T00:00:00Z' })] })] });
    expect(await screen.findByText('Ingetrokken')).toBeTruthy();
    expect(screen.queryByText(/Gaat door/)).toBeNull();
    expect(screen.queryByText(/Gijs Gezin/)).toBeNull();
  });
});

describe('What is kept back', () => {
  it('says against whom, why and since when; what is over says why it ended and cannot be ended again', async () => {
    load({ restrictions: [
      restriction({ id: '1', kind: 'HIDDEN_WHEREABOUTS', aboutPersonIds: ['ma', 'kid'], dataClasses: ['D2S'] }),
      restriction({ id: '2', itemId: 'f1', validUntil: '2021-01-01T00:00:00+01:00', endedReason: 'Veilig' }),
      restriction({ id: '3', kind: 'OBJECTION', againstPersonId: null, byPersonId: 'ma', againstOrganisation: { __typename: 'PartnerOrganisation', id: 'o', name: 'School De Boom' }, continuing: [continuing()] }),
    ] });
    const list = await screen.findByRole('heading', { name: 'Wat verborgen blijft' });
    const [hidden, over, objection] = within(list.closest('section')!).getAllByRole('listitem').filter((row) => row.className.includes('zov-rows__row'));
    expect(hidden!.textContent).toContain('Sara en Lin: Geheime verblijfsgegevens, verborgen voor RikGevaarVanaf 1 januari 2020');
    expect(over!.textContent).toContain('Eén onderdeel, verborgen voor Rik');
    expect(over!.textContent).toContain('tot en met 31 december 2020Reden: Veilig');
    expect(within(over!).queryByRole('button')).toBeNull();
    expect(objection!.textContent).toContain('Lin maakt bezwaar tegen delen met School De Boom');
    expect(objection!.textContent).toContain('Gaat door ondanks bezwaar:');
  });

  it.each(['HIDDEN_WHEREABOUTS', 'CONTACT_BAN', 'WITHHELD'] as const)('of the kind %s is never ended by one person', async (kind) => {
    load({ restrictions: [restriction({ kind })] }, server(AskApprovalDocument, 'askApproval', refused('Kijk na.', [{ field: 'reason', message: 'Schrijf waarom dit nodig is. Wie meebeslist, leest dit.' }])),
      server(EndRestrictionDocument, 'endRestriction', restriction({ kind, validUntil: '2020-02-01T00:00:00Z' })));
    const dialog = await answerDialog('Vraag om te beëindigen', 'Veilig');
    expect(await dialog.findByText('Schrijf waarom dit nodig is. Wie meebeslist, leest dit.')).toBeTruthy();
    expect(screen.queryByText('Beëindig')).toBeNull();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, approvalKind: 'UNWITHHOLD', objectId: 'r', reason: 'Veilig', idempotencyKey: expect.any(String) }]);
  });

  it.each(['CHILD_REFUSES', 'OBJECTION'] as const)('of the kind %s is ended at once, and read again', async (kind) => {
    const over = restriction({ kind, validUntil: '2020-02-01T00:00:00Z', endedReason: 'Mag weer' });
    load({ restrictions: [restriction({ kind })] }, server(EndRestrictionDocument, 'endRestriction', over, { restrictions: [over] }));
    await screen.findByText('Gevaar');
    const before = reads;
    await answerDialog('Beëindig', 'Mag weer');
    expect(await screen.findByText('Reden: Mag weer')).toBeTruthy();
    expect(screen.getByText('De beperking is beëindigd.')).toBeTruthy();
    await waitFor(() => expect(reads).toBe(before + 1));
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, restrictionId: 'r', reason: 'Mag weer', idempotencyKey: expect.any(String) }]);
  });
});

describe('The page of sharing', () => {
  it('says that it is loading, that it failed, and what there is once it is asked again', async () => {
    rows = {};
    show(routes, `/gezinnen/${DOSSIER_ID}/delen`, [lose(FamilySharingDocument), family()]);
    expect(screen.getByText('Bezig met laden')).toBeTruthy();
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    for (const text of [/Er is met niemand iets apart gedeeld/, 'Er is nog geen toestemming gevraagd.', 'Er is niets verborgen voor iemand uit het gezin.']) expect(await screen.findByText(text)).toBeTruthy();
  });

  it('leads who directs to every form', async () => {
    load({});
    const link = async (name: string) => (await screen.findByRole('link', { name })).getAttribute('href');
    const home = `/gezinnen/${DOSSIER_ID}`;
    expect([await link('Deel gegevens'), await link('Vraag of noteer toestemming'), await link('Verberg of beperk iets')]).toEqual([`${home}/delen/nieuw`, `${home}/delen/toestemming`, `${home}/delen/beperking`]);
  });

  it.each(['SECOND_READER', 'TEAM_COLLEAGUE'] as const)('leads %s to none, and offers no act', async (as) => {
    load({ as, shares: [share('1')], consents: [consent({ state: 'ASKED' })], restrictions: [restriction({ kind: 'OBJECTION' })] });
    expect(await screen.findByText(/U bent niet de casusregisseur/)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('link', { name: /Deel gegevens|toestemming|beperk/ })).toBeNull();
  });

  it('shows nothing of a family that is not there', async () => {
    show(routes, `/gezinnen/${DOSSIER_ID}/delen`, [answer(FamilySharingDocument, { viewer, dossier: null })]);
    await waitFor(() => expect(screen.queryByText('Bezig met laden')).toBeNull());
    expect(screen.queryByRole('heading')).toBeNull();
  });
});

describe('An offer to me', () => {
  it('is accepted under one key however often it has to be sent', async () => {
    const keys: unknown[] = [];
    const accepts = { ...answer(AcceptShareDocument, {} as never), result: (variables: Input) => {
      keys.push((variables['input'] as Input)['idempotencyKey']);
      return keys.length === 1 ? { errors: [{ message: 'weg' }] } : { data: { acceptShare: share('1', { state: 'ACCEPTED' }) } };
    } };
    show(routes, '/gedeeld', [answer(SharesForMeDocument, () => ({ sharesForMe: [share('1', { state: keys.length > 1 ? 'ACCEPTED' : 'OFFERED', singleItems: true, words: 'Kijkt u mee?' })] })), accepts as never]);
    expect(await screen.findByText(/Feiten \(losse onderdelen\)/)).toBeTruthy();
    expect(screen.getByText('Kijkt u mee?')).toBeTruthy();
    await press('Neem aan');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await press('Neem aan');
    expect((await screen.findByRole('link', { name: 'Lees wat gedeeld is' })).getAttribute('href')).toBe(`/gedeeld/${DOSSIER_ID}`);
    expect(screen.getByText('U leest nu mee.')).toBeTruthy();
    expect(keys[1]).toBe(keys[0]);
  });

  it('that I accepted is given back with a reason, and says what is wrong when it cannot be', async () => {
    show(routes, '/gedeeld', [answer(SharesForMeDocument, { sharesForMe: [share('1')] }), server(RefuseShareDocument, 'refuseShare', refused('De deling is al gestopt.'))]);
    const dialog = await answerDialog('Geef terug', 'Niet meer nodig');
    expect(await dialog.findByText('De deling is al gestopt.')).toBeTruthy();
    expect(screen.queryByText('U hebt de deling teruggegeven.')).toBeNull();
    expect(dialog.getByText('spoor-7')).toBeTruthy();
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, shareId: '1', reason: 'Niet meer nodig', idempotencyKey: expect.any(String) }]);
  });
});
