/** The database of an installation: the one from the packages, or the one that DATABASE_URL names. */
import { join } from 'node:path';
import { keepAlive } from './keep-alive.mjs';
import { ensureDatabase, startPostgres } from './postgres.mjs';
import { root } from './environment.mjs';

const name = 'zov';
const oldestVersion = 150_000;

/** Starts the server of a data directory and makes the database in it. */
export async function openEmbedded({ directory, password, port, onExit }) {
  const server = await startPostgres({
    root,
    directory: join(directory, 'postgres'),
    password,
    port,
    logFile: join(directory, 'logs', 'postgres.log'),
    onExit,
  });
  try {
    await ensureDatabase(server.url(), name);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...server, databaseUrl: server.url(name) };
}

/**
 * Keeps the embedded server up, on one port, so that everyone who knows its address finds it again.
 * `addStop` gets the way to stop it before it is started, so that a stop in between forgets nothing.
 * Answers its address, and `up()` to wait for it after it ended.
 */
export async function keepEmbedded({ directory, password, onRestart, onGiveUp, addStop }) {
  let known;
  const launch = async (onExit) => {
    const server = await openEmbedded({ directory, password, port: known?.port, onExit: (how) => onExit('onverwacht gestopt', how) });
    known ??= server;
    return server;
  };
  const keeper = keepAlive({ name: 'database', launch, onRestart, onGiveUp, tries: 8 });
  addStop(keeper.stop);
  await keeper.start();
  return { databaseUrl: known.databaseUrl, up: keeper.up };
}

/** Checks that the operator's own database answers and is new enough. */
export async function checkExternal(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query("select current_setting('server_version_num')::int as number, current_setting('server_version') as text");
    if (rows[0].number < oldestVersion) throw new Error(`versie ${rows[0].text} is te oud; PostgreSQL 15 of nieuwer is nodig`);
    return rows[0].text;
  } catch (error) {
    throw new Error(`De database van DATABASE_URL is niet bruikbaar: ${error.message || error.code}`);
  } finally {
    await client.end().catch(() => {});
  }
}
