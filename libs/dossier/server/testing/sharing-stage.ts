import { PgSystemLog } from '@zov/access/server/sign-in/index.ts';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { ApprovalResolver } from '@zov/access/server/approval/approval.resolver.ts';
import { ApprovalService } from '@zov/access/server/approval/approval.service.ts';
import { AskConsentResolver, ConsentResolver } from '../consent/consent.resolver.ts';
import { ConsentService } from '../consent/consent.service.ts';
import '../entities.ts';
import { ObjectionResolver } from '../objection/objection.resolver.ts';
import { ObjectionService } from '../objection/objection.service.ts';
import { RestrictionResolver } from '../restriction/restriction.resolver.ts';
import { RestrictionService } from '../restriction/restriction.service.ts';
import { AnswerShareService } from '../sharing/answer-share.service.ts';
import { OfferShareService } from '../sharing/offer-share.service.ts';
import { PreviewShareService } from '../sharing/preview-share.service.ts';
import { ShareResolver } from '../sharing/share.resolver.ts';

export type Row = Record<string, unknown>;
const REFUSAL = '... on Refused { code message fields { field message } }';

/** A family of the fixture world with the acts of sharing on a real database. Each act happens a second after the one before. */
export class SharingStage {
  private keys = 0;
  private seconds = 0;

  private constructor(
    readonly world: World, private readonly pool: pg.Pool, private readonly database: TestDatabase,
    private readonly roots: Roots, private readonly team: GraphQLSchema, private readonly family: GraphQLSchema,
  ) {}

  static async make(): Promise<SharingStage> {
    const [team, family] = await Promise.all([schemaOf('team'), schemaOf('family')]);
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    await insertRow(world.owner, 'organisation', { id: idOf('shelter'), region_id: idOf('region'), kind: 'CARE', name: 'ZV-CANARY-opvang', reveals_whereabouts: true });
    const pool = createPool(database.appUrl, { max: 4 });
    return new SharingStage(world, pool, database, rootsOn(new Door(pool, world.cipher), pool), team, family);
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  /** A professional beside those of the world. */
  async professional(name: string, role: string, organisation: string): Promise<RequestContext> {
    const [id, accountId] = [this.world.actorId(name), idOf(`account ${name}`)];
    await insertRow(this.world.owner, 'account', { id: accountId, audience: 'TEAM', display_name: `Naam ${name}` });
    await insertRow(this.world.owner, 'actor', { id, account_id: accountId, role, organisation_id: idOf(organisation), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
    return { ...this.world.as('j1'), actor: { id, accountId, audience: 'TEAM', role: role as RequestContext['actor']['role'], organisationId: idOf(organisation), teamId: null, regionId: idOf('region') } };
  }

  /** Lets time go by. */
  wait(minutes: number): void {
    this.seconds += minutes * 60;
  }

  now(): Date {
    return new Date(NOW.getTime() + this.seconds * 1000);
  }

  as(who: string | RequestContext, at = this.now()): RequestContext {
    return typeof who === 'string' ? this.world.as(who, at) : { ...who, at };
  }

  async act(who: string | RequestContext, name: string, input: Row, answer = ''): Promise<Row> {
    this.seconds += 1;
    const context = this.as(who);
    const schema = this.schemaOf(context);
    const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    const data = await ask(schema, this.roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ${REFUSAL} } }`,
      { input: { dossierId: this.world.dossierId, idempotencyKey: `key-${(this.keys += 1)}-xxxxxxxx`, ...input } });
    return data[name] as Row;
  }

  /** What somebody reads of the dossier, a second later or at `at`. */
  async read(who: string | RequestContext, selection: string, at?: Date): Promise<Row | null> {
    this.seconds += 1;
    return (await this.query(who, `query($id: UUID!) { dossier(id: $id) { ${selection} } }`, { id: this.world.dossierId }, at))['dossier'] as Row | null;
  }

  query(who: string | RequestContext, document: string, variables: Row = {}, at?: Date): Promise<Row> {
    const context = this.as(who, at);
    return ask(this.schemaOf(context), this.roots, context, document, variables);
  }

  private schemaOf(context: RequestContext): GraphQLSchema {
    return context.actor.audience === 'TEAM' ? this.team : this.family;
  }
}

type Method = (...given: unknown[]) => Promise<unknown>;

function rootsOn(door: Door, pool: pg.Pool): Roots {
  const consents = new ConsentService(door);
  const resolvers: readonly object[] = [
    new ShareResolver(door, new PreviewShareService(door, pool), new OfferShareService(door), new AnswerShareService(door)),
    new ConsentResolver(consents), new AskConsentResolver(consents), new RestrictionResolver(new RestrictionService(door)), new ApprovalResolver(new ApprovalService(door, new PgSystemLog(pool))),
    new ObjectionResolver(new ObjectionService(door)),
  ];
  const roots: Record<string, Roots[string]> = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
  };
  for (const resolver of resolvers) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
      const method = (resolver as Record<string, Method>)[name]?.bind(resolver) as Method;
      roots[name] = (_, args, context: RequestContext, info: GraphQLResolveInfo) => ('input' in args ? method(args, context, info) : method(context, info));
    }
  }
  return roots;
}
