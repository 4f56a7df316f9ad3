import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import type { CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';
import { planRoots } from './plan-roots.ts';

export type Row = Record<string, unknown>;

const REFUSAL = '... on Refused { code message fields { field message } }';

/** A family of the fixture world with the plan's acts on a real database, for specs of more than one act. */
export class PlanStage {
  private keys = 0;

  private constructor(
    readonly world: World, readonly door: Door, private readonly pool: pg.Pool, private readonly database: TestDatabase,
    private readonly roots: Roots, private readonly team: GraphQLSchema, private readonly family: GraphQLSchema,
  ) {}

  static async make(card?: CurrentCard): Promise<PlanStage> {
    const [team, family] = await Promise.all([schemaOf('team'), schemaOf('family')]);
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 4 });
    const door = new Door(pool, world.cipher);
    return new PlanStage(world, door, pool, database, planRoots(door, card), team, family);
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  everyone(): string[] {
    return ['mara', 'dirk', 'noa', 'tim'].map((name) => this.world.person(name));
  }

  /** Sends one act as somebody, with a fresh key. */
  async act(who: string | RequestContext, name: string, input: Row, answer = ''): Promise<Row> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    const schema = this.schemaOf(context);
    const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    const data = await ask(schema, this.roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ${REFUSAL} } }`,
      { input: JSON.parse(JSON.stringify({ dossierId: this.world.dossierId, idempotencyKey: `key-${(this.keys += 1)}-xxxxxxxx`, ...input })) as Row });
    return data[name] as Row;
  }

  /** What somebody reads of the dossier. */
  async read(who: string | RequestContext, selection: string): Promise<Row> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    return (await ask(this.schemaOf(context), this.roots, context, `query($id: UUID!) { dossier(id: $id) { ${selection} } }`, { id: this.world.dossierId }))['dossier'] as Row;
  }

  /** Asks a root question about the dossier. */
  ask(context: RequestContext, query: string, variables: Row = {}): Promise<Row> {
    return ask(this.schemaOf(context), this.roots, context, query, { id: this.world.dossierId, ...variables });
  }

  private schemaOf(context: RequestContext): GraphQLSchema {
    return context.actor.audience === 'TEAM' ? this.team : this.family;
  }
}
