import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase } from '@zov/core/testing';
import { getNamedType, type GraphQLResolveInfo, type GraphQLSchema, type GraphQLUnionType } from 'graphql';
import '../entities.ts';

export type Row = Record<string, unknown>;
type Method = (args: { input: unknown }, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>;

const REFUSAL = '... on Refused { code message fields { field message } }';
const CONFLICT = '... on EditConflict { currentVersion changedByName fields { field base theirs mine } }';

/** What the card rests on, in the fixture family on a real database: a few resolvers without a server around them. */
export class RowsStage {
  private keys = 0;

  private constructor(readonly world: World, private readonly roots: Roots, private readonly schemas: Readonly<Record<'TEAM' | 'FAMILY', GraphQLSchema>>, readonly end: () => Promise<void>) {}

  static async make(resolversOn: (door: Door) => readonly object[]): Promise<RowsStage> {
    const [TEAM, FAMILY, database] = await Promise.all([schemaOf('team'), schemaOf('family'), createDatabase()]);
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 3 });
    const door = new Door(pool, world.cipher);
    const end = async (): Promise<void> => (await pool.end(), await world.end(), await database.drop());
    return new RowsStage(world, rootsOf(door, resolversOn(door)), { TEAM, FAMILY }, end);
  }

  person(name: string): string {
    return this.world.person(name);
  }

  /** Sends one act as somebody; `answer` is what is asked of the row, after which a conflict or refusal comes whole. */
  async act(who: string | RequestContext, name: string, input: Row, answer = ''): Promise<Row> {
    const context = this.contextOf(who);
    const schema = this.schemas[context.actor.audience];
    const field = schema.getMutationType()?.getFields()[name];
    const type = String(field?.args[0]?.type);
    const conflicts = (getNamedType(field?.type) as GraphQLUnionType).getTypes().some((one) => one.name === 'EditConflict');
    const data = await ask(schema, this.roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ${REFUSAL} ${conflicts ? CONFLICT : ''} } }`,
      { input: { dossierId: this.world.dossierId, idempotencyKey: `rows-${(this.keys += 1)}-xxxxxxxx`, ...input } });
    return data[name] as Row;
  }

  /** What somebody reads of the dossier; nothing when it is not there. */
  async read(who: string, selection: string): Promise<Row | null> {
    const context = this.contextOf(who);
    return (await ask(this.schemas[context.actor.audience], this.roots, context, `query($id: UUID!) { dossier(id: $id) { ${selection} } }`, { id: this.world.dossierId }))['dossier'] as Row | null;
  }

  /** Who of these reads a row of this list that is so. */
  async readers(who: readonly string[], list: string, field: string, value: unknown): Promise<string[]> {
    const seen = await Promise.all(who.map(async (one) => (((await this.read(one, `${list} { ${field} }`))?.[list] ?? []) as Row[]).some((row) => row[field] === value)));
    return who.filter((_, index) => seen[index]);
  }

  /** Looks past the fence, as the owner of the test database. */
  async rows(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text, [...values])).rows;
  }

  private contextOf(who: string | RequestContext): RequestContext {
    return typeof who === 'string' ? this.world.as(who) : who;
  }
}

function rootsOf(door: Door, resolvers: readonly object[]): Roots {
  const roots: Record<string, Roots[string]> = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
  };
  for (const resolver of resolvers) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
      const method = (resolver as Record<string, Method>)[name]?.bind(resolver);
      if (method !== undefined) roots[name] = (_, args, context, info) => method(args as { input: unknown }, context, info);
    }
  }
  return roots;
}
