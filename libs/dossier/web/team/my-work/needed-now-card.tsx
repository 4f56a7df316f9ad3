import { NeededNowDocument } from '@generated/team/graphql';
import { Button, Card, Icon, Link, Notice, Tag } from '@zov/ui';
import { useReading } from '../shared/use-reading';
import { neededNow } from './needed-now';
import { neededNowTexts as texts } from './needed-now.texts';

/** What others wait for: reports of a crisis that nobody read, gates without a second reader; the longest waiting first. */
export function NeededNowCard() {
  const { data, failed, retry } = useReading(NeededNowDocument, {});
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
  const needed = data ? neededNow(data) : [];
  if (needed.length === 0) return null;
  return (
    <Card title={texts.title} aside={<Tag>{texts.count(needed.length)}</Tag>}>
      <ul className="zov-rows">
        {needed.map((one) => (
          <li key={one.id} className="zov-task">
            <span className="zov-task__icon zov-task__icon--NOW">
              <Icon name="warning" />
            </span>
            <div className="zov-task__text">
              <Link href={one.href} className="zov-task__link">
                {one.title}
                <span className="zov-visually-hidden">, {one.family}</span>
              </Link>
              <span className="zov-subtle zov-rows__sub">{[one.family, one.note].join(' · ')}</span>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
