import { Card, StatusBadge } from '@zov/ui/plain';
import type { FamilyConditionFragment, FamilyProgressFragment, FamilyWorryFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { ItemVoice } from '@zov/dossier/web/family/voice/item-voice';
import { WhoReads } from '@zov/dossier/web/family/who-sees/who-reads';
import { formatDate } from '@zov/ui/format';
import { progressOf } from '../../../model/progress';
import { Origin } from './origin';
import { itemTexts } from './item.texts';

const rankOf = ({ rank }: FamilyWorryFragment) => rank ?? Number.MAX_SAFE_INTEGER;

/** The most unsafe situations in the family's words, and what should become of them. */
export function WorriesCard({ worries, progress = [] }: { worries: readonly FamilyWorryFragment[]; progress?: FamilyProgressFragment['goalProgress'] }) {
  const t = useTexts(itemTexts);
  if (worries.length === 0) return null;
  return (
    <Card title={t.worries}>
      <ol className="zov-plain-list zov-lined-list zov-numbered-list">
        {[...worries].sort((one, other) => rankOf(one) - rankOf(other)).map((worry) => (
          <li key={worry.id}>
            {worry.rank == null && (
              <p className="zov-row">
                <StatusBadge>{t.later}</StatusBadge>
              </p>
            )}
            <p className="zov-lead">{worry.familyText}</p>
            <Origin frame={worry.originFrame} />
            {worry.goal && (
              <p>
                <strong>{t.goal}:</strong> {worry.goal}
              </p>
            )}
            {progressOf(progress, worry.lineageId).slice(0, 1).map((one) => (
              <p key={one.id}>{t.progress[one.state](formatDate(one.judgedOn))}</p>
            ))}
            <WhoReads itemType="TOP3_ITEM" itemId={worry.id} about={worry.familyText} />
            <ItemVoice itemType="TOP3_ITEM" itemId={worry.id} itemVersion={worry.version} about={worry.familyText} />
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** What must be so at the least, who asks it, and whether it is so. */
export function ConditionsCard({ conditions }: { conditions: readonly FamilyConditionFragment[] }) {
  const t = useTexts(itemTexts);
  if (conditions.length === 0) return null;
  return (
    <Card title={t.conditions}>
      <p>{t.conditionsHelp}</p>
      <ul className="zov-plain-list zov-lined-list">
        {conditions.map((condition) => (
          <li key={condition.id}>
            <p className="zov-lead">{condition.familyText}</p>
            <Origin frame={condition.originFrame} />
            <p className="zov-row">
              <StatusBadge tone={condition.met ? 'positive' : 'neutral'}>{condition.met ? t.met : t.notMet}</StatusBadge>
              <span>{t.setBy(condition.setByName || t.setByKinds[condition.setByKind])}</span>
            </p>
            <WhoReads itemType="MINIMUM_CONDITION" itemId={condition.id} about={condition.familyText} />
            <ItemVoice itemType="MINIMUM_CONDITION" itemId={condition.id} itemVersion={condition.version} about={condition.familyText} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
