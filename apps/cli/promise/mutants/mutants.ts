import { RULES } from '@zov/access/policy';
import { Judge } from '../matrix/judge.ts';
import { MatrixWorld } from '../matrix/world.ts';
import type { Run } from '../promise.ts';
import { Chance } from '../twins/chance.ts';
import { mutantsOf, type Mutant } from './mutators.ts';
import { PaperMatrix } from './paper-matrix.ts';
import { papersOf } from './papers.ts';
import { AS_THEY_ARE, OTHERWISE } from './readers.ts';
import { SURVIVORS } from './survivors.ts';

/** Mutants that may be left, each argued to change nothing. */
const MOST = 5;
/** How many faults are told. */
const TOLD = 20;
/** The rows of the first round are the same in each run, so that it kills the same mutants. */
const FIRST = 1;

/** What is wrong with who survived: more than may, one that nobody argued for, or an argument for one that was killed. */
export function wrongOf(survivors: readonly Mutant[], argued: Readonly<Record<string, string>>): string[] {
  const names = survivors.map(({ name }) => name);
  return [
    ...names.filter((name) => !(name in argued)).map((name) => `survived: ${name}`),
    ...Object.keys(argued).filter((name) => !names.includes(name)).map((name) => `killed, or no mutant any more, and yet argued to survive: ${name}`),
    ...(Object.keys(argued).length > MOST ? [`${Object.keys(argued).length} survivors are argued for, and ${MOST} may be`] : []),
  ];
}

/** Faults in the rules for reading, one at a time; the access matrix must notice each. Every round has rows of its own. */
export const run: Run = async ({ n, seed, say }) => {
  const mutants = mutantsOf(RULES);
  const rounds = Math.ceil(n / mutants.length);
  const world = await MatrixWorld.make();
  let survivors: readonly Mutant[] = mutants;
  const wrong: string[] = [];
  let papers = 0;
  try {
    for (let round = 0; round < rounds; round += 1) {
      const made = await papersOf(world, new Chance(round === 0 ? FIRST : seed + round));
      papers += made.papers.length;
      const matrix = new PaperMatrix(new Judge(made.rows), [...AS_THEY_ARE, ...OTHERWISE], made.papers, RULES);
      wrong.push(...matrix.differences().map(({ reader, type, missing, shown }) => `without any fault ${reader} misses of ${type} [${missing.join(' ')}] and sees [${shown.join(' ')}]`));
      survivors = survivors.filter((mutant) => matrix.kills(mutant) === null);
    }
  } finally {
    await world.close();
  }
  wrong.push(...wrongOf(survivors, SURVIVORS));
  for (const one of [...new Set(wrong)].slice(0, TOLD)) say(one);
  const kinds = Object.fromEntries([...new Set(mutants.map(({ kind }) => kind))].map((kind) => [kind, mutants.filter((one) => one.kind === kind).length]));
  return { n: mutants.length * rounds, failures: wrong.length, mutants: mutants.length, survivors: survivors.length, kinds, readers: AS_THEY_ARE.length + OTHERWISE.length, rows: papers };
};
