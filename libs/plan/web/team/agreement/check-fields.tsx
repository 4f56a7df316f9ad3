import { DraftChoices, DraftCount, DraftSelect } from '../drafts/draft-choice';
import type { Agreement } from '../screen/plan-data';
import { peopleOptions, professionalOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { checkFieldTexts as t, everyOptions, hourOptions, weekdayOptions } from './check-fields.texts';

/** On which days somebody looks whether it is kept, who is reminded of that, and who takes over when it is not. */
export function CheckFields({ agreement }: { agreement: Agreement }) {
  const { dossier } = usePlan();
  const professionals = professionalOptions(dossier.involvements);
  const onDays = agreement.checkWeekdays.length > 0;
  return (
    <>
      <DraftChoices item={agreement} name="checkWeekdays" value={agreement.checkWeekdays} label={t.weekdays} description={t.weekdaysHint} options={weekdayOptions} optional inline />
      <div className="plan-pair">
        {!onDays && <DraftCount item={agreement} name="checkEveryDays" value={agreement.checkEveryDays} label={t.every} options={everyOptions} emptyLabel={t.everyNone} />}
        <DraftSelect item={agreement} name="checkerPersonId" value={agreement.checkerPersonId} label={t.person} options={peopleOptions(dossier.persons, { described: false })} emptyLabel={t.nobody} optional />
      </div>
      <div className="plan-pair">
        <DraftSelect item={agreement} name="checkerActorId" value={agreement.checkerActorId} label={t.actor} description={t.actorHint} options={professionals} emptyLabel={t.nobody} optional />
        <DraftSelect item={agreement} name="failsOwnerActorId" value={agreement.failsOwnerActorId} label={t.failsOwner} options={professionals} emptyLabel={t.director} optional />
      </div>
      <DraftCount item={agreement} name="failsWithinHours" value={agreement.failsWithinHours} label={t.failsWithin} options={hourOptions} emptyLabel={t.failsNoHours} />
    </>
  );
}
