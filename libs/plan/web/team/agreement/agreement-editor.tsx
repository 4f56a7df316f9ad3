import { OwnItem } from '../act/origin';
import { Withdraw } from '../act/withdraw';
import { DraftChoices, DraftDate, DraftSelect } from '../drafts/draft-choice';
import { DraftText } from '../drafts/draft-text';
import { ChildTextField, FamilyTextField } from '../family-text/family-text-field';
import { PictureField } from '../family-text/picture-field';
import type { Agreement } from '../screen/plan-data';
import { peopleOptions, professionalOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { HomeField } from '../top3/home-field';
import { agreementTexts as t } from './agreement.texts';
import { CheckFields } from './check-fields';

/** Everything of one agreement: who does what and when, how it is checked, and what the family reads. */
export function AgreementEditor({ agreement, headingId }: { agreement: Agreement; headingId: string }) {
  const { dossier } = usePlan();
  const text = (name: 'what' | 'trigger' | 'rhythm' | 'checkerName' | 'checkHow' | 'ifItFails' | 'whoName', label: string, more: { description?: string; rows?: number; optional?: boolean } = {}) => (
    <DraftText item={agreement} name={name} value={agreement[name]} label={label} {...more} />
  );
  return (
    <OwnItem item={agreement}>
      <div className="plan-agreement__editor zov-stack">
        <div className="plan-pair">
          <DraftSelect
            item={agreement}
            name="whoPersonId"
            value={agreement.whoPersonId}
            label={t.who}
            description={t.whoHint}
            options={peopleOptions(dossier.persons, { described: false })}
            emptyLabel={t.whoOther}
          />
          {agreement.whoPersonId === null && text('whoName', t.whoName, { description: t.whoNameHint })}
        </div>
        <div className="plan-pair">
          {text('what', t.what, { description: t.whatHint, rows: 3 })}
          <FamilyTextField item={agreement} value={agreement.familyText} rows={3} />
        </div>
        <div className="plan-pair">
          {text('trigger', t.trigger, { description: t.triggerHint, rows: 2, optional: true })}
          <div className="zov-stack zov-stack--tight">
            <ChildTextField item={agreement} value={agreement.childText} />
            <PictureField item={agreement} value={agreement.childPicture} />
          </div>
        </div>
        <div className="plan-pair">
          {text('rhythm', t.rhythm, { optional: true })}
          {text('checkerName', t.checker)}
        </div>
        <div className="plan-pair">
          {text('checkHow', t.checkHow, { rows: 2 })}
          {text('ifItFails', t.ifItFails, { rows: 2 })}
        </div>
        <CheckFields agreement={agreement} />
        <HomeField item={agreement} />
        <div className="plan-dates">
          <DraftDate item={agreement} name="fromOn" value={agreement.fromOn} label={t.from} optional />
          <DraftDate item={agreement} name="untilOn" value={agreement.untilOn} label={t.until} optional />
          <DraftDate item={agreement} name="reviewOn" value={agreement.reviewOn} label={t.review} />
        </div>
        <DraftChoices item={agreement} name="aboutPersonIds" value={agreement.aboutPersonIds} label={t.about} options={peopleOptions(dossier.persons)} inline />
        <DraftChoices item={agreement} name="namedActorIds" value={agreement.namedActorIds} label={t.named} description={t.namedHint} options={professionalOptions(dossier.involvements)} optional />
        <div>
          <Withdraw item={agreement} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText} focusId={headingId} />
        </div>
      </div>
    </OwnItem>
  );
}
