import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlanWorld, agreement, refused, situation, version } from '../testing/plan-world';
import { AdoptScreen } from './adopt-screen';

const dissent = { __typename: 'PlanOpinion' as const, id: 'o1', planVersionId: 'v1', personId: 'tom', stance: 'DISAGREE' as const, words: 'Ik zie dit anders.', saidAt: '2026-11-20T10:00:00Z', current: true, recordedByName: null };
const shared = () => version({
  state: 'SHARED', version: 3, sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['iris', 'tom'], opinions: [dissent],
  top3Items: [situation('a', 1, { state: 'SHARED' })], agreements: [agreement('g', 'a', { state: 'SHARED' })], safetyNet: version().safetyNet.map((one) => ({ ...one, state: 'SHARED' as const })),
});
const asGijs = (world: PlanWorld): PlanWorld => Object.assign(world, { viewer: { ...world.viewer, id: 'gijs', name: 'Gijs Gedragsma' } });
const show = (world: PlanWorld, id = 'v1') => world.show(AdoptScreen, `plan/${id}/vaststellen`, 'plan/:planVersionId/vaststellen');
const button = () => screen.queryByRole('button', { name: 'Stel plan vast' });

describe('adopting a plan', () => {
  it('is not for its author: the page says who can', async () => {
    show(new PlanWorld(shared()));
    expect(await screen.findByText('U schreef dit plan zelf')).toBeTruthy();
    expect(screen.getByText('Dit kan: Gijs Gedragsma (Gemeente).')).toBeTruthy();
    expect(button()).toBeNull();
  });

  it('shows everything to read first, dissent in own words included', async () => {
    show(asGijs(new PlanWorld(shared())));
    expect(await screen.findByText('Ik zie dit anders.')).toBeTruthy();
    expect(screen.getByText('Oneens')).toBeTruthy();
    expect(screen.getByText('Gezin a')).toBeTruthy();
    expect(button()).not.toBeNull();
  });

  it('asks for own words and for having read it, and sends nothing without', async () => {
    const world = asGijs(new PlanWorld(shared()));
    show(world);
    await screen.findByText('Oneens');
    await userEvent.click(button()!);
    expect(screen.getByText('Er zijn 2 dingen om na te kijken')).toBeTruthy();
    expect(world.sent).toEqual([]);
  });

  it('freezes the version, shows the fingerprint and brings focus to the top', async () => {
    const world = asGijs(new PlanWorld(shared())).on('adoptPlan', (input) => {
      Object.assign(world.dossier.planVersions[0]!, { state: 'IN_FORCE', version: 4, adoptedAt: '2026-11-21T09:00:00Z', inForceAt: '2026-11-21T09:00:00Z', adoptedReason: input['reason'], contentHash: 'ab'.repeat(32) });
      return world.dossier.planVersions[0];
    });
    show(world);
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ik las het hele plan en wat iedereen ervan vindt.' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom stelt u dit plan vast?' }), 'Het is helder.');
    await userEvent.click(button()!);
    expect(await screen.findByText('Het plan is vastgesteld')).toBeTruthy();
    expect(world.inputs('adoptPlan')).toMatchObject([{ planVersionId: 'v1', baseVersion: 3, reason: 'Het is helder.' }]);
    expect(document.querySelector('.plan-hash')?.textContent).toBe(Array(8).fill('abababab').join(' '));
    expect(button()).toBeNull();
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H2'));
  });

  it('changes nothing and says why when it is refused', async () => {
    show(asGijs(new PlanWorld(shared())).on('adoptPlan', () => refused('Het plan is nog niet klaar om vast te stellen.')));
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Ik las het hele plan en wat iedereen ervan vindt.' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Waarom stelt u dit plan vast?' }), 'Goed.');
    await userEvent.click(button()!);
    expect(await screen.findByText('Het plan is nog niet klaar om vast te stellen.')).toBeTruthy();
    expect(screen.queryByText('Het plan is vastgesteld')).toBeNull();
    await waitFor(() => expect(screen.getByDisplayValue('Goed.')).toBeTruthy());
  });

  it('lists what is missing and offers no button while something is', async () => {
    show(asGijs(new PlanWorld({ ...shared(), top3Items: [situation('a', 1, { state: 'SHARED', goal: '' })] })));
    expect(await screen.findByText('Schrijf het doel op.')).toBeTruthy();
    expect(button()).toBeNull();
  });

  it('tells nothing about a version that is not there', async () => {
    show(new PlanWorld(shared()), 'v9');
    expect(await screen.findByText('Deze versie van het plan is er niet, of u mag haar niet zien.')).toBeTruthy();
  });
});
