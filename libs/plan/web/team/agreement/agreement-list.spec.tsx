import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';

const list = () => screen.findByRole('grid', { name: 'Afspraken op volgorde bij: Gedrag a' });
const order = async () => within(await list()).getAllByRole('row').map((row) => row.querySelector('p')?.textContent?.replace(/^.*?: /, ''));
const three = () => version({ agreements: [agreement('g', 'a', { position: 2, what: 'Belt oma' }), agreement('h', 'a', { position: 1, what: 'Loopt een rondje' }), agreement('i', 'a', { position: 3, what: 'Wacht buiten' })] });

/** A server that puts agreements where it is told. */
function ordering(world: PlanWorld): PlanWorld {
  return world.on('orderItems', (input) => {
    const plan = world.dossier.planVersions[0]!;
    const ids = input['itemIds'] as string[];
    plan.agreements = plan.agreements.map((one) => ({ ...one, position: ids.indexOf(one.id) + 1 }));
    return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT', agreements: plan.agreements, safetyNet: plan.safetyNet };
  });
}

describe('the agreements of a situation', () => {
  it('stand in their order and move with the buttons, and back', async () => {
    const world = ordering(new PlanWorld(three()));
    world.show(PlanScreen);
    expect(await order()).toEqual(['Loopt een rondje', 'Belt oma', 'Wacht buiten']);
    await userEvent.click(screen.getByRole('button', { name: 'Zet hoger: Wacht buiten' }));
    await waitFor(() => expect(world.inputs('orderItems')).toMatchObject([{ planVersionId: 'v1', itemType: 'AGREEMENT', itemIds: ['h', 'i', 'g'] }]));
    expect(await order()).toEqual(['Loopt een rondje', 'Wacht buiten', 'Belt oma']);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(world.inputs('orderItems')[1]).toMatchObject({ itemIds: ['h', 'g', 'i'] }));
    expect(await order()).toEqual(['Loopt een rondje', 'Belt oma', 'Wacht buiten']);
  });

  it('go back to where they were, with the reason, when the server refuses', async () => {
    new PlanWorld(three()).on('orderItems', () => refused('Een van de onderdelen is net weggehaald. Kijk wat er nu staat.')).show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet lager: Loopt een rondje' }));
    expect(await screen.findByText('Een van de onderdelen is net weggehaald. Kijk wat er nu staat.')).toBeTruthy();
    expect(await order()).toEqual(['Loopt een rondje', 'Belt oma', 'Wacht buiten']);
  });

  it('unfold below the list to work on one, and fold again', async () => {
    new PlanWorld(three()).show(PlanScreen);
    await userEvent.click(within(await list()).getByRole('button', { name: /^Wijzig.*Belt oma/ }));
    const editor = await screen.findByRole('region', { name: 'Belt oma' });
    await waitFor(() => expect(document.activeElement).toBe(within(editor).getByRole('textbox', { name: 'Wat doet deze persoon?' })));
    await userEvent.click(within(editor).getByRole('button', { name: 'Klaar met wijzigen' }));
    expect(screen.queryByRole('region', { name: 'Belt oma' })).toBeNull();
  });

  it('take a new one as the last, about the people of the situation unless somebody chooses others', async () => {
    const world = new PlanWorld(three());
    world.on('proposeAgreement', (input) => {
      const made = agreement('nieuw', 'a', { position: Number(input['position']), what: String(input['what']), whoPersonId: null, whoName: String(input['whoName']) });
      world.dossier.planVersions[0]!.agreements.push(made);
      return made;
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg afspraak toe' }));
    const dialog = await screen.findByRole('dialog', { name: 'Afspraak toevoegen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    expect(await within(dialog).findByText('Er zijn 2 dingen om na te kijken')).toBeTruthy();
    expect(world.sent).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Naam' }), 'Wijkagent');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Wat doet deze persoon?' }), 'Komt langs');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-nieuw'));
    expect(world.inputs('proposeAgreement')).toMatchObject([{ top3ItemId: 'a', position: 4, whoName: 'Wijkagent', what: 'Komt langs', aboutPersonIds: ['iris', 'tom'] }]);
    expect(await order()).toEqual(['Loopt een rondje', 'Belt oma', 'Wacht buiten', 'Komt langs']);
  });

  it('have no order to change while there is but one', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1)] })).show(PlanScreen);
    await list();
    expect(screen.getByRole('button', { name: 'Zet hoger: Loopt een rondje' }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('button', { name: 'Zet lager: Loopt een rondje' }).getAttribute('aria-disabled')).toBe('true');
  });
});
