import { DirectionsToPlaceDocument, type DirectionsToPlaceQuery } from '@generated/team/graphql';
import { AdministrationTabs } from '@zov/access/web/team/administration/administration-tabs';
import { Card, EmptyState, PageHeader } from '@zov/ui';
import { NotFoundPage, useSession } from '@zov/ui/shell';
import { ActTrouble } from '../shared/act-trouble';
import { ScreenState } from '../shared/screen-state';
import { useReading } from '../shared/use-reading';
import { toPlaceTexts as texts } from './directions-to-place.texts';
import { OfferRow } from './offer-row';
import { useOutcome } from './use-outcome';

type Props = { data: DirectionsToPlaceQuery; onChanged: () => void };

/** Families that need another director, by number alone and without a reason. For the administrator only. */
export function DirectionsToPlaceScreen() {
  return useSession().role === 'ADMINISTRATOR' ? <ToPlace /> : <NotFoundPage />;
}

function ToPlace() {
  const reading = useReading(DirectionsToPlaceDocument, {});
  return (
    <>
      <PageHeader title={texts.title}>
        <p>{texts.intro}</p>
      </PageHeader>
      <AdministrationTabs />
      <ScreenState reading={reading}>{(data) => <List data={data} onChanged={reading.retry} />}</ScreenState>
    </>
  );
}

function List({ data: { directionMoves: { toPlace }, staff }, onChanged }: Props) {
  const { trouble, settle } = useOutcome(onChanged);
  if (toPlace.length === 0) {
    return (
      <EmptyState title={texts.none} icon="check">
        <p>{texts.noneText}</p>
      </EmptyState>
    );
  }
  return (
    <Card title={texts.heading}>
      <div className="zov-stack">
        <p>{texts.noReason}</p>
        <ActTrouble trouble={trouble} />
        {toPlace.map((one) => (
          <OfferRow key={one.number} fromActorId={one.fromActorId} one={one} staff={staff} note={texts.now(one.fromName, one.neededOn)} settle={settle} />
        ))}
      </div>
    </Card>
  );
}
