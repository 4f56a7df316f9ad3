import { describe, expect, it } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { widthOf } from '../lettering';
import { endsAtEdge, layOutTimeline, MARK, type TimelineLane, type TimelineMark } from './layout';
import { TimelinePicture } from './timeline-picture';
import { timelineMessage } from './timeline.texts';

const LANES: readonly TimelineLane[] = [{ id: 'i', label: 'Incidenten', danger: true }, { id: 'f', label: 'Feiten en meningen' }, { id: 'm', label: 'Maatregelen' }, { id: 'leeg', label: 'Overleg' }];
const mark = (id: string, lane: string, on: string, more: Partial<TimelineMark> = {}): TimelineMark => ({ id, lane, on, label: id, ...more });
const lay = (marks: readonly TimelineMark[], from = '2026-01-01', to = '2026-12-31') => layOutTimeline(LANES, marks, from, to);

describe('The places on an axis of time', () => {
  it('are a row for each kind that has something in these days, in the order of the kinds and below each other', () => {
    const { rows } = lay([mark('a', 'f', '2026-03-01'), mark('b', 'i', '2026-02-01'), mark('c', 'leeg', '2025-12-31'), mark('d', 'onbekend', '2026-02-01')]);
    expect(rows.map((row) => row.lane.id)).toEqual(['i', 'f']);
    expect(rows[1]!.top).toBe(rows[0]!.bottom);
  });

  it('run evenly with the days', () => {
    const xs = lay([mark('a', 'f', '2026-01-01'), mark('b', 'f', '2026-07-02'), mark('c', 'f', '2026-12-31')]).rows[0]!.spots.map((one) => one.at.x);
    expect(xs[1]! - xs[0]!).toBeCloseTo(xs[2]! - xs[1]!, -1);
  });

  it('are one mark with its number where marks would lie over each other, and none is lost', () => {
    const days = Array.from({ length: 40 }, (_, i) => mark(`m${String(i)}`, 'f', `2026-0${String(1 + (i % 9))}-1${String(i % 10)}`));
    const { spots } = lay(days).rows[0]!;
    expect(spots.reduce((sum, one) => sum + one.count, 0)).toBe(40);
    expect(spots.filter((one) => one.count > 1).every((one) => one.label === undefined)).toBe(true);
    const line = (y: number) => spots.filter((one) => one.at.y === y).map((one) => one.at.x);
    for (const { at } of spots) line(at.y).filter((x) => x !== at.x).forEach((x) => expect(Math.abs(x - at.x)).toBeGreaterThanOrEqual(2 * MARK));
  });

  it('keep every word inside the picture and off the next mark', () => {
    const { rows, plot } = lay([mark('Een heel lang opschrift', 'f', '2026-12-30'), mark('Ook een lang opschrift', 'f', '2026-11-20'), mark('Nog een', 'f', '2026-10-10')]);
    const boxes = rows[0]!.spots.map((spot) => {
      const width = widthOf(spot.label ?? '', 13) + 6;
      return endsAtEdge(spot, plot) ? { y: spot.at.y, left: spot.at.x - MARK - width, right: spot.at.x + MARK } : { y: spot.at.y, left: spot.at.x - MARK, right: spot.at.x + MARK + width };
    });
    for (const box of boxes) {
      expect(box.right).toBeLessThanOrEqual(plot.right);
      for (const other of boxes) if (other !== box && other.y === box.y) expect(other.left >= box.right - 1 || other.right <= box.left + 1).toBe(true);
    }
  });

  it('are a bar for what lasts, which says when it began before or goes on after these days', () => {
    const bars = (from: string, to: string) => lay([mark('OTS', 'm', '2026-02-01', { lasts: true, untilOn: '2026-06-01' }), mark('voogdij', 'm', '2026-03-01', { lasts: true })], from, to).rows[0]?.bars.map(({ id, began, goesOn }) => `${id} ${String(began)} ${String(goesOn)}`);
    expect(bars('2026-01-01', '2026-12-31')).toEqual(['OTS false false', 'voogdij false true']);
    expect(bars('2026-04-01', '2026-05-01')).toEqual(['OTS true true', 'voogdij true true']);
    expect(bars('2026-06-02', '2026-07-01')).toEqual(['voogdij true true']);
  });

  it('have dates by the month, and by the week when the time is short, with room between', () => {
    const months = lay([mark('a', 'f', '2026-03-01')]).ticks;
    expect(months[0]).toMatchObject({ on: '2026-01-01', label: '1 jan 2026' });
    expect(months.every((one) => one.on.endsWith('-01'))).toBe(true);
    months.slice(1).forEach((one, i) => expect(one.x - months[i]!.x).toBeGreaterThanOrEqual(96));
    expect(lay([mark('a', 'f', '2026-11-03')], '2026-11-01', '2026-12-01').ticks.map((one) => one.on)).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
  });
});

describe('The timeline on the screen', () => {
  const marks = [mark('Politie', 'i', '2026-09-05'), mark('één', 'f', '2026-05-01'), mark('twee', 'f', '2026-05-03'), mark('OTS', 'm', '2026-02-01', { lasts: true, untilOn: '2026-06-01' })];
  const draw = (some: readonly TimelineMark[]) => render(<TimelinePicture title="Tijdlijn" lanes={LANES} marks={some} from="2026-01-01" to="2026-12-31" />);

  it('has a name, says what it shows, and can be scrolled with the keyboard', () => {
    draw(marks);
    expect(screen.getByRole('img', { name: 'Tijdlijn' }).querySelector('desc')?.textContent).toBe('Van 1 januari 2026 tot en met 31 december 2026: 4 gebeurtenissen, met incidenten (1), feiten en meningen (2) en maatregelen (1). Het laatste incident was op 5 september 2026.');
    expect(screen.getByRole('region', { name: 'Tijdlijn' }).tabIndex).toBe(0);
  });

  it('tells an incident by its form, several by their number, and what lasts by its length; the legend explains only what is there', () => {
    const { unmount } = draw(marks);
    const legend = () => screen.queryAllByRole('listitem').map((one) => one.textContent?.replace(/^\d+/, ''));
    expect(legend()).toEqual(['één gebeurtenis', 'incident', 'zoveel gebeurtenissen vlak na elkaar', expect.stringContaining('iets dat een tijd duurt')]);
    expect(screen.getByRole('img').querySelectorAll('path.zov-time__spot')).toHaveLength(1);
    unmount();
    draw(marks.slice(0, 1));
    expect(legend()).toEqual(['incident']);
  });

  it('says that there is nothing in these days', () => {
    expect(timelineMessage(LANES, marks, '2027-01-01', '2027-02-01')).toBe('Van 1 januari 2027 tot en met 1 februari 2027 staat er niets op de tijdlijn.');
  });
});
