import { daysBetween, formatDateShort } from '@zov/ui/format';
import type { Box, Point } from '../geometry';
import { LINE, linesOf, widthOf } from '../lettering';

/** One row of the picture: a kind of happening. Two lanes never share a row, so that place and word tell them apart and not colour. */
export interface TimelineLane {
  readonly id: string;
  readonly label: string;
  /** Drawn as a triangle: what was unsafe. */
  readonly danger?: boolean;
}

export interface TimelineMark {
  readonly id: string;
  readonly lane: string;
  /** Days, YYYY-MM-DD. */
  readonly on: string;
  /** Of what lasts: the first day without it; drawn as a bar. */
  readonly untilOn?: string;
  readonly lasts?: boolean;
  /** One or two words beside the mark. */
  readonly label: string;
}

/** Marks of one lane that lie too near to each other to tell apart, drawn as one with their number. */
export interface Spot { readonly id: string; readonly at: Point; readonly count: number; readonly danger: boolean; readonly label: string | undefined }
/** What lasts; `goesOn` beyond the last day of the picture, `began` before its first. */
export interface Bar { readonly id: string; readonly from: number; readonly to: number; readonly y: number; readonly label: string; readonly labelX: number; readonly began: boolean; readonly goesOn: boolean }
export interface LaneRow { readonly lane: TimelineLane; readonly top: number; readonly bottom: number; readonly words: readonly string[]; readonly spots: readonly Spot[]; readonly bars: readonly Bar[] }
export interface Tick { readonly on: string; readonly x: number; readonly label: string }
export interface TimelineLayout { readonly rows: readonly LaneRow[]; readonly ticks: readonly Tick[]; readonly plot: Box; readonly box: Box }

export const MARK = 8;
/** Together they fit on a sheet that stands, one to one. */
const [LEFT, WIDE, HEAD] = [158, 524, 34];
/** Marks nearer than this are one. */
const NEAR = 2 * MARK + 4;
const STEP = 26;
const PAD = 10;
const LANE_LETTERS = 18;
/** Words of one lane stand on so many lines at most. */
const LINES = 3;

/** Where everything stands between two days, both included. Lanes without anything in that time are left out. */
export function layOutTimeline(lanes: readonly TimelineLane[], marks: readonly TimelineMark[], from: string, to: string): TimelineLayout {
  const span = Math.max(1, daysBetween(from, to));
  const xOf = (day: string): number => LEFT + PAD + ((WIDE - 2 * PAD) * Math.min(Math.max(daysBetween(from, day), 0), span)) / span;
  const seen = marks.filter((one) => one.on <= to && (one.lasts ? (one.untilOn ?? to) >= from : one.on >= from));
  const rows: LaneRow[] = [];
  let top = HEAD;
  for (const lane of lanes) {
    const own = seen.filter((one) => one.lane === lane.id).sort((a, b) => a.on.localeCompare(b.on) || a.id.localeCompare(b.id));
    if (own.length === 0) continue;
    const words = linesOf(lane.label, LANE_LETTERS, 2);
    const bars = barsOf(own.filter((one) => one.lasts), { from, to }, xOf);
    const spots = spotsOf(own.filter((one) => !one.lasts), Boolean(lane.danger), xOf);
    const lines = Math.max(1, bars.lines + spots.lines);
    const bottom = top + Math.max(lines * STEP, words.length * LINE) + PAD;
    const level = (line: number): number => top + PAD / 2 + (line + 0.5) * STEP;
    rows.push({
      lane, top, bottom, words,
      bars: bars.placed.map(({ line, ...one }) => ({ ...one, y: level(line) })),
      spots: spots.placed.map(({ line, x, ...one }) => ({ ...one, at: { x, y: level(bars.lines + line) } })),
    });
    top = bottom;
  }
  return { rows, ticks: ticksOf(from, to, xOf), plot: { left: LEFT, right: LEFT + WIDE, top: HEAD, bottom: top }, box: { left: 0, right: LEFT + WIDE + 8, top: 0, bottom: top + 8 } };
}

type XOf = (day: string) => number;

/** The first line on which nothing reaches as far as here. */
function freeLine(reach: readonly number[], left: number): number {
  const found = reach.findIndex((right) => right <= left);
  return found === -1 ? reach.length : found;
}

type PlacedBar = Omit<Bar, 'y'> & { readonly line: number };

function barsOf(marks: readonly TimelineMark[], { from, to }: { from: string; to: string }, xOf: XOf): { placed: PlacedBar[]; lines: number } {
  const reach: number[] = [];
  const placed = marks.map((mark): PlacedBar => {
    const [start, end] = [xOf(mark.on), Math.max(xOf(mark.untilOn ?? to), xOf(mark.on) + 2 * MARK)];
    const width = widthOf(mark.label, 13);
    // The word stands behind the bar, or before it where the picture ends.
    const labelX = end + 6 + width <= LEFT + WIDE ? end + 6 : Math.max(LEFT + 4, start - 6 - width);
    const inside = labelX + width > start && labelX < end;
    const [left, right] = [Math.min(start, labelX), Math.max(end, labelX + width)];
    const line = freeLine(reach, left - 6);
    reach[line] = right;
    return { id: mark.id, from: start, to: end, line, label: mark.label, labelX: inside ? start + 6 : labelX, began: mark.on < from, goesOn: mark.untilOn === undefined || mark.untilOn > to };
  });
  return { placed, lines: reach.length };
}

type PlacedSpot = Omit<Spot, 'at'> & { readonly line: number; readonly x: number };

/** Marks that lie over each other become one with their number; each stands on a line where its word has room. */
function spotsOf(marks: readonly TimelineMark[], danger: boolean, xOf: XOf): { placed: PlacedSpot[]; lines: number } {
  const groups: TimelineMark[][] = [];
  for (const mark of marks) {
    const last = groups.at(-1);
    if (last?.[0] && xOf(mark.on) - xOf(last[0].on) < NEAR) last.push(mark);
    else groups.push([mark]);
  }
  const reach: number[] = [];
  const placed = groups.map((group): PlacedSpot => {
    const [first, last] = [group[0], group.at(-1)];
    const x = Math.round((xOf(first?.on ?? '') + xOf(last?.on ?? '')) / 2);
    const label = group.length === 1 ? first?.label : undefined;
    const width = label ? widthOf(label, 13) + 6 : 0;
    const fits = x + MARK + width <= LEFT + WIDE;
    const withWord = freeLine(reach, (fits ? x : x - width) - MARK - 4);
    // Where it is crowded the list says what this was; the mark itself always has a place.
    const spoken = withWord < LINES && (fits || x - width - MARK > LEFT);
    const line = spoken ? withWord : freeLine(reach, x - MARK - 4);
    reach[line] = spoken && fits ? x + MARK + width : x + MARK;
    return { id: first?.id ?? '', x, line, count: group.length, danger, label: spoken ? label : undefined };
  });
  return { placed, lines: reach.length };
}

/** Whether the word of a mark stands before it, because behind it the picture ends. */
export const endsAtEdge = ({ at, label }: Spot, plot: Box): boolean => at.x + MARK + 6 + widthOf(label ?? '', 13) > plot.right;

/** Days with a date below the heading: of the month, or of the week where the time is short, as far apart as their words need. */
function ticksOf(from: string, to: string, xOf: XOf): Tick[] {
  const span = daysBetween(from, to);
  const days: string[] = [];
  const day = new Date(`${from}T00:00:00Z`);
  for (; days.length < 2000 && day.toISOString().slice(0, 10) <= to; day.setUTCDate(day.getUTCDate() + 1)) {
    if (span <= 45 ? day.getUTCDay() === 1 : day.getUTCDate() === 1) days.push(day.toISOString().slice(0, 10));
  }
  const ticks: Tick[] = [];
  for (const on of days) {
    const tick = { on, x: Math.round(xOf(on)), label: formatDateShort(on) };
    const last = ticks.at(-1);
    if (tick.x + 84 <= LEFT + WIDE && (!last || tick.x - last.x >= 96)) ticks.push(tick);
  }
  return ticks;
}
