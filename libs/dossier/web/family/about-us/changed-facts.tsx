import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { ReadRectificationDocument, type AboutUsQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { Button, Card, Notice } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { useKeyOf } from '@zov/ui/use-key-of';
import { changedTexts } from './changed-facts.texts';

type Notices = AboutUsQuery['rectificationNotices'];
type Facts = NonNullable<AboutUsQuery['dossier']>['facts'];

/** What was written about the reader and is not so any more. What stands now is said only as far as it may be read now. */
export function ChangedFacts({ notices, facts }: { notices: Notices; facts: Facts }) {
  const t = useTexts(changedTexts);
  const { dossierId } = usePortal();
  const [done, setDone] = useState<readonly string[]>([]);
  const shown = notices.filter((one) => (one.dossierId ?? dossierId) === dossierId && !done.includes(one.id));
  if (shown.length === 0) return null;
  return (
    <Card title={t.title}>
      <p>{t.intro}</p>
      <ul className="zov-plain-list zov-lined-list">
        {shown.map((one) => (
          <Changed key={one.id} one={one} now={facts.find(({ id }) => id === one.factId)} onRead={() => setDone((old) => [...old, one.id])} />
        ))}
      </ul>
    </Card>
  );
}

function Changed({ one, now, onRead }: { one: Notices[number]; now: Facts[number] | undefined; onRead: () => void }) {
  const t = useTexts(changedTexts);
  const readsOnly = useReadsOnly();
  const [acknowledge, { loading }] = useMutation(ReadRectificationDocument);
  const [failed, setFailed] = useState(false);
  const keyOf = useKeyOf();
  const read = async () => {
    setFailed(false);
    const answer = await acknowledge({ variables: { input: { noticeId: one.id, idempotencyKey: keyOf(one.id) } } }).catch(() => undefined);
    if (answer?.data?.acknowledgeRectification.__typename === 'RectificationRead') onRead();
    else setFailed(true);
  };
  return (
    <li>
      <p>
        <strong>{t.kind[one.kind]}</strong> <span className="zov-subtle">{formatDate(one.toldAt)}</span>
      </p>
      {one.kind !== 'WITHDRAWN' && <p className="zov-lines">{now?.what ? t.now(now.what) : t.notNow}</p>}
      {failed && (
        <Notice tone="warning" announce>
          <p>{t.failed}</p>
        </Notice>
      )}
      {!readsOnly && (
        <Button busy={loading} onClick={() => void read()}>
          {t.read}
        </Button>
      )}
    </li>
  );
}
