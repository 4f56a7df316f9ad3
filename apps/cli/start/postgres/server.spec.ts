import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { quickFolder } from '../../test/quick-folder.mjs';
import { root } from '../environment.mjs';
import { ensureDatabase, startPostgres, throwAway } from '../postgres.mjs';
import { isAlive, until } from './postmaster.mjs';

type Server = Awaited<ReturnType<typeof startPostgres>>;

let folder: string;
const running: Server[] = [];

async function start(options: Partial<Parameters<typeof startPostgres>[0]> = {}): Promise<Server> {
  const server = await startPostgres({ root, directory: join(folder, 'postgres'), password: 'p@ss word', settings: throwAway, ...options });
  running.push(server);
  return server;
}

async function ask(server: Server, statement: string, database?: string): Promise<unknown> {
  const client = new Client({ connectionString: server.url(database) });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return Object.values(rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

function childrenOf(pid: number): number[] {
  const parentOf = (name: string): number => {
    try {
      return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
    } catch {
      return 0;
    }
  };
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && parentOf(name) === pid).map(Number);
}

beforeEach(() => {
  folder = mkdtempSync(join(quickFolder(), 'zov-spec-'));
  chmodSync(folder, 0o777);
});

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

it('makes a database with Dutch sorting that only this machine can reach, and stops it without a trace', async () => {
  const server = await start();
  await ensureDatabase(server.url(), 'zov');
  await ensureDatabase(server.url(), 'zov');

  expect(await ask(server, "select string_agg(name, ' ' order by name) from (values ('zebra'), ('één'), ('Eva'), ('eed')) as t(name)", 'zov')).toBe(
    'eed één Eva zebra',
  );
  expect(await ask(server, 'show listen_addresses')).toBe('127.0.0.1');
  expect(await ask(server, 'show max_connections')).toBe('80');
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
  expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
});

it('refuses somebody without the password', async () => {
  const server = await start();
  const guess = new Client({ connectionString: server.url().replace(/:[^:@/]+@/, ':wrong@') });
  await expect(guess.connect()).rejects.toThrow(/password authentication failed/);
});

it('takes over a server that still runs on the same data', async () => {
  const first = await start();
  const second = await start();
  expect(second.adopted).toBe(true);
  expect(second.pid).toBe(first.pid);
});

it('starts again directly after kill -9 on the same port, with what was committed', async () => {
  let ended = 0;
  const first = await start({ onExit: () => (ended += 1), settings: {} });
  await ask(first, 'create table kept as select 1 as value');
  process.kill(first.pid as number, 'SIGKILL');

  const second = await start({ port: first.port, settings: {} });
  expect(second.adopted).toBe(false);
  expect(second.port).toBe(first.port);
  expect(await ask(second, 'select value from kept')).toBe(1);
  expect(await until(() => ended === 1, 2000)).toBe(true);
});

it('notices that a server it took over has ended', async () => {
  const first = await start();
  let ended = false;
  await start({ onExit: () => (ended = true) });
  process.kill(first.pid as number, 'SIGKILL');
  expect(await until(() => ended, 3000)).toBe(true);
});

it('is not misled by a pid file that names a process of somebody else', async () => {
  const first = await start();
  await first.stop();
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${process.pid}\n${join(folder, 'postgres')}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const second = await start();
  expect(second.adopted).toBe(false);
  expect(await ask(second, 'select 1')).toBe(1);
});

it('does not wait for a killed server that nobody collects', async () => {
  const first = await start();
  await first.stop();
  const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const dead = Number(await new Promise((done) => parent.stdout.once('data', done)));
  await until(() => !isAlive(dead), 5000);
  writeFileSync(join(folder, 'postgres', 'postmaster.pid'), `${dead}\n${join(folder, 'postgres')}\n0\n5432\n\n127.0.0.1\n\nready\n`);
  const since = Date.now();
  const second = await start();
  expect(Date.now() - since).toBeLessThan(20_000);
  expect(await ask(second, 'select 1')).toBe(1);
  parent.kill();
});

it('waits for children of a killed server that still use the data', async () => {
  const first = await start({ settings: {} });
  const child = childrenOf(first.pid as number)[0] as number;
  process.kill(child, 'SIGSTOP');
  process.kill(first.pid as number, 'SIGKILL');
  setTimeout(() => process.kill(child, 'SIGKILL'), 1500);
  const since = Date.now();
  const second = await start({ settings: {} });
  expect(Date.now() - since).toBeGreaterThan(1400);
  expect(await ask(second, 'select 1')).toBe(1);
});

it('begins anew when making the data directory was cut off half-way', async () => {
  writeFileSync(join(folder, 'postgres.new'), 'half');
  const server = await start();
  expect(await ask(server, 'select 1')).toBe(1);
});

it('keeps values of rows out of its log', async () => {
  const logFile = join(folder, 'server.log');
  const server = await start({ logFile });
  await ask(server, "do $$ begin create table card (name text primary key); insert into card values ('Geheim'); end $$");
  await expect(ask(server, "insert into card values ('Geheim')")).rejects.toThrow(/duplicate key/);
  expect(readFileSync(logFile, 'utf8')).toContain('duplicate key');
  expect(readFileSync(logFile, 'utf8')).not.toContain('Geheim');
});
