import { describe, expect, it } from '@jest/globals';
import { fireEvent, screen, within } from '@testing-library/react';
import { AdoptedPlan } from '../screen/adopted-plan';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { currentOf } from '../screen/plan-data';
import { PlanWorld, contact, refused, version } from '../testing/plan-world';

const inForce = () => version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', safetyNet: [contact('n')] });
const answered = (id: string, confirmedOn: string, agrees = true) =>
  ({ __typename: 'SafetyNetConfirmation' as const, id, contactLineageId: 'l-n', agrees, how: 'PHONE' as const, confirmedOn, confirmer: { __typename: 'Professional' as const, id: 'jip', name: 'Jip Testman' } });

function Plan() {
  return <AdoptedPlan current={currentOf(usePlan().dossier, 'SAFETY')} which="inForce" />;
}
const Screen = () => (
  <PlanLoader>
    <Plan />
  </PlanLoader>
);
const net = async () => within((await screen.findByRole('heading', { name: 'Vangnet: wie bellen wij?' })).closest('section')!);

describe('a contact of the safety net of a plan in force', () => {
  it('has to confirm, whatever the plan says of it', async () => {
    new PlanWorld(inForce()).show(Screen);
    expect(await (await net()).findByText('Vraag opnieuw')).toBeTruthy();
    expect((await net()).getByText('Nog niet gevraagd sinds het plan geldt.')).toBeTruthy();
  });

  it('shows its last answer and until when that counts, and what it said before behind it', async () => {
    const world = new PlanWorld(inForce());
    world.confirmations = [answered('2', new Date().toISOString().slice(0, 10)), answered('1', '2020-01-02', false)];
    world.show(Screen);
    expect(await (await net()).findByText('Bevestigd')).toBeTruthy();
    expect((await net()).getByText(/^Vraag het opnieuw vanaf/)).toBeTruthy();
    expect((await net()).getByText(/^Wil niet gebeld worden: 2 januari 2020/)).toBeTruthy();
  });

  it('is asked again with what it says and how, keeping what was filled in when it is refused', async () => {
    const world = new PlanWorld(inForce()).on('confirmSafetyNetContact', () => refused('Dit contact staat niet in een plan dat nu geldt.'));
    world.show(Screen);
    fireEvent.click(await (await net()).findByText('Leg bevestiging vast'));
    const dialog = within(await screen.findByRole('dialog', { name: 'Bevestiging vastleggen' }));
    fireEvent.click(dialog.getByText('Leg vast'));
    expect(dialog.getAllByText('Kies wat dit contact zegt.').length).toBeGreaterThan(0);
    fireEvent.click(dialog.getByLabelText('Nee, liever niet'));
    fireEvent.click(dialog.getByLabelText('Op bezoek'));
    fireEvent.click(dialog.getByText('Leg vast'));
    expect(await dialog.findByText(/niet in een plan dat nu geldt/)).toBeTruthy();
    expect((dialog.getByLabelText('Op bezoek') as HTMLInputElement).checked).toBe(true);
    world.on('confirmSafetyNetContact', () => answered('3', '2026-11-22', false));
    fireEvent.click(dialog.getByText('Leg vast'));
    expect(world.inputs('confirmSafetyNetContact')).toMatchObject([{ contactLineageId: 'l-n', agrees: false, how: 'VISIT' }]);
    expect((await screen.findAllByText('Vraag opnieuw')).length).toBe(1);
  });

  it('is not asked by who only reads', async () => {
    const world = new PlanWorld(inForce());
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(Screen);
    expect(await (await net()).findByText('Vraag opnieuw')).toBeTruthy();
    expect((await net()).queryByText('Leg bevestiging vast')).toBeNull();
  });
});
