/** A lock file without the entries for other machines installs here and fails there; this finds them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../start/environment.mjs';

/** The path in the lock where `name` is found from `owner`, as Node looks it up. */
function resolveFrom(packages, owner, name) {
  for (let place = owner; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/', place.length - 1)))) {
    const path = place === '' ? `node_modules/${name}` : `${place}/node_modules/${name}`;
    if (path in packages) return path;
    if (place === '' || !place.includes('node_modules/')) return `node_modules/${name}` in packages ? `node_modules/${name}` : undefined;
  }
}

/** Every dependency that is named somewhere in the lock and has no entry, as `owner → name`. */
export function missingFromLock({ packages }) {
  const missing = [];
  for (const [owner, entry] of Object.entries(packages)) {
    for (const name of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      if (!resolveFrom(packages, owner, name)) missing.push(`${owner || 'package.json'} → ${name}`);
    }
  }
  return missing;
}

/** Whether package.json and the lock name the same versions, as differences in words. */
export function differsFromManifest({ packages }, manifest) {
  return ['dependencies', 'devDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([name, version]) => packages['']?.[kind]?.[name] !== version)
      .map(([name, version]) => `package.json asks ${name} ${version}, the lock says ${packages['']?.[kind]?.[name] ?? 'nothing'}`),
  );
}

export function lockProblems(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const lock = read('package-lock.json');
  return [...missingFromLock(lock), ...differsFromManifest(lock, read('package.json'))];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problems = lockProblems(root);
  for (const problem of problems) console.error(problem);
  console.log(problems.length === 0 ? 'package-lock.json is complete.' : 'package-lock.json is incomplete.');
  process.exitCode = problems.length === 0 ? 0 : 1;
}
