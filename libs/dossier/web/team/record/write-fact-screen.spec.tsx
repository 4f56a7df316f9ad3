import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FactsOfFamilyDocument, WriteFactDocument, type WriteFactMutation } from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { emptyFact, factInput, problemsOfDraft } from './fact-draft';
import { WriteFactScreen } from './write-fact-screen';

const routes = [
  { path: '/gezinnen/:dossierId/dossier/schrijf', element: <WriteFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
];
const path = `/gezinnen/${DOSSIER_ID}/dossier/schrijf`;
const read = (partner: 'CASE_DIRECTOR' | 'SECOND_READER' = 'CASE_DIRECTOR') => answer(FactsOfFamilyDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [fact('f1')] },
});
const write = (sent: Record<string, unknown>[]) => answer(WriteFactDocument, (variables): WriteFactMutation => {
  sent.push(variables['input'] as Record<string, unknown>);
  return { writeFact: fact('new') };
});
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar in het dossier' }));

describe('Writing a fact down', () => {
  it('says everything that is missing, from top to bottom, and takes focus there', async () => {
    show(routes, path, [read()]);
    await screen.findByRole('button', { name: 'Bewaar in het dossier' });
    await save();
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Schrijf wat er gebeurde of wat er is gezegd.', 'Kies van wie wij dit weten.', 'Kies over wie dit gaat.',
    ]);
  });

  it('shows a problem after somebody left the field, not while typing', async () => {
    show(routes, path, [read()]);
    await userEvent.type(await screen.findByLabelText('Dag'), '31');
    expect(screen.queryByText(/Vul ook de maand/)).toBeNull();
    await userEvent.click(screen.getByLabelText('Waar? (optioneel)'));
    expect(screen.getByText(/Vul ook de maand en het jaar in/)).toBeTruthy();
  });

  it('keeps everything after a lost answer and sends the same key again', async () => {
    const sent: Record<string, unknown>[] = [];
    const { router } = show(routes, path, [read(), lose(WriteFactDocument), write(sent)]);
    await userEvent.type(await screen.findByLabelText('Wat is er gebeurd, gezien of gezegd?'), 'Er is geduwd');
    await userEvent.click(screen.getByRole('radio', { name: /Zelf gezien/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: /Sara/ }));
    await save();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await save();
    await waitFor(() => expect(router.state.location.hash).toBe('#feit-new'));
    expect(sent[0]).toMatchObject({ what: 'Er is geduwd', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: ['kid'], dataClass: 'D3', kind: 'FACT' });
  });

  it('warns not to write who reported', async () => {
    show(routes, path, [read()]);
    await userEvent.click(await screen.findByRole('radio', { name: /Een melder/ }));
    expect(screen.getByText(/Schrijf niet op wie de melder is/)).toBeTruthy();
  });

  it('lets an interpretation choose the facts it rests on', async () => {
    show(routes, path, [read()]);
    await userEvent.click(await screen.findByRole('radio', { name: /Interpretatie/ }));
    expect(screen.getByRole('group', { name: 'Op welke feiten rust deze interpretatie?' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /Dit gebeurde: f1/ })).toBeTruthy();
  });

  it('has no form for somebody who may only read', async () => {
    show(routes, path, [read('SECOND_READER')]);
    expect(await screen.findByText(/U kunt in dit dossier geen feiten opschrijven/)).toBeTruthy();
  });
});

describe('What is sent of a fact', () => {
  it('leaves out what belongs to a choice that was changed again', () => {
    const draft = { ...emptyFact, what: ' x ', sourceKind: 'OWN_OBSERVATION' as const, sourcePersonId: 'ma', sourceName: 'brief', happenedUntilOn: '2026-01-02', restsOnFactIds: ['f1'] };
    expect(factInput(draft)).toMatchObject({ what: 'x', sourcePersonId: null, sourceName: null, happenedUntilOn: null, restsOnFactIds: [] });
  });

  it('is checked by the rules of the server and by those of the form', () => {
    const draft = { ...emptyFact, what: 'x', aboutPersonIds: ['kid'], sourceKind: 'DOCUMENT' as const, happenedOn: '2027-01-01', longer: true };
    expect(problemsOfDraft(draft, '2026-11-22').map(({ field }) => field)).toEqual(['happenedOn', 'happenedUntilOn', 'sourceName']);
  });
});
