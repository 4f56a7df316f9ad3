import { useState } from 'react';
import { AcknowledgeRectificationDocument, RectificationsDocument, type RectificationsQuery } from '@generated/team/graphql';
import { Button, Card, Icon, Link, Notice, Tag } from '@zov/ui';
import { useKeyOf } from '@zov/ui/use-key-of';
import { ActTrouble, type Trouble } from '../shared/act-trouble';
import { useAct } from '../shared/use-act';
import { useReading } from '../shared/use-reading';
import { rectificationsTexts as texts } from './rectifications.texts';

type RectificationRow = RectificationsQuery['rectificationNotices'][number];

interface Props {
  /** Families the reader works on, with their names; of any other it has a share at most. */
  readonly families: ReadonlyMap<string, string>;
}

/** What the reader could read and is not so any more. Nothing of it stands here: the new text is read in the dossier, under the rights of today. */
export function RectificationsCard({ families }: Props) {
  const { data, failed, retry } = useReading(RectificationsDocument, {});
  const [done, setDone] = useState<readonly string[]>([]);
  const notices = (data?.rectificationNotices ?? []).filter(({ id }) => !done.includes(id));
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
  if (notices.length === 0) return null;
  return (
    <Card title={texts.title} aside={<Tag>{texts.count(notices.length)}</Tag>}>
      <p className="zov-subtle">{texts.intro}</p>
      <ul className="zov-rows">
        {notices.map((one) => (
          <NoticeRow key={one.id} one={one} families={families} onRead={() => (setDone((old) => [...old, one.id]), retry())} />
        ))}
      </ul>
    </Card>
  );
}

/** Where the fact is read now; nothing for who has no right in the dossier any more. */
function placeOf({ dossierId, factId }: RectificationRow, families: Props['families']): string | undefined {
  if (!dossierId) return undefined;
  return families.has(dossierId) ? `/gezinnen/${dossierId}/dossier#feit-${factId ?? ''}` : `/gedeeld/${dossierId}`;
}

function NoticeRow({ one, families, onRead }: { one: RectificationRow; onRead: () => void } & Props) {
  const { run, busy } = useAct(AcknowledgeRectificationDocument, 'acknowledgeRectification');
  const [trouble, setTrouble] = useState<Trouble>();
  const keyOf = useKeyOf();
  const where = (one.dossierId && families.get(one.dossierId)) || texts.dossier(one.number);
  const what = texts.kind[one.kind];
  const href = placeOf(one, families);
  const acknowledge = async () => {
    setTrouble(undefined);
    const outcome = await run({ input: { noticeId: one.id, idempotencyKey: keyOf(one.id) } });
    if (outcome.kind === 'done') onRead();
    else setTrouble(outcome);
  };
  return (
    <li className="zov-task">
      <span className="zov-task__icon">
        <Icon name="edit" />
      </span>
      <div className="zov-task__text">
        {href ? (
          <Link href={href}>
            {what}
            <span className="zov-visually-hidden">, {where}</span>
          </Link>
        ) : (
          <strong>{what}</strong>
        )}
        <span className="zov-subtle zov-rows__sub">{[where, texts.told(one.toldAt)].join(' · ')}</span>
        {!href && <span className="zov-subtle zov-rows__sub">{texts.ended}</span>}
        <ActTrouble trouble={trouble} />
      </div>
      <Button size="small" busy={busy} busyLabel={texts.busy} aria-label={texts.readOf(what, where)} onClick={acknowledge}>
        {texts.read}
      </Button>
    </li>
  );
}
