import type { Point } from '../geometry';

/** How many ways a line can look before they come round again. */
export const WAYS = 8;

const triangle = ({ x, y }: Point, r: number): string => `M${x} ${y - r}L${x + r} ${y + r * 0.8}L${x - r} ${y + r * 0.8}Z`;
const forms: readonly ((at: Point, r: number) => string)[] = [
  ({ x, y }, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  ({ x, y }, r) => `M${x - r + 1} ${y - r + 1}h${2 * r - 2}v${2 * r - 2}h${2 - 2 * r}Z`,
  triangle,
  ({ x, y }, r) => `M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`,
  ({ x, y }, r) => `M${x} ${y + r}L${x + r} ${y - r * 0.8}L${x - r} ${y - r * 0.8}Z`,
  ({ x, y }, r) => `M${x - r} ${y - r / 3}h${r * 0.67}v${-r * 0.67}h${r * 0.67}v${r * 0.67}h${r * 0.67}v${r * 0.67}h${-r * 0.67}v${r * 0.67}h${-r * 0.67}v${-r * 0.67}h${-r * 0.67}Z`,
  ({ x, y }, r) => `M${x - r} ${y}L${x - r / 2} ${y - r}H${x + r / 2}L${x + r} ${y}L${x + r / 2} ${y + r}H${x - r / 2}Z`,
  ({ x, y }, r) => `M${x - r} ${y - r}L${x + r} ${y + r}V${y - r}L${x - r} ${y + r}Z`,
];

/** The sign of one rater on each of the own scores. */
export function Marker({ at, way, r = 7 }: { at: Point; way: number; r?: number }) {
  return <path className={`zov-scale__marker zov-scale__way--${String(way % WAYS)}`} d={(forms[way % WAYS] ?? triangle)(at, r)} />;
}
