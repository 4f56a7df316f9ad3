import { describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, version } from '../testing/plan-world';

const inForce = () => version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z' });
const judged = (id: string, judgedOn: string, state: 'RUNNING' | 'SECURED', reason = '') =>
  ({ __typename: 'GoalProgress' as const, id, top3LineageId: 'l-a', state, judgedOn, reason, judge: { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman' } });

describe('the progress of a goal', () => {
  it('stands with the goal, the last first and what was judged before behind it', async () => {
    const world = new PlanWorld(inForce());
    world.dossier.goalProgress = [judged('2', '2026-11-20', 'SECURED', 'Zes weken rustig.'), judged('1', '2026-10-20', 'RUNNING')];
    world.show(PlanScreen);
    expect(await screen.findByText('Geborgd')).toBeTruthy();
    expect(screen.getByText('20 nov 2026, door Jip Testman')).toBeTruthy();
    expect(screen.getByText('Zes weken rustig.')).toBeTruthy();
    expect(within(screen.getByText('Eerder (1)').closest('details')!).getByText('Loopt')).toBeTruthy();
  });

  it('is recorded with what it is seen by, and says what is missing first', async () => {
    const world = new PlanWorld(inForce()).on('recordProgress', () => judged('3', '2026-11-22', 'SECURED'));
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: /Leg voortgang vast/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Voortgang vastleggen' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
    expect(within(dialog).getAllByText('Kies hoe het met dit doel staat.').length).toBeGreaterThan(0);
    await userEvent.click(within(dialog).getByRole('radio', { name: /Geborgd/ }));
    expect(within(dialog).getAllByText('Schrijf op waar u dit aan ziet.').length).toBeGreaterThan(0);
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Waaraan ziet u dat/ }), 'Zes weken rustig.');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Leg vast' }));
    expect(world.sent).toMatchObject([{ act: 'recordProgress', input: { top3LineageId: 'l-a', state: 'SECURED', reason: 'Zes weken rustig.' } }]);
  });

  it('is not asked of who only reads, nor of a draft', async () => {
    const reader = new PlanWorld(inForce());
    reader.viewer = { ...reader.viewer, id: 'gijs' };
    reader.show(PlanScreen);
    expect(await screen.findByText('Nog niet beoordeeld.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Leg voortgang vast/ })).toBeNull();
    document.body.innerHTML = '';
    new PlanWorld(version()).show(PlanScreen);
    expect((await screen.findAllByText(/Concept/)).length).toBeGreaterThan(0);
    expect(screen.queryByText('Voortgang van het doel')).toBeNull();
  });
});
