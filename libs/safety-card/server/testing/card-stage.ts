import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';
import { AdoptCardService } from '../card/adopt-card.service.ts';
import { CardPartService } from '../card/card-part.service.ts';
import { SafetyCardResolver } from '../card/safety-card.resolver.ts';
import { ShareCardService } from '../card/share-card.service.ts';
import { StartCardService } from '../card/start-card.service.ts';

export type Row = Record<string, unknown>;
type Method = (args: { input: unknown }, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>;

const REFUSAL = '... on Refused { code message fields { field message } }';
const CHILD = 'id version state childPersonId severity kinds frequency areas { id version area judgement }';

/** The resolvers of the card on a door, without a server around them. */
export function cardRoots(door: Door): Roots {
  const resolver: object = new SafetyCardResolver(new StartCardService(door), new CardPartService(door), new ShareCardService(door), new AdoptCardService(door));
  const roots: Record<string, Roots[string]> = { dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }) };
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
    const method = (resolver as Record<string, Method>)[name]?.bind(resolver);
    if (method !== undefined) roots[name] = (_, args, context, info) => method(args as { input: unknown }, context, info);
  }
  return roots;
}

/** A family of the fixture world with the acts of the card on a real database, for specs of more than one act. */
export class CardStage {
  private keys = 0;

  private constructor(readonly world: World, readonly door: Door, private readonly pool: pg.Pool, private readonly database: TestDatabase, private readonly roots: Roots, private readonly schemas: Readonly<Record<'TEAM' | 'FAMILY', GraphQLSchema>>) {}

  static async make(): Promise<CardStage> {
    const [team, family] = await Promise.all([schemaOf('team'), schemaOf('family')]);
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 4 });
    const door = new Door(pool, world.cipher);
    return new CardStage(world, door, pool, database, cardRoots(door), { TEAM: team, FAMILY: family });
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  private as(who: string | RequestContext): RequestContext {
    return typeof who === 'string' ? this.world.as(who) : who;
  }

  /** Sends one act as somebody, with a fresh key. */
  async act(who: string | RequestContext, name: string, input: Row, answer = ''): Promise<Row> {
    const context = this.as(who);
    const schema = this.schemas[context.actor.audience];
    const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    const data = await ask(schema, this.roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ${REFUSAL} } }`,
      { input: { dossierId: this.world.dossierId, idempotencyKey: `card-${(this.keys += 1)}-xxxxxxxx`, ...input } });
    return data[name] as Row;
  }

  /** What somebody reads of the dossier. */
  async read(who: string | RequestContext, selection: string): Promise<Row> {
    const context = this.as(who);
    return (await ask(this.schemas[context.actor.audience], this.roots, context, `query($id: UUID!) { dossier(id: $id) { ${selection} } }`, { id: this.world.dossierId }))['dossier'] as Row;
  }

  /** The newest card as somebody reads it. */
  async card(who: string | RequestContext, selection = `id version number state validUntil children { ${CHILD} }`): Promise<Row> {
    return ((await this.read(who, `safetyCards { ${selection} }`))['safetyCards'] as Row[])[0] ?? {};
  }

  /** Begins a card about Tim, fills in whatever is asked, and answers it. */
  async wholeCard(who = 'j1', over: Row = {}): Promise<Row> {
    await this.act(who, 'startSafetyCard', { occasion: 'SIGNAL', childPersonIds: [this.world.person('tim')] });
    const begun = await this.card(who);
    for (const child of begun['children'] as Row[]) await this.assess(who, child, over);
    await this.act(who, 'describeSafetyCard', {
      id: begun['id'], baseVersion: begun['version'], conclusion: 'SAFE_WITH_AGREEMENTS', conclusionText: 'Met de afspraken is het veilig.', decision: 'CONTINUE_VOLUNTARY', decisionReason: 'Beide ouders werken mee.', alternatives: 'Een verzoek tot onderzoek.', legalDecider: 'De ouders met gezag.',
    });
    return this.card(who);
  }

  private async assess(who: string, child: Row, over: Row): Promise<void> {
    await this.act(who, 'assessChild', {
      id: child['id'], baseVersion: child['version'], severity: 'CONCERNING', kinds: ['PHYSICAL_ABUSE'], frequency: 'MONTHLY', sinceMonth: '2025-01', ifNothingChanges: 'Dan wordt Tim weer vastgepakt.', spokenOn: '2026-11-20', spokenBy: 'Jip', spokenHow: 'Thuis, samen getekend.', ...over,
    });
    for (const area of child['areas'] as Row[]) await this.act(who, 'judgeArea', { id: area['id'], baseVersion: area['version'], judgement: 'SAFE_ENOUGH' });
  }

  /** A whole card, shared with both parents. */
  async sharedCard(who = 'j1', over: Row = {}): Promise<Row> {
    const { id, version } = await this.wholeCard(who, over);
    await this.act(who, 'shareSafetyCard', { id, baseVersion: version, personIds: ['mara', 'dirk'].map((name) => this.world.person(name)) });
    return this.card(who);
  }

  /** An adopted card. */
  async adoptedCard(over: Row = {}): Promise<Row> {
    const { id, version } = await this.sharedCard('j1', over);
    await this.act('b1', 'adoptSafetyCard', { id, baseVersion: version, reason: 'Dit klopt met wat ik zag.' });
    return this.card('j1');
  }
}
