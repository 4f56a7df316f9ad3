import { createHash } from 'node:crypto';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Writable } from 'node:stream';
import { readConfig } from '@zov/core/config';
import { createLog } from '@zov/core/log';
import type { Ids } from '@zov/core/ids';
import { freePort } from '../../start/postgres/postmaster.mjs';
import { startApp, type AppOptions, type RunningApp } from '../../../api/app.ts';
import { NOW } from './cast.ts';
import { MASTER_KEY } from './secret-world.ts';

/** Where every world says that it is served, whatever its own port. */
export const PUBLIC_URL = 'http://localhost:4320';

/** A whole server over one database. Its clock and its ids are its own, and the same for every server that is started afresh. */
export interface Served {
  readonly app: RunningApp;
  readonly port: number;
  /** What it logged so far. */
  readonly logged: string[];
  readonly clock: WorldClock;
  close(): Promise<void>;
}

/** Time that only moves when told to. */
export class WorldClock {
  private at = NOW.getTime();

  now(): Date {
    return new Date(this.at);
  }

  tick(milliseconds: number): void {
    this.at += milliseconds;
  }
}

/** Ids that look random and are the same in every world that counts from the same seed. */
export function countedIds(seed: string): Ids {
  let count = 0;
  const bytes = (size: number): Buffer => {
    const parts: Buffer[] = [];
    for (let made = 0; made < size; made += 32) parts.push(createHash('sha256').update(`${seed} ${(count += 1)}`).digest());
    return Buffer.concat(parts).subarray(0, size);
  };
  const uuid = (): string => {
    const hex = bytes(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  };
  return { bytes, uuid, below: (end) => bytes(6).readUIntBE(0, 6) % end };
}

export async function serve(appUrl: string, options: AppOptions = {}): Promise<Served> {
  const port = await freePort();
  const config = readConfig({
    NODE_ENV: 'test', ZOV_DEMO: '1', PORT: String(port), ZOV_PUBLIC_URL: PUBLIC_URL, ZOV_APP_DATABASE_URL: appUrl, ZOV_MASTER_KEY: MASTER_KEY, ZOV_DATABASE_POOL: '2',
  });
  const logged: string[] = [];
  const clock = new WorldClock();
  const log = createLog('world', sink(logged));
  const app = await startApp(config, { log, clock, time: clock, ids: countedIds('world'), ...options });
  const server = app.nest.getHttpServer() as Server;
  // The one header that the machine's own clock would write.
  server.prependListener('request', (_request: IncomingMessage, response: ServerResponse) => response.setHeader('date', clock.now().toUTCString()));
  return { app, port, logged, clock, close: () => app.close() };
}

function sink(lines: string[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
}
