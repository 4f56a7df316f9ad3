import { SafetyCardLinesDocument, type CardSection } from '@generated/team/graphql';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { becameOf, type FactNow } from '@zov/safety-card/model/beside-card.ts';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { formatDate } from '@zov/ui/format';
import { Card } from '@zov/ui/plain';
import type { CardProps } from './card-loader';
import { cardTexts as texts, sectionText } from './card.texts';
import { SharedWith } from './shared-with-card';

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
        return (
          <div className="zov-stack">
            {sections.length === 0 && <p>{texts.noLines}</p>}
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
                      <Since line={one} facts={dossier?.facts ?? []} />
                    </li>
                  ))}
                </ul>
              </section>
            ))}
            <SharedWith family={family} names={names} shares={dossier?.shares ?? []} />
          </div>
        );
      }}
    </ScreenState>
  );
}

/** That the fact is no longer what stands here; the card itself stays as it was adopted. */
function Since({ line, facts }: { line: Parameters<typeof becameOf>[0]; facts: readonly FactNow[] }) {
  const became = becameOf(line, facts);
  return became ? <strong className="card-since"> {texts.became[became.kind](became.at)}</strong> : null;
}
