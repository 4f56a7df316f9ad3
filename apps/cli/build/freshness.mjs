/** What there is to build, and whether it was built from the sources as they are now. Loads no build tool. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from './files.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export const serverEntries = { api: 'apps/api/main.ts', worker: 'apps/worker/main.ts', cli: 'apps/cli/main.ts' };
export const screenConfigs = { team: 'apps/team/vite.config.ts', portal: 'apps/portal/vite.config.ts' };
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

export const stampOf = (name) => join(root, 'dist', '.stamps', name);

/** The targets among `names` that were not built from the sources as they are now. */
export function outdated(names = targets(), hash = sourceHash()) {
  const built = (name) => (existsSync(stampOf(name)) ? readFileSync(stampOf(name), 'utf8') : '');
  return names.filter((name) => built(name) !== hash || !existsSync(join(root, 'dist', name)));
}
