import { RULES } from '@zov/access/policy';
import { abilityOf } from '@zov/access/policy/ability.ts';
import { Judge } from '../matrix/judge.ts';
import { MatrixWorld } from '../matrix/world.ts';
import type { Run } from '../promise.ts';
import { Chance } from '../twins/chance.ts';
import { Expectation } from './expectation.ts';
import { mutantsOfActs, mutantsOfReading } from './mutators.ts';
import { Noticing } from './noticing.ts';
import { PaperMatrix, withAbility } from './paper-matrix.ts';
import { papersOf } from './papers.ts';
import { AS_THEY_ARE, WITH_EVERY_ACT, otherwise } from './readers.ts';
import { StrykerPolicy } from './stryker.ts';
import { SURVIVORS } from './survivors.ts';

/** Mutants that may be left, each argued to change nothing. */
const MOST = 5;
/** How many faults are told. */
const TOLD = 20;
/** The rows of the first round are the same in each run, so that it kills the same mutants. */
const FIRST = 1;

/** What is wrong with who survived: more than may, one that nobody argued for, or an argument for one that was killed. */
export function wrongOf(survivors: readonly Pick<Fault, 'name'>[], argued: Readonly<Record<string, string>>): string[] {
  const names = survivors.map(({ name }) => name);
  return [
    ...names.filter((name) => !(name in argued)).map((name) => `survived: ${name}`),
    ...Object.keys(argued).filter((name) => !names.includes(name)).map((name) => `killed, or no mutant any more, and yet argued to survive: ${name}`),
    ...(Object.keys(argued).length > MOST ? [`${Object.keys(argued).length} survivors are argued for, and ${MOST} may be`] : []),
  ];
}

interface Figures { readonly n: number; readonly killed: number; readonly survivors: number }

/** How it went, by kind of fault. */
export function figuresOf(mutants: readonly Pick<Fault, 'kind'>[], survivors: readonly Pick<Fault, 'kind'>[]): Readonly<Record<string, Figures>> {
  const count = (some: readonly Pick<Fault, 'kind'>[], kind: string): number => some.filter((one) => one.kind === kind).length;
  const figures = (kind: string): Figures => ({ n: count(mutants, kind), killed: count(mutants, kind) - count(survivors, kind), survivors: count(survivors, kind) });
  return Object.fromEntries([...new Set(mutants.map(({ kind }) => kind))].map((kind) => [kind, figures(kind)]));
}

/** A fault, and whether the matrix of a round notices it. */
interface Fault { readonly kind: string; readonly name: string; readonly noticed: (round: Round) => boolean }
interface Round { readonly matrix: PaperMatrix; readonly noticing: Noticing }

/** Our own faults in the rules, and all that Stryker makes in the source of them. */
function faultsOf(stryker: StrykerPolicy): Fault[] {
  const own = [...mutantsOfReading(RULES), ...mutantsOfActs(RULES)].map((mutant): Fault => ({ ...mutant, noticed: ({ matrix }) => matrix.kills(mutant) !== null }));
  return [...own, ...stryker.mutants.map((mutant): Fault => ({ kind: `Stryker ${mutant.mutatorName}`, name: mutant.name, noticed: ({ noticing }) => noticing.notices(mutant) }))];
}

/** Faults in the rules, one at a time; the access matrix must notice each. Every round has rows of its own. */
export const run: Run = async ({ n, seed, say }) => {
  const stryker = await StrykerPolicy.of(process.cwd());
  const faults = faultsOf(stryker);
  const rounds = Math.ceil(n / faults.length);
  const world = await MatrixWorld.make();
  let survivors: readonly Fault[] = faults;
  const wrong: string[] = [];
  let [papers, readers] = [0, 0];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const made = await papersOf(world, new Chance(round === 0 ? FIRST : seed + round));
      papers += made.papers.length;
      const expectation = new Expectation(new Judge(made.rows));
      const holders = [...AS_THEY_ARE, ...WITH_EVERY_ACT, ...otherwise(made.named)];
      readers = holders.length;
      const matrix = new PaperMatrix(expectation, holders, made.papers, { rules: RULES, test: withAbility(abilityOf) });
      const noticing = new Noticing(stryker, matrix, expectation, made.papers);
      wrong.push(...made.missing, ...[...matrix.differences()].map(({ reader, act, type, missing, shown }) => `without any fault ${reader} misses by ${act} of ${type} [${missing.join(' ')}] and gets [${shown.join(' ')}]`));
      survivors = survivors.filter(({ noticed }) => !noticed({ matrix, noticing }));
    }
  } finally {
    await world.close();
  }
  wrong.push(...wrongOf(survivors, SURVIVORS));
  for (const one of [...new Set(wrong)].slice(0, TOLD)) say(one);
  return {
    n: faults.length * rounds, failures: wrong.length, mutants: faults.length, survivors: survivors.length, kinds: figuresOf(faults, survivors),
    readers, rows: papers,
  };
};
