import { around, boxAround, holds, overlap, type Box, type Point } from '../geometry';
import { LINE, linesOf, widthOf } from '../lettering';

export const RINGS = ['CLOSE', 'AROUND', 'AT_DISTANCE'] as const;
export type CircleRing = (typeof RINGS)[number];
export type CircleBond = 'STRONG' | 'NORMAL' | 'WEAK' | 'TENSE';

export interface CircleMember {
  readonly id: string;
  readonly name: string;
  /** What this person does, under the name: "belt elke dag". */
  readonly role?: string;
  readonly ring: CircleRing;
  readonly bond: CircleBond;
  /** Drawn as a square. */
  readonly professional?: boolean;
  /** Chosen by the child: a ring round the sign and a word. */
  readonly support?: boolean;
}

export interface CircleNode {
  readonly member: CircleMember;
  readonly at: Point;
  readonly anchor: 'start' | 'end';
  readonly wordsAt: Point;
  readonly name: readonly string[];
  readonly role: readonly string[];
  readonly width: number;
}

export interface CircleLayout { readonly nodes: readonly CircleNode[]; readonly radius: Readonly<Record<CircleRing, number>>; readonly box: Box }

export const CENTRE = 44;
export const SIGN = 13;
const INNER = 112;
/** Apart from each other two people of one ring need about this much of it. */
const ROOM = 74;
const CANDIDATES = 72;

/** The rings grow with whoever stands in them, so that names find room. */
function radii(members: readonly CircleMember[]): Record<CircleRing, number> {
  const needed = (ring: CircleRing): number => (members.filter((one) => one.ring === ring).length * ROOM) / (2 * Math.PI);
  const apart = 84 + members.length * 4;
  const close = Math.max(INNER + members.length * 2, needed('CLOSE'));
  const middle = Math.max(close + apart, needed('AROUND'));
  return { CLOSE: close, AROUND: middle, AT_DISTANCE: Math.max(middle + apart, needed('AT_DISTANCE')) };
}

interface Placed { readonly node: CircleNode; readonly boxes: readonly Box[]; readonly spoke: readonly Point[] }

/** Gives everybody a place in the own ring where sign and name lie over nothing else. The same people always get the same places. */
export function layOutCircle(members: readonly CircleMember[]): CircleLayout {
  const radius = radii(members);
  const fixed: Box[] = [boxAround({ x: 0, y: 0 }, CENTRE + 4), ...RINGS.map((ring) => boxAround({ x: 0, y: -radius[ring] + 16 }, 54, 10))];
  const placed = new Map<string, Placed>();
  // Who is near comes first; then everybody looks once more, now that all have a place.
  const order = [...members].sort((a, b) => RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring));
  for (let round = 0; round < 3; round += 1) {
    order.forEach((member, i) => {
      placed.delete(member.id);
      placed.set(member.id, bestPlace(member, radius[member.ring], Math.floor((i * CANDIDATES * 0.381966) % CANDIDATES), fixed, [...placed.values()]));
    });
  }
  const nodes = members.flatMap((member) => placed.get(member.id)?.node ?? []);
  const all = around([boxAround({ x: 0, y: 0 }, radius.AT_DISTANCE), ...nodes.map(wordsBox), ...nodes.map((node) => boxAround(node.at, SIGN))]);
  return { nodes, radius, box: { left: all.left - 16, right: all.right + 16, top: all.top - 12, bottom: all.bottom + 12 } };
}

/** The lines beside a sign and how wide they are; worked out once, since every spot asks. */
interface Words { readonly name: readonly string[]; readonly role: readonly string[]; readonly width: number }

function wordsOf(member: CircleMember): Words {
  const name = linesOf(member.name, 22, 3);
  const role = [...(member.support ? ['steunfiguur'] : []), ...(member.role ? linesOf(member.role, 24, 2) : [])];
  return { name, role, width: Math.max(...name.map((line) => widthOf(line) + 4), ...role.map((line) => widthOf(line, 13))) };
}

function bestPlace(member: CircleMember, radius: number, start: number, fixed: readonly Box[], others: readonly Placed[]): Placed {
  const taken = [...fixed, ...others.flatMap((one) => one.boxes)];
  const crossings = others.flatMap((one) => one.spoke);
  const words = wordsOf(member);
  const spots = Array.from({ length: CANDIDATES * 2 }, (_, k) => {
    const angle = ((start + (k >> 1)) % CANDIDATES) * ((2 * Math.PI) / CANDIDATES);
    const [outward, inward] = Math.cos(angle) >= 0 ? (['start', 'end'] as const) : (['end', 'start'] as const);
    const node = nodeAt(member, words, radius, angle, k % 2 === 0 ? outward : inward);
    const one = { node, boxes: [boxAround(node.at, SIGN + 6), wordsBox(node)], spoke: spokeTo(node.at) };
    return { ...one, cost: costOf(one, taken, crossings) + (k % 2) * 300 + crowding(node.at, others) };
  });
  return spots.reduce((best, one) => (one.cost < best.cost - 1e-6 ? one : best));
}

function nodeAt(member: CircleMember, words: Words, radius: number, angle: number, anchor: 'start' | 'end'): CircleNode {
  const at = { x: Math.round(Math.cos(angle) * radius), y: Math.round(Math.sin(angle) * radius) };
  const height = (words.name.length + words.role.length) * LINE;
  return { member, at, anchor, ...words, wordsAt: { x: at.x + (anchor === 'start' ? SIGN + 8 : -SIGN - 8), y: at.y - height / 2 + LINE - 4 } };
}

export function wordsBox({ wordsAt, anchor, name, role, width }: CircleNode): Box {
  const top = wordsAt.y - LINE + 3;
  const bottom = top + (name.length + role.length) * LINE + 2;
  return anchor === 'start' ? { left: wordsAt.x - 2, right: wordsAt.x + width, top, bottom } : { left: wordsAt.x - width, right: wordsAt.x + 2, top, bottom };
}

const spokeTo = (at: Point): Point[] => {
  const length = Math.hypot(at.x, at.y);
  return Array.from({ length: 24 }, (_, i) => {
    const part = (CENTRE + 2 + ((length - CENTRE - SIGN - 4) * i) / 23) / length;
    return { x: at.x * part, y: at.y * part };
  });
};

function costOf({ boxes, spoke }: Placed, taken: readonly Box[], crossings: readonly Point[]): number {
  let cost = 0;
  for (const box of boxes) {
    for (const other of taken) cost += overlap(box, other) * 4;
    for (const at of crossings) if (holds(box, at)) cost += 150;
  }
  const words = boxes[1];
  // The first of what is taken is the centre, where every spoke begins.
  for (const at of spoke) if ((words && holds(words, at)) || taken.some((box, i) => i > 0 && holds(box, at))) cost += 150;
  return cost;
}

/** Rather evenly round the circle than in a corner. */
function crowding(at: Point, others: readonly Placed[]): number {
  return others.reduce((sum, { node }) => {
    const turn = Math.atan2(at.y, at.x) - Math.atan2(node.at.y, node.at.x);
    return sum + 30 * (1 + Math.cos(turn)) ** 2 + (Math.cos(turn) > 0.98 ? 80 : 0);
  }, 0);
}
