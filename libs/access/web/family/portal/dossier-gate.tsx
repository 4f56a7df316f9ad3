import { createContext, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Outlet } from 'react-router';
import { Button, EmptyState, ErrorState, Notice, PageHeader, Skeleton } from '@zov/ui/plain';
import { formatDate } from '@zov/ui/format';
import { traceIdOf } from '@zov/ui/shell';
import { PortalViewerDocument } from '@generated/family/graphql';
import { DraftsProvider } from './drafts';
import './family.css';
import { portalTexts as t } from './portal.texts';
import { readsForTexts } from './reads-for.texts';

type Portal = {
  dossierId: string;
  /** The persons the reader is: one in each dossier. */
  ownIds: readonly string[];
  /** For whom a lawyer or adviser reads here, and until when; then nothing is said or changed. */
  readsFor?: { readonly name?: string | null; readonly until: string };
};

const PortalContext = createContext<Portal | null>(null);
export const PortalProvider = PortalContext.Provider;

/** Whether the reader only reads, for somebody else. */
export const useReadsOnly = (): boolean => usePortal().readsFor !== undefined;

/** The dossier that was chosen. Only below the gate. */
export function usePortal(): Portal {
  const portal = useContext(PortalContext);
  if (!portal) throw new Error('No DossierGate above this component');
  return portal;
}

type ChoiceProps = { dossierIds: readonly string[]; onChoose: (id: string) => void };

/** Plans have numbers, not names: whoever looks over a shoulder learns nothing. */
function Choice({ dossierIds, onChoose }: ChoiceProps) {
  return (
    <>
      <PageHeader title={t.choose}>
        <p>{t.chooseIntro}</p>
      </PageHeader>
      <ul className="zov-plain-list">
        {dossierIds.map((id, index) => (
          <li key={id}>
            <Button variant="primary" onClick={() => onChoose(id)}>
              {t.plan(String(index + 1))}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

function Chosen({ plan, onOther }: { plan: string; onOther: () => void }) {
  return (
    <div className="zov-row zov-chosen-plan zov-no-print">
      <span>{t.here(plan)}</span>
      <Button onClick={onOther}>{t.other}</Button>
    </div>
  );
}

/** A lawyer or adviser is always told whose part this is, and until when. */
function ReadsFor({ name, until }: NonNullable<Portal['readsFor']>) {
  return (
    <div className="zov-reads-for">
      <Notice tone="info">
        <p>
          {readsForTexts.whom(name)} {readsForTexts.until(formatDate(new Date(Date.parse(until) - 1)))} {readsForTexts.only}
        </p>
      </Notice>
    </div>
  );
}

/** Choosing changes the page but not the address, so focus is brought to the heading here. */
function useFocusOnChoice(chosen: string | undefined): void {
  const before = useRef(chosen);
  useEffect(() => {
    if (before.current === chosen) return;
    before.current = chosen;
    document.querySelector<HTMLElement>('main h1')?.focus();
  }, [chosen]);
}

/** Round every screen of a family: which dossier, and what was typed but not sent. The address never names either. */
export function DossierGate() {
  const { data, error, refetch } = useQuery(PortalViewerDocument);
  const [picked, setPicked] = useState<string>();
  const dossierIds = data?.viewer.dossierIds ?? [];
  const dossierId = dossierIds.length === 1 ? dossierIds[0] : dossierIds.find((id) => id === picked);
  const ownIds = data?.viewer.personIds;
  const readsFor = data?.viewer.actingFor.find((one) => one.dossierId === dossierId);
  const portal = useMemo(() => (dossierId === undefined || ownIds === undefined ? null : { dossierId, ownIds, readsFor }), [dossierId, ownIds, readsFor]);
  useFocusOnChoice(picked);

  if (portal)
    return (
      <PortalProvider value={portal}>
        <DraftsProvider>
          {dossierIds.length > 1 && <Chosen plan={t.plan(String(dossierIds.indexOf(portal.dossierId) + 1))} onOther={() => setPicked(undefined)} />}
          {portal.readsFor && <ReadsFor {...portal.readsFor} />}
          <Outlet key={portal.dossierId} />
        </DraftsProvider>
      </PortalProvider>
    );
  if (dossierIds.length > 1) return <Choice dossierIds={dossierIds} onChoose={setPicked} />;
  return (
    <>
      <PageHeader title={t.title} />
      {!data && !error && <Skeleton label={t.loading} lines={6} />}
      {!data && error && (
        <ErrorState title={t.failedTitle} traceId={traceIdOf(error)} onRetry={() => void refetch().catch(() => undefined)}>
          <p>{t.failed}</p>
          <p>{t.danger}</p>
        </ErrorState>
      )}
      {data && (
        <EmptyState title={t.noneTitle} icon="info">
          <p>{t.none}</p>
          <p>{t.danger}</p>
        </EmptyState>
      )}
    </>
  );
}
