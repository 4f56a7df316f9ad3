import { describe, expect, it } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';

/** A server that puts situations where it is told. */
function ordering(world: PlanWorld): PlanWorld {
  return world.on('orderTop3', (input) => {
    const plan = world.dossier.planVersions[0]!;
    const ids = input['itemIds'] as string[];
    const placed = plan.top3Items.map((item) => ({ ...item, rank: ids.includes(item.id) ? ids.indexOf(item.id) + 1 : null, droppedReason: ids.includes(item.id) ? null : String(input['droppedReason'] ?? '') }));
    plan.top3Items = placed;
    return { __typename: 'PlanVersion', id: 'v1', version: 1, state: 'DRAFT', top3Items: placed };
  });
}
const three = () => [situation('a', 1), situation('b', 2), situation('c', 3)];
const order = () => [...document.querySelectorAll('.plan-board__name')].map((line) => line.textContent);
const later = async () => (await screen.findByRole('heading', { name: 'Voor later' })).closest<HTMLElement>('#later')!;

describe('the order of the Top-3', () => {
  it('is changed by dragging with the keyboard alone, as the buttons would', async () => {
    const world = ordering(new PlanWorld(version({ top3Items: three() })));
    world.show(PlanScreen);
    const user = userEvent.setup();
    const handle = await screen.findByRole('button', { name: /^Versleep Gedrag a/ });
    act(() => handle.focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Plaatsen tussen/));
    await user.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(world.inputs('orderTop3')).toHaveLength(1));
    await waitFor(() => expect(order().indexOf('Gedrag a')).toBeGreaterThan(0));
    expect(new Set(world.inputs('orderTop3')[0]!['itemIds'] as string[])).toEqual(new Set(['a', 'b', 'c']));
  });

  it('numbers the situations below in the same order', async () => {
    ordering(new PlanWorld(version({ top3Items: three() }))).show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet hoger: Gedrag c' }));
    await waitFor(() => expect([...document.querySelectorAll('.plan-situation h3')].map((heading) => heading.textContent)).toEqual(['1Situatie 1: Gedrag a', '2Situatie 2: Gedrag c', '3Situatie 3: Gedrag b']));
  });

  it('is taken back with Ctrl+Z as well', async () => {
    const world = ordering(new PlanWorld(version({ top3Items: three() })));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet hoger: Gedrag c' }));
    await screen.findByText('De volgorde is gewijzigd.');
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    await waitFor(() => expect(world.inputs('orderTop3')[1]).toMatchObject({ itemIds: ['a', 'b', 'c'] }));
    await waitFor(() => expect(order()).toEqual(['Gedrag a', 'Gedrag b', 'Gedrag c']));
  });

  it('is shown at once and goes back when nobody answers', async () => {
    const world = new PlanWorld(version({ top3Items: three() })).on('orderTop3', () => new Error('weg'));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet hoger: Gedrag c' }));
    expect(await screen.findByText(/^Er kwam geen antwoord\./)).toBeTruthy();
    expect(order()).toEqual(['Gedrag a', 'Gedrag b', 'Gedrag c']);
    expect(screen.queryByText('De volgorde is gewijzigd.')).toBeNull();
  });

  it('brings somebody from the board to the situation below', async () => {
    new PlanWorld(version({ top3Items: three() })).show(PlanScreen);
    await userEvent.click(await screen.findByRole('link', { name: 'Gedrag b' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('behaviour-b'));
  });
});

describe('situations for later', () => {
  const waiting = (...ranked: ReturnType<typeof situation>[]) => version({ top3Items: [...ranked, situation('d', null, { droppedReason: 'Komt minder voor' })] });

  it('say why they wait, and come back to the first free place', async () => {
    const world = ordering(new PlanWorld(waiting(situation('a', 1))));
    world.show(PlanScreen);
    expect(within(await later()).getByText('Waarom later: Komt minder voor')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Zet in de Top 3' }));
    await waitFor(() => expect(order()).toEqual(['Gedrag a', 'Gedrag d']));
    expect(world.inputs('orderTop3')).toMatchObject([{ itemIds: ['a', 'd'] }]);
    expect(screen.queryByRole('heading', { name: 'Voor later' })).toBeNull();
  });

  it('ask which one goes, and why, when three stand there', async () => {
    const world = ordering(new PlanWorld(waiting(...three())));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet in de Top 3' }));
    const dialog = await screen.findByRole('dialog', { name: 'Er staan al drie in de Top 3' });
    expect(within(dialog).getByText('Waar hoort “Gedrag d”? In de Top 3 passen er drie.')).toBeTruthy();
    expect(within(dialog).getByRole<HTMLInputElement>('radio', { name: /^Deze nieuwe/ }).checked).toBe(true);
    expect(within(dialog).queryByRole('textbox')).toBeNull();
    await userEvent.click(within(dialog).getByRole('radio', { name: '1. Gedrag a' }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Waarom komt dit later?' }), '  Is opgelost ');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar de Top 3' }));
    await waitFor(() => expect(order()).toEqual(['Gedrag d', 'Gedrag b', 'Gedrag c']));
    expect(world.inputs('orderTop3')).toMatchObject([{ itemIds: ['d', 'b', 'c'], droppedReason: 'Is opgelost' }]);
  });

  it('stay where they are when somebody cancels, or when the server refuses: the reason stays typed', async () => {
    const world = new PlanWorld(waiting(...three())).on('orderTop3', () => refused('Een van de situaties is net weggehaald.'));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Zet in de Top 3' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('radio', { name: '1. Gedrag a' }));
    await userEvent.type(within(dialog).getByRole('textbox'), 'Is opgelost');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Bewaar de Top 3' }));
    expect(await within(dialog).findByText('Een van de situaties is net weggehaald.')).toBeTruthy();
    expect(within(dialog).getByDisplayValue('Is opgelost')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Annuleer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(order()).toEqual(['Gedrag a', 'Gedrag b', 'Gedrag c']);
  });
});

describe('the facts under a situation', () => {
  const fact = (id: string, what: string, happenedOn: string | null) => ({ __typename: 'Fact' as const, id, kind: 'FACT' as const, what, happenedOn, sourceName: null, verification: 'VERIFIED' as const, aboutPersonIds: ['tom'] });

  it('are chosen from the dossier, newest first, and saved at each tick', async () => {
    const world = new PlanWorld(version()).keep();
    world.dossier.facts = [fact('f1', 'Tom gooide een bord.', '2026-11-06'), fact('f2', 'Puck huilde.', '2026-11-12'), fact('f3', 'Iris was bang.', null)];
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Wijzig feiten (1 gekozen)' }));
    const group = screen.getByRole('group', { name: /^Rust op deze feiten/ });
    expect(within(group).getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent)).toEqual([expect.stringMatching(/^Puck huilde/), expect.stringMatching(/^Tom gooide/), expect.stringMatching(/^Iris was bang/)]);
    await userEvent.click(within(group).getByRole('checkbox', { name: /^Puck huilde/ }));
    await waitFor(() => expect(world.inputs('editTop3Item')).toHaveLength(1));
    expect((world.inputs('editTop3Item')[0]!['factIds'] as string[]).toSorted()).toEqual(['f1', 'f2']);
    await userEvent.click(screen.getByRole('button', { name: 'Klaar met kiezen' }));
    expect(await screen.findByRole('button', { name: 'Wijzig feiten (2 gekozen)' })).toBeTruthy();
  });

  it('keep one that this reader may not see when another is chosen', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1, { factIds: ['kept'] })] })).keep();
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Kies feiten' }));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Tom gooide/ }));
    await waitFor(() => expect(world.inputs('editTop3Item')).toMatchObject([{ factIds: ['f1', 'kept'] }]));
  });

  it('lead to the dossier when there are none yet', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1, { factIds: [] })], agreements: [agreement('g', 'a')] }));
    world.dossier.facts = [];
    world.show(PlanScreen);
    expect((await screen.findByRole('link', { name: 'Schrijf een feit op' })).getAttribute('href')).toBe(`/gezinnen/${world.dossier.id}/dossier`);
  });
});
