import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, condition, conflict, contact, situation, version } from '../testing/plan-world';

const shared = () => version({
  state: 'SHARED', version: 3, sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['tom'], top3Items: [situation('a', 1, { state: 'SHARED' })],
  agreements: [agreement('g', 'a', { state: 'SHARED' })], safetyNet: [contact('n', { state: 'SHARED' })],
});
async function opened(name = 'Deel met het gezin'): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name }));
  return screen.findByRole('dialog', { name: 'Plan delen met het gezin' });
}
const share = (dialog: HTMLElement) => userEvent.click(within(dialog).getByRole('button', { name: 'Deel het plan' }));
const chosen = (dialog: HTMLElement) => within(dialog).getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked).map((box) => box.labels?.[0]?.textContent);
const preview = (dialog: HTMLElement) => within(dialog).getByRole('region', { name: 'Zo leest het gezin het' });

describe('choosing with whom the plan is shared', () => {
  it('begins with whom the plan is about, and says how much each will read', async () => {
    new PlanWorld(version({ agreements: [agreement('g', 'a', { aboutPersonIds: ['iris', 'tom'] })], safetyNet: [contact('n', { aboutPersonIds: ['iris'] })] })).show(PlanScreen);
    const dialog = await opened();
    expect(chosen(dialog)).toEqual([expect.stringMatching(/^Iris/), expect.stringMatching(/^Tom/)]);
    expect(within(dialog).getByText('Ziet 3 onderdelen')).toBeTruthy();
    expect(within(dialog).getByText('Ziet 2 onderdelen')).toBeTruthy();
    expect(within(dialog).getByText('Ziet nog niets: geen enkel onderdeel gaat over deze persoon')).toBeTruthy();
  });

  it('goes on from whom it was shared with before', async () => {
    new PlanWorld(shared()).show(PlanScreen);
    expect(chosen(await opened('Deel opnieuw'))).toEqual([expect.stringMatching(/^Tom/)]);
  });

  it('shares with nobody by accident', async () => {
    const world = new PlanWorld(shared());
    world.show(PlanScreen);
    const dialog = await opened('Deel opnieuw');
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Tom/ }));
    await share(dialog);
    expect(await within(dialog).findByText('Kies met wie u het plan deelt.')).toBeTruthy();
    expect(world.sent).toEqual([]);
  });

  it('is done on the version that was on the screen, and tells who was first otherwise', async () => {
    const world = new PlanWorld(shared()).on('sharePlan', () => conflict('v1', 4, 'state', '', ''));
    world.show(PlanScreen);
    const dialog = await opened('Deel opnieuw');
    await share(dialog);
    expect(await within(dialog).findByText(/^Karim veranderde dit net\./)).toBeTruthy();
    expect(world.inputs('sharePlan')).toMatchObject([{ baseVersion: 3, personIds: ['tom'] }]);
  });

  it('happens once when no answer came and somebody presses again', async () => {
    const world = new PlanWorld(shared()).on('sharePlan', () => new Error('weg'));
    world.show(PlanScreen);
    const dialog = await opened('Deel opnieuw');
    await share(dialog);
    await within(dialog).findByText(/^Er kwam geen antwoord\./);
    await share(dialog);
    await waitFor(() => expect(world.inputs('sharePlan')).toHaveLength(2));
    expect(new Set(world.inputs('sharePlan').map((input) => input['idempotencyKey'])).size).toBe(1);
  });

  it('can be left without sharing anything', async () => {
    const world = new PlanWorld(shared());
    world.show(PlanScreen);
    await userEvent.click(within(await opened('Deel opnieuw')).getByRole('button', { name: 'Annuleer' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(world.sent).toEqual([]);
  });

  it('is offered to nobody who may not share', async () => {
    const world = new PlanWorld(shared());
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    await screen.findByText(/^Gedeeld op 20 november 2026 met Tom/);
    expect(screen.queryByRole('button', { name: /^Deel/ })).toBeNull();
  });
});

describe('how the family will read it', () => {
  it('has for a child the words for children, where there are any', async () => {
    new PlanWorld(version({ agreements: [agreement('g', 'a', { childText: 'Papa gaat even weg.' }), agreement('h', 'a', { position: 2, familyText: 'Mama belt oma.' })] })).show(PlanScreen);
    const dialog = await opened();
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), 'Puck');
    expect(preview(dialog).textContent).toMatch(/Papa gaat even weg\..*Mama belt oma\./);
    expect(preview(dialog).textContent).not.toMatch(/Papa loopt een rondje/);
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), 'Tom');
    expect(preview(dialog).textContent).toMatch(/Papa loopt een rondje/);
  });

  it('has agreements first, then the situations, the conditions and whom to call', async () => {
    new PlanWorld(version({ minimumConditions: [condition('c', { aboutPersonIds: ['puck'] })], agreements: [agreement('g', 'a', { rhythm: 'Elke dag' })], top3Items: [situation('a', 1, { aboutPersonIds: ['puck'] })] })).show(PlanScreen);
    const dialog = await opened();
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), 'Puck');
    expect(within(preview(dialog)).getAllByRole('heading', { level: 4 }).map((heading) => heading.textContent)).toEqual(['Onze afspraken', 'Wat is er niet veilig?', 'Wat moet er minstens?', 'Wie kunnen wij bellen?']);
    expect(preview(dialog).textContent).toMatch(/Wanneer: Elke dag.*Wie kijkt of het lukt: Oma.*Ons doel: Doel a/);
  });

  it('never has the professional words, the facts or the risk factors', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1, { riskFactors: 'Schulden' })], minimumConditions: [condition('c')], agreements: [agreement('g', 'a', { trigger: 'Als Tom schreeuwt', what: 'Gaat weg' })] })).show(PlanScreen);
    const dialog = await opened();
    for (const who of ['Iris', 'Tom', 'Puck']) {
      await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), who);
      expect(preview(dialog).textContent).not.toMatch(/Gedrag a|Schulden|Gaat weg|Als Tom schreeuwt|Jip komt|bord|Tom komt niet binnen/);
    }
  });

  it('says of somebody about whom nothing is that there is nothing to read', async () => {
    new PlanWorld(version({ top3Items: [situation('a', 1, { aboutPersonIds: ['tom'] })], agreements: [agreement('g', 'a', { aboutPersonIds: ['tom'] })], safetyNet: [contact('n', { aboutPersonIds: ['tom'] })] })).show(PlanScreen);
    const dialog = await opened();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Iris/ }));
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), 'Iris');
    expect(within(preview(dialog)).getByText('Iris ziet met deze keuze niets.')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /^Iris/ }));
    expect(within(preview(dialog)).queryByText('Iris ziet met deze keuze niets.')).toBeNull();
  });
});
