import type { Point } from '../geometry';
import type { ExtraParent, Union, Unions } from './family';
import { HALF, nameBox, type Node } from './place';

/** The line between two parents or partners, and the strokes across it. */
export interface CoupleLine { readonly id: string; readonly path: readonly Point[]; readonly bond: Union['bond']; readonly strokesAt: Point }
/** The lines from parents down to their children. */
export interface DescentLine { readonly id: string; readonly paths: readonly (readonly Point[])[]; readonly broken: boolean }

export interface FamilyLines { readonly couples: readonly CoupleLine[]; readonly descents: readonly DescentLine[]; readonly extra: readonly DescentLine[] }

/** How many side by side the lines above a row of children need, so that those of two families do not run into one. */
export interface Lanes { readonly of: ReadonlyMap<string, number>; readonly perRow: ReadonlyMap<number, number> }

const LANE = 14;
/** How far above the children their line runs. */
const ABOVE = 24;
export const roomFor = (lanes: number): number => ABOVE + lanes * LANE;

interface Span { readonly id: string; readonly row: number; readonly from: number; readonly to: number }

export function lanesOf(unions: readonly Union[], row: ReadonlyMap<string, number>, x: ReadonlyMap<string, number>, dropAt: (union: Union) => number): Lanes {
  const of = new Map<string, number>();
  const perRow = new Map<number, number>();
  const taken: (Span & { lane: number })[] = [];
  for (const union of unions.filter(({ children }) => children.length > 0)) {
    const xs = [...union.children.map((id) => x.get(id) ?? 0), dropAt(union)];
    const span: Span = { id: union.id, row: row.get(union.children[0] ?? '') ?? 0, from: Math.min(...xs) - 8, to: Math.max(...xs) + 8 };
    let lane = 0;
    while (taken.some((one) => one.row === span.row && one.lane === lane && one.from < span.to && span.from < one.to)) lane += 1;
    taken.push({ ...span, lane });
    of.set(span.id, lane);
    perRow.set(span.row, Math.max(perRow.get(span.row) ?? 0, lane + 1));
  }
  return { of, perRow };
}

/** Where the line down to the children starts: between the parents, or between the outer one and whoever stands in between. */
export function dropOf(union: Union, order: readonly string[], x: ReadonlyMap<string, number>): number {
  const [one, other] = [...union.parents].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  if (one === undefined || other === undefined) return x.get(one ?? '') ?? 0;
  const neighbour = order[order.indexOf(other) - 1] ?? one;
  return ((x.get(neighbour) ?? 0) + (x.get(other) ?? 0)) / 2;
}

export function familyLines({ unions, extra }: Unions, nodes: ReadonlyMap<string, Node>, lanes: Lanes, order: (row: number) => readonly string[]): FamilyLines {
  const x = new Map([...nodes].map(([id, node]) => [id, node.at.x]));
  const couples: CoupleLine[] = [];
  const descents: DescentLine[] = [];
  for (const union of unions) {
    const parents = union.parents.flatMap((id) => nodes.get(id) ?? []).sort((a, b) => a.at.x - b.at.x);
    const [one, other] = parents;
    if (!one) continue;
    const drop = dropOf(union, order(one.row), x);
    const level = other ? coupleLevel(one, other, order(one.row)) : nameBox(one).bottom + 4;
    if (other) couples.push({ id: union.id, ...coupleLine(one, other, level, drop), bond: union.bond });
    const children = union.children.flatMap((id) => nodes.get(id) ?? []);
    if (children.length > 0) descents.push({ id: union.id, paths: down({ x: drop, y: level }, children, lanes.of.get(union.id) ?? 0), broken: union.notByBirth });
  }
  return { couples, descents, extra: extra.flatMap((one) => extraLine(one, nodes)) };
}

/** Beside each other the line runs between the symbols; past somebody it runs above them. */
function coupleLevel(one: Node, other: Node, order: readonly string[]): number {
  const past = order.indexOf(other.person.id) - order.indexOf(one.person.id) - 1;
  return past > 0 ? one.at.y - HALF - 10 - past * 8 : one.at.y;
}

function coupleLine(one: Node, other: Node, level: number, drop: number): { path: Point[]; strokesAt: Point } {
  if (level === one.at.y) return { path: [{ x: one.at.x + HALF, y: level }, { x: other.at.x - HALF, y: level }], strokesAt: { x: drop + 16, y: level } };
  const path = [{ x: one.at.x + 10, y: one.at.y - HALF }, { x: one.at.x + 10, y: level }, { x: other.at.x - 10, y: level }, { x: other.at.x - 10, y: other.at.y - HALF }];
  return { path, strokesAt: { x: drop - 16, y: level } };
}

function down(from: Point, children: readonly Node[], lane: number): Point[][] {
  const tops = children.map((child) => ({ x: child.at.x, y: child.at.y - HALF }));
  const bus = Math.min(...tops.map((top) => top.y)) - ABOVE - lane * LANE;
  const xs = [...tops.map((top) => top.x), from.x];
  const across = [{ x: Math.min(...xs), y: bus }, { x: Math.max(...xs), y: bus }];
  return [[from, { x: from.x, y: bus }], across, ...tops.map((top) => [{ x: top.x, y: bus }, top])];
}

function extraLine({ id, from, to }: ExtraParent, nodes: ReadonlyMap<string, Node>): DescentLine[] {
  const [parent, child] = [nodes.get(from), nodes.get(to)];
  if (!parent || !child) return [];
  const start = { x: parent.at.x, y: nameBox(parent).bottom + 4 };
  const side = child.at.x + (parent.at.x < child.at.x ? -14 : 14);
  return [{ id, paths: [[start, { x: side, y: child.at.y - HALF - ABOVE / 2 }, { x: side, y: child.at.y - HALF + 4 }]], broken: true }];
}
