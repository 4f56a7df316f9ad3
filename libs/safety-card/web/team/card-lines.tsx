import { SafetyCardLinesDocument, type CardSection } from '@generated/team/graphql';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { formatDate } from '@zov/ui/format';
import { Card } from '@zov/ui/plain';
import type { CardProps } from './card-loader';
import { cardTexts as texts, sectionText } from './card.texts';

/** What an adopted card rests on, as it stood then; of a draft: that it will be taken over. */
export function CardLines(props: CardProps) {
  return (
    <Card id="rust-op" title={texts.rests} className="zov-anchor">
      {cardAllows(props.family.card.state, 'edit') || props.family.card.state === 'WITHDRAWN' ? <p>{texts.restsLater}</p> : <Lines {...props} />}
    </Card>
  );
}

function Lines({ family, names }: CardProps) {
  const reading = useReading(SafetyCardLinesDocument, { id: family.id });
  return (
    <ScreenState reading={reading} lines={4}>
      {({ dossier }) => {
        const lines = dossier?.safetyCards.find((one) => one.id === family.card.id)?.lines ?? [];
        const sections = (Object.keys(sectionText) as CardSection[]).filter((section) => lines.some((one) => one.section === section));
        if (sections.length === 0) return <p>{texts.noLines}</p>;
        return (
          <div className="zov-stack">
            {sections.map((section) => (
              <section key={section}>
                <h3>{sectionText[section]}</h3>
                <ul>
                  {lines.filter((one) => one.section === section).sort((a, b) => a.position - b.position).map((one) => (
                    <li key={one.id}>
                      {[one.onDay && formatDate(one.onDay), one.personId && names.of(one.personId)].filter(Boolean).join(', ')}
                      {(one.onDay || one.personId) && ': '}
                      {one.text || one.familyText || (one.personId && texts.ownWords)}
                      {one.note && <span className="zov-subtle"> {one.note}</span>}
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        );
      }}
    </ScreenState>
  );
}
