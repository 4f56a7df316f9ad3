import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SafetyCardLinesDocument, SafetyCardsDocument } from '@generated/team/graphql';
import { involvement } from '@zov/dossier/web/team/testing/family';
import { lose, show } from '@zov/dossier/web/team/testing/show';
import type { Card, CardDossier } from './card-data';
import { CardScreen } from './card-screen';
import { CompareScreen } from './compare-screen';
import { adopted, area, card, cardsOf, child, childBefore, home, line, linesOf, scored } from './testing/card';

const routes = [{ path: '/gezinnen/:dossierId/kaart/:cardId?', element: <CardScreen /> }, { path: '/gezinnen/:dossierId/kaart/:cardId/vergelijken', element: <CompareScreen /> }];
const look = (cards: Card[], over: Partial<CardDossier> = {}, ...more: Parameters<typeof show>[2]) => show(routes, home, [cardsOf(cards, over), ...more]);
/** A part of the page by its heading. */
const part = async (name: string) => within((await screen.findByRole('heading', { name })).closest('section')!);
type Part = Awaited<ReturnType<typeof part>>;
const rows = (of: Part) => of.getAllByRole('listitem').map((row) => row.textContent);
/** What stands beside each term. */
const terms = (of: Part) => of.getAllByRole('term').map((term) => [term.textContent, term.nextElementSibling?.textContent]);

describe('The card of a child, to read', () => {
  it('says a month in words, a day in full, and whether a doctor saw it', async () => {
    look([adopted()], {}, linesOf('c1', []));
    expect(terms(await part('Sara'))).toEqual([
      ['Soort onveiligheid', 'Geweld in huis'], ['Hoe vaak', 'Elke maand'], ['Sinds', 'januari 2025'], ['Laatste keer', '5 september 2026'], ['Letsel of gevolg', 'Blauwe plek'], ['Medisch beoordeeld', 'Ja'],
      ['Als er niets verandert', 'dan gebeurt het weer'], ['Met het kind gesproken', 'Ja, op 28 oktober 2026, door Jip, alleen, thuis'],
    ]);
  });

  it('leaves out what nobody wrote, and says why nobody spoke with the child', async () => {
    const bare = child({ severity: null, kinds: [], frequency: null, sinceMonth: null, lastOn: null, consequence: '', ifNothingChanges: '', spokenOn: null, notSpokenWhy: 'Sara is ziek.' });
    look([adopted({ children: [bare] })], {}, linesOf('c1', []));
    const sara = await part('Sara');
    expect(terms(sara)).toEqual([['Met het kind gesproken', 'Nee. Sara is ziek.']]);
    expect(sara.getByText('Ernst: –')).toBeTruthy();
  });

  it('has the conclusion as a word first, and says when none was chosen', async () => {
    const { go } = look([adopted({ conclusion: 'UNSAFE' }), card({ conclusion: null, decision: null })], {}, linesOf('c1', [], ['c2']));
    expect((await part('Conclusie directe veiligheid')).getByText('Nog niet gekozen')).toBeTruthy();
    await go(`${home}/c1`);
    const conclusion = await part('Conclusie directe veiligheid');
    expect(conclusion.getByText('Niet veilig')).toBeTruthy();
    expect(terms(conclusion)).toEqual([['Waarop dit rust', 'Er is geen geweld meer gezien.'], ['Besluit', 'Hulp gaat door'], ['Waarom dit besluit', 'Ouders werken mee.'], ['Wat is nog meer overwogen', 'Een onderzoek.'], ['Wie hier wettelijk over beslist', 'de ouders']]);
  });

  it('has its areas in the order of the model, each with a word, and the reason below', async () => {
    look([card({ children: [child({ areas: [area('LOVE', { judgement: null }), area('CARE', { judgement: 'WORRY', note: 'Geen ontbijt' })] })] })]);
    const grid = within(await screen.findByRole('table', { name: 'Acht gebieden' }));
    expect(grid.getAllByRole('row').slice(1).map((row) => row.textContent)).toEqual(['VerzorgingzorgGeen ontbijt', 'Liefde en aandachtnog niet beoordeeld']);
  });

  it('is changed part by part, by links that say of which child and which part', async () => {
    look([card()]);
    const links = (await screen.findAllByRole('link', { name: /^Wijzig: / })).map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
    expect(links).toEqual([
      ['Wijzig: Conclusie en besluit', `${home}/c2/bij/conclusie/c2`], ['Wijzig: Aanleiding en wie meedeed', `${home}/c2/bij/algemeen/c2`], ['Wijzig: Sara: wat er speelt', `${home}/c2/bij/kind/part`], ['Wijzig: Sara: acht gebieden', `${home}/c2/gebieden/part`],
    ]);
  });
});

describe('What a card rests on', () => {
  it('says of a child’s own words that they are not on the card and where they are read', async () => {
    const [said, view] = ['SCORE', 'VIEW'].map((section) => line(section, section as 'SCORE', { text: '', onDay: '2026-10-29', personId: 'kid' }));
    look([adopted()], {}, linesOf('c1', [said!, view!]));
    const words = 'Eigen woorden van een kind neemt de kaart niet over. Mag u ze lezen, dan staan ze bij de cijfers of bij de kijk van het gezin.';
    await screen.findByRole('heading', { name: 'Cijfers' });
    expect(rows(await part('Cijfers'))).toEqual([`29 oktober 2026, Sara: ${words}`]);
    expect(screen.getAllByText(new RegExp(words))).toHaveLength(2);
  });

  it('stands by its kind in the order of the card, with day, person and who said so', async () => {
    look([adopted()], {}, linesOf('c1', [
      line('twee', 'FACT', { position: 2, text: 'Er was ruzie' }), line('cijfer', 'SCORE', { onDay: '2026-10-28', personId: 'ma', text: '5: nog bang' }), line('een', 'FACT', { onDay: '2026-09-03', text: 'Blauwe plek gezien' }),
      line('kracht', 'FACTOR', { text: 'Oma is dichtbij', note: 'juf Mia' }),
    ]));
    const rests = await part('Waar deze kaart op rust');
    await rests.findByRole('heading', { name: 'Feiten' });
    expect(rests.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual(['Feiten', 'Beschermende factoren', 'Cijfers', 'Delen met']);
    expect(rows(rests)).toEqual(['3 september 2026: Blauwe plek gezien', 'Er was ruzie', 'Oma is dichtbij juf Mia', '28 oktober 2026, Lin: 5: nog bang']);
  });

  it('says of a fact that it was corrected or withdrawn since, and keeps the words that were adopted', async () => {
    const fact = (id: string, over = {}) => ({ __typename: 'Fact' as const, id, state: 'CURRENT' as const, what: id, happenedOn: null, changedAt: '2026-11-20T10:00:00Z', ...over });
    look([adopted()], {}, linesOf('c1', [line('Blauwe plek', 'FACT'), line('Er was ruzie', 'FACT', { position: 2 }), line('Saar was stil', 'FACT', { position: 3 })], [], {
      facts: [fact('Blauwe plek', { what: 'Rode plek' }), fact('Er was ruzie', { state: 'WITHDRAWN', what: '' }), fact('Saar was stil')],
    }));
    const rests = await part('Waar deze kaart op rust');
    await rests.findByText(/later verbeterd/);
    expect(rests.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
      'Blauwe plek Dit feit is later verbeterd. Het is voor het laatst veranderd op 20 november 2026.', 'Er was ruzie Dit feit is later ingetrokken, op 20 november 2026.', 'Saar was stil',
    ]);
  });

  it('says with whom the card was shared, and by which share that runs now', async () => {
    const share = { __typename: 'Share' as const, id: 's', state: 'ACCEPTED' as const, dataClasses: ['D4' as const], legalBasis: 'PUBLIC_TASK' as const, validUntil: '2099-01-01T00:00:00Z', receiver: { __typename: 'Professional' as const, id: 'h', name: 'Hanna', organisationName: 'Proefhulp' } };
    look([adopted({ releasedToPersonIds: ['ma'] })], {}, linesOf('c1', [line('een', 'SIGNAL', { text: 'Stap 3 van de meldcode is gezet', onDay: '2026-11-03' })], [], { shares: [share, { ...share, id: 'over', validUntil: '2020-01-01T00:00:00Z' }] }));
    const rests = await part('Waar deze kaart op rust');
    await rests.findByRole('heading', { name: 'Delen met' });
    expect(rests.getByText('Uit het gezin: Lin.')).toBeTruthy();
    expect(rests.getAllByRole('listitem').map((one) => one.textContent)).toEqual(['3 november 2026: Stap 3 van de meldcode is gezet', 'Hanna, Proefhulp. Grond: Publieke taak. Tot 1 januari 2099.']);
    expect(rests.getByRole('heading', { name: 'Meldcode en advies van Veilig Thuis' })).toBeTruthy();
  });

  it('is told to be taken over later, as long as the card is a draft', async () => {
    look([card({ state: 'DRAFT' })]);
    expect((await part('Waar deze kaart op rust')).getByText(/Bij het vaststellen neemt de kaart over/)).toBeTruthy();
  });

  it('says that there is nothing the reader may read, and comes after all when it got lost', async () => {
    look([adopted()], {}, lose(SafetyCardLinesDocument), linesOf('c1', []));
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByText('Er staat niets bij dat u mag lezen.')).toBeTruthy();
  });
});

describe('What is still to do', () => {
  it('is nothing when all is there, and the card says so', async () => {
    look([card()], { safetyScores: [scored('1', 5), scored('2', 6, { saidOn: '2026-10-01' })] });
    const parts = await part('Onderdelen van de kaart');
    expect(rows(parts)).toEqual(['Aanleiding en wie meedeedKlaar', 'Sara: wat er speeltKlaar', 'Sara: acht gebiedenKlaar', 'Veiligheidscijfers2 cijfers', 'Conclusie en besluitKlaar']);
    expect(screen.getByText('Alles is ingevuld. De kaart kan worden gedeeld en vastgesteld.')).toBeTruthy();
    expect(parts.getByRole('link', { name: 'Veiligheidscijfers' }).getAttribute('href')).toBe('#cijfers');
    expect(parts.getByRole('link', { name: 'Sara: acht gebieden' }).getAttribute('href')).toBe(`${home}/c2/gebieden/part`);
  });

  it('stands for the whole card and child by child; many areas are one line', async () => {
    const open = [area('LOVE', { judgement: 'WORRY' }), area('CARE', { judgement: null })];
    const [one, two] = [child({ areas: open }), child({ id: 'other', childPersonId: 'teen', kinds: [], areas: open.flatMap((each) => [1, 2].map((n) => ({ ...each, id: `${each.id} ${String(n)}`, judgement: 'WORRY' as const }))) })];
    look([card({ decision: null, legalDecider: '', children: [one, two] })]);
    const of = async (name: string) => rows(within(await screen.findByRole('region', { name })));
    expect(await of('De hele kaart')).toEqual(['Kies het besluit.', 'Schrijf wie hier volgens de wet over beslist.']);
    expect(await of('Sara')).toEqual(['Beoordeel het gebied “Verzorging”.', 'Licht het gebied “Liefde en aandacht” toe.']);
    expect(await of('Tijn')).toEqual(['Kies welke onveiligheid er is.', 'Nog 4 punten bij de acht gebieden.']);
  });

  it('has no way in for who may adopt the card and not write it', async () => {
    look([card()], { involvements: [involvement('SECOND_READER')] });
    const parts = await part('Onderdelen van de kaart');
    expect(parts.getAllByRole('link').map((link) => link.textContent)).toEqual(['Veiligheidscijfers']);
    expect(screen.getByRole('link', { name: 'Naar vaststellen' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Deel opnieuw' })).toBeNull();
  });
});

describe('All cards of the family', () => {
  it('stand the newest first, with the day, the conclusion and how each ended; the one on the screen is marked', async () => {
    const { go } = look([adopted({ id: 'c0', number: 1, state: 'SUPERSEDED', conclusion: 'UNSAFE' }), card({ id: 'c3', number: 3, state: 'WITHDRAWN', conclusion: null, withdrawnReason: 'Dubbel' }), adopted({ id: 'c2', number: 2, validUntil: '2026-01-02' })], {}, linesOf('c2', [], ['c0', 'c3']));
    expect(rows(await part('Alle kaarten'))).toEqual(['Veiligheidskaart 3Ingetrokken', 'Veiligheidskaart 21 oktober 2026 · veilig met afsprakenVerlopen sinds 2 januari 2026', 'Veiligheidskaart 11 oktober 2026 · niet veiligVervangen']);
    expect((await part('Alle kaarten')).getByRole('link', { current: true }).textContent).toBe('Veiligheidskaart 2');
    await go(`${home}/c3`);
    expect(await screen.findByText('Ingetrokken: Dubbel')).toBeTruthy();
    expect((await part('Alle kaarten')).getByRole('link', { current: true }).textContent).toBe('Veiligheidskaart 3');
  });

  it('are in the words of no model when the reader may not see which it is', async () => {
    look([adopted({ model: null, conclusion: 'UNSAFE' })], {}, linesOf('c1', []));
    expect((await part('Conclusie directe veiligheid')).getByText('UNSAFE')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Welke kaart is dit?' })).toBeNull();
  });

  it('wait with grey lines, and can be asked again', async () => {
    show(routes, home, [lose(SafetyCardsDocument), cardsOf([card()])]);
    expect(screen.queryByRole('heading', { name: 'Veiligheidskaart 2' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Veiligheidskaart 2' })).toBeTruthy();
  });
});

describe('Two cards beside each other', () => {
  const compare = (before: Card[], now: Card) => show(routes, `${home}/${now.id}/vergelijken`, [cardsOf([now, ...before])]);
  const table = async (name: string) => within(await screen.findByRole('table', { name })).getAllByRole('row').slice(1).map((row) => row.textContent);

  it('say of the whole card what is the same, what is different, and which way', async () => {
    compare([adopted({ conclusion: 'UNSAFE', decision: 'WAIT' })], card());
    expect(await table('De hele kaart')).toEqual(['Conclusie directe veiligheidNiet veiligVeilig met afspraken↑ veiliger', 'BesluitWachtenHulp gaat dooranders']);
    expect(await table('Sara')).toEqual(['ErnstZorgelijkZorgelijkhetzelfde', 'Hoe vaakElke maandElke maandhetzelfde', 'VerzorgingVeilig genoegVeilig genoeghetzelfde', 'Liefde en aandachtVeilig genoegVeilig genoeghetzelfde']);
    expect(screen.getByRole('link', { name: 'Terug naar de kaart' }).getAttribute('href')).toBe(`${home}/c2`);
  });

  it('name a child that stands on one of them only', async () => {
    compare([adopted({ children: [childBefore({ childPersonId: 'teen' })] })], card());
    expect((await part('Sara')).getByText('Alleen op de nieuwe kaart')).toBeTruthy();
    expect((await part('Tijn')).getByText('Alleen op de oude kaart')).toBeTruthy();
  });

  it('are not there for the first card, nor after a draft that was taken back', async () => {
    compare([card({ id: 'c1', number: 1, state: 'WITHDRAWN' })], card());
    expect(await screen.findByText('Er is geen eerdere kaart om mee te vergelijken.')).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
