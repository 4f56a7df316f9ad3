import type { ReactNode } from 'react';
import { Button, EmptyState, ErrorState, Notice, PageHeader, Skeleton, type PageHeaderProps } from '@zov/ui/plain';
import { traceIdOf } from '@zov/ui/shell';
import { usePortal } from './dossier-gate';
import { PeopleProvider, type FamilyPerson } from './people';
import { portalTexts as t } from './portal.texts';

/** What a screen's only query answers, as far as its frame cares. */
export type ScreenResult<D> = {
  data?: { dossier?: D | null };
  error?: unknown;
  loading: boolean;
  refetch: () => Promise<unknown>;
};

type Props<D> = {
  title: string;
  /** The way back, on a page that is not in the menu. */
  crumbs?: PageHeaderProps['crumbs'];
  actions?: ReactNode;
  result: ScreenResult<D>;
  children: (dossier: D) => ReactNode;
};

/** The same answer for what is not there and for what may not be seen any more. */
function Closed() {
  return (
    <EmptyState title={t.closedTitle} icon="lock">
      <p>{t.closed}</p>
      <p>{t.danger}</p>
    </EmptyState>
  );
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <ErrorState title={t.failedTitle} traceId={traceIdOf(error)} onRetry={onRetry}>
      <p>{t.failed}</p>
      <p>{t.danger}</p>
    </ErrorState>
  );
}

/** What was read before stays in sight when reading it again fails. */
function Stale({ onRetry }: { onRetry: () => void }) {
  return (
    <Notice tone="warning" announce title={t.staleTitle} actions={<Button onClick={onRetry}>{t.again}</Button>}>
      <p>{t.stale}</p>
    </Notice>
  );
}

/** To a lawyer or adviser the client is somebody with a name, and not "u". */
const nobody: readonly string[] = [];

/** One page about the chosen dossier: its heading at once, then loading, failed, closed, or what it is about. */
export function DossierPage<D extends { persons: readonly FamilyPerson[] }>({ title, crumbs, actions, result, children }: Props<D>) {
  const { ownIds, readsFor } = usePortal();
  const { data, error } = result;
  const retry = () => void result.refetch().catch(() => undefined);
  const dossier = data?.dossier;

  return (
    <>
      <PageHeader title={title} crumbs={crumbs} actions={dossier ? actions : undefined} />
      {!data && error !== undefined && <Failed error={error} onRetry={retry} />}
      {!data && error === undefined && <Skeleton label={t.loading} lines={6} />}
      {data && !dossier && <Closed />}
      {dossier && (
        <PeopleProvider persons={dossier.persons} ownIds={readsFor ? nobody : ownIds}>
          <div className="zov-stack">
            {error !== undefined && <Stale onRetry={retry} />}
            {children(dossier)}
          </div>
        </PeopleProvider>
      )}
    </>
  );
}
