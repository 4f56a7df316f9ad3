import { formatCount, formatDate, formatList } from '@zov/ui/format';
import type { TimelineLane, TimelineMark } from './layout';

export const timelineTexts = {
  legend: 'Wat de vormen betekenen',
  spot: 'één gebeurtenis',
  danger: 'incident',
  several: 'zoveel gebeurtenissen vlak na elkaar',
  bar: 'iets dat een tijd duurt; met een punt: het loopt buiten de tekening door',
  nothing: (from: string, to: string) => `Van ${from} tot en met ${to} staat er niets op de tijdlijn.`,
};

/** What the picture says: how much of each kind, and what came last of what is unsafe. */
export function timelineMessage(lanes: readonly TimelineLane[], marks: readonly TimelineMark[], from: string, to: string): string {
  const inside = marks.filter((one) => one.on <= to && (one.lasts ? (one.untilOn ?? to) >= from : one.on >= from));
  if (inside.length === 0) return timelineTexts.nothing(formatDate(from), formatDate(to));
  const counts = lanes.flatMap((lane) => {
    const own = inside.filter((one) => one.lane === lane.id).length;
    return own > 0 ? [`${lane.label.toLocaleLowerCase('nl')} (${String(own)})`] : [];
  });
  const danger = lanes.filter((lane) => lane.danger).flatMap((lane) => inside.filter((one) => one.lane === lane.id)).map((one) => one.on).sort().at(-1);
  return [
    `Van ${formatDate(from)} tot en met ${formatDate(to)}: ${formatCount(inside.length, 'gebeurtenis', 'gebeurtenissen')}, met ${formatList(counts)}.`,
    ...(danger ? [`Het laatste incident was op ${formatDate(danger)}.`] : []),
  ].join(' ');
}
