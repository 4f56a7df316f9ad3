import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AboutUsDocument, ReadRectificationDocument, RespondDocument, StateBesideFactDocument, type FamilyFactFragment } from '@generated/family/graphql';
import { dossierId, linde, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { fact, response } from '../testing/rows';
import { AboutUsScreen } from './about-us-screen';

type Content = { notices?: unknown[]; facts?: FamilyFactFragment[]; measures?: unknown[]; responses?: unknown[]; informationReleases?: unknown[]; columnStatements?: unknown[]; perspectives?: unknown[]; crisisDecisions?: unknown[]; attachments?: unknown[]; safetyCards?: unknown[]; gateDecisions?: unknown[]; phaseTurns?: unknown[]; monitoringMoments?: unknown[] };
const answer = ({ notices = [], facts = [], measures = [], responses = [], informationReleases = [], columnStatements = [], perspectives = [], crisisDecisions = [], attachments = [], safetyCards = [], gateDecisions = [], phaseTurns = [], monitoringMoments = [] }: Content): MockLink.MockedResponse => ({
  request: { query: AboutUsDocument, variables: { id: dossierId } },
  result: { data: { rectificationNotices: notices, dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben, saar], facts, measures, responses, informationReleases, columnStatements, perspectives, crisisDecisions, attachments, safetyCards, gateDecisions, phaseTurns, monitoringMoments } } },
});

type Sent = { kind: string; words: string; itemVersion: number; idempotencyKey: string };
let sent: Sent[] = [];
/** The server's answer to what is said; remembers what it was told. */
const onSay = (result: () => MockLink.MockedResponse['result'], times = 1): MockLink.MockedResponse => ({
  request: {
    query: RespondDocument,
    variables: (variables) => {
      sent.push((variables as { input: Sent }).input);
      return true;
    },
  },
  maxUsageCount: times,
  result: result(),
});
const accepted = (more = {}) => onSay(() => ({ data: { respond: response(more) } }));
const refused = (code: string) => onSay(() => ({ data: { respond: { __typename: 'Refused', code, correlationId: 'abc-1' } } }));
const unreachable: MockLink.MockedResponse = { request: { query: RespondDocument, variables: () => true }, error: new Error('away') };

const show = (...mocks: MockLink.MockedResponse[]) => {
  sent = [];
  showScreen(<AboutUsScreen />, { mocks });
};
const say = async (button: string, words: string) => {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  await userEvent.type(screen.getByLabelText(/Uw eigen woorden/), words);
};
const send = () => userEvent.click(screen.getByRole('button', { name: 'Verstuur' }));
const typed = () => (screen.getByLabelText(/[Uu]w (eigen )?woorden/) as HTMLTextAreaElement).value;

describe('Wat staat er over ons', () => {
  it('says where the family stands, and every step there in its own words', async () => {
    const gateDecisions = [{ __typename: 'GateDecision', id: 'g1', gate: 'TO_ASSISTANCE', state: 'OPENED', decidedAt: '2026-10-28T09:00:00Z', familyText: 'De afspraken blijven.' }];
    const turns = [{ __typename: 'PhaseTurn', id: 't1', kind: 'RELAPSE', turnedAt: '2026-11-20T09:00:00Z', familyText: 'Wij gaan eerst terug.' }];
    show(answer({ gateDecisions }));
    expect(await screen.findByText('Het is veilig genoeg. Nu is er ook hulp bij wat het moeilijk maakt.')).toBeTruthy();
    expect(screen.getByText(/Hulp kan beginnen. De afspraken blijven./)).toBeTruthy();
    document.body.innerHTML = '';
    show(answer({ gateDecisions, phaseTurns: turns }));
    expect(await screen.findByText('Nu gaat het eerst om veiligheid.')).toBeTruthy();
    expect(screen.getAllByText(/Terug naar veiligheid|Hulp kan beginnen/).map((one) => one.textContent)).toEqual([expect.stringContaining('Wij gaan eerst terug.'), expect.stringContaining('De afspraken blijven.')]);
  });

  it('says when Veilig Thuis looks again, and what it found in words for them', async () => {
    const moment = (id: string, dueOn: string, more: object = {}) => ({ __typename: 'MonitoringMoment', id, dueOn, state: 'PLANNED', doneOn: null, stable: null, familyText: null, ...more });
    show(answer({ monitoringMoments: [moment('1', '2026-10-01', { state: 'DONE', doneOn: '2026-10-02', stable: 'PARTLY', familyText: 'Het gaat beter.' }), moment('2', '2027-07-01'), moment('3', '2028-01-01')] }));
    expect(await screen.findByText('Veilig Thuis kijkt rond 1 juli 2027 of het veilig blijft.')).toBeTruthy();
    expect(screen.getByText(/2 oktober 2026. Veilig Thuis keek: het is deels stabiel veilig. Het gaat beter./)).toBeTruthy();
    expect(screen.queryByText(/2028/)).toBeNull();
  });

  it('keeps facts, opinions and explanations apart', async () => {
    const facts = [fact(), fact({ id: 'f2', kind: 'OPINION', what: 'Het was een ruzie.' }), fact({ id: 'f3', kind: 'INTERPRETATION', what: 'Ruzies lopen op.' })];
    show(answer({ facts }));
    expect((await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent)).toEqual(['Feiten', 'Meningen', 'Uitleg']);
  });

  it('tells what has changed, with what stands now as far as it may be read, until that was read', async () => {
    const notice = (id: string, over = {}) => ({ __typename: 'RectificationNotice', id, dossierId, factId: 'f1', kind: 'CORRECTED', toldAt: '2026-11-20T09:00:00Z', ...over });
    const read: MockLink.MockedResponse = { request: { query: ReadRectificationDocument, variables: () => true }, result: { data: { acknowledgeRectification: { __typename: 'RectificationRead', id: 'n1' } } } };
    show(answer({ facts: [fact()], notices: [notice('n1'), notice('n2', { factId: 'gone', kind: 'SPLIT' }), notice('n3', { dossierId: 'another' })] }), read);
    const list = within((await screen.findByRole('heading', { name: 'Dit is veranderd' })).closest('section')!);
    expect(list.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      expect.stringContaining('Nu staat er: “De politie was in huis.”'), expect.stringContaining('Wilt u weten wat er nu staat?'),
    ]);
    await userEvent.click(list.getAllByRole('button', { name: 'Ik heb dit gelezen' })[0]!);
    await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(1));
  });

  it('shows what people say beside a text, and puts the own words there', async () => {
    const statement = { __typename: 'FactStatement' as const, id: 's1', personId: 'ruben', words: 'Ik was er niet.', disputes: true, saidAt: '2026-11-20T09:00:00Z', recordedByName: null };
    const sent: unknown[] = [];
    const server: MockLink.MockedResponse = {
      request: { query: StateBesideFactDocument, variables: (variables) => (sent.push(variables['input']), true) },
      result: { data: { stateBesideFact: { ...statement, id: 's2', personId: 'linde', words: 'Ik wel.', disputes: false } } },
    };
    show(answer({ facts: [fact({ statements: [statement] })] }), server);
    expect(await screen.findByText('Ruben zegt hierover (20 november 2026):')).toBeTruthy();
    expect(screen.getByText('Dit klopt niet.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Schrijf er zelf iets bij/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Zet erbij' }));
    expect(screen.getByText('Schrijf eerst iets op.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Uw woorden bij deze tekst'), 'Ik wel.');
    await userEvent.click(screen.getByRole('button', { name: 'Zet erbij' }));
    expect(await screen.findByText('Uw woorden staan erbij.')).toBeTruthy();
    expect(await screen.findByText('Ik wel.')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId, factId: 'f1', words: 'Ik wel.', disputes: false }]);
  });

  it('keeps the own words when they could not be put beside the text', async () => {
    show(answer({ facts: [fact()] }));
    await userEvent.click(await screen.findByRole('button', { name: /^Schrijf er zelf iets bij/ }));
    await userEvent.type(screen.getByLabelText('Uw woorden bij deze tekst'), 'Ik wel.');
    await userEvent.click(screen.getByRole('button', { name: 'Zet erbij' }));
    expect(await screen.findByText(/Uw woorden staan er nog/)).toBeTruthy();
    expect((screen.getByLabelText('Uw woorden bij deze tekst') as HTMLTextAreaElement).value).toBe('Ik wel.');
  });

  it('says that a text was taken away, and leaves out one that was split', async () => {
    show(answer({ facts: [fact({ state: 'WITHDRAWN', what: '' }), fact({ id: 'f2', state: 'SPLIT', what: '' })] }));
    expect(await screen.findByText('Deze tekst is weggehaald door wie hem opschreef.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Klopt niet' })).toBeNull();
  });

  it('leads back to the plan', async () => {
    show(answer({ facts: [] }));
    expect((await screen.findByRole('link', { name: 'Ons plan' })).getAttribute('href')).toBe('/');
  });

  it('says when, from whom and about whom', async () => {
    show(answer({ facts: [fact({ place: 'thuis' })] }));
    expect(await screen.findByText('5 september 2026')).toBeTruthy();
    expect(screen.getByText('Dit zei de politie. Dit gaat over u en Saar. Waar: thuis.')).toBeTruthy();
  });

  it.each([
    ['the reader', { sourceKind: 'FAMILY_MEMBER', sourcePersonId: 'linde' }, 'Dit vertelde u zelf.'],
    ['somebody else', { sourceKind: 'FAMILY_MEMBER', sourcePersonId: 'saar' }, 'Dit vertelde Saar.'],
    ['somebody who may not be known', { sourceKind: 'NETWORK', sourcePersonId: 'hidden' }, 'Dit vertelde iemand uit uw omgeving.'],
    ['a document', { sourceKind: 'DOCUMENT', sourceName: 'het verslag' }, 'Dit staat in: het verslag.'],
  ] as const)('names the source: %s', async (_who, source, text) => {
    show(answer({ facts: [fact({ sourceName: null, aboutPersonIds: [], ...source })] }));
    expect(await screen.findByText(text)).toBeTruthy();
  });

  it('leaves no trace of a source that is shielded', async () => {
    show(answer({ facts: [fact({ sourceKind: null, sourceName: null })] }));
    expect(await screen.findByText('Dit gaat over u en Saar.')).toBeTruthy();
  });

  it('tells measures in daily words, until their last day', async () => {
    const measure = { __typename: 'Measure', id: 'm', kind: 'OTS', fromOn: '2026-09-09', untilOn: '2027-09-09', note: '', decidedOn: '2026-09-09', decidedBy: 'de kinderrechter', safetyEffect: 'Iemand kijkt elke week mee.', aboutPersonIds: ['saar'] };
    show(answer({ measures: [measure] }));
    expect(await screen.findByText('De rechter heeft gezegd dat een jeugdbeschermer meehelpt.')).toBeTruthy();
    expect(screen.getByText(/Van 9 september 2026 tot en met 8 september 2027/)).toBeTruthy();
    expect(screen.getByText('Besloten door de kinderrechter op 9 september 2026.')).toBeTruthy();
    expect(screen.getByText('Iemand kijkt elke week mee.')).toBeTruthy();
  });

  it('shows what a parent who asked was told, by whom and about whom', async () => {
    show(answer({ informationReleases: [{ __typename: 'InformationRelease', id: 'i', aboutPersonIds: ['saar'], words: 'Met Saar gaat het beter.', createdAt: '2026-11-20T10:00:00Z', giver: { __typename: 'Professional', id: 'p', name: 'Sem Fictief' } }] }));
    const card = (await screen.findByRole('heading', { name: 'Dit is u verteld' })).closest('section')!;
    expect(card.textContent).toContain('20 november 2026, van Sem Fictief.Met Saar gaat het beter.Dit gaat over Saar.');
    expect(screen.queryByRole('heading', { name: 'Er staat nog niets over u' })).toBeNull();
  });

  it('hands over the files that were shared by name, with what it means to keep one', async () => {
    show(answer({ attachments: [{ __typename: 'Attachment', id: 'a', title: 'Brief van school', kind: 'PDF', bytes: 204_800, aboutPersonIds: ['saar'], createdAt: '2026-11-20T10:00:00Z' }] }));
    expect(screen.queryByRole('link', { name: /Veiligheidskaart/ })).toBeNull();
    const link = await screen.findByRole('link', { name: 'Download Brief van school' });
    expect([link.getAttribute('href'), link.hasAttribute('download')]).toEqual([`/family/files/${dossierId}/a`, true]);
    expect(link.closest('section')?.textContent).toContain('20 november 2026, pdf, 200 kBDit gaat over Saar.');
    expect(screen.queryByRole('heading', { name: 'Er staat nog niets over u' })).toBeNull();
  });

  it('hands over the cards that were shared, on paper', async () => {
    show(answer({ safetyCards: [{ __typename: 'SafetyCard', id: 'c', number: 3, adoptedAt: '2026-11-20T10:00:00Z', sharedAt: null }, { __typename: 'SafetyCard', id: 'd', number: 2, adoptedAt: null, sharedAt: null }] }));
    const link = await screen.findByRole('link', { name: 'Download Veiligheidskaart 3' });
    expect([link.getAttribute('href'), link.closest('li')?.textContent]).toEqual([`/family/cards/${dossierId}/c`, 'Veiligheidskaart 320 november 2026, pdfDownload Veiligheidskaart 3']);
    expect(screen.getByRole('link', { name: 'Download Veiligheidskaart 2' }).closest('li')?.textContent).toContain('2pdf');
  });

  it('says when there is nothing', async () => {
    show(answer({}));
    expect(await screen.findByRole('heading', { name: 'Er staat nog niets over u' })).toBeTruthy();
  });
});

describe('Saying something of a fact', () => {
  it('gives a receipt, and who answers by when', async () => {
    show(answer({ facts: [fact()] }), accepted());
    await say('Klopt niet', 'Dat was anders.');
    await send();
    expect(await screen.findByText('Uw bericht is binnen')).toBeTruthy();
    expect(screen.getByText('Dit zei u op 21 november 2026: klopt niet. Nummer R-7E235.')).toBeTruthy();
    expect(screen.getByText('Jip Testman antwoordt vóór 28 november 2099.')).toBeTruthy();
    expect(sent).toMatchObject([{ kind: 'NOT_RIGHT', words: 'Dat was anders.', itemVersion: 1 }]);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
  });

  it('needs no words when it is right, and words when it is not', async () => {
    show(answer({ facts: [fact()] }), accepted({ kind: 'RIGHT', words: '' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Klopt niet' }));
    await send();
    expect(screen.getByRole('alert').textContent).toContain('Schrijf in uw eigen woorden');
    await userEvent.click(screen.getByLabelText('Klopt'));
    await send();
    expect(await screen.findByText('Uw bericht is binnen')).toBeTruthy();
  });

  it('keeps the words when the server cannot be reached, and counts once when sent again', async () => {
    show(answer({ facts: [fact()] }), unreachable, accepted());
    await say('Klopt niet', 'Dat was anders.');
    await send();
    expect(await screen.findByText('Versturen is niet gelukt')).toBeTruthy();
    expect(typed()).toBe('Dat was anders.');
    await send();
    expect(await screen.findByText('Uw bericht is binnen')).toBeTruthy();
  });

  it('keeps the words when the text was changed meanwhile, and shows the new text', async () => {
    const changed = answer({ facts: [fact({ version: 2, what: 'De politie kwam langs.' })] });
    show(answer({ facts: [fact()] }), refused('NOT_POSSIBLE_NOW'), changed, accepted({ itemVersion: 2 }));
    await say('Klopt niet', 'Dat was anders.');
    await send();
    expect(await screen.findByText('De tekst is veranderd')).toBeTruthy();
    expect(screen.getByText('De politie kwam langs.')).toBeTruthy();
    expect(typed()).toBe('Dat was anders.');
    await send();
    await waitFor(() => expect(sent.map(({ itemVersion }) => itemVersion)).toEqual([1, 2]));
    expect(sent[0]?.idempotencyKey).not.toBe(sent[1]?.idempotencyKey);
  });

  it('keeps the words when the text is gone', async () => {
    show(answer({ facts: [fact()] }), refused('NOT_FOUND_OR_NOT_ALLOWED'), answer({ facts: [fact({ id: 'f9', what: 'Iets anders.' })] }));
    await say('Ik wil iets zeggen', 'Mijn woorden.');
    await send();
    expect(await screen.findByRole('heading', { name: 'Een tekst is weg' })).toBeTruthy();
    expect(typed()).toBe('Mijn woorden.');
    expect(screen.getByText('De tekst was: De politie was in huis.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Haal deze woorden weg' }));
    expect(screen.queryByRole('heading', { name: 'Een tekst is weg' })).toBeNull();
  });

  it('keeps the words when it is closed, and goes on with them', async () => {
    show(answer({ facts: [fact()] }));
    await say('Klopt niet', 'Nog niet af');
    await userEvent.click(screen.getByRole('button', { name: 'Sluit zonder te versturen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Schrijf verder' }));
    expect(typed()).toBe('Nog niet af');
  });

  it('shows the answer when it came, and says so when it is late', async () => {
    const responses = [
      response({ answer: 'Dank u, ik pas het aan.', answeredAt: '2026-11-23T09:00:00Z' }),
      response({ id: 'r2', answerByOn: '2020-01-08', answerFromName: '' }),
    ];
    show(answer({ facts: [fact({ version: 2 })], responses }));
    await screen.findByText(/Antwoord van/);
    const [answered, late] = screen.getAllByRole('listitem').filter((item) => item.className.includes('said'));
    expect(within(answered!).getByText(/Antwoord van Jip Testman op 23 november 2026/)).toBeTruthy();
    expect(answered!.textContent).toContain('Dit ging over een eerdere tekst.');
    expect(late!.textContent).toContain('Uw begeleider zou antwoorden vóór 8 januari 2020.');
  });
});

describe('what the team makes of it', () => {
  const sentence = (id: string, kind: string, familyText: string) => ({ __typename: 'ColumnStatement', id, kind, familyText, aboutPersonIds: ['saar'] });
  const living = (id: string, fromOn: string, familyText: string) => ({ __typename: 'Perspective', id, kind: 'AT_HOME', familyText, decidedBy: 'de ouders samen', fromOn, reviewOn: '2027-01-01', aboutPersonIds: ['saar'] });

  it('stands in three lists, in the words of the family, with about whom it is', async () => {
    show(answer({ columnStatements: [sentence('c1', 'NEED', 'Praat rustig.'), sentence('c2', 'WORRY', 'Er wordt geduwd.')] }));
    expect((await screen.findAllByRole('heading', { level: 2 })).map((one) => one.textContent)).toEqual(['Waar zitten we over in?', 'Wat moet er gebeuren?']);
    expect(within(screen.getByText('Er wordt geduwd.').closest('li')!).getByText('Dit gaat over Saar.')).toBeTruthy();
    expect(screen.queryByText('Er staat nog niets over u')).toBeNull();
  });

  it('tells what was decided in a crisis and until when, in the words of the family', async () => {
    const decided = (id: string, endedAt: string | null) => ({ __typename: 'CrisisDecision', id, kind: 'PARENT_OUT', state: endedAt ? 'ENDED' : 'CONFIRMED', decidedOn: '2026-10-01', untilOn: '2026-10-11', endedAt, familyText: `Papa slaapt even ergens anders ${id}.`, aboutPersonIds: ['saar'] });
    show(answer({ crisisDecisions: [decided('nu', null), decided('toen', '2026-10-09T10:00:00Z')] }));
    const now = within((await screen.findByText('Papa slaapt even ergens anders nu.')).closest('li')!);
    expect([now.getByText('Een ouder woont even ergens anders'), now.getByText('Dit gaat over Saar.'), now.getByText('Besloten op 1 oktober 2026. We kijken hier uiterlijk op 11 oktober 2026 samen weer naar.')]).toHaveLength(3);
    expect(screen.getByText('Besloten op 1 oktober 2026. Dit is voorbij sinds 9 oktober 2026.')).toBeTruthy();
  });

  it('says where a child lives, only as it holds now', async () => {
    show(answer({ perspectives: [living('p3', '2100-01-01', 'Later.'), living('p2', '2026-10-01', 'Saar blijft bij mama.'), living('p1', '2026-01-01', 'Nog niet duidelijk.')] }));
    expect(await screen.findByText('Saar blijft bij mama.')).toBeTruthy();
    expect(screen.getByText('Besloten door de ouders samen. Vanaf 1 oktober 2026.')).toBeTruthy();
    for (const other of ['Later.', 'Nog niet duidelijk.']) expect(screen.queryByText(other)).toBeNull();
  });
});
