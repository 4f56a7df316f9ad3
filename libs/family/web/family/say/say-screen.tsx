import { useQuery } from '@apollo/client/react';
import { WhatWeSaidDocument, type WhatWeSaidQuery } from '@generated/family/graphql';
import { useAddress, useTexts } from '@zov/access/web/family/portal/address';
import { Card, LinkButton } from '@zov/ui/plain';
import { usePortal, useReadsOnly } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { GoneTexts } from '@zov/dossier/web/family/voice/gone-texts';
import { draftKey } from '@zov/dossier/web/family/voice/use-respond';
import { VoicesProvider } from '@zov/dossier/web/family/voice/voices';
import { OpinionCard } from '@zov/plan/web/family/opinion/opinion-card';
import { choosePlans } from '@zov/plan/web/family/our-plan/plan-versions';
import { ChooseItem } from './choose-item';
import { factItems, itemsOf } from './items';
import { SaidList } from './said-list';
import { sayTexts, sayTitle } from './say.texts';

type Dossier = NonNullable<WhatWeSaidQuery['dossier']>;

function Content({ dossier, reload }: { dossier: Dossier; reload: () => Promise<unknown> }) {
  const address = useAddress();
  const t = useTexts(sayTexts);
  const readsOnly = useReadsOnly();
  const { current, beside } = choosePlans(dossier.planVersions);
  const facts = factItems(dossier.facts);
  const open = [...[current, ...beside].flatMap((plan) => (plan ? itemsOf(plan, address) : [])), ...facts];
  const everything = [...dossier.planVersions.flatMap((plan) => itemsOf(plan, address)), ...facts];
  return (
    <>
      <GoneTexts types={['AGREEMENT', 'TOP3_ITEM', 'MINIMUM_CONDITION', 'SAFETY_NET_CONTACT', 'HELP_GIVEN', 'FACT']} shown={open.map((item) => draftKey(item.type, item.id))} />
      <SaidList responses={dossier.responses} opinions={dossier.opinions} items={everything} />
      {!readsOnly && (
        <Card title={t.safeTitle} className="zov-no-print">
          <p>{t.safe}</p>
          <LinkButton href="/cijfer">{t.safeGo}</LinkButton>
        </Card>
      )}
      {!readsOnly && <ChooseItem items={open} />}
      {current && <OpinionCard plan={current} reload={reload} showsSaid={false} />}
    </>
  );
}

/** What this family said and what came of it; and the place to say something new. */
export function SayScreen() {
  const { dossierId } = usePortal();
  const result = useQuery(WhatWeSaidDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={sayTitle} result={result}>
      {(dossier) => (
        <VoicesProvider responses={dossier.responses} reload={result.refetch}>
          <Content dossier={dossier} reload={result.refetch} />
        </VoicesProvider>
      )}
    </DossierPage>
  );
}
