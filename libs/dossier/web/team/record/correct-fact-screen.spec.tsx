import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CorrectFactDocument, FactsOfFamilyDocument, type ConflictPartsFragment, type CorrectFactMutation, WithdrawFactDocument, type WithdrawFactMutation } from '@generated/team/graphql';
import { fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
import { CorrectFactScreen } from './correct-fact-screen';

const routes = [
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId', element: <CorrectFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
];
const path = `/gezinnen/${DOSSIER_ID}/dossier/feiten/f1`;
const read = (partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR', author = 'actor-jip') => answer(FactsOfFamilyDocument, {
  viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [fact('f1', { what: 'Oud', author: { __typename: 'Professional', id: author, name: 'X' } })] },
});

const conflict: ConflictPartsFragment = {
  __typename: 'EditConflict', itemId: 'f1', currentVersion: 2, changedAt: '2026-11-20T09:24:00Z', changedByName: 'Kim Collega',
  fields: [{ __typename: 'ConflictingField', field: 'what', base: 'Oud', theirs: 'Van Kim', mine: 'Van mij' }],
};

/** The server that knows version 2 already: the first try of version 1 meets a conflict. */
const server = (sent: Record<string, unknown>[]) => answer(CorrectFactDocument, (variables): CorrectFactMutation => {
  const input = variables['input'] as Record<string, unknown>;
  sent.push(input);
  return { correctFact: input['baseVersion'] === 1 ? conflict : fact('f1', { version: 3 }) };
});

const what = () => screen.getByLabelText('Wat is er gebeurd, gezien of gezegd?');
const save = () => userEvent.click(screen.getByRole('button', { name: 'Bewaar correctie' }));

async function correct(text: string) {
  await userEvent.clear(await screen.findByLabelText('Wat is er gebeurd, gezien of gezegd?'));
  await userEvent.type(what(), text);
  await userEvent.type(screen.getByLabelText('Waarom corrigeert u dit?'), 'Verkeerd');
  await save();
}

describe('Correcting a fact', () => {
  it('asks why, and sends only what changed', async () => {
    const sent: Record<string, unknown>[] = [];
    show(routes, path, [read(), answer(CorrectFactDocument, (variables): CorrectFactMutation => {
      sent.push(variables['input'] as Record<string, unknown>);
      return { correctFact: fact('f1', { version: 2 }) };
    })]);
    await screen.findByRole('button', { name: 'Bewaar correctie' });
    await save();
    expect(screen.getByRole('alert').textContent).toContain('Schrijf waarom u dit feit corrigeert.');
    expect(screen.getByRole('alert').textContent).toContain('Er is nog niets veranderd.');
    await correct('Nieuw');
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(Object.keys(sent[0] ?? {}).sort()).toEqual(['baseVersion', 'correctionReason', 'dossierId', 'id', 'idempotencyKey', 'what']);
  });

  it('shows both texts when somebody else changed the same words, and keeps mine if I say so', async () => {
    const sent: Record<string, unknown>[] = [];
    show(routes, path, [read(), server(sent)]);
    await correct('Van mij');
    const title = await screen.findByRole('heading', { name: 'Wat er gebeurde: Kim Collega schreef hier ook' });
    expect(document.activeElement).toBe(title);
    expect(screen.getByText('Van Kim')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Houd mijn tekst' }));
    expect((what() as HTMLTextAreaElement).value).toBe('Van mij');
    await save();
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent[1]).toMatchObject({ baseVersion: 2, what: 'Van mij', correctionReason: 'Verkeerd' });
    expect(sent[1]?.['idempotencyKey']).not.toBe(sent[0]?.['idempotencyKey']);
  });

  it('takes the other text over, so that nothing of mine is left to save', async () => {
    show(routes, path, [read(), server([])]);
    await correct('Van mij');
    await userEvent.click(await screen.findByRole('button', { name: 'Neem over' }));
    expect((what() as HTMLTextAreaElement).value).toBe('Van Kim');
    await save();
    expect(screen.getByRole('alert').textContent).toContain('Er is nog niets veranderd.');
  });

  it('saves what was put together by hand', async () => {
    const sent: Record<string, unknown>[] = [];
    show(routes, path, [read(), server(sent)]);
    await correct('Van mij');
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg samen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar samengevoegde tekst' }));
    expect(await screen.findByText(/Kijk na wat er nu staat/)).toBeTruthy();
    await save();
    await waitFor(() => expect(sent[1]).toMatchObject({ what: 'Van Kim\nVan mij', baseVersion: 2 }));
  });

  it('changes the last day, and the source as a whole', async () => {
    const sent: Record<string, unknown>[] = [];
    show(routes, path, [read(), answer(CorrectFactDocument, (variables): CorrectFactMutation => {
      sent.push(variables['input'] as Record<string, unknown>);
      return { correctFact: fact('f1', { version: 2 }) };
    })]);
    const [day, month, year] = within(await screen.findByRole('group', { name: /^Tot en met wanneer/ })).getAllByRole('textbox');
    for (const [box, text] of [[day, '5'], [month, '9'], [year, '2026']] as const) await userEvent.type(box as HTMLElement, text);
    await userEvent.click(screen.getByLabelText(/^Een document/));
    await userEvent.type(screen.getByLabelText('Waarom corrigeert u dit?'), 'Verkeerd');
    await save();
    expect(screen.getByRole('alert').textContent).toContain('Vul in welke professional of welk document dit zegt.');
    await userEvent.type(screen.getByLabelText('Welk document?'), 'Verslag politie');
    await save();
    await waitFor(() => expect(sent).toMatchObject([{ happenedUntilOn: '2026-09-05', sourceKind: 'DOCUMENT', sourceName: 'Verslag politie', sourcePersonId: null }]));
    expect(sent[0]).not.toHaveProperty('happenedOn');
  });

  it('leaves the source of what somebody else wrote to who knew it', async () => {
    show(routes, path, [read('CASE_DIRECTOR', 'somebody else')]);
    await screen.findByRole('button', { name: 'Bewaar correctie' });
    expect(screen.queryByText('Van wie weten wij dit?')).toBeNull();
  });

  it('is closed to a colleague who did not write it', async () => {
    show(routes, path, [read('TEAM_COLLEAGUE', 'somebody else')]);
    expect(await screen.findByText(/U kunt alleen corrigeren wat u zelf hebt opgeschreven/)).toBeTruthy();
  });

  it('can be withdrawn by who wrote it, with a reason, and by nobody else', async () => {
    const sent: Record<string, unknown>[] = [];
    show(routes, path, [read(), answer(WithdrawFactDocument, (variables): WithdrawFactMutation => {
      sent.push(variables['input'] as Record<string, unknown>);
      return { withdrawFact: fact('f1', { version: 2, state: 'WITHDRAWN', what: '' }) };
    })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Trek dit feit in' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(dialog.getByRole('button', { name: 'Trek dit feit in' }));
    expect(sent).toEqual([]);
    await userEvent.type(dialog.getByRole('textbox'), 'Ander gezin');
    await userEvent.click(dialog.getByRole('button', { name: 'Trek dit feit in' }));
    await screen.findByRole('heading', { name: 'Dossier' });
    expect(sent).toMatchObject([{ dossierId: DOSSIER_ID, id: 'f1', baseVersion: 1, reason: 'Ander gezin' }]);
  });

  it('is not withdrawn when somebody changed its words meanwhile: those are read first', async () => {
    const conflict: WithdrawFactMutation['withdrawFact'] = { __typename: 'EditConflict', itemId: 'f1', currentVersion: 2, changedAt: '2026-11-20T09:00:00Z', changedByName: 'Kim', fields: [] };
    show(routes, path, [read(), answer(WithdrawFactDocument, { withdrawFact: conflict })]);
    await userEvent.click(await screen.findByRole('button', { name: 'Trek dit feit in' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'Ander gezin');
    await userEvent.click(dialog.getByRole('button', { name: 'Trek dit feit in' }));
    expect(await dialog.findByText(/Iemand veranderde dit feit net/)).toBeTruthy();
    expect((dialog.getByRole('textbox') as HTMLTextAreaElement).value).toBe('Ander gezin');
  });

  it('cannot be withdrawn by who did not write it', async () => {
    show(routes, path, [read('CASE_DIRECTOR', 'somebody else')]);
    await screen.findByRole('button', { name: 'Bewaar correctie' });
    expect(screen.queryByRole('button', { name: 'Trek dit feit in' })).toBeNull();
  });
});
