/** Builds what runs: server code with rolldown, screens with Vite. `build.mjs [--if-changed] [target …]`, all targets by default. */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { generateAll } from './codegen.mjs';
import { writeIfChanged } from './files.mjs';
import { outdated, root, screenConfigs, serverEntries, sourceHash, stampOf, targets } from './freshness.mjs';

/** Ends with the exit code; what the program says is thrown when it fails. */
function runNode(args) {
  const env = { ...process.env, NODE_ENV: 'production', VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
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
