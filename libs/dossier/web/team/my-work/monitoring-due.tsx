import type { FollowUpsToDoQuery } from '@generated/team/graphql';
import { isNearOrMissed, standingOfMoment } from '@zov/dossier/model/monitoring';
import { Card, Icon, Link, StatusBadge, Tag } from '@zov/ui';
import { familyTitle, today } from '../shared/people';
import { followUpsTexts as texts } from './follow-ups.texts';

/** Where Veilig Thuis looks again within two weeks, or should have. */
export function MonitoringDue({ families }: { families: FollowUpsToDoQuery['dossiers']['nodes'] }) {
  const due = families.filter(({ state }) => state !== 'CLOSED').flatMap((family) => family.monitoringMoments.filter((one) => isNearOrMissed(one, today())).map((one) => ({ ...one, family })))
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id));
  if (due.length === 0) return null;
  return (
    <Card title={texts.monitoring} aside={<Tag>{texts.count(due.length)}</Tag>}>
      <ul className="zov-rows">
        {due.map((one) => (
          <li key={one.id} className="zov-task">
            <span className="zov-task__icon zov-task__icon--NOW">
              <Icon name="calendar" />
            </span>
            <div className="zov-task__text">
              <Link href={`/gezinnen/${one.family.id}/plan/toezicht`} className="zov-task__link">
                {texts.look}
                <span className="zov-visually-hidden">, {familyTitle(one.family.name)}</span>
              </Link>
              <span className="zov-subtle zov-rows__sub">{[familyTitle(one.family.name), texts.on(one.dueOn, today())].join(' · ')}</span>
            </div>
            {standingOfMoment(one, today()) === 'MISSED' && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
