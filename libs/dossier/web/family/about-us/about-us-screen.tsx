import { useQuery } from '@apollo/client/react';
import { EmptyState } from '@zov/ui/plain';
import { AboutUsDocument, type AboutUsQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { GoneTexts } from '../voice/gone-texts';
import { draftKey } from '../voice/use-respond';
import { VoicesProvider } from '../voice/voices';
import { aboutUsTexts, aboutUsTitle } from './about-us.texts';
import { ChangedFacts } from './changed-facts';
import { CrisisList } from './crisis-list';
import { FactLists } from './fact-list';
import { FileList } from './file-list';
import { OutlookLists } from './outlook-lists';
import { ReleasedList } from './released-list';
import { MeasureList } from './measure-list';
import { WhereWeAre } from './where-we-are';

function Content({ dossier, notices }: { dossier: NonNullable<AboutUsQuery['dossier']>; notices: AboutUsQuery['rectificationNotices'] }) {
  const t = useTexts(aboutUsTexts);
  const readsOnly = useReadsOnly();
  // A text that was split is not shown; one that was taken away is, and has no place for words any more.
  const facts = dossier.facts.filter(({ state }) => state !== 'SPLIT');
  const empty = [facts, dossier.measures, dossier.informationReleases, dossier.columnStatements, dossier.perspectives, dossier.crisisDecisions, dossier.attachments, dossier.safetyCards, dossier.gateDecisions, dossier.phaseTurns].every((list) => list.length === 0);
  return (
    <>
      <GoneTexts types={['FACT']} shown={facts.filter(({ state }) => state === 'CURRENT').map((fact) => draftKey('FACT', fact.id))} />
      {empty ? (
        <EmptyState title={readsOnly ? t.noneTitleFor : t.noneTitle}>
          {!readsOnly && <p>{t.none}</p>}
        </EmptyState>
      ) : (
        <p>{readsOnly ? t.introFor : t.intro}</p>
      )}
      <WhereWeAre decisions={dossier.gateDecisions} turns={dossier.phaseTurns} moments={dossier.monitoringMoments} />
      <ChangedFacts notices={notices} facts={dossier.facts} />
      <CrisisList decisions={dossier.crisisDecisions} />
      <ReleasedList releases={dossier.informationReleases} />
      <OutlookLists columns={dossier.columnStatements} perspectives={dossier.perspectives} />
      <FactLists facts={facts} />
      <MeasureList measures={dossier.measures} />
      <FileList files={dossier.attachments} cards={dossier.safetyCards} />
    </>
  );
}

/** Everything that is written about the reader and those the reader speaks for, as far as it may be seen. */
export function AboutUsScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(AboutUsDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={aboutUsTitle} crumbs={[{ label: portalTexts.ourPlan, href: '/' }]} result={result}>
      {(dossier) => (
        <VoicesProvider responses={dossier.responses} reload={result.refetch}>
          <Content dossier={dossier} notices={result.data?.rectificationNotices ?? []} />
        </VoicesProvider>
      )}
    </DossierPage>
  );
}
