import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asked, Outcome } from '../promise';
import { HIDDEN, MASKED, decode, encode, type Case, type Question, type World } from './case';
import { Chance } from './chance';
import { compare, replay } from './compare';
import { compile, Laboratory, type Compile } from './laboratory';
import { randomRules, realRules } from './random-question';
import { randomWorld } from './random-world';
import { shrink } from './shrink';

const ROWS = 500;
/** Questions on one world: six in ten under rules of their own. */
const QUESTIONS = 20;
const RANDOM_SHARE = 0.6;
/** Below this many cases the shares of the outcomes say nothing. */
const ENOUGH = 50_000;

const REGRESSIONS = join('apps', 'cli', 'promise', 'differential', 'regressions.json');

export const regressions = (): readonly Case[] => (JSON.parse(readFileSync(REGRESSIONS, 'utf8')) as unknown[]).map(decode);

/** The reference, CASL in memory, the compiled SQL and row-level security agree on every case; earlier counter-examples come first. */
export async function run(asked: Asked): Promise<Outcome> {
  const laboratory = await Laboratory.open();
  try {
    return await measure(laboratory, asked);
  } finally {
    await laboratory.close();
  }
}

/** The same in a laboratory that is open; `translate` makes the SQL, `earlier` are the cases that come first. */
export function measure(laboratory: Laboratory, asked: Asked, translate: Compile = compile, earlier = regressions()): Promise<Outcome> {
  return new Differential(laboratory, asked, translate).run(earlier);
}

class Differential {
  private readonly chance: Chance;
  private readonly tally = { n: 0, allowed: 0, masked: 0, denied: 0, ruleSets: 0, questions: 0 };
  private disagreements = 0;

  constructor(private readonly laboratory: Laboratory, private readonly asked: Asked, private readonly translate: Compile) {
    this.chance = new Chance(asked.seed);
  }

  async run(earlier: readonly Case[]): Promise<Outcome> {
    for (const [index, one] of earlier.entries()) {
      const why = await replay(this.laboratory, one, this.translate);
      if (why === undefined) continue;
      this.disagreements += 1;
      this.asked.say(`differential: regression ${index + 1}: ${why}`);
    }
    for (let batch = 1; this.unbroken(); batch += 1) {
      const world = randomWorld(this.chance, Math.min(ROWS, this.asked.n - this.tally.n), this.laboratory.extras);
      await this.laboratory.load(world);
      for (let index = 0; index < QUESTIONS && this.unbroken(); index += 1) {
        await this.ask(world, index < QUESTIONS * RANDOM_SHARE ? randomRules(this.chance, world) : realRules(this.chance, world));
      }
      if (batch % 20 === 0) this.asked.say(`differential: ${this.tally.n} of ${this.asked.n} cases`);
    }
    return this.outcome(earlier.length);
  }

  private outcome(replayed: number): Outcome {
    const { n, allowed, denied, ruleSets, masked, questions } = this.tally;
    const share = (part: number): number => Math.round((1000 * part) / Math.max(n, 1)) / 1000;
    if (this.disagreements === 0 && n >= ENOUGH && Math.min(allowed, denied) < n / 5) throw new Error(`the cases are lopsided: ${allowed} allowed, ${denied} denied of ${n}`);
    return { n, failures: this.disagreements, ruleSets, questions, allowed: share(allowed), masked: share(masked), denied: share(denied), replayed };
  }

  private async ask(world: World, question: Question): Promise<void> {
    const { answers, disagreements } = await compare(this.laboratory, world, question, this.translate);
    this.tally.n += answers.length;
    this.tally.questions += 1;
    this.tally.ruleSets += question.rules === null ? 0 : 1;
    for (const answer of answers) this.tally[answer === HIDDEN ? 'denied' : 'allowed'] += 1;
    this.tally.masked += answers.split(MASKED).length - 1;
    const first = disagreements[0];
    if (first === undefined) return;
    this.disagreements += disagreements.length;
    this.asked.say(await this.small({ world, question }, first.place));
  }

  /** One counter-example ends the run: the next run shows whether there was more than one mistake. */
  private unbroken(): boolean {
    return this.disagreements === 0 && this.tally.n < this.asked.n;
  }

  /** The smallest case that still breaks, ready to be added to the regressions: one row, or as many as it takes. */
  private async small({ world, question }: Case, place: number): Promise<string> {
    const breaks = async (candidate: Case): Promise<boolean> => (await replay(this.laboratory, candidate, this.translate)) !== undefined;
    const single = { question, world: { ...world, rows: world.rows.slice(place, place + 1) } };
    const least = await shrink(await breaks(single) ? single : { world, question }, breaks);
    return `differential: ${await replay(this.laboratory, least, this.translate)}; add to ${REGRESSIONS}:\n${JSON.stringify(encode(least))}`;
  }
}
