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

const stampOf = (name) => join(root, 'dist', '.stamps', name);

/** The targets among `names` that were not built from the sources as they are now. */
export function outdated(names = targets(), hash = sourceHash()) {
  const built = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : '');
  return names.filter((name) => built(name) !== hash || !existsSync(join(root, 'dist', name)));
}

/** Ends with the exit code; what the program says is thrown when it fails. */
function runNode(args) {
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', fail);
    child.on('close', (code) => (code === 0 ? done() : fail(new Error(said.trim()))));
  });
}

async function buildTarget(name) {
  if (name in screenConfigs) {
    return runNode(['node_modules/vite/bin/vite.js', 'build', '--config', screenConfigs[name], '--logLevel', 'warn']);
  }
  if (!(name in serverEntries)) throw new Error(`Unknown build target: ${name}`);
  rmSync(join(root, 'dist', name), { recursive: true, force: true });
  return bundle(serverEntries[name], join('dist', name));
}

/** Builds the given targets, side by side. */
export async function build(names) {
  const hash = sourceHash();
  await generateAll(root);
  await Promise.all(
    names.map(async (name) => {
      rmSync(stampOf(name), { force: true });
      await buildTarget(name);
      writeIfChanged(stampOf(name), hash);
    }),
  );
}

async function main(args) {
  const named = args.filter((argument) => !argument.startsWith('--'));
  const names = named.length > 0 ? named : targets();
  await build(args.includes('--if-changed') ? outdated(names) : names);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
