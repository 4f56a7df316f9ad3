import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Button, Card, EmptyState, Notice, StatusBadge } from '@zov/ui/plain';
import { formatDayMonth, formatNumber } from '@zov/ui/format';
import { WhoLookedDocument } from '@generated/family/graphql';
import { useTexts } from '../portal/address';
import { usePortal } from '../portal/dossier-gate';
import { DossierPage } from '../portal/dossier-page';
import { usePeople } from '../portal/people';
import { purposeWords, roleNames } from '../portal/words.texts';
import { lookedDays, type Look, type LookedRow } from './looked-groups';
import { whoLookedTexts, whoLookedTitle } from './who-looked.texts';

const capital = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

function LookItem({ look, day }: { look: Look; day: string }) {
  const t = useTexts(whoLookedTexts);
  const why = useTexts(purposeWords);
  const { namesOf } = usePeople();
  const about = namesOf(look.subjectIds);
  const urgent = look.acts.some((act) => act.action === 'EMERGENCY');
  const sentences = look.acts.map(({ action, times }) => t.acts[action](look.organisation, day, times === 1 ? t.once : t.times(formatNumber(times))));
  return (
    <>
      {urgent && (
        <p>
          <StatusBadge tone="warning">{t.urgent}</StatusBadge>
        </p>
      )}
      <p>
        <strong>{sentences.join(' ')}</strong>
      </p>
      <p>
        {t.who(roleNames[look.role])} {look.purpose ? t.why(why[look.purpose]) : t.whyUnknown} {about && t.about(about)}
      </p>
    </>
  );
}

type DaysProps = { rows: readonly LookedRow[]; hasMore: boolean };

function Days({ rows, hasMore }: DaysProps) {
  return lookedDays(rows, hasMore).map(({ day, looks }) => (
    <Card key={day} title={capital(formatDayMonth(day))}>
      <ul className="zov-plain-list zov-lined-list">
        {looks.map((look) => (
          <li key={look.key}>
            <LookItem look={look} day={formatDayMonth(day)} />
          </li>
        ))}
      </ul>
    </Card>
  ));
}

type MoreProps = { onMore: () => Promise<unknown> };

function More({ onMore }: MoreProps) {
  const t = useTexts(whoLookedTexts);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const more = async () => {
    setBusy(true);
    setFailed(false);
    await onMore().catch(() => setFailed(true));
    setBusy(false);
  };
  return (
    <div className="zov-stack zov-stack--tight">
      {failed && (
        <Notice tone="warning" announce>
          <p>{t.moreFailed}</p>
        </Notice>
      )}
      <div>
        <Button busy={busy} onClick={() => void more()}>
          {t.more}
        </Button>
      </div>
    </div>
  );
}

type Page = { nodes: LookedRow[]; hasMore: boolean };

function Content({ page, onMore }: { page: Page } & MoreProps) {
  const t = useTexts(whoLookedTexts);
  if (page.nodes.length === 0)
    return (
      <EmptyState title={t.noneTitle} icon="eye">
        <p>{t.none}</p>
      </EmptyState>
    );
  return (
    <>
      <div>
        <p>{t.intro}</p>
        <p>{t.question}</p>
      </div>
      <Days rows={page.nodes} hasMore={page.hasMore} />
      {page.hasMore && <More onMore={onMore} />}
    </>
  );
}

/** Who looked at the data of the reader and of those the reader speaks for, in sentences. */
export function WhoLookedScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(WhoLookedDocument, { variables: { id: dossierId } });
  const { data, fetchMore } = result;
  const onMore = () =>
    fetchMore({
      variables: { after: data?.whoLooked.endCursor },
      updateQuery: (before, { fetchMoreResult: next }) => ({ ...next, whoLooked: { ...next.whoLooked, nodes: [...before.whoLooked.nodes, ...next.whoLooked.nodes] } }),
    });
  return (
    <DossierPage title={whoLookedTitle} result={result}>
      {() => data && <Content page={data.whoLooked} onMore={onMore} />}
    </DossierPage>
  );
}
