import { around, boxAround, type Box, type Point } from '../geometry';
import { LINE, linesOf, widthOf } from '../lettering';
import { spread } from '../spread';
import type { GenogramPerson, Union } from './family';
import type { Chain } from './order';

/** Half of a symbol. */
export const HALF = 26;
const BETWEEN = 36;
/** Room for the line of a couple, its strokes and the line down to their children. */
const COUPLE = 92;

/** Somebody in the picture: where the symbol stands, and the lines of the name below it. */
export interface Node {
  readonly person: GenogramPerson;
  readonly row: number;
  readonly at: Point;
  readonly lines: readonly string[];
  /** Half of the symbol or of the name, whichever is wider. */
  readonly half: number;
}

export const symbolBox = ({ at }: Node): Box => boxAround(at, HALF);
export const nameBox = ({ at, lines, half }: Node): Box => ({ left: at.x - half, right: at.x + half, top: at.y + HALF, bottom: at.y + HALF + 4 + lines.length * LINE });
export const nodeBox = (node: Node): Box => around([symbolBox(node), nameBox(node)]);

export function nameLines(person: GenogramPerson): string[] {
  return [...linesOf(person.name), ...(person.deceased ? ['overleden'] : []), ...(person.unborn ? ['nog niet geboren'] : [])];
}

export const halfOf = (person: GenogramPerson): number => Math.max(HALF, ...nameLines(person).map((line) => widthOf(line) / 2));

/** Where everybody stands from left to right: children below the middle of their parents, nobody nearer than the names allow. */
export function placeAcross(rows: readonly (readonly Chain[])[], people: readonly GenogramPerson[], unions: readonly Union[]): Map<string, number> {
  const half = new Map(people.map((one) => [one.id, halfOf(one)]));
  const x = new Map<string, number>();
  const gaps = rows.map((row) => gapsOf(row, half, unions));
  rows.forEach((row, r) => row.flat().forEach((id, i) => x.set(id, i === 0 ? 0 : (x.get(row.flat()[i - 1] ?? '') ?? 0) + (gaps[r]?.[i] ?? 0))));
  for (let pass = 0; pass < 24; pass += 1) {
    for (let r = 1; r < rows.length; r += 1) moveRow(rows[r] ?? [], gaps[r] ?? [], x, underParents(rows[r] ?? [], gaps[r] ?? [], x, unions));
    for (let r = rows.length - 2; r >= 0; r -= 1) moveRow(rows[r] ?? [], gaps[r] ?? [], x, overChildren(rows[r] ?? [], x, unions));
  }
  return x;
}

function gapsOf(row: readonly Chain[], half: ReadonlyMap<string, number>, unions: readonly Union[]): number[] {
  const ids = row.flat();
  return ids.map((id, i) => {
    const before = ids[i - 1];
    if (before === undefined) return 0;
    const couple = unions.some(({ parents }) => parents.includes(id) && parents.includes(before));
    return (half.get(before) ?? HALF) + (half.get(id) ?? HALF) + (couple ? COUPLE : BETWEEN);
  });
}

/** A chain moves as one; `wanted` says by how much the people in it want to move. */
function moveRow(row: readonly Chain[], gaps: readonly number[], x: Map<string, number>, wanted: ReadonlyMap<string, number>): void {
  const ids = row.flat();
  const move = new Map<string, number>();
  for (const chain of row) {
    const own = chain.flatMap((id) => wanted.get(id) ?? []);
    const by = own.length === 0 ? 0 : own.reduce((sum, one) => sum + one, 0) / own.length;
    for (const id of chain) move.set(id, (x.get(id) ?? 0) + by);
  }
  spread(ids.map((id) => move.get(id) ?? 0), gaps).forEach((at, i) => x.set(ids[i] ?? '', at));
}

/** The middle of the line between the parents, or the one parent. */
export function middleOf({ parents }: Union, x: ReadonlyMap<string, number>): number {
  const own = parents.map((id) => x.get(id) ?? 0);
  return own.reduce((sum, one) => sum + one, 0) / own.length;
}

function underParents(row: readonly Chain[], gaps: readonly number[], x: ReadonlyMap<string, number>, unions: readonly Union[]): Map<string, number> {
  const ids = row.flat();
  const wanted = new Map<string, number>();
  for (const union of unions) {
    const here = ids.flatMap((id, i) => (union.children.includes(id) ? i : []));
    const [first, last] = [here[0], here.at(-1)];
    if (first === undefined || last === undefined) continue;
    // As near together as they can stand, those between them included.
    const packed = ids.slice(first, last + 1).map((_, i) => gaps.slice(first + 1, first + 1 + i).reduce((sum, gap) => sum + gap, 0));
    const start = middleOf(union, x) - (packed.at(-1) ?? 0) / 2;
    for (const i of here) wanted.set(ids[i] ?? '', start + (packed[i - first] ?? 0) - (x.get(ids[i] ?? '') ?? 0));
  }
  return wanted;
}

function overChildren(row: readonly Chain[], x: ReadonlyMap<string, number>, unions: readonly Union[]): Map<string, number> {
  const ids = new Set(row.flat());
  const wanted = new Map<string, number>();
  for (const union of unions) {
    const own = union.children.flatMap((id) => x.get(id) ?? []);
    if (own.length === 0) continue;
    const by = (Math.min(...own) + Math.max(...own)) / 2 - middleOf(union, x);
    for (const id of union.parents) if (ids.has(id)) wanted.set(id, by);
  }
  return wanted;
}
