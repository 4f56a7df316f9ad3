import { ChangeFeed } from '@zov/access/server/live/change-feed.ts';
import { EditingFeed } from '@zov/access/server/live/editing-feed.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type WebSocket from 'ws';
import { tokenOf } from '../world/cast.ts';
import type { Served } from '../world/served.ts';
import { Wire } from '../world/wire.ts';
import { isFamily, type Reader } from './cast.ts';
import type { Judge, Row } from './judge.ts';
import type { Rows } from './rows.ts';
import type { Tally } from './tally.ts';

const PATIENCE = 300_000;
/** What is followed, by the name it has on the wire; who is at work where, by professionals alone. */
const QUERIES = {
  dossierChanged: 'subscription Follow($id: UUID!) { dossierChanged(dossierId: $id) { dossierId itemType itemId version } }',
  editing: 'subscription Watch($id: UUID!) { editing(dossierId: $id) { itemType itemId professionalId working } }',
} as const;
type Followed = keyof typeof QUERIES;
const FEEDS = { dossierChanged: ChangeFeed, editing: EditingFeed } as const;
const followedBy = (reader: Reader): readonly Followed[] => (isFamily(reader) ? ['dossierChanged'] : ['dossierChanged', 'editing']);
/** Rows that are told of, of each type and class: one that most are told of and one that fewest are. */
const OF_EACH = 2;

/** Who is at work in a row when it changes: somebody else each time, so that what is told of one change never answers for another. */
const atWork = (version: number): string => idOf(`actor at work ${version}`);

/** One reader's socket, with what it heard. */
class Ear {
  readonly frames: string[] = [];

  constructor(readonly reader: Reader, readonly socket: WebSocket) {
    socket.on('message', (data) => this.frames.push(String(data as Buffer)));
    socket.on('error', () => undefined);
  }

  /** Whether one of its subscriptions was refused. */
  refused(name: Followed): boolean {
    return this.frames.some((one) => one.includes(`"id":"${name}"`) && /"type":"(error|complete)"|"errors":/.test(one));
  }

  /** Whether it was told that somebody is at work in this row, as of this change of it. */
  sawWork(row: Row, version: number): boolean {
    const sign = `"itemType":"${row.type}","itemId":"${row.id}","professionalId":"${atWork(version)}"`;
    return this.frames.some((one) => one.includes('"id":"editing"') && one.includes(sign));
  }

  heard(version: number): boolean {
    return this.frames.some((one) => one.includes(`"version":${version}}`));
  }
}

/** Everybody follows the dossier at once: who may not is refused and that is written down, and of each change exactly those are told who may read what changed. */
export class Following {
  private version = 1_000;

  constructor(
    private readonly served: Served, private readonly owner: pg.Pool, private readonly dossierId: string, private readonly rows: Rows, private readonly judge: Judge, private readonly tally: Tally,
  ) {}

  async everybody(readers: readonly Reader[]): Promise<void> {
    const [whole] = this.rows.ofType('Dossier');
    if (whole === undefined) throw new Error('there is no dossier');
    const may = (reader: Reader): boolean => this.judge.fields(reader, whole).size > 0;
    const ears: Ear[] = [];
    try {
      for (const reader of readers) ears.push(await this.follow(reader));
      // Nobody says when a subscription has begun; whoever is not refused listens.
      for (const name of Object.keys(QUERIES) as Followed[]) {
        const asking = ears.filter(({ reader }) => followedBy(reader).includes(name));
        await this.until(() => asking.filter((ear) => ear.refused(name)).length + this.listening(name) === asking.length, 'an answer for everybody');
        for (const ear of asking) this.tally.cell(`Subscription.${name}`, may(ear.reader), !ear.refused(name), () => [`${ear.reader.actor} ${ear.reader.relation}`, ear.reader.name]);
      }
      await this.hold(ears.filter((ear) => !ear.refused('dossierChanged')), whole);
    } finally {
      for (const { socket } of ears) socket.terminate();
    }
    for (const name of Object.keys(QUERIES) as Followed[]) await this.refusals(name, readers.filter((one) => !may(one) && followedBy(one).includes(name)));
  }

  /** A change of each of these rows, and at last one that everybody is told of. */
  private async hold(ears: readonly Ear[], whole: Row): Promise<void> {
    const told = await Promise.all(this.chosen(ears.map(({ reader }) => reader)).map(async (row) => ({ row, version: await this.change(row) })));
    const last = await this.change(whole);
    const watching = ears.filter(({ reader }) => followedBy(reader).includes('editing'));
    await this.until(() => ears.every((one) => one.heard(last)) && watching.every((one) => one.sawWork(whole, last)), 'the last change');
    for (const { row, version } of told) {
      for (const ear of ears) {
        const { actor, relation, name } = ear.reader;
        const [due, who] = [this.judge.fields(ear.reader, row).size > 0, (): readonly [string, string] => [`${actor} ${relation} ${row.dataClass}`, `${name} of ${row.id}`]];
        this.tally.cell(`change of ${row.type}`, due, ear.heard(version), who);
        if (watching.includes(ear)) this.tally.cell(`work at ${row.type}`, due, ear.sawWork(row, version), who);
      }
    }
  }

  private chosen(readers: readonly Reader[]): readonly Row[] {
    const groups = new Map<string, Row[]>();
    for (const row of this.rows.all) groups.set(`${row.type} ${row.dataClass}`, [...(groups.get(`${row.type} ${row.dataClass}`) ?? []), row]);
    const reach = (row: Row): number => readers.filter((one) => this.judge.fields(one, row).size > 0).length;
    return [...groups.values()].flatMap((rows) => {
      const sorted = [...rows].sort((one, other) => reach(one) - reach(other));
      return sorted.length <= OF_EACH ? sorted : [sorted[0], sorted.at(-1)].flatMap((row) => row ?? []);
    });
  }

  private async follow(reader: Reader): Promise<Ear> {
    const audience = isFamily(reader) ? 'family' : 'team';
    const wire = new Wire(this.served, [`zov-${audience}`, tokenOf(reader.name)]);
    const ear = new Ear(reader, wire.socket(`/${audience}/graphql`));
    ear.socket.on('open', () => ear.socket.send('{"type":"connection_init"}'));
    await this.until(() => ear.frames.length > 0, `a socket of ${reader.name}`);
    for (const id of followedBy(reader)) ear.socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: QUERIES[id], variables: { id: this.dossierId } } }));
    return ear;
  }

  private async change(row: Row): Promise<number> {
    const version = (this.version += 1);
    await this.owner.query(`select pg_notify('zov_change', $1)`, [JSON.stringify({ dossierId: this.dossierId, itemType: row.type, itemId: row.id, version, tabId: null })]);
    await this.owner.query(`select pg_notify('zov_editing', $1)`, [JSON.stringify({ dossierId: this.dossierId, itemType: row.type, itemId: row.id, professionalId: atWork(version), working: true, first: false })]);
    return version;
  }

  /** A socket has no trace of its own to look for: each who was refused left one row of that question. */
  private async refusals(operation: Followed, readers: readonly Reader[]): Promise<void> {
    const { rows } = await this.owner.query<{ name: string }>(
      `select distinct s.subject as name from access_event e join actor a on a.id = e.actor_id join session s on s.actor_id = a.id where e.operation = $2 and e.outcome = 'REFUSED' and e.dossier_id = $1`, [this.dossierId, operation]);
    const left = new Set(rows.map(({ name }) => name));
    for (const { name } of readers) {
      if (left.has(name)) this.tally.fine();
      else this.tally.fault(`log of ${name}: no refusal of ${operation}`);
    }
  }

  /** Subscriptions to the dossier that the server has going. */
  private listening(name: Followed): number {
    const feed = this.served.app.nest.get<object>(FEEDS[name], { strict: false }) as unknown as { emitter: { listenerCount(name: string): number } };
    return feed.emitter.listenerCount(this.dossierId);
  }

  private async until(done: () => boolean, what: string): Promise<void> {
    for (const end = Date.now() + PATIENCE; !done();) {
      if (Date.now() > end) throw new Error(`${what} did not come`);
      await pause(5);
    }
  }
}
