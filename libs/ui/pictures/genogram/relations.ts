import { alongLine, around, bentLine, boxAround, distance, holds, overlap, type Box, type Point } from '../geometry';
import { LINE, widthOf } from '../lettering';
import type { GenogramTie, Relation } from './family';
import type { FamilyLines } from './lines';
import { HALF, nameBox, symbolBox, type Node } from './place';

export interface RelationLine { readonly id: string; readonly kind: Relation; readonly line: readonly Point[]; readonly word: string; readonly wordAt: Point }

/** The short word on the line; the sentences below the picture say it in full. */
export const relationWord: Record<Relation, string> = { CONFLICT: 'conflict', VIOLENCE_TOWARDS: 'geweld', CLOSE: 'hecht', DISTANT: 'afstand', CUT_OFF: 'geen contact' };

/** A short line cannot bend far without becoming a loop. */
const mayBend = (bend: number, length: number): boolean => Math.abs(bend) <= 24 + length * 0.4;
const BENDS = [0, 22, -22, 36, -36, 52, -52, 72, -72, 96, -96, 130, -130];
const SIDES = [[0, 0], [-1, 0], [1, 0], [0, -1]] as const;
const CLEAR = HALF + 6;

export const isRelation = (tie: GenogramTie): tie is GenogramTie & { kind: Relation } => tie.kind in relationWord;

/** Draws each relation where it crosses the fewest people, names and other lines. Deterministic: the first of the best. */
export function relationLines(ties: readonly GenogramTie[], nodes: ReadonlyMap<string, Node>, family: FamilyLines): RelationLine[] {
  const names = [...nodes.values()].map(nameBox).map((box) => ({ ...box, left: box.left - 6, right: box.right + 6 }));
  const thin = [...family.couples.map((one) => one.path), ...family.descents.flatMap((one) => one.paths)].flatMap(boxesAlong);
  const placed: RelationLine[] = [];
  const words: Box[] = [];
  for (const tie of mostBoundFirst(ties.filter(isRelation), nodes)) {
    const [from, to] = [nodes.get(tie.from), nodes.get(tie.to)];
    if (!from || !to || from === to) continue;
    const solid = [...names, ...words, ...[...nodes.values()].filter((node) => node !== from && node !== to).map(symbolBox)];
    const own = [boxAround(from.at, HALF - 2), boxAround(to.at, HALF - 2)];
    const cost = (line: readonly Point[]): number =>
      line.reduce((sum, at) => sum + (solid.some((box) => holds(box, at)) ? 40 : 0) + (own.some((box) => holds(box, at)) ? 60 : 0) + (thin.some((box) => holds(box, at)) ? 4 : 0)
        + (placed.some((other) => other.line.some((point) => distance(point, at) < 12)) ? 12 : 0), 0);
    const line = cheapest(ways(from.at, to.at), ({ line: way, bend }) => cost(way) + Math.abs(bend) / 6 + distance(way[0] ?? from.at, way.at(-1) ?? to.at) / 60).line;
    const word = relationWord[tie.kind];
    const wordAt = wordOn(line, word, [...solid, ...[from, to].map(symbolBox), ...thin]);
    words.push(wordBox(wordAt, word));
    placed.push({ id: tie.id, kind: tie.kind, line, word, wordAt });
  }
  return placed;
}

/** Violence has the best place; then who stand near each other, for they have the fewest ways. */
function mostBoundFirst<Tie extends GenogramTie>(ties: readonly Tie[], nodes: ReadonlyMap<string, Node>): Tie[] {
  const far = (tie: Tie): number => {
    const [from, to] = [nodes.get(tie.from)?.at, nodes.get(tie.to)?.at];
    return tie.kind === 'VIOLENCE_TOWARDS' || !from || !to ? 0 : distance(from, to);
  };
  return [...ties].sort((a, b) => far(a) - far(b));
}

interface Way { readonly line: readonly Point[]; readonly bend: number }

function ways(from: Point, to: Point): Way[] {
  return SIDES.flatMap((one) => SIDES.flatMap((other) => BENDS.filter((bend) => mayBend(bend, distance(from, to))).map((bend) => {
    const middle = bentLine(from, to, bend)[12] ?? to;
    return { bend, line: bentLine(edge(from, one, middle), edge(to, other, middle), bend) };
  })));
}

/** The point beside a symbol where a line leaves it: at a side, or towards where the line goes. */
function edge(at: Point, [across, down]: (typeof SIDES)[number], towards: Point): Point {
  if (across !== 0 || down !== 0) return { x: at.x + across * CLEAR, y: at.y + down * CLEAR };
  const length = distance(at, towards) || 1;
  return { x: at.x + ((towards.x - at.x) / length) * (CLEAR + 2), y: at.y + ((towards.y - at.y) / length) * (CLEAR + 2) };
}

function cheapest<Thing>(things: readonly Thing[], cost: (thing: Thing) => number): Thing {
  const priced = things.map((thing) => ({ thing, cost: cost(thing) }));
  return priced.reduce((best, one) => (one.cost < best.cost - 1e-6 ? one : best)).thing;
}

const wordBox = (at: Point, word: string): Box => boxAround({ x: at.x, y: at.y - 5 }, widthOf(word) / 2 + 4, LINE / 2 + 2);

function wordOn(line: readonly Point[], word: string, taken: readonly Box[]): Point {
  const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].flatMap((part) => [-13, 22].map((off) => {
    const at = alongLine(line, part);
    return { x: at.x, y: at.y + off };
  }));
  return cheapest(spots, (at) => taken.reduce((sum, box) => sum + overlap(box, wordBox(at, word)), 0) + line.filter((point) => holds(wordBox(at, word), point)).length * 30);
}

function boxesAlong(path: readonly Point[]): Box[] {
  return path.slice(1).map((at, i) => {
    const box = around([boxAround(at, 0), boxAround(path[i] ?? at, 0)]);
    return { left: box.left - 5, right: box.right + 5, top: box.top - 5, bottom: box.bottom + 5 };
  });
}
