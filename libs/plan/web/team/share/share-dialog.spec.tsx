import { describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanScreen } from '../screen/plan-screen';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';
import { seenBy } from './who-sees';

async function openDialog(): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: 'Deel met het gezin' }));
  return screen.findByRole('dialog', { name: 'Plan delen met het gezin' });
}

describe('sharing the plan', () => {
  it('shows exactly the family texts that somebody will read, and no professional text', async () => {
    new PlanWorld(version()).show(PlanScreen);
    const dialog = await openDialog();
    await userEvent.selectOptions(within(dialog).getByRole('combobox', { name: 'Bekijk het plan als' }), 'Tom');
    expect(within(dialog).getByText('Gezin a')).toBeTruthy();
    expect(within(dialog).getByText(/Papa loopt een rondje\./)).toBeTruthy();
    expect(within(dialog).queryByText('Bel oma.')).toBeNull();
    expect(within(dialog).queryByText(/Gedrag a|Loopt een rondje$/)).toBeNull();
  });

  it('waits for the answer, says that it is busy, and then tells with whom it was shared', async () => {
    const world = new PlanWorld(version()).on('sharePlan', () => {
      Object.assign(world.dossier.planVersions[0]!, { state: 'SHARED', version: 2, sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['iris', 'tom'] });
      return { __typename: 'PlanVersion', id: 'v1', version: 2, state: 'SHARED', sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['iris', 'tom'] };
    });
    world.show(PlanScreen);
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /Puck/ }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Deel het plan' }));
    await waitFor(() => expect(world.inputs('sharePlan')).toMatchObject([{ planVersionId: 'v1', baseVersion: 1, personIds: ['iris', 'tom'] }]));
    expect(await screen.findByText('Het plan is gedeeld met Iris en Tom.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Deel opnieuw' })).toBeTruthy();
  });

  it('stays open with the reason when it is refused', async () => {
    new PlanWorld(version()).on('sharePlan', () => refused('Het plan is nog niet klaar om te delen.')).show(PlanScreen);
    const dialog = await openDialog();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Deel het plan' }));
    expect(await within(dialog).findByText('Het plan is nog niet klaar om te delen.')).toBeTruthy();
    expect(within(dialog).getByText('trace-1')).toBeTruthy();
  });

  it('lists what is missing instead of sharing, and brings somebody there', async () => {
    const world = new PlanWorld(version({ top3Items: [situation('a', 1, { familyText: '' })] }));
    world.show(PlanScreen);
    const dialog = await openDialog();
    expect(within(dialog).queryByRole('button', { name: 'Deel het plan' })).toBeNull();
    await userEvent.click(within(dialog).getByRole('link', { name: 'Schrijf de tekst voor het gezin.' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('familyText-a'));
    expect(world.sent).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is listed by item, opens a folded agreement, and goes to the field', async () => {
    new PlanWorld(version({ agreements: [agreement('g', 'a', { checkerName: '' })] })).show(PlanScreen);
    await userEvent.click(await screen.findByRole('link', { name: 'Schrijf op wie dit controleert.' }));
    await waitFor(() => expect(document.activeElement?.id).toBe('checkerName-g'));
  });

  it('says that everything is there when it is', async () => {
    new PlanWorld(version()).show(PlanScreen);
    expect(await screen.findByText('Alles is ingevuld. U kunt verder.')).toBeTruthy();
  });
});

describe('who sees an item', () => {
  const world = new PlanWorld(version());
  const custody = { __typename: 'Custody' as const, id: 'c', adultPersonId: 'iris', childPersonId: 'puck', kind: 'SINGLE_PARENTAL' as const, underInvestigation: false, fromOn: '2013-01-01', untilOn: null };
  const shown = (personId: string, day: string) => seenBy({ ...world.dossier, custodies: [custody] }, world.dossier.planVersions[0]!, personId, day).map(({ id }) => id);

  it('is whom it names, and who has custody of a child under sixteen it is only about', () => {
    expect(shown('tom', '2026-11-20')).toEqual(['a', 'g']);
    expect(shown('iris', '2026-11-20')).toEqual(['a', 'g', 'n']);
    expect(shown('puck', '2026-11-20')).toEqual(['g', 'n']);
    expect(shown('iris', '2029-01-01')).toEqual(['a', 'g']);
  });
});
