import { keepAlive } from './keep-alive.mjs';
import { until } from './postgres/postmaster.mjs';

function stage(lives: ('stays' | 'ends' | 'fails' | 'killed')[], more: { quickWhenKilled?: number } = {}) {
  const seen = { launched: 0, stopped: 0, restarts: [] as string[], gaveUp: [] as string[] };
  const keeper = keepAlive({
    name: 'thing',
    tries: 3,
    pause: () => 20,
    ...more,
    launch: async (onExit: (why: string, how?: { killed?: boolean }) => void) => {
      const life = lives[seen.launched] ?? 'stays';
      seen.launched += 1;
      if (life === 'fails') throw new Error('cannot launch');
      if (life === 'ends') setTimeout(() => onExit('code 1'), 1);
      if (life === 'killed') setTimeout(() => onExit('SIGKILL', { killed: true }), 20);
      return { pid: seen.launched, stop: async () => void (seen.stopped += 1) };
    },
    onRestart: (why: string) => seen.restarts.push(why),
    onGiveUp: (why: string) => seen.gaveUp.push(why),
  });
  return { keeper, seen };
}

it('starts a thing again when it ends by itself', async () => {
  const { keeper, seen } = stage(['ends', 'stays']);
  await keeper.start();
  expect(await until(() => seen.launched === 2, 1000)).toBe(true);
  expect(seen).toMatchObject({ restarts: ['code 1'], gaveUp: [] });
});

it('gives up after several quick failures in a row, and says why once', async () => {
  const { keeper, seen } = stage(['ends', 'fails', 'ends', 'stays']);
  await keeper.start();
  expect(await until(() => seen.gaveUp.length > 0, 1000)).toBe(true);
  expect(seen).toMatchObject({ launched: 3, restarts: ['code 1', 'cannot launch'], gaveUp: ['code 1'] });
});

it('throws when the very first launch is impossible', async () => {
  const { keeper, seen } = stage(['fails']);
  await expect(keeper.start()).rejects.toThrow('cannot launch');
  await keeper.stop();
  expect(seen).toMatchObject({ launched: 1, restarts: [], gaveUp: [] });
});

it('does not start a thing again that was asked to stop', async () => {
  const { keeper, seen } = stage(['stays']);
  await keeper.start();
  await keeper.stop();
  expect(seen).toMatchObject({ launched: 1, stopped: 1, restarts: [] });
});

it('does not start a thing again when the stop comes in the pause', async () => {
  const { keeper, seen } = stage(['ends', 'stays']);
  await keeper.start();
  await until(() => seen.restarts.length === 1, 1000, 0);
  await keeper.stop();
  await new Promise((done) => setTimeout(done, 60));
  expect(seen.launched).toBe(1);
});

it('does not give up on a thing that is killed again and again', async () => {
  const { keeper, seen } = stage(['killed', 'killed', 'killed', 'killed', 'stays'], { quickWhenKilled: 5 });
  await keeper.start();
  expect(await until(() => seen.launched === 5, 2000)).toBe(true);
  expect(seen.gaveUp).toEqual([]);
});

it('gives up on a thing that is killed before it can do anything, as by a system without memory', async () => {
  const { keeper, seen } = stage(['killed', 'killed', 'killed', 'stays'], { quickWhenKilled: 1000 });
  await keeper.start();
  expect(await until(() => seen.gaveUp.length > 0, 2000)).toBe(true);
  expect(seen.launched).toBe(3);
});

it('lets others wait until it runs again', async () => {
  const { keeper, seen } = stage(['ends', 'fails', 'stays']);
  await keeper.start();
  await until(() => seen.restarts.length === 1, 1000, 0);
  expect(await keeper.up()).toMatchObject({ pid: 3 });
});

it('lets nobody wait for what never comes again', async () => {
  const { keeper, seen } = stage(['ends', 'fails', 'fails']);
  await keeper.start();
  await until(() => seen.restarts.length === 1, 1000, 0);
  expect(await keeper.up()).toBeUndefined();
});
