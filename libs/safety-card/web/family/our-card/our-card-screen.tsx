import { useQuery } from '@apollo/client/react';
import { OurCardDocument, type OurCardQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { portalTexts } from '@zov/access/web/family/portal/portal.texts';
import { EmptyState, LinkButton } from '@zov/ui/plain';
import { ChildPart, Conclusion, Grounds, newestCard, Standing } from './card-parts';
import { ourCardTexts, ourCardTitle } from './our-card.texts';
import { ViewCard } from './view-card';

type Dossier = NonNullable<OurCardQuery['dossier']>;

function Content({ dossier, reload }: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const t = useTexts(ourCardTexts);
  const readsOnly = useReadsOnly();
  const card = newestCard(dossier.safetyCards);
  return (
    <>
      {card ? (
        <>
          <Standing card={card} />
          <Conclusion card={card} />
          {card.children.map((child) => <ChildPart key={child.id} card={card} child={child} />)}
          <Grounds card={card} />
          <ViewCard card={card} reload={reload} />
        </>
      ) : (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {!readsOnly && (
        <div className="zov-no-print">
          <p>{t.scoreHelp}</p>
          <LinkButton href="/cijfer">{t.giveScore}</LinkButton>
        </div>
      )}
    </>
  );
}

/** The own part of the veiligheidskaart, what the reader thinks of it, and the way to the own score. */
export function OurCardScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(OurCardDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={ourCardTitle} crumbs={[{ label: portalTexts.ourPlan, href: '/' }]} result={result}>
      {(dossier) => <Content dossier={dossier} reload={result.refetch} />}
    </DossierPage>
  );
}
