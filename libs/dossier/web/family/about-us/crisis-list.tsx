import { Card } from '@zov/ui/plain';
import { dayOf, formatDate } from '@zov/ui/format';
import type { FamilyOutlookFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { aboutUsTexts } from './about-us.texts';
import { crisisTexts as texts } from './crisis.texts';

/** What was decided in a crisis, in the words of the family, the newest first; never where somebody is. */
export function CrisisList({ decisions }: { decisions: FamilyOutlookFragment['crisisDecisions'] }) {
  const t = useTexts(aboutUsTexts);
  const { namesOf } = usePeople();
  if (decisions.length === 0) return null;
  return (
    <Card title={texts.title}>
      <ul className="zov-plain-list zov-lined-list">
        {decisions.map((one) => (
          <li key={one.id}>
            <p>
              <strong>{texts.kinds[one.kind]}</strong>
            </p>
            <p className="zov-lead">{one.familyText}</p>
            {namesOf(one.aboutPersonIds) && <p>{t.about(namesOf(one.aboutPersonIds))}</p>}
            <p>{one.endedAt ? texts.over(formatDate(one.decidedOn), formatDate(dayOf(one.endedAt))) : texts.holds(formatDate(one.decidedOn), formatDate(one.untilOn))}</p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
