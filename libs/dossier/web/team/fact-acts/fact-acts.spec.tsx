import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FactsOfFamilyDocument, RecordFactStatementDocument, type FactPartsFragment, type RecordFactStatementMutation } from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { refused } from '../testing/sharing-rows';
import { StatementScreen } from './statement-screen';

const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/verklaring', element: <StatementScreen /> },
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
