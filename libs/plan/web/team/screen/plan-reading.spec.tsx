import { describe, expect, it } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdoptScreen } from '../adopt/adopt-screen';
import { PrintScreen } from '../print/print-screen';
import { PlanWorld, situation, version } from '../testing/plan-world';
import { VersionsScreen } from '../versions/versions-screen';
import { PlanScreen } from './plan-screen';

const goal = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Doel' });
const noAccess = () => screen.findByRole('heading', { name: 'Niet gevonden of geen toegang' });

describe('a family that is not yours any more', () => {
  it('leaves the screen at the next change, with everything that stood on it', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    await userEvent.type(await goal(), ' geheim');
    await userEvent.tab();
    await waitFor(() => expect(world.sent).toHaveLength(1));
    await world.changedElsewhere(() => Object.assign(world, { dossier: null }));
    expect(await noAccess()).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/Gedrag a|geheim|Voorbeeldstra|Oma Gerda/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it.each([['to adopt', AdoptScreen, 'plan/v1/vaststellen', 'plan/:planVersionId/vaststellen'], ['to compare versions', VersionsScreen, 'plan/versies', 'plan/versies'], ['to print', PrintScreen, 'plan/afdrukken', 'plan/afdrukken']] as const)(
    'shows on the page %s what it shows of a family that does not exist', async (_, Screen, path, route) => {
      const world = new PlanWorld();
      Object.assign(world, { dossier: null });
      world.show(Screen, path, route);
      expect(await noAccess()).toBeTruthy();
    },
  );

  it('takes the buttons away when only the right to write ended, and leaves the plan to read', async () => {
    const world = new PlanWorld(version());
    world.show(PlanScreen);
    await goal();
    await world.changedElsewhere(() => {
      world.dossier.involvements = world.dossier.involvements.map((one) => (one.partner === 'CASE_DIRECTOR' ? { ...one, partner: 'TEAM_COLLEAGUE' } : one));
    });
    expect(await screen.findByText('U kunt dit plan lezen. Alleen de casusregisseur wijzigt het.')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Deel met het gezin' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Gedrag a' })).toBeTruthy();
  });

  it('takes them away of a closed dossier too', async () => {
    const world = new PlanWorld(version());
    world.dossier.state = 'CLOSED';
    world.show(PlanScreen);
    expect(await screen.findByRole('heading', { name: 'Gedrag a' })).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is not looked for when the address holds no id', async () => {
    const world = new PlanWorld(version());
    const { router } = world.show(PlanScreen);
    await goal();
    await act(async () => router.navigate('/gezinnen/geen-id/plan'));
    expect(await noAccess()).toBeTruthy();
  });
});

describe('a plan that cannot be read just now', () => {
  it('says so with a number, and is read when somebody asks again', async () => {
    const world = new PlanWorld(version());
    world.unreachable = true;
    world.show(PlanScreen);
    const again = await screen.findByRole('button', { name: /Probeer/ });
    expect(screen.getByText('trace-8')).toBeTruthy();
    world.unreachable = false;
    await userEvent.click(again);
    expect((await goal()).value).toBe('Doel a');
  });

  it('stays on the screen as it was, says that it may be old, and keeps what is being typed', async () => {
    const world = new PlanWorld(version()).keep();
    world.show(PlanScreen);
    const box = await goal();
    await userEvent.type(box, ' en meer');
    world.unreachable = true;
    await world.changedElsewhere(() => undefined).catch(() => undefined);
    expect(await screen.findByText('U ziet wat er eerder stond. Er kan iets veranderd zijn.')).toBeTruthy();
    expect((await goal()).value).toBe('Doel a en meer');
  });
});

describe('which version is on the screen', () => {
  const adopted = () => version({ state: 'IN_FORCE', adoptedAt: '2026-11-19T10:00:00Z', inForceAt: '2026-11-19T10:00:00Z', contentHash: 'cd'.repeat(32) });

  it('is the draft beside the one in force, each a link away', async () => {
    new PlanWorld(adopted(), version({ id: 'v2', number: 2, top3Items: [situation('b', 1)] })).show(PlanScreen);
    expect(await screen.findByRole('heading', { name: 'Veiligheidsplan, versie 2' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Concept, versie 2' }).getAttribute('aria-current')).toBe('page');
    await userEvent.click(screen.getByRole('link', { name: 'Geldt nu: versie 1' }));
    expect(await screen.findByText('Het plan is vastgesteld')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('is the one in force when there is no draft, and a next one begins from it', async () => {
    const world = new PlanWorld(adopted());
    world.on('startPlanVersion', () => {
      world.dossier.planVersions.push(version({ id: 'v2', number: 2, top3Items: [situation('b', 1)] }));
      return { __typename: 'PlanVersion', id: 'v2', number: 2, state: 'DRAFT' };
    });
    world.show(PlanScreen);
    await userEvent.click(await screen.findByRole('button', { name: 'Maak een nieuwe versie' }));
    expect(await screen.findByRole('heading', { name: 'Veiligheidsplan, versie 2' })).toBeTruthy();
    expect(await goal()).toBeTruthy();
  });

  it('is none of those that were replaced or withdrawn', async () => {
    const { router: _ } = new PlanWorld(version({ state: 'SUPERSEDED', adoptedAt: '2026-11-01T10:00:00Z' }), version({ id: 'v2', number: 2, state: 'WITHDRAWN' })).show(PlanScreen);
    expect(await screen.findByText('Dit gezin heeft nog geen veiligheidsplan')).toBeTruthy();
  });

  it('leads nobody who may not write to begin a plan', async () => {
    const world = new PlanWorld();
    world.viewer = { ...world.viewer, id: 'gijs' };
    world.show(PlanScreen);
    expect(await screen.findByText('De casusregisseur kan het plan beginnen.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Begin het veiligheidsplan' })).toBeNull();
  });
});
