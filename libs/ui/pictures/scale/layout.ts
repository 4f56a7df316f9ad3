import { daysBetween, formatDateShort } from '@zov/ui/format';
import type { Box, Point } from '../geometry';
import { LETTER, widthOf } from '../lettering';
import { spread } from '../spread';

export interface Score { readonly on: string; readonly score: number; readonly words?: string; readonly how?: string }
export interface Rater { readonly id: string; readonly name: string; readonly scores: readonly Score[] }

export interface RaterLine { readonly rater: Rater; readonly points: readonly (Point & { readonly score: Score })[]; readonly label: string; readonly labelAt: Point }
export interface ScaleLayout {
  readonly lines: readonly RaterLine[];
  readonly levels: readonly { readonly score: number; readonly y: number }[];
  readonly days: readonly { readonly on: string; readonly x: number; readonly label: string }[];
  readonly floorY: number | undefined;
  readonly plot: Box;
  readonly box: Box;
}

const [LEFT, TOP, BOTTOM] = [44, 20, 300];
const [NARROW, PER_DAY, WIDE] = [620, 6, 760];
const LABEL_APART = 20;
/** Two raters who say the same on the same day stand beside each other. */
const SIDE = 9;

export const yOf = (score: number): number => BOTTOM - ((BOTTOM - TOP) * score) / 10;

/** One line for each rater, never a mean. Every rater's last word stands at the end of the own line. */
export function layOutScale(raters: readonly Rater[], floor?: number): ScaleLayout {
  const days = [...new Set(raters.flatMap((one) => one.scores.map((score) => score.on)))].sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  const span = first ? daysBetween(first, last) : 0;
  const right = LEFT + 24 + Math.min(WIDE, Math.max(NARROW, span * PER_DAY));
  const xOf = (on: string): number => (span === 0 ? (LEFT + right) / 2 : LEFT + 24 + ((right - LEFT - 48) * daysBetween(first, on)) / span);
  const seen = new Map<string, number>();
  const drawn = raters.filter((one) => one.scores.length > 0).map((rater) => ({
    rater,
    points: [...rater.scores].sort((a, b) => a.on.localeCompare(b.on)).map((score) => {
      const key = `${score.on} ${String(score.score)}`;
      const before = seen.get(key) ?? 0;
      seen.set(key, before + 1);
      return { x: xOf(score.on) + Math.ceil(before / 2) * SIDE * (before % 2 === 0 ? 1 : -1), y: yOf(score.score), score };
    }),
  }));
  const lines = labelled(drawn, right);
  const widest = Math.max(60, ...lines.map((one) => widthOf(one.label, LETTER + 1)));
  const plot = { left: LEFT, right, top: TOP, bottom: BOTTOM };
  return {
    lines, plot, days: spacedOut(days, xOf), floorY: floor === undefined ? undefined : yOf(floor),
    levels: [0, 2, 4, 6, 8, 10].map((score) => ({ score, y: yOf(score) })),
    box: { left: 0, right: right + widest + 46, top: 0, bottom: Math.max(BOTTOM + 44, ...lines.map((one) => one.labelAt.y + 10)) },
  };
}

function labelled(drawn: readonly Omit<RaterLine, 'label' | 'labelAt'>[], right: number): RaterLine[] {
  const order = drawn.map((_, i) => i).sort((a, b) => (drawn[a]?.points.at(-1)?.y ?? 0) - (drawn[b]?.points.at(-1)?.y ?? 0) || a - b);
  const ys = spread(order.map((i) => drawn[i]?.points.at(-1)?.y ?? 0), order.map(() => LABEL_APART));
  return drawn.map((one, i) => ({
    ...one,
    label: `${one.rater.name} ${String(one.points.at(-1)?.score.score ?? '')}`,
    labelAt: { x: right + 34, y: (ys[order.indexOf(i)] ?? 0) + 5 },
  }));
}

/** The first and the last day always have their date; in between only where it does not run into another. */
function spacedOut(days: readonly string[], xOf: (on: string) => number): ScaleLayout['days'] {
  const all = days.map((on) => ({ on, x: xOf(on), label: formatDateShort(on) }));
  const end = all.at(-1);
  const kept: (typeof all)[number][] = [];
  for (const day of all) {
    const clear = (other: { x: number } | undefined): boolean => !other || Math.abs(other.x - day.x) >= 92;
    if (day === end || (clear(kept.at(-1)) && clear(end))) kept.push(day);
  }
  return kept;
}
