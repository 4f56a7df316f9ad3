import { ACTS, ROLE_ACTS, SHEETS, type Sheet } from '@zov/access/matrix/index.ts';
import { FIELDS } from '@zov/access/policy/fields.ts';
import { GRANTED } from '@zov/access/policy/shapes.ts';
import type { Outcome } from '../promise';
import { leaking, withRule } from '../testing/leaky';
import { READERS } from './cast';
import { Oracle, type Variation } from './oracle';

const said: string[] = [];
const few = READERS.filter(({ name }) => ['case-director', 'team-colleague', 'team-colleague-ended', 'father'].includes(name));
const run = (variation: Variation = {}): Promise<Outcome> => Oracle.over({ say: (line) => void said.push(line), full: false }, { readers: few, ...variation });
const told = (): string => said.splice(0).join('\n');
/** The matrix with another cell of one actor. */
const altered = (actor: string, reads: Sheet['reads']): Readonly<Record<string, Sheet>> => ({ ...SHEETS, [actor]: { ...(SHEETS[actor] as Sheet), reads: { ...SHEETS[actor]?.reads, ...reads } } });

it('finds nothing wrong with the rules as they are', async () => {
  const outcome = await run();
  expect({ said: told(), ...outcome }).toMatchObject({ said: '', failures: 0 });
  expect(outcome.n).toBeGreaterThan(20_000);
}, 120_000);

it('notices a rule that opens more than the matrix says', async () => {
  const rule = { partner: 'PARENT_WITH_CUSTODY', act: 'READ', subject: 'Fact', fields: FIELDS.factText, condition: GRANTED } as const;
  expect((await withRule(rule, () => run({ dossierAlone: true }))).failures).toBeGreaterThan(0);
  expect(told()).toMatch(/PARENT_WITH_CUSTODY LIVE D3: Fact.what is shown/);
}, 120_000);

it('notices a cell of the matrix that says more, or less, than is so', async () => {
  expect((await run({ sheets: altered('TEAM_COLLEAGUE', { D13: [{ what: ['Measure'], when: [] }] }) })).failures).toBeGreaterThan(0);
  const missing = told();
  for (const one of [/TEAM_COLLEAGUE LIVE D13: Measure.note is missing/, /TEAM_COLLEAGUE LIVE D13: change of Measure is missing/, /whoSeesWhat says of team-colleague: D13 NO, not D13 PARTLY/]) expect(missing).toMatch(one);
  expect((await run({ sheets: altered('TEAM_COLLEAGUE', { D2: [] }) })).failures).toBeGreaterThan(0);
  expect(told()).toMatch(/TEAM_COLLEAGUE LIVE D2: ContactPoint.text is shown/);
}, 120_000);

it('notices an act that the matrix gives to somebody who may not do it, and one that it keeps from somebody who may', async () => {
  const any = { classes: ['D1'], when: [] } as const;
  const acts = { ...ACTS, addPerson: { ...ACTS['addPerson'], who: { TEAM_COLLEAGUE: any } } } as typeof ACTS;
  const roleActs = { ...ROLE_ACTS, openDossier: { dutch: 'dossier openen', roles: [] } };
  expect((await run({ acts, roleActs })).failures).toBeGreaterThan(0);
  const wrong = told();
  expect(wrong).toMatch(/TEAM_COLLEAGUE LIVE: Mutation.addPerson D1 is missing/);
  expect(wrong).toMatch(/CASE_DIRECTOR LIVE: Mutation.addPerson D1 is shown/);
  expect(wrong).toMatch(/YOUTH_PROFESSIONAL: Mutation.openDossier is shown/);
}, 120_000);

it('notices an answer that shows a dossier to somebody whose time is over', async () => {
  const leaky = leaking((payload) => Promise.resolve(payload.trim() === '{"data":{"dossier":null}}' ? { payload: '{"data":{"dossier":{"id":"x"}}}' } : {}));
  expect((await run({ options: leaky, dossierAlone: true })).failures).toBeGreaterThan(0);
  expect(told()).toMatch(/TEAM_COLLEAGUE ENDED D1: Dossier.id is shown/);
}, 120_000);
