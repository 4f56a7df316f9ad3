import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, condition, conflict, refused, version } from '../testing/plan-world';

const withOne = (over: Parameters<typeof condition>[1] = {}) => version({ minimumConditions: [condition('c', over)] });
const openEditor = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Tom komt niet binnen$/ }));

async function openDialog(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: 'Voeg bodemeis toe' }));
  return screen.findByRole('dialog', { name: 'Bodemeis toevoegen' });
}

describe('minimum conditions', () => {
  it('need not be there, and the card says so', async () => {
    new PlanWorld(version()).show(PlanScreen);
    expect(await screen.findByText('Nog geen bodemeisen.')).toBeTruthy();
    expect(screen.getByText('Alles is ingevuld. U kunt verder.')).toBeTruthy();
  });

  it('say who set them and whether they are met', async () => {
    new PlanWorld(withOne({ setByKind: 'VEILIG_THUIS', setByName: 'Vera Voorbeeld' })).show(PlanScreen);
    expect(await screen.findByText('Gesteld door Veilig Thuis: Vera Voorbeeld')).toBeTruthy();
    expect(screen.getByText('Nog niet gehaald')).toBeTruthy();
  });

  it('are not added without a text, a name of who set it and people it is about', async () => {
    const world = new PlanWorld(version());
    world.show(PlanScreen);
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    expect(await within(dialog).findByText('Er zijn 3 dingen om na te kijken')).toBeTruthy();
    for (const problem of ['Schrijf de bodemeis op.', 'Schrijf op wie haar stelde.', 'Kies over wie dit gaat.']) expect(within(dialog).getAllByText(problem)).toHaveLength(2);
    expect(world.sent).toEqual([]);
  });

  it('are added with who set them, and bring somebody to the words for the family', async () => {
    const world = new PlanWorld(version());
    world.on('setMinimumCondition', (input) => {
      const made = condition('nieuw', { text: String(input['text']), setByKind: 'GI', setByName: String(input['setByName']), familyText: '' });
      world.dossier.planVersions[0]!.minimumConditions.push(made);
      return made;
    });
    world.show(PlanScreen);
    const dialog = await openDialog();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Bodemeis' }), '  Puck gaat elke dag naar school ');
    await userEvent.click(within(dialog).getByRole('radio', { name: 'Gecertificeerde instelling (GI)' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Naam van wie haar stelde' }), 'Gea');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Puck/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-nieuw'));
    expect(world.inputs('setMinimumCondition')).toMatchObject([{ planVersionId: 'v1', text: 'Puck gaat elke dag naar school', setByKind: 'GI', setByName: 'Gea', aboutPersonIds: ['puck'] }]);
  });

  it('keep what was typed when the server refuses, and when the dialog is closed and opened again', async () => {
    const world = new PlanWorld(version()).on('setMinimumCondition', () => refused('Dit mag alleen wie de eis stelde.'));
    world.show(PlanScreen);
    let dialog = await openDialog();
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Bodemeis' }), 'Elke dag naar school');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Naam van wie haar stelde' }), 'Gea');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Puck/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    expect(await within(dialog).findByText('Dit mag alleen wie de eis stelde.')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    dialog = await openDialog();
    expect(within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: 'Bodemeis' }).value).toBe('Elke dag naar school');
    expect(within(dialog).queryByText('Dit mag alleen wie de eis stelde.')).toBeNull();
  });

  it('save a choice and a tick at once', async () => {
    const world = new PlanWorld(withOne()).keep();
    world.show(PlanScreen);
    await openEditor();
    await userEvent.click(screen.getByRole('radio', { name: 'Veilig Thuis' }));
    await waitFor(() => expect(world.inputs('editMinimumCondition')).toMatchObject([{ id: 'c', setByKind: 'VEILIG_THUIS' }]));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Deze bodemeis is gehaald' }));
    await waitFor(() => expect(world.inputs('editMinimumCondition')[1]).toMatchObject({ met: true, baseVersion: 2 }));
    expect(await screen.findByText('Gehaald')).toBeTruthy();
  });

  it('ask which tick stays when somebody else ticked as well, in words', async () => {
    new PlanWorld(withOne()).on('editMinimumCondition', () => conflict('c', 5, 'setByKind', 'GI', 'VEILIG_THUIS')).show(PlanScreen);
    await openEditor();
    await userEvent.click(screen.getByRole('radio', { name: 'Veilig Thuis' }));
    expect(await screen.findByText('Daar staat nu: Gecertificeerde instelling (GI)')).toBeTruthy();
    expect(screen.getByText('U koos: Veilig Thuis')).toBeTruthy();
  });

  it('are taken out only after asking, and leave focus at the card', async () => {
    const world = new PlanWorld(withOne()).on('withdrawItem', () => {
      world.dossier.planVersions[0]!.minimumConditions[0]!.state = 'WITHDRAWN';
      return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT' };
    });
    world.show(PlanScreen);
    await openEditor();
    await userEvent.click(screen.getByRole('button', { name: 'Haal bodemeis uit het plan' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Bodemeis uit het plan halen?' });
    expect(world.sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Haal bodemeis uit het plan' }));
    await waitFor(() => expect(screen.queryByText('Tom komt niet binnen')).toBeNull());
    expect(world.inputs('withdrawItem')).toMatchObject([{ itemType: 'MINIMUM_CONDITION', id: 'c', baseVersion: 1 }]);
    await waitFor(() => expect(document.activeElement?.id).toBe('bodemeisen'));
  });
});
