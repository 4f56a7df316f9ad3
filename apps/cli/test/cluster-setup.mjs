/** Before the database specs: a throw-away PostgreSQL with one template database that has every migration. */
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { loadSource } from '../build/load.mjs';
import { root } from '../start/environment.mjs';
import { ensureDatabase, startPostgres, throwAway } from '../start/postgres.mjs';
import { quickFolder } from './quick-folder.mjs';
import teardown from './cluster-teardown.mjs';
import { isAlive, namesServer, readPidFile } from '../start/postgres/postmaster.mjs';

const prefix = 'zov-test-';
const templateName = 'zov_template';

/** Clusters whose test run was killed before it could tidy up. */
function sweep(parent) {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const owner = Number(name.slice(prefix.length).split('-')[0]);
    if (!(owner > 0) || isAlive(owner)) continue;
    const folder = join(parent, name);
    const entry = readPidFile(join(folder, 'postgres'));
    if (namesServer(entry)) process.kill(entry.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function makeTemplate(server, migrateUp, passwords) {
  await ensureDatabase(server.url(), templateName);
  await migrateUp(server.url(templateName), passwords);
}

export default async function setup() {
  const parent = quickFolder();
  sweep(parent);
  const { migrateUp } = await loadSource('apps/cli/test/template.ts');
  const folder = mkdtempSync(join(parent, `${prefix}${process.pid}-`));
  chmodSync(folder, 0o777);
  const [password, auditPassword] = [randomBytes(18).toString('hex'), randomBytes(18).toString('hex')];
  const server = await startPostgres({ root, directory: join(folder, 'postgres'), password, settings: throwAway, detached: false });
  globalThis.zovTestCluster = { server, folder };
  try {
    await makeTemplate(server, migrateUp, { zov_app: password, zov_audit: auditPassword });
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env.ZOV_TEST_SERVER = server.url();
  process.env.ZOV_TEST_SERVER_LOG = join(folder, 'postgres.log');
  process.env.ZOV_TEST_TEMPLATE = templateName;
  process.env.ZOV_TEST_APP_PASSWORD = password;
  process.env.ZOV_TEST_AUDIT_PASSWORD = auditPassword;
}
