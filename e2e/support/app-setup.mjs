/** Before the journeys: the whole product as `npm start` brings it up, with a database and a port of its own. */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import teardown from './app-teardown.mjs';
import { ensureBrowser } from '../../apps/cli/test/browser.mjs';
import { quickFolder } from '../../apps/cli/test/quick-folder.mjs';
import { root } from '../../apps/cli/start/environment.mjs';
import { freePort } from '../../apps/cli/start/postgres/postmaster.mjs';

const patience = 120_000;

/** Resolves when the start says that it is up; throws all it said when it ends instead. */
function untilUp(child) {
  return new Promise((done, fail) => {
    let said = '';
    const timer = setTimeout(() => fail(new Error(`The application did not come up in time:\n${said}`)), patience);
    const listen = (chunk) => {
      said += chunk;
      if (!said.includes('Stoppen: Ctrl-C')) return;
      clearTimeout(timer);
      done();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', () => fail(new Error(`The application did not start:\n${said}`)));
  });
}

export default async function setup() {
  process.env.CHROMIUM_PATH = ensureBrowser();
  const folder = mkdtempSync(join(quickFolder(), 'zov-e2e-'));
  chmodSync(folder, 0o711);
  const port = await freePort();
  const { DATABASE_URL: _own, ...inherited } = process.env;
  const env = { ...inherited, NODE_ENV: 'development', PORT: String(port), ZOV_DATA: join(folder, 'data') };
  const child = spawn(process.execPath, ['apps/cli/start/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  globalThis.zovApplication = { child, folder };
  try {
    await untilUp(child);
  } catch (error) {
    await teardown();
    throw error;
  }
  process.env.ZOV_E2E_URL = `http://localhost:${port}`;
  process.env.ZOV_E2E_DATA = env.ZOV_DATA;
}
