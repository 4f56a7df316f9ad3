import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FamilySharingDocument, ReleaseChoicesDocument, ReleaseInformationDocument } from '@generated/team/graphql';
import { SharingScreen } from '../sharing/sharing-screen';
import { custody, fact, involvement, people, viewer } from '../testing/family';
import { refused } from '../testing/sharing-rows';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { ReleaseScreen } from './release-screen';

const facts = [fact('school'), fact('both', { aboutPersonIds: ['kid', 'ma'] }), fact('health', { dataClass: 'D11' }), fact('reported', { sourceKind: 'REPORTER' })]
  .map(({ __typename, id, what, happenedOn, dataClass, sourceKind, aboutPersonIds }) => ({ __typename, id, what, happenedOn, dataClass, sourceKind, aboutPersonIds }));
const load = (more: Parameters<typeof show>[2]) => show(
  [{ path: '/gezinnen/:dossierId/delen', element: <p>Terug bij delen</p> }, { path: '/gezinnen/:dossierId/delen/vertellen', element: <ReleaseScreen /> }], `/gezinnen/${DOSSIER_ID}/delen/vertellen`,
  [answer(ReleaseChoicesDocument, { dossier: { __typename: 'Dossier', id: DOSSIER_ID, persons: people, custodies: [custody('c', 'ma', 'kid')], facts } }), ...more]);
const save = () => userEvent.click(screen.getByRole('button', { name: 'Geef deze informatie' }));

describe('Telling a parent without custody', () => {
  it('asks for both ticks, words and a reason, and knows who has custody', async () => {
    load([]);
    await userEvent.selectOptions(await screen.findByLabelText(/Welke ouder vraagt dit/), 'ma');
    await userEvent.selectOptions(screen.getByLabelText(/Over welk kind/), 'kid');
    await save();
    const summary = within(screen.getByRole('alert'));
    for (const text of ['Deze ouder heeft gezag en leest zelf mee.', 'Dit mag alleen als een ouder met gezag dit ook zou krijgen.', 'Dit mag alleen als het belang van het kind dit toelaat.', 'Schrijf wat deze ouder mag lezen.', 'Schrijf waarom dit mag.']) {
      expect(summary.getByText(text)).toBeTruthy();
    }
  });

  it('rests on facts about this child alone, and sends what was weighed', async () => {
    const sent: unknown[] = [];
    load([answer(ReleaseInformationDocument, (variables) => {
      sent.push(variables['input']);
      return { releaseInformation: { __typename: 'InformationRelease' as const, id: 'r', toPersonId: 'pa', aboutPersonIds: ['kid'], told: 'Het gaat goed.', reason: 'Vader vroeg het', createdAt: '2026-11-21T09:00:00Z', giver: null } };
    })]);
    await userEvent.selectOptions(await screen.findByLabelText(/Welke ouder vraagt dit/), 'pa');
    await userEvent.selectOptions(screen.getByLabelText(/Over welk kind/), 'kid');
    expect(within(screen.getByRole('group', { name: /Op welke feiten rust dit/ })).getAllByRole('checkbox')).toHaveLength(1);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Dit gebeurde: school' }));
    await userEvent.type(screen.getByLabelText(/Wat mag deze ouder lezen/), 'Het gaat goed.');
    await userEvent.click(screen.getByRole('checkbox', { name: 'Een ouder met gezag zou dit ook te lezen krijgen' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Het belang van het kind laat dit toe' }));
    await userEvent.type(screen.getByLabelText(/Waarom mag dit/), 'Vader vroeg het');
    await save();
    expect(await screen.findByText('Terug bij delen')).toBeTruthy();
    expect(sent).toMatchObject([{ toPersonId: 'pa', childPersonId: 'kid', words: 'Het gaat goed.', factIds: ['school'], sameForCustody: true, fitsChild: true, reason: 'Vader vroeg het' }]);
  });

  const fill = async () => {
    await userEvent.selectOptions(await screen.findByLabelText(/Welke ouder vraagt dit/), 'pa');
    await userEvent.selectOptions(screen.getByLabelText(/Over welk kind/), 'kid');
    await userEvent.type(screen.getByLabelText(/Wat mag deze ouder lezen/), 'Het gaat goed op de Brug.');
    for (const name of ['Een ouder met gezag zou dit ook te lezen krijgen', 'Het belang van het kind laat dit toe']) await userEvent.click(screen.getByRole('checkbox', { name }));
    await userEvent.type(screen.getByLabelText(/Waarom mag dit/), 'Vader vroeg het');
  };
  const ticks = () => [/zou dit ook te lezen krijgen/, /Het belang van het kind/].map((name) => screen.getByRole<HTMLInputElement>('checkbox', { name }).checked);

  it('is weighed anew for another child and for another parent, and rests on no fact about the one before', async () => {
    const sent: unknown[] = [];
    load([answer(ReleaseInformationDocument, (variables) => {
      sent.push(variables['input']);
      return { releaseInformation: refused('Nu niet.') };
    })]);
    await fill();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Dit gebeurde: school' }));
    await userEvent.selectOptions(screen.getByLabelText(/Over welk kind/), 'teen');
    expect(ticks()).toEqual([false, false]);
    expect(screen.queryByRole('checkbox', { name: /Dit gebeurde/ })).toBeNull();
    await save();
    expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(2);
    for (const name of [/zou dit ook te lezen krijgen/, /Het belang van het kind/]) await userEvent.click(screen.getByRole('checkbox', { name }));
    await userEvent.selectOptions(screen.getByLabelText(/Welke ouder vraagt dit/), 'ma');
    expect(ticks()).toEqual([false, false]);
    expect(sent).toEqual([]);
  });

  it('keeps everything when a word in it gives a place away, and names the field', async () => {
    load([answer(ReleaseInformationDocument, { releaseInformation: refused('Kijk na.', [{ field: 'words', message: 'Haal “de Brug” weg.' }]) })]);
    await fill();
    await save();
    expect((await screen.findByRole('link', { name: 'Haal “de Brug” weg.' })).getAttribute('href')).toBe(`#${screen.getByLabelText(/Wat mag deze ouder lezen/).id}`);
    expect(screen.getByText('de Brug').tagName).toBe('MARK');
    expect(screen.getByLabelText<HTMLTextAreaElement>(/Wat mag deze ouder lezen/).value).toBe('Het gaat goed op de Brug.');
    expect(ticks()).toEqual([true, true]);
  });

  it('is sent once more under the same key when the answer got lost, and says when it may not be any more', async () => {
    const sent: unknown[] = [];
    load([lose(ReleaseInformationDocument), answer(ReleaseInformationDocument, (variables) => {
      sent.push(variables['input']);
      return { releaseInformation: refused('Deze ouder kreeg net gezag.') };
    })]);
    await fill();
    await save();
    expect(await screen.findByText('Bewaren is niet gelukt')).toBeTruthy();
    await save();
    expect(await screen.findByText('Deze ouder kreeg net gezag.')).toBeTruthy();
    await save();
    await waitFor(() => expect(sent).toHaveLength(2));
    expect(sent[1]).toEqual(sent[0]);
    expect(sent[0]).toEqual({
      dossierId: DOSSIER_ID, toPersonId: 'pa', childPersonId: 'kid', words: 'Het gaat goed op de Brug.', factIds: [], sameForCustody: true, fitsChild: true, reason: 'Vader vroeg het', idempotencyKey: expect.any(String),
    });
  });

  it('offers parents of the family and its children only', async () => {
    load([]);
    const names = (label: RegExp) => within(screen.getByLabelText(label)).getAllByRole('option').map((one) => one.textContent);
    await screen.findByLabelText(/Welke ouder vraagt dit/);
    expect(names(/Welke ouder vraagt dit/)).toEqual(['Kies een persoon', 'Lin Doos', 'Rik Doos']);
    expect(names(/Over welk kind/)).toEqual(['Kies een persoon', 'Tijn Doos', 'Sara Doos']);
  });
});

describe('What parents without custody were told', () => {
  const told = { __typename: 'InformationRelease' as const, id: 'r', toPersonId: 'pa', aboutPersonIds: ['kid'], told: 'Het gaat goed.', reason: 'Vader vroeg het', createdAt: '2026-11-20T09:00:00Z', giver: { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman' } };
  const cards = (as: 'CASE_DIRECTOR' | 'TEAM_COLLEAGUE', rows: (typeof told)[]) => show([{ path: '/gezinnen/:dossierId/delen', element: <SharingScreen /> }], `/gezinnen/${DOSSIER_ID}/delen`, [answer(FamilySharingDocument, { viewer, dossier: {
    __typename: 'Dossier', id: DOSSIER_ID, persons: people, involvements: [involvement(as)], shares: [], consents: [], restrictions: [], representationDecisions: [], mandates: [], informationReleases: rows,
  } })]);

  it('stands with whom, about whom, the very words, why and by whom', async () => {
    cards('CASE_DIRECTOR', [told]);
    const card = within((await screen.findByRole('heading', { name: 'Verteld aan een ouder zonder gezag' })).closest('section')!);
    expect(card.getByRole('listitem').textContent).toBe('Rik las over SaraHet gaat goed.Waarom dit mocht: Vader vroeg het20 november 2026, door Jip Testman');
    expect(card.getByRole('link', { name: 'Geef informatie' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER_ID}/delen/vertellen`);
  });

  it('may be nothing yet, and is not for whoever does not direct', async () => {
    cards('CASE_DIRECTOR', []);
    expect(await screen.findByText('Er is nog niets verteld.')).toBeTruthy();
    document.body.innerHTML = '';
    cards('TEAM_COLLEAGUE', []);
    expect(await screen.findByRole('heading', { name: 'Gedeeld met professionals' })).toBeTruthy();
    expect(screen.queryByText('Verteld aan een ouder zonder gezag')).toBeNull();
  });
});
