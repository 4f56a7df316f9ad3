import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { PlanLoader } from '../screen/plan-loader';
import { usePlan } from '../screen/plan-context';
import { DOSSIER, PlanWorld, agreement, contact, situation, version } from '../testing/plan-world';
import { SinceLooked } from './since-looked';

const shown = (over = {}) => version({ state: 'IN_FORCE', top3Items: [situation('a', 1)], agreements: [agreement('g', 'a', over), agreement('h', 'a', { position: 2 })], safetyNet: [contact('n')] });
const SEEN = ['Agreement l-g hash-g', 'Agreement l-h hash-h', 'SafetyNetContact l-n hash-n', 'Top3Item l-a hash-a'];
const before = (seen: string[]) => [{ __typename: 'PlanSeen' as const, id: 's', phase: 'SAFETY' as const, lookedAt: '2026-11-20T10:00:00Z', seen }];

function Looked() {
  return <SinceLooked version={usePlan().dossier.planVersions[0]!} />;
}
const show = (world: PlanWorld) => world.show(() => <PlanLoader><Looked /><p>Het plan</p></PlanLoader>);

describe('What changed since I last looked', () => {
  it('says nothing at a first look, and keeps what was shown, as seals', async () => {
    const world = new PlanWorld(shown());
    show(world);
    await waitFor(() => expect(world.noted).toEqual([{ dossierId: DOSSIER, phase: 'SAFETY', seen: SEEN, idempotencyKey: expect.any(String) }]));
    expect(screen.queryByText(/Sinds u laatst keek/)).toBeNull();
  });

  it('says what is other with the day of that look, and keeps the new words once', async () => {
    const world = new PlanWorld(shown({ contentHash: 'other' }));
    world.seen = before(SEEN.filter((one) => !one.startsWith('Agreement l-h')));
    show(world);
    expect(await screen.findByText(/Sinds u laatst keek, op 20 november 2026: 1 afspraak veranderd, 1 nieuw\./)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Vergelijk de versies' }).getAttribute('href')).toBe(`/gezinnen/${DOSSIER}/plan/versies?fase=1`);
    await waitFor(() => expect(world.noted).toHaveLength(1));
  });

  it('neither says nor keeps anything when no word is other', async () => {
    const world = new PlanWorld(shown());
    world.seen = before(SEEN);
    show(world);
    await screen.findByText('Het plan');
    await new Promise((done) => setTimeout(done, 30));
    expect([world.noted, screen.queryByText(/Sinds u laatst keek/)]).toEqual([[], null]);
  });
});
