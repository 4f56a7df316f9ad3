import { useId, useMemo } from 'react';
import { LINE } from '../lettering';
import { Lines } from '../picture';
import { columnsTexts as texts } from './columns.texts';
import { HEAD, layOutColumn, PAD, WIDTH, type ColumnSign, type PictureColumn } from './layout';
import './columns.css';

/** What worries, what goes well and what must happen, side by side; below each other where there is no room. Each column is a picture of its own. */
export function ThreeColumns({ columns }: { columns: readonly PictureColumn[] }) {
  return (
    <figure className="zov-picture zov-picture--wide">
      <div className="zov-columns-picture">
        {columns.map((column) => <Column key={column.kind} column={column} />)}
      </div>
      <figcaption className="zov-picture__twin">
        <details>
          <summary>{texts.asText}</summary>
          {columns.map(({ kind, title, sentences }) => (
            <section key={kind} aria-label={title}>
              <p className="zov-picture__heading">{title}</p>
              {sentences.length === 0 ? <p>{texts.empty}</p> : <ol>{sentences.map(({ id, text, note }) => <li key={id}>{text}{note && <> ({note})</>}</li>)}</ol>}
            </section>
          ))}
        </details>
      </figcaption>
    </figure>
  );
}

function Column({ column }: { column: PictureColumn }) {
  const id = useId();
  const layout = useMemo(() => layOutColumn(column), [column]);
  return (
    <svg className={`zov-columns-picture__column zov-columns-picture__column--${column.kind}`} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`} viewBox={`0 0 ${String(WIDTH)} ${String(layout.height)}`}>
      <title id={`${id}-title`}>{column.title}</title>
      <desc id={`${id}-desc`}>{texts.message(column)}</desc>
      <Sign kind={column.kind} />
      <Lines x={HEAD} y={HEAD / 2 + 6 - ((layout.heading.length - 1) * (LINE + 2)) / 2} lines={layout.heading} step={LINE + 2} anchor="start" className="zov-picture__text--strong zov-columns-picture__title" />
      {layout.boxes.map(({ id: key, top, height, lines, note }) => (
        <g key={key}>
          <rect className="zov-columns-picture__box" x={1.5} y={top} width={WIDTH - 3} height={height} rx={8} />
          <Lines x={PAD} y={top + PAD + 13} lines={lines} step={LINE} anchor="start" />
          {note.length > 0 && <Lines x={PAD} y={top + PAD + 13 + lines.length * LINE} lines={note} step={LINE} anchor="start" className="zov-picture__text--subtle" />}
        </g>
      ))}
      {layout.boxes.length === 0 && <text className="zov-picture__text zov-picture__text--subtle" x={PAD} y={layout.top + 20}>{texts.empty}</text>}
    </svg>
  );
}

/** A sign of its own form for each column, so that it is known without its colour. */
function Sign({ kind }: { kind: ColumnSign }) {
  const [x, y] = [22, HEAD / 2];
  return (
    <g className="zov-columns-picture__sign">
      {kind === 'WORRY' && <path d={`M${x} ${y - 14}L${x + 15} ${y + 12}H${x - 15}ZM${x} ${y - 5}V${y + 3}M${x} ${y + 7}V${y + 8}`} />}
      {kind === 'STRENGTH' && <path d={`M${x - 14} ${y}a14 14 0 1 0 28 0a14 14 0 1 0 -28 0M${x - 7} ${y}H${x + 7}M${x} ${y - 7}V${y + 7}`} />}
      {kind === 'NEED' && <path d={`M${x - 14} ${y - 13}H${x + 14}V${y + 13}H${x - 14}ZM${x - 7} ${y}H${x + 7}M${x + 2} ${y - 5}L${x + 7} ${y}L${x + 2} ${y + 5}`} />}
    </g>
  );
}
