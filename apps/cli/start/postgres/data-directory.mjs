/** Where the data lives and how it is made. A half-made directory never looks like a whole one. */
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mayReach } from './account.mjs';

export const adminRole = 'zov_admin';

/**
 * The real path of the data directory. When the account cannot enter the folder asked for, the data gets a
 * place of its own and the folder asked for becomes a link to it.
 */
export function placeData(directory, account, shelter = '/var/lib/zicht-op-veiligheid') {
  mkdirSync(dirname(directory), { recursive: true, mode: 0o755 });
  const entry = lstatSync(directory, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() && !existsSync(directory)) rmSync(directory);
  if (existsSync(directory)) return realpathSync(directory);
  if (mayReach(dirname(directory), account)) return join(realpathSync(dirname(directory)), directory.split(/[\\/]/).at(-1));
  mkdirSync(shelter, { recursive: true, mode: 0o755 });
  const real = join(shelter, randomUUID());
  mkdirSync(real, { mode: 0o700 });
  chownSync(real, account.uid, account.gid);
  symlinkSync(real, directory);
  return real;
}

/** Ends without throwing: `{ code, output }`. */
export function run(command, args, options) {
  return new Promise((done) => {
    const child = spawn(command, args, { ...options, cwd: '/', windowsHide: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => done({ code: -1, output: error.message }));
    child.on('close', (code) => done({ code, output }));
  });
}

/** Makes the cluster, with Dutch sorting and one administrator role. The work happens beside it and is renamed at the end. */
export async function makeCluster({ directory, binaries, account, password, sync = true }) {
  const fresh = `${directory}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const workplace = mayReach(dirname(directory), account, '-w') ? fresh : makeEmpty(fresh, account);
  const passwordFile = join(workplace, '..', `.${randomUUID()}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const args = ['-D', workplace, '-U', adminRole, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
    const sorting = ['--locale=C', '--locale-provider=icu', '--icu-locale=nl'];
    const { code, output } = await run(binaries.initdb, [...args, ...sorting, '--no-instructions', ...(sync ? [] : ['--no-sync'])], account ?? {});
    if (code !== 0) throw new Error(`De database kon niet worden aangemaakt:\n${output.trim()}`);
    if (existsSync(directory)) rmSync(directory, { recursive: true });
    renameSync(fresh, directory);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

function makeEmpty(folder, account) {
  mkdirSync(folder, { mode: 0o700 });
  chmodSync(folder, 0o700);
  if (account) chownSync(folder, account.uid, account.gid);
  return folder;
}
