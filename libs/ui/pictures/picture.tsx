import { useId, type ReactNode } from 'react';
import type { Box } from './geometry';
import './pictures.css';

export interface PictureProps {
  readonly title: string;
  /** What the picture says, as a sentence. */
  readonly message: string;
  readonly box: Box;
  readonly children: ReactNode;
  /** The same as text or table, and what the lines mean. */
  readonly twin?: ReactNode;
}

/** A sheet that stands has room for a drawing of so many pixels; one that is wider, and wider than it is high, is printed on a sheet that lies. */
const UPRIGHT = 690;
const lies = (width: number, height: number): boolean => width > UPRIGHT && width > height * 1.2;

/**
 * A drawing with its name and its message. It is drawn one to one, so that its letters are never smaller than they are written;
 * where the page is narrower its own region scrolls, with the keyboard too.
 */
export function Picture({ title, message, box, children, twin }: PictureProps) {
  const id = useId();
  const [width, height] = [Math.ceil(box.right - box.left), Math.ceil(box.bottom - box.top)];
  return (
    <figure className={lies(width, height) ? 'zov-picture zov-picture--wide' : 'zov-picture'}>
      <div className="zov-picture__region" role="region" aria-label={title} tabIndex={0}>
        <svg className="zov-picture__drawing" role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`} width={width} height={height} viewBox={`${Math.floor(box.left)} ${Math.floor(box.top)} ${width} ${height}`}>
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{message}</desc>
          {children}
        </svg>
      </div>
      {twin && <figcaption className="zov-picture__twin">{twin}</figcaption>}
    </figure>
  );
}

/** A small part of a picture with its meaning beside it. */
export function LegendItem({ children, words, width = 56 }: { children: ReactNode; words: string; width?: number }) {
  return (
    <li className="zov-picture__legend-item">
      <svg className="zov-picture__sample" width={width} height={32} viewBox={`0 0 ${width} 32`} aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}

/** Lines of text in a picture, the first with its baseline at `y`. */
export function Lines({ x, y, lines, step = 17, anchor = 'middle', className }: { x: number; y: number; lines: readonly string[]; step?: number; anchor?: 'start' | 'middle' | 'end'; className?: string }) {
  return (
    <text className={className ? `zov-picture__text ${className}` : 'zov-picture__text'} textAnchor={anchor} x={x} y={y}>
      {lines.map((line, i) => (
        <tspan key={`${line} ${String(i)}`} x={x} dy={i === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
