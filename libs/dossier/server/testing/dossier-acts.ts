import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { RectificationResolver } from '@zov/access/server/rectification/rectification.resolver.ts';
import { RectificationService } from '@zov/access/server/rectification/rectification.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase } from '@zov/core/testing';
import { getNamedType, isUnionType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';
import { AnalysisResolver } from '../analysis/analysis.resolver.ts';
import { AnalysisService } from '../analysis/analysis.service.ts';
import { OutlookResolver } from '../columns/outlook.resolver.ts';
import { CrisisDecisionResolver } from '../crisis-decision/crisis-decision.resolver.ts';
import { HideContactService } from '../contact-point/hide-contact.service.ts';
import { CloseDossierResolver } from '../dossier/close-dossier.resolver.ts';
import { TeamDossierResolver } from '../dossier/dossier.resolver.ts';
import { OpenDossierService } from '../dossier/open-dossier.service.ts';
import { RecordFactStatementResolver, StateBesideFactResolver } from '../fact/fact-statement.resolver.ts';
import { FactStatementService } from '../fact/fact-statement.service.ts';
import { FactResolver } from '../fact/fact.resolver.ts';
import { FactService } from '../fact/fact.service.ts';
import { MixedFactService } from '../fact/mixed-fact.service.ts';
import { InvitationResolver } from '../invitation/invitation.resolver.ts';
import { InvolvementResolver } from '../involvement/involvement.resolver.ts';
import { HomeResolver } from '../record/home.resolver.ts';
import { MeasureResolver } from '../measure/measure.resolver.ts';
import { MeasureService } from '../measure/measure.service.ts';
import { PointerResolver } from '../pointer/pointer.resolver.ts';
import { RecordResolver } from '../record/record.resolver.ts';
import { RecordService } from '../record/record.service.ts';
import { ReleaseResolver } from '../release/release.resolver.ts';
import { AssignSafetyTeamResolver } from '../safety-team/assign-safety-team.resolver.ts';
import { SearchResolver } from '../search/search.resolver.ts';
import { SignalResolver } from '../signal/signal.resolver.ts';
import { RepresentationResolver } from '../representation/representation.resolver.ts';

export type Row = Record<string, unknown>;
type Method = (args: { input: unknown }, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>;

/** The acts of this slice on a world of their own, without a server around them. */
export class DossierActs {
  private keys = 0;

  private constructor(readonly world: World, readonly door: Door, readonly pool: pg.Pool, private readonly schemas: Record<'TEAM' | 'FAMILY', GraphQLSchema>, private readonly roots: Roots, private readonly drop: () => Promise<void>) {}

  /** `more`: roots of a slice that needs means of its own. */
  static async make(more: (door: Door) => Roots = () => ({})): Promise<DossierActs> {
    const [team, family, database] = await Promise.all([schemaOf('team'), schemaOf('family'), createDatabase()]);
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 3 });
    const door = new Door(pool, world.cipher);
    return new DossierActs(world, door, pool, { TEAM: team, FAMILY: family }, { ...rootsOf(door, pool), ...more(door) }, () => database.drop());
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.drop();
  }

  /** Does one act; `answer` is what is asked of the row, after which a conflict or refusal comes whole. */
  async act(who: string | RequestContext, name: string, input: Row, type: string, answer = 'id version'): Promise<Row> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    const schema = this.schemas[context.actor.audience].getMutationType()?.getFields()[name] === undefined ? this.schemas.TEAM : this.schemas[context.actor.audience];
    const argument = schema.getMutationType()?.getFields()[name]?.args[0]?.type.toString();
    const fields = ['... on Refused { code message fields { field } }', ...(this.mayConflict(name) ? ['... on EditConflict { currentVersion changedByName fields { field base theirs mine } }'] : [])];
    const document = `mutation($input: ${argument}) { ${name}(input: $input) { __typename ... on ${type} { ${answer} } ${fields.join(' ')} } }`;
    const given = Object.entries({ dossierId: this.world.dossierId, idempotencyKey: `dossier-act-${(this.keys += 1)}`, ...input }).filter(([, value]) => value !== undefined);
    const variables = { input: Object.fromEntries(given) };
    return (await ask(schema, this.roots, context, document, variables))[name] as Row;
  }

  /** Asks any document as somebody. */
  query(context: RequestContext, document: string, variables: Row): Promise<Row> {
    return ask(this.schemas[context.actor.audience], this.roots, context, document, variables);
  }

  /** Asks something beside the dossier. */
  async question(who: string | RequestContext, query: string): Promise<Row> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    return (await ask(this.schemas[context.actor.audience], this.roots, context, `{ ${query} }`, {})) as Row;
  }

  /** Whether the answer of this act can be a collision with somebody else's change. */
  private mayConflict(name: string): boolean {
    const result = getNamedType(this.schemas.TEAM.getMutationType()?.getFields()[name]?.type);
    return isUnionType(result) && result.getTypes().some((one) => one.name === 'EditConflict');
  }

  async read(who: string | RequestContext, fields: string): Promise<Row | null> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    return (await ask(this.schemas[context.actor.audience], this.roots, context, `query($id: UUID!) { dossier(id: $id) { ${fields} } }`, { id: this.world.dossierId }))['dossier'] as Row | null;
  }

  /** Asks questions beside the dossier itself. */
  async ask(who: string | RequestContext, questions: string): Promise<Record<string, Row[]>> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    return (await ask(this.schemas[context.actor.audience], this.roots, context, `query { ${questions} }`, {})) as Record<string, Row[]>;
  }

  /** Looks past the fence, as the owner of the test database. */
  async rows(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text, [...values])).rows;
  }
}

function rootsOf(door: Door, pool: pg.Pool): Roots {
  const record = new RecordService(door);
  const statements = new FactStatementService(door);
  const resolvers = [new StateBesideFactResolver(statements), new RecordFactStatementResolver(statements), new RecordResolver(record), new OutlookResolver(record), new CrisisDecisionResolver(record, door), new AssignSafetyTeamResolver(door), new MeasureResolver(record, new MeasureService(door)), new AnalysisResolver(new AnalysisService(door), record), new SignalResolver(record), new PointerResolver(record), new HomeResolver(door, record, new HideContactService(door)), new InvitationResolver(door), new InvolvementResolver(door), new CloseDossierResolver(door, { mustBeOpen: () => Promise.resolve(), reopened: () => Promise.resolve() }), new RepresentationResolver(door), new ReleaseResolver(door), new FactResolver(new FactService(door), new MixedFactService(door)), new SearchResolver(door),
    new TeamDossierResolver(door, new OpenDossierService(door)),
    new RectificationResolver(new RectificationService(pool, new PgSystemLog(pool)))];
  const roots: Record<string, Roots[string]> = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
  };
  for (const resolver of resolvers) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
      const method = (resolver as unknown as Record<string, Method>)[name]?.bind(resolver);
      if (method !== undefined) roots[name] = (_, args, context, info) => (method.length === 1 ? (method as unknown as (context: RequestContext) => Promise<unknown>)(context) : method(args as { input: unknown }, context, info));
    }
  }
  return roots;
}
