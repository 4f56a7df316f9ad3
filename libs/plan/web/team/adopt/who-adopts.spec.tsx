import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GIJS, PlanWorld, agreement, conflict, contact, situation, version } from '../testing/plan-world';
import { AdoptScreen } from './adopt-screen';

const shared = (over: Parameters<typeof version>[0] = {}) => version({
  state: 'SHARED', version: 3, sharedAt: '2026-11-20T10:00:00Z', releasedToPersonIds: ['tom'], top3Items: [situation('a', 1, { state: 'SHARED' })],
  agreements: [agreement('g', 'a', { state: 'SHARED' })], safetyNet: [contact('n', { state: 'SHARED' })], ...over,
});
const asGijs = (world: PlanWorld): PlanWorld => Object.assign(world, { viewer: { ...world.viewer, id: 'gijs', name: 'Gijs Gedragsma' } });
const show = (world: PlanWorld) => world.show(AdoptScreen, 'plan/v1/vaststellen', 'plan/:planVersionId/vaststellen');
const button = () => screen.queryByRole('button', { name: 'Stel plan vast' });

async function fillIn(reason: string): Promise<void> {
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Ik las het hele plan en wat iedereen ervan vindt.' }));
  await userEvent.type(screen.getByRole('textbox', { name: 'Waarom stelt u dit plan vast?' }), reason);
}

describe('who may adopt a plan', () => {
  it('is nobody while it was not shared with the family', async () => {
    show(asGijs(new PlanWorld(version())));
    expect(await screen.findByText(/^Dit plan is nog niet gedeeld met het gezin\./)).toBeTruthy();
    expect(button()).toBeNull();
  });

  it('is nobody yet when its author stands alone, and the page brings somebody to where colleagues are involved', async () => {
    const world = new PlanWorld(shared());
    world.dossier.involvements = world.dossier.involvements.slice(0, 1);
    show(world);
    expect(await screen.findByText(/^Er is nog niemand anders betrokken die dit mag\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Betrek een collega' }).getAttribute('href')).toBe(`/gezinnen/${world.dossier.id}`);
    expect(button()).toBeNull();
  });

  it('is not somebody whose involvement ended', async () => {
    const world = asGijs(new PlanWorld(shared()));
    world.dossier.involvements = world.dossier.involvements.map((one) => (one.professional?.id === 'gijs' ? { ...one, validUntil: '2026-02-01T00:00:00Z' } : one));
    show(world);
    expect(await screen.findByText('U mag dit plan lezen, maar niet vaststellen.')).toBeTruthy();
    expect(screen.queryByText(/Gijs Gedragsma/)).toBeNull();
    expect(button()).toBeNull();
  });

  it('is not somebody without that right: the page says who is', async () => {
    const world = new PlanWorld(shared());
    world.viewer = { ...world.viewer, id: 'kim' };
    world.dossier.involvements.push({ __typename: 'Involvement', id: 'i3', partner: 'CARE_PROVIDER', validFrom: '2026-01-01T00:00:00Z', validUntil: null, professional: { ...GIJS, id: 'kim', name: 'Kim' } });
    show(world);
    expect(await screen.findByText('U mag dit plan lezen, maar niet vaststellen.')).toBeTruthy();
    expect(screen.getByText('Dit kan: Gijs Gedragsma (Gemeente).')).toBeTruthy();
    expect(button()).toBeNull();
  });

  it('is nobody once the family’s dossier is closed', async () => {
    const world = asGijs(new PlanWorld(shared()));
    world.dossier.state = 'CLOSED';
    show(world);
    expect(await screen.findByText('U mag dit plan lezen, maar niet vaststellen.')).toBeTruthy();
    expect(button()).toBeNull();
  });

  it('is somebody involved with that right who did not write it, whoever disagrees', async () => {
    const opinion = { __typename: 'PlanOpinion' as const, id: 'o', planVersionId: 'v1', personId: 'tom', stance: 'DISAGREE' as const, words: 'Nee.', saidAt: '2026-11-20T11:00:00Z', current: true, recordedByName: null };
    show(asGijs(new PlanWorld(shared({ opinions: [opinion] }))));
    expect(await screen.findByText('Nee.')).toBeTruthy();
    expect(button()).not.toBeNull();
  });
});

describe('adopting', () => {
  it('does not send a reason of only spaces', async () => {
    const world = asGijs(new PlanWorld(shared()));
    show(world);
    await fillIn('   ');
    await userEvent.click(button()!);
    expect((await screen.findAllByText('Schrijf in uw eigen woorden waarom u dit plan vaststelt.')).length).toBe(2);
    expect(world.sent).toEqual([]);
  });

  it('says that somebody changed the plan meanwhile, keeps the reason, and shows what stands there now', async () => {
    const world = asGijs(new PlanWorld(shared()));
    world.on('adoptPlan', () => {
      world.dossier.planVersions[0] = shared({ version: 4, top3Items: [situation('a', 1, { state: 'SHARED', goal: 'Een nieuw doel' })] });
      return conflict('v1', 4, 'state', '', '');
    });
    show(world);
    await fillIn('Helder.');
    await userEvent.click(button()!);
    expect(await screen.findByText(/^Karim veranderde dit net\./)).toBeTruthy();
    expect(await screen.findByText('Een nieuw doel')).toBeTruthy();
    expect(screen.getByDisplayValue('Helder.')).toBeTruthy();
    expect(screen.queryByText('Het plan is vastgesteld')).toBeNull();
  });

  it('is never told as done without an answer, and happens once when it is asked again', async () => {
    const world = asGijs(new PlanWorld(shared())).on('adoptPlan', () => new Error('weg'));
    show(world);
    await fillIn('Helder.');
    await userEvent.click(button()!);
    expect(await screen.findByText(/^Er kwam geen antwoord\./)).toBeTruthy();
    expect(screen.queryByText('Het plan is vastgesteld')).toBeNull();
    await userEvent.click(button()!);
    await waitFor(() => expect(world.inputs('adoptPlan')).toHaveLength(2));
    expect(new Set(world.inputs('adoptPlan').map((input) => input['idempotencyKey'])).size).toBe(1);
  });

  it('is a page to read for a version that somebody adopted already', async () => {
    show(asGijs(new PlanWorld(shared({ state: 'IN_FORCE', adoptedAt: '2026-11-21T10:00:00Z', inForceAt: '2026-11-21T10:00:00Z', adoptedReason: 'Goed zo.', adopter: GIJS, contentHash: 'ab'.repeat(32) }))));
    expect(await screen.findByText(/^Versie 1 is vastgesteld op .* door Gijs Gedragsma\./)).toBeTruthy();
    expect(screen.getByText('Goed zo.')).toBeTruthy();
    expect(screen.getByText('Nog niemand gaf zijn mening.')).toBeTruthy();
    expect(button()).toBeNull();
  });
});
