import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AdoptSafetyCardDocument, AssessChildDocument, CardModelsDocument, DescribeSafetyCardDocument, JudgeAreaDocument, RecordCardViewDocument, SafetyCardLinesDocument, SafetyCardsDocument, ShareSafetyCardDocument, StartSafetyCardDocument, WithdrawSafetyCardDocument,
  type ScorePartsFragment,
} from '@generated/team/graphql';
import { involvement, people, viewer } from '@zov/dossier/web/team/testing/family';
import { DOSSIER_ID, ME, answer, lose, show } from '@zov/dossier/web/team/testing/show';
import { FIRST_DEFINITION } from '../../../../migrations/first-card-model';
import { AreasScreen } from './areas-screen';
import type { Card, CardChild, CardDossier } from './card-data';
import { CardKeepScreen } from './card-keep-screen';
import { CardScreen } from './card-screen';
import { CompareScreen } from './compare-screen';
import { AdoptCardScreen, ShareCardScreen } from './formal-screen';
import { StartCardScreen } from './start-card-screen';

type Sent = Record<string, unknown>;
const home = `/gezinnen/${DOSSIER_ID}/kaart`;
const routes = [
  { path: '/gezinnen/:dossierId/kaart/:cardId?', element: <CardScreen /> }, { path: '/gezinnen/:dossierId/kaart/nieuw', element: <StartCardScreen /> },
  { path: '/gezinnen/:dossierId/kaart/:cardId/bij/:what/:rowId?', element: <CardKeepScreen /> }, { path: '/gezinnen/:dossierId/kaart/:cardId/gebieden/:partId', element: <AreasScreen /> },
  { path: '/gezinnen/:dossierId/kaart/:cardId/delen', element: <ShareCardScreen /> }, { path: '/gezinnen/:dossierId/kaart/:cardId/vaststellen', element: <AdoptCardScreen /> },
  { path: '/gezinnen/:dossierId/kaart/:cardId/vergelijken', element: <CompareScreen /> },
];
const model = { __typename: 'CardModel' as const, id: 'm', number: 1, fromOn: '2020-01-01', source: 'Voorstel van dit product.', definition: JSON.stringify(FIRST_DEFINITION) };
const area = (key: string, position: number, over: Partial<CardChild['areas'][number]> = {}): CardChild['areas'][number] => ({ __typename: 'SafetyCardArea', id: `area ${key}`, version: 1, childPersonId: 'kid', area: key, position, state: 'SHARED', judgement: 'SAFE_ENOUGH', note: '', ...over });
const child = (over: Partial<CardChild> = {}): CardChild => ({
  __typename: 'SafetyCardChild', id: 'part', version: 1, childPersonId: 'kid', state: 'SHARED', severity: 'CONCERNING', kinds: ['PHYSICAL_ABUSE'], frequency: 'MONTHLY', sinceMonth: '2025-01', lastOn: '2026-09-05', consequence: 'Blauwe plek', medicallyAssessed: false,
  ifNothingChanges: 'dan wordt Sara weer geraakt', spokenOn: '2026-10-28', spokenBy: 'Jip', spokenHow: 'alleen, thuis', notSpokenWhy: '', areas: FIRST_DEFINITION.areas.map(({ key }, i) => area(key, i + 1)), ...over,
});
const card = (over: Partial<Card> = {}): Card => ({
  __typename: 'SafetyCard', id: 'c2', version: 4, number: 2, state: 'SHARED', sharedAt: '2026-11-01T10:00:00Z', adoptedAt: null, adoptedReason: null, validUntil: null, occasion: 'EVALUATION', madeWith: 'moeder', conclusion: 'SAFE_WITH_AGREEMENTS', conclusionText: 'Er is geen geweld meer gezien.',
  decision: 'CONTINUE_VOLUNTARY', decisionReason: 'Ouders werken mee.', alternatives: 'Een verzoek tot onderzoek.', legalDecider: 'de ouders', withdrawnReason: null, seal: null, views: [], aboutPersonIds: ['kid'], releasedToPersonIds: ['ma'], model,
  author: { __typename: 'Professional', id: ME, name: 'Jip Testman', organisationName: 'Gemeente' }, adopter: null, children: [child()], ...over,
});
const adopted = (over: Partial<Card> = {}) => card({ id: 'c1', number: 1, state: 'ADOPTED', adoptedAt: '2026-10-01T10:00:00Z', validUntil: '2099-01-01', adopter: { __typename: 'Professional', id: 'gijs', name: 'Gijs' }, ...over });
const score = (id: string, value: number, over: Partial<ScorePartsFragment> = {}): ScorePartsFragment => ({
  __typename: 'SafetyScore', id, version: 1, personId: null, raterName: null, rater: null, score: value, givenAs: 'NUMBER', words: '', oneHigher: '', saidOn: '2026-10-28', askedByName: null, recordedByName: null, childAllows: [], aboutPersonIds: ['kid'], ...over,
});
const dossier = (safetyCards: Card[], over: Partial<CardDossier> = {}): CardDossier => ({ __typename: 'Dossier', id: DOSSIER_ID, state: 'OPEN', persons: people, involvements: [involvement()], safetyCards, safetyScores: [], ...over });
const cards = (all: Card[], over: Partial<CardDossier> = {}) => answer(SafetyCardsDocument, () => ({ viewer, dossier: dossier(all, over) }));
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], row: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: typeof row === 'function' ? (row as (n: number) => unknown)(sent.length) : row } as never;
});
const refused = { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'U schreef deze kaart zelf.', correlationId: 'x', fields: [] };
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('The veiligheidskaart', () => {
  it('is begun where there is none, with the words and the source of the region’s model', async () => {
    const sent: Sent[] = [];
    const { go } = show(routes, home, [cards([]), answer(CardModelsDocument, { cardModels: [model], dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people } }), server(StartSafetyCardDocument, 'startSafetyCard', sent, card({ state: 'DRAFT' }))]);
    expect((await screen.findByRole('link', { name: 'Begin een kaart' })).getAttribute('href')).toBe(`${home}/nieuw`);
    await go(`${home}/nieuw`);
    expect(await screen.findByText(/Voorstel van dit product/)).toBeTruthy();
    await press('Begin de kaart');
    expect(screen.getAllByText('Kies waarom u deze kaart maakt.').length).toBeGreaterThan(0);
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Crisis');
    await press('Begin de kaart');
    expect(sent).toMatchObject([{ occasion: 'CRISIS', childPersonIds: ['teen', 'kid'] }]);
  });

  it('lists its parts with what is left to do, and what is missing child by child', async () => {
    const open = child({ severity: null, areas: child().areas.map((one, i) => (i < 2 ? { ...one, judgement: null } : one)) });
    show(routes, home, [cards([card({ state: 'DRAFT', decision: null, children: [open] }), adopted()])]);
    const parts = within((await screen.findByRole('heading', { name: 'Onderdelen van de kaart' })).closest('section')!);
    expect(parts.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Aanleiding en wie meedeedKlaar', 'Sara: wat er speeltNog 1 punt', 'Sara: acht gebiedenNog 2 punten', 'VeiligheidscijfersEr is nog geen cijfer gegeven.', 'Conclusie en besluitNog 1 punt']);
    expect(within(screen.getByRole('region', { name: 'Sara' })).getAllByRole('listitem').map((row) => row.textContent)).toContain('Kies hoe ernstig het is.');
    expect(screen.getByRole('link', { name: 'Deel met het gezin' })).toBeTruthy();
  });

  it('says with words that it expired, and which card this is', async () => {
    show(routes, home, [cards([adopted({ validUntil: '2026-01-01', seal: 'abc' })]), answer(SafetyCardLinesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, safetyCards: [{ __typename: 'SafetyCard', id: 'c1', lines: [{ __typename: 'SafetyCardLine', id: 'l', section: 'FACT', position: 1, onDay: '2026-09-03', text: 'Blauwe plek gezien', familyText: '', note: '', personId: null, aboutPersonIds: ['kid'], copyOfType: 'Fact', copyOfId: 'f' }] }], facts: [], shares: [] } })]);
    expect(await screen.findByText('Deze kaart is verlopen')).toBeTruthy();
    expect(screen.getAllByText('Verlopen sinds 1 januari 2026')).toHaveLength(2);
    expect(screen.getByText('Kaartmodel 1, vanaf 1 januari 2020')).toBeTruthy();
    expect((await screen.findByText(/Blauwe plek gezien/)).textContent).toBe('3 september 2026: Blauwe plek gezien');
    expect(screen.getByRole('link', { name: 'Begin een nieuwe kaart' })).toBeTruthy();
    expect(screen.queryByText('Onderdelen van de kaart')).toBeNull();
  });

  it('shows everybody’s newest score side by side with the spread, and no mean', async () => {
    const rater = { __typename: 'Professional' as const, id: 'vera', name: 'Vera' };
    const safetyScores = [score('1', 3, { personId: 'kid', saidOn: '2026-09-09', givenAs: 'SMILEY' }), score('2', 6, { personId: 'kid', words: 'Papa is rustiger', oneHigher: 'Als oma blijft' }), score('3', 4, { rater, raterName: 'Vera' })];
    show(routes, home, [cards([card()], { safetyScores })]);
    expect(await screen.findByText('De laatste cijfers lopen uiteen van 4 tot 6. Er is geen gemiddelde.')).toBeTruthy();
    const rows = within(screen.getByRole('table', { name: 'Veiligheidscijfers naast elkaar' })).getAllByRole('row').map((row) => row.textContent);
    expect(rows.slice(1)).toEqual(['Sara6Papa is rustigerAls oma blijft28 oktober 2026', 'Vera over Sara4––28 oktober 2026']);
    expect(screen.getByRole('img', { name: 'Veiligheidscijfer door de tijd' }).querySelector('desc')?.textContent).toContain('Sara ging van 3 naar 6 en Vera over Sara gaf 4.');
  });

  it('offers nothing to change to who may only read, and is gone when it may not be seen', async () => {
    const { go } = show(routes, home, [cards([card()], { involvements: [involvement('RVDK')] })]);
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    for (const name of [/^Wijzig/, /^Deel/, /vaststellen/, /Begin/]) expect(screen.queryByRole('link', { name })).toBeNull();
    await go(`${home}/weg`);
    expect(await screen.findByText('Deze kaart is er niet, of u mag haar niet zien.')).toBeTruthy();
    await go(`${home}/c2/bij/kind/part`);
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
    await go(`${home}/c2/gebieden/part`);
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
  });

  it('can be asked again when it did not come', async () => {
    show(routes, home, [lose(SafetyCardsDocument), cards([])]);
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Er is nog geen veiligheidskaart' })).toBeTruthy();
  });

  it('stands beside the card before it, with a word for each difference', async () => {
    const now = child({ severity: 'CONCERNING', areas: child().areas.map((one, i) => (i === 0 ? { ...one, judgement: 'UNSAFE', note: 'x' } : one)) });
    show(routes, `${home}/c2/vergelijken`, [cards([card({ children: [now] }), adopted({ state: 'SUPERSEDED', children: [child({ id: 'old', severity: 'ACUTE', kinds: [], areas: child().areas.map((one) => ({ ...one, id: `old ${one.id}` })) })] })])]);
    const rows = within(await screen.findByRole('table', { name: 'Sara' })).getAllByRole('row').map((row) => row.textContent);
    expect(rows).toEqual(expect.arrayContaining(['OnderdeelKaart 1Kaart 2Verschil', 'ErnstAcuutZorgelijk↑ veiliger', 'Geen misbruik of mishandelingVeilig genoegOnveilig↓ minder veilig', 'Soort onveiligheidweg: –nieuw: Lichamelijke mishandelinganders']));
  });
});

describe('Filling in the card', () => {
  it('sends of a child only what was changed, and comes back to the card', async () => {
    const sent: Sent[] = [];
    const { router } = show(routes, `${home}/c2/bij/kind/part`, [cards([card()]), server(AssessChildDocument, 'assessChild', sent, child({ version: 2 }))]);
    await userEvent.click(await screen.findByRole('radio', { name: /^Structureel/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Getuige van geweld/ }));
    await press('Bewaar');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent).toEqual([{ dossierId: DOSSIER_ID, id: 'part', baseVersion: 1, severity: 'STRUCTURAL', kinds: ['PHYSICAL_ABUSE', 'WITNESS_OF_VIOLENCE'], idempotencyKey: expect.any(String) }]);
    expect(router.state.location.hash).toBe('#kinderen');
  });

  it('judges only the areas that were changed', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/c2/gebieden/part`, [cards([card()]), server(JudgeAreaDocument, 'judgeArea', sent, area('BASIC_CARE', 2, { version: 2 }))]);
    await userEvent.click(within(await screen.findByRole('group', { name: 'Basiszorg en bescherming' })).getByRole('radio', { name: 'Onbekend' }));
    await press('Bewaar');
    expect(await screen.findByRole('heading', { name: 'Veiligheidskaart 2' })).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'area BASIC_CARE', baseVersion: 1, judgement: 'UNKNOWN' }]);
  });

  it('keeps both texts of an area until somebody chose, and then sends on the newer version', async () => {
    const sent: Sent[] = [];
    const conflict = { __typename: 'EditConflict', itemType: 'SafetyCardArea', itemId: 'area NO_ABUSE', currentVersion: 5, changedByName: 'Vera', changedAt: '2026-11-22T10:00:00Z', fields: [{ __typename: 'FieldConflict', field: 'note', base: '', theirs: 'Woorden van Vera', mine: 'Nog geschreeuw' }] };
    show(routes, `${home}/c2/gebieden/part`, [cards([card()]), server(JudgeAreaDocument, 'judgeArea', sent, (n: number) => (n === 1 ? conflict : area('NO_ABUSE', 1, { version: 6 })))]);
    await userEvent.type(within(await screen.findByRole('group', { name: 'Geen misbruik of mishandeling' })).getByRole('textbox'), 'Nog geschreeuw');
    await press('Bewaar');
    expect(await screen.findByText('Woorden van Vera')).toBeTruthy();
    await press('Houd mijn tekst');
    await press('Bewaar');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent).toMatchObject([{ baseVersion: 1, note: 'Nog geschreeuw' }, { baseVersion: 5, note: 'Nog geschreeuw' }]);
  });

  it('keeps the conclusion and the decision, and asks what is missing later', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/c2/bij/conclusie/c2`, [cards([card({ state: 'DRAFT', conclusion: null, decision: null })]), server(DescribeSafetyCardDocument, 'describeSafetyCard', sent, card())]);
    expect(await screen.findByText(/Wat nog ontbreekt, staat op de kaart/)).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: /^Onveilig/ }));
    await userEvent.selectOptions(screen.getByRole('combobox'), 'Consult vragen');
    await press('Bewaar');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent).toMatchObject([{ id: 'c2', baseVersion: 4, conclusion: 'UNSAFE', decision: 'ASK_CONSULT' }]);
    expect(Object.keys(sent[0]!).sort()).toEqual(['baseVersion', 'conclusion', 'decision', 'dossierId', 'id', 'idempotencyKey']);
  });

  it('asks why there was no talk with the child only when there was none', async () => {
    show(routes, `${home}/c2/bij/kind/part`, [cards([card()])]);
    expect(await screen.findByRole('textbox', { name: /Wie sprak met het kind/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Waarom is niet/ })).toBeNull();
    const day = within(screen.getByRole('group', { name: /Wanneer is met het kind gesproken/ }));
    for (const part of ['Dag', 'Maand', 'Jaar']) await userEvent.clear(day.getByRole('textbox', { name: part }));
    expect(screen.getByRole('textbox', { name: /Waarom is niet/ })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Wie sprak met het kind/ })).toBeNull();
  });

  it('is not there for a part that does not exist', async () => {
    const { go } = show(routes, `${home}/c2/bij/taart/c2`, [cards([card()])]);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
    await go(`${home}/c2/gebieden/weg`);
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
  });

  it('says why the areas could not be kept, and keeps what was typed', async () => {
    show(routes, `${home}/c2/gebieden/part`, [cards([card()]), server(JudgeAreaDocument, 'judgeArea', [], { ...refused, message: 'Deze kaart is net vastgesteld.' })]);
    const box = within(await screen.findByRole('group', { name: 'Liefde en aandacht' })).getByRole<HTMLTextAreaElement>('textbox');
    await userEvent.type(box, 'Er wordt veel geknuffeld');
    await press('Bewaar');
    expect(await screen.findByText('Deze kaart is net vastgesteld.')).toBeTruthy();
    expect(box.value).toBe('Er wordt veel geknuffeld');
  });
});

describe('What the family thinks of the card', () => {
  const view = (id: string, over: Partial<Card['views'][number]> = {}): Card['views'][number] => ({ __typename: 'CardView', id, personId: 'ma', stance: 'PARTLY', words: 'Het gaat beter', saidAt: '2026-11-02T10:00:00Z', current: true, recordedByName: null, ...over });

  it('stands with the card, the newest first, and what was said before stays', async () => {
    show(routes, home, [cards([card({ views: [view('1', { current: false, saidAt: '2026-11-01T10:00:00Z', stance: 'DISAGREE' }), view('2', { recordedByName: 'Jip Testman' })] })])]);
    const rows = within((await screen.findByRole('heading', { name: 'Kijk van het gezin op de kaart' })).closest('section')!).getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['LinDeels eensHet gaat beter2 november 2026 · opgeschreven door Jip Testman', 'LinOneenseerderHet gaat beter1 november 2026']);
  });

  it('is written down for somebody with whom the card was shared', async () => {
    const sent: Sent[] = [];
    const { go } = show(routes, home, [cards([card()]), server(RecordCardViewDocument, 'recordCardView', sent, view('n'))]);
    expect(await screen.findByText('Er is nog geen mening bekend. Dat houdt vaststellen niet tegen.')).toBeTruthy();
    const href = screen.getByRole('link', { name: 'Schrijf een mening van het gezin op' }).getAttribute('href')!;
    await go(href);
    const who = await screen.findByRole('combobox', { name: 'Van wie is deze mening?' });
    expect(within(who).getAllByRole('option').map((one) => one.textContent)).toEqual([expect.any(String), 'Lin Doos']);
    await userEvent.selectOptions(who, 'ma');
    await userEvent.click(screen.getByRole('radio', { name: 'Oneens' }));
    await userEvent.type(screen.getByRole('textbox', { name: /In eigen woorden/ }), 'Ik zie het anders');
    await press('Bewaar');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent).toMatchObject([{ safetyCardId: 'c2', personId: 'ma', stance: 'DISAGREE', words: 'Ik zie het anders' }]);
  });

  it('cannot be written before the card is shared', async () => {
    show(routes, `${home}/c2/bij/kijk?kaart=c2`, [cards([card({ state: 'DRAFT' })])]);
    expect(await screen.findByText('U mag dit niet veranderen, of deze kaart staat vast.')).toBeTruthy();
  });
});

describe('Formal acts on the card', () => {
  it('share it with people by name', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/c2/delen`, [cards([card({ state: 'DRAFT', releasedToPersonIds: [] })]), server(ShareSafetyCardDocument, 'shareSafetyCard', sent, card())]);
    await userEvent.click(await screen.findByRole('button', { name: 'Deel met het gezin' }));
    expect(screen.getAllByText('Kies met wie u de kaart deelt.').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Lin Doos' }));
    await press('Deel met het gezin');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent).toMatchObject([{ id: 'c2', baseVersion: 4, personIds: ['ma'] }]);
  });

  it('adopt it after reading, in own words, by somebody other than the author', async () => {
    const sent: Sent[] = [];
    const author = { __typename: 'Professional' as const, id: 'sem', name: 'Sem', organisationName: null };
    show(routes, `${home}/c2/vaststellen`, [cards([card({ author })]), server(AdoptSafetyCardDocument, 'adoptSafetyCard', sent, (n: number) => (n === 1 ? refused : card({ author, state: 'ADOPTED' })))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Stel de kaart vast' }));
    expect(sent).toEqual([]);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Ik las de hele kaart.' }));
    await userEvent.type(screen.getByRole('textbox', { name: /Waarom stelt u/ }), 'Klopt met wat ik zag');
    await press('Stel de kaart vast');
    expect(await screen.findByText('U schreef deze kaart zelf.')).toBeTruthy();
    await press('Stel de kaart vast');
    await screen.findByRole('heading', { name: 'Veiligheidskaart 2' });
    expect(sent.at(-1)).toMatchObject({ id: 'c2', baseVersion: 4, reason: 'Klopt met wat ik zag' });
  });

  it('are not offered to the author, nor while something is missing', async () => {
    show(routes, `${home}/c2/vaststellen`, [cards([card({ conclusion: null })], { involvements: [involvement(), { ...involvement('SECOND_READER', 'gijs'), professional: { ...involvement('SECOND_READER', 'gijs').professional, name: 'Gijs' } }] })]);
    expect(await screen.findByText(/U schreef deze kaart zelf.*Dit kan: Gijs \(Gemeente\)\./)).toBeTruthy();
    expect(screen.getByText('Kies de conclusie over de directe veiligheid.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stel de kaart vast' })).toBeNull();
  });

  it('withdraw a draft with a reason', async () => {
    const sent: Sent[] = [];
    show(routes, home, [cards([card()]), server(WithdrawSafetyCardDocument, 'withdrawSafetyCard', sent, card({ state: 'WITHDRAWN' }))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Trek concept in' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Dubbel gemaakt');
    await userEvent.click(dialog.getByRole('button', { name: 'Trek concept in' }));
    expect(sent).toMatchObject([{ id: 'c2', baseVersion: 4, reason: 'Dubbel gemaakt' }]);
  });
});
