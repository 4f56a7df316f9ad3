/** The PostgreSQL that comes with the packages: one call starts it, or takes over the one that still runs. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serverAccount } from './postgres/account.mjs';
import { findBinaries } from './postgres/binaries.mjs';
import { makeCluster, adminRole, placeData } from './postgres/data-directory.mjs';
import { isAlive } from './postgres/postmaster.mjs';
import { adopt, launchServer, stopServer } from './postgres/server.mjs';

export { throwAway } from './postgres/server.mjs';

const urlFor = (password) => (port, database = 'postgres') =>
  `postgres://${adminRole}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/** Calls back once when the process is gone, whether it is our child or one that we took over; of that one nobody knows how it ended. */
function watch({ pid, child }, onExit) {
  let told = false;
  const tell = (how) => {
    if (told) return;
    told = true;
    clearInterval(timer);
    onExit(how);
  };
  const timer = setInterval(() => isAlive(pid) || tell({ killed: child === undefined }), 300);
  timer.unref();
  child?.on('exit', (_code, signal) => tell({ killed: signal === 'SIGKILL' }));
  return () => {
    told = true;
    clearInterval(timer);
  };
}

/** Creates a database unless it exists. */
export async function ensureDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database "${name.replaceAll('"', '""')}"`);
  } finally {
    await client.end();
  }
}

/**
 * A running server on `directory` (made when empty). The caller owns it: call `stop()`.
 * @param {object} options
 * @param {string} options.root folder that holds node_modules
 * @param {string} options.directory data directory
 * @param {string} options.password of the administrator role; must stay the same for one directory
 * @param {Record<string, string>} [options.settings] server settings, see `throwAway`
 * @param {number} [options.port] a fixed port; otherwise a free one
 * @param {string} [options.logFile] beside the data directory when not given
 * @param {boolean} [options.detached] survive the end of this process (default true)
 * @param {(how: { killed: boolean }) => void} [options.onExit] told once when the server ends without being asked
 */
export async function startPostgres(options) {
  const { root, password, settings = {}, port, detached = true, onExit = () => {} } = options;
  const account = serverAccount();
  const binaries = findBinaries({ root, account });
  const directory = placeData(options.directory, account);
  const logFile = options.logFile ?? `${options.directory}.log`;
  mkdirSync(dirname(logFile), { recursive: true });
  const context = { directory, binaries, account, settings, logFile, port, detached, url: urlFor(password) };
  if (!existsSync(join(directory, 'PG_VERSION'))) {
    await makeCluster({ directory, binaries, account, password, sync: settings.fsync !== 'off' });
  }
  const adopted = await adopt(context);
  const server = adopted ?? (await launchServer(context));
  const unwatch = watch(server, onExit);
  return {
    port: server.port,
    pid: server.pid,
    adopted: adopted !== undefined,
    url: (database) => context.url(server.port, database),
    /** Lets go of it without stopping it. */
    release: async () => unwatch(),
    stop: async () => {
      unwatch();
      await stopServer({ directory, binaries, pid: server.pid });
    },
  };
}
