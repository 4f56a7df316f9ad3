import { alongLine, beside, bentLine, pathOf, zigzag, type Point } from '../geometry';
import { roundedPath } from '../outline';
import type { Relation, Union } from './family';
import type { CoupleLine, DescentLine } from './lines';
import type { HomeLine } from './homes';
import type { RelationLine } from './relations';

/** One stroke across the line of a couple who live apart, two when they are divorced. */
export function Strokes({ at, bond }: { at: Point; bond: Union['bond'] }) {
  if (bond !== 'SEPARATED' && bond !== 'DIVORCED') return null;
  const stroke = (x: number): string => `M${x - 5} ${at.y + 11}L${x + 5} ${at.y - 11}`;
  return <path className="zov-genogram__line" d={bond === 'SEPARATED' ? stroke(at.x) : stroke(at.x - 4) + stroke(at.x + 4)} />;
}

export function Couple({ couple }: { couple: CoupleLine }) {
  return (
    <g>
      <path className={couple.bond === 'UNKNOWN' ? 'zov-genogram__line zov-genogram__line--thin' : 'zov-genogram__line'} d={pathOf(couple.path)} />
      <Strokes at={couple.strokesAt} bond={couple.bond} />
    </g>
  );
}

export function Descent({ descent }: { descent: DescentLine }) {
  return <path className={descent.broken ? 'zov-genogram__line zov-genogram__line--broken' : 'zov-genogram__line'} d={descent.paths.map(pathOf).join('')} />;
}

export function Home({ home }: { home: HomeLine }) {
  return (
    <g>
      <path className={`zov-genogram__home zov-genogram__home--${String(home.layer)}`} d={home.outlines.map((one) => roundedPath(one)).join('')} />
      <text className="zov-picture__text zov-genogram__home-word" x={home.labelAt.x} y={home.labelAt.y}>{home.label}</text>
    </g>
  );
}

/** The line of a relation, by its kind: no two kinds differ by colour alone. */
export function RelationPath({ kind, line }: { kind: Relation; line: readonly Point[] }) {
  const className = `zov-genogram__relation zov-genogram__relation--${kind}`;
  if (kind === 'CLOSE') return <path className={className} d={pathOf(beside(line, 3)) + pathOf(beside(line, -3))} />;
  if (kind === 'CUT_OFF') return <path className={className} d={pathOf(line) + bar(line, 0.46) + bar(line, 0.54)} />;
  if (kind === 'CONFLICT') return <path className={className} d={pathOf(zigzag(line))} />;
  if (kind === 'VIOLENCE_TOWARDS') return <path className={className} d={pathOf(zigzag(line)) + arrow(line)} />;
  return <path className={className} d={pathOf(line)} />;
}

function bar(line: readonly Point[], part: number): string {
  const [before, at, after] = [alongLine(line, part - 0.03), alongLine(line, part), alongLine(line, part + 0.03)];
  const across = beside([before, at, after], 9)[1] ?? at;
  return `M${across.x} ${across.y}L${2 * at.x - across.x} ${2 * at.y - across.y}`;
}

function arrow(line: readonly Point[]): string {
  const [tip, tail] = [line.at(-1), line.at(-5)];
  if (!tip || !tail) return '';
  const turn = (angle: number): Point => {
    const way = Math.atan2(tail.y - tip.y, tail.x - tip.x) + angle;
    return { x: tip.x + Math.cos(way) * 14, y: tip.y + Math.sin(way) * 14 };
  };
  return pathOf([turn(0.5), tip, turn(-0.5)]);
}

export function Relation({ relation }: { relation: RelationLine }) {
  return (
    <g>
      <RelationPath kind={relation.kind} line={relation.line} />
      <text className={`zov-picture__text zov-picture__text--halo zov-genogram__relation-word--${relation.kind}`} textAnchor="middle" x={relation.wordAt.x} y={relation.wordAt.y}>{relation.word}</text>
    </g>
  );
}

/** A short straight sample for the legend. */
export const sample = (width: number): Point[] => bentLine({ x: 2, y: 16 }, { x: width - 4, y: 16 }, 0);
