import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { FamilyAgreementsDocument, type FamilyAgreementFragment } from '@generated/family/graphql';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { formatDate } from '@zov/ui/format';
import { Card, LinkButton, StatusBadge, Skeleton } from '@zov/ui/plain';
import { myAgreementsTexts } from './my-agreements.texts';
import { myOwn, promisesOf, type Dossier, type Promised } from './promises';

/** Plans around one moment stand one step away and are fetched then. */
const TemplatePlans = lazy(async () => ({ default: (await import('../template/template-plans-screen')).TemplatePlansScreen }));

/** What the reader promised, and what professionals promised that touches the reader: late ones stand here for both sides. */
export function MyAgreementsScreen() {
  const t = useTexts(myAgreementsTexts);
  if (useParams()['other'] !== undefined) {
    return (
      <Suspense fallback={<><h1>{t.otherPlans}</h1><Skeleton lines={4} /></>}>
        <TemplatePlans />
      </Suspense>
    );
  }
  return <Agreements />;
}

function Agreements() {
  const { dossierId } = usePortal();
  const t = useTexts(myAgreementsTexts);
  const result = useQuery(FamilyAgreementsDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={t.title} result={result} crumbs={[{ label: t.plan, href: '/' }]}>
      {(dossier) => <Content dossier={dossier} />}
    </DossierPage>
  );
}

function Content({ dossier }: { dossier: Dossier }) {
  const t = useTexts(myAgreementsTexts);
  const isChild = useAddress() === 'CHILD';
  const { dossierId, ownIds } = usePortal();
  const mine = myOwn(dossier, ownIds);
  const theirs = promisesOf(dossier, new Date());
  return (
    <>
      <Card title={t.mine}>
        {mine.length === 0 ? <p>{t.mineNone}</p> : <ul className="zov-plain-list zov-lined-list">{mine.map((one) => <Own key={one.id} agreement={one} />)}</ul>}
      </Card>
      <Card title={t.theirs}>
        <p>{isChild ? t.theirsHelpChild : t.theirsHelp}</p>
        {theirs.length === 0 ? <p>{t.theirsNone}</p> : <ul className="zov-plain-list zov-lined-list">{theirs.map((one) => <Theirs key={one.id} promised={one} />)}</ul>}
      </Card>
      <div className="zov-no-print">
        <LinkButton href="/afspraken/plannen">{t.otherPlans}</LinkButton>
      </div>
      <div className="zov-no-print">
        <LinkButton reload download href={`/family/agenda/${dossierId}`}>
          {t.calendar}
        </LinkButton>
        <p className="zov-subtle">{t.calendarHelp}</p>
      </div>
    </>
  );
}

/** The text for whom it is: a child reads its own, when there is one. */
function useWords(): (agreement: FamilyAgreementFragment) => string {
  const isChild = useAddress() === 'CHILD';
  return ({ childText, familyText }) => (isChild && childText ? childText : familyText);
}

function Own({ agreement }: { agreement: FamilyAgreementFragment }) {
  const t = useTexts(myAgreementsTexts);
  const words = useWords();
  return (
    <li>
      <p className="zov-lead">{words(agreement)}</p>
      {agreement.rhythm && (
        <p>
          {t.when} {agreement.rhythm}
        </p>
      )}
    </li>
  );
}

function Theirs({ promised: { kind, agreement, by, on, late } }: { promised: Promised }) {
  const t = useTexts(myAgreementsTexts);
  const words = useWords();
  return (
    <li>
      <p className="zov-row">
        <strong>{t.kinds[kind]}</strong>
        {late && <StatusBadge tone="warning">{t.late}</StatusBadge>}
      </p>
      {agreement && <p>{words(agreement)}</p>}
      <p className="zov-subtle">
        {kind === 'CHECK' ? t.on(formatDate(on)) : t.before(formatDate(on))} {by && t.by(by)}
      </p>
    </li>
  );
}
