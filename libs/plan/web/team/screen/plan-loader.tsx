import { useCallback, type ReactNode } from 'react';
import { useParams } from 'react-router';
import { useApolloClient } from '@apollo/client/react';
import { PlanDocument } from '@generated/team/graphql';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { isUuid } from '@zov/dossier/web/team/shared/uuid';
import { DraftsProvider } from '../drafts/drafts-context';
import { PlanProvider } from './plan-context';
import '../plan.css';
import { NotFoundPage } from '@zov/ui/shell';

/** Reads the plan for every screen of it: loading, failed, not there or not yours, or what it holds. */
export function PlanLoader({ children }: { children: ReactNode }) {
  const { dossierId = '' } = useParams();
  if (!isUuid(dossierId)) return <NotFoundPage />;
  return (
    <Loaded key={dossierId} dossierId={dossierId}>
      {children}
    </Loaded>
  );
}

function Loaded({ dossierId, children }: { dossierId: string; children: ReactNode }) {
  const client = useApolloClient();
  const reading = useReading(PlanDocument, { dossierId });
  const refresh = useCallback(() => client.refetchQueries({ include: [PlanDocument] }).catch(() => undefined), [client]);
  return (
    <ScreenState reading={reading} lines={9}>
      {({ dossier, viewer }) =>
        dossier ? (
          <DraftsProvider dossierId={dossierId}>
            <PlanProvider dossier={dossier} viewer={viewer} refresh={refresh}>
              {children}
            </PlanProvider>
          </DraftsProvider>
        ) : (
          <NotFoundPage />
        )
      }
    </ScreenState>
  );
}
