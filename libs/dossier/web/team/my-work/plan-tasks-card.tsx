import { PlanTasksDocument } from '@generated/team/graphql';
import { Button, Card, Icon, Link, Notice, Tag } from '@zov/ui';
import { today } from '../shared/people';
import { useReading } from '../shared/use-reading';
import { planTasksOf } from './plan-tasks';
import { planTasksTexts as texts } from './plan-tasks.texts';

/** What the plans of the families that this professional directs ask because of the day. */
export function PlanTasksCard() {
  const { data, failed, retry } = useReading(PlanTasksDocument, {});
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
  const tasks = data === undefined ? [] : planTasksOf(data, today());
  if (tasks.length === 0) return null;
  return (
    <Card title={texts.title} aside={<Tag>{texts.count(tasks.length)}</Tag>}>
      <ul className="zov-rows">
        {tasks.map((task) => (
          <li key={task.id} className="zov-task">
            <span className="zov-task__icon zov-task__icon--WAITING">
              <Icon name="people" />
            </span>
            <div className="zov-task__text">
              <Link href={task.href} className="zov-task__link">
                {task.title}
                <span className="zov-visually-hidden">, {task.family}</span>
              </Link>
              <span className="zov-subtle zov-rows__sub">{[task.family, task.note].join(' · ')}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
