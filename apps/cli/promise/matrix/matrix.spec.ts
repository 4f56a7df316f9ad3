import { ACTS, ROLE_ACTS, SHEETS, type Sheet } from '@zov/access/matrix/index.ts';
import { FIELDS } from '@zov/access/policy/fields.ts';
import { GRANTED } from '@zov/access/policy/shapes.ts';
import type { Outcome } from '../promise';
import { leaking, withRule } from '../testing/leaky';
import { READERS } from './cast';
import { Oracle, type Variation } from './oracle';

// alone: it takes longer than a group of other specs, and begins before them.

const said: string[] = [];
const few = READERS.filter(({ name }) => ['case-director', 'team-colleague', 'team-colleague-ended', 'father'].includes(name));
const run = (variation: Variation = {}): Promise<Outcome> => Oracle.over({ say: (line) => void said.push(line), full: false }, { readers: few, ...variation });
/** Nobody tries an act. */
const READING = { dossierAlone: true, acts: {} } as const;
const told = (): string => said.splice(0).join('\n');
/** The matrix with another cell of one actor. */
const altered = (actor: string, reads: Sheet['reads']): Readonly<Record<string, Sheet>> => ({ ...SHEETS, [actor]: { ...(SHEETS[actor] as Sheet), reads: { ...SHEETS[actor]?.reads, ...reads } } });

it('notices a rule that opens more than the matrix says', async () => {
  const rule = { partner: 'PARENT_WITH_CUSTODY', act: 'READ', subject: 'Fact', fields: FIELDS.factText, condition: GRANTED } as const;
  expect((await withRule(rule, () => run(READING))).failures).toBeGreaterThan(0);
  expect(told()).toMatch(/PARENT_WITH_CUSTODY LIVE D3: Fact.what is shown/);
}, 120_000);

describe('a matrix that says other things than are so', () => {
  let wrong: string;

  beforeAll(async () => {
    const any = { classes: ['D1'], when: [] } as const;
    await run({
      sheets: altered('TEAM_COLLEAGUE', { D13: [{ what: ['Measure'], when: [] }], D2: [] }),
      acts: { addPerson: { ...ACTS['addPerson'], who: { TEAM_COLLEAGUE: any } } } as unknown as typeof ACTS,
      roleActs: { ...ROLE_ACTS, openDossier: { dutch: 'dossier openen', roles: [] } },
    });
    wrong = told();
  }, 120_000);

  it.each([
    ['opens a cell', /TEAM_COLLEAGUE LIVE D13: Measure.note is missing/],
    ['opens changes of it', /TEAM_COLLEAGUE LIVE D13: change of Measure is missing/],
    ['lets others be told of it', /case-director: whoSeesWhat says of team-colleague: D13 NO,D2 YES, not D13 PARTLY,D2 NO/],
    ['closes a cell', /TEAM_COLLEAGUE LIVE D2: ContactPoint.text is shown/],
    ['gives an act to somebody who may not do it', /TEAM_COLLEAGUE LIVE: Mutation.addPerson D1 is missing/],
    ['keeps an act from somebody who may do it', /CASE_DIRECTOR LIVE: Mutation.addPerson D1 is shown/],
    ['keeps an act from a role that may do it', /YOUTH_PROFESSIONAL: Mutation.openDossier is shown/],
  ])('is noticed when it %s', (_, fault) => {
    expect(wrong).toMatch(fault);
  });
});

it('notices an answer that shows a dossier to somebody whose time is over', async () => {
  const leaky = leaking((payload) => Promise.resolve(payload.trim() === '{"data":{"dossier":null}}' ? { payload: '{"data":{"dossier":{"id":"x"}}}' } : {}));
  expect((await run({ ...READING, options: leaky })).failures).toBeGreaterThan(0);
  expect(told()).toMatch(/TEAM_COLLEAGUE ENDED D1: Dossier.id is shown/);
}, 120_000);
