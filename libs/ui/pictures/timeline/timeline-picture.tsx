import { useMemo } from 'react';
import { LegendItem, Lines, Picture } from '../picture';
import { endsAtEdge, layOutTimeline, MARK, type Bar, type Spot, type TimelineLane, type TimelineLayout, type TimelineMark } from './layout';
import { timelineMessage, timelineTexts as texts } from './timeline.texts';
import './timeline.css';

interface Props {
  readonly title: string;
  readonly lanes: readonly TimelineLane[];
  readonly marks: readonly TimelineMark[];
  /** First and last day that are drawn. */
  readonly from: string;
  readonly to: string;
}

/** What happened, on an axis of time: a row for each kind, bars for what lasts. The list beside it is the same in words. */
export function TimelinePicture({ title, lanes, marks, from, to }: Props) {
  const layout = useMemo(() => layOutTimeline(lanes, marks, from, to), [lanes, marks, from, to]);
  const { plot } = layout;
  return (
    <Picture title={title} message={timelineMessage(lanes, marks, from, to)} box={layout.box} twin={layout.rows.length > 0 && <Legend layout={layout} />}>
      {layout.ticks.map(({ on, x, label }) => (
        <g key={on}>
          <path className="zov-time__tick" d={`M${x} ${plot.top - 6}V${plot.bottom}`} />
          <text className="zov-picture__text zov-picture__text--subtle" x={x + 4} y={plot.top - 14}>{label}</text>
        </g>
      ))}
      {layout.rows.map(({ lane, top, bottom, words, spots, bars }) => (
        <g key={lane.id}>
          <path className="zov-time__edge" d={`M0 ${top}H${plot.right}`} />
          <Lines x={0} y={(top + bottom) / 2 + 5 - ((words.length - 1) * 17) / 2} lines={words} anchor="start" className="zov-picture__text--strong" />
          {bars.map((bar) => <BarOf key={bar.id} bar={bar} />)}
          {spots.map((spot) => <SpotOf key={spot.id} spot={spot} before={endsAtEdge(spot, plot)} />)}
        </g>
      ))}
      <path className="zov-time__edge" d={`M0 ${plot.bottom}H${plot.right}`} />
    </Picture>
  );
}

function BarOf({ bar: { from, to, y, label, labelX, began, goesOn } }: { bar: Bar }) {
  const tip = 7;
  const left = began ? `L${from - 2} ${y}` : `L${from} ${y + 8}L${from} ${y - 8}`;
  return (
    <g>
      <path className="zov-time__bar" d={`M${from + (began ? tip : 0)} ${y - 8}L${to - (goesOn ? tip : 0)} ${y - 8}${goesOn ? `L${to + 2} ${y}` : `L${to} ${y - 8}L${to} ${y + 8}`}L${to - (goesOn ? tip : 0)} ${y + 8}L${from + (began ? tip : 0)} ${y + 8}${left}Z`} />
      <text className="zov-picture__text zov-time__word" x={labelX} y={y + 5}>{label}</text>
    </g>
  );
}

function SpotOf({ spot: { at, count, danger, label }, before = false }: { spot: Pick<Spot, 'at' | 'count' | 'danger' | 'label'>; before?: boolean }) {
  const { x, y } = at;
  const size = count > 1 ? MARK + 2 : MARK;
  return (
    <g>
      {danger ? <path className="zov-time__spot" d={`M${x} ${y - size - 2}L${x + size + 2} ${y + size}L${x - size - 2} ${y + size}Z`} /> : <circle className="zov-time__spot" cx={x} cy={y} r={size} />}
      {count > 1 && <text className="zov-picture__text zov-time__count" textAnchor="middle" x={x} y={y + (danger ? 7 : 4.5)}>{count}</text>}
      {label && <text className="zov-picture__text zov-time__word" textAnchor={before ? 'end' : 'start'} x={before ? x - size - 6 : x + size + 6} y={y + 5}>{label}</text>}
    </g>
  );
}

/** Explains the forms that stand in this picture, and no others. */
function Legend({ layout: { rows } }: { layout: TimelineLayout }) {
  const [spots, bars] = [rows.flatMap((row) => row.spots), rows.flatMap((row) => row.bars)];
  const at = { x: 28, y: 16 };
  return (
    <div>
      <p className="zov-picture__heading">{texts.legend}</p>
      <ul className="zov-picture__legend">
        {spots.some((one) => !one.danger) && <LegendItem words={texts.spot}><SpotOf spot={{ at, count: 1, danger: false, label: undefined }} /></LegendItem>}
        {spots.some((one) => one.danger) && <LegendItem words={texts.danger}><SpotOf spot={{ at, count: 1, danger: true, label: undefined }} /></LegendItem>}
        {spots.some((one) => one.count > 1) && <LegendItem words={texts.several}><SpotOf spot={{ at, count: 2, danger: false, label: undefined }} /></LegendItem>}
        {bars.length > 0 && <LegendItem words={texts.bar}><path className="zov-time__bar" d="M4 8H44L52 16L44 24H4Z" /></LegendItem>}
      </ul>
    </div>
  );
}
