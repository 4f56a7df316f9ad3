import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AddColumnStatementDocument, DropColumnStatementDocument, EditColumnStatementDocument, FamilyAnalysisDocument, RecordPerspectiveDocument, type ColumnPartsFragment, type FamilyAnalysisQuery, type PerspectivePartsFragment,
} from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { AnalysisKeepScreen } from './analysis-keep-screen';
import { AnalysisScreen } from './analysis-screen';

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
const family = (over: Partial<Family> = {}, partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR') => answer(FamilyAnalysisDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [fact('f1')], columnStatements: [], perspectives: [], ...over },
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
