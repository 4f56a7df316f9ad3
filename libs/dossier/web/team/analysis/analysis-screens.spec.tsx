import { describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddColumnStatementDocument, AdoptAnalysisDocument, DropColumnStatementDocument, EditColumnStatementDocument, FamilyAnalysisDocument, FamilyColumnsDocument, RecordPerspectiveDocument, WithdrawAnalysisStatementDocument, WriteAnalysisStatementDocument,
  type AnalysisPartsFragment, type ColumnPartsFragment, type FamilyAnalysisQuery, type PerspectivePartsFragment, type StatementPartsFragment,
} from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { AnalysisKeepScreen } from './analysis-keep-screen';
import { AnalysisScreen } from './analysis-screen';
import { ColumnsScreen } from './columns-screen';

type Family = NonNullable<FamilyAnalysisQuery['dossier']>;
type Sent = Record<string, unknown>;

const home = `/gezinnen/${DOSSIER_ID}/analyse`;
const routes = [
  { path: '/gezinnen/:dossierId/analyse', element: <AnalysisScreen /> },
  { path: '/gezinnen/:dossierId/analyse/bij/:what/:rowId?', element: <AnalysisKeepScreen /> },
  { path: '/gezinnen/:dossierId/plan', element: <h1>Plan</h1> },
];
const sentence = (id: string, kind: ColumnPartsFragment['kind'], over: Partial<ColumnPartsFragment> = {}): ColumnPartsFragment => ({
  __typename: 'ColumnStatement', id, version: 1, kind, position: 1, state: 'CURRENT', text: `Zin ${id}`, familyText: '', factIds: [], aboutPersonIds: ['kid'], releasedToPersonIds: [], droppedReason: null, ...over,
});
const living = (id: string, fromOn: string, over: Partial<PerspectivePartsFragment> = {}): PerspectivePartsFragment => ({
  __typename: 'Perspective', id, version: 1, kind: 'AT_HOME', words: `Toelichting ${id}`, familyText: '', decidedBy: 'de ouders', fromOn, reviewOn: null, aboutPersonIds: ['kid'], releasedToPersonIds: [], ...over,
});
const family = (over: Partial<Family> = {}, partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(FamilyAnalysisDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [fact('f1')], columnStatements: [], perspectives: [], analyses: [], analysisStatements: [], signals: [], ...over },
});
const analysis = (over: Partial<AnalysisPartsFragment> = {}): AnalysisPartsFragment => ({
  __typename: 'Analysis', id: 'an', version: 1, number: 1, state: 'DRAFT', question: 'Waarom lopen ruzies op?', adoptedAt: null, adoptedReason: null, author: { __typename: 'Professional', id: 'other', name: 'Noor' }, adopter: null, ...over,
});
const stated = (id: string, over: Partial<StatementPartsFragment> = {}): StatementPartsFragment => ({
  __typename: 'AnalysisStatement', id, version: 1, analysisId: 'an', state: 'DRAFT', domain: 'WHOLE', text: `Uitspraak ${id}`, factIds: ['f1'], aboutPersonIds: ['ma'], dataClass: 'D3', author: { __typename: 'Professional', id: 'other', name: 'Noor' }, ...over,
});
const server = (document: Parameters<typeof answer>[0], field: string, sent: Sent[], row: unknown) => answer(document, (variables: Sent) => {
  sent.push(variables['input'] as Sent);
  return { [field]: row } as never;
});
const column = (name: string) => within(screen.getByRole('region', { name }));
const menuOf = async (text: string, action: string) => {
  await userEvent.click(await screen.findByRole('button', { name: `Kies wat u met deze zin doet: ${text}` }));
  await userEvent.click(await screen.findByRole('menuitem', { name: action }));
};

describe('The three columns', () => {
  it('stand as three lists, each sentence with its facts and with who of the family reads it', async () => {
    const columnStatements = [
      sentence('a', 'WORRY', { factIds: ['f1', 'weg'], familyText: 'Er wordt geduwd.', releasedToPersonIds: ['ma'] }), sentence('b', 'NEED'), sentence('c', 'STRENGTH', { state: 'DROPPED', droppedReason: 'niet meer zo' }),
    ];
    show(routes, home, [family({ columnStatements })]);
    await screen.findByText('Zin a');
    const worries = column('Waar maken we ons zorgen over?');
    expect(worries.getByText('Er wordt geduwd.', { exact: false })).toBeTruthy();
    expect(worries.getByText('Leesbaar voor Lin')).toBeTruthy();
    expect(worries.getByText('Rust op 2 feiten')).toBeTruthy();
    expect(worries.getByRole('link', { name: /Dit gebeurde: f1/, hidden: true }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/dossier#feit-f1`);
    expect(worries.getByText('Een feit dat u niet kunt lezen')).toBeTruthy();
    expect(column('Wat moet er gebeuren?').getByText('Nog geen feit gekoppeld')).toBeTruthy();
    expect(column('Wat gaat goed?').getByText('Hier staat nog niets.')).toBeTruthy();
    expect(screen.getByText('Stond bij wat goed gaat. Vervallen: niet meer zo')).toBeTruthy();
  });

  it('move a sentence by its menu, and say so', async () => {
    const sent: Sent[] = [];
    show(routes, home, [family({ columnStatements: [sentence('a', 'WORRY')] }), server(EditColumnStatementDocument, 'editColumnStatement', sent, sentence('a', 'STRENGTH', { version: 2 }))]);
    await menuOf('Zin a', 'Verplaats naar wat goed gaat');
    expect(await screen.findByText('Verplaatst naar wat goed gaat.')).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'a', baseVersion: 1, kind: 'STRENGTH' }]);
    expect(column('Wat gaat goed?').getByText('Zin a')).toBeTruthy();
  });

  it('say what went wrong when a sentence could not be moved', async () => {
    const refused = { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW', message: 'Deze zin is vervallen.', correlationId: 'x', fields: [] };
    show(routes, home, [family({ columnStatements: [sentence('a', 'WORRY')] }), server(EditColumnStatementDocument, 'editColumnStatement', [], refused)]);
    await menuOf('Zin a', 'Verplaats naar wat moet gebeuren');
    expect(await screen.findByText(/Deze zin is vervallen/)).toBeTruthy();
  });

  it('lead a worry to the plan by its id alone', async () => {
    const { router } = show(routes, home, [family({ columnStatements: [sentence('a', 'WORRY'), sentence('b', 'STRENGTH')] })]);
    await menuOf('Zin a', 'Maak hier een Top-3-onderdeel van');
    await screen.findByRole('heading', { name: 'Plan' });
    expect(router.state.location.search).toBe('?van=a');
  });

  it('can only be read by who does not direct', async () => {
    show(routes, home, [family({ columnStatements: [sentence('a', 'WORRY')] }, 'TEAM_COLLEAGUE')]);
    await screen.findByText('Zin a');
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.queryByRole('link', { name: /Voeg toe|Schrijf/ })).toBeNull();
  });
});

describe('Writing a sentence', () => {
  it('begins in the column that was asked for, and names its facts', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/zin?kind=NEED`, [family(), server(AddColumnStatementDocument, 'addColumnStatement', sent, sentence('n', 'NEED'))]);
    await userEvent.type(await screen.findByLabelText('De zin'), 'Er is altijd iemand bij');
    await userEvent.click(screen.getByRole('checkbox', { name: /Dit gebeurde: f1/ }));
    await userEvent.click(within(screen.getByRole('group', { name: 'Over wie gaat dit?' })).getByRole('checkbox', { name: /Sara/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('heading', { name: 'Drie kolommen' });
    expect(sent).toMatchObject([{ kind: 'NEED', text: 'Er is altijd iemand bij', factIds: ['f1'], aboutPersonIds: ['kid'], releasedToPersonIds: [], familyText: '' }]);
  });

  it('is not shared with the family before it stands in its words', async () => {
    show(routes, `${home}/bij/zin/a`, [family({ columnStatements: [sentence('a', 'WORRY')] })]);
    await userEvent.click(within(await screen.findByRole('group', { name: /Wie van het gezin mag dit lezen/ })).getByRole('checkbox', { name: /Lin/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findAllByText('Schrijf de tekst voor het gezin. Daarna kan iemand van het gezin dit lezen.')).length).toBeGreaterThan(0);
  });

  it('is dropped with a reason', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/zin-vervalt/a`, [family({ columnStatements: [sentence('a', 'WORRY')] }), server(DropColumnStatementDocument, 'dropColumnStatement', sent, sentence('a', 'WORRY', { state: 'DROPPED', droppedReason: 'niet meer' }))]);
    await userEvent.type(await screen.findByLabelText('Waarom vervalt deze zin?'), 'niet meer');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('heading', { name: 'Drie kolommen' });
    expect(sent).toMatchObject([{ id: 'a', baseVersion: 1, droppedReason: 'niet meer' }]);
  });

  it('is not there for a dropped sentence, nor for who may not write', async () => {
    const { go } = show(routes, `${home}/bij/zin/a`, [family({ columnStatements: [sentence('a', 'WORRY', { state: 'DROPPED' })] })]);
    expect(await screen.findByText('Dit is er niet, of u mag het niet zien.')).toBeTruthy();
    await go(`${home}/bij/iets`);
    expect(await screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' })).toBeTruthy();
  });
});

describe('The perspective of each child', () => {
  it('says what holds today, that it should have been looked at, and what held before', async () => {
    show(routes, home, [family({ perspectives: [living('nu', '2026-01-01', { reviewOn: '2020-01-02' }), living('eerder', '2019-01-01', { kind: 'NOT_CLEAR' })] })]);
    const sara = within(await screen.findByRole('region', { name: 'Sara' }));
    expect(sara.getByText('Groeit thuis op')).toBeTruthy();
    expect(sara.getByText('Had opnieuw bekeken moeten worden op 2 januari 2020')).toBeTruthy();
    expect(sara.getByText('Eerder of later: 1')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: 'Tijn' })).getByText('Er is nog geen perspectief opgeschreven.')).toBeTruthy();
  });

  it('is written down for the child that was chosen', async () => {
    const sent: Sent[] = [];
    show(routes, `${home}/bij/perspectief?childPersonId=kid&kind=FOSTER_CARE&fromOn=2026-11-01`, [family(), server(RecordPerspectiveDocument, 'recordPerspective', sent, living('p', '2026-11-01'))]);
    await userEvent.type(await screen.findByLabelText(/Wat betekent dit voor het kind/), 'Sara woont bij een pleeggezin');
    await userEvent.type(screen.getByLabelText('Wie besloot dit?'), 'de kinderrechter');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('heading', { name: 'Perspectief per kind' });
    expect(sent).toMatchObject([{ childPersonId: 'kid', kind: 'FOSTER_CARE', decidedBy: 'de kinderrechter', fromOn: '2026-11-01', reviewOn: null }]);
  });
});

describe('The analysis', () => {
  it('shows what holds by domain of life, with its authors, and the versions before it', async () => {
    const analyses = [analysis({ number: 2, state: 'ADOPTED', adoptedAt: '2026-11-01T10:00:00Z', adoptedReason: 'Dit klopt', adopter: { __typename: 'Professional', id: 'b', name: 'Gijs' } }), analysis({ id: 'old', state: 'SUPERSEDED' })];
    show(routes, home, [family({ analyses, analysisStatements: [stated('a', { state: 'ADOPTED', domain: 'MONEY', dataClass: 'D11' }), stated('b', { state: 'WITHDRAWN' })] })]);
    const now = within(await screen.findByRole('region', { name: 'Versie 2' }));
    expect(now.getByRole('heading', { name: 'Geld en schulden' })).toBeTruthy();
    expect(now.getByText('Over Lin · door Noor')).toBeTruthy();
    expect(now.getByText('Gezondheid')).toBeTruthy();
    expect(now.getByText('Begonnen door Noor · Vastgesteld door Gijs op 1 november 2026')).toBeTruthy();
    expect(now.queryByText('Uitspraak b')).toBeNull();
    expect(now.queryByRole('link', { name: /Schrijf een uitspraak|Stel vast|Bewerk/ })).toBeNull();
    expect(now.getByRole('link', { name: 'Maak hier een Top-3-onderdeel van: Uitspraak a' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/plan?van=a`);
    expect(screen.getByText('Eerdere versies: 1')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Begin een nieuwe versie' })).toBeTruthy();
  });

  it('says what is missing, and lets somebody who wrote nothing in it adopt it when nothing is', async () => {
    const sent: Sent[] = [];
    show(routes, home, [family({ analyses: [analysis()], analysisStatements: [stated('a', { factIds: [] })] }, 'SECOND_READER')]);
    expect(await screen.findByText('Koppel feiten aan de uitspraak die nog nergens op rust.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Stel vast' })).toBeNull();
    cleanup();
    show(routes, home, [family({ analyses: [analysis()], analysisStatements: [stated('a')] }, 'SECOND_READER'), server(AdoptAnalysisDocument, 'adoptAnalysis', sent, analysis({ state: 'ADOPTED' }))]);
    await userEvent.click(await screen.findByRole('link', { name: 'Stel vast' }));
    await userEvent.type(await screen.findByLabelText('Waarom stelt u deze analyse vast?'), 'Dit klopt');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await screen.findByRole('heading', { name: 'Integrale verklarende analyse' });
    expect(sent).toMatchObject([{ id: 'an', baseVersion: 1, adoptedReason: 'Dit klopt' }]);
  });

  it('is written along by a colleague, who changes only what is its own', async () => {
    const sent: Sent[] = [];
    const mine = stated('m', { author: { __typename: 'Professional', id: viewer.id, name: 'Jip' } });
    show(routes, `${home}/bij/uitspraak?analyse=an&dataClass=D3&domain=WHOLE`, [family({ analyses: [analysis()], analysisStatements: [mine, stated('a')] }, 'TEAM_COLLEAGUE'), server(WriteAnalysisStatementDocument, 'writeAnalysisStatement', sent, mine)]);
    await userEvent.type(await screen.findByLabelText('Wat verklaart dit?'), 'Drank en geld');
    await userEvent.click(within(screen.getByRole('group', { name: 'Over wie gaat dit?' })).getByRole('checkbox', { name: /Lin/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect(await screen.findByRole('link', { name: 'Bewerk: Uitspraak m' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Bewerk: Uitspraak a' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Stel vast' })).toBeNull();
    expect(sent).toMatchObject([{ analysisId: 'an', domain: 'WHOLE', text: 'Drank en geld', aboutPersonIds: ['ma'], dataClass: 'D3' }]);
  });

  it('is not taken away when somebody else changed it meanwhile, and says so', async () => {
    const conflict = { __typename: 'EditConflict', itemId: 'a', currentVersion: 3, changedAt: '2026-11-21T09:00:00Z', changedByName: 'Sem', fields: [] };
    show(routes, home, [family({ analyses: [analysis()], analysisStatements: [stated('a')] }), server(WithdrawAnalysisStatementDocument, 'withdrawAnalysisStatement', [], conflict)]);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal weg: Uitspraak a' }));
    expect(await screen.findByText(/Sem heeft dit net veranderd/)).toBeTruthy();
    expect(screen.getByText('Uitspraak a')).toBeTruthy();
  });

  it('loses a statement that somebody takes out, with what stood there kept', async () => {
    const sent: Sent[] = [];
    show(routes, home, [family({ analyses: [analysis()], analysisStatements: [stated('a')] }), server(WithdrawAnalysisStatementDocument, 'withdrawAnalysisStatement', sent, stated('a', { state: 'WITHDRAWN', version: 2 }))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal weg: Uitspraak a' }));
    expect(await screen.findByText('Weggehaald. Wat er stond, blijft bewaard.')).toBeTruthy();
    expect(screen.queryByText('Uitspraak a')).toBeNull();
    expect(sent).toMatchObject([{ id: 'a', baseVersion: 1 }]);
  });
});

describe('The three columns as a picture', () => {
  const draw = (columnStatements: ColumnPartsFragment[]) => show([{ path: '/gezinnen/:dossierId/analyse/kolommen', element: <ColumnsScreen /> }], `${home}/kolommen`, [answer(FamilyColumnsDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, columnStatements } })]);
  const said = () => screen.getAllByRole('img').map((one) => one.querySelector('desc')?.textContent);

  it('have every sentence that is so now, about whom and on how much it rests; about some people when somebody chooses', async () => {
    const { router } = draw([sentence('a', 'WORRY', { factIds: ['f1', 'f2'] }), sentence('b', 'STRENGTH', { aboutPersonIds: ['teen'] }), sentence('c', 'NEED', { state: 'DROPPED', droppedReason: 'klaar' })]);
    await screen.findByRole('img', { name: 'Wat gaat goed?' });
    expect(said()).toEqual(['1 zin. Zin a', '1 zin. Zin b', 'Nog niets opgeschreven.']);
    expect(screen.getByText('Zin a', { selector: 'li', exact: false }).textContent).toBe('Zin a (Over Sara. Rust op 2 feiten.)');
    await userEvent.click(screen.getByRole('button', { name: 'Tijn' }));
    expect(router.state.location.search).toBe('?wie=teen');
    expect(said()).toEqual(['Nog niets opgeschreven.', '1 zin. Zin b', 'Nog niets opgeschreven.']);
  });

  it('say that there is nothing to draw yet', async () => {
    draw([]);
    expect(await screen.findByRole('heading', { name: 'Er staat nog niets in de drie kolommen' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Druk af' })).toBeNull();
  });
});
