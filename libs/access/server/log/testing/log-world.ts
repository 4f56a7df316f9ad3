import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import type { RequestContext } from '../../../model/actor.ts';
import { Door } from '../../door.ts';
import { ask, schemaOf, type Roots } from '../../testing/ask.ts';
import { idOf, insertRow } from '../../testing/rows.ts';
import { NOW, World } from '../../testing/world.ts';
import { AccessLogResolver } from '../access-log.resolver.ts';
import { ChainStatusResolver } from '../chain-status.resolver.ts';
import { GrantedAccessResolver } from '../granted-access.resolver.ts';
import { LogReadsResolver } from '../log-reads.resolver.ts';
import { WhoLookedResolver } from '../who-looked.resolver.ts';
import '../../entities.ts';

export type Row = Record<string, unknown>;
type Method = (args: unknown, context: RequestContext, info: unknown) => Promise<unknown>;

/** The fixture world with the log's own queries on a real door. */
export class LogWorld {
  private constructor(readonly database: TestDatabase, readonly world: World, readonly pool: pg.Pool, private readonly roots: Roots) {}

  static async make(): Promise<LogWorld> {
    const database = await createDatabase();
    const world = await World.make(database.ownerUrl);
    const pool = createPool(database.appUrl, { max: 3 });
    const door = new Door(pool, world.cipher);
    const [log, granted, reads, chains, looked] = [new AccessLogResolver(door), new GrantedAccessResolver(door), new LogReadsResolver(door), new ChainStatusResolver(pool), new WhoLookedResolver(door)];
    return new LogWorld(database, world, pool, {
      accessLog: (_, args, context, info) => (log.accessLog.bind(log) as Method)(args, context, info),
      logReads: (_, args, context, info) => (reads.logReads.bind(reads) as Method)(args, context, info),
      grantedAccess: (_, args, context, info) => (granted.grantedAccess.bind(granted) as Method)(args, context, info),
      chainStatus: (_, __, context) => chains.chainStatus(context),
      whoLooked: (_, args, context, info) => (looked.whoLooked.bind(looked) as Method)(args, context, info),
      itemVersions: (_, args, context, info) => door.list(context, info, {
        mode: 'ONE_DOSSIER', dossierId: args['dossierId'] as string, type: 'ItemVersion', where: [{ property: 'itemId', test: 'is', value: args['itemId'] }],
      }),
    });
  }

  async end(): Promise<void> {
    await this.pool.end();
    await this.world.end();
    await this.database.drop();
  }

  /** Asks as somebody, on the endpoint of that person. */
  async ask(who: string | RequestContext, source: string, variables: Row = {}): Promise<Row> {
    const context = typeof who === 'string' ? this.world.as(who) : who;
    return ask(await schemaOf(context.actor.audience === 'TEAM' ? 'team' : 'family'), this.roots, context, source, variables);
  }

  /** Somebody reads an earlier version through the door. Answers the trace id. */
  async read(who: string, dossierId = this.world.dossierId): Promise<string> {
    const context = this.world.as(who);
    await this.ask(context, 'query($d: UUID!, $i: UUID!) { itemVersions(dossierId: $d, itemId: $i) { id } }', { d: dossierId, i: idOf('f3') });
    return context.traceId;
  }

  /** An earlier version of a fact, about these people. */
  async version(...about: string[]): Promise<void> {
    await this.world.add('item_version', {
      item_type: 'fact', item_id: idOf('f3'), item_version: 1, content: '{}', data_class: 'D3', about_person_ids: about.map((name) => this.world.person(name)), replaced_at: NOW,
    });
  }

  /** A row of the log, past the door. */
  async event(over: Record<string, string | number | boolean | null | Date | readonly string[]> = {}): Promise<string> {
    const id = randomUUID();
    await insertRow(this.world.owner, 'access_event', {
      dossier_id: this.world.dossierId, id, product_at: NOW, region_id: idOf('region'), trace_id: 'trace', action: 'READ', operation: 'dossier', outcome: 'OK',
      actor_id: this.world.actorId('j1'), role: 'YOUTH_PROFESSIONAL', organisation_id: idOf('municipality'), dossier_organisation_id: idOf('municipality'),
      purpose: 'CASE_DIRECTION', policy_version: 'spec', object_type: 'Dossier', access_point: 'spec', ...over,
    });
    return id;
  }

  async system(traceId: string): Promise<Row[]> {
    return (await this.world.owner.query<Row>('select kind, outcome, actor_id, detail from system_event where trace_id = $1', [traceId])).rows;
  }
}
