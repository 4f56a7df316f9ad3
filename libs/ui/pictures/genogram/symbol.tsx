import type { Point } from '../geometry';
import { Lines } from '../picture';
import type { GenogramPerson } from './family';
import { HALF, type Node } from './place';

/** The sign of one person: its form, what crosses it, and the age inside. */
export function Symbol({ person, at, half = HALF }: { person: Pick<GenogramPerson, 'sex' | 'deceased' | 'unborn' | 'index' | 'age'>; at: Point; half?: number }) {
  const reach = person.sex === 'MAN' ? half - 2 : half * 0.72;
  return (
    <g className={person.index ? 'zov-genogram__symbol zov-genogram__symbol--index' : 'zov-genogram__symbol'}>
      <Form person={person} at={at} half={half} />
      {person.deceased && <path className="zov-genogram__cross" d={`M${at.x - reach} ${at.y - reach}L${at.x + reach} ${at.y + reach}M${at.x + reach} ${at.y - reach}L${at.x - reach} ${at.y + reach}`} />}
      {person.age && !person.deceased && !person.unborn && (
        <text className="zov-picture__text zov-genogram__age" textAnchor="middle" x={at.x} y={at.y + 5}>{person.age}</text>
      )}
    </g>
  );
}

function Form({ person, at: { x, y }, half }: { person: Pick<GenogramPerson, 'sex' | 'unborn'>; at: Point; half: number }) {
  if (person.unborn) return <path d={`M${x} ${y - half + 4}L${x + half - 4} ${y + half - 6}L${x - half + 4} ${y + half - 6}Z`} />;
  if (person.sex === 'MAN') return <rect x={x - half + 2} y={y - half + 2} width={2 * half - 4} height={2 * half - 4} />;
  if (person.sex === 'WOMAN') return <circle cx={x} cy={y} r={half - 1} />;
  return <path d={`M${x} ${y - half}L${x + half} ${y}L${x} ${y + half}L${x - half} ${y}Z`} />;
}

export function PersonInGenogram({ node }: { node: Node }) {
  return (
    <g>
      <Symbol person={node.person} at={node.at} />
      <Lines x={node.at.x} y={node.at.y + HALF + 16} lines={node.lines} className={node.person.index ? 'zov-picture__text--strong' : undefined} />
    </g>
  );
}
