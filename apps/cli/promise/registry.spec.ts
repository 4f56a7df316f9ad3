import { everything, runByItself, steps } from '../test/steps.mjs';
import { promises } from './registry.mjs';

it('runs every registered promise in each test run, but for the one that is run by itself', () => {
  const names = promises.map(({ id }: { id: string }) => `promise:${id}`);
  expect(everything.filter((name: string) => name.startsWith('promise:'))).toEqual(names.filter((name) => !runByItself.includes(name)));
  expect(runByItself).toEqual(['promise:mutants']);
  expect(Object.keys(steps)).toEqual(expect.arrayContaining(names));
});

it('names each promise once, with a target and sizes', () => {
  expect(new Set(promises.map(({ id }: { id: string }) => id)).size).toBe(promises.length);
  for (const promise of promises) {
    expect(promise).toEqual({ id: expect.stringMatching(/^[a-z]+$/), target: expect.stringMatching(/.{20}/), ciSize: expect.any(Number), fullSize: expect.any(Number), run: expect.any(Function) });
    expect(promise.fullSize).toBeGreaterThanOrEqual(promise.ciSize);
  }
});
