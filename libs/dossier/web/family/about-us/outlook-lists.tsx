import { Card } from '@zov/ui/plain';
import { dayOf, formatDate } from '@zov/ui/format';
import type { ColumnKind, FamilyOutlookFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { perspectiveOf } from '@zov/dossier/model/outlook.ts';
import { aboutUsTexts } from './about-us.texts';
import { outlookTexts as texts } from './outlook.texts';

const columns: readonly ColumnKind[] = ['WORRY', 'STRENGTH', 'NEED'];
type Props = { columns: FamilyOutlookFragment['columnStatements']; perspectives: FamilyOutlookFragment['perspectives'] };

/** What worries, what goes well and what must happen; and where each child lives as it holds today. */
export function OutlookLists({ columns: sentences, perspectives }: Props) {
  const t = useTexts(aboutUsTexts);
  const { me, namesOf, nameOf } = usePeople();
  const today = dayOf(new Date());
  const now = perspectives.filter((one) => perspectiveOf(perspectives, one.aboutPersonIds[0] ?? '', today) === one);
  return (
    <>
      {columns.map((kind) => {
        const rows = sentences.filter((one) => one.kind === kind);
        if (rows.length === 0) return null;
        return (
          <Card key={kind} title={texts.columns[kind]}>
            <ul className="zov-plain-list zov-lined-list">
              {rows.map((one) => (
                <li key={one.id}>
                  <p className="zov-lead">{one.familyText}</p>
                  {namesOf(one.aboutPersonIds) && <p>{t.about(namesOf(one.aboutPersonIds))}</p>}
                </li>
              ))}
            </ul>
          </Card>
        );
      })}
      {now.length > 0 && (
        <Card title={texts.perspectives}>
          <ul className="zov-plain-list zov-lined-list">
            {now.map((one) => (
              <li key={one.id}>
                <p>
                  <strong>{[one.aboutPersonIds.filter((id) => id !== me?.id).map(nameOf)[0], texts.perspectiveKinds[one.kind]].filter(Boolean).join(': ')}</strong>
                </p>
                <p className="zov-lead">{one.familyText}</p>
                <p>{texts.decided(one.decidedBy, formatDate(one.fromOn))}</p>
                {one.reviewOn && <p>{texts.review(formatDate(one.reviewOn))}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}
