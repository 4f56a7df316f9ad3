import { Card } from '@zov/ui/plain';
import { lifeDomainsOf } from '../../../model/life-domain';
import type { Missing } from '../../../model/readiness';
import { ItemBadges } from '../act/item-badges';
import { OwnItem } from '../act/origin';
import { Withdraw } from '../act/withdraw';
import { AgreementList } from '../agreement/agreement-list';
import { DraftChoices, DraftSelect } from '../drafts/draft-choice';
import { DraftText } from '../drafts/draft-text';
import { helpTexts } from '../help/help.texts';
import { FamilyTextField } from '../family-text/family-text-field';
import { agreementsOf, firstWords, shownOf, type Top3Item, type Version } from '../screen/plan-data';
import { peopleOptions } from '../screen/people-options';
import { usePlan } from '../screen/plan-context';
import { FactChoice } from './fact-choice';
import { HomeField } from './home-field';
import { domainText, phaseWords } from './phase-words.texts';
import { top3Texts as t } from './top3.texts';

type SituationEditorProps = { item: Top3Item; place: number; version: Version; missing: readonly Missing[] };

/** One unsafe situation: what happens and what the family reads about it, side by side; goal and agreements below. */
export function SituationEditor({ item, place, version, missing }: SituationEditorProps) {
  const { dossier, mayEdit } = usePlan();
  const words = phaseWords[version.phase];
  const domains = lifeDomainsOf(version.phase);
  const agreements = agreementsOf(shownOf(version), item);
  const own = missing.filter(({ itemId }) => itemId === item.id || agreements.some(({ id }) => id === itemId)).length;
  return (
    <Card
      id={`situatie-${item.id}`}
      headingLevel={3}
      className="plan-situation"
      title={
        <span className="plan-situation__title">
          <span className="plan-rank" aria-hidden="true">
            {place}
          </span>
          <span>
            <span className="zov-visually-hidden">{words.one(place)}: </span>
            {firstWords(item.behaviour) || t.nameless}
          </span>
        </span>
      }
      aside={<ItemBadges item={item} version={version} missing={own} />}
      footer={
        mayEdit(item) && <Withdraw item={item} label={t.withdraw} title={t.withdrawTitle} text={t.withdrawText(agreements.length)} focusId="top3-titel" />
      }
    >
      <div className="zov-stack">
        <OwnItem item={item}>
          <div className="plan-pair">
            <DraftText item={item} name="behaviour" value={item.behaviour} label={words.behaviour} description={words.behaviourHint} rows={4} />
            <FamilyTextField item={item} value={item.familyText} />
          </div>
          <DraftChoices item={item} name="aboutPersonIds" value={item.aboutPersonIds} label={t.about} description={t.aboutHint} options={peopleOptions(dossier.persons)} inline />
          <FactChoice item={item} />
          {domains.length > 0 ? (
            <div className="plan-pair">
              <DraftSelect item={item} name="lifeDomain" value={item.lifeDomain} label={t.domain} options={domains.map((value) => ({ value, label: domainText[value] }))} emptyLabel={t.domainNone} />
              {version.phase === 'ASSISTANCE' && <DraftText item={item} name="noHelpReason" value={item.noHelpReason} label={helpTexts.noHelp} description={helpTexts.noHelpHint} rows={2} optional />}
            </div>
          ) : (
            <div className="plan-pair">
              <DraftText item={item} name="riskFactors" value={item.riskFactors} label={t.riskFactors} description={t.riskHint} rows={2} optional />
              <DraftText item={item} name="noConditionReason" value={item.noConditionReason} label={t.noCondition} description={t.noConditionHint} rows={2} optional />
            </div>
          )}
          <HomeField item={item} />
          <div className="plan-pair">
            <DraftText item={item} name="goal" value={item.goal} label={t.goal} description={t.goalHint} rows={2} />
            <DraftText item={item} name="goalReachedWhen" value={item.goalReachedWhen} label={t.reached} description={t.reachedHint} rows={2} optional />
          </div>
        </OwnItem>
        <AgreementList situation={item} version={version} agreements={agreements} missing={missing} />
      </div>
    </Card>
  );
}
