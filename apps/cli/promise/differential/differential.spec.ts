import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HIDDEN, decode, encode, type Case, type Question, type World } from './case';
import { Chance } from './chance';
import { compare, replay } from './compare';
import { measure, regressions } from './differential';
import { Laboratory, compile, type Compile } from './laboratory';
import { realRules } from './random-question';
import { randomWorld } from './random-world';

// alone: it takes longer than a group of other specs, and begins before them.

/** The right translation with one mistake in its text. */
const mistaken = (change: (sql: string) => string): Compile => (question) => {
  const { frame, row, field } = compile(question);
  return { frame: change(frame), row: change(row), field: change(field) };
};

const MISTAKES: Readonly<Record<string, Compile>> = {
  'an inequality that nothing answers': mistaken((sql) => sql.replaceAll(/coalesce\((t\.\w+) = ([^,()]+), false\)/g, '(($1 <> $2) is not true)')),
  'an empty list that is within every list': mistaken((sql) => sql.replaceAll(/coalesce\(cardinality\([^()]+\), 0\) > 0 and /g, '')),
  'a right that still holds at the instant it ends': mistaken((sql) => sql.replaceAll('r.valid_until >', 'r.valid_until >=')),
  'a right that begins one instant late': mistaken((sql) => sql.replaceAll('r.valid_from <=', 'r.valid_from <')),
  'a restriction on one item that is not looked at': mistaken((sql) => sql.replaceAll(/x\.item_id = t\.\w+/g, 'false')),
  'a restriction that looks at the wrong person': mistaken((sql) => sql.replaceAll('x.against_person_id = g.self_person_id', 'x.against_person_id = any (g.person_ids)')),
  'an act that the grant does not carry': mistaken((sql) => sql.replaceAll(/ and '[A-Z]+' = any \(g\.acts\)/g, '')),
  'a field that is not masked': (question) => ({ ...compile(question), field: 'true' }),
  'a row that nothing opens': (question) => ({ ...compile(question), row: 'true' }),
  'a row that is hidden from everybody': (question) => ({ ...compile(question), row: 'null' }),
};

let laboratory: Laboratory;

beforeAll(async () => {
  laboratory = await Laboratory.open();
});
afterAll(() => laboratory.close());

const asked = (n: number, said: string[] = []) => ({ n, seed: 5, full: false, say: (line: string) => said.push(line) });

it.each(Object.entries(MISTAKES))('notices %s, and makes the counter-example small enough to keep', async (_name, translate) => {
  const said: string[] = [];
  const { failures } = await measure(laboratory, asked(300_000, said), translate, []);
  expect(failures).toBeGreaterThan(0);
  const kept = decode(JSON.parse(said.find((line) => line.includes('add to '))?.split('\n').at(-1) ?? 'null'));
  expect(kept.world.rows).toHaveLength(1);
  expect(Math.max(kept.world.readers.length, kept.world.grants.length, kept.world.restrictions.length)).toBeLessThanOrEqual(1);
  expect(await replay(laboratory, kept, translate)).toBeDefined();
  expect(await replay(laboratory, kept)).toBeUndefined();
}, 60_000);

it('replays earlier counter-examples first and counts each that is back', async () => {
  const said: string[] = [];
  const outcome = await measure(laboratory, asked(1, said), (question) => ({ ...compile(question), row: 'true' }), regressions());
  expect(outcome).toMatchObject({ replayed: regressions().length });
  expect(said[0]).toContain('regression 1');
});

describe('on one world', () => {
  let world: World;
  let questions: Question[];

  beforeAll(async () => {
    const chance = new Chance(11);
    world = randomWorld(chance, 200, laboratory.extras);
    questions = Array.from({ length: 120 }, () => realRules(chance, world));
    await laboratory.load(world);
  });

  /** What is said of the questions while the fence of one table has another condition. */
  async function behind(table: string, condition: string): Promise<string> {
    const name = laboratory.probeFor(table);
    const { rows } = await laboratory.owner.query<{ qual: string }>('select qual from pg_policies where tablename = $1', [name]);
    await laboratory.owner.query(`alter policy p0 on ${name} using (${condition})`);
    const found = await Promise.all(questions.map((question) => compare(laboratory, world, question)));
    await laboratory.owner.query(`alter policy p0 on ${name} using (${rows[0]?.qual})`);
    return found.flatMap(({ disagreements }) => disagreements.map(({ why }) => why)).join('\n');
  }

  it('agrees behind the fences as they are', async () => {
    const found = await Promise.all(questions.map((question) => compare(laboratory, world, question)));
    expect(found.flatMap(({ disagreements }) => disagreements)).toEqual([]);
    expect(found.some(({ answers }) => answers !== HIDDEN.repeat(world.rows.length))).toBe(true);
  });

  it('notices a fence that shows a dossier without a live grant', async () => {
    expect(await behind('fact', 'true')).toContain('shows a row without a live grant');
  });

  it('notices a fence that hides what the rules allow', async () => {
    expect(await behind('fact', `(dossier_id = any (nullif(current_setting('app.d', true), '')::uuid[])) and state is not null`)).toContain('hides a row that a live grant opens');
  });

  it('asks through every mode of the fence', () => {
    const modes = (role: string) => new Set(questions.filter((question) => question.role === role).map(({ opened }) => opened === null));
    expect(modes('FAMILY_MEMBER').size).toBe(2);
    expect(modes('PRIVACY_OFFICER').size).toBe(2);
    expect(modes('YOUTH_PROFESSIONAL').size).toBe(2);
  });

  it('keeps earlier counter-examples as data that reads back', async () => {
    expect(regressions().length).toBeGreaterThan(4);
    for (const one of regressions()) {
      expect(decode(encode(one))).toEqual(one);
      expect(await replay(laboratory, one)).toBeUndefined();
    }
  });
});

it('makes the same cases from the same seed', () => {
  const made = (seed: number): Case => {
    const chance = new Chance(seed);
    const world = randomWorld(chance, 20);
    return { world, question: realRules(chance, world) };
  };
  expect(encode(made(3))).toEqual(encode(made(3)));
  expect(encode(made(3))).not.toEqual(encode(made(4)));
});
