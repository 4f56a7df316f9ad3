import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, contact, version } from '../testing/plan-world';

const net = () => screen.findByRole('grid', { name: 'Vangnet op volgorde van bellen' });
const called = async () => within(await net()).getAllByRole('row').map((row) => row.querySelector('strong')?.textContent);
const two = () => version({ safetyNet: [contact('n', { position: 1 }), contact('m', { position: 2, name: 'Veilig Thuis', publicPhone: '0800-2000', told: false, agreed: false })] });

describe('the safety net', () => {
  it('is called in the order somebody puts it in, as one act', async () => {
    const world = new PlanWorld(two());
    world.on('orderItems', (input) => {
      const plan = world.dossier.planVersions[0]!;
      plan.safetyNet = plan.safetyNet.map((one) => ({ ...one, position: (input['itemIds'] as string[]).indexOf(one.id) + 1 }));
      return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT', agreements: plan.agreements, safetyNet: plan.safetyNet };
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet hoger: Veilig Thuis' }));
    await waitFor(() => expect(world.sent).toMatchObject([{ act: 'orderItems', input: { itemType: 'SAFETY_NET_CONTACT', itemIds: ['m', 'n'] } }]));
    expect(await called()).toEqual(['Veilig Thuis', 'Oma Gerda']);
  });

  it('takes somebody of the family or network by name, last in order, in one act', async () => {
    const world = new PlanWorld(two());
    world.on('addSafetyNetContact', (input) => {
      const made = contact('nieuw', { position: Number(input['position']), name: String(input['name']), personId: String(input['personId']), familyText: '' });
      world.dossier.planVersions[0]!.safetyNet.push(made);
      return made;
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg contact toe' }));
    const dialog = await screen.findByRole('dialog', { name: 'Contact aan het vangnet toevoegen' });
    await userEvent.selectOptions(within(dialog).getByRole('combobox'), 'Tom');
    expect(within(dialog).getByRole<HTMLInputElement>('textbox', { name: 'Naam' }).value).toBe('Tom');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het vangnet' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-nieuw'));
    expect(world.sent).toMatchObject([{ act: 'addSafetyNetContact', input: { position: 3, personId: 'tom', name: 'Tom', publicPhone: null, aboutPersonIds: ['iris', 'tom', 'puck'] } }]);
    expect(await called()).toEqual(['Oma Gerda', 'Veilig Thuis', 'Tom']);
  });

  it('adds nobody without a name or without people it is for', async () => {
    const world = new PlanWorld(two());
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg contact toe' }));
    const dialog = await screen.findByRole('dialog');
    for (const name of ['Iris', 'Tom', 'Puck']) await userEvent.click(within(dialog).getByRole('checkbox', { name: new RegExp(name) }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het vangnet' }));
    expect((await within(dialog).findAllByText('Vul de naam in.')).length).toBeGreaterThan(0);
    expect(within(dialog).getAllByText('Kies voor wie dit contact is.').length).toBeGreaterThan(0);
    expect(world.sent).toEqual([]);
  });

  it('can be for other people afterwards, and says who has been told', async () => {
    const world = new PlanWorld(two()).keep();
    world.show(PlanScreen);
    expect((await screen.findAllByText('Nog niet verteld of akkoord')).length).toBe(1);
    await userEvent.click(within(await net()).getByRole('button', { name: /^Wijzig.*Veilig Thuis/ }));
    const editor = await screen.findByRole('region', { name: 'Veilig Thuis' });
    await userEvent.click(within(editor).getByRole('checkbox', { name: /Tom/ }));
    await waitFor(() => expect(world.inputs('editSafetyNetContact')).toMatchObject([{ id: 'm', aboutPersonIds: ['puck', 'tom'] }]));
    await userEvent.click(within(editor).getByRole('checkbox', { name: 'Verteld aan dit contact' }));
    await userEvent.click(within(editor).getByRole('checkbox', { name: 'Dit contact vindt het goed' }));
    await waitFor(() => expect(screen.queryByText('Nog niet verteld of akkoord')).toBeNull());
  });
});
