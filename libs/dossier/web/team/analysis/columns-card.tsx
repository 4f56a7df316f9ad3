import { useState } from 'react';
import { EditColumnStatementDocument, type ColumnKind, type ColumnPartsFragment } from '@generated/team/graphql';
import { COLUMNS } from '@zov/dossier/model/outlook.ts';
import { Card, LinkButton, showToast } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { mayAct } from '../shared/rights';
import { useAct } from '../shared/use-act';
import type { PartProps } from './analysis-screen';
import { analysisTexts as texts, columnName, columnText } from './analysis.texts';
import { columnsScreenTexts } from './columns-screen.texts';
import { ColumnItem } from './column-item';

/** Three lists beside one another; below one another where there is no room. */
export function ColumnsCard({ family, names, partner }: PartProps) {
  const { move, trouble } = useMove(family.id);
  const writes = mayAct(partner, 'WRITE', 'ColumnStatement');
  const edits = mayAct(partner, 'EDIT', 'ColumnStatement');
  const current = family.columnStatements.filter((one) => one.state === 'CURRENT');
  const dropped = family.columnStatements.filter((one) => one.state === 'DROPPED');
  return (
    <Card id="kolommen" title={texts.columns} className="zov-anchor" footer={current.length > 0 && <LinkButton size="small" href={`/gezinnen/${family.id}/analyse/kolommen`}>{columnsScreenTexts.draw}</LinkButton>}>
      <div className="zov-stack zov-stack--tight">
        {writes && <p>{texts.columnsIntro}</p>}
        <ActTrouble trouble={trouble} />
        <div className="zov-three">
          {COLUMNS.map((kind) => {
            const rows = current.filter((one) => one.kind === kind);
            return (
              <section key={kind} className={`zov-stack zov-stack--tight zov-three__column zov-three__column--${kind}`} aria-labelledby={`kolom-${kind}`}>
                <h3 id={`kolom-${kind}`}>{columnText[kind]}</h3>
                {rows.length === 0 ? (
                  <p className="zov-subtle">{texts.empty}</p>
                ) : (
                  <ul className="zov-rows">
                    {rows.map((row) => (
                      <ColumnItem key={row.id} row={row} family={family} names={names} partner={partner} onMove={edits ? (to) => void move(row, to) : undefined} />
                    ))}
                  </ul>
                )}
                {writes && (
                  <p className="zov-no-print">
                    <LinkButton size="small" icon="plus" href={`/gezinnen/${family.id}/analyse/bij/zin?kind=${kind}`}>
                      {texts.add(columnName[kind])}
                    </LinkButton>
                  </p>
                )}
              </section>
            );
          })}
        </div>
        {dropped.length > 0 && <Dropped rows={dropped} />}
      </div>
    </Card>
  );
}

/** Puts a sentence in another column; nothing moves before the server says so. */
function useMove(dossierId: string) {
  const [trouble, setTrouble] = useState<Trouble>();
  const { run } = useAct(EditColumnStatementDocument, 'editColumnStatement');
  const keyOf = useKeyOf();
  const move = async (row: ColumnPartsFragment, kind: ColumnKind) => {
    setTrouble(undefined);
    const input = { dossierId, id: row.id, baseVersion: row.version, kind };
    const outcome = await run({ input: { ...input, idempotencyKey: keyOf(input) } });
    if (outcome.kind === 'done') showToast({ text: texts.moved(columnName[kind]) });
    else if (outcome.kind === 'conflict') showToast({ text: texts.overtaken });
    else setTrouble(outcome);
  };
  return { move, trouble };
}

/** What is no longer so, with why; for the team alone. */
function Dropped({ rows }: { rows: readonly ColumnPartsFragment[] }) {
  return (
    <details className="zov-fold">
      <summary>
        {texts.dropped(rows.length)}
      </summary>
      <ul className="zov-rows">
        {rows.map((row) => (
          <li key={row.id} className="zov-rows__row zov-rows__row--block">
            <p>{row.text}</p>
            <p className="zov-subtle">{texts.droppedFrom(columnName[row.kind], row.droppedReason ?? '')}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
