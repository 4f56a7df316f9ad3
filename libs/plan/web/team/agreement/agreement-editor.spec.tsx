import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, refused, version } from '../testing/plan-world';

async function editing(world: PlanWorld): Promise<HTMLElement> {
  world.show(PlanScreen);
  await userEvent.click(await screen.findByRole('button', { name: /^Wijzig.*Loopt een rondje$/ }));
  return screen.findByRole('region', { name: 'Loopt een rondje' });
}
const day = (editor: HTMLElement, label: RegExp) => within(within(editor).getByRole('group', { name: label }));
const edits = (world: PlanWorld) => world.inputs('editAgreement');

describe('working on an agreement', () => {
  it('names somebody who is no member of the family, and asks for a name only then', async () => {
    const world = new PlanWorld(version()).keep();
    const editor = await editing(world);
    expect(within(editor).queryByRole('textbox', { name: 'Naam' })).toBeNull();
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: 'Wie doet dit?' }), 'Iemand anders, vul de naam in');
    await waitFor(() => expect(edits(world)).toMatchObject([{ whoPersonId: null }]));
    await userEvent.type(await within(editor).findByRole('textbox', { name: 'Naam' }), 'Wijkagent Wim');
    await userEvent.tab();
    await waitFor(() => expect(edits(world)[1]).toMatchObject({ whoName: 'Wijkagent Wim', baseVersion: 2 }));
    expect(within(screen.getByRole('grid', { name: /^Afspraken op volgorde/ })).getByText('Wijkagent Wim')).toBeTruthy();
  });

  it('sends a day when it exists, and keeps what was typed until then', async () => {
    const world = new PlanWorld(version()).keep();
    const editor = await editing(world);
    const from = day(editor, /^Vanaf/);
    await userEvent.type(from.getByRole('textbox', { name: 'Dag' }), '31');
    await userEvent.type(from.getByRole('textbox', { name: 'Maand' }), '4');
    await userEvent.type(from.getByRole('textbox', { name: 'Jaar' }), '2027');
    await userEvent.tab();
    expect(await within(editor).findByText('Deze datum bestaat niet. Kijk de dag en de maand na.')).toBeTruthy();
    expect(edits(world)).toEqual([]);
    expect(from.getByRole<HTMLInputElement>('textbox', { name: 'Dag' }).value).toBe('31');
    await userEvent.clear(from.getByRole('textbox', { name: 'Dag' }));
    await userEvent.type(from.getByRole('textbox', { name: 'Dag' }), '30');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.tab();
    await waitFor(() => expect(edits(world).at(-1)).toMatchObject({ fromOn: '2027-04-30' }));
    expect(within(editor).queryByText('Deze datum bestaat niet. Kijk de dag en de maand na.')).toBeNull();
  });

  it('is checked on weekdays or every so many days, never both at once, and by somebody who is reminded', async () => {
    const world = new PlanWorld(version()).keep();
    const editor = await editing(world);
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: /^Of om de zoveel dagen/ }), 'Elke week');
    await waitFor(() => expect(edits(world)).toMatchObject([{ checkEveryDays: 7 }]));
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: /^Welke professional controleert/ }), 'Jip Testman');
    await userEvent.selectOptions(within(editor).getByRole('combobox', { name: /^Binnen hoeveel tijd/ }), 'Binnen een dag');
    await waitFor(() => expect(edits(world).slice(1)).toMatchObject([{ checkerActorId: 'jip' }, { failsWithinHours: 24 }]));
    await userEvent.click(within(editor).getByRole('checkbox', { name: 'donderdag' }));
    await waitFor(() => expect(edits(world).at(-1)).toMatchObject({ checkWeekdays: ['THURSDAY'] }));
    expect(within(editor).queryByRole('combobox', { name: /^Of om de zoveel dagen/ })).toBeNull();
  });

  it('takes a day away when its boxes are emptied', async () => {
    const world = new PlanWorld(version()).keep();
    const editor = await editing(world);
    const review = day(editor, /^Evaluatie/);
    for (const part of ['Dag', 'Maand', 'Jaar']) await userEvent.clear(review.getByRole('textbox', { name: part }));
    await userEvent.tab();
    await waitFor(() => expect(edits(world).at(-1)).toMatchObject({ reviewOn: null }));
    expect(await screen.findByRole('link', { name: 'Kies wanneer u deze afspraak bespreekt.' })).toBeTruthy();
  });

  it('saves each tick of whom it is about, and keeps whom this reader does not know', async () => {
    const world = new PlanWorld(version({ agreements: [agreement('g', 'a', { aboutPersonIds: ['tom', 'unknown'] })] })).keep();
    const editor = await editing(world);
    await userEvent.click(within(editor).getByRole('checkbox', { name: /^Puck/ }));
    await waitFor(() => expect(edits(world)).toHaveLength(1));
    expect((edits(world)[0]!['aboutPersonIds'] as string[]).toSorted()).toEqual(['puck', 'tom', 'unknown']);
    expect(editor.textContent).not.toMatch(/unknown/);
  });

  it('names professionals who work with the family now, and keeps whom it does not know', async () => {
    const world = new PlanWorld(version({ agreements: [agreement('g', 'a', { namedActorIds: ['left'] })] })).keep();
    const editor = await editing(world);
    await userEvent.click(within(editor).getByRole('checkbox', { name: /^Gijs Gedragsma/ }));
    await waitFor(() => expect(edits(world)).toMatchObject([{ id: 'g', namedActorIds: ['gijs', 'left'] }]));
  });

  it('has words for children of its own, with hints below', async () => {
    const world = new PlanWorld(version()).keep();
    const editor = await editing(world);
    await userEvent.type(within(editor).getByRole('textbox', { name: /^Tekst voor de kinderen/ }), 'Papa doet interventie');
    expect(await within(editor).findByText('“interventie” is een moeilijk woord. Schrijf liever: hulp.')).toBeTruthy();
    await userEvent.tab();
    await waitFor(() => expect(edits(world)).toMatchObject([{ childText: 'Papa doet interventie' }]));
  });

  it('is taken out after asking, stays when it is refused, and leaves focus at the list', async () => {
    const world = new PlanWorld(version()).on('withdrawItem', () => refused('Dit kan nu niet.'));
    const editor = await editing(world);
    await userEvent.click(within(editor).getByRole('button', { name: 'Haal afspraak uit het plan' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Afspraak uit het plan halen?' });
    const confirm = () => userEvent.click(within(dialog).getByRole('button', { name: 'Haal afspraak uit het plan' }));
    await confirm();
    expect(await within(dialog).findByText('Dit kan nu niet.')).toBeTruthy();
    world.on('withdrawItem', () => {
      world.dossier.planVersions[0]!.agreements[0]!.state = 'WITHDRAWN';
      return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT' };
    });
    await confirm();
    expect(await screen.findByText('Nog geen afspraak. Maak er ten minste één.')).toBeTruthy();
    expect(world.inputs('withdrawItem')[1]).toMatchObject({ itemType: 'AGREEMENT', id: 'g', baseVersion: 1 });
    await waitFor(() => expect(document.activeElement?.id).toBe('afspraken-a'));
  });
});
