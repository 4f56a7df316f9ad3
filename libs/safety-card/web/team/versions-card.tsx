import { formatDate } from '@zov/ui/format';
import { Card, Link, StatusBadge } from '@zov/ui/plain';
import { definitionOf, expired, word, type Card as SafetyCard } from './card-data';
import type { CardProps } from './card-loader';
import { cardTexts as texts, stateText } from './card.texts';

/** All cards of the family, the newest first. */
export function VersionsCard({ family, home }: CardProps) {
  const cards = [...family.safetyCards].sort((a, b) => b.number - a.number);
  return (
    <Card title={texts.versions}>
      <ol className="zov-rows">
        {cards.map((one) => (
          <li key={one.id} className="zov-rows__row">
            <div>
              <Link href={`${home}/${one.id}`} aria-current={one.id === family.card.id ? 'true' : undefined}>{texts.title(one.number)}</Link>
              <span className="zov-subtle zov-rows__sub">
                {[one.adoptedAt && formatDate(one.adoptedAt), one.conclusion && word(definitionOf(one), 'conclusions', one.conclusion).toLowerCase()].filter(Boolean).join(' · ')}
              </span>
            </div>
            <StatusBadge tone={expired(one) ? 'danger' : 'neutral'}>{expired(one) && one.validUntil ? texts.expired(one.validUntil) : stateText[one.state]}</StatusBadge>
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** Which version of the card this is and what it rests on: no source describes the original. */
export function ModelCard({ card }: { card: SafetyCard }) {
  if (!card.model) return null;
  return (
    <Card title={texts.modelTitle}>
      <p>{texts.model(card.model.number, card.model.fromOn)}</p>
      <p className="zov-subtle">{card.model.source}</p>
      {card.seal && (
        <p className="zov-subtle">
          {texts.seal} <code className="card-seal">{card.seal}</code>
        </p>
      )}
    </Card>
  );
}
