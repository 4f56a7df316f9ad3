import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  ApproveFactDocument, FactsOfFamilyDocument, MixedFactsDocument, RecordFactStatementDocument, SplitFactDocument, type ApproveFactMutation, type FactPartsFragment, type RecordFactStatementMutation, type SplitFactMutation,
} from '@generated/team/graphql';
import { custody, fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { refused } from '../testing/sharing-rows';
import { ApproveFactScreen } from './approve-screen';
import { MixedFactsScreen } from './mixed-facts-screen';
import { SplitFactScreen } from './split-screen';
import { StatementScreen } from './statement-screen';

const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/verklaring', element: <StatementScreen /> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/vrijgeven', element: <ApproveFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/splitsen', element: <SplitFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier/gemengd', element: <MixedFactsScreen /> },
];
type Partner = Parameters<typeof involvement>[0];
const read = (partner: Partner = 'CASE_DIRECTOR', ...facts: FactPartsFragment[]) =>
  answer(FactsOfFamilyDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: facts.length > 0 ? facts : [fact('f1')] } });

describe('A statement beside a fact', () => {
  const at = `${home}/feiten/f1/verklaring`;
  const server = (sent: unknown[], ...answers: RecordFactStatementMutation['recordFactStatement'][]) => answer(RecordFactStatementDocument, (variables): RecordFactStatementMutation => {
    sent.push(variables['input']);
    return { recordFactStatement: answers.shift() ?? { __typename: 'FactStatement', id: 's', factId: 'f1' } };
  });

  it('is written down in the name of somebody, once it says whose and what', async () => {
    const sent: unknown[] = [];
    show(routes, at, [read(), server(sent, refused('Kijk na.', [{ field: 'words', message: 'Hier staat waar iemand woont.' }]))]);
    expect((await screen.findByLabelText('Het feit')).textContent).toContain('Dit gebeurde: f1');
    await userEvent.click(screen.getByRole('button', { name: 'Zet de verklaring erbij' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Kies van wie de verklaring is.*Schrijf in eigen woorden/);
    await userEvent.selectOptions(screen.getByLabelText('Van wie is de verklaring?'), 'pa');
    await userEvent.type(screen.getByLabelText('Wat zegt deze persoon?'), 'Ik duwde niet.');
    await userEvent.click(screen.getByLabelText('Deze persoon zegt dat het feit niet klopt'));
    await userEvent.click(screen.getByRole('button', { name: 'Zet de verklaring erbij' }));
    expect((await screen.findAllByText('Hier staat waar iemand woont.')).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Zet de verklaring erbij' }));
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toMatchObject({ dossierId: DOSSIER_ID, factId: 'f1', personId: 'pa', words: 'Ik duwde niet.', disputes: true });
  });

  it.each([
    ['who only reads', read('SECOND_READER'), /U kunt bij dit feit niets opschrijven/], ['a fact that was withdrawn', read('CASE_DIRECTOR', fact('f1', { state: 'WITHDRAWN', what: '' })), /Dit feit is er niet meer/],
  ] as const)('is not there for %s', async (_, reading, text) => {
    show(routes, at, [reading]);
    expect(await screen.findByText(text)).toBeTruthy();
  });
});

/** About both parents, shared with the mother alone. */
const both = fact('f1', { aboutPersonIds: ['ma', 'pa'], releasedToPersonIds: ['ma'], releasedReason: 'Zij vertelde het' });

describe('Mixed facts', () => {
  const list = (partner: Partner, ...facts: FactPartsFragment[]) => show(routes, `${home}/gemengd`, [
    answer(MixedFactsDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, custodies: [custody('1', 'ma', 'kid'), custody('2', 'pa', 'kid')], involvements: [involvement(partner)], facts } }),
  ]);

  it('are those that somebody they are about does not read, with who that is and what can be done', async () => {
    list('CASE_DIRECTOR', both, fact('f2', { aboutPersonIds: ['ma', 'kid'] }), fact('f3', { aboutPersonIds: ['pa'] }), fact('f4', { aboutPersonIds: ['ma', 'pa'], state: 'SPLIT', what: '' }));
    const [one, ...others] = await screen.findAllByRole('article');
    expect(others).toEqual([]);
    expect(one?.textContent).toMatch(/Dit gebeurde: f1.*Leest dit nu niet: Rik.*Vrijgegeven aan: Lin.*Zij vertelde het/);
    expect(screen.getByRole('link', { name: /^Splits/ }).getAttribute('href')).toBe(`${home}/feiten/f1/splitsen`);
    expect(screen.getByRole('link', { name: /^Geef vrij/ }).getAttribute('href')).toBe(`${home}/feiten/f1/vrijgeven`);
  });

  it('are none when everybody reads what is about them, and not for a colleague', async () => {
    list('CASE_DIRECTOR', fact('f2', { aboutPersonIds: ['ma', 'kid'] }));
    expect(await screen.findByRole('heading', { name: 'Er is geen gemengd feit' })).toBeTruthy();
    list('TEAM_COLLEAGUE', both);
    expect(await screen.findByText(/Alleen wie de regie heeft/)).toBeTruthy();
  });

  it('are released to whom somebody names, with why', async () => {
    const sent: unknown[] = [];
    show(routes, `${home}/feiten/f1/vrijgeven`, [read('CASE_DIRECTOR', both), answer(ApproveFactDocument, (variables): ApproveFactMutation => (sent.push(variables['input']), { approveFact: both }))]);
    await userEvent.click(await screen.findByRole('button', { name: 'Geef vrij' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Kies aan wie u dit vrijgeeft.*Schrijf waarom deze mensen/);
    expect(screen.queryByLabelText('Lin Doos')).toBeNull();
    await userEvent.click(screen.getByLabelText('Rik Doos'));
    await userEvent.type(screen.getByLabelText(/^Waarom mogen deze mensen/), 'Afspraak');
    await userEvent.click(screen.getByRole('button', { name: 'Geef vrij' }));
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'f1', baseVersion: 1, personIds: ['pa'], reason: 'Afspraak' }]);
  });

  it('are split into one for each, once each has its own words', async () => {
    const sent: unknown[] = [];
    show(routes, `${home}/feiten/f1/splitsen`, [read('CASE_DIRECTOR', both), answer(SplitFactDocument, (variables): SplitFactMutation => (sent.push(variables['input']), { splitFact: { ...both, state: 'SPLIT', what: '' } }))]);
    await userEvent.type(await screen.findByLabelText('Wat gaat over Lin?'), 'Lin huilde');
    await userEvent.click(screen.getByRole('button', { name: 'Splits het feit' }));
    expect(screen.getByRole('alert').textContent).toMatch(/Schrijf bij elk deel.*Schrijf waarom u dit feit splitst/);
    await userEvent.type(screen.getByLabelText('Wat gaat over Rik?'), 'Rik liep weg');
    await userEvent.type(screen.getByLabelText('Waarom splitst u dit feit?'), 'Apart');
    await userEvent.click(screen.getByRole('button', { name: 'Splits het feit' }));
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent).toMatchObject([{ id: 'f1', baseVersion: 1, reason: 'Apart', parts: [{ aboutPersonIds: ['ma'], what: 'Lin huilde' }, { aboutPersonIds: ['pa'], what: 'Rik liep weg' }] }]);
  });
});
