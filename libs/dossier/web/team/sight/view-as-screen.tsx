import { useParams } from 'react-router';
import { ViewAsDocument, type ViewAsQuery } from '@generated/team/graphql';
import { EmptyState, LinkButton, Notice, TabNav } from '@zov/ui';
import { NotFoundPage } from '@zov/ui/shell';
import { ScreenState } from '../shared/screen-state';
import { isUuid } from '../shared/uuid';
import { sightTexts as texts } from './sight.texts';
import { useLooking } from './use-looking';
import { SeenDossier, SeenOverview, SeenPlan } from './seen-parts';
import './sight.css';

export type Seen = NonNullable<ViewAsQuery['viewAs']>;
const PARTS = { overzicht: SeenOverview, dossier: SeenDossier, plan: SeenPlan } as const;

/** The family as somebody else sees it. Nothing can be done here; a banner says all the time through whose eyes one looks. */
export function ViewAsScreen() {
  const { dossierId = '', readerId = '', part = 'overzicht' } = useParams();
  if (!isUuid(readerId) || !(part in PARTS)) return <NotFoundPage />;
  return <Looking key={readerId} dossierId={dossierId} readerId={readerId} part={part as keyof typeof PARTS} />;
}

type Props = { dossierId: string; readerId: string; part: keyof typeof PARTS };

function Looking({ dossierId, readerId, part }: Props) {
  const reading = useLooking(ViewAsDocument, { id: dossierId, readerId });
  const person = reading.data?.dossier?.persons.find((one) => one.id === readerId);
  const name = person?.displayName ?? professionalIn(reading.data?.dossier, readerId) ?? texts.somebody;
  const home = `/gezinnen/${dossierId}/bekijk-als/${readerId}`;
  const Part = PARTS[part];
  return (
    <div className="zov-stack">
      <div className="zov-sight__banner" role="region" aria-label={texts.banner(name)}>
        <Notice tone="warning">
          <div className="zov-row">
            <strong>{texts.banner(name)}</strong>
            <LinkButton size="small" href={`/gezinnen/${dossierId}/wie-ziet-wat`}>{texts.stop}</LinkButton>
          </div>
        </Notice>
      </div>
      <p>{texts.bannerText}</p>
      <TabNav
        label={texts.parts(name)}
        items={[
          { href: home, label: texts.overview, exact: true },
          { href: `${home}/dossier`, label: texts.dossier },
          { href: `${home}/plan`, label: person ? texts.ourPlan : texts.plan },
        ]}
      />
      <ScreenState reading={reading}>{({ viewAs }) => (viewAs ? <Part seen={viewAs} /> : <EmptyState title={texts.noView} icon="lock" />)}</ScreenState>
    </div>
  );
}

/** Names as the asker itself reads them. */
function professionalIn(dossier: ViewAsQuery['dossier'] | undefined, id: string): string | undefined {
  const all = [...(dossier?.involvements ?? []).map((one) => one.professional), ...(dossier?.shares ?? []).map((one) => one.receiver)];
  return all.find((one) => one?.id === id)?.name;
}
