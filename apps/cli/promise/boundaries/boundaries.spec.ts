import { expect, it } from '@jest/globals';
import type pg from 'pg';
import { TRIES } from '../matrix/acts';
import type { Outcome } from '../promise';
import { Boundaries } from './boundaries';

// alone: it takes longer than a group of other specs, and begins before them.

const said: string[] = [];
const run = (acts: readonly string[], over: Parameters<typeof Boundaries.over>[1] = {}): Promise<Outcome> =>
  Boundaries.over({ n: 5_000, seed: 3, say: (line) => void said.push(line) }, { tries: TRIES.filter(({ act }) => acts.includes(act)).slice(0, 2), never: [], ...over });

/** A server that goes on as if nothing were wrong when a statement of a transaction fails. */
function carelessly(pool: pg.Pool): void {
  const known = new WeakSet<object>();
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    const query = client.query.bind(client) as (...asked: unknown[]) => Promise<unknown>;
    (client as unknown as { query: (...asked: unknown[]) => unknown }).query = async (asked, ...more) => {
      if (typeof more.at(-1) === 'function' || ['begin', 'commit', 'rollback'].includes(String(asked))) return query(asked, ...more);
      await query('savepoint careless').catch(() => undefined);
      return query(asked, ...more).catch(() => query('rollback to savepoint careless').then(() => ({ rows: [], rowCount: 1 })));
    };
  });
}

it('finds nothing where every act is one transaction, and looks at each statement of it', async () => {
  const outcome = await run(['recordMandate']);
  expect({ outcome, said }).toMatchObject({ outcome: { failures: 0, acts: 1, done: 1 }, said: [] });
  expect(outcome.n).toBeGreaterThan(8);
}, 120_000);

it('notices an act that is left half done', async () => {
  expect((await run(['recordMandate'], { spoil: carelessly })).failures).toBeGreaterThan(0);
  expect(said.splice(0).join('\n')).toMatch(/recordMandate D14, statement \d+: .*changed.*mandate/);
}, 120_000);

it('notices an act that nobody can do, and one that is excused without need', async () => {
  await run(['proposeGate', 'recordMandate'], { tries: ['proposeGate', 'recordMandate'].flatMap((name) => TRIES.filter(({ act }) => act === name).slice(0, 1)), never: ['recordMandate'] });
  expect(said.splice(0)).toEqual(['proposeGate is done by nobody', 'recordMandate is done here, and need not be excused']);
}, 120_000);
