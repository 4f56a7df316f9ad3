import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import '../../entities.ts';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { EmergencyResolver } from '@zov/access/server/emergency/emergency.resolver.ts';
import { EmergencyService } from '@zov/access/server/emergency/emergency.service.ts';
import { ReviewEmergencyService } from '@zov/access/server/emergency/review-emergency.service.ts';

export type Row = Record<string, unknown>;
type Method = (...given: unknown[]) => Promise<unknown>;

const REFUSAL = '... on Refused { code message fields { field } }';

/** The fixture world with full names, seven facts, an incident and a child's wish; and crisis workers who signed in just now. */
export class CrisisWorld {
  private keys = 0;

  private constructor(readonly world: World, private readonly pool: pg.Pool, private readonly database: TestDatabase, private readonly roots: Roots) {}

  static async make(): Promise<CrisisWorld> {
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 3 });
    const door = new Door(pool, world.cipher);
    const systemLog = new PgSystemLog(pool);
    const service = new EmergencyService(door, systemLog, pool);
    const made = new CrisisWorld(world, pool, database, rootsOf(door, new EmergencyResolver(door, service, new ReviewEmergencyService(pool, door, systemLog))));
    await made.content();
    return made;
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  /** A new crisis worker of this region whose sign-in was so long ago; null when the provider did not say. */
  async worker(region = 'region', minutesAgo: number | null = 0): Promise<{ worker: RequestContext; at: Date }> {
    const [id, accountId] = [randomUUID(), randomUUID()];
    await insertRow(this.world.owner, 'account', { id: accountId, audience: 'TEAM', display_name: `Naam ${id.slice(0, 4)}` });
    await insertRow(this.world.owner, 'actor', { id, account_id: accountId, role: 'CRISIS_WORKER', organisation_id: idOf('vt'), region_id: idOf(region), valid_from: new Date('2026-01-01T00:00:00Z') });
    const actor = { id, accountId, audience: 'TEAM', role: 'CRISIS_WORKER', organisationId: idOf('vt'), teamId: null, regionId: idOf(region) } as const;
    return { worker: { ...this.world.as('v1'), actor, sessionId: await this.session(id, accountId, minutesAgo) }, at: NOW };
  }

  /** Somebody of the world who signed in this very moment. */
  async freshly(name: string): Promise<RequestContext> {
    const context = this.world.as(name);
    return { ...context, sessionId: await this.session(context.actor.id, context.actor.accountId, 0) };
  }

  open(worker: RequestContext, at: Date, over: Row = {}): Promise<Row> {
    const input = { name: 'Noa de Vries', birthDate: '2012-03-12', reasonCode: 'ACUTE_DANGER', words: 'Melding van de politie', idempotencyKey: this.key(), ...over };
    return this.act({ ...worker, at }, 'openEmergency', 'OpenEmergencyInput', '... on EmergencyOpened { dossierId validUntil }', input);
  }

  renew(worker: RequestContext, at: Date, over: Row = {}): Promise<Row> {
    const input = { dossierId: this.world.dossierId, reasonCode: 'ACUTE_DANGER', words: 'De politie is nog binnen', idempotencyKey: this.key(), ...over };
    return this.act({ ...worker, at }, 'renewEmergency', 'RenewEmergencyInput', '... on EmergencyOpened { dossierId validUntil }', input);
  }

  review(who: string, emergencyId: string, over: Row = {}): Promise<Row> {
    const input = { emergencyId, verdict: 'JUSTIFIED', words: 'De politie bevestigt de melding', ...over };
    return this.act(this.world.as(who), 'reviewEmergency', 'ReviewEmergencyInput', '... on EmergencyAccess { verdict verdictWords }', input);
  }

  async reads(who: string | RequestContext, selection: string, at: Date): Promise<Row | null> {
    const context = typeof who === 'string' ? this.world.as(who, at) : { ...who, at };
    return (await this.ask(context, `query($id: UUID!) { dossier(id: $id) { ${selection} } }`, { id: this.world.dossierId }))['dossier'] as Row | null;
  }

  async ask(context: RequestContext, document: string, variables: Row): Promise<Row> {
    return ask(await schemaOf(context.actor.audience === 'TEAM' ? 'team' : 'family'), this.roots, context, document, variables);
  }

  async looked(who: string): Promise<Row[]> {
    const document = 'query($d: UUID!) { whoLooked(dossierId: $d, first: 100) { nodes { action role purpose } } }';
    return ((await this.ask(this.world.as(who), document, { d: this.world.dossierId }))['whoLooked'] as { nodes: Row[] }).nodes;
  }

  /** Looks past the fence, as the owner of the test database. */
  async rows(text: string, values: readonly unknown[]): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text, [...values])).rows;
  }

  private async act(context: RequestContext, name: string, type: string, answer: string, input: Row): Promise<Row> {
    return (await this.ask(context, `mutation($input: ${type}!) { ${name}(input: $input) { __typename ${answer} ${REFUSAL} } }`, { input }))[name] as Row;
  }

  private key(): string {
    return `emergency-${(this.keys += 1)}`;
  }

  private async session(actorId: string, accountId: string, minutesAgo: number | null): Promise<string> {
    const id = randomBytes(32).toString('hex');
    const now = new Date();
    await insertRow(this.world.owner, 'session', {
      id, audience: 'TEAM', issuer: 'spec', subject: actorId, account_id: accountId, actor_id: actorId, signed_in_at: now, created_at: now, seen_at: now,
      authenticated_at: minutesAgo === null ? null : new Date(now.getTime() - minutesAgo * 60_000),
    });
    return id;
  }

  private async content(): Promise<void> {
    const { world } = this;
    const { owner } = world;
    await insertRow(owner, 'region', { id: idOf('elsewhere'), code: 'duinen', name: 'De Duinen' });
    await owner.query(`update person set version = version + 1, changed_at = now(), given_names = 'Noa Maria', call_name = 'Noa', name_prefix = 'de', surname = 'Vries' where id = $1`, [world.person('noa')]);
    await owner.query(`update person set version = version + 1, changed_at = now(), call_name = 'Tim', name_prefix = 'de', surname = 'Vries', birth_date = '2018-01-01', birth_date_precision = 'YEAR' where id = $1`, [world.person('tim')]);
    await owner.query(`update person set version = version + 1, changed_at = now(), call_name = 'Oma', surname = 'Netwerk' where id = $1`, [world.person('oma')]);
    for (const name of ['dossier B', 'dossier C']) {
      await insertRow(owner, 'dossier', { dossier_id: idOf(name), region_id: idOf('region'), organisation_id: idOf('gi'), number: name, name: 'Ander gezin', reason: 'Zorgen', opened_on: '2026-09-01' });
      await insertRow(owner, 'person', { dossier_id: idOf(name), call_name: 'Sam', surname: 'Dubbel', family_role: 'CHILD', birth_date: '2015-05-05' });
    }
    const about = [world.person('noa')];
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      await world.add('fact', { kind: 'FACT', what: `Feit ${number}`, source_kind: 'OWN_OBSERVATION', about_person_ids: about, happened_on: `2026-11-1${number}` });
    }
    const event = (what: string, on: string, kind = 'INCIDENT', dataClass = 'D3'): Promise<void> => world.add('dossier_event', { kind, what, happened_on: on, data_class: dataClass, about_person_ids: about });
    await event('Incident van deze week', '2026-11-18');
    await event('Incident van lang geleden', '2026-08-18');
    await event('Verhuisd', '2026-11-18', 'MOVE', 'D2S');
    await event('Bericht', '2026-11-18', 'REPORT');
    const said = (who: string, words: string, dataClass: string): Promise<void> => world.add('response', {
      item_type: 'FACT', item_id: idOf('f3'), item_version: 1, item_hash: 'x', kind: 'SOMETHING_TO_SAY', receipt: `R-${words}`, person_id: world.person(who), words, said_at: NOW,
      data_class: dataClass, about_person_ids: [world.person(who)],
    });
    await said('noa', 'Ik wil naar oma', 'D8');
    await said('noa', 'Dit is geheim', 'D8K');
    await said('dirk', 'Onzin', 'D8');
    await this.officer('p3', 'vt');
  }

  /** A privacy officer of the crisis worker's own organisation, known to the world by its ids. */
  private async officer(name: string, organisation: string): Promise<void> {
    const { world } = this;
    await insertRow(world.owner, 'account', { id: idOf(`account ${name}`), audience: 'TEAM', display_name: `Naam ${name}` });
    await insertRow(world.owner, 'actor', { id: world.actorId(name), account_id: idOf(`account ${name}`), role: 'PRIVACY_OFFICER', organisation_id: idOf(organisation), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
    const as = world.as.bind(world);
    world.as = (who, at) => (who === name ? { ...as('p1', at), actor: { ...as('p1').actor, id: world.actorId(name), accountId: idOf(`account ${name}`), organisationId: idOf(organisation) } } : as(who, at));
  }
}

function rootsOf(door: Door, resolver: object): Roots {
  const roots: Record<string, Roots[string]> = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
    whoLooked: (_, args, context, info) => door.page(context, info, { mode: 'ONE_DOSSIER', type: 'Looked', dossierId: args['dossierId'] as string, page: { first: args['first'] as number }, action: 'LOG_READ' }),
  };
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor')) {
    const method = (resolver as Record<string, Method>)[name]?.bind(resolver) as Method;
    roots[name] = (_, args, context: RequestContext, info: GraphQLResolveInfo) => ('input' in args ? method(args, context, info) : method(context, info));
  }
  return roots;
}
