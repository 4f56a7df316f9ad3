import { setTimeout as pause } from 'node:timers/promises';
import type WebSocket from 'ws';
import type { Family } from '../world/family.ts';
import type { Wire } from '../world/wire.ts';
import type { Opened } from './ending.ts';
import type { Stage } from './stage.ts';

const PATIENCE = 5_000;
/** Milliseconds between changes while a subscription begins: each is looked up for its reader, so they may not pile up. */
const BETWEEN = 10;
const SUBSCRIBE = { id: '1', type: 'subscribe' };
const QUERY = 'subscription Follow($id: UUID!) { dossierChanged(dossierId: $id) { itemType itemId version } }';

/** Somebody who follows a dossier over a socket, while what is about to be lost changes all the time. */
export class Following {
  private readonly frames: string[] = [];
  private closedAt: number | undefined;
  private version = 1_000;

  private constructor(private readonly socket: WebSocket, private readonly stage: Stage, private readonly family: Family, private readonly lost: Opened['lost']) {
    socket.on('message', (data) => this.frames.push(String(data as Buffer)));
    socket.on('close', () => (this.closedAt = performance.now()));
    socket.on('error', () => undefined);
  }

  /**
   * Follows from now on, and has heard of one change: then everything that was told before it was heard as well. Whoever got the right
   * just now may find the socket closed over that, and opens another, as a page does. Throws when nothing is heard.
   */
  static async of(wire: Wire, audience: string, stage: Stage, family: Family, lost: Opened['lost']): Promise<Following> {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const one = new Following(wire.socket(`/${audience}/graphql`), stage, family, lost);
      if (await one.begins()) return one;
      one.leave();
    }
    throw new Error('no change came over a socket');
  }

  /** False when it was closed instead. */
  private async begins(): Promise<boolean> {
    const { socket } = this;
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    await until(() => this.closedAt !== undefined || this.frames.length > 0, 'the answer of a socket');
    if (this.closedAt === undefined) socket.send(JSON.stringify({ ...SUBSCRIBE, payload: { query: QUERY, variables: { id: this.family.dossierId } } }));
    // Nobody says when a subscription has begun: its first change does.
    const first = this.version + 1;
    await until(async () => {
      await this.change();
      await pause(BETWEEN);
      return this.closedAt !== undefined || this.heardSince(first);
    }, 'a change over a socket');
    return this.closedAt === undefined;
  }

  /** Changes what is about to be lost; answers the version that whoever may know of it is told. */
  async change(): Promise<number> {
    this.version += 1;
    await this.stage.ping(this.family.dossierId, this.lost.type, this.lost.id, this.version);
    return this.version;
  }

  heard(version: number): boolean {
    return this.frames.some((one) => versionIn(one) === version);
  }

  /** Whether it heard of this version or a later one. */
  private heardSince(version: number): boolean {
    return this.frames.some((one) => versionIn(one) >= version);
  }

  /** Milliseconds from then until it was closed, or undefined when it still is open after this long. */
  async closedAfter(since: number, milliseconds: number): Promise<number | undefined> {
    while (this.closedAt === undefined && performance.now() < since + milliseconds) await pause(2);
    return this.closedAt === undefined ? undefined : Math.max(0, this.closedAt - since);
  }

  /** Waits until it hears of a change of something that its reader still may know of. Throws when it does not. */
  async hearsOf(type: string, id: string): Promise<void> {
    this.version += 1;
    const { version } = this;
    await this.stage.ping(this.family.dossierId, type, id, version);
    await until(() => this.heard(version), 'a change of what is left');
  }

  leave(): void {
    this.socket.terminate();
  }
}

const versionIn = (frame: string): number => Number(/"version":(\d+)/.exec(frame)?.[1] ?? 0);

async function until(done: () => boolean | Promise<boolean>, what: string): Promise<void> {
  for (const end = Date.now() + PATIENCE; !(await done());) {
    if (Date.now() > end) throw new Error(`${what} did not come`);
    await pause(2);
  }
}
