import { around, type Box, type Point } from '../geometry';
import { widthOf } from '../lettering';
import { outlines } from '../outline';
import type { GenogramHome } from './family';
import { HALF, nodeBox, type Node } from './place';

export interface HomeLine { readonly id: string; readonly label: string; readonly layer: number; readonly labelAt: Point; readonly outlines: readonly (readonly Point[])[] }
/** From where to where a row of people reaches, names included. */
export interface Band { readonly top: number; readonly bottom: number }

/** Room below a row for the word of each household that ends there. */
export const HOME_LABEL = 22;

interface Stretch { readonly left: number; readonly right: number }

/** The lowest row of a household, in which its word stands; undefined when nobody of it is drawn. */
export function lowestRow(home: GenogramHome, row: ReadonlyMap<string, number>): number | undefined {
  const rows = home.personIds.flatMap((id) => row.get(id) ?? []);
  return rows.length === 0 ? undefined : Math.max(...rows);
}

/** Draws a line round whoever lives together, and round nobody else. `layer` keeps the lines of two households apart. */
export function homeLine(home: GenogramHome, rows: readonly (readonly Node[])[], bands: readonly Band[], layer: number): HomeLine | undefined {
  const members = new Set(home.personIds);
  const used = rows.flatMap((row, r) => (row.some((node) => members.has(node.person.id)) ? r : []));
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const margin = 14 - layer * 4;
  const boxes: Box[] = [];
  let above: readonly Stretch[] = [];
  for (let r = first; r <= last; r += 1) {
    const row = rows[r] ?? [];
    const band = bands[r] ?? { top: 0, bottom: 0 };
    const top = band.top - margin;
    const bottom = band.bottom + margin / 2 + (r === last ? HOME_LABEL * (layer + 1) - 4 : 0);
    const own = stretches(row, members, margin);
    const here = own.length > 0 ? own : [gapNear(row, above)];
    boxes.push(...here.map(({ left, right }) => ({ left, right, top, bottom })));
    const roof = { top: (bands[r - 1]?.bottom ?? band.top - 30) + margin / 2 - 1, bottom: top + 1 };
    if (r > first) boxes.push({ ...neck([...above, ...here]), ...roof });
    else if (here.length > 1) boxes.push({ ...neck(here), top: top - 12 + layer * 3, bottom: top + 1 });
    above = here;
  }
  const low = boxes.filter((box) => box.bottom === Math.max(...boxes.map((one) => one.bottom)));
  const left = Math.min(...low.map((box) => box.left));
  const words = { left, right: left + widthOf(home.label) + 24, top: around(low).bottom - HOME_LABEL, bottom: around(low).bottom };
  return { id: home.id, label: home.label, layer, labelAt: { x: left + 10, y: words.bottom - 7 }, outlines: outlines([...boxes, words]) };
}

/** Runs of members who stand beside each other, with nobody else between. */
function stretches(row: readonly Node[], members: ReadonlySet<string>, margin: number): Stretch[] {
  const runs: Node[][] = [];
  row.forEach((node, i) => {
    if (!members.has(node.person.id)) return;
    const before = row[i - 1];
    if (before && members.has(before.person.id)) runs.at(-1)?.push(node);
    else runs.push([node]);
  });
  return runs.map((run) => ({ left: around(run.map(nodeBox)).left - margin, right: around(run.map(nodeBox)).right + margin }));
}

const NARROW = 24;

/** What joins stretches of two rows: as wide as all of them share, or from the one that ends first to the one that starts last. */
function neck(parts: readonly Stretch[]): Stretch {
  const [start, end] = [Math.max(...parts.map((one) => one.left)), Math.min(...parts.map((one) => one.right))];
  return end - start > NARROW ? { left: start, right: end } : { left: Math.min(end - NARROW, start), right: Math.max(start + NARROW, end) };
}

/** A way through a row in which nobody of the household stands. */
function gapNear(row: readonly Node[], above: readonly Stretch[]): Stretch {
  const want = above.length === 0 ? 0 : ((above[0]?.left ?? 0) + (above[0]?.right ?? 0)) / 2;
  const boxes = row.map(nodeBox);
  const ways = [...boxes.map((box) => box.right + 12), ...boxes.map((box) => box.left - 12)].filter((x) => !boxes.some((box) => x > box.left - 8 && x < box.right + 8));
  const x = ways.sort((a, b) => Math.abs(a - want) - Math.abs(b - want))[0] ?? want;
  return { left: x - 5, right: x + 5 };
}

export const bandOf = (row: readonly Node[], lowest: number): Band => ({ top: Math.min(...row.map((node) => node.at.y)) - HALF - 4, bottom: lowest });
