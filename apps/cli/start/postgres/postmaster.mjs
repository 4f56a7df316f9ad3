/** What the operating system and the data directory say about a running server. */
import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Whether a process runs. One that ended but was not yet collected by its parent counts as gone. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true;
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
  } catch {
    return spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() ?? '';
  }
}

/** The first process, port and status that the data directory names, or undefined. Says nothing about whether they still exist. */
export function readPidFile(directory) {
  try {
    const [pid, , , port, , , , status = ''] = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port), status: status.trim() };
  } catch {
    return undefined;
  }
}

/** Whether the pid file names a process that is a PostgreSQL server; numbers are reused after a restart of the machine. */
export function namesServer(entry) {
  if (!entry || !(entry.pid > 0) || !isAlive(entry.pid)) return false;
  return process.platform === 'win32' || /postgres/.test(commandOf(entry.pid));
}

/**
 * Puts our own number in a pid file whose server has ended. The number may still be taken: by the dead process when nobody
 * collected it, or by somebody else's. A server trusts a file with its parent's number to be left over. The rest of the file stays:
 * by it the server sees whether children of the old one still use the data, and waits for them.
 */
export function inheritPidFile(directory, pid = process.pid) {
  const file = join(directory, 'postmaster.pid');
  const { uid, gid, mode } = statSync(file);
  const half = `${file}.${pid}`;
  writeFileSync(half, readFileSync(file, 'utf8').replace(/^-?\d+/, String(pid)), { mode });
  chownSync(half, uid, gid);
  renameSync(half, file);
}

export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

const samePath = (a, b) => {
  try {
    return realpathSync(a) === realpathSync(b);
  } catch {
    return false;
  }
};

/** Connects once and says whether the server that answers is the one of this data directory. */
export async function answersFor(directory, url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query('show data_directory');
    return samePath(rows[0].data_directory, directory) ? 'yes' : 'other';
  } catch {
    return 'no';
  } finally {
    await client.end().catch(() => {});
  }
}

/** Waits until `condition()` holds; false when it did not within `ms`. */
export async function until(condition, ms, step = 20) {
  const end = Date.now() + ms;
  while (!(await condition())) {
    if (Date.now() > end) return false;
    await sleep(step);
  }
  return true;
}
