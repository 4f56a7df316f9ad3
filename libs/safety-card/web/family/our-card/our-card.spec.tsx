import { describe, expect, it } from '@jest/globals';
import type { MockLink } from '@apollo/client/testing';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GiveCardViewDocument, OurCardDocument, type FamilyCardFragment, type FamilyCardViewFragment } from '@generated/family/graphql';
import { dossierId, linde, luna, ruben, saar, showScreen } from '@zov/access/web/family/portal/testing/show';
import { FIRST_DEFINITION } from '../../../../../migrations/first-card-model';
import { newestCard, seenOf } from './card-parts';
import { OurCardScreen } from './our-card-screen';

type Input = Record<string, unknown>;
const area = (key: string, position: number, judgement: 'WORRY' | null = null): FamilyCardFragment['children'][number]['areas'][number] => ({ __typename: 'SafetyCardArea', id: `a ${key}`, version: 3, area: key, position, judgement, note: judgement ? 'Er is nog ruzie.' : '' });
const view = (id: string, more: Partial<FamilyCardViewFragment> = {}): FamilyCardViewFragment => ({ __typename: 'CardView', id, safetyCardId: 'c', personId: 'linde', stance: 'PARTLY', words: 'Het gaat beter', saidAt: '2026-11-02T10:00:00Z', current: true, recordedByName: null, childAllows: [], ...more });
const card = (more: Partial<FamilyCardFragment> = {}): FamilyCardFragment => ({
  __typename: 'SafetyCard', id: 'c', version: 4, number: 2, state: 'SHARED', sharedAt: '2026-11-01T10:00:00Z', adoptedAt: null, validUntil: null, conclusion: 'SAFE_WITH_AGREEMENTS', conclusionText: 'Er was geen geweld meer.', decision: 'CONTINUE_VOLUNTARY', decisionReason: '',
  model: { __typename: 'CardModel', id: 'm', definition: JSON.stringify(FIRST_DEFINITION) },
  children: [{ __typename: 'SafetyCardChild', id: 'p', version: 2, childPersonId: 'saar', severity: 'CONCERNING', kinds: ['WITNESS_OF_VIOLENCE'], ifNothingChanges: 'dan is Saar weer bang.', areas: [area('AFFECTION', 2), area('NO_ABUSE', 1, 'WORRY')] }],
  views: [], lines: [], ...more,
});
const answer = (cards: readonly FamilyCardFragment[], persons = [linde, ruben, saar]): MockLink.MockedResponse => ({
  request: { query: OurCardDocument, variables: { id: dossierId } }, maxUsageCount: Infinity,
  result: { data: { dossier: { __typename: 'Dossier', id: dossierId, persons, safetyCards: cards } } },
});
const server = (query: MockLink.MockedRequest['query'], sent: Input[], field: string, row: unknown): MockLink.MockedResponse => ({
  request: { query, variables: () => true }, maxUsageCount: Infinity,
  result: (variables: Record<string, unknown>) => {
    sent.push(variables['input'] as Input);
    return { data: { [field]: row } };
  },
} as unknown as MockLink.MockedResponse);
const refused = (code: string) => ({ __typename: 'Refused', code, correlationId: 'nummer-9' });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('The card for a family', () => {
  it('is the newest that was shared; a draft, and one that was taken back, are not there', () => {
    expect(newestCard([card({ number: 1, state: 'ADOPTED' }), card({ number: 3, state: 'WITHDRAWN' }), card({ number: 2, state: 'SHARED' })])?.number).toBe(2);
    expect(newestCard([card({ state: 'SUPERSEDED' })])).toBeUndefined();
  });

  it('says how it is now, what follows, and of the own child what counts', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card()])] });
    expect(await screen.findByText('Deze kaart is met u gedeeld op 1 november 2026. Zij geldt nog niet. Zeg wat u ervan vindt.')).toBeTruthy();
    expect(screen.getByText('Veilig met afspraken')).toBeTruthy();
    expect(screen.getByText('Vrijwillig doorgaan')).toBeTruthy();
    const own = within(screen.getByRole('heading', { name: 'Over Saar' }).closest('section')!);
    expect(own.getByText('Zorgelijk')).toBeTruthy();
    expect(own.getByText('Als er niets verandert: dan is Saar weer bang.')).toBeTruthy();
    expect(own.getAllByRole('row').map((row) => row.textContent)).toEqual(['Wat teltSaar', 'Geen misbruik of mishandelingzorgEr is nog ruzie.', 'Liefde en aandachtnog niet beoordeeld']);
  });

  it('shows nothing of a conclusion that the reader may not read', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card({ conclusion: null, conclusionText: null, decision: null, decisionReason: null })])] });
    await screen.findByRole('heading', { name: 'Over Saar' });
    expect(screen.queryByRole('heading', { name: 'Hoe is het nu?' })).toBeNull();
  });

  it('says since when it holds, and honestly that nobody looked in time', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card({ state: 'ADOPTED', adoptedAt: '2026-01-02T10:00:00Z', validUntil: '2026-01-16' })])] });
    expect(await screen.findByText('Deze kaart geldt sinds 2 januari 2026. We hadden opnieuw moeten kijken vóór 16 januari 2026. Vraag ernaar.')).toBeTruthy();
  });

  it('tells what it rests on in the words for the family, and leaves out what has none', async () => {
    const line = (id: string, familyText: string, more = {}): FamilyCardFragment['lines'][number] => ({ __typename: 'SafetyCardLine', id, section: 'FACT', position: 1, onDay: '2026-09-05', familyText, personId: null, ...more });
    showScreen(<OurCardScreen />, { mocks: [answer([card({ lines: [line('1', 'De politie kwam.'), line('2', ''), line('3', 'Ik was bang.', { section: 'WORRY', onDay: null, personId: 'saar' })] })])] });
    const grounds = within((await screen.findByRole('heading', { name: 'Waarom denken we dat?' })).closest('section')!);
    expect(grounds.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['5 september 2026: De politie kwam.', 'Saar: Ik was bang.']);
  });

  it('is honest when there is none, and leads to the own score all the same', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([])] });
    expect(await screen.findByRole('heading', { name: 'Er is nog geen kaart met u gedeeld' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Geef uw cijfer' }).getAttribute('href')).toMatch(/\/cijfer$/);
  });

  it('speaks to a child as a child', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([], [luna, ruben])], me: luna });
    expect(await screen.findByRole('heading', { name: 'Er is nog geen kaart met jou gedeeld' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Geef jouw cijfer' })).toBeTruthy();
  });
});

describe('What somebody thinks of the card', () => {
  it('is bound to exactly what was shown, and stays beside what was said before', async () => {
    const sent: Input[] = [];
    showScreen(<OurCardScreen />, { mocks: [answer([card({ views: [view('oud', { current: false }), view('van hem', { personId: 'ruben', stance: 'AGREE', words: '' })] })]), server(GiveCardViewDocument, sent, 'giveCardView', view('nieuw'))] });
    expect(await screen.findByText('Dit zei u op 2 november 2026: deels eens. Dit was eerder.')).toBeTruthy();
    expect(screen.getByText('Dit zei Ruben op 2 november 2026: eens.')).toBeTruthy();
    await press('Niet eens');
    await userEvent.type(screen.getByRole('textbox', { name: /woorden/i }), 'Zo was het niet');
    await press('Verstuur');
    expect(await screen.findByText('Uw mening is binnen')).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId, safetyCardId: 'c', stance: 'DISAGREE', words: 'Zo was het niet', seen: seenOf(card()) }]);
    expect(seenOf(card())).toEqual([{ itemId: 'c', version: 4 }, { itemId: 'p', version: 2 }, { itemId: 'a AFFECTION', version: 3 }, { itemId: 'a NO_ABUSE', version: 3 }]);
  });

  it('keeps the words when the card was changed meanwhile, and says so', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card()]), server(GiveCardViewDocument, [], 'giveCardView', refused('NOT_POSSIBLE_NOW'))] });
    await userEvent.click(await screen.findByRole('button', { name: 'Eens' }));
    const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /woorden/i });
    await userEvent.type(words, 'Dit klopt');
    await press('Verstuur');
    expect((await screen.findByRole('alert')).textContent).toBeTruthy();
    expect(words.value).toBe('Dit klopt');
  });

  it('is only to be read by who reads for somebody else', async () => {
    const readsFor = { name: 'Daan Nergenshuizen', until: '2027-01-01T00:00:00Z' };
    showScreen(<OurCardScreen />, { mocks: [answer([card({ views: [view('1')] })])], readsFor });
    expect(await screen.findByText('Dit zei Linde op 2 november 2026: deels eens.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Eens' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Geef uw cijfer' })).toBeNull();
  });

  it('is not asked of who reads for somebody else when nobody said anything', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card()])], readsFor: { name: 'Daan', until: '2027-01-01T00:00:00Z' } });
    await screen.findByRole('heading', { name: 'Hoe is het nu?' });
    expect(screen.queryByRole('heading', { name: 'Wat vindt u van deze kaart?' })).toBeNull();
  });

  it('goes on where it was left, also after closing it', async () => {
    showScreen(<OurCardScreen />, { mocks: [answer([card()])] });
    await userEvent.click(await screen.findByRole('button', { name: 'Deels eens' }));
    await userEvent.type(screen.getByRole('textbox', { name: /woorden/i }), 'Nog niet klaar');
    await press('Sluit zonder te versturen');
    await press('Schrijf verder');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /woorden/i }).value).toBe('Nog niet klaar');
  });
});
