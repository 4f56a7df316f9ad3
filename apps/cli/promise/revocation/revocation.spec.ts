import { afterEach, describe, expect, it } from '@jest/globals';
import { SessionContexts } from '@zov/access/server/sign-in/session-context.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import type { Outcome } from '../promise.ts';
import { ENDINGS, revoke, type Instead } from './revocation.ts';

// alone: it takes longer than a group of other specs, and begins before them.

const PATIENCE = 120_000;
const told: string[] = [];
const over = (n: number, names: readonly string[], instead: Instead = {}): Promise<Outcome> => {
  told.length = 0;
  return revoke({ n, seed: 7, say: (line) => void told.push(line) }, { endings: ENDINGS.filter(({ name }) => names.includes(name)), ...instead });
};
const forgetting = (partner: string): NonNullable<Instead['spoil']> => (owner) => owner.query(`
  create function forget() returns trigger language plpgsql as 'begin return null; end';
  create trigger a_forget before update on access_grant for each row when (old.partner = '${partner}') execute function forget()`);

describe('a build in which', () => {
  it('nothing is wrong gives nothing after the end, and has seen everything it looks for', async () => {
    const outcome = await over(4, ['involvement ended', 'share withdrawn', 'conflict declared', 'withheld']);
    expect([outcome.failures, told]).toEqual([0, []]);
    for (const figure of ['refused', 'held', 'pages', 'closed', 'silenced', 'logged', 'unsent']) expect([figure, Number(outcome[figure]) > 0]).toEqual([figure, true]);
  }, PATIENCE);

  it('one ending forgets its grant is caught, and only that ending', async () => {
    const outcome = await over(2, ['share withdrawn', 'involvement ended'], { spoil: forgetting('SHARE_RECEIVER') });
    expect([outcome.failures, told]).toEqual([1, [expect.stringMatching(/^share withdrawn.*given after the end.*had waited.*a socket stayed open.*refused, and 0 refusals/s)]]);
  }, PATIENCE);

  it('nobody tells the sockets is caught', async () => {
    const outcome = await over(1, ['involvement ended'], { spoil: (owner) => owner.query('drop trigger tell_rights_changed on access_grant') });
    expect([outcome.failures, told]).toEqual([1, [expect.stringContaining('a socket stayed open')]]);
  }, PATIENCE);

  it('messages are sent without another look is caught', async () => {
    const outcome = await over(1, ['involvement ended'], { spoil: (owner) => owner.query(`create or replace function fence.mail_readers(of_dossier uuid, of_kind text, about uuid, at timestamptz)
      returns setof uuid language sql stable security definer as $$ select id from public.actor where role = 'YOUTH_PROFESSIONAL' $$`) });
    expect([outcome.failures, told]).toEqual([1, [expect.stringContaining('a message left after the end')]]);
  }, PATIENCE);

  describe('a question is decided as of when it was asked', () => {
    const { of } = SessionContexts.prototype;
    afterEach(() => {
      SessionContexts.prototype.of = of;
    });
    it('is caught', async () => {
      SessionContexts.prototype.of = async function old(this: SessionContexts, ...given) {
        const context = await of.apply(this, given);
        return context && { ...context, now: undefined };
      };
      const outcome = await over(1, ['share withdrawn']);
      expect([outcome.failures, told]).toEqual([1, [expect.stringContaining('given after the end to a question that had waited')]]);
    }, PATIENCE);
  });
});

it('every act that ends access is among the endings; the others of such a name end none', async () => {
  const ENDS_NOTHING: Readonly<Record<string, string>> = {
    endRestriction: 'opens again', withdrawConflict: 'opens nothing before half a year has passed', refuseAccess: 'nothing was open yet', refuseDirection: 'nothing was open yet', withdrawObjection: 'opens nothing by itself',
    endOrganisation: 'only when nobody works there', endTeam: 'only when nobody works in it', endProfessionalMandate: 'a mandate gives no right', withdrawItem: 'changes the plan, and nobody\'s rights',
    withdrawFact: 'takes the words away from everybody else, and nobody\'s rights', withdrawAttachment: 'takes the file away from everybody, and nobody\'s rights', withdrawPointer: 'changes the record, and nobody\'s rights', withdrawSafetyCard: 'changes the card, and nobody\'s rights', withdrawGate: 'takes back a question, and nobody\'s rights',
    handOverDirection: 'asks somebody to take over; acceptDirection is what ends', withdrawHandOver: 'takes back a question, and nobody\'s rights', endCrisisDecision: 'closes a decision, and nobody\'s rights',
    endSafetyTeamMember: 'being in the team opens no family', withdrawTemplatePlan: 'takes the plan away from everybody, and nobody\'s rights',
    withdrawAnalysisStatement: 'changes the analysis, and nobody\'s rights', handOverSignal: 'makes somebody the owner of a hand-over, and changes no right',
  };
  const schemas = [await schemaOf('team'), await schemaOf('family')];
  const acts = schemas.flatMap((schema) => Object.keys(schema.getMutationType()?.getFields() ?? {}));
  const named = new Set(acts.filter((name) => /^(end|withdraw|refuse|restrict|hide|handOver|block|close|leave|declare|stop|remove|correct(Custody|Measure))/.test(name)));
  const ending = ENDINGS.flatMap(({ act }) => act ?? []);
  expect([...named].filter((name) => !ending.includes(name) && !(name in ENDS_NOTHING))).toEqual([]);
  expect([...ending, ...Object.keys(ENDS_NOTHING)].filter((name) => !acts.includes(name))).toEqual([]);
});
