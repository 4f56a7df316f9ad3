import type { Box, Point } from './geometry';

const sorted = (values: readonly number[]): number[] => [...new Set(values)].sort((a, b) => a - b);
const key = ({ x, y }: Point): string => `${x} ${y}`;

/** The outlines of what these boxes cover together, each a closed walk along its corners with the inside on the right. */
export function outlines(boxes: readonly Box[]): Point[][] {
  const xs = sorted(boxes.flatMap((one) => [one.left, one.right]));
  const ys = sorted(boxes.flatMap((one) => [one.top, one.bottom]));
  const covered = (column: number, row: number): boolean => {
    const [x, y] = [((xs[column] ?? NaN) + (xs[column + 1] ?? NaN)) / 2, ((ys[row] ?? NaN) + (ys[row + 1] ?? NaN)) / 2];
    return boxes.some((one) => x > one.left && x < one.right && y > one.top && y < one.bottom);
  };
  const edges = new Map<string, Point[]>();
  const add = (a: Point, b: Point) => edges.set(key(a), [...(edges.get(key(a)) ?? []), b]);
  ys.slice(0, -1).forEach((top, row) =>
    xs.slice(0, -1).forEach((left, column) => {
      if (!covered(column, row)) return;
      const [right, bottom] = [xs[column + 1] ?? left, ys[row + 1] ?? top];
      if (!covered(column, row - 1)) add({ x: left, y: top }, { x: right, y: top });
      if (!covered(column + 1, row)) add({ x: right, y: top }, { x: right, y: bottom });
      if (!covered(column, row + 1)) add({ x: right, y: bottom }, { x: left, y: bottom });
      if (!covered(column - 1, row)) add({ x: left, y: bottom }, { x: left, y: top });
    }),
  );
  return walks(edges);
}

function walks(edges: Map<string, Point[]>): Point[][] {
  const loops: Point[][] = [];
  for (const start of [...edges.keys()]) {
    while ((edges.get(start)?.length ?? 0) > 0) {
      const loop: Point[] = [];
      for (let at = start, next = edges.get(at)?.pop(); next; at = key(next), next = edges.get(at)?.pop()) loop.push(next);
      loops.push(loop.filter((point, i) => isCorner(loop.at(i - 1), point, loop[(i + 1) % loop.length])));
    }
  }
  return loops;
}

const isCorner = (before: Point | undefined, at: Point, after: Point | undefined): boolean =>
  Boolean(before && after) && !((before?.x === at.x && at.x === after?.x) || (before?.y === at.y && at.y === after?.y));

/** A closed path along these corners, each rounded. */
export function roundedPath(corners: readonly Point[], radius = 12): string {
  const steps = corners.map((at, i) => {
    const [before, after] = [corners.at(i - 1) ?? at, corners[(i + 1) % corners.length] ?? at];
    const [from, to] = [towards(at, before, radius), towards(at, after, radius)];
    return `${i === 0 ? 'M' : 'L'}${from.x} ${from.y}Q${at.x} ${at.y} ${to.x} ${to.y}`;
  });
  return `${steps.join('')}Z`;
}

function towards(from: Point, to: Point, most: number): Point {
  const length = Math.abs(to.x - from.x) + Math.abs(to.y - from.y);
  const part = length === 0 ? 0 : Math.min(most, length / 2) / length;
  return { x: Math.round((from.x + (to.x - from.x) * part) * 10) / 10, y: Math.round((from.y + (to.y - from.y) * part) * 10) / 10 };
}
