import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AddPictureNudgeDocument, CorrectPictureNudgeDocument, FamilyNetworkDocument } from '@generated/team/graphql';
import { involvement, people, viewer } from '../testing/family';
import { DOSSIER_ID, answer, lose, show } from '../testing/show';
import { troubleTexts } from '../shared/act-trouble.texts';
import type { Network } from './family-picture';
import { NetworkScreen } from './network-screen';

type Nudge = Network['pictureNudges'][number];
const nudge = (personId: string, dx: number, dy: number, more: Partial<Nudge> = {}): Nudge => ({ __typename: 'PictureNudge', id: `nudge ${personId}`, version: 1, picture: 'GENOGRAM', personId, roundPersonId: null, dx, dy, ...more });
const family = (more: Partial<Network> = {}): Network => ({ __typename: 'Dossier', id: DOSSIER_ID, persons: people, custodies: [], households: [], familyTies: [], networkTies: [], pictureNudges: [], involvements: [involvement()], ...more });
const sent: Record<string, unknown>[] = [];
const acts = (name: 'add' | 'correct', reply: (input: Record<string, unknown>) => object) => answer((name === 'add' ? AddPictureNudgeDocument : CorrectPictureNudgeDocument) as never, ((variables: { input: Record<string, unknown> }) => {
  sent.push(variables.input);
  return { [`${name}PictureNudge`]: reply(variables.input) };
}) as never);
const load = (nudges: readonly Nudge[] = [], mocks: readonly ReturnType<typeof acts>[] = [], more: Partial<Network> = {}) => {
  sent.length = 0;
  show([{ path: '/gezinnen/:dossierId/netwerk', element: <NetworkScreen /> }], `/gezinnen/${DOSSIER_ID}/netwerk`, [...mocks, answer(FamilyNetworkDocument, { viewer, dossier: family({ pictureNudges: [...nudges], ...more }) })]);
};
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const xOf = (name: string): number => Number([...screen.getByRole('img', { name: 'Genogram' }).querySelectorAll('text')].find((one) => one.textContent?.startsWith(name))?.getAttribute('x'));

describe('Moving somebody in a picture', () => {
  it('is done with buttons, seen at once, and kept for everybody when it is saved', async () => {
    load([], [acts('add', (input) => nudge(String(input['personId']), Number(input['dx']), Number(input['dy'])))]);
    await press('Verschuif iemand');
    const before = xOf('Lin');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wie' }), 'ma');
    await press('Naar rechts');
    await press('Naar rechts');
    await press('Omhoog');
    expect(screen.getByRole('status').textContent).toBe('Lin Doos: 40 naar rechts en 20 omhoog. Nog niet bewaard.');
    expect(xOf('Lin') - before).toBe(40);
    await press('Bewaar de plekken');
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({ picture: 'GENOGRAM', personId: 'ma', roundPersonId: null, dx: 40, dy: -20 });
    expect(await screen.findByText('De plekken zijn bewaard.')).toBeTruthy();
  });

  it('begins where somebody was moved before, and goes back to the own place', async () => {
    load([nudge('ma', 60, 0), nudge('pa', 400, 0, { picture: 'CIRCLE' })], [acts('correct', (input) => nudge('ma', Number(input['dx']), Number(input['dy']), { version: 2 }))]);
    await press('Verschuif iemand');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wie' }), 'ma');
    expect(screen.getByRole('status').textContent).toBe('Lin Doos: 60 naar rechts.');
    const moved = xOf('Lin');
    await press('Terug naar de eigen plek');
    expect(moved - xOf('Lin')).toBe(60);
    await press('Bewaar de plekken');
    await waitFor(() => expect(sent[0]).toMatchObject({ id: 'nudge ma', baseVersion: 1, dx: 0, dy: 0 }));
  });

  it('shows both places when somebody else moved the same person meanwhile, and writes over nothing by itself', async () => {
    let asked = 0;
    load([nudge('ma', 60, 0)], [acts('correct', (input) => ((asked += 1) === 1
      ? { __typename: 'EditConflict', itemId: 'nudge ma', currentVersion: 5, changedAt: '2026-11-22T10:00:00Z', changedByName: 'Noor Demodijk', fields: [{ __typename: 'FieldConflict', field: 'dx', base: '60', theirs: '-20', mine: String(input['dx']) }] }
      : nudge('ma', Number(input['dx']), Number(input['dy']), { version: 6 })))]);
    await press('Verschuif iemand');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Wie' }), 'ma');
    await press('Naar rechts');
    await press('Bewaar de plekken');
    expect(await screen.findByText(/Noor Demodijk schreef hier ook/)).toBeTruthy();
    expect(screen.getByText('20 naar links')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Houd mijn/i }));
    await press('Bewaar de plekken');
    await waitFor(() => expect(sent[1]).toMatchObject({ baseVersion: 5, dx: 80 }));
  });

  it('says why it was not kept, and what was moved is still there', async () => {
    load([], [lose(AddPictureNudgeDocument as never, 1) as never]);
    await press('Verschuif iemand');
    await press('Omlaag');
    await press('Bewaar de plekken');
    expect(await screen.findByText(troubleTexts.failedTitle)).toBeTruthy();
    expect(screen.getByText(/: 20 omlaag\. Nog niet bewaard\.$/)).toBeTruthy();
  });

  it('is not offered to who only reads; the moved place is drawn all the same', async () => {
    load([nudge('ma', 60, 0)], [], { involvements: [involvement('SECOND_READER')] });
    await screen.findByRole('img', { name: 'Genogram' });
    const moved = xOf('Lin');
    expect(screen.queryByRole('button', { name: 'Verschuif iemand' })).toBeNull();
    load([], [], { involvements: [involvement('SECOND_READER')] });
    await waitFor(() => expect(screen.getAllByRole('img', { name: 'Genogram' })).toHaveLength(2));
    const own = Number([...screen.getAllByRole('img', { name: 'Genogram' })[1]!.querySelectorAll('text')].find((one) => one.textContent?.startsWith('Lin'))?.getAttribute('x'));
    expect(moved - own).toBe(60);
  });
});
