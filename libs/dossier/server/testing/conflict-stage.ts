import type { ActorRole, RequestContext } from '@zov/access/model/actor.ts';
import { ConflictResolver } from '@zov/access/server/conflict/conflict.resolver.ts';
import { ConflictService } from '@zov/access/server/conflict/conflict.service.ts';
import { addressKeys, hashesOf, keysOf } from '@zov/access/server/conflict/note-conflicts.ts';
import { Door } from '@zov/access/server/door.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import '../entities.ts';
import { HideContactService } from '../contact-point/hide-contact.service.ts';
import { HomeResolver } from '../record/home.resolver.ts';
import { RecordResolver } from '../record/record.resolver.ts';
import { RecordService } from '../record/record.service.ts';
import { TeamDossierResolver } from '../dossier/dossier.resolver.ts';
import { OpenDossierService } from '../dossier/open-dossier.service.ts';

export type Row = Record<string, unknown>;
export const RELATIVE = { kind: 'OWN_FAMILY', name: 'Bo Naaste', birthDate: '1990-01-01' };
const SESSION = 'c'.repeat(64);
const SOUGHT = ['Noa Kind', '2012-03-12'];
type Method = (...given: unknown[]) => Promise<unknown>;

/** The fixture world with a child of a full name, own lists, and what is recorded of people and homes. Each act is a second later. */
export class ConflictStage {
  private keys = 0;
  private seconds = 0;

  private constructor(readonly world: World, private readonly pool: pg.Pool, private readonly database: TestDatabase, private readonly roots: Roots, private readonly door: Door, private readonly schemas: Readonly<Record<'TEAM' | 'FAMILY', GraphQLSchema>>) {}

  static async make(): Promise<ConflictStage> {
    const [team, family, database] = await Promise.all([schemaOf('team'), schemaOf('family'), createDatabase()]);
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 3 });
    const door = new Door(pool, world.cipher);
    const stage = new ConflictStage(world, pool, database, rootsOn(door, pool), door, { TEAM: team, FAMILY: family });
    await world.owner.query(`update person set version = version + 1, changed_at = now(), call_name = 'Noa', surname = 'Kind' where id = $1`, [world.person('noa')]);
    await insertRow(world.owner, 'account', { id: idOf('account k1'), audience: 'TEAM', display_name: 'Naam k1' });
    await insertRow(world.owner, 'actor', { id: world.actorId('k1'), account_id: idOf('account k1'), role: 'CRISIS_WORKER', organisation_id: idOf('vt'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
    await insertRow(world.owner, 'session', { id: SESSION, audience: 'TEAM', issuer: 'spec', subject: 'k1', account_id: idOf('account k1'), actor_id: world.actorId('k1'), signed_in_at: new Date(), created_at: new Date(), seen_at: new Date(), authenticated_at: new Date() });
    await stage.noteFixture();
    return stage;
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  now(): Date {
    return new Date(NOW.getTime() + this.seconds * 1_000);
  }

  days(days: number): void {
    this.seconds += days * 86_400;
  }

  as(who: string): RequestContext {
    const context = this.world.as(who === 'k1' ? 'v1' : who, this.now());
    return who === 'k1' ? { ...context, sessionId: SESSION, actor: { ...context.actor, id: this.world.actorId('k1'), accountId: idOf('account k1'), role: 'CRISIS_WORKER' } } : context;
  }

  declare(who: string, input: Row): Promise<Row> {
    return this.act(who, 'declareConflict', '... on ConflictOfInterest { id kind name birthDate street town postcode declaredAt }', input);
  }

  withdraw(who: string, conflictId: unknown): Promise<Row> {
    return this.act(who, 'withdrawConflict', '... on ConflictWithdrawn { conflictId }', { conflictId });
  }

  async list(who: string): Promise<Row[]> {
    return (await this.query(this.as(who), '{ myConflicts { id kind name } }'))['myConflicts'] as Row[];
  }

  adds(person: Row): Promise<Row> {
    return this.act('j1', 'addPerson', '... on Person { id }', this.keyed({ gender: 'UNKNOWN', familyRole: 'RELATIVE', circle: 'NETWORK', knownToPersonIds: [], ...person }));
  }

  async corrects(callName: string, patch: Row): Promise<Row> {
    const [row] = await this.rows(`select id, version from person where call_name = '${callName}'`);
    return this.act('j1', 'correctPerson', '... on Person { id }', this.keyed({ id: row?.['id'], baseVersion: row?.['version'], ...patch }));
  }

  moves(whose: string, text: string, hiddenFrom: string[]): Promise<Row> {
    const given = { kind: 'ADDRESS', text, aboutPersonIds: [this.world.person(whose)], hiddenFromPersonIds: hiddenFrom.map((one) => this.world.person(one)), hiddenReason: 'Veiligheid' };
    return this.act('j1', 'addContactPoint', '... on ContactPoint { id }', this.keyed(given));
  }

  /** Opens a dossier on a child of this name and birth date; answers what became of it. */
  opens(who: string, surname: string, birthDate: string): Promise<Row> {
    const child = { id: this.door.ids.uuid(), callName: 'Kind', surname, gender: 'UNKNOWN', familyRole: 'CHILD', circle: 'FAMILY', birthDate };
    return this.act(who, 'openDossier', '... on Dossier { id }', {
      dossierId: this.door.ids.uuid(), name: 'Nieuw gezin', reason: 'Zorgen om het kind', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', persons: [child],
      households: [], custodies: [], idempotencyKey: `conflict-${(this.keys += 1)}`,
    });
  }

  async sees(who: string): Promise<boolean> {
    return (await this.query(this.as(who), 'query($id: UUID!) { dossier(id: $id) { id } }', { id: this.world.dossierId }))['dossier'] !== null;
  }

  /** What somebody gets to see by every way there is to a dossier. */
  async everything(who: string): Promise<unknown> {
    const context = this.as(who);
    return [
      await this.sees(who), (await this.query(context, '{ dossiers { nodes { id } hasMore } found: dossiers(search: "Testgezin") { nodes { id } } sharesForMe { id } myEmergencies { id } }')),
      await this.door.myPlaces(context), await this.door.sees(context, this.world.dossierId, 'Dossier', this.world.dossierId), await this.door.mayFollow(context, { fieldName: 'dossierChanged' }, this.world.dossierId),
    ];
  }

  /** How many rows of the log an officer sees of this dossier. */
  async logged(who: string | RequestContext): Promise<number> {
    const answer = await this.query(typeof who === 'string' ? this.as(who) : who, 'query($d: UUID!) { accessLog(filter: { dossierId: $d }) { nodes { id } } }', { d: this.world.dossierId });
    return (answer['accessLog'] as { nodes: unknown[] }).nodes.length;
  }

  async asks(who: string): Promise<unknown> {
    const values = [this.world.actorId(who), this.now(), this.door.ids.uuid(), `key of ${who} xxxx`, `hash of ${who}`, ...SOUGHT, 'HELP', 'Ik geef Noa les op school', new Date(this.now().getTime() + 86_400_000)];
    return (await this.pool.query<Row>('select fence.ask_access($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome', values)).rows[0]?.['outcome'];
  }

  async opensEmergency(who: string): Promise<unknown> {
    const values = [this.world.actorId(who), SESSION, this.now(), this.door.ids.uuid(), ...SOUGHT, 'ACUTE_DANGER', 'Melding van de politie', '2026-12-01', ['D1'], ['D3']];
    return (await this.pool.query<Row>('select outcome from fence.open_emergency($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', values)).rows[0]?.['outcome'];
  }

  async renewsEmergency(who: string): Promise<unknown> {
    const values = [this.world.actorId(who), SESSION, this.now(), this.world.dossierId, this.door.ids.uuid(), 'ACUTE_DANGER', 'De politie is nog binnen', '2026-12-01', ['D1'], ['D3']];
    return (await this.pool.query<Row>('select fence.renew_emergency($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome', values)).rows[0]?.['outcome'];
  }

  async throughEyesOf(who: string, other: string, role: ActorRole): Promise<boolean> {
    const roots: Roots = { dossier: (_, args, context, info) => this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string, as: { actorId: this.world.actorId(other), role } }) };
    return (await ask(this.schemas.TEAM, roots, this.as(who), 'query($id: UUID!) { dossier(id: $id) { id } }', { id: this.world.dossierId }))['dossier'] !== null;
  }

  /** Looks past the fence, as the owner of the test database. */
  async rows(text: string): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text)).rows;
  }

  asApp(text: string): Promise<unknown> {
    return this.pool.query(text);
  }

  private query(context: RequestContext, document: string, variables: Row = {}): Promise<Row> {
    return ask(this.schemas[context.actor.audience], this.roots, context, document, variables);
  }

  private async act(who: string, name: string, answer: string, input: Row): Promise<Row> {
    this.seconds += 1;
    const schema = this.schemas.TEAM;
    const type = String(schema.getMutationType()?.getFields()[name]?.args[0]?.type);
    const context = this.as(who);
    return (await ask(schema, this.roots, context, `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ... on Refused { code fields { field } } } }`, { input }))[name] as Row;
  }

  private keyed(input: Row): Row {
    return { dossierId: this.world.dossierId, idempotencyKey: `conflict-${(this.keys += 1)}`, ...input };
  }

  /** The fixture's rows were written past the door; these are the keys that the door would have left. */
  private async noteFixture(): Promise<void> {
    const { cipher, dossierId } = this.world;
    for (const person of await this.rows('select to_jsonb(p) as row from person p')) await this.key((person['row'] as Row), keysOf(person['row'] as Row));
    for (const one of await this.rows(`select to_jsonb(c) as row from contact_point c where kind = 'ADDRESS'`)) await this.key((one['row'] as Row), addressKeys(dossierId, cipher, one['row'] as Row));
  }

  private async key(row: Row, keys: readonly string[]): Promise<void> {
    for (const hash of hashesOf(this.world.cipher, keys)) await this.world.add('conflict_key', { item_id: String(row['id']), hash });
  }
}

function rootsOn(door: Door, pool: pg.Pool): Roots {
  const record = new RecordService(door);
  const roots: Record<string, Roots[string]> = {};
  const own: Roots = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
    dossiers: (_, args, context, info) => door.page(context, info, { mode: 'ALL_MINE', type: 'Dossier', page: { first: 25 }, where: args['search'] === undefined || args['search'] === null ? [] : [{ property: '', test: 'finds', value: args['search'] }] }),
    sharesForMe: (_, _args, context, info) => door.list(context, info, { mode: 'ALL_MINE', type: 'Share' }),
    myEmergencies: (_, _args, context, info) => door.list(context, info, { mode: 'ALL_MINE', type: 'EmergencyAccess' }),
    accessLog: (_, args, context, info) => door.page(context, info, { mode: 'OFFICE', type: 'AccessEvent', page: { first: 50 }, where: [{ property: 'dossierId', test: 'is', value: (args['filter'] as Row)['dossierId'] }] }),
  };
  const resolvers: readonly object[] = [new ConflictResolver(new ConflictService(door, new PgSystemLog(pool), pool)), new RecordResolver(record), new TeamDossierResolver(door, new OpenDossierService(door)), new HomeResolver(door, record, new HideContactService(door))];
  for (const resolver of resolvers) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
      const method = (resolver as Record<string, Method>)[name]?.bind(resolver) as Method;
      roots[name] = (_, args, context: RequestContext, info: GraphQLResolveInfo) => ('input' in args ? method(args, context, info) : method(context, info));
    }
  }
  return { ...roots, ...own };
}
