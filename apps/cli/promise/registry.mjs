/**
 * Every promise that is measured. `target` says in words what holds when it is kept, `ciSize` how many cases each test run
 * tries and `fullSize` how many before a release. `run` answers the cases tried and how many failed (promise.ts).
 */
import { loadSource } from '../build/load.mjs';

/** The `run` of a TypeScript file in this folder, loaded when asked. With a throw-away database unless it needs none. */
const source = (file, { database = true } = {}) => async (asked) => {
  if (!database) return (await loadSource(`apps/cli/promise/${file}`)).run(asked);
  const [{ default: setUp }, { default: tearDown }] = await Promise.all([import('../test/cluster-setup.mjs'), import('../test/cluster-teardown.mjs')]);
  await setUp();
  try {
    return await (await loadSource(`apps/cli/promise/${file}`)).run(asked);
  } finally {
    await tearDown();
  }
};

export const promises = [
  {
    id: 'matrix', ciSize: 1_000_000, fullSize: 1_000_000, run: source('matrix.ts'),
    target: 'Everybody is answered exactly what the hand-written access matrix says, field by field, and the log says so',
  },
  {
    id: 'differential', ciSize: 1_000_000, fullSize: 10_000_000, run: source('differential/differential.ts'),
    target: 'The meaning of the rules, CASL in memory, the compiled SQL and row-level security agree on every random case',
  },
  {
    id: 'twins', target: 'two worlds that differ in one secret answer everybody who may not know it with the same bytes',
    ciSize: 500, fullSize: 5_000, run: source('twins.ts'),
  },
  {
    id: 'canaries', target: 'no protected value comes out but to who may have it: not in an answer, a log, a job or a row',
    ciSize: 800, fullSize: 6_000, run: source('canaries.ts'),
  },
  {
    id: 'revocation', target: 'once access has ended nothing is given: no answer, no page, no change, no message; sockets close within a second',
    ciSize: 48, fullSize: 1_200, run: source('revocation/revocation.ts'),
  },
  {
    id: 'boundaries', target: 'an act of which any one statement fails is done wholly or not at all: what is kept, the log and what must still be sent agree',
    ciSize: 600, fullSize: 4_500, run: source('boundaries.ts'),
  },
  {
    id: 'editors', target: 'two people who edit the same item at the same time never replace words of each other that they did not see, and a conflict tells exactly what both wrote',
    ciSize: 200, fullSize: 5_000, run: source('editors.ts'),
  },
  {
    id: 'mutants', target: 'a fault in the rules for reading or for acts, ours or one of Stryker, whichever one, is noticed by the access matrix; at most five change nothing, each argued',
    ciSize: 5_000, fullSize: 20_000, run: source('mutants/mutants.ts'),
  },
];
