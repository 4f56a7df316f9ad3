import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, conflict, refused, situation, version } from '../testing/plan-world';

const noAnswer = /^Er kwam geen antwoord\. Probeer het nog een keer: het gebeurt dan toch maar één keer\./;
const keys = (world: PlanWorld) => new Set(world.sent.map(({ input }) => input['idempotencyKey'])).size;
const takenOut = () => ({ __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT' });

async function asking(): Promise<HTMLElement> {
  await userEvent.click((await screen.findAllByRole('button', { name: 'Haal uit het plan' }))[0]!);
  return screen.findByRole('alertdialog', { name: 'Uit het plan halen?' });
}
const confirm = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Haal uit het plan' }));

describe('an act that waits for its answer', () => {
  it('happens once when it is sent again because no answer came', async () => {
    const world = new PlanWorld(version()).on('withdrawItem', () => new Error('weg'));
    world.show(PlanScreen);
    const dialog = await asking();
    await confirm(dialog);
    expect(await within(dialog).findByText(noAnswer)).toBeTruthy();
    expect(within(dialog).getByText('trace-9')).toBeTruthy();
    world.on('withdrawItem', () => {
      world.dossier.planVersions[0]!.top3Items[0]!.state = 'WITHDRAWN';
      return takenOut();
    });
    await confirm(dialog);
    expect(await screen.findByText('Nog geen onveilige situatie')).toBeTruthy();
    expect([world.sent.length, keys(world)]).toEqual([2, 1]);
  });

  it('is another act after a refusal, with a key of its own', async () => {
    const world = new PlanWorld(version()).on('withdrawItem', () => refused('Dit kan nu niet.'));
    world.show(PlanScreen);
    const dialog = await asking();
    await confirm(dialog);
    expect(await within(dialog).findByText('Dit kan nu niet.')).toBeTruthy();
    await confirm(dialog);
    await waitFor(() => expect(world.sent).toHaveLength(2));
    expect(keys(world)).toBe(2);
  });

  it('says who was first when somebody else changed it, and names nobody it may not name', async () => {
    const world = new PlanWorld(version()).on('withdrawItem', () => conflict('a', 5, 'goal', '', ''));
    world.show(PlanScreen);
    const dialog = await asking();
    await confirm(dialog);
    expect(await within(dialog).findByText('Karim veranderde dit net. Kijk wat er nu staat en probeer het opnieuw.')).toBeTruthy();
    world.on('withdrawItem', () => ({ ...conflict('a', 5, 'goal', '', ''), changedByName: null }));
    await confirm(dialog);
    expect(await within(dialog).findByText(/^Iemand anders veranderde dit net\./)).toBeTruthy();
  });

  it('is given up with the reason of the last try: opened again, it is clean', async () => {
    new PlanWorld(version()).on('withdrawItem', () => refused('Dit kan nu niet.')).show(PlanScreen);
    const dialog = await asking();
    await confirm(dialog);
    await within(dialog).findByText('Dit kan nu niet.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleer' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(within(await asking()).queryByText('Dit kan nu niet.')).toBeNull();
  });

  it('saves what was typed first, so that nothing is moved under somebody’s words', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1), situation('b', 2)], agreements: [agreement('g', 'a'), agreement('h', 'b')] })).keep();
    world.on('orderTop3', () => ({ ...takenOut(), top3Items: [situation('a', 2, { version: 2 }), situation('b', 1)] }));
    world.show(PlanScreen);
    await userEvent.type((await screen.findAllByRole('textbox', { name: 'Doel' }))[0]!, '!');
    await userEvent.click(screen.getByRole('button', { name: 'Zet lager: Gedrag a' }));
    await waitFor(() => expect(world.sent.map((one) => one.act)).toEqual(['editTop3Item', 'orderTop3']));
  });

  it('begins the first plan once, however often somebody presses for want of an answer', async () => {
    const world = new PlanWorld().on('startPlanVersion', () => new Error('weg'));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Begin het veiligheidsplan' }));
    expect(await screen.findByText(noAnswer)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Begin het veiligheidsplan' }));
    await waitFor(() => expect(world.sent).toHaveLength(2));
    expect(keys(world)).toBe(1);
  });
});

describe('a form on top of the page', () => {
  const open = async (): Promise<HTMLElement> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg afspraak toe' }));
    return screen.findByRole('dialog', { name: 'Afspraak toevoegen' });
  };
  const made = (world: PlanWorld) => () => {
    const one = agreement('nieuw', 'a', { position: 2, what: 'Belt oma' });
    world.dossier.planVersions[0]!.agreements.push(one);
    return one;
  };

  it('is sent with Ctrl+Enter as well', async () => {
    const world = new PlanWorld(version());
    world.on('proposeAgreement', made(world)).show(PlanScreen);
    const dialog = await open();
    await userEvent.selectOptions(within(dialog).getByRole('combobox'), 'Tom');
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Wat doet deze persoon?' }), 'Belt oma{Control>}{Enter}{/Control}');
    await waitFor(() => expect(world.inputs('proposeAgreement')).toMatchObject([{ whoPersonId: 'tom', what: 'Belt oma' }]));
  });

  it('puts the reason of the server at the field it is about', async () => {
    new PlanWorld(version()).on('proposeAgreement', () => refused('Er klopt iets niet.', [{ field: 'what', message: 'Deze tekst is te lang.' }])).show(PlanScreen);
    const dialog = await open();
    await userEvent.selectOptions(within(dialog).getByRole('combobox'), 'Tom');
    const what = within(dialog).getByRole('textbox', { name: 'Wat doet deze persoon?' });
    await userEvent.type(what, 'x');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
    expect((await within(dialog).findAllByText('Deze tekst is te lang.')).length).toBeGreaterThan(0);
    expect(what.getAttribute('aria-invalid')).toBe('true');
    expect(within(dialog).getByText('Er klopt iets niet.')).toBeTruthy();
  });

  it('keeps what was typed when it is closed, and sends nothing', async () => {
    const world = new PlanWorld(version());
    world.show(PlanScreen);
    await userEvent.type(within(await open()).getByRole('textbox', { name: 'Wat doet deze persoon?' }), 'Belt oma');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(within(await open()).getByRole<HTMLTextAreaElement>('textbox', { name: 'Wat doet deze persoon?' }).value).toBe('Belt oma');
    expect(world.sent).toEqual([]);
  });
});
