import { useParams } from 'react-router';
import { SharedWithMeDocument } from '@generated/team/graphql';
import { PageHeader } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { isUuid } from '../shared/uuid';
import { forMeTexts as texts } from './for-me.texts';
import { SharedContent, showsAnything } from './shared-content';
import '../dossier.css';

/** What a receiver reads of one family: all accepted shares together, in the form in which they were previewed. */
export function SharedWithMeScreen() {
  const { dossierId = '' } = useParams();
  return isUuid(dossierId) ? <Shared dossierId={dossierId} /> : <NotFoundPage />;
}

function Shared({ dossierId }: { dossierId: string }) {
  const reading = useReading(SharedWithMeDocument, { id: dossierId });
  return (
    <ScreenState reading={reading}>
      {({ dossier }) =>
        dossier ? (
          <>
            <PageHeader title={texts.sharedTitle} crumbs={[{ label: texts.title, href: '/gedeeld' }]} />
            {showsAnything(dossier) ? <SharedContent content={dossier} /> : <p>{texts.sharedNothing}</p>}
          </>
        ) : (
          <NotFoundPage />
        )
      }
    </ScreenState>
  );
}
