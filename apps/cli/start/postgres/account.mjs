/** PostgreSQL refuses to run as root. As root we run it as the system user `postgres`, which is made when it is missing. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const name = 'postgres';

function find() {
  try {
    const line = readFileSync('/etc/passwd', 'utf8').split('\n').find((entry) => entry.startsWith(`${name}:`));
    if (!line) return undefined;
    const [, , uid, gid] = line.split(':');
    return { uid: Number(uid), gid: Number(gid) };
  } catch {
    return undefined;
  }
}

function create() {
  const attempts = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name]],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', name]],
  ];
  for (const [command, args] of attempts) {
    if (spawnSync(command, args, { stdio: 'ignore' }).status === 0) return;
  }
}

export const isRoot = () => process.getuid?.() === 0;

/** The user to run the server as: `{ uid, gid }` when we are root, `undefined` when we are an ordinary user ourselves. */
export function serverAccount() {
  if (!isRoot()) return undefined;
  const known = find();
  if (known) return known;
  create();
  const made = find();
  if (!made) throw new Error('De systeemgebruiker "postgres" ontbreekt en kon niet worden aangemaakt. Start als gewone gebruiker.');
  return made;
}

/** Whether the account may pass through or read a path. Asked of the system itself, so that access lists count too. */
export function mayReach(path, account, test = '-x') {
  if (!account) return true;
  const answer = spawnSync('/bin/sh', ['-c', `test ${test} "$0"`, path], { ...account, cwd: '/', stdio: 'ignore' });
  return answer.status === 0;
}
