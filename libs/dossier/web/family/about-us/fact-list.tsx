import { Card, Icon, Tag } from '@zov/ui/plain';
import { formatNumber } from '@zov/ui/format';
import type { FactKind, FamilyFactFragment } from '@generated/family/graphql';
import { useTexts } from '@zov/access/web/family/portal/address';
import { usePeople } from '@zov/access/web/family/portal/people';
import { ItemVoice } from '../voice/item-voice';
import { WhoReads } from '../who-sees/who-reads';
import { aboutUsTexts, withdrawnText } from './about-us.texts';
import { sourceOf, whenOf } from './fact-text';
import { Statements } from './statements';

const kinds: readonly FactKind[] = ['FACT', 'OPINION', 'INTERPRETATION'];
const atOnce = 10;

/** One statement: what, when, from whom, about whom, and the reader's own word on it. */
export function FactItem({ fact }: { fact: FamilyFactFragment }) {
  const t = useTexts(aboutUsTexts);
  const people = usePeople();
  const about = people.namesOf(fact.aboutPersonIds);
  const source = sourceOf(fact, t, people);
  if (fact.state === 'WITHDRAWN') {
    return (
      <>
        <p className="zov-subtle">{whenOf(fact, t)}</p>
        <p className="zov-lead">{withdrawnText}</p>
        {about && <p>{t.about(about)}</p>}
      </>
    );
  }
  return (
    <>
      <p className="zov-row">
        <span className="zov-subtle">{whenOf(fact, t)}</span>
        <Tag>{t.verification[fact.verification]}</Tag>
      </p>
      <p className="zov-lead">{fact.what}</p>
      <p>{[source, about && t.about(about), fact.place && t.place(fact.place)].filter(Boolean).join(' ')}</p>
      <Statements fact={fact} />
      <WhoReads itemType="FACT" itemId={fact.id} about={fact.what} />
      <ItemVoice itemType="FACT" itemId={fact.id} itemVersion={fact.version} about={fact.what} />
    </>
  );
}

function Items({ facts }: { facts: readonly FamilyFactFragment[] }) {
  return (
    <ul className="zov-plain-list zov-lined-list">
      {facts.map((fact) => (
        <li key={fact.id}>
          <FactItem fact={fact} />
        </li>
      ))}
    </ul>
  );
}

/** Facts, opinions and explanations, always apart; a long list opens in two steps. */
export function FactLists({ facts }: { facts: readonly FamilyFactFragment[] }) {
  const t = useTexts(aboutUsTexts);
  return kinds.map((kind) => {
    const ofKind = facts.filter((fact) => fact.kind === kind);
    if (ofKind.length === 0) return null;
    const later = ofKind.slice(atOnce);
    return (
      <Card key={kind} title={t.kinds[kind]}>
        <p>{t.kindHelp[kind]}</p>
        <Items facts={ofKind.slice(0, atOnce)} />
        {later.length > 0 && (
          <details className="zov-more">
            <summary>
              <Icon name="chevronDown" />
              {t.more(formatNumber(later.length))}
            </summary>
            <div className="zov-more__inside">
              <Items facts={later} />
            </div>
          </details>
        )}
      </Card>
    );
  });
}
