/** Which specs share one set of loaded modules. Loading them costs more than most specs do, so that it is done once for a group. */
import { readFileSync } from 'node:fs';

/** Bytes of specs in one group: some twenty files, so that two cores end at about the same time and memory stays bounded. */
export const GROUP_BYTES = 120_000;

/** Why a spec needs modules that nobody else loaded, if it does: it says so itself in a line `// alone: …`, or puts a module in the place of one that others use. */
export const whyAlone = (source) => /^\/\/ alone: (.+)$/m.exec(source)?.[1] ?? (/\bunstable_mockModule\(/.test(source) ? 'it replaces a module' : undefined);

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
  const projects = new Map();
  for (const test of tests) {
    const source = read(test.path);
    if (whyAlone(source)) alone.push([test]);
    else projects.set(test.context, [...(projects.get(test.context) ?? []), { test, size: source.length }]);
  }
  const byPath = (a, b) => (a.test.path < b.test.path ? -1 : 1);
  const size = (group) => group.reduce((sum, spec) => sum + spec.size, 0);
  const groups = [...projects.values()].flatMap((specs) => cut(specs.sort(byPath), least)).sort((a, b) => size(b) - size(a));
  return [...alone, ...groups.map((group) => group.map(({ test }) => test))];
}
