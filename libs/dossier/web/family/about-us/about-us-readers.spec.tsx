import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AboutUsDocument, ReadRectificationDocument, RespondDocument, StateBesideFactDocument } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { fact } from '../testing/rows';
import { AboutUsScreen } from './about-us-screen';

type Mock = MockLink.MockedResponse;
type Sent = Record<string, unknown>;

const request = { query: AboutUsDocument, variables: { id: dossierId } };
const nothing = { facts: [], measures: [], responses: [], informationReleases: [], columnStatements: [], perspectives: [], crisisDecisions: [], attachments: [], safetyCards: [], gateDecisions: [], phaseTurns: [], monitoringMoments: [] };
const answer = (content: Partial<Record<keyof typeof nothing, unknown[]>>, notices: unknown[] = []): Mock => ({
  request, result: { data: { rectificationNotices: notices, dossier: { __typename: 'Dossier', id: dossierId, persons: [linde, ruben, saar, luna], ...nothing, ...content } } },
});
const lost: Mock = { request, error: new Error('away') };
/** Answers one act once, and remembers what it was told. */
const act = (query: Mock['request']['query'], data: unknown, sent: Sent[] = []): Mock => ({ request: { query, variables: (variables) => (sent.push(variables['input'] as Sent), true) }, result: { data: data as Record<string, unknown> } });
const refused = { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Nee.' };
const notice = { __typename: 'RectificationNotice', id: 'n1', dossierId: null, factId: 'f1', kind: 'WITHDRAWN', toldAt: '2026-11-20T09:00:00Z' };
const statement = { __typename: 'FactStatement' as const, id: 's1', personId: 'hidden', words: 'Ik was er niet.', disputes: false, saidAt: '2026-11-20T09:00:00Z', recordedByName: 'Jip Testman' };
const measure = { __typename: 'Measure', id: 'm', kind: 'RESTRAINING_ORDER', fromOn: '2026-09-09', untilOn: null, note: 'Tien dagen.', decidedOn: null, decidedBy: 'de burgemeester', safetyEffect: '', aboutPersonIds: ['hidden'] };

const show = (...mocks: Mock[]) => showScreen(<AboutUsScreen />, { mocks });
const showFor = (more: Parameters<typeof showScreen>[1], ...mocks: Mock[]) => showScreen(<AboutUsScreen />, { mocks, ...more });
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));
const words = () => screen.getByLabelText<HTMLTextAreaElement>(/woorden bij deze tekst/);
const list = async (title: string) => within((await screen.findByRole('heading', { name: title })).closest('section')!);

describe('What is written about a child', () => {
  it('is told to the child itself with "je", and what it told as its own', async () => {
    showFor({ me: luna }, answer({ facts: [fact({ sourceKind: 'FAMILY_MEMBER', sourcePersonId: 'luna', sourceName: null, aboutPersonIds: ['luna', 'saar'] })] }));
    expect(await screen.findByText('Dit vertelde je zelf. Dit gaat over jou en Saar.')).toBeTruthy();
    expect(screen.getByText(/Hier staat wat er over jou is opgeschreven/)).toBeTruthy();
    await press(/^Schrijf er zelf iets bij/);
    expect(screen.getByLabelText('Jouw woorden bij deze tekst')).toBeTruthy();
  });

  it('is nothing yet, said so that the child understands', async () => {
    showFor({ me: luna }, answer({}));
    expect(await screen.findByRole('heading', { name: 'Er staat nog niets over jou' })).toBeTruthy();
    expect(screen.getByText(/Dan zie je het hier/)).toBeTruthy();
  });
});

describe('What a lawyer reads of a client', () => {
  const readsFor = { name: 'Linde Papierland', until: '2027-01-30T23:00:00Z' };

  it('names the client, and asks for no word, no sign and no reading by the lawyer', async () => {
    showFor({ readsFor }, answer({ facts: [fact({ statements: [statement] })] }, [notice]));
    expect(await screen.findByText('Dit zei de politie. Dit gaat over Linde en Saar.')).toBeTruthy();
    expect(screen.getByText('Ik was er niet.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Dit is veranderd' })).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('says without "u" that there is nothing', async () => {
    showFor({ readsFor }, answer({}));
    expect(await screen.findByRole('heading', { name: 'Hier is niets om te lezen' })).toBeTruthy();
    expect(screen.queryByText(/Dan ziet u het hier/)).toBeNull();
  });
});

describe('A text that is not there any more', () => {
  it('leaves no introduction to an empty page when the only text was split', async () => {
    show(answer({ facts: [fact({ state: 'SPLIT', what: '' })] }));
    expect(await screen.findByRole('heading', { name: 'Er staat nog niets over u' })).toBeTruthy();
    expect(screen.queryByText(/Hier staat wat er over u is opgeschreven/)).toBeNull();
  });

  it.each(['WITHDRAWN', 'SPLIT'] as const)('keeps the words that were being typed about it in sight when it became %s', async (state) => {
    show(answer({ facts: [fact()] }), act(RespondDocument, { respond: { ...refused, correlationId: 'abc-1' } }), answer({ facts: [fact({ version: 2, state, what: '' })] }));
    await press('Klopt niet');
    await userEvent.type(screen.getByLabelText(/Uw eigen woorden/), 'Dat was anders.');
    await press('Verstuur');
    expect(await screen.findByRole('heading', { name: 'Een tekst is weg' })).toBeTruthy();
    expect(screen.getByDisplayValue('Dat was anders.')).toBeTruthy();
    await press('Haal deze woorden weg');
    expect(screen.queryByDisplayValue('Dat was anders.')).toBeNull();
  });

  it('stays in the list of changes until the server knows that it was read', async () => {
    const sent: Sent[] = [];
    show(answer({}, [notice]), act(ReadRectificationDocument, { acknowledgeRectification: refused }, sent), act(ReadRectificationDocument, { acknowledgeRectification: { __typename: 'RectificationRead', id: 'n1' } }, sent));
    const changed = await list('Dit is veranderd');
    expect(changed.getByRole('listitem').textContent).toContain('Een tekst is weggehaald door wie hem opschreef. 20 november 2026');
    await press('Ik heb dit gelezen');
    expect((await changed.findByText('Dit is niet gelukt. Probeer het nog een keer.')).closest('[role="status"]')).toBeTruthy();
    await press('Ik heb dit gelezen');
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Dit is veranderd' })).toBeNull());
    expect(sent[0]).toEqual(sent[1]);
  });
});

describe('The own words beside a text', () => {
  it('stay when the server refuses them, and are put there once', async () => {
    const sent: Sent[] = [];
    show(answer({ facts: [fact()] }), act(StateBesideFactDocument, { stateBesideFact: refused }, sent), act(StateBesideFactDocument, { stateBesideFact: { ...statement, id: 's2', personId: 'linde', words: 'Ik wel.', disputes: true, recordedByName: null } }, sent));
    await press(/^Schrijf er zelf iets bij/);
    await userEvent.type(words(), ' Ik wel. ');
    await userEvent.click(screen.getByLabelText('Ik vind dat deze tekst niet klopt'));
    await press('Zet erbij');
    expect(await screen.findByText(/Uw woorden staan er nog/)).toBeTruthy();
    expect(words().value).toBe(' Ik wel. ');
    await press('Zet erbij');
    expect((await screen.findByText('Ik wel.')).closest('blockquote')?.textContent).toContain('Dit klopt niet.');
    expect(sent).toMatchObject([{ words: 'Ik wel.', disputes: true }, { words: 'Ik wel.', disputes: true }]);
    expect(sent[0]?.['idempotencyKey']).toBe(sent[1]?.['idempotencyKey']);
  });

  it('say who wrote them down for somebody, and name nobody whom the reader may not know of', async () => {
    show(answer({ facts: [fact({ statements: [statement] })] }));
    const said = (await screen.findByText('Ik was er niet.')).closest('blockquote')!;
    expect(said.textContent).toBe('Iemand uit het gezin zegt hierover (20 november 2026):Ik was er niet.Opgeschreven door Jip Testman.');
  });
});

describe('What stands on the page', () => {
  it('opens a long list in two steps, and says how many more there are', async () => {
    show(answer({ facts: Array.from({ length: 12 }, (_, nr) => fact({ id: `f${nr}`, what: `Tekst ${nr}` })) }));
    const facts = await list('Feiten');
    expect(facts.getByText('Lees ook de andere 2').closest('details')?.open).toBe(false);
    await userEvent.click(facts.getByText('Lees ook de andere 2'));
    expect(facts.getByText('Tekst 11').closest('details')?.open).toBe(true);
    expect(facts.getByText('Tekst 9').closest('details')).toBeNull();
  });

  it.each([
    ['a period', { happenedUntilOn: '2026-09-07' }, /5 .*7 september 2026/], ['one day, written as a period', { happenedUntilOn: '2026-09-05' }, /^5 september 2026$/], ['no day', { happenedOn: null }, /^Geen dag bekend$/],
    ['what a helper saw', { sourceKind: 'OWN_OBSERVATION' }, /^Een hulpverlener zag dit zelf\. Dit gaat/], ['what a helper without a name said', { sourceKind: 'PROFESSIONAL', sourceName: null }, /^Dit zei een hulpverlener\. Dit gaat/],
    ['what stands on paper', { sourceKind: 'DOCUMENT', sourceName: null }, /^Dit staat op papier\. Dit gaat/], ['that people differ', { verification: 'DISPUTED' }, /^Niet iedereen zegt hetzelfde$/], ['nothing of who reported', { sourceKind: 'REPORTER', sourceName: 'de buurvrouw' }, /^Dit gaat over u en Saar\.$/],
  ] as const)('tells %s in plain words', async (_what, over, text) => {
    show(answer({ facts: [fact(over)] }));
    expect(await screen.findByText(text)).toBeTruthy();
    expect(screen.queryByText(/buurvrouw/)).toBeNull();
  });

  it('tells of a decision without an end or a day who took it, and names nobody whom the reader may not know of', async () => {
    show(answer({ measures: [measure] }));
    const decision = (await list('Wat er is beslist')).getByRole('listitem').textContent;
    expect(decision).toMatch(/^Iemand mag een tijd niet in huis komen\.Vanaf 9 september 2026\.Besloten door de burgemeester\.Tien dagen\./);
  });

  it('comes after a failure as soon as it is asked again, and shows where to call when there is danger', async () => {
    show(lost, answer({ facts: [fact()] }));
    expect(await screen.findByText(/Bel 112/)).toBeTruthy();
    await press('Probeer opnieuw');
    expect(await screen.findByText('De politie was in huis.')).toBeTruthy();
  });
});
