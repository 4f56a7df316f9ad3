import { Withdraw } from '../act/withdraw';
import { DraftChoices, DraftDate, DraftTick } from '../drafts/draft-choice';
import { DraftText } from '../drafts/draft-text';
import { FamilyTextField } from '../family-text/family-text-field';
import type { NetContact } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { netTexts as t } from './safety-net.texts';
import { OwnItem } from '../act/origin';

/** One contact of the safety net: how to reach it, whether it knows and agrees, and what the family reads. */
export function ContactEditor({ contact }: { contact: NetContact }) {
  const { dossier } = usePlan();
  return (
    <OwnItem item={contact}>
      <div className="plan-agreement__editor zov-stack">
        <div className="plan-pair">
          <DraftText item={contact} name="name" value={contact.name} label={t.name} />
          <DraftText item={contact} name="publicPhone" value={contact.publicPhone ?? ''} label={t.phone} description={t.phoneHint} width="medium" inputMode="tel" optional emptyIsNull />
        </div>
        <div className="plan-pair">
          <DraftText item={contact} name="reachableWhen" value={contact.reachableWhen} label={t.reachable} description={t.reachableHint} rows={2} optional />
          <FamilyTextField item={contact} value={contact.familyText} rows={2} />
        </div>
        <div className="plan-pair">
          <div>
            <DraftTick item={contact} name="told" value={contact.told} label={t.told} />
            <DraftTick item={contact} name="agreed" value={contact.agreed} label={t.agreed} />
          </div>
          <DraftDate item={contact} name="confirmedOn" value={contact.confirmedOn} label={t.confirmed} optional />
        </div>
        <DraftChoices item={contact} name="aboutPersonIds" value={contact.aboutPersonIds} label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline />
        <div>
          <Withdraw item={contact} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText} focusId="vangnet" />
        </div>
      </div>
    </OwnItem>
  );
}
