import { useMemo } from 'react';
import { DataTable } from '@zov/ui/plain/data-table';
import { formatDate } from '@zov/ui/format';
import { pathOf } from '../geometry';
import { Picture } from '../picture';
import { layOutScale, type Rater, type Score } from './layout';
import { Marker, WAYS } from './marker';
import { scaleMessage, scaleTexts as texts } from './scale.texts';
import './scale.css';

/** The safety scores of everybody who gave one: a line each, side by side, with what they said. */
export function ScaleOverTime({ raters, floor, title = texts.title }: { raters: readonly Rater[]; floor?: number; title?: string }) {
  const layout = useMemo(() => layOutScale(raters, floor), [raters, floor]);
  if (layout.lines.length === 0) return <p>{texts.empty}</p>;
  const { plot } = layout;
  return (
    <Picture title={title} message={scaleMessage(raters)} box={layout.box} twin={<Twin raters={raters} floor={floor} />}>
      {layout.levels.map(({ score, y }) => (
        <g key={score}>
          <path className="zov-scale__level" d={`M${plot.left} ${y}H${plot.right}`} />
          <text className="zov-picture__text" textAnchor="end" x={plot.left - 8} y={y + 5}>{score}</text>
        </g>
      ))}
      {layout.days.map(({ on, x, label }) => <text key={on} className="zov-picture__text" textAnchor="middle" x={x} y={plot.bottom + 24}>{label}</text>)}
      {layout.floorY !== undefined && floor !== undefined && (
        <g>
          <path className="zov-scale__floor" d={`M${plot.left} ${layout.floorY}H${plot.right}`} />
          <text className="zov-picture__text zov-picture__text--halo zov-picture__text--subtle" x={plot.left + 6} y={layout.floorY - 6}>{texts.floorWord(floor)}</text>
        </g>
      )}
      {layout.lines.map((line, way) => (
        <path key={line.rater.id} className={`zov-scale__line zov-scale__way--${String(way % WAYS)}`} d={pathOf(line.points)} />
      ))}
      {layout.lines.map((line, way) => (
        <g key={line.rater.id}>
          {line.points.map((point) => <Marker key={point.score.on} at={point} way={way} />)}
          <Marker at={{ x: line.labelAt.x - 14, y: line.labelAt.y - 5 }} way={way} />
          <text className="zov-picture__text zov-picture__text--strong" x={line.labelAt.x} y={line.labelAt.y}>{line.label}</text>
        </g>
      ))}
    </Picture>
  );
}

interface Row extends Score { readonly key: string; readonly who: string }

function Twin({ raters, floor }: { raters: readonly Rater[]; floor?: number }) {
  const rows: Row[] = raters.flatMap((rater) => rater.scores.map((score) => ({ ...score, key: `${rater.id} ${score.on}`, who: rater.name })));
  return (
    <>
      <p className="zov-subtle">{[texts.legend, ...(floor === undefined ? [] : [texts.floor(floor)])].join(' ')}</p>
      <details>
        <summary>{texts.asTable}</summary>
        <DataTable
          caption={texts.asTable}
          captionHidden
          rows={rows.sort((a, b) => b.on.localeCompare(a.on) || a.who.localeCompare(b.who, 'nl'))}
          rowKey={(row) => row.key}
          columns={[
            { id: 'on', header: texts.on, nowrap: true, cell: (row) => formatDate(row.on) },
            { id: 'who', header: texts.who, rowHeader: true, cell: (row) => row.who },
            { id: 'score', header: texts.score, align: 'end', cell: (row) => [String(row.score), row.how].filter(Boolean).join(' ') },
            { id: 'words', header: texts.words, cell: (row) => row.words ?? texts.none },
          ]}
        />
      </details>
    </>
  );
}
