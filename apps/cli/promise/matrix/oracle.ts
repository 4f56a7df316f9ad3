import { idOf } from '@zov/access/server/testing/rows.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { ACTS, ROLE_ACTS, SHEETS, type ActRow, type Sheet } from '@zov/access/matrix/index.ts';
import type { GraphQLSchema } from 'graphql';
import type { AppOptions } from '../../../api/app.ts';
import type { Asked, Outcome } from '../promise.ts';
import { tokenOf } from '../world/cast.ts';
import { serve, type Served } from '../world/served.ts';
import { Wire, document } from '../world/wire.ts';
import { Asking, type Ask, type Audience } from './asking.ts';
import { LAST, untried } from './acts.ts';
import { READERS, type Reader } from './cast.ts';
import { coordinatesOf, type Answer } from './compare.ts';
import { Eyes } from './eyes.ts';
import { Following } from './following.ts';
import { Judge } from './judge.ts';
import { LogCheck } from './log.ts';
import { Gates } from './gates.ts';
import { Looking } from './looking.ts';
import { DECIDED_AT_ROOT, unplaced } from './placed.ts';
import { RoleQuestions } from './role-questions.ts';
import { RoleTrying, type Told } from './role-trying.ts';
import { putRegional } from './role-world.ts';
import { Rows } from './rows.ts';
import { Searching } from './searching.ts';
import { Tally } from './tally.ts';
import { Trying } from './trying.ts';
import { MatrixWorld } from './world.ts';

/** How many faults are told in full. */
const TOLD = 400;
/** Readers who ask at the same time. */
const AT_ONCE = 4;

export interface Variation {
  readonly options?: AppOptions;
  readonly sheets?: Readonly<Record<string, Sheet>>;
  readonly acts?: Readonly<Record<string, ActRow>>;
  readonly roleActs?: typeof ROLE_ACTS;
  /** Only what is asked of and done in the dossier itself. */
  readonly dossierAlone?: true;
  readonly readers?: readonly Reader[];
}

/** One run: a world in which everything is written down, everybody asks everything, and each field is held against the matrix. */
export class Oracle {
  private readonly tally = new Tally();
  private readonly log = new LogCheck();
  private asked = 0;
  private done = 0;

  private constructor(private readonly world: MatrixWorld, private readonly served: Served, private readonly schemas: Readonly<Record<Audience, GraphQLSchema>>, private rows: Rows, private readonly sheets: Readonly<Record<string, Sheet>>, private readonly full: boolean) {}

  static async over({ say, full }: Pick<Asked, 'say' | 'full'>, { options = {}, sheets = SHEETS, acts = ACTS, roleActs = ROLE_ACTS, readers = READERS, dossierAlone }: Variation = {}): Promise<Outcome> {
    const [team, family, world] = await Promise.all([schemaOf('team'), schemaOf('family'), MatrixWorld.make()]);
    const served = await serve(world.database.appUrl, options);
    try {
      const oracle = new Oracle(world, served, { team, family }, await Rows.of(world.owner, world.here.dossierId), sheets, full);
      await oracle.settle();
      await oracle.everybody(readers, acts, dossierAlone === true ? null : roleActs);
      await oracle.log.hold(world.owner, oracle.tally);
      return oracle.outcome(say, readers.length === READERS.length);
    } finally {
      await served.close();
      await world.close();
    }
  }

  /** An act of each director on custody: from then on the family's rights are what the law gives. */
  private async settle(): Promise<void> {
    for (const [name, place] of [['case-director', this.world.here], ['case-director-otherteam', this.world.elsewhere]] as const) {
      const input = { dossierId: place.dossierId, id: place.id('custody guardian ward'), baseVersion: 1, untilOn: '2031-01-01', idempotencyKey: 'settle the family' };
      const answer = await this.ask(name, 'team', 'mutation Settle($input: CorrectCustodyInput!) { correctCustody(input: $input) { __typename } }', { input });
      if (JSON.stringify(answer) !== '{"correctCustody":{"__typename":"Custody"}}') throw new Error(`the family could not be settled: ${JSON.stringify(answer)}`);
    }
    this.rows = await Rows.of(this.world.owner, this.world.here.dossierId);
  }

  /** First everybody reads, then everybody tries to do everything. */
  private async everybody(readers: readonly Reader[], acts: Readonly<Record<string, ActRow>>, roleActs: typeof ROLE_ACTS | null): Promise<void> {
    const ask: Ask = (...asked) => this.ask(...asked);
    const asking = new Asking(this.world, this.rows, this.schemas, this.sheets, this.tally, this.log, ask);
    await each(readers, (reader) => asking.everything(reader));
    if (roleActs !== null) await this.looking(readers, ask);
    const trying = new Trying(this.world.here.dossierId, this.rows, this.schemas, this.tally, this.log, ask, acts);
    // One after the other, so that what one did never stands in the way of what another tries at the same moment.
    for (const reader of readers) await trying.everything(reader);
    for (const reader of [...readers].reverse()) await trying.everything(reader, LAST);
    this.done = trying.done + (roleActs === null ? 0 : await this.roles(readers, roleActs));
  }

  /** What everybody is told about what others see, finds by searching, and hears over a socket. */
  private async looking(readers: readonly Reader[], ask: Ask): Promise<void> {
    const judge = new Judge(this.rows.all, this.sheets);
    const eyes = new Eyes(this.rows, judge);
    const searching = new Searching(this.world.owner, this.rows, judge, this.tally, ask);
    const looking = new Looking(this.world.here.dossierId, this.rows, this.schemas, eyes, this.tally, this.log, ask, this.full);
    const gates = new Gates(this.world.here.dossierId, this.rows, judge, this.tally, this.log, ask);
    await each(readers, async (reader) => {
      await looking.everything(reader, readers.indexOf(reader));
      await searching.everything(reader);
      await gates.everything(reader);
    });
    await new Following(this.served, this.world.owner, this.world.here.dossierId, this.rows, judge, this.tally).everybody(readers);
  }

  /** What a role decides, after all that a grant does: these acts touch no dossier of before. */
  private async roles(readers: readonly Reader[], acts: typeof ROLE_ACTS): Promise<number> {
    await putRegional(this.world.owner, this.world.cipher);
    const tell = (...asked: Parameters<Oracle['tell']>): Promise<Told> => this.tell(...asked);
    await (await RoleQuestions.of(this.world.owner, this.tally, this.log, tell)).everybody(readers);
    const trying = new RoleTrying(this.schemas.team, this.tally, this.log, tell, acts);
    await trying.everybody(readers);
    return trying.done;
  }

  private async ask(...asked: Parameters<Ask>): Promise<Answer> {
    const told = await this.tell(...asked);
    if ('data' in told) return told.data;
    throw new Error(`${asked[0]} was not answered: ${told.refused}; the server says ${this.served.logged.slice(-3).join(' ').slice(0, 800)}`);
  }

  private async tell(name: string, audience: Audience, query: string, variables: Answer, trace?: string): Promise<Told> {
    const wire = new Wire(this.served, [audience === 'family' ? 'zov-family' : 'zov-team', tokenOf(name)]);
    const heard = await wire.send(document(audience, { query, variables }, trace === undefined ? {} : { traceparent: `00-${trace}-${idOf(trace).replaceAll('-', '').slice(0, 16)}-01` }));
    wire.close();
    this.asked += 1;
    const { data, errors } = JSON.parse(heard.body.toString('utf8')) as { data?: Answer | null; errors?: unknown };
    if (data != null && errors === undefined) return { data };
    return { refused: `(${heard.status}) ${heard.body.toString('utf8').slice(0, 300)} for ${query.slice(0, 200)}` };
  }

  private outcome(say: Asked['say'], whole: boolean): Outcome {
    const undecided = whole ? this.tally.undecided([...new Set([...coordinatesOf(this.schemas.team), ...coordinatesOf(this.schemas.family), ...DECIDED_AT_ROOT])]) : [];
    for (const act of whole ? [...untried(), ...unplaced(this.schemas)] : []) this.tally.fault(`${act} is tried by nobody`);
    const { failures, compared } = this.tally;
    for (const one of this.tally.told().slice(0, TOLD)) say(one);
    for (const one of undecided.slice(0, TOLD)) say(`${one} is undecided: ${JSON.stringify(this.tally.decided.get(one) ?? 'never compared')}`);
    return { n: compared, failures: failures + undecided.length, undecided: undecided.length, coordinates: this.tally.decided.size, readers: READERS.length, questions: this.asked, done: this.done, logged: this.log.size };
  }
}

/** Does the work for each reader, some at the same time. */
async function each(readers: readonly Reader[], work: (reader: Reader) => Promise<void>): Promise<void> {
  const waiting = [...readers];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let reader = waiting.shift(); reader !== undefined; reader = waiting.shift()) await work(reader);
  }));
}
