import { command } from './command.mjs';

interface Printed { code: number; out: string[]; err: string[] }

const promise = (run: (asked: { n: number; seed: number }) => unknown) =>
  ({ id: 'quiet', target: 'nothing is heard', ciSize: 100, fullSize: 1000, run: (asked: { n: number; seed: number }) => Promise.resolve(run(asked)) });

async function type(given: ReturnType<typeof promise>, ...args: string[]): Promise<Printed> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command([given], args, { out: (line: string) => out.push(line), err: (line: string) => err.push(line) });
  return { code, out, err };
}

const kept = promise(({ n }) => ({ n, failures: 0, shown: 3 }));

it('prints one JSON line with the figures and ends with 0 when the promise is kept', async () => {
  const { code, out } = await type(kept, 'quiet', '--seed', '7');
  expect(code).toBe(0);
  expect(out).toHaveLength(1);
  expect(JSON.parse(out[0]!)).toEqual({ promise: 'quiet', n: 100, failures: 0, seed: 7, shown: 3, seconds: expect.any(Number) });
});

it('asks for the size of a test run, the long one with --full, and the given one with --n', async () => {
  const sizes: number[] = [];
  const heard = promise(({ n }) => (sizes.push(n), { n, failures: 0 }));
  await type(heard, 'quiet');
  await type(heard, 'quiet', '--full');
  await type(heard, 'quiet', '--full', '--n', '12');
  expect(sizes).toEqual([100, 1000, 12]);
});

it('ends with 1 when a case failed, and still prints the line', async () => {
  const { code, out } = await type(promise(({ n }) => ({ n, failures: 2 })), 'quiet');
  expect(code).toBe(1);
  expect(JSON.parse(out[0]!)).toMatchObject({ failures: 2 });
});

it('ends with 2 when fewer cases were tried than asked for', async () => {
  const { code, err } = await type(promise(() => ({ n: 99, failures: 0 })), 'quiet');
  expect(code).toBe(2);
  expect(err.join()).toContain('fewer than the 100');
});

it.each([
  ['throws', () => { throw new Error('broke off'); }],
  ['answers nothing', () => undefined],
  ['answers no count', () => ({ n: 100, failures: Number.NaN })],
])('ends with 2 when the promise %s', async (_how, run) => {
  expect((await type(promise(run), 'quiet')).code).toBe(2);
});

it.each([[[]], [['loud']], [['quiet', 'quiet']], [['quiet', '--n', '0']], [['quiet', '--n', '1e6']], [['quiet', '--seed', '-1']], [['quiet', '--quick']]])('refuses %j and says how it is used', async (args) => {
  const { code, out, err } = await type(kept, ...args);
  expect([code, out]).toEqual([2, []]);
  expect(err.join()).toContain('npm run promise');
});

it('lists every promise with its target and sizes', async () => {
  const { code, out } = await type(kept, '--list');
  expect([code, out]).toEqual([0, ['quiet\tnothing is heard (n ≥ 100; --full 1000)']]);
});
