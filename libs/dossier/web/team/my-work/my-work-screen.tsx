import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { MeasureLimitsDocument, MyWorkDocument, type MyWorkQuery } from '@generated/team/graphql';
import { Card, EmptyState, Icon, Link, LinkButton, Notice, PageHeader, StatusBadge, Tag, type IconName } from '@zov/ui';
import { useSession } from '@zov/ui/shell';
import { familyTitle, today } from '../shared/people';
import { myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { tasksOf, type Block, type Task } from './my-work';
import { blockText, myWorkTexts as texts } from './my-work.texts';
import { RectificationsCard } from './rectifications-card';
import '../dossier.css';

/** Not part of what is fetched first. */
const NeededNowCard = lazy(async () => ({ default: (await import('./needed-now-card')).NeededNowCard }));
const FollowUpsCard = lazy(async () => ({ default: (await import('./follow-ups-card')).FollowUpsCard }));

const PlanTasksCard = lazy(async () => ({ default: (await import('./plan-tasks-card')).PlanTasksCard }));

/** What has a day or a person that waits, and beside it what can be planned. */
const TODAY: readonly Block[] = ['NOW', 'WAITING', 'WEEK'];
const LATER: readonly Block[] = ['DRAFTS', 'SOON'];

/** The start page: what needs this professional now, and nothing else. */
export function MyWorkScreen() {
  const { name } = useSession();
  const reading = useReading(MyWorkDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.greeting(name)}</p>
      </PageHeader>
      <ScreenState reading={reading}>{(data) => <Work data={data} />}</ScreenState>
    </>
  );
}

function Work({ data }: { data: MyWorkQuery }) {
  // A question of its own: the first one already asks as much as the server answers at once.
  const limits = useQuery(MeasureLimitsDocument).data?.measureLimits ?? [];
  const tasks = tasksOf(data, limits, today());
  const now = tasks.filter((task) => TODAY.includes(task.block));
  const inTime = tasks.filter((task) => LATER.includes(task.block));
  const away = texts.away(data.directionMoves);
  return (
    <div className="zov-stack">
      {data.dossiers.hasMore && (
        <Notice tone="info">
          <p>{texts.onlyFirst}</p>
        </Notice>
      )}
      {away.length > 0 && <Notice tone="info">{away.map((one) => <p key={one}>{one}</p>)}</Notice>}
      <div className={inTime.length > 0 ? 'zov-columns' : 'zov-stack'}>
        <div className="zov-stack">
          <Suspense fallback={null}>
            <NeededNowCard />
            <FollowUpsCard />
            <PlanTasksCard />
          </Suspense>
          {now.length === 0 && <NothingNow />}
          {TODAY.map((block) => (
            <BlockCard key={block} block={block} tasks={now.filter((task) => task.block === block)} />
          ))}
          <RectificationsCard families={new Map(data.dossiers.nodes.filter(({ involvements }) => myPartner(involvements, data.viewer.id)).map(({ id, name }) => [id, familyTitle(name)]))} />
        </div>
        {inTime.length > 0 && (
          <div className="zov-stack">
            {LATER.map((block) => (
              <BlockCard key={block} block={block} tasks={inTime.filter((task) => task.block === block)} />
            ))}
          </div>
        )}
      </div>
    </div>
  );
}

function NothingNow() {
  return (
    <Card>
      <EmptyState title={texts.nothing} icon="check" actions={<LinkButton href="/gezinnen">{texts.toFamilies}</LinkButton>}>
        <p>{texts.nothingText}</p>
      </EmptyState>
    </Card>
  );
}

const icons: Record<Block, IconName> = { NOW: 'warning', WAITING: 'people', WEEK: 'calendar', DRAFTS: 'edit', SOON: 'clock' };

function BlockCard({ block, tasks }: { block: Block; tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  const { title, text } = blockText[block];
  return (
    <Card title={title} aside={<Tag>{block === 'SOON' ? texts.birthdays(tasks.length) : texts.count(tasks.length)}</Tag>}>
      {text && <p className="zov-subtle">{text}</p>}
      <ul className="zov-rows">
        {tasks.map((task) => (
          <li key={task.id} className="zov-task">
            <span className={`zov-task__icon zov-task__icon--${block}`}>
              <Icon name={icons[block]} />
            </span>
            <div className="zov-task__text">
              <Link href={task.href} className="zov-task__link">
                {task.title}
                <span className="zov-visually-hidden">, {task.family}</span>
              </Link>
              <span className="zov-subtle zov-rows__sub">{[task.family, task.note].filter(Boolean).join(' · ')}</span>
            </div>
            {task.late && <StatusBadge tone="warning">{texts.late}</StatusBadge>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
