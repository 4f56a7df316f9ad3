import { useMemo } from 'react';
import { DataTable } from '@zov/ui/plain/data-table';
import { linesOf } from '../lettering';
import { LegendItem, Lines, Picture } from '../picture';
import { bondWords, circleTexts as texts, ringWords } from './circle.texts';
import { useDrag, type Movable } from '../movable';
import { CENTRE, layOutCircle, SIGN, type CircleBond, type CircleMember, type CircleNode } from './layout';
import './circle.css';

const BONDS: readonly CircleBond[] = ['STRONG', 'NORMAL', 'WEAK', 'TENSE'];

/** Who stands round a child or a family, how near, and how strong the bond is. */
export function NetworkCircle({ centre, members, nudges, onMove }: { centre: string; members: readonly CircleMember[] } & Movable) {
  const layout = useMemo(() => layOutCircle(members, nudges), [members, nudges]);
  const dragging = useDrag(onMove);
  const middle = linesOf(centre, 11, 3);
  return (
    <Picture title={texts.title(centre)} message={texts.message(centre, members)} box={layout.box} twin={<Twin members={members} />}>
      {[...layout.rings].reverse().map((ring) => <circle key={ring} className={`zov-circle__ring zov-circle__ring--${ring}`} cx={0} cy={0} r={layout.radius[ring]} />)}
      {layout.rings.map((ring) => <text key={ring} className="zov-picture__text zov-picture__text--subtle" textAnchor="middle" x={0} y={20 - layout.radius[ring]}>{ringWords[ring]}</text>)}
      {layout.nodes.map((node) => <Spoke key={node.member.id} node={node} />)}
      <circle className="zov-circle__centre" cx={0} cy={0} r={CENTRE} />
      <Lines x={0} y={5 - ((middle.length - 1) * 17) / 2} lines={middle} className="zov-circle__centre-word" />
      {layout.nodes.map((node) => <g key={node.member.id} {...(node.member.ring !== 'WORKING' && dragging(node.member.id))}><Member node={node} /></g>)}
    </Picture>
  );
}

function Spoke({ node: { member, at } }: { node: CircleNode }) {
  if (member.bond === undefined) return null;
  const length = Math.hypot(at.x, at.y);
  const [from, to] = [CENTRE / length, (length - SIGN) / length];
  return <path className={`zov-circle__bond zov-circle__bond--${member.bond}`} d={`M${at.x * from} ${at.y * from}L${at.x * to} ${at.y * to}`} />;
}

function Sign({ at: { x, y }, professional, support }: { at: { x: number; y: number }; professional?: boolean; support?: boolean }) {
  return (
    <g className="zov-circle__sign">
      {professional ? <rect x={x - SIGN + 1} y={y - SIGN + 1} width={2 * SIGN - 2} height={2 * SIGN - 2} /> : <circle cx={x} cy={y} r={SIGN} />}
      {support && <circle className="zov-circle__support" cx={x} cy={y} r={SIGN - 6} />}
    </g>
  );
}

function Member({ node: { member, at, anchor, wordsAt, name, role } }: { node: CircleNode }) {
  return (
    <g>
      <Sign at={at} professional={member.professional} support={member.support} />
      <Lines x={wordsAt.x} y={wordsAt.y} lines={name} anchor={anchor} className="zov-picture__text--strong zov-picture__text--halo" />
      <Lines x={wordsAt.x} y={wordsAt.y + name.length * 17} lines={role} anchor={anchor} className="zov-picture__text--subtle zov-picture__text--halo" />
    </g>
  );
}

function Twin({ members }: { members: readonly CircleMember[] }) {
  const at = { x: 28, y: 16 };
  return (
    <>
      <div>
        <p className="zov-picture__heading">{texts.legend}</p>
        <ul className="zov-picture__legend">
          {members.some((one) => !one.professional) && <LegendItem words={texts.person}><Sign at={at} /></LegendItem>}
          {members.some((one) => one.professional) && <LegendItem words={texts.professional}><Sign at={at} professional /></LegendItem>}
          {members.some((one) => one.support) && <LegendItem words={texts.support}><Sign at={at} support /></LegendItem>}
          {BONDS.filter((bond) => members.some((one) => one.bond === bond)).map((bond) => (
            <LegendItem key={bond} words={bondWords[bond]}><path className={`zov-circle__bond zov-circle__bond--${bond}`} d="M2 16H54" /></LegendItem>
          ))}
        </ul>
      </div>
      <details>
        <summary>{texts.asTable}</summary>
        <DataTable
          caption={texts.asTable}
          captionHidden
          rows={members}
          rowKey={(one) => one.id}
          columns={[
            { id: 'who', header: texts.who, rowHeader: true, cell: (one) => [one.name, one.professional && texts.professional].filter(Boolean).join(', ') },
            { id: 'ring', header: texts.ring, cell: (one) => ringWords[one.ring] },
            { id: 'bond', header: texts.bond, cell: (one) => (one.bond ? bondWords[one.bond] : texts.none) },
            { id: 'role', header: texts.role, cell: (one) => [one.support && texts.support, one.role].filter(Boolean).join('; ') || texts.none },
          ]}
        />
      </details>
    </>
  );
}
