import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { FamilyOverviewDocument, type FamilyOverviewQuery } from '@generated/team/graphql';
import { turningSoon } from '../shared/birthdays';
import { familyFirst, Names, today } from '../shared/people';
import { mayAct, myPartner } from '../shared/rights';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { CustodyCard } from './custody-card';
import { HomesCard } from './homes-card';
import { InvolvedCard } from './involved-card';
import { PeopleCard } from './people-card';
import { PhasesBlock } from './phases-block';
import { RecentCard } from './recent-card';
import { ResponsesCard } from './responses-card';
import { Top3Card } from './top3-card';

export type Overview = NonNullable<FamilyOverviewQuery['dossier']>;

/** Has a question of its own, after the first. */
const DirectionNote = lazy(async () => ({ default: (await import('../access/direction-note')).DirectionNote }));
/** Fetched only for a family in which it has something to say. */
const BirthdaysCard = lazy(async () => ({ default: (await import('./birthdays-card')).BirthdaysCard }));

/** One family at a glance: where the plan stands, what is most unsafe, who they are and who works with them. */
export function OverviewScreen() {
  const { dossierId = '' } = useParams();
  const reading = useReading(FamilyOverviewDocument, { id: dossierId });
  return <ScreenState reading={reading}>{({ viewer, dossier }) => dossier && <Blocks family={dossier} viewerId={viewer.id} />}</ScreenState>;
}

function Blocks({ family, viewerId }: { family: Overview; viewerId: string }) {
  const names = new Names(familyFirst(family.persons));
  const partner = myPartner(family.involvements, viewerId);
  const soon = turningSoon(family.persons, today());
  const mayWriteFact = mayAct(partner, 'WRITE', 'Fact');
  return (
    <div className="zov-stack">
      <PhasesBlock family={family} />
      <Suspense fallback={null}>
        <DirectionNote dossierId={family.id} />
      </Suspense>
      <div className="zov-columns">
        <div className="zov-stack">
          <Top3Card family={family} names={names} mayWriteFact={mayWriteFact} mayStart={mayAct(partner, 'WRITE', 'PlanVersion')} />
          <ResponsesCard family={family} names={names} />
          <RecentCard family={family} names={names} mayWriteFact={mayWriteFact} />
        </div>
        <div className="zov-stack">
          {soon.length > 0 && (
            <Suspense fallback={null}>
              <BirthdaysCard soon={soon} dossierId={family.id} />
            </Suspense>
          )}
          <PeopleCard family={family} mayInvite={mayAct(partner, 'AUTHORISE', 'Person')} />
          <CustodyCard family={family} names={names} />
          <HomesCard family={family} names={names} />
          <InvolvedCard family={family} mayInvolve={mayAct(partner, 'AUTHORISE', 'Involvement')} />
        </div>
      </div>
    </div>
  );
}
