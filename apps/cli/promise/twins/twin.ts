import { ChangeFeed } from '@zov/access/server/live/change-feed.ts';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { SessionKeys } from '@zov/access/server/sign-in/index.ts';
import pg from 'pg';
import type { AppOptions } from '../../../api/app.ts';
import { isFamily, loginOf, tokenOf } from '../world/cast.ts';
import type { Reader } from '../world/markers.ts';
import { serve, type Served } from '../world/served.ts';
import { Wire, type Heard } from '../world/wire.ts';
import { lettersTo } from './letters.ts';
import type { Step } from './script.ts';
import type { Variant } from './secret.ts';

/** What one step gave: the bytes of an answer, or the frames of a socket with how it closed. */
export type Told = Heard | { readonly frames: readonly string[]; readonly closed: string };

const PATIENCE = 5_000;
/** A change of the dossier itself: everybody who may follow it is told, so it tells that all before it was heard. */
const SENTINEL = 424_242;
/** Changes come from another page than the one that follows. */
const OTHER_TAB = 'f0f0f0f0-f0f0-4f0f-af0f-f0f0f0f0f0f0';

/** One of the two worlds: a copy of the database with a server of its own. */
export class Twin {
  private constructor(readonly database: TestDatabase, readonly served: Served, readonly owner: pg.Pool) {}

  static async copyOf(template: string, options: AppOptions): Promise<Twin> {
    const database = await createDatabase(template);
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 1 });
    return new Twin(database, await serve(database.appUrl, options), owner);
  }

  async close(): Promise<void> {
    await this.served.close();
    await this.owner.end();
    await this.database.drop();
  }

  /** A wire of this reader, signed in afresh. */
  async sitDown(reader: Reader, family: string): Promise<Wire> {
    if (reader === 'anonymous') return new Wire(this.served);
    const login = loginOf(reader, family);
    const token = tokenOf(login);
    await this.owner.query('update session set signed_in_at = $2, created_at = $2, seen_at = $2, ended_at = null, ended_by = null where id = $1', [
      new SessionKeys(this.served.app.parts.config.sessionSecret).idOf(token), this.served.clock.now()]);
    return new Wire(this.served, [isFamily(reader) ? 'zov-family' : 'zov-team', token]);
  }

  /** Every row of a table as text, in the order of that text; the number of a transaction is the machine's own, and an encrypted value begins at random. */
  async rowsOf(table: string): Promise<string[]> {
    const { rows } = await this.owner.query<{ row: string }>(`select regexp_replace((to_jsonb(t) - 'xid')::text, 'v1\\.[A-Za-z0-9+/=]{20,}', 'v1', 'g') as row from ${table} t order by 1`);
    return rows.map(({ row }) => row);
  }

  /** What is mailed to this reader of all that was done until now; families and strangers get nothing. */
  async letters(reader: Reader, family: string): Promise<string[]> {
    const id = reader === 'anonymous' ? '' : new SessionKeys(this.served.app.parts.config.sessionSecret).idOf(tokenOf(loginOf(reader, family)));
    const { rows: [account] } = await this.owner.query<{ id: string }>('select a.account_id as id from session s join actor a on a.id = s.actor_id where s.id = $1', [id]);
    return lettersTo(account?.id ?? 'nobody', { auditUrl: this.database.auditUrl, owner: this.owner, now: () => this.served.clock.now() });
  }

  async take(wire: Wire, step: Step, hidden: Variant['pings']): Promise<Told> {
    this.served.clock.tick(1_000);
    return step.kind === 'request' ? wire.send(step.sent) : this.follow(wire, step.audience, step.dossierId, hidden ?? []);
  }

  /** Follows the changes of a dossier while things change in it: the hidden ones given, and at last the dossier itself. */
  private async follow(wire: Wire, audience: string, dossierId: string, hidden: NonNullable<Variant['pings']>): Promise<Told> {
    const socket = wire.socket(`/${audience}/graphql`);
    const frames: string[] = [];
    let closed = '';
    socket.on('message', (data) => frames.push(String(data as Buffer)));
    socket.on('unexpected-response', (_request, response) => (closed = `refused ${String(response.statusCode)}`));
    socket.on('close', (code, reason) => (closed ||= `${code} ${String(reason)}`));
    socket.on('error', () => undefined);
    const ended = (): boolean => closed !== '' || frames.some((one) => /"type":"(error|complete)"/.test(one));
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    await until(() => ended() || frames.length > 0, 'an acknowledgement');
    const before = this.watching(dossierId);
    if (!ended()) socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: SUBSCRIPTION, variables: { id: dossierId } } }));
    await until(() => ended() || this.watching(dossierId) > before, 'a subscription');
    if (!ended()) {
      for (const { itemType, itemId } of hidden) await this.change(dossierId, itemType, itemId, 1);
      await this.change(dossierId, 'Dossier', dossierId, SENTINEL);
      await until(() => ended() || frames.some((one) => one.includes(String(SENTINEL))), 'the last change');
    }
    const told = { frames: [...frames], closed };
    socket.terminate();
    await until(() => this.watching(dossierId) <= before, 'the end of a subscription');
    return told;
  }

  private watching(dossierId: string): number {
    const feed = this.served.app.nest.get(ChangeFeed, { strict: false }) as unknown as { emitter: { listenerCount(name: string): number } };
    return feed.emitter.listenerCount(dossierId);
  }

  private change(dossierId: string, itemType: string, itemId: string, version: number): Promise<unknown> {
    return this.owner.query(`select pg_notify('zov_change', $1)`, [JSON.stringify({ dossierId, itemType, itemId, version, tabId: OTHER_TAB })]);
  }
}

const SUBSCRIPTION = 'subscription Follow($id: UUID!) { dossierChanged(dossierId: $id) { dossierId itemType itemId version } }';

async function until(done: () => boolean, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; !done();) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await new Promise((next) => setTimeout(next, 2));
  }
}
