import { useQuery } from '@apollo/client/react';
import { OurMilestonesDocument } from '@generated/family/graphql';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { dayOf, formatDate } from '@zov/ui/format';
import { Card, Notice, StatusBadge } from '@zov/ui/plain';
import { Horizon, monthInWords } from '../../picture/horizon';
import { milestoneTexts as t } from './milestone.texts';

/** NL: horizonlijn. What the family wants to reach over the years, on a line and as a list; nothing where there is none. */
export function OurMilestones() {
  const { dossierId } = usePortal();
  const { data, error } = useQuery(OurMilestonesDocument, { variables: { id: dossierId } });
  const milestones = data?.dossier?.milestones ?? [];
  if (error && !data) return <Notice tone="warning"><p>{t.failed}</p></Notice>;
  if (milestones.length === 0) return null;
  return (
    <Card title={t.title}>
      <Horizon milestones={milestones} today={dayOf(new Date())}>
        <ol className="zov-lined-list">
          {milestones.map((one) => (
            <li key={one.id}>
              <p className="zov-lead">{one.familyText}</p>
              <p className="zov-row">
                <span>{t.due(monthInWords(one.dueMonth))}</span>
                {one.reachedOn && <StatusBadge tone="positive">{t.reached(formatDate(one.reachedOn))}</StatusBadge>}
              </p>
            </li>
          ))}
        </ol>
      </Horizon>
    </Card>
  );
}
