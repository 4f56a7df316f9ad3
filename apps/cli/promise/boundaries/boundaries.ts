import { createHash } from 'node:crypto';
import { ACTS } from '@zov/access/matrix/index.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { getNamedType, isInputObjectType, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import { LAST, TRIES, type Try } from '../matrix/acts.ts';
import type { Audience } from '../matrix/asking.ts';
import { READERS, isFamily, type Reader } from '../matrix/cast.ts';
import type { Answer } from '../matrix/compare.ts';
import { MatrixWorld } from '../matrix/world.ts';
import type { Asked, Outcome } from '../promise.ts';
import { tokenOf } from '../world/cast.ts';
import { serve, type Served } from '../world/served.ts';
import { Wire, document } from '../world/wire.ts';
import { Chance } from '../twins/chance.ts';
import { Breaker } from './breaker.ts';
import { FIRST, NEVER } from './never.ts';
import { Keeper, changed, type State } from './state.ts';

/** More statements than any act takes. */
const MOST = 200;
const BEYOND = 10 * MOST;
/** About how many statements all acts take together, so that a smaller number of cases is spread over them. */
const ALL = 4_500;
const TOLD = 40;
const isFirst = ({ act }: Try): boolean => FIRST.includes(act);
const EVERY: readonly Try[] = [...TRIES.filter(isFirst), ...TRIES.filter((one) => !isFirst(one)), ...LAST];

/** What a spec may put in the place of the real thing. */
interface Variation {
  readonly options?: AppOptions;
  readonly tries?: readonly Try[];
  readonly never?: readonly string[];
  /** Spoils the connections of the server before anything is asked. */
  readonly spoil?: (pool: pg.Pool) => void;
}

/** What became of one sending of an act. */
interface Sent {
  readonly done: boolean;
  readonly told: string;
  readonly tables: readonly string[];
  readonly trace: string;
  /** Whether the failing statement was reached. */
  readonly failed: boolean;
}

/** Every act with every one of its statements failing, one at a time: what is kept is as before, or as after the whole act. */
export class Boundaries {
  private readonly problems: string[] = [];
  private readonly doneActs = new Set<string>();
  private cases = 0;
  /** As the last sending left it; nobody else writes here. */
  private state: State | undefined;
  private whole = 0;

  private constructor(
    private readonly world: MatrixWorld, private readonly served: Served, private readonly breaker: Breaker, private readonly keeper: Keeper, private readonly schemas: Readonly<Record<Audience, GraphQLSchema>>,
    private readonly chance: Chance, private readonly stride: number,
  ) {}

  static async over({ n, seed, say }: Pick<Asked, 'n' | 'seed' | 'say'>, { options = {}, tries = EVERY, never = NEVER, spoil = () => undefined }: Variation = {}): Promise<Outcome> {
    const [team, family, world] = await Promise.all([schemaOf('team'), schemaOf('family'), MatrixWorld.make()]);
    const served = await serve(world.database.appUrl, options);
    try {
      spoil(served.app.parts.pool);
      const here = new Boundaries(world, served, new Breaker(served.app.parts.pool), await Keeper.of(world.owner), { team, family }, new Chance(seed), Math.max(1, Math.floor(ALL / n)));
      for (const one of tries) await here.every(one);
      return here.outcome(say, tries, never);
    } finally {
      await served.close();
      await world.close();
    }
  }

  /** Whoever may do this act does it, until somebody's is done. */
  private async every(one: Try): Promise<void> {
    const who = ACTS[one.act]?.who ?? {};
    for (const reader of READERS.filter(({ actor, relation }) => relation === 'LIVE' && who[actor]?.classes.includes(one.dataClass) === true)) {
      const audience = isFamily(reader) ? 'family' : 'team';
      if (this.schemas[audience].getMutationType()?.getFields()[one.act] === undefined || one.notBy?.[reader.actor] !== undefined) continue;
      if (await this.by(reader, audience, one)) return;
    }
  }

  /** Fails each statement in turn, or one of so many, and then none; answers whether the act was done. */
  private async by(reader: Reader, audience: Audience, one: Try): Promise<boolean> {
    for (let place = this.next(-1); place < MOST || place === BEYOND; place = this.next(place)) {
      const sent = await this.send(reader, audience, one, place);
      if (!sent.failed) return this.last(one, sent);
      this.cases += 1;
      if (sent.tables.length === 0) {
        if (sent.done) this.problem(one, place, `answered as done, and nothing is kept: ${sent.told}`);
        continue;
      }
      return this.kept(reader, audience, one, place, sent);
    }
    throw new Error(`${one.act} takes more than ${MOST} statements`);
  }

  /** The next statement to fail; at last one that no act has, so that nothing fails. */
  private next(place: number): number {
    const next = place + 1 + this.chance.below(2 * this.stride - 1);
    return next < MOST ? next : BEYOND;
  }

  private async last(one: Try, { done, tables, trace, told }: Sent): Promise<boolean> {
    if (!done) {
      if (tables.length > 0) this.problem(one, -1, `not done (${told}), but ${tables.join(', ')} changed`);
      return false;
    }
    this.cases += 1;
    this.doneActs.add(one.act);
    this.whole += 1;
    if (!(await this.keeper.logged(trace, one.act))) this.problem(one, -1, 'done without a row in the log');
    return true;
  }

  /** Something is kept although a statement failed: then the act was done before that, wholly, and a second sending of it changes nothing more. */
  private async kept(reader: Reader, audience: Audience, one: Try, place: number, { tables, trace }: Sent): Promise<boolean> {
    if (!(await this.keeper.logged(trace, one.act))) this.problem(one, place, `${tables.join(', ')} changed without a row in the log`);
    const again = await this.send(reader, audience, one, BEYOND, place);
    if (!again.done) this.problem(one, place, `${tables.join(', ')} changed, and sent again it is not done: ${again.told}`);
    const more = again.tables.filter((name) => name !== 'access_event');
    if (more.length > 0) this.problem(one, place, `sent again it changed ${more.join(', ')}`);
    this.doneActs.add(one.act);
    this.whole += 1;
    return true;
  }

  private async send(reader: Reader, audience: Audience, one: Try, place: number, key = place): Promise<Sent> {
    const type = getNamedType(this.schemas[audience].getMutationType()?.getFields()[one.act]?.args[0]?.type);
    if (!isInputObjectType(type)) throw new Error(`${one.act} takes no input`);
    const name = `${reader.name} ${one.act} ${one.dataClass} ${key}`;
    const given: Answer = { dossierId: this.world.here.dossierId, idempotencyKey: `boundary ${digest(name).slice(0, 24)}`, ...one.input(reader) };
    const input = Object.fromEntries(Object.entries(given).filter(([field]) => field in type.getFields()));
    const trace = digest(`${name} ${place}`).slice(0, 32);
    const before = this.state ?? (await this.keeper.look());
    this.breaker.arm(place);
    const told = await this.ask(reader, audience, `mutation Try($input: ${type.name}!) { ${one.act}(input: $input) { __typename ... on Refused { code fields { field } } } }`, input, trace);
    const failed = this.breaker.sent > place;
    this.breaker.arm();
    this.state = await this.keeper.look();
    return { done: told.includes(`"data":{"${one.act}":`) && !/"__typename":"(Refused|EditConflict)"/.test(told), told: told.slice(0, 200), tables: changed(before, this.state), trace, failed };
  }

  private async ask(reader: Reader, audience: Audience, query: string, input: Answer, trace: string): Promise<string> {
    const wire = new Wire(this.served, [audience === 'family' ? 'zov-family' : 'zov-team', tokenOf(reader.name)]);
    const heard = await wire.send(document(audience, { query, variables: { input } }, { traceparent: `00-${trace}-${idOf(trace).replaceAll('-', '').slice(0, 16)}-01` }));
    wire.close();
    return heard.body.toString('utf8');
  }

  private problem(one: Try, place: number, what: string): void {
    this.problems.push(`${one.act} ${one.dataClass}, ${place < 0 ? 'nothing failing' : `statement ${place}`}: ${what}`);
  }

  private outcome(say: Asked['say'], tries: readonly Try[], never: readonly string[]): Outcome {
    const acts = [...new Set(tries.map(({ act }) => act))];
    this.problems.push(...acts.filter((act) => this.doneActs.has(act) === never.includes(act)).map((act) => (never.includes(act) ? `${act} is done here, and need not be excused` : `${act} is done by nobody`)));
    for (const line of this.problems.slice(0, TOLD)) say(line);
    return { n: this.cases, failures: this.problems.length, acts: this.doneActs.size, done: this.whole, never: acts.length - this.doneActs.size };
  }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
