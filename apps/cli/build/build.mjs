/** Builds what runs: server code with rolldown, screens with Vite. `build.mjs [--if-changed] [target …]`, all targets by default. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, root, serverEntries } from './bundle.mjs';
import { generateAll } from './codegen.mjs';
import { filesBelow, writeIfChanged } from './files.mjs';

const screenConfigs = { team: 'apps/team/vite.config.ts', portal: 'apps/portal/vite.config.ts' };
const sourceFolders = ['apps', 'libs', 'migrations', 'schema'];
const sourceEndings = ['.ts', '.tsx', '.mjs', '.graphql', '.css', '.html', '.svg', '.png', '.woff2', '.json', '.yaml', '.yml'];
const rootFiles = ['package-lock.json', 'tsconfig.base.json'];

const isThere = (path) => existsSync(join(root, path));

/** Apps that have something to build. */
export const targets = () =>
  Object.entries({ ...serverEntries, ...screenConfigs })
    .filter(([, source]) => isThere(source))
    .map(([name]) => name);

/** One number for everything that a build reads; tests do not count. */
export function sourceHash() {
  const files = sourceFolders.flatMap((folder) => filesBelow(join(root, folder), ...sourceEndings));
  const hash = createHash('sha256');
  for (const file of [...files.filter((path) => !/\.spec\.tsx?$/.test(path)), ...rootFiles.map((name) => join(root, name))]) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

const stampFile = join(root, 'dist', '.sources');

/** Whether `dist` was made from the sources as they are now. */
export function isUpToDate() {
  const built = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  return built === sourceHash() && targets().every((name) => existsSync(join(root, 'dist', name)));
}

/** Ends with the exit code; what the program says is thrown when it fails. */
function runNode(args) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(said.trim()))));
  });
}

export async function buildTarget(name) {
  if (name in screenConfigs) {
    return runNode(['node_modules/vite/bin/vite.js', 'build', '--config', screenConfigs[name], '--logLevel', 'warn']);
  }
  if (!(name in serverEntries)) throw new Error(`Unknown build target: ${name}`);
  rmSync(join(root, 'dist', name), { recursive: true, force: true });
  return bundle(serverEntries[name], join('dist', name));
}

export async function buildAll() {
  const hash = sourceHash();
  rmSync(stampFile, { force: true });
  await generateAll(root);
  await Promise.all(targets().map(buildTarget));
  writeIfChanged(stampFile, hash);
}

async function main(args) {
  const names = args.filter((argument) => !argument.startsWith('--'));
  if (names.length > 0) {
    await generateAll(root);
    for (const name of names) await buildTarget(name);
    return;
  }
  if (args.includes('--if-changed') && isUpToDate()) return;
  await buildAll();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
