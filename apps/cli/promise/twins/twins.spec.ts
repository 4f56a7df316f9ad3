import { FIELDS } from '@zov/access/policy/fields.ts';
import { GRANTED } from '@zov/access/policy/shapes.ts';
import type { Outcome } from '../promise';
import { leaking, withRule } from '../testing/leaky';
import { SECRETS, AWAITED, arrived } from './secrets';
import { TwinRun } from './twins';

// alone: it takes longer than a group of other specs, and begins before them.

const said: string[] = [];
const secrets = (...names: string[]) => SECRETS.filter(({ name }) => names.includes(name)).map((one) => ({ ...one, hiddenFrom: ['father' as const] }));
const run = (over: Parameters<typeof TwinRun.over>[1], names: string[], n = names.length): Promise<Outcome> =>
  TwinRun.over({ n, seed: 7, full: false, say: (line) => void said.push(line) }, over, secrets(...names));
const broken = (): string => said.splice(0).join('\n');

it('notices a rule that shows one thing too many', async () => {
  const rule = { partner: 'PARENT_WITH_CUSTODY', act: 'READ', subject: 'Top3Item', fields: FIELDS.top3Item, condition: GRANTED } as const;
  const outcome = await withRule(rule, () => run({}, ['draft item'], 3));
  expect(outcome.failures).toBeGreaterThan(0);
  expect(broken()).toContain('noticed by father');
}, 120_000);

it('notices a count', async () => {
  const counting = leaking(async (_payload, ask) => ({ header: String(await ask('select count(*)::int as n from person')) }));
  expect((await run(counting, ['number of family members'])).failures).toBeGreaterThan(0);
  expect(broken()).toContain('x-leak');
}, 120_000);

it('notices an error that is as long as what it hides', async () => {
  const padding = leaking(async (payload, ask) =>
    (payload.includes('"errors"') ? { payload: payload + ' '.repeat(await ask(`select sum(length(text_cipher))::int as n from contact_point`)) } : {}));
  expect((await run(padding, ['hidden address'], 2)).failures).toBeGreaterThan(0);
  broken();
}, 120_000);

it('fails as soon as something exists that a class of secrets waits for', () => {
  expect(arrived(AWAITED, ['Dossier', 'plan_version', 'Involvement'])).toEqual([]);
  for (const name of ['meeting', 'CaseDiscussion', 'AnonymousConsult']) expect(arrived(AWAITED, [name])).not.toEqual([]);
});
