import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, refused, situation, version } from '../testing/plan-world';

function ordering(world: PlanWorld): PlanWorld {
  return world.on('orderTop3', (input) => {
    const plan = world.dossier.planVersions[0]!;
    const ids = input['itemIds'] as string[];
    plan.top3Items = plan.top3Items.map((item) => ({ ...item, rank: ids.includes(item.id) ? ids.indexOf(item.id) + 1 : null, droppedReason: ids.includes(item.id) ? null : String(input['droppedReason'] ?? '') }));
    return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT', top3Items: plan.top3Items };
  });
}

function proposing(world: PlanWorld): PlanWorld {
  return world.on('proposeTop3Item', (input) => {
    const item = situation('nieuw', input['rank'] as number | null, { behaviour: String(input['behaviour']), familyText: '' });
    world.dossier.planVersions[0]!.top3Items.push(item);
    return item;
  });
}

const three = () => version({ top3Items: [situation('a', 1), situation('b', 2), situation('c', 3)] });
const order = () => [...document.querySelectorAll('.plan-board__name')].map((line) => line.textContent);

async function addSituation(): Promise<void> {
  await userEvent.click((await screen.findAllByRole('button', { name: 'Voeg situatie toe' }))[0]!);
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: 'Gedrag' }), 'Nieuw gevaar');
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Puck/ }));
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zet in het plan' }));
}

describe('the Top-3 board', () => {
  it('changes the order with buttons and takes it back', async () => {
    const world = ordering(new PlanWorld(three()));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet lager: Gedrag a' }));
    await waitFor(() => expect(world.inputs('orderTop3')).toMatchObject([{ itemIds: ['b', 'a', 'c'] }]));
    expect(order()).toEqual(['Gedrag b', 'Gedrag a', 'Gedrag c']);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(order()).toEqual(['Gedrag a', 'Gedrag b', 'Gedrag c']));
  });

  it('puts the old order back and says why when the server refuses', async () => {
    new PlanWorld(three()).on('orderTop3', () => refused('Een van de situaties is net weggehaald.')).show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet hoger: Gedrag c' }));
    expect(await screen.findByText('Een van de situaties is net weggehaald.')).toBeTruthy();
    expect(order()).toEqual(['Gedrag a', 'Gedrag b', 'Gedrag c']);
  });

  it('begins with a sentence of the analysis that the address names, and sends its facts along', async () => {
    const world = proposing(new PlanWorld(version()));
    world.sentences = [{ __typename: 'ColumnStatement', id: 'zin', text: 'Vader duwt moeder', familyText: 'Er wordt geduwd', factIds: [world.dossier.facts[0]!.id], aboutPersonIds: ['puck'] }];
    const { router } = world.show(PlanScreen, 'plan?van=zin', 'plan');
    const dialog = within(await screen.findByRole('dialog'));
    expect((dialog.getByRole('textbox', { name: 'Gedrag' }) as HTMLTextAreaElement).value).toBe('Vader duwt moeder');
    await userEvent.click(dialog.getByRole('button', { name: 'Zet in het plan' }));
    await waitFor(() => expect(world.inputs('proposeTop3Item')).toMatchObject([{ behaviour: 'Vader duwt moeder', familyText: 'Er wordt geduwd', aboutPersonIds: ['puck'], factIds: [world.dossier.facts[0]!.id] }]));
    await waitFor(() => expect(router.state.location.search).toBe(''));
  });

  it('gives a new situation the next place and brings somebody to its family text', async () => {
    const world = proposing(new PlanWorld(version()));
    world.show(PlanScreen);
    await addSituation();
    await waitFor(() => expect(world.inputs('proposeTop3Item')).toMatchObject([{ rank: 2, behaviour: 'Nieuw gevaar', aboutPersonIds: ['puck'] }]));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-nieuw'));
  });

  it('puts a new situation last when a place came free in the middle', async () => {
    const world = ordering(proposing(new PlanWorld(version({ top3Items: [situation('a', 1), situation('c', 3)] }))));
    world.show(PlanScreen);
    await addSituation();
    await waitFor(() => expect(world.inputs('orderTop3')).toMatchObject([{ itemIds: ['a', 'c', 'nieuw'] }]));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-nieuw'));
  });

  it('says what is missing in a new situation and sends nothing', async () => {
    const world = new PlanWorld(version());
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Voeg situatie toe' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Zet in het plan' }));
    expect(await screen.findByText('Er zijn 2 dingen om na te kijken')).toBeTruthy();
    expect(world.sent).toEqual([]);
  });
});

describe('a fourth situation', () => {
  it('asks which one goes and why, and does nothing without a reason', async () => {
    const world = ordering(proposing(new PlanWorld(three())));
    world.show(PlanScreen);
    await addSituation();
    const dialog = await screen.findByRole('dialog', { name: 'Er staan al drie in de Top 3' });
    expect(world.inputs('proposeTop3Item')).toMatchObject([{ rank: null }]);
    await userEvent.click(within(dialog).getByRole('radio', { name: '2. Gedrag b' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar de Top 3' }));
    expect(within(dialog).getByText('Schrijf waarom dit later komt.')).toBeTruthy();
    expect(world.inputs('orderTop3')).toEqual([]);
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Waarom komt dit later?' }), 'Komt minder voor');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar de Top 3' }));
    await waitFor(() => expect(world.inputs('orderTop3')).toMatchObject([{ itemIds: ['a', 'nieuw', 'c'], droppedReason: 'Komt minder voor' }]));
    expect(await screen.findByText('Waarom later: Komt minder voor')).toBeTruthy();
  });

  it('can stay on the later list itself', async () => {
    const world = proposing(new PlanWorld(three()));
    world.show(PlanScreen);
    await addSituation();
    await screen.findByRole('dialog', { name: 'Er staan al drie in de Top 3' });
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar de Top 3' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(world.inputs('orderTop3')).toEqual([]);
    expect(screen.getByRole('button', { name: 'Zet in de Top 3' })).toBeTruthy();
  });
});

describe('taking a situation out of the plan', () => {
  it('asks first, because it cannot be taken back', async () => {
    const world = new PlanWorld(version()).on('withdrawItem', () => {
      world.dossier.planVersions[0]!.top3Items[0]!.state = 'WITHDRAWN';
      return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT' };
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Haal uit het plan' }));
    const dialog = await screen.findByRole('alertdialog', { name: 'Uit het plan halen?' });
    expect(world.sent).toEqual([]);
    expect(within(dialog).getByText(/De afspraken hierbij \(1\) gaan mee/)).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Haal uit het plan' }));
    expect(await screen.findByText('Nog geen onveilige situatie')).toBeTruthy();
    expect(world.inputs('withdrawItem')).toMatchObject([{ itemType: 'TOP3_ITEM', id: 'a', baseVersion: 1 }]);
  });
});
