/** Starts and stops one server process on a prepared data directory. */
import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, statSync } from 'node:fs';
import { answersFor, freePort, inheritPidFile, isAlive, namesServer, readPidFile, sleep, until } from './postmaster.mjs';
import { run } from './data-directory.mjs';

const windows = process.platform === 'win32';

/** Values of rows never reach the log: no details, no statements, no parameters. */
const quietLog = {
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0',
  log_statement: 'none',
};

const standard = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '80', ...quietLog };

/** What makes a throw-away server fast. Never for data that matters. */
export const throwAway = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', shared_buffers: '64MB', dynamic_shared_memory_type: 'mmap', plan_cache_mode: 'force_generic_plan' };

/** Recovering after a crash takes long when much was written since the last checkpoint (ms). */
const patience = 60_000;

const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0;

function launch({ directory, binaries, account, settings, logFile, port, detached }) {
  const all = Object.entries({ ...standard, ...settings, port: String(port) });
  if (windows) {
    const options = all.map(([name, value]) => `-c ${name}="${value}"`).join(' ');
    void run(binaries.pgCtl, ['start', '-W', '-D', directory, '-l', logFile, '-o', options], {});
    return undefined;
  }
  const log = openSync(logFile, 'a', 0o600);
  const args = ['-D', directory, ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const child = spawn(binaries.postgres, args, { ...account, cwd: '/', detached, stdio: ['ignore', log, log] });
  closeSync(log);
  child.on('error', () => {});
  if (detached) child.unref();
  return child;
}

/** Waits for one launched process: 'ready', 'busy' (what was there has not left yet), 'port' (taken) or 'failed'. */
async function outcome(context, child, port, logStart) {
  const { directory, url, logFile } = context;
  let ended = false;
  child?.on('exit', () => (ended = true)).on('error', () => (ended = true));
  // Asking the file costs nothing; asking a server that still recovers costs a process and a line in its log.
  const mayAnswer = () => readPidFile(directory)?.status === 'ready';
  const ready = await until(async () => ended || (mayAnswer() && (await answersFor(directory, url(port))) === 'yes'), patience, 25);
  if (ready && !ended) return { kind: 'ready' };
  const said = readFileSync(logFile).subarray(logStart).toString('utf8');
  if (/could not bind|address already in use/i.test(said)) return { kind: 'port', said };
  if (/postmaster\.pid|lock file|shared memory block/i.test(said)) return { kind: 'busy', said };
  return { kind: 'failed', said };
}

/** The server that already runs on this data directory, when there is one that answers to our password. */
export async function adopt({ directory, url }) {
  const entry = readPidFile(directory);
  if (!namesServer(entry)) return undefined;
  const answered = await until(async () => !isAlive(entry.pid) || (await answersFor(directory, url(entry.port))) === 'yes', 10_000, 100);
  return answered && isAlive(entry.pid) ? entry : undefined;
}

/**
 * Starts the server and waits until it answers. After a `kill -9` the dead process or its children can linger
 * for seconds, so starting is tried again until they are gone.
 */
export async function launchServer(context) {
  const { directory, logFile } = context;
  const end = Date.now() + 30_000;
  for (let port = context.port ?? (await freePort()); ; ) {
    const named = readPidFile(directory);
    if (named && !namesServer(named)) inheritPidFile(directory);
    const logStart = sizeOf(logFile);
    const child = launch({ ...context, port });
    const { kind, said } = await outcome(context, child, port, logStart);
    if (kind === 'ready') return { port, pid: child?.pid ?? readPidFile(directory)?.pid, child };
    if (kind === 'failed' || Date.now() > end) throw new Error(`De database start niet:\n${(said ?? '').trim().slice(-2000)}`);
    if (kind === 'port' && !context.port) port = await freePort();
    await sleep(200);
  }
}

/** Stops cleanly: fast first, then immediate, then by force. */
export async function stopServer({ directory, binaries, pid }) {
  if (windows) return void (await run(binaries.pgCtl, ['stop', '-m', 'fast', '-D', directory], {}));
  for (const [signal, patience] of [['SIGINT', 20_000], ['SIGQUIT', 5_000], ['SIGKILL', 5_000]]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    if (await until(() => !isAlive(pid), patience, 5)) return;
  }
}
