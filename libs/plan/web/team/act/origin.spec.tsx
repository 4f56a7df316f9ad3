import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, condition, help, refused, situation, version } from '../testing/plan-world';

const GI = { originFrame: 'MEASURE' as const, originOrganisation: { __typename: 'PartnerOrganisation' as const, id: 'gi', name: 'Jeugdbescherming De Kreken' } };
const plan = () => version({ top3Items: [situation('a', 1), situation('b', 2, GI)], agreements: [agreement('g', 'a')], minimumConditions: [condition('c', GI)], help: [help('h')] });
const NOT_YOURS = 'Dit onderdeel is door Gemeente gemaakt. Voeg zelf iets toe of bespreek het.';

/** The plan as a GI works on it that carries out a measure. */
function asGi(): PlanWorld {
  const world = new PlanWorld(plan());
  world.viewer = { ...world.viewer, id: 'gijs', role: 'GI_WORKER', organisationName: 'Jeugdbescherming De Kreken' };
  world.dossier.involvements = world.dossier.involvements.map((one) => (one.professional?.id === 'gijs' ? { ...one, partner: 'GI_EXECUTOR' as const } : one));
  return world;
}

describe('A GI that goes on with the plan under a measure', () => {
  it('reads by whom each item is, in which frame, and cannot write in what another brought in', async () => {
    asGi().show(PlanScreen);
    expect((await screen.findAllByText(NOT_YOURS)).length).toBe(1);
    expect(screen.getAllByText('Vrijwillig kader · Gemeente').length).toBeGreaterThan(0);
    expect(screen.getAllByText('Onder maatregel · Jeugdbescherming De Kreken').length).toBeGreaterThan(0);
    expect(screen.getAllByRole('textbox').map((one) => (one as HTMLTextAreaElement).value)).not.toContain('Gedrag a');
    expect(screen.getAllByRole('textbox').map((one) => (one as HTMLTextAreaElement).value)).toContain('Gedrag b');
  });

  it('adds items and agreements of its own, also to what another brought in', async () => {
    asGi().show(PlanScreen);
    expect((await screen.findAllByRole('button', { name: /^Voeg afspraak toe/ })).length).toBe(2);
    for (const name of ['Voeg bodemeis toe', 'Voeg hulp toe']) expect(screen.getByRole('button', { name })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Haal uit het plan' }).length).toBe(1);
  });

  it('opens its own condition to write, and reads in another’s help why it cannot', async () => {
    asGi().show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Tom komt niet binnen/ }));
    expect(screen.getByDisplayValue('Tom komt niet binnen')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Wijzig.*Ouderbegeleiding/ }));
    expect(screen.getAllByText(NOT_YOURS).length).toBe(2);
    expect(screen.queryByDisplayValue('Ouderbegeleiding')).toBeNull();
  });

  it('is told by whom something is when that hangs on what it takes out', async () => {
    const world = asGi().on('withdrawItem', () => refused(NOT_YOURS));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal uit het plan' }));
    await userEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Haal uit het plan' }));
    expect((await within(screen.getByRole('alertdialog')).findByText(NOT_YOURS))).toBeTruthy();
  });
});

it('Who directs the family writes in every item, whoever brought it in', async () => {
  new PlanWorld(plan()).show(PlanScreen);
  expect(await screen.findByDisplayValue('Gedrag a')).toBeTruthy();
  expect([screen.getByDisplayValue('Gedrag b'), screen.queryByText(NOT_YOURS)]).toEqual([expect.anything(), null]);
});
