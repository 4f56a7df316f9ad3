import { useQuery } from '@apollo/client/react';
import { FamilySharingDocument, type FamilySharingQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { usePeople } from '@zov/access/web/family/portal/people';
import { purposeWords, roleNames } from '@zov/access/web/family/portal/words.texts';
import { Card, Link } from '@zov/ui/plain';
import { formatList } from '@zov/ui/format';
import { ConsentItem, lastDay } from './consent-item';
import { ObjectionsCard } from './objections-card';
import { groundWords, partNames, sharingTexts, sharingTitle } from './sharing.texts';

type Dossier = NonNullable<FamilySharingQuery['dossier']>;
type Share = Dossier['shares'][number];

const readsNow = (share: Share): boolean => share.state === 'ACCEPTED' && Date.parse(share.validUntil) > Date.now();

function ShareItem({ share }: { share: Share }) {
  const t = useTexts(sharingTexts);
  const why = useTexts(purposeWords);
  const ground = useTexts(groundWords);
  const { namesOf } = usePeople();
  const about = namesOf(share.aboutPersonIds ?? []);
  const { receiver } = share;
  return (
    <>
      <h3>{receiver && [receiver.name, receiver.organisationName].filter(Boolean).join(', ')}</h3>
      {receiver && <p>{roleNames[receiver.role]}</p>}
      <p>
        {t.reads(formatList(share.dataClasses.map((one) => partNames[one])))} {share.singleItems && t.some} {about && t.about(about)}
      </p>
      <p>
        {t.why(why[share.purpose])} {t.allowed(ground[share.secrecyBasis])}
      </p>
      {readsNow(share) && <p className="zov-subtle">{t.until(lastDay(share.validUntil))}</p>}
    </>
  );
}

function Shares({ title, shares, none }: { title: string; shares: readonly Share[]; none?: string }) {
  if (shares.length === 0 && none === undefined) return null;
  return (
    <Card title={title}>
      {shares.length === 0 && <p>{none}</p>}
      <ul className="zov-plain-list zov-lined-list">
        {shares.map((share) => (
          <li key={share.id}>
            <ShareItem share={share} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Content({ dossier, reload }: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const t = useTexts(sharingTexts);
  const again = () => void reload().catch(() => undefined);
  return (
    <>
      <p>
        {t.intro} <Link href="/wie-ziet-wat">{t.whoSees}</Link>
      </p>
      <Card title={t.consentsTitle}>
        {dossier.consents.length === 0 && <p>{t.noConsents}</p>}
        <ul className="zov-plain-list zov-lined-list">
          {dossier.consents.map((consent) => (
            <li key={consent.id}>
              <ConsentItem consent={consent} onStopped={again} />
            </li>
          ))}
        </ul>
      </Card>
      <ObjectionsCard dossier={dossier} onChanged={again} />
      <Shares title={t.sharesTitle} shares={dossier.shares.filter(readsNow)} none={t.noShares} />
      <Shares title={t.earlierTitle} shares={dossier.shares.filter((one) => !readsNow(one))} />
    </>
  );
}

/** What is shared with whom and why, and the reader's own consents and objections. */
export function FamilySharingScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(FamilySharingDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={sharingTitle} result={result}>
      {(dossier) => <Content dossier={dossier} reload={result.refetch} />}
    </DossierPage>
  );
}
