import { useState } from 'react';
import { Button, LinkButton, Tag } from '@zov/ui/plain';
import { formatDateShort } from '@zov/ui/format';
import { factKindText } from '@zov/dossier/web/team/shared/words.texts';
import { DraftChoices } from '../drafts/draft-choice';
import { fieldId } from '../drafts/use-field';
import type { Fact, Top3Item } from '../screen/plan-data';
import { usePlan } from '../screen/plan-context';
import { top3Texts as t } from './top3.texts';

const dateOf = (fact: Fact): string => (fact.happenedOn ? formatDateShort(fact.happenedOn) : t.noDate);
const newestFirst = (one: Fact, other: Fact): number => (other.happenedOn ?? '').localeCompare(one.happenedOn ?? '');

/** Facts as they stand in the dossier: what, which kind, when. */
export function FactList({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul className="plan-facts">
      {facts.map((fact) => (
        <li key={fact.id}>
          <span className="plan-facts__kind">
            <Tag>{factKindText[fact.kind]}</Tag> <span className="zov-subtle">{dateOf(fact)}</span>
          </span>
          <span>{fact.what || t.factGone}</span>
        </li>
      ))}
    </ul>
  );
}

/** On which facts of the dossier a situation rests: what was chosen, and the whole list while choosing. */
export function FactChoice({ item }: { item: Top3Item }) {
  const { dossier } = usePlan();
  const [choosing, setChoosing] = useState(false);
  const chosen = dossier.facts.filter(({ id }) => item.factIds.includes(id));
  const options = dossier.facts.filter(({ what }) => what !== '').toSorted(newestFirst).map((fact) => ({ value: fact.id, label: fact.what, description: `${factKindText[fact.kind]} · ${dateOf(fact)}` }));
  if (options.length === 0) {
    return (
      <div className="zov-field">
        <p className="zov-field__label">{t.facts}</p>
        <p className="zov-subtle">{t.noFacts}</p>
        <div>
          <LinkButton id={fieldId(item.id, 'factIds')} href={`/gezinnen/${dossier.id}/dossier`} size="small">
            {t.writeFacts}
          </LinkButton>
        </div>
      </div>
    );
  }
  if (choosing) {
    return (
      <div className="plan-choosing">
        <DraftChoices item={item} name="factIds" value={item.factIds} label={t.facts} description={t.factsHint} options={options} />
        <Button size="small" onClick={() => setChoosing(false)}>
          {t.hideFacts}
        </Button>
      </div>
    );
  }
  return (
    <div className="zov-field">
      <p className="zov-field__label">{t.facts}</p>
      {chosen.length > 0 ? <FactList facts={chosen} /> : <p className="zov-field__description">{t.factsHint}</p>}
      <div>
        <Button id={fieldId(item.id, 'factIds')} size="small" icon={chosen.length ? 'edit' : 'plus'} onClick={() => setChoosing(true)}>
          {t.showFacts(chosen.length)}
        </Button>
      </div>
    </div>
  );
}
