import { Post } from '@zov/access/server/mail/post.ts';
import { SessionKeys } from '@zov/access/server/sign-in/index.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { silentLog } from '@zov/core/log';
import type { Message } from '@zov/core/mail';
import type { GraphQLSchema } from 'graphql';
import pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import { effects } from '../../../worker/outbox/effects.ts';
import { Outbox } from '../../../worker/outbox/outbox.ts';
import { CAST, tokenOf } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import type { Reader } from '../world/markers.ts';
import { makeWorld, type SecretWorld } from '../world/secret-world.ts';
import { PUBLIC_URL, serve, type Served } from '../world/served.ts';
import { Wire, document } from '../world/wire.ts';
import { actOn, type Row } from './act.ts';
import { addOutsiders, inPortal, signsInAs, type Who } from './outsiders.ts';
import { RunningClock } from './running-clock.ts';

/** The whole product over one made-up region: families whose access is ended, and one that goes on, so that a list has a page before. */
export class Stage {
  readonly clock: RunningClock;
  /** Messages that left. */
  readonly sent: Message[] = [];
  private readonly audit: pg.Pool;
  private keys = 0;

  private constructor(readonly world: SecretWorld, readonly served: Served, clock: RunningClock, private readonly schemas: Readonly<Record<'team' | 'family', GraphQLSchema>>) {
    this.clock = clock;
    this.audit = new pg.Pool({ connectionString: world.database.auditUrl, max: 1 });
  }

  static async set(families: number, options: AppOptions, spoil: (owner: pg.Pool) => Promise<unknown>): Promise<Stage> {
    const world = await makeWorld({ families: families + 1 });
    const clock = new RunningClock();
    await addOutsiders(world);
    await spoil(world.owner);
    const schemas = { team: await schemaOf('team'), family: await schemaOf('family') };
    return new Stage(world, await serve(world.database.appUrl, { clock, time: clock, ...options }), clock, schemas);
  }

  async strike(): Promise<void> {
    await this.served.close();
    await this.audit.end();
    await this.world.close();
  }

  /** The families whose access is ended. */
  get families(): readonly Family[] {
    return this.world.families.slice(1);
  }

  /** A wire of this reader, signed in just now. */
  async sitDown(who: Who, family: Family): Promise<Wire> {
    const token = tokenOf(signsInAs(who, family));
    await this.world.owner.query('update session set signed_in_at = $2, created_at = $2, seen_at = $2, ended_at = null, ended_by = null where id = $1', [
      new SessionKeys(this.served.app.parts.config.sessionSecret).idOf(token), this.clock.now()]);
    return new Wire(this.served, [inPortal(who) ? 'zov-family' : 'zov-team', token]);
  }

  /** Does one act as the apps do; throws when it was not done. */
  async act(reader: Reader, family: Family, name: string, input: Row): Promise<Row> {
    const wire = await this.sitDown(reader, family);
    try {
      const audience = inPortal(reader) ? 'family' : 'team';
      this.keys += 1;
      const asked = actOn(this.schemas[audience], name, input, { dossierId: family.dossierId, idempotencyKey: `revocation ${this.keys}` });
      const { body } = await wire.send(document(audience, asked));
      const done = (JSON.parse(body.toString('utf8')) as { data?: Record<string, Row | null> }).data?.[name];
      if (done == null || done['__typename'] === 'Refused') throw new Error(`${name} by ${reader} was not done: ${body.toString('utf8').slice(0, 300)}`);
      return done;
    } finally {
      wire.close();
    }
  }

  /** Past the fence; for making and looking, never for what is measured. */
  async rows(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.world.owner.query<Row>(text, values.length === 0 ? undefined : [...values])).rows;
  }

  /** Tells whoever watches a dossier that a row of it changed. */
  async ping(dossierId: string, itemType: string, itemId: string, version: number): Promise<void> {
    await this.rows(`select pg_notify('zov_change', $1)`, [JSON.stringify({ dossierId, itemType, itemId, version, tabId: idOf('another page') })]);
  }

  /** Carries out what waits in the outbox: messages are made, and wait to be sent. */
  async carryOut(): Promise<void> {
    const outbox = new Outbox(this.audit, { add: () => Promise.resolve(), repeat: nothing, work: nothing, close: nothing }, silentLog, effects);
    for (const { dossier_id: dossierId, id, kind } of await this.rows('select dossier_id, id, kind from outbox where done_at is null and kind = any ($1)', [Object.keys(effects)])) {
      await outbox.carryOut(String(kind), { dossierId: String(dossierId), outboxId: String(id) });
    }
  }

  /** Carries out what waits, and sends what is due. */
  async deliver(): Promise<void> {
    await this.carryOut();
    const post = new Post(this.audit, { send: (message) => Promise.resolve(void this.sent.push(message)), close: nothing }, this.clock, silentLog, PUBLIC_URL);
    while (await post.sendDue() > 0);
  }

  /** Takes something away past every trigger, and tells nobody. */
  async undo(text: string): Promise<void> {
    await this.rows(`set session_replication_role = replica; ${text}; set session_replication_role = origin`);
  }

  actorOf(who: Who, family: Family): string {
    return idOf(`actor ${signsInAs(who, family)}`);
  }

  organisationOf(reader: Reader): string {
    return idOf(CAST[reader]?.organisation ?? '');
  }
}

const nothing = (): Promise<void> => Promise.resolve();
