/** Installs the packages when the lock file changed since the last time. Built-in modules only: nothing is installed yet. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const stampOf = (root) => join(root, 'node_modules', '.zov-lock');

export function lockHash(root) {
  const machine = `${process.platform}-${process.arch}-${process.versions.modules}`;
  return createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(machine).digest('hex');
}

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/** Whether npm's own record of what it installed says the same as the lock file. Optional packages may be absent. */
function installedByHand(root) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  const wanted = Object.entries(packagesOf(join(root, 'package-lock.json'))).filter(([path]) => path !== '');
  return wanted.every(([path, { version, optional, devOptional }]) =>
    path in installed ? installed[path].version === version : optional === true || devOptional === true,
  );
}

/** Whether node_modules holds what the lock file says as it is now, for this kind of machine. */
export function packagesAreCurrent(root) {
  const stamp = stampOf(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash(root)) return true;
  if (!installedByHand(root)) return false;
  writeFileSync(stamp, lockHash(root));
  return true;
}

/** npm beside this Node when it runs us, otherwise the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script && /\.c?js$/.test(script) && existsSync(script)) return { command: process.execPath, first: [script], shell: false };
  return process.platform === 'win32' ? { command: 'npm.cmd', first: [], shell: true } : { command: 'npm', first: [], shell: false };
}

/** Runs `npm ci`. With NODE_ENV=production npm would leave out what building needs, so it is told to include it. */
export function installPackages(root, { signal } = {}) {
  const { command, first, shell } = npmCommand();
  const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--prefer-offline'];
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, shell, signal, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => fail(new Error(`npm kon niet worden gestart: ${error.message}`)));
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`npm ci is mislukt:\n${said.trim().slice(-3000)}`));
      writeFileSync(stampOf(root), lockHash(root));
      return done();
    });
  });
}
