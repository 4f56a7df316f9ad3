import type { TypedDocumentNode } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ApproveFactDocument, FactsOfFamilyDocument, MixedFactsDocument, RecordFactStatementDocument, SplitFactDocument, type FactPartsFragment } from '@generated/team/graphql';
import { custody, fact, involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { refused } from '../testing/sharing-rows';
import { ApproveFactScreen } from './approve-screen';
import { MixedFactsScreen } from './mixed-facts-screen';
import { SplitFactScreen } from './split-screen';
import { StatementScreen } from './statement-screen';

type Sent = Record<string, unknown>;

const home = `/gezinnen/${DOSSIER_ID}/dossier`;
const routes = [
  { path: '/gezinnen/:dossierId/dossier', element: <h1>Dossier</h1> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/verklaring', element: <StatementScreen /> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/vrijgeven', element: <ApproveFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier/feiten/:factId/splitsen', element: <SplitFactScreen /> },
  { path: '/gezinnen/:dossierId/dossier/gemengd', element: <MixedFactsScreen /> },
];
const at = (what: string) => `${home}/feiten/f1/${what}`;
const both = fact('f1', { version: 3, aboutPersonIds: ['ma', 'pa'], releasedToPersonIds: ['ma'] });
const read = (one: FactPartsFragment = both, partner: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE' = 'CASE_DIRECTOR') =>
  answer(FactsOfFamilyDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(partner)], facts: [one] } });
/** Answers an act in turn, and remembers what it was told. */
const server = <Data,>(document: TypedDocumentNode<Data, never>, field: keyof Data & string, sent: Sent[], ...answers: unknown[]) =>
  answer(document, ((variables: Sent) => (sent.push(variables['input'] as Sent), { [field]: answers.shift() ?? both })) as never);

const box = (label: string | RegExp) => screen.getByLabelText<HTMLTextAreaElement>(label);
const fill = (label: string | RegExp, text: string) => fireEvent.change(box(label), { target: { value: text } });
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
/** What stands at a control, below its label. */
const errorAt = (control: HTMLElement) => [control.getAttribute('aria-invalid'), ...(control.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent)].join(' ');

describe('Splitting a fact in which something is wrong', () => {
  it('brings focus to the summary, and from there to the part that is still empty', async () => {
    show(routes, at('splitsen'), [read()]);
    await screen.findByLabelText('Wat gaat over Lin?');
    fill('Wat gaat over Lin?', 'Lin huilde');
    await press('Splits het feit');
    const summary = screen.getByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(within(summary).getByRole('heading').textContent).toContain('Er zijn 2 dingen om na te kijken');
    await userEvent.click(within(summary).getByRole('link', { name: /Schrijf bij elk deel/ }));
    expect(document.activeElement).toBe(box('Wat gaat over Rik?'));
    expect(errorAt(box('Wat gaat over Rik?'))).toContain('Schrijf bij elk deel');
    expect(errorAt(box('Wat gaat over Lin?'))).not.toContain('Schrijf bij elk deel');
  });

  it('says at the part itself that it is too long, and leaves it there to be shortened', async () => {
    show(routes, at('splitsen'), [read()]);
    await screen.findByLabelText('Wat gaat over Lin?');
    fill('Wat gaat over Lin?', 'Lin huilde');
    fill('Wat gaat over Rik?', 'x'.repeat(4001));
    fill('Waarom splitst u dit feit?', 'Apart');
    await press('Splits het feit');
    expect(errorAt(box('Wat gaat over Rik?'))).toMatch(/^true .*Een deel is te lang/);
    expect(errorAt(box('Wat gaat over Lin?'))).not.toContain('te lang');
    expect(box('Wat gaat over Rik?').value).toHaveLength(4001);
    fill('Wat gaat over Rik?', 'Rik liep weg');
    expect(screen.queryByText(/Een deel is te lang/)).toBeNull();
  });

  it('says at the words what the server found in them, and sends them again once they were changed', async () => {
    const sent: Sent[] = [];
    show(routes, at('splitsen'), [read(), server(SplitFactDocument, 'splitFact', sent, refused('Kijk na.', [{ field: 'parts', message: 'Hier staat waar iemand woont.' }]))]);
    await screen.findByLabelText('Wat gaat over Lin?');
    fill('Wat gaat over Lin?', 'Lin huilde in de Wilgenlaan');
    fill('Wat gaat over Rik?', 'Rik liep weg');
    fill('Waarom splitst u dit feit?', 'Apart');
    await press('Splits het feit');
    expect((await screen.findByRole('alert')).textContent).toContain('Hier staat waar iemand woont.');
    expect(errorAt(box('Wat gaat over Lin?'))).toContain('Hier staat waar iemand woont.');
    fill('Wat gaat over Lin?', 'Lin huilde');
    expect(screen.queryByText('Hier staat waar iemand woont.')).toBeNull();
    await press('Splits het feit');
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent[0]?.['idempotencyKey']).not.toBe(sent[1]?.['idempotencyKey']);
    expect(sent[1]).toMatchObject({ baseVersion: 3, parts: [{ what: 'Lin huilde' }, { what: 'Rik liep weg' }] });
  });
});

describe('An act on a fact that the server did not do', () => {
  it('keeps a statement when no answer came, and never writes it down twice', async () => {
    const sent: Sent[] = [];
    show(routes, at('verklaring'), [read(), lose(RecordFactStatementDocument), server(RecordFactStatementDocument, 'recordFactStatement', sent, refused('Dit feit is net ingetrokken.'), { __typename: 'FactStatement', id: 's', factId: 'f1' })]);
    await userEvent.selectOptions(await screen.findByLabelText('Van wie is de verklaring?'), 'pa');
    fill('Wat zegt deze persoon?', '  Ik duwde niet.  ');
    await press('Zet de verklaring erbij');
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    expect(box('Wat zegt deze persoon?').value).toBe('  Ik duwde niet.  ');
    await press('Zet de verklaring erbij');
    expect(await screen.findByText('Dit feit is net ingetrokken.')).toBeTruthy();
    expect(screen.getByText('spoor-7')).toBeTruthy();
    expect(screen.queryByText('Bewaren is niet gelukt')).toBeNull();
    await press('Zet de verklaring erbij');
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent.map((one) => one['words'])).toEqual(['Ik duwde niet.', 'Ik duwde niet.']);
    expect(sent[0]?.['idempotencyKey']).toBe(sent[1]?.['idempotencyKey']);
  });

  it('keeps who was chosen and why when a release is refused', async () => {
    show(routes, at('vrijgeven'), [read(), server(ApproveFactDocument, 'approveFact', [], refused('Iemand anders veranderde dit feit.'))]);
    await userEvent.click(await screen.findByLabelText('Rik Doos'));
    fill(/^Waarom mogen deze mensen/, 'Afspraak');
    await press('Geef vrij');
    expect((await screen.findByText('Iemand anders veranderde dit feit.')).closest('[role="status"]')).toBeTruthy();
    expect([screen.getByLabelText<HTMLInputElement>('Rik Doos').checked, box(/^Waarom mogen deze mensen/).value]).toEqual([true, 'Afspraak']);
  });
});

describe('Releasing a fact', () => {
  it('can be done with the keyboard alone, and offers neither the network nor who reads it already', async () => {
    const sent: Sent[] = [];
    show(routes, at('vrijgeven'), [read(), server(ApproveFactDocument, 'approveFact', sent)]);
    const rik = await screen.findByLabelText('Rik Doos');
    for (const other of ['Lin Doos', 'Wil Doos']) expect(screen.queryByLabelText(other)).toBeNull();
    rik.focus();
    await userEvent.keyboard(' ');
    while (document.activeElement !== box(/^Waarom mogen deze mensen/)) await userEvent.tab();
    await userEvent.keyboard('Afspraak');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Dossier' })).toBeTruthy();
    expect(sent).toMatchObject([{ personIds: ['pa'], reason: 'Afspraak', baseVersion: 3 }]);
  });

  it('asks for the reason once that field was left without one, and not before', async () => {
    show(routes, at('vrijgeven'), [read()]);
    await screen.findByLabelText('Rik Doos');
    await userEvent.type(box(/^Waarom mogen deze mensen/), 'x{Backspace}');
    expect(screen.queryByText('Schrijf waarom deze mensen dit mogen lezen.')).toBeNull();
    await userEvent.tab();
    expect(screen.getByText('Schrijf waarom deze mensen dit mogen lezen.')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('leads back to the fact without doing anything', async () => {
    const { router } = show(routes, at('vrijgeven'), [read()]);
    await userEvent.click(await screen.findByRole('link', { name: 'Annuleer' }));
    expect(router.state.location).toMatchObject({ pathname: home, hash: '#feit-f1' });
  });

  it('is not for a colleague, who is told whom to ask', async () => {
    show(routes, at('vrijgeven'), [read(both, 'TEAM_COLLEAGUE')]);
    expect(await screen.findByText(/U kunt bij dit feit niets opschrijven/)).toBeTruthy();
    expect(screen.queryByText('Dit gebeurde: f1')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Geef vrij' })).toBeNull();
  });
});

describe('Facts that could not be fetched', () => {
  it('are asked again by the form, which opens as soon as they come', async () => {
    show(routes, at('verklaring'), [lose(FactsOfFamilyDocument), read()]);
    expect(screen.queryByRole('button', { name: 'Zet de verklaring erbij' })).toBeNull();
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('button', { name: 'Zet de verklaring erbij' })).toBeTruthy();
  });

  it('are asked again by the list of mixed facts, which says of each that nobody of the family reads it yet', async () => {
    const unread = fact('f1', { aboutPersonIds: ['ma', 'pa'] });
    const list = answer(MixedFactsDocument, { viewer, dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, custodies: [custody('1', 'ma', 'kid'), custody('2', 'pa', 'kid')], involvements: [involvement()], facts: [unread] } });
    show(routes, `${home}/gemengd`, [lose(MixedFactsDocument), list]);
    await userEvent.click(await screen.findByRole('button', { name: 'Probeer opnieuw' }));
    const one = await screen.findByRole('article', { name: 'Dit gebeurde: f1' });
    expect(one.textContent).toMatch(/Leest dit nu niet: (Rik en Lin|Lin en Rik).*Nog aan niemand van het gezin vrijgegeven/);
    expect(one.textContent).not.toContain('Reden:');
  });
});
