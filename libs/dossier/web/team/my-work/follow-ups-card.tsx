import { FollowUpsToDoDocument, type FollowUpsToDoQuery } from '@generated/team/graphql';
import { Button, Card, Icon, Link, Notice, StatusBadge, Tag } from '@zov/ui';
import { familyTitle } from '../shared/people';
import { useReading } from '../shared/use-reading';
import { MonitoringDue } from './monitoring-due';
import { followUpsTexts as texts } from './follow-ups.texts';

/** What this professional does now that an agreement was not kept, the first that is due first. */
export function FollowUpsCard() {
  const { data, failed, retry } = useReading(FollowUpsToDoDocument, {});
  if (failed && data === undefined) {
    return (
      <Notice tone="warning">
        <p>{texts.failed}</p>
        <Button size="small" onClick={retry}>
          {texts.again}
        </Button>
      </Notice>
    );
  }
  const mine = (data?.dossiers.nodes ?? []).filter(({ state }) => state !== 'CLOSED')
    .flatMap((family) => family.followUps.filter((one) => !one.doneAt && one.owner?.id === data?.viewer.id).map((one) => ({ ...one, family })))
    .sort((one, other) => one.dueAt.localeCompare(other.dueAt) || one.id.localeCompare(other.id));
  return (
    <>
      {data?.viewer.role === 'VEILIG_THUIS_WORKER' && <MonitoringDue families={data.dossiers.nodes} />}
      {mine.length > 0 && <FollowUps mine={mine} />}
    </>
  );
}

type Mine = FollowUpsToDoQuery['dossiers']['nodes'][number]['followUps'][number] & { readonly family: FollowUpsToDoQuery['dossiers']['nodes'][number] };

function FollowUps({ mine }: { mine: readonly Mine[] }) {
  return (
    <Card title={texts.title} aside={<Tag>{texts.count(mine.length)}</Tag>}>
      <ul className="zov-rows">
        {mine.map((one) => (
          <li key={one.id} className="zov-task">
            <span className="zov-task__icon zov-task__icon--NOW">
              <Icon name="warning" />
            </span>
            <div className="zov-task__text">
              <Link href={`/gezinnen/${one.family.id}/controles`} className="zov-task__link">
                {texts.what(one.what)}
                <span className="zov-visually-hidden">, {familyTitle(one.family.name)}</span>
              </Link>
              <span className="zov-subtle zov-rows__sub">{[familyTitle(one.family.name), texts.by(one.dueAt)].join(' · ')}</span>
            </div>
            {Date.parse(one.dueAt) < Date.now() && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
