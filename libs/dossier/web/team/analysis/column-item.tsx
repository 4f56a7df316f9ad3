import { useNavigate } from 'react-router';
import type { ColumnKind, ColumnPartsFragment } from '@generated/team/graphql';
import { COLUMNS } from '@zov/dossier/model/outlook.ts';
import { Menu, type MenuAction } from '@zov/ui';
import { mayAct } from '../shared/rights';
import type { PartProps } from './analysis-screen';
import { analysisTexts as texts, columnName } from './analysis.texts';
import { RestsOn } from './rests-on';
import { top3Href } from './top3-href';

type Props = PartProps & { row: ColumnPartsFragment; /** Left out for who may not change it. */ onMove?: (to: ColumnKind) => void };

/** One sentence, what it rests on, and who of the family reads it in which words. */
export function ColumnItem({ row, family, names, partner, onMove }: Props) {
  return (
    <li id={`zin-${row.id}`} className="zov-rows__row zov-rows__row--block">
      <div className="zov-three__head">
        <p className="zov-three__text">{row.text}</p>
        {onMove && <ItemMenu row={row} dossierId={family.id} onMove={onMove} mayPlan={mayAct(partner, 'WRITE', 'Top3Item')} />}
      </div>
      <p className="zov-subtle">{texts.about(names.list(row.aboutPersonIds))}</p>
      {row.familyText && (
        <p className="zov-quote">
          <strong>{texts.family}</strong> {row.familyText}
        </p>
      )}
      <p className="zov-subtle">{row.releasedToPersonIds.length > 0 ? texts.readBy(names.list(row.releasedToPersonIds)) : texts.notRead}</p>
      <RestsOn factIds={row.factIds} family={family} />
    </li>
  );
}

function ItemMenu({ row, dossierId, onMove, mayPlan }: { row: ColumnPartsFragment; dossierId: string; onMove: (to: ColumnKind) => void; mayPlan: boolean }) {
  const navigate = useNavigate();
  const to = (path: string) => () => void navigate(`/gezinnen/${dossierId}/${path}`);
  const moves: MenuAction[] = COLUMNS.filter((kind) => kind !== row.kind).map((kind) => ({ id: kind, label: texts.moveTo(columnName[kind]), onAction: () => onMove(kind) }));
  const plan: MenuAction[] = mayPlan && row.kind === 'WORRY' ? [{ id: 'top3', label: texts.toTop3, icon: 'plus', onAction: to(top3Href(row)) }] : [];
  return (
    <Menu
      label={texts.choose(row.text.slice(0, 60))}
      icon="more"
      iconOnly
      groups={[
        { id: 'change', items: [{ id: 'edit', label: texts.edit, icon: 'edit', onAction: to(`analyse/bij/zin/${row.id}`) }, ...moves, ...plan] },
        { id: 'end', items: [{ id: 'drop', label: texts.drop, danger: true, onAction: to(`analyse/bij/zin-vervalt/${row.id}`) }] },
      ]}
    />
  );
}
