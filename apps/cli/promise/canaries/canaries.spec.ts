import { FIELDS } from '@zov/access/policy/fields.ts';
import { GRANTED } from '@zov/access/policy/shapes.ts';
import type { Outcome } from '../promise';
import { leaking, withRule } from '../testing/leaky';
import { CanaryRun } from './canaries';

// alone: it takes longer than a group of other specs, and begins before them.

const said: string[] = [];
/** One leak is enough to be noticed, and these hear each of them. */
const run = (options: Parameters<typeof CanaryRun.over>[1] = {}): Promise<Outcome> => CanaryRun.over({ n: 2, say: (line) => void said.push(line) }, options, 0, ['mother', 'father', 'director']);
const told = (): string => said.splice(0).join('\n');

it('notices a rule that shows somebody else’s fact', async () => {
  const rule = { partner: 'PARENT_WITH_CUSTODY', act: 'READ', subject: 'Fact', fields: FIELDS.factText, condition: GRANTED } as const;
  expect((await withRule(rule, () => run()))['leaks']).toBeGreaterThan(0);
  expect(told()).toMatch(/factfather of f0 reached mother f0 by family/);
}, 120_000);

it('notices a server that logs what it answers', async () => {
  const logging = leaking((payload, _ask, log) => Promise.resolve(void log.info('answered', { payload })).then(() => ({})));
  expect((await run(logging))['leaks']).toBeGreaterThan(0);
  expect(told()).toContain('reached nobody by log of the server');
}, 120_000);

it('is not content with hearing nothing', async () => {
  const mute = leaking(() => Promise.resolve({ payload: '{}' }));
  expect((await run(mute))['unheard']).toBeGreaterThan(50);
  told();
}, 120_000);
