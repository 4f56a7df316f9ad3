import { MyWorkDocument, type MyWorkQuery } from '@generated/team/graphql';
import { Card, EmptyState, Icon, Link, LinkButton, Notice, PageHeader, StatusBadge, Tag, type IconName } from '@zov/ui';
import { useSession } from '@zov/ui/shell';
import { today } from '../shared/people';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { tasksOf, type Block, type Task } from './my-work';
import { blockText, myWorkTexts as texts } from './my-work.texts';
import '../dossier.css';

const FAMILIES = 50;

/** What others wait for beside what can be planned. */
const columns: readonly (readonly Block[])[] = [
  ['NOW', 'WAITING', 'WEEK'],
  ['DRAFTS', 'SOON'],
];

/** The start page: what needs this professional now, and nothing else. */
export function MyWorkScreen() {
  const { name } = useSession();
  const reading = useReading(MyWorkDocument, { first: FAMILIES });
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
  const tasks = tasksOf(data, today());
  return (
    <div className="zov-stack">
      {data.dossiers.hasMore && (
        <Notice tone="info">
          <p>{texts.onlyFirst}</p>
        </Notice>
      )}
      {tasks.length === 0 ? (
        <Card>
          <EmptyState title={texts.nothing} icon="check" actions={<LinkButton href="/gezinnen">{texts.toFamilies}</LinkButton>}>
            <p>{texts.nothingText}</p>
          </EmptyState>
        </Card>
      ) : (
        <div className={columns.every((blocks) => tasks.some((task) => blocks.includes(task.block))) ? 'zov-columns' : 'zov-stack'}>
          {columns.map((blocks) => (
            <div key={blocks[0]} className="zov-stack">
              {blocks.map((block) => (
                <BlockCard key={block} block={block} tasks={tasks.filter((task) => task.block === block)} />
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

const icons: Record<Block, IconName> = { NOW: 'warning', WAITING: 'people', WEEK: 'calendar', DRAFTS: 'edit', SOON: 'clock' };

function BlockCard({ block, tasks }: { block: Block; tasks: readonly Task[] }) {
  if (tasks.length === 0) return null;
  const { title, text } = blockText[block];
  return (
    <Card title={title} aside={<Tag>{texts.count(tasks.length)}</Tag>}>
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
