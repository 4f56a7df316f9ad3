import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../../../apps/cli/start/environment.mjs';
import { adminRole } from '../../../apps/cli/start/postgres/data-directory.mjs';
import { isAlive, readPidFile, until } from '../../../apps/cli/start/postgres/postmaster.mjs';
import { quickFolder } from '../../../apps/cli/test/quick-folder.mjs';
import { processes } from './processes.ts';
import type { Random } from './random.ts';

/** Who is killed: `all` spares the supervisor, `machine` does not. */
export type Victim = 'api' | 'worker' | 'postgres' | 'all' | 'machine';

/**
 * A port that nobody takes while the product is down: outside the ranges from which systems hand out ports by themselves
 * (Linux from 32768, others from 49152).
 */
async function lastingPort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_768);
    const server = createServer();
    const free = await new Promise<boolean>((done) => server.once('error', () => done(false)).listen(port, '127.0.0.1', () => done(true)));
    if (free) return new Promise((done) => server.close(() => done(port)));
  }
}

const UP = 'Stoppen: Ctrl-C';
const PATIENCE = 60_000;

/** A product of its own as `npm start` brings it up, with the settings of real data: fsync stays on. */
export class Product {
  private readonly folder = mkdtempSync(join(quickFolder(), 'zov-crash-'));
  private port = 0;
  private child: ChildProcess | undefined;
  private said = '';

  readonly data = join(this.folder, 'data');

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  /** Runs `npm start`'s program and answers after how many milliseconds it said that it is up. */
  async start(): Promise<number> {
    chmodSync(this.folder, 0o711);
    this.port ||= await lastingPort();
    const since = performance.now();
    const child = spawn(process.execPath, ['apps/cli/start/start.mjs'], { cwd: root, env: this.environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    this.child = child;
    this.said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (this.said += String(chunk)));
    const up = await until(() => child.exitCode !== null || this.said.includes(UP), PATIENCE);
    if (!up || child.exitCode !== null) throw new Error(`The product did not start:\n${this.said}`);
    return performance.now() - since;
  }

  /** Runs a command of the operator on this installation. */
  zov(...args: string[]): { status: number | null; said: string } {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['apps/cli/zov.mjs', ...args], { cwd: root, env: this.environment(), encoding: 'utf8' });
    return { status, said: `${stdout}${stderr}` };
  }

  /** Connects as the administrator of the database, past every fence. */
  async asOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const { databasePassword } = JSON.parse(readFileSync(join(this.data, 'secrets.json'), 'utf8')) as { databasePassword: string };
    const port = readPidFile(join(this.data, 'postgres'))?.port ?? 0;
    const client = new pg.Client({ host: '127.0.0.1', port, user: adminRole, password: databasePassword, database: 'zov', connectionTimeoutMillis: 2_000 });
    client.on('error', () => undefined);
    await client.connect();
    return work(client).finally(() => client.end());
  }

  /** `kill -9`, in a random order. Of the database: all of it, its first process only, or one of its children. */
  kill(victim: Victim, random: Random): number[] {
    const pids = random.shuffled(this.pidsOf(victim, random));
    for (const pid of pids) {
      try {
        process.kill(pid, 'SIGKILL');
      } catch (error) {
        if ((error as { code?: string }).code !== 'ESRCH') throw error;
      }
    }
    return pids;
  }

  /**
   * Waits until what was killed runs anew and the API calls itself ready. A database that lost a process restarts all of them;
   * a worker that was killed gives its first sign of life.
   */
  async recovered(victim: Victim, killed: readonly number[], at: Date): Promise<void> {
    const database = victim === 'api' || victim === 'worker' ? [] : [`select from pg_stat_activity where backend_type = 'checkpointer' and backend_start > $1`];
    const worker = victim === 'api' || victim === 'postgres' ? [] : [`select from heartbeat where name = 'worker' and at > $1`];
    const signs = [...database, ...worker];
    const back = await until(async () => this.runs(killed) && (await this.shows(signs, at)) && (await this.ready()), PATIENCE, 50);
    if (!back) throw new Error(`The product did not come back:\n${this.said}`);
  }

  async stop(): Promise<void> {
    this.child?.kill('SIGTERM');
    await until(() => this.child === undefined || this.child.exitCode !== null || this.child.signalCode !== null, 30_000);
  }

  /** Whether anything of this product still runs. */
  leftovers(): number[] {
    return this.pidsOf('machine').filter((pid) => isAlive(pid));
  }

  remove(): void {
    for (const pid of this.leftovers()) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }

  private environment(): NodeJS.ProcessEnv {
    const { DATABASE_URL: _own, ZOV_APP_DATABASE_URL: _app, ...inherited } = process.env;
    return { ...inherited, NODE_ENV: 'development', PORT: String(this.port), ZOV_DATA: this.data };
  }

  private pidsOf(victim: Victim, random?: Random): number[] {
    const all = processes();
    const supervisor = this.child?.pid;
    const own = (name: string): number[] => all.filter(({ parent, command }) => parent === supervisor && command.includes(`dist/${name}/main.js`)).map(({ pid }) => pid);
    const postmaster = readPidFile(join(this.data, 'postgres'))?.pid;
    const children = all.filter(({ parent }) => parent === postmaster).map(({ pid }) => pid);
    const database = postmaster === undefined ? [] : [postmaster, ...children];
    if (victim === 'api' || victim === 'worker') return own(victim);
    if (victim === 'postgres') return random?.one([database, database.slice(0, 1), database.slice(1, 2)]) ?? database;
    const everything = [...own('api'), ...own('worker'), ...database];
    return victim === 'all' || supervisor === undefined ? everything : [supervisor, ...everything];
  }

  private runs(killed: readonly number[]): boolean {
    return (['api', 'worker'] as const).every((name) => this.pidsOf(name).some((pid) => !killed.includes(pid)));
  }

  private ready(): Promise<boolean> {
    return fetch(`${this.address}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then((answer) => answer.ok, () => false);
  }

  /** Whether the database shows all of these signs. */
  private shows(signs: readonly string[], at: Date): Promise<boolean> {
    if (signs.length === 0) return Promise.resolve(true);
    const seen = async (client: pg.Client): Promise<boolean> => {
      for (const sign of signs) if ((await client.query(sign, [at])).rowCount === 0) return false;
      return true;
    };
    return this.asOwner(seen).catch(() => false);
  }
}
