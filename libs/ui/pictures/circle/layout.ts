import { around, boxAround, holds, overlap, type Box, type Nudges, type Point } from '../geometry';
import { LINE, linesOf, widthOf } from '../lettering';

/** From near to far; the last is of whoever works with the family, which says nothing of how near somebody is. */
export const RINGS = ['CLOSE', 'AROUND', 'AT_DISTANCE', 'WORKING'] as const;
export type CircleRing = (typeof RINGS)[number];
export type CircleBond = 'STRONG' | 'NORMAL' | 'WEAK' | 'TENSE';

export interface CircleMember {
  readonly id: string;
  readonly name: string;
  /** What this person does, under the name: "belt elke dag". */
  readonly role?: string;
  readonly ring: CircleRing;
  /** Left out for who works with the family. */
  readonly bond?: CircleBond;
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

export interface CircleLayout { readonly nodes: readonly CircleNode[]; readonly rings: readonly CircleRing[]; readonly radius: Readonly<Record<CircleRing, number>>; readonly box: Box }

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
  const far = Math.max(middle + apart, needed('AT_DISTANCE'));
  return { CLOSE: close, AROUND: middle, AT_DISTANCE: far, WORKING: Math.max(far + apart, needed('WORKING')) };
}

interface Placed { readonly node: CircleNode; readonly boxes: readonly Box[]; readonly spoke: readonly Point[] }

/**
 * Gives everybody a place in the own ring where sign and name lie over nothing else. The same people always get the same places.
 * Who was moved by hand stands away from that place, and never outside the own ring: the ring says how near somebody is.
 */
export function layOutCircle(members: readonly CircleMember[], nudges: Nudges = {}): CircleLayout {
  const radius = radii(members);
  const rings = RINGS.filter((ring) => ring !== 'WORKING' || members.some((one) => one.ring === ring));
  const fixed: Box[] = [boxAround({ x: 0, y: 0 }, CENTRE + 4), ...rings.map((ring) => boxAround({ x: 0, y: -radius[ring] + 16 }, 54, 10))];
  const placed = new Map<string, Placed>();
  // Who is near comes first; then everybody looks once more, now that all have a place.
  const order = [...members].sort((a, b) => RINGS.indexOf(a.ring) - RINGS.indexOf(b.ring));
  for (let round = 0; round < 3; round += 1) {
    order.forEach((member, i) => {
      placed.delete(member.id);
      placed.set(member.id, bestPlace(member, radius[member.ring], Math.floor((i * CANDIDATES * 0.381966) % CANDIDATES), fixed, [...placed.values()]));
    });
  }
  const nodes = members.flatMap((member) => placed.get(member.id)?.node ?? []).map((node) => movedInRing(node, radius, nudges[node.member.id]));
  const all = around([boxAround({ x: 0, y: 0 }, radius[rings.at(-1) ?? 'AT_DISTANCE']), ...nodes.map(wordsBox), ...nodes.map((node) => boxAround(node.at, SIGN))]);
  return { nodes, rings, radius, box: { left: all.left - 16, right: all.right + 16, top: all.top - 12, bottom: all.bottom + 12 } };
}

function movedInRing(node: CircleNode, radius: Readonly<Record<CircleRing, number>>, by: Point | undefined): CircleNode {
  if (!by || (by.x === 0 && by.y === 0)) return node;
  const inner = RINGS[RINGS.indexOf(node.member.ring) - 1];
  const [least, most] = [(inner === undefined ? CENTRE : radius[inner]) + SIGN + 6, radius[node.member.ring]];
  const wanted = { x: node.at.x + by.x, y: node.at.y + by.y };
  const length = Math.hypot(wanted.x, wanted.y) || 1;
  const part = Math.min(most, Math.max(least, length)) / length;
  const at = { x: Math.round(wanted.x * part), y: Math.round(wanted.y * part) };
  return { ...node, at, wordsAt: { x: node.wordsAt.x + at.x - node.at.x, y: node.wordsAt.y + at.y - node.at.y } };
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
