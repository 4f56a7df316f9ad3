import { useQuery } from '@apollo/client/react';
import { OwnScoresDocument } from '@generated/family/graphql';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { GiveScore } from './give-score';
import { ownScoreTitle } from './own-score.texts';
import { ScoreList } from './score-list';

/** How safe the reader finds it, and the scores so far as the reader may see them. */
export function OwnScoreScreen() {
  const { dossierId } = usePortal();
  const readsOnly = useReadsOnly();
  const result = useQuery(OwnScoresDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={ownScoreTitle} crumbs={[{ label: portalTexts.ourPlan, href: '/' }]} result={result}>
      {(dossier) => (
        <>
          {!readsOnly && <GiveScore />}
          <ScoreList scores={dossier.safetyScores} />
        </>
      )}
    </DossierPage>
  );
}
