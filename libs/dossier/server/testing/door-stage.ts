import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { Page, Question } from '@zov/access/server/read/reader.ts';
import { ask, type Roots } from '@zov/access/server/testing/ask.ts';
import { World } from '@zov/access/server/testing/world.ts';
import type { InsertAct, UpdateAct } from '@zov/access/server/write/act.ts';
import type { Formal, FormalTarget } from '@zov/access/server/write/formal.ts';
import { createPool } from '@zov/core/db';
import { createDatabase } from '@zov/core/testing';
import { buildSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';

export type Row = Record<string, unknown>;
type Who = string | RequestContext;

/** Questions and acts as a slice could have them, with nothing but the door behind them. */
const SDL = `
  type Query { fact: Fact  facts: [Fact!]!  factPage: FactConnection!  family: Dossier  families: [Dossier!]!  restrictions: [Restriction!]! }
  type Mutation { addFact: Written!  changeFact: Written!  decide: Written!  decideElse: Written! }
  union Written = Fact | Restriction | EditConflict | Refused
  type FactConnection { nodes: [Fact!]!  endCursor: String  hasMore: Boolean! }
  type Dossier { id: String  name: String  reason: String  facts: [Fact!]!  contactPoints: [ContactPoint!]! }
  type Fact { id: String  version: Int  what: String  place: String  happenedOn: String  sourceKind: String  sourceName: String  verification: String  reporter: FactReporter }
  type FactReporter { name: String }
  type ContactPoint { id: String  kind: String  text: String }
  type Restriction { id: String  version: Int  reason: String  endedReason: String }
  type EditConflict { itemId: String  currentVersion: Int  changedByName: String  fields: [Field!]! }
  type Field { field: String!  base: String  theirs: String  mine: String }
  type Refused { code: String!  message: String!  fields: [Problem!]!  correlationId: String! }
  type Problem { field: String!  message: String! }`;

const WRITTEN = '__typename ... on Fact { id version what place } ... on Restriction { id version reason } ... on EditConflict { itemId currentVersion changedByName fields { field base theirs mine } } ... on Refused { code correlationId fields { field message } }';

/** The fixture world with a door, asked without any service in front of it. */
export class DoorStage {
  private keys = 0;

  private constructor(readonly world: World, readonly door: Door, readonly pool: pg.Pool, private readonly drop: () => Promise<void>) {}

  static async make(): Promise<DoorStage> {
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 4 });
    return new DoorStage(world, new Door(pool, world.cipher), pool, () => database.drop());
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.drop();
  }

  key(): string {
    return `door-stage-${(this.keys += 1)}`;
  }

  /** One row or many, in the family of the world unless the question says otherwise. */
  async one(who: Who, name: string, fields: string, question: Partial<Question> = {}): Promise<Row | null> {
    return (await this.ask(who, `{ ${name} { ${fields} } }`, name, (context, info) => this.door.one(context, info as never, this.here(question)))) as Row | null;
  }

  async list(who: Who, name: string, fields: string, question: Partial<Question> = {}): Promise<Row[]> {
    return (await this.ask(who, `{ ${name} { ${fields} } }`, name, (context, info) => this.door.list(context, info as never, this.here(question)))) as Row[];
  }

  async page(who: Who, first: number, after: string | null = null, question: Partial<Question> = {}): Promise<Page> {
    return (await this.ask(who, '{ factPage { nodes { id what happenedOn } endCursor hasMore } }', 'factPage', (context, info) =>
      this.door.page(context, info as never, this.here({ type: 'Fact', page: { first, after }, ...question })))) as Page;
  }

  async add(who: Who, act: Pick<InsertAct, 'id' | 'values'> & Partial<InsertAct>): Promise<Row> {
    const whole: InsertAct = { dossierId: this.world.dossierId, idempotencyKey: this.key(), type: 'Fact', act: 'WRITE', action: 'CREATE', ...act };
    return (await this.ask(who, `mutation { addFact { ${WRITTEN} } }`, 'addFact', (context, info) => this.door.insert(context, info as never, whole))) as Row;
  }

  async change(who: Who, act: Pick<UpdateAct, 'id' | 'patch' | 'baseVersion'> & Partial<UpdateAct>): Promise<Row> {
    const whole: UpdateAct = { dossierId: this.world.dossierId, idempotencyKey: this.key(), type: 'Fact', act: 'EDIT', action: 'CHANGE', ...act };
    return (await this.ask(who, `mutation { changeFact { ${WRITTEN} } }`, 'changeFact', (context, info) => this.door.update(context, info as never, whole))) as Row;
  }

  /** A formal act; `name` is the operation under which its key counts. */
  async decide(who: Who, target: Partial<FormalTarget> & { readonly id: string }, work: (act: Formal) => Promise<string>, name = 'decide'): Promise<Row> {
    const whole = { dossierId: this.world.dossierId, idempotencyKey: this.key(), type: 'Restriction', act: 'WRITE', action: 'CREATE', ...target } as const;
    return (await this.ask(who, `mutation { ${name} { ${WRITTEN} } }`, name, (context, info) => this.door.formal(context, info as never, whole, work))) as Row;
  }

  /** What one request left in the log, in a fixed order. */
  async logged(traceId: string): Promise<Row[]> {
    return this.rows(`select action, operation, outcome, subject_person_id, object_type, object_id, data_classes, masked_fields, item_count, purpose, dossier_id
      from access_event where trace_id = $1 order by subject_person_id, object_id`, [traceId]);
  }

  /** Looks past the fence, as the owner of the test database. */
  async rows(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text, [...values])).rows;
  }

  private here(question: Partial<Question>): Question {
    return question.mode === undefined ? { mode: 'ONE_DOSSIER', dossierId: this.world.dossierId, ...question } : { mode: question.mode, ...question };
  }

  private async ask(who: Who, source: string, name: string, answer: (context: RequestContext, info: unknown) => unknown): Promise<unknown> {
    const roots: Roots = { [name]: (_, __, context, info) => answer(context, info) };
    return (await ask(buildSchema(SDL), roots, typeof who === 'string' ? this.world.as(who) : who, source))[name];
  }
}
