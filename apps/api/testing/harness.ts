import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { readConfig, type Config } from '@zov/core/config';
import { createLog } from '@zov/core/log';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { SystemEvent } from '@zov/access/server/sign-in/index.ts';
import { startApp, type AppOptions, type RunningApp } from '../app.ts';
import { Browser } from './browser.ts';
import { seedPeople, type SeededPerson } from './people.ts';

export interface Harness {
  readonly app: RunningApp;
  readonly config: Config;
  readonly database: TestDatabase;
  readonly people: Record<string, SeededPerson>;
  /** What was written to the log so far. */
  readonly logged: string[];
  readonly events: SystemEvent[];
  /** Moves the time that sessions live by, in milliseconds. */
  wait(milliseconds: number): void;
  browser(): Browser;
  close(): Promise<void>;
}

/** The whole server on a free port with a database of its own. */
export async function startHarness(options: AppOptions = {}, env: Record<string, string> = {}): Promise<Harness> {
  const database = await createDatabase();
  const people = await seedPeople(database.ownerUrl);
  const port = await freePort();
  const config = readConfig({ NODE_ENV: 'test', ZOV_DEMO: '1', PORT: String(port), ZOV_APP_DATABASE_URL: database.appUrl, ...env });
  const [logged, events]: [string[], SystemEvent[]] = [[], []];
  let offset = 0;
  const app = await startApp(config, {
    log: createLog('spec', sink(logged)),
    time: { now: () => new Date(Date.now() + offset) },
    systemLog: { write: (event) => Promise.resolve(void events.push(event)) },
    ...options,
  });
  return {
    app, config, database, people, logged, events,
    wait: (milliseconds) => {
      offset += milliseconds;
    },
    browser: () => new Browser(config.publicUrl),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

function sink(lines: string[]): Writable {
  return new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
