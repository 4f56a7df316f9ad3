/** Which specs share one set of loaded modules. Loading them costs more than most specs do, so that it is done once for a group. */
import { readFileSync } from 'node:fs';

/** Bytes of specs in one group: some twenty files, so that two cores end at about the same time and memory stays bounded. */
export const GROUP_BYTES = 120_000;

/** Why a spec needs modules that nobody else loaded, if it does: it says so itself in a line `// alone: …`, or replaces a module by something of its own. */
export function whyAlone(source) {
  const own = /\bunstable_mockModule\((?!'@[^']+', \(\) => import\('@[^']+'\)\);)/.test(source);
  return /^\/\/ alone: (.+)$/m.exec(source)?.[1] ?? (own ? 'it replaces a module by something of its own' : undefined);
}

/** What a spec replaces by a module that others may know as well; those that replace the same are among each other. */
const replaced = (source) => (source.match(/\bunstable_mockModule\(.*/g) ?? []).sort().join();

/** Cuts neighbours into groups of about the same size; there are at least `least` if there are so many. */
function cut(specs, least) {
  const total = specs.reduce((sum, { size }) => sum + size, 0);
  const share = total / Math.min(specs.length, Math.max(least, Math.ceil(total / GROUP_BYTES)));
  const groups = [];
  let before = 0;
  for (const spec of specs) {
    const place = Math.floor(before / share);
    (groups[place] ??= []).push(spec);
    before += spec.size;
  }
  return groups.filter(Boolean);
}

/** Groups of Jest's tests: first who stands alone, then neighbours by their path, of one project each, the largest group first. */
export function groupsOf(tests, least, read = (path) => readFileSync(path, 'utf8')) {
  const alone = [];
  const rooms = new Map();
  const contexts = [...new Set(tests.map(({ context }) => context))];
  for (const test of tests) {
    const source = read(test.path);
    const key = `${contexts.indexOf(test.context)} ${replaced(source)}`;
    if (whyAlone(source)) alone.push([test]);
    else rooms.set(key, [...(rooms.get(key) ?? []), { test, size: source.length }]);
  }
  const byPath = (a, b) => (a.test.path < b.test.path ? -1 : 1);
  const size = (group) => group.reduce((sum, spec) => sum + spec.size, 0);
  const groups = [...rooms.values()].flatMap((specs) => cut(specs.sort(byPath), least)).sort((a, b) => size(b) - size(a));
  return [...alone, ...groups.map((group) => group.map(({ test }) => test))];
}
