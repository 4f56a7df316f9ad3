export interface Point { readonly x: number; readonly y: number }
/** How far whoever was moved by hand stands from the own place, by id. */
export type Nudges = Readonly<Record<string, Point | undefined>>;
/** From left to right and from top to bottom, as in SVG. */
export interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

export const boxAround = (at: Point, half: number, halfHeight: number = half): Box => ({ left: at.x - half, right: at.x + half, top: at.y - halfHeight, bottom: at.y + halfHeight });
export const holds = (box: Box, { x, y }: Point): boolean => x > box.left && x < box.right && y > box.top && y < box.bottom;

/** How much two boxes lie over each other, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0 && down > 0 ? across * down : 0;
}

export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((one) => one.left)), right: Math.max(...boxes.map((one) => one.right)),
  top: Math.min(...boxes.map((one) => one.top)), bottom: Math.max(...boxes.map((one) => one.bottom)),
});

// Not Math.hypot: laying out asks this a million times, and that is ten times as slow.
export const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) * (b.x - a.x) + (b.y - a.y) * (b.y - a.y));

/** Points along a line from `a` to `b` that bends `bend` pixels to its left (negative: to its right). */
export function bentLine(a: Point, b: Point, bend: number, steps = 24): Point[] {
  const length = distance(a, b) || 1;
  const middle = { x: (a.x + b.x) / 2 + ((b.y - a.y) / length) * bend * 2, y: (a.y + b.y) / 2 - ((b.x - a.x) / length) * bend * 2 };
  return Array.from({ length: steps + 1 }, (_, i) => {
    const t = i / steps;
    const [p, q, r] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
    return { x: p * a.x + q * middle.x + r * b.x, y: p * a.y + q * middle.y + r * b.y };
  });
}

/** The same line, `by` pixels to its left. */
export function beside(line: readonly Point[], by: number | ((index: number) => number)): Point[] {
  return line.map((at, i) => {
    const [before, after] = [line[Math.max(i - 1, 0)] ?? at, line[Math.min(i + 1, line.length - 1)] ?? at];
    const length = distance(before, after) || 1;
    const off = typeof by === 'number' ? by : by(i);
    return { x: at.x + ((after.y - before.y) / length) * off, y: at.y - ((after.x - before.x) / length) * off };
  });
}

const short = (value: number): string => String(Math.round(value * 10) / 10);
export const pathOf = (line: readonly Point[]): string => line.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');

/** A saw tooth along a line, straight for a bit at both ends. */
export function zigzag(line: readonly Point[], height = 5): Point[] {
  const length = line.reduce((sum, at, i) => sum + (i === 0 ? 0 : distance(line[i - 1] ?? at, at)), 0);
  const teeth = Math.max(4, Math.round(length / 7));
  const even = Array.from({ length: teeth + 1 }, (_, i) => alongLine(line, i / teeth));
  return beside(even, (i) => (i < 2 || i > teeth - 2 ? 0 : i % 2 === 0 ? height : -height));
}

/** The point at a part (0 to 1) of a line. */
export function alongLine(line: readonly Point[], part: number): Point {
  const place = part * (line.length - 1);
  const i = Math.min(Math.floor(place), line.length - 2);
  const [a, b] = [line[i], line[i + 1]];
  if (!a || !b) return line[0] ?? { x: 0, y: 0 };
  return { x: a.x + (b.x - a.x) * (place - i), y: a.y + (b.y - a.y) * (place - i) };
}
