import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { quickFolder } from '../../test/quick-folder.mjs';
import { root } from '../environment.mjs';
import { freePort, until } from '../postgres/postmaster.mjs';

const api = `
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import pg from 'pg';
if (existsSync('./broken')) { console.error('configuration refused'); process.exit(78); }
const pool = new pg.Pool({ connectionString: process.env.ZOV_APP_DATABASE_URL });
pool.on('error', () => {});
const people = [{ id: 'sara', name: 'Sara', role: 'Jeugdprofessional', organisation: 'Team', audience: 'team' }];
createServer((request, answer) => {
  if (request.url === '/demo/people') return answer.end(JSON.stringify(people));
  if (request.url === '/pid') return answer.end(String(process.pid));
  if (request.url === '/environment') return answer.end(JSON.stringify(process.env));
  pool.query('select count(*)::text as n from ran').then(({ rows }) => answer.end(rows[0].n), () => { answer.statusCode = 503; answer.end(); });
}).listen(Number(process.env.PORT));
process.on('SIGTERM', () => process.exit(0));
`;

const cli = `
import pg from 'pg';
const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
if (process.argv[2] === 'migrate') {
  const { password } = new URL(process.env.ZOV_APP_DATABASE_URL);
  const { rowCount } = await client.query("select from pg_roles where rolname = 'zov_app'");
  if (rowCount === 0) await client.query("create role zov_app login password '" + password + "'");
  await client.query('create table if not exists ran (what text)');
  await client.query('grant select on ran to zov_app');
}
else await client.query('insert into ran values ($1)', [process.argv.slice(2).join(' ')]);
await client.end();
console.log('done: ' + process.argv.slice(2).join(' '));
`;

const worker = `
import { writeFileSync } from 'node:fs';
writeFileSync('worker-environment.json', JSON.stringify(process.env));
setInterval(() => {}, 1000);
`;

const sources = { api, cli, worker };

export interface Run {
  readonly process: ChildProcess;
  said(): string;
  says(text: string | RegExp, ms?: number): Promise<boolean>;
  exit: Promise<number | null>;
}

/** A product as small as possible around the real start: what it builds, migrates, seeds, serves and stops is a stand-in. */
export class Miniature {
  readonly folder = mkdtempSync(join(quickFolder(), 'zov-whole-'));
  port = 0;

  async prepare(): Promise<void> {
    chmodSync(this.folder, 0o711);
    const copy = (path: string) =>
      cpSync(join(root, path), join(this.folder, path), { recursive: true, filter: (name) => !name.endsWith('.spec.ts') });
    for (const path of ['apps/cli/start', 'apps/cli/build', 'package-lock.json', 'package.json', 'tsconfig.base.json']) copy(path);
    for (const [name, text] of Object.entries(sources)) this.write(join('apps', name, 'main.ts'), text);
    mkdirSync(join(this.folder, 'libs'));
    symlinkSync(join(root, 'node_modules'), join(this.folder, 'node_modules'));
    this.port = (await freePort()) as number;
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  start(env: Record<string, string> = {}): Run {
    const { DATABASE_URL: _, ZOV_DATA: __, ...inherited } = process.env;
    const child = spawn(process.execPath, ['apps/cli/start/start.mjs'], {
      cwd: this.folder,
      env: { ...inherited, PORT: String(this.port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += String(chunk)));
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const exit = new Promise<number | null>((done) => child.on('close', done));
    return {
      process: child,
      said: () => said,
      says: (text, ms = 30_000) => until(() => (typeof text === 'string' ? said.includes(text) : text.test(said)), ms) as Promise<boolean>,
      exit,
    };
  }

  async ask(path: string): Promise<string> {
    const answer = await fetch(`http://localhost:${this.port}${path}`).catch(() => undefined);
    return answer?.ok ? await answer.text() : '';
  }

  /** Process numbers of everything that runs with this folder in its command line or its environment's data directory. */
  leftovers(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
      .filter((name) => commandLine(name).includes(this.folder))
      .map(Number);
  }

  remove(): void {
    for (const pid of this.leftovers()) process.kill(pid, 'SIGKILL');
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
