import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReleaseChoicesDocument, ReleaseInformationDocument } from '@generated/team/graphql';
import { custody, fact, people } from '../testing/family';
import { DOSSIER_ID, answer, show } from '../testing/show';
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
});
