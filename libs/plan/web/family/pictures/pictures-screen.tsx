import { useQuery } from '@apollo/client/react';
import { Card, EmptyState, LinkButton } from '@zov/ui/plain';
import { PlanInPicturesDocument, type PlanInPicturesQuery } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePortal } from '@zov/access/web/family/portal/dossier-gate';
import { DossierPage } from '@zov/access/web/family/portal/dossier-page';
import { PlanPicture } from '../../picture/plan-picture';
import { choosePlans } from '../our-plan/plan-versions';
import { planTexts } from '../our-plan/plan.texts';
import { picturesTexts } from './pictures.texts';

type Version = NonNullable<PlanInPicturesQuery['dossier']>['planVersions'][number];

/** Texts for children, in the order of the plan. */
export function forChildren({ agreements, top3Items }: Version): Version['agreements'] {
  const ranks = new Map(top3Items.map(({ id, rank }) => [id, rank ?? Number.MAX_SAFE_INTEGER]));
  const rank = (id: string) => ranks.get(id) ?? Number.MAX_SAFE_INTEGER;
  const there = agreements.filter(({ childText, state }) => childText !== '' && (state === 'SHARED' || state === 'ADOPTED'));
  return there.sort((one, other) => rank(one.top3ItemId) - rank(other.top3ItemId) || one.position - other.position);
}

function InPictures({ versions }: { versions: readonly Version[] }) {
  const t = useTexts(picturesTexts);
  const phases = useTexts(planTexts).phases;
  const { current, beside } = choosePlans(versions);
  const shown = [current, ...beside].flatMap((version) => (version && forChildren(version).length > 0 ? [version] : []));
  if (shown.length === 0) return <EmptyState title={t.none}>{t.noneText}</EmptyState>;
  return (
    <>
      <p className="zov-lead">{t.help}</p>
      {shown.map((version) => (
        <Card key={version.id} title={phases[version.phase]}>
          <ul className="zov-plain-list plan-for-child">
            {forChildren(version).map(({ id, childText, childPicture }) => (
              <li key={id}>
                <PlanPicture name={childPicture} big />
                <p>{childText}</p>
              </li>
            ))}
          </ul>
        </Card>
      ))}
      <p className="zov-lead">{t.danger}</p>
    </>
  );
}

/** NL: kindversie. What was agreed, in the words and pictures made for children: big, calm, and nothing besides. */
export function PicturesScreen() {
  const { dossierId } = usePortal();
  const t = useTexts(picturesTexts);
  const result = useQuery(PlanInPicturesDocument, { variables: { id: dossierId } });
  return (
    <DossierPage title={t.title} result={result} actions={<LinkButton href="/">{t.back}</LinkButton>}>
      {(dossier) => <InPictures versions={dossier.planVersions} />}
    </DossierPage>
  );
}
