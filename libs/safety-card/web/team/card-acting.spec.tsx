import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptSafetyCardDocument, CardModelsDocument, DescribeSafetyCardDocument, JudgeAreaDocument, SafetyCardsDocument, ShareSafetyCardDocument, StartSafetyCardDocument, type CardModelsQuery } from '@generated/team/graphql';
import { people } from '@zov/dossier/web/team/testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '@zov/dossier/web/team/testing/show';
import { AreasScreen } from './areas-screen';
import { CardKeepScreen } from './card-keep-screen';
import { CardScreen } from './card-screen';
import { AdoptCardScreen, ShareCardScreen } from './formal-screen';
import { StartCardScreen } from './start-card-screen';
import { adopted, answered, area, card, cardsOf, conflict, home, model, refusal, server, type Sent } from './testing/card';

const routes = [
  { path: '/gezinnen/:dossierId/kaart/:cardId?', element: <CardScreen /> }, { path: '/gezinnen/:dossierId/kaart/nieuw', element: <StartCardScreen /> },
  { path: '/gezinnen/:dossierId/kaart/:cardId/bij/:what/:rowId?', element: <CardKeepScreen /> }, { path: '/gezinnen/:dossierId/kaart/:cardId/gebieden/:partId', element: <AreasScreen /> },
  { path: '/gezinnen/:dossierId/kaart/:cardId/delen', element: <ShareCardScreen /> }, { path: '/gezinnen/:dossierId/kaart/:cardId/vaststellen', element: <AdoptCardScreen /> },
];
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
/** The errors above the form, which have focus. */
function summary(): (string | null)[] {
  const box = screen.getByRole('alert');
  expect(document.activeElement).toBe(box);
  return within(box).getAllByRole('link').map((link) => link.textContent);
}
/** What is said about a field, as a screen reader has it. */
const described = (field: HTMLElement) => (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' ');
const backOnTheCard = () => screen.findByRole('heading', { name: 'Veiligheidskaart 2' });

describe('Beginning a card', () => {
  const start = (over: Partial<CardModelsQuery> = {}, ...more: Parameters<typeof show>[2]) =>
    show(routes, `${home}/nieuw`, [answer(CardModelsDocument, { cardModels: [model], dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people }, ...over }), ...more]);

  it('asks why and about which children, each at its field, and takes focus there from the summary', async () => {
    start();
    const children = within(await screen.findByRole('group', { name: /^Over welke kinderen/ }));
    for (const name of ['Sara Doos', 'Tijn Doos']) await userEvent.click(children.getByRole('checkbox', { name }));
    await press('Begin de kaart');
    expect(summary()).toEqual(['Kies waarom u deze kaart maakt.', 'Kies over welke kinderen de kaart gaat.']);
    const why = screen.getByRole('combobox', { name: /Waarom maakt u/ });
    expect(described(why)).toContain('Kies waarom u deze kaart maakt.');
    await userEvent.click(screen.getByRole('link', { name: 'Kies waarom u deze kaart maakt.' }));
    expect(document.activeElement).toBe(why);
    await userEvent.selectOptions(why, 'Evaluatie');
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1);
  });

  it('goes on to the new card about the children that stayed ticked', async () => {
    const sent: Sent[] = [];
    const { router } = start({}, cardsOf([card({ state: 'DRAFT' })]), server(StartSafetyCardDocument, 'startSafetyCard', sent, card({ state: 'DRAFT' })));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Tijn Doos' }));
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Crisis');
    await press('Begin de kaart');
    await backOnTheCard();
    expect(router.state.location.pathname).toBe(`${home}/c2`);
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, occasion: 'CRISIS', childPersonIds: ['kid'], idempotencyKey: expect.any(String) }]);
  });

  it('says when somebody else was first, and under the same key again when no answer came', async () => {
    const sent: Sent[] = [];
    start({}, lose(StartSafetyCardDocument), server(StartSafetyCardDocument, 'startSafetyCard', sent, refusal('Er is al een concept.')));
    await userEvent.selectOptions(await screen.findByRole('combobox'), 'Crisis');
    await press('Begin de kaart');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await press('Begin de kaart');
    expect(await screen.findByText('Er is al een concept.')).toBeTruthy();
    expect(screen.getByText('trace-7')).toBeTruthy();
    expect(screen.queryByText('Bewaren is niet gelukt')).toBeNull();
    expect(screen.getByRole<HTMLSelectElement>('combobox').value).toBe('CRISIS');
    await press('Begin de kaart');
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]!['idempotencyKey']).toBe(sent[0]!['idempotencyKey']);
  });

  it.each([
    ['a region has no model yet', { cardModels: [] }, /Uw regio heeft nog geen kaartmodel/],
    ['the model only holds from a later day', { cardModels: [{ ...model, fromOn: '2999-01-01' }] }, /Uw regio heeft nog geen kaartmodel/],
    ['there is no child', { dossier: { __typename: 'Dossier' as const, id: DOSSIER_ID, persons: people.filter((one) => one.familyRole !== 'CHILD') } }, /In dit dossier staat nog geen kind/],
  ])('cannot be done when %s, and says what helps', async (_, over, words) => {
    start(over);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin de kaart' })).toBeNull();
  });
});

describe('Judging the areas', () => {
  const judge = (...more: Parameters<typeof show>[2]) => show(routes, `${home}/c2/gebieden/part`, [cardsOf([card()]), ...more]);
  const of = async (name: string) => within(await screen.findByRole('group', { name }));
  const choose = async (name: string, word: string) => userEvent.click((await of(name)).getByRole('radio', { name: word }));

  it('sends each area that changed by itself, and goes back to the areas of the card', async () => {
    const sent: Sent[] = [];
    const { router } = judge(server(JudgeAreaDocument, 'judgeArea', sent, area('CARE', { version: 2 }), area('LOVE', { version: 2 })));
    await choose('Verzorging', 'Onveilig');
    await choose('Liefde en aandacht', 'Zorg');
    await userEvent.type((await of('Liefde en aandacht')).getByRole('textbox'), ' Weinig tijd ');
    await press('Bewaar');
    await backOnTheCard();
    expect(sent.map(({ id, baseVersion, judgement, note }) => [id, baseVersion, judgement, note])).toEqual([['care', 1, 'UNSAFE', undefined], ['love', 1, 'WORRY', 'Weinig tijd']]);
    expect(router.state.location.hash).toBe('#gebieden');
  });

  it('sends nothing when nothing changed', async () => {
    const sent: Sent[] = [];
    judge(server(JudgeAreaDocument, 'judgeArea', sent, area('CARE')));
    await press('Bewaar');
    await backOnTheCard();
    expect(sent).toEqual([]);
  });

  it('does not send again what was kept, when another area was refused at its own field', async () => {
    const sent: Sent[] = [];
    judge(server(JudgeAreaDocument, 'judgeArea', sent, area('CARE', { version: 2, judgement: 'UNSAFE' }), refusal('Kijk dit na.', { field: 'note', message: 'Noem hier geen adres.' }), area('LOVE', { version: 2 })));
    await choose('Verzorging', 'Onveilig');
    const note = (await of('Liefde en aandacht')).getByRole<HTMLTextAreaElement>('textbox');
    await userEvent.type(note, 'Woont nu in Inktdam');
    await press('Bewaar');
    expect(await screen.findByRole('link', { name: 'Noem hier geen adres.' })).toBeTruthy();
    expect(summary()).toEqual(['Noem hier geen adres.']);
    expect([described(note), note.value]).toEqual([expect.stringContaining('Noem hier geen adres.'), 'Woont nu in Inktdam']);
    await userEvent.clear(note);
    await userEvent.type(note, 'Elders');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Bewaar');
    await backOnTheCard();
    expect(sent.map((one) => one['id'])).toEqual(['care', 'love', 'love']);
  });

  it('shows a judgement of somebody else in words, and takes it over without sending it', async () => {
    const sent: Sent[] = [];
    judge(server(JudgeAreaDocument, 'judgeArea', sent, conflict('SafetyCardArea', 'care', [{ field: 'judgement', theirs: 'WORRY', mine: 'UNSAFE' }])));
    await choose('Verzorging', 'Onveilig');
    await press('Bewaar');
    const title = await screen.findByRole('heading', { name: 'Verzorging: Oordeel: Vera schreef hier ook' });
    expect(document.activeElement).toBe(title);
    expect(within(title.closest('section')!).getAllByRole('figure').map((one) => one.querySelector('blockquote')?.textContent)).toEqual(['Zorg', 'Onveilig']);
    expect([screen.queryByRole('button', { name: 'Voeg samen' }), screen.queryByRole('button', { name: 'Bewaar' })]).toEqual([null, null]);
    await press('Neem over');
    expect((await of('Verzorging')).getByRole<HTMLInputElement>('radio', { name: 'Zorg' }).checked).toBe(true);
    await press('Bewaar');
    await backOnTheCard();
    expect(sent).toHaveLength(1);
  });

  it('puts two notes together, and sends that on the newer version', async () => {
    const sent: Sent[] = [];
    judge(server(JudgeAreaDocument, 'judgeArea', sent, conflict('SafetyCardArea', 'care', [{ field: 'note', theirs: 'Brood mee.', mine: 'Geen jas.' }]), area('CARE', { version: 10 })));
    await userEvent.type((await of('Verzorging')).getByRole('textbox'), 'Geen jas.');
    await press('Bewaar');
    await press('Voeg samen');
    await press('Bewaar samengevoegde tekst');
    await press('Bewaar');
    await backOnTheCard();
    expect(sent[1]).toMatchObject({ id: 'care', baseVersion: 9, note: 'Brood mee.\nGeen jas.' });
  });

  it('asks before leaving what is not kept, and stays when somebody says so', async () => {
    const { router } = judge();
    await choose('Verzorging', 'Zorg');
    await userEvent.click(screen.getByRole('link', { name: 'Terug zonder bewaren' }));
    await userEvent.click(within(await screen.findByRole('alertdialog', { name: 'Weggaan zonder te bewaren?' })).getByRole('button', { name: 'Blijf hier' }));
    expect(router.state.location.pathname).toBe(`${home}/c2/gebieden/part`);
    expect((await of('Verzorging')).getByRole<HTMLInputElement>('radio', { name: 'Zorg' }).checked).toBe(true);
  });

  it('finds a note that is too long before it is sent', async () => {
    judge();
    const box = (await of('Verzorging')).getByRole('textbox');
    await userEvent.click(box);
    await userEvent.paste('x'.repeat(2001));
    await userEvent.tab();
    expect(described(box)).toContain('Deze tekst is te lang. Gebruik ten hoogste 2000 tekens.');
    expect(screen.queryByRole('alert')).toBeNull();
    await press('Bewaar');
    expect(summary()).toEqual(['Deze tekst is te lang. Gebruik ten hoogste 2000 tekens.']);
  });
});

describe('One part of the card', () => {
  it('has its own heading, keeps what was typed when it is refused, and cannot be changed once the card is adopted', async () => {
    const { go } = show(routes, `${home}/c2/bij/algemeen/c2`, [cardsOf([card(), adopted()]), server(DescribeSafetyCardDocument, 'describeSafetyCard', [], refusal('Iemand anders stelde de kaart vast.'))]);
    const made = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Met wie maakte u/ });
    expect(screen.getByRole('heading', { name: 'Aanleiding en wie meedeed' })).toBeTruthy();
    await userEvent.type(made, ' en Vera');
    await press('Bewaar');
    expect(await screen.findByText('Iemand anders stelde de kaart vast.')).toBeTruthy();
    expect(made.value).toBe('moeder en oma en Vera');
    await go(`${home}/c1/bij/kind/before`);
    await press('Ga weg zonder te bewaren');
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Terug naar de kaart' }).getAttribute('href')).toBe(`${home}/c1`);
  });
});

describe('Sharing the card with the family', () => {
  it('begins with whom it was shared before, and asks at the field for at least one', async () => {
    show(routes, `${home}/c2/delen`, [cardsOf([card()])]);
    const lin = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Lin Doos' });
    expect(screen.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual(['teen', 'kid', 'ma', 'pa'].map((one) => one === 'ma'));
    await userEvent.click(lin);
    await press('Deel met het gezin');
    expect(summary()).toEqual(['Kies met wie u de kaart deelt.']);
    await userEvent.click(lin);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when the card changed meanwhile, keeps who was chosen, and shares the newer version', async () => {
    const sent: Sent[] = [];
    let version = 4;
    show(routes, `${home}/c2/delen`, [
      answer(SafetyCardsDocument, () => answered([card({ version: version++ })])),
      server(ShareSafetyCardDocument, 'shareSafetyCard', sent, conflict('SafetyCard', 'c2'), card({ version: 6 })),
    ]);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Rik Doos' }));
    await press('Deel met het gezin');
    expect(await screen.findByText('Iemand anders veranderde de kaart. Lees haar opnieuw.')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Rik Doos' }).checked).toBe(true);
    await press('Deel met het gezin');
    await backOnTheCard();
    expect(sent.map(({ baseVersion, personIds }) => [baseVersion, personIds])).toEqual([[4, ['ma', 'pa']], [5, ['ma', 'pa']]]);
  });

  it('is closed for a card that holds already, and says so where nobody is there to share with', async () => {
    const { go } = show(routes, `${home}/c1/delen`, [cardsOf([adopted(), card({ releasedToPersonIds: [] })], { persons: [] })]);
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Deel met het gezin' })).toBeNull();
    await go(`${home}/c2/delen`);
    expect(await screen.findByText('Er is nog niemand uit het gezin om mee te delen.')).toBeTruthy();
  });
});

describe('Adopting the card', () => {
  const adopt = (over: Parameters<typeof card>[0] = {}, ...more: Parameters<typeof show>[2]) => show(routes, `${home}/c2/vaststellen`, [cardsOf([card(over)]), ...more]);

  it('asks for both: that it was read, and why; nothing on it can be changed here', async () => {
    adopt();
    await press('Stel de kaart vast');
    expect(summary()).toEqual(['Lees de kaart en zet een vinkje.', 'Schrijf in uw eigen woorden waarom u deze kaart vaststelt.']);
    expect(described(screen.getByRole('textbox', { name: /Waarom stelt u/ }))).toContain('Schrijf in uw eigen woorden');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ik las de hele kaart.' }));
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1);
    expect(screen.queryByRole('link', { name: /^Wijzig/ })).toBeNull();
  });

  it('keeps the tick and the reason when the card changed meanwhile or the answer got lost', async () => {
    const sent: Sent[] = [];
    adopt({}, lose(AdoptSafetyCardDocument), server(AdoptSafetyCardDocument, 'adoptSafetyCard', sent, conflict('SafetyCard', 'c2'), card({ state: 'ADOPTED' })));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ik las de hele kaart.' }));
    const why = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /Waarom stelt u/ });
    await userEvent.type(why, ' Het klopt ');
    await press('Stel de kaart vast');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await press('Stel de kaart vast');
    expect(await screen.findByText('Iemand anders veranderde de kaart. Lees haar opnieuw.')).toBeTruthy();
    expect([why.value, screen.getByRole<HTMLInputElement>('checkbox').checked]).toEqual([' Het klopt ', true]);
    await press('Stel de kaart vast');
    await backOnTheCard();
    expect(sent.map((one) => one['reason'])).toEqual(['Het klopt', 'Het klopt']);
  });

  it('shows at the reason what the server found wrong with it', async () => {
    adopt({}, server(AdoptSafetyCardDocument, 'adoptSafetyCard', [], refusal('Kijk dit na.', { field: 'reason', message: 'Noem hier geen adres.' })));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ik las de hele kaart.' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom stelt u/ }), 'Inktlaan');
    await press('Stel de kaart vast');
    await waitFor(() => expect(described(screen.getByRole('textbox', { name: /Waarom stelt u/ }))).toContain('Noem hier geen adres.'));
  });

  it.each([
    ['a draft that was not shared', { state: 'DRAFT' as const }, /^Deze kaart is nog niet gedeeld met het gezin/], ['the author', { author: { __typename: 'Professional' as const, id: ME, name: 'Jip', organisationName: null } }, /^U schreef deze kaart zelf.*Er is nog niemand anders betrokken/],
    ['a card that holds already', { state: 'ADOPTED' as const }, /^U mag dit niet veranderen, of deze kaart staat vast/],
  ])('is not there for %s, and says what is possible', async (_, over, words) => {
    adopt(over);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stel de kaart vast' })).toBeNull();
  });
});
