import { describe, expect, it, jest } from '@jest/globals';
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { MilestonePartsFragment } from '@generated/team/graphql';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, conflict, refused } from '../testing/plan-world';

jest.setTimeout(30_000);
configure({ asyncUtilTimeout: 8_000 });

const milestone = (id: string, dueMonth: string, over: Partial<MilestonePartsFragment> = {}): MilestonePartsFragment => ({
  __typename: 'Milestone', id, version: 1, phase: 'SAFETY', text: `Doel ${id}`, familyText: `Gezin ${id}`, dueMonth, reachedOn: null, reachedWords: '', aboutPersonIds: ['iris'],
  originOrganisation: { __typename: 'PartnerOrganisation', id: 'gemeente', name: 'Gemeente' }, ...over,
});
const open = async (...milestones: MilestonePartsFragment[]): Promise<PlanWorld> => {
  const world = new PlanWorld();
  world.milestones = milestones;
  world.show(PlanScreen);
  await screen.findByRole('heading', { name: 'Mijlpalen' });
  return world;
};
const box = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name });
const fill = (name: RegExp, value: string) => fireEvent.change(box(name), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('Milestones beside the plan', () => {
  it('stand on a line that says itself what it shows, and the same in a list', async () => {
    await open(milestone('a', '2020-03', { reachedOn: '2020-02-01', reachedWords: 'Zij wonen er' }), milestone('b', '2020-06'), milestone('c', '2099-06'));
    const picture = screen.getByRole('img', { name: 'De lijn naar later' });
    expect(within(picture).getByText(/3 mijlpalen\. 1 bereikt\./)).toBeTruthy();
    for (const text of ['In maart 2020', 'Bereikt op 1 februari 2020', 'Zij wonen er', 'In juni 2020', 'Later dan gedacht', 'In juni 2099', 'Het gezin leest: Gezin c']) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getAllByText('Later dan gedacht')).toHaveLength(1);
  });

  it('are added with what and when, for the family too; what is missing is said first, and what was typed stays when the server says no', async () => {
    const world = (await open()).on('addMilestone', () => refused('Nu niet'));
    expect(screen.getByText('Er zijn nog geen mijlpalen.')).toBeTruthy();
    press('Voeg een mijlpaal toe');
    press('Zet op de lijn');
    for (const text of ['Schrijf wat u wilt bereiken.', 'Vul een maand en een jaar in, zoals 2028-06.', 'Kies over wie het gaat.']) expect(screen.getAllByText(text).length).toBeGreaterThan(0);
    expect(world.inputs('addMilestone')).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: 'Fase 3: herstel' }));
    fill(/Wat wilt u bereiken/, 'Weer samen wonen');
    fill(/Wat leest het gezin/, 'Wij wonen weer samen.');
    fill(/Jaar en maand/, '2039-06');
    fireEvent.click(within(screen.getByRole('group', { name: /Over wie gaat het/ })).getAllByRole('checkbox')[0]!);
    press('Zet op de lijn');
    await waitFor(() => expect(world.inputs('addMilestone')).toHaveLength(1));
    expect(world.inputs('addMilestone')[0]).toMatchObject({ phase: 'RECOVERY', text: 'Weer samen wonen', familyText: 'Wij wonen weer samen.', dueMonth: '2039-06', aboutPersonIds: [expect.any(String)] });
    expect(await screen.findByText('Nu niet')).toBeTruthy();
    expect((box(/Wat wilt u bereiken/) as HTMLTextAreaElement).value).toBe('Weer samen wonen');
  });

  it('tell who corrects the same words of each other, and send the new version the next time', async () => {
    const world = (await open(milestone('a', '2039-06'))).on('correctMilestone', () => conflict('a', 4, 'text', 'Van Karim', 'Van mij'));
    press(/^Verbeter.*Doel a/);
    fill(/Wat wilt u bereiken/, 'Van mij');
    press('Bewaar');
    await waitFor(() => expect(world.inputs('correctMilestone')).toMatchObject([{ id: 'a', baseVersion: 1, text: 'Van mij' }]));
    expect((box(/Wat wilt u bereiken/) as HTMLTextAreaElement).value).toBe('Van mij');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bewaar' }).getAttribute('aria-disabled')).not.toBe('true'));
    press('Bewaar');
    await waitFor(() => expect(world.inputs('correctMilestone').map(({ baseVersion }) => baseVersion)).toEqual([1, 4]));
  });

  it('are reached on a day, with how that shows', async () => {
    const world = (await open(milestone('a', '2099-06'))).on('reachMilestone', () => milestone('a', '2099-06', { version: 2, reachedOn: '2026-11-02', reachedWords: 'Zij wonen er' }));
    press(/^Bereikt.*Doel a/);
    fill(/Waaraan ziet u/, 'Zij wonen er');
    press('Leg vast');
    await waitFor(() => expect(world.inputs('reachMilestone')).toMatchObject([{ id: 'a', baseVersion: 1, words: 'Zij wonen er' }]));
  });

  it('are only read by who does not write them', async () => {
    const world = new PlanWorld();
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.milestones = [milestone('a', '2099-06')];
    world.show(PlanScreen);
    await screen.findByText('Doel a');
    expect(screen.queryAllByRole('button', { name: /mijlpaal|Doel a/ })).toEqual([]);
  });
});
