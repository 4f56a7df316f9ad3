import type { ExtraParent, GenogramPerson, Union, Unions } from './family';

/** Which row everybody stands in, 0 at the top: children below their parents, couples side by side. Rows without anybody are left out. */
export function generationsOf(people: readonly GenogramPerson[], { unions, extra }: Unions): Map<string, number> {
  const groups = couplesOf(people, unions);
  const children = downward(groups, unions, extra);
  const depth = depths(groups, children);
  for (const island of islands(groups, children)) shift(island, people, groups, depth);
  const used = [...new Set(people.map((one) => depth.get(groups.get(one.id) ?? '') ?? 0))].sort((a, b) => a - b);
  return new Map(people.map((one) => [one.id, used.indexOf(depth.get(groups.get(one.id) ?? '') ?? 0)]));
}

/** Partners and parents of one child share a row, so they are one group. By person: the name of the group. */
function couplesOf(people: readonly GenogramPerson[], unions: readonly Union[]): Map<string, string> {
  const group = new Map(people.map((one) => [one.id, one.id]));
  for (const { parents: [one, other] } of unions) {
    const [keep, drop] = [group.get(one ?? ''), group.get(other ?? '')];
    if (keep === undefined || drop === undefined || keep === drop) continue;
    for (const [id, name] of group) if (name === drop) group.set(id, keep);
  }
  return group;
}

type Down = Map<string, Set<string>>;

function reaches(from: string, to: string, down: Down): boolean {
  return from === to || [...(down.get(from) ?? [])].some((next) => reaches(next, to, down));
}

/** Who stands below whom. A tie that closes a circle (somebody the parent of an own ancestor) is a mistake and is left out here. */
function downward(groups: Map<string, string>, unions: readonly Union[], extra: readonly ExtraParent[]): Down {
  const down: Down = new Map([...groups.values()].map((name) => [name, new Set<string>()]));
  const links = [...unions.flatMap(({ parents, children }) => children.map((child) => [parents[0], child])), ...extra.map(({ from, to }) => [from, to])];
  for (const [parent, child] of links) {
    const [above, below] = [groups.get(parent ?? '') ?? '', groups.get(child ?? '') ?? ''];
    if (!reaches(below, above, down)) down.get(above)?.add(below);
  }
  return down;
}

function depths(groups: Map<string, string>, down: Down): Map<string, number> {
  const names = [...new Set(groups.values())];
  const depth = new Map(names.map((name) => [name, 0]));
  const sink = (name: string, least: number): void => {
    if (least > (depth.get(name) ?? 0)) depth.set(name, least);
    for (const next of down.get(name) ?? []) if ((depth.get(next) ?? 0) < (depth.get(name) ?? 0) + 1) sink(next, (depth.get(name) ?? 0) + 1);
  };
  names.forEach((name) => sink(name, 0));
  const hasParents = new Set([...down.values()].flatMap((set) => [...set]));
  // Somebody without parents in the picture stands right above the own children, not at the top.
  for (const name of names.filter((one) => !hasParents.has(one))) {
    const below = [...(down.get(name) ?? [])].map((one) => depth.get(one) ?? 0);
    if (below.length > 0) depth.set(name, Math.min(...below) - 1);
  }
  return depth;
}

function islands(groups: Map<string, string>, down: Down): Set<string>[] {
  const found: Set<string>[] = [];
  for (const name of new Set(groups.values())) {
    const joined = found.filter((island) => island.has(name) || [...island].some((one) => down.get(one)?.has(name) || down.get(name)?.has(one)));
    const island = new Set([name, ...(down.get(name) ?? []), ...joined.flatMap((one) => [...one])]);
    found.splice(0, found.length, ...found.filter((one) => !joined.includes(one)), island);
  }
  return found;
}

/** People who are not tied to each other come beside each other by their place in the family. */
function shift(island: Set<string>, people: readonly GenogramPerson[], groups: Map<string, string>, depth: Map<string, number>): void {
  const off = people.filter((one) => island.has(groups.get(one.id) ?? '')).map((one) => one.row - (depth.get(groups.get(one.id) ?? '') ?? 0)).sort((a, b) => a - b);
  const by = off[Math.floor(off.length / 2)] ?? 0;
  for (const name of island) depth.set(name, (depth.get(name) ?? 0) + by);
}
