import { useState } from 'react';
import { Button, Card, StatusBadge } from '@zov/ui/plain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { Withdraw } from '../act/withdraw';
import { DraftChoices, DraftRadio, DraftSelect, DraftTick } from '../drafts/draft-choice';
import { DraftText } from '../drafts/draft-text';
import { FamilyTextField } from '../family-text/family-text-field';
import { firstWords, shownOf, type Condition, type Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { AddCondition } from './add-condition';
import { conditionTexts as t, setByText } from './conditions.texts';
import { OwnItem } from '../act/origin';

const setByOptions = (Object.keys(setByText) as (keyof typeof setByText)[]).map((value) => ({ value, label: setByText[value] }));

function ConditionEditor({ condition, version }: { condition: Condition; version: Version }) {
  const { dossier } = usePlan();
  return (
    <OwnItem item={condition}>
      <div className="plan-agreement__editor zov-stack">
        <div className="plan-pair">
          <DraftText item={condition} name="text" value={condition.text} label={t.text} rows={3} />
          <FamilyTextField item={condition} value={condition.familyText} rows={3} />
        </div>
        <div className="plan-pair">
          <DraftRadio item={condition} name="setByKind" value={condition.setByKind} label={t.setByKind} options={setByOptions} />
          <DraftText item={condition} name="setByName" value={condition.setByName} label={t.setByName} />
        </div>
        <DraftSelect item={condition} name="top3ItemId" value={condition.top3ItemId} label={t.belongs} options={shownOf(version).top3.map((item, index) => ({ value: item.id, label: `${index + 1}. ${firstWords(item.behaviour, 60)}` }))} emptyLabel={t.wholePlan} optional />
        <DraftTick item={condition} name="met" value={condition.met} label={t.met} />
        <DraftChoices item={condition} name="aboutPersonIds" value={condition.aboutPersonIds} label={t.about} options={peopleOptions(dossier.persons)} inline />
        <div>
          <Withdraw item={condition} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText} focusId="bodemeisen" />
        </div>
      </div>
    </OwnItem>
  );
}

/** What must be so at the least, and who said so. */
export function ConditionsCard({ version, missing }: { version: Version; missing: readonly Missing[] }) {
  const { isOpen, setOpen, reveal, rights } = usePlan();
  const [adding, setAdding] = useState(false);
  const conditions = shownOf(version).conditions;
  return (
    <Card
      title={
        <span id="bodemeisen" tabIndex={-1}>
          {t.title}
        </span>
      }
      footer={
        rights.condition && (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            {t.add}
          </Button>
        )
      }
    >
      <div className="zov-stack zov-stack--tight">
        <p className="zov-subtle">{conditions.length > 0 ? t.intro : t.none}</p>
        <ul className="plan-rows">
          {conditions.map((one) => {
            const open = isOpen(one.id);
            return (
              <li key={one.id} id={one.id} className={open ? 'plan-agreement plan-agreement--open' : 'plan-agreement'}>
                <div className="plan-row">
                  <div>
                    <p>
                      <strong>{one.text}</strong>
                    </p>
                    <p className="zov-subtle">{t.by(setByText[one.setByKind], one.setByName)}</p>
                    <div className="zov-row">
                      <StatusBadge tone={one.met ? 'positive' : 'neutral'}>{one.met ? t.metBadge : t.notMetBadge}</StatusBadge>
                      <ItemBadges item={one} version={version} missing={missing.filter(({ itemId }) => itemId === one.id).length} />
                    </div>
                  </div>
                  <Button size="small" icon={open ? 'check' : 'edit'} aria-expanded={open} onClick={() => setOpen(one.id, !open)}>
                    {open ? t.close : t.open}
                    {!open && <span className="zov-visually-hidden">: {firstWords(one.text)}</span>}
                  </Button>
                </div>
                {open && <ConditionEditor condition={one} version={version} />}
              </li>
            );
          })}
        </ul>
      </div>
      <AddCondition version={version} isOpen={adding} onClose={() => setAdding(false)} onAdded={(one) => setTimeout(() => reveal(one.id, 'familyText'), 0)} />
    </Card>
  );
}
