import type { PerspectivePartsFragment } from '@generated/team/graphql';
import { perspectiveOf } from '@zov/dossier/model/outlook.ts';
import { Card, LinkButton, StatusBadge } from '@zov/ui';
import { familyFirst, today, type Names } from '../shared/people';
import { mayAct } from '../shared/rights';
import type { PartProps } from './analysis-screen';
import { analysisTexts as texts, perspectiveText } from './analysis.texts';

/** Where each child grows up, as it holds today; what held before stays one step away. */
export function PerspectiveCard({ family, names, partner }: PartProps) {
  const children = familyFirst(family.persons).filter((one) => one.familyRole === 'CHILD');
  const [writes, edits] = [mayAct(partner, 'WRITE', 'Perspective'), mayAct(partner, 'EDIT', 'Perspective')];
  const form = `/gezinnen/${family.id}/analyse/bij/perspectief`;
  return (
    <Card id="perspectief" title={texts.perspective} className="zov-anchor">
      <div className="zov-stack zov-stack--tight">
        <p>{texts.perspectiveIntro}</p>
        {children.length === 0 && <p className="zov-subtle">{texts.noChildren}</p>}
        {children.map((child) => {
          const rows = family.perspectives.filter((one) => one.aboutPersonIds.includes(child.id));
          const now = perspectiveOf(rows, child.id, today());
          const others = rows.filter((one) => one !== now);
          return (
            <section key={child.id} className="zov-stack zov-stack--tight" aria-labelledby={`perspectief-${child.id}`}>
              <h3 id={`perspectief-${child.id}`}>{child.callName}</h3>
              {now ? <Row row={now} names={names} correctHref={edits ? `${form}/${now.id}` : undefined} of={child.callName} /> : <p className="zov-subtle">{texts.noPerspective}</p>}
              {others.length > 0 && (
                <details className="zov-fold">
                  <summary>
                    {texts.earlier(others.length)}
                  </summary>
                  <div className="zov-stack zov-stack--tight">
                    {others.map((row) => (
                      <Row key={row.id} row={row} names={names} correctHref={edits ? `${form}/${row.id}` : undefined} of={child.callName} past />
                    ))}
                  </div>
                </details>
              )}
              {writes && (
                <p className="zov-no-print">
                  <LinkButton size="small" icon="plus" href={`${form}?childPersonId=${child.id}`}>
                    {texts.addPerspective(child.callName)}
                  </LinkButton>
                </p>
              )}
            </section>
          );
        })}
      </div>
    </Card>
  );
}

type RowProps = { row: PerspectivePartsFragment; names: Names; correctHref?: string; of: string; past?: boolean };

function Row({ row, names, correctHref, of, past }: RowProps) {
  const late = !past && row.reviewOn && row.reviewOn < today();
  const facts = [row.fromOn > today() ? texts.starts(row.fromOn) : texts.since(row.fromOn), texts.decidedBy(row.decidedBy), row.reviewOn && !late && texts.review(row.reviewOn)];
  return (
    <div className="zov-stack zov-stack--tight">
      <p>
        <strong>{perspectiveText[row.kind]}</strong>
      </p>
      <p className="zov-subtle">{facts.filter(Boolean).join(' · ')}</p>
      {late && <p><StatusBadge tone="warning">{texts.reviewPassed(row.reviewOn ?? '')}</StatusBadge></p>}
      <p>{row.words}</p>
      {row.familyText && (
        <p className="zov-quote">
          <strong>{texts.family}</strong> {row.familyText}
        </p>
      )}
      <p className="zov-subtle">{row.releasedToPersonIds.length > 0 ? texts.readBy(names.list(row.releasedToPersonIds)) : texts.notRead}</p>
      {correctHref && (
        <p className="zov-no-print">
          <LinkButton size="small" variant="quiet" icon="edit" href={correctHref} aria-label={texts.correctOf(of)}>
            {texts.correct}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
