import { cardAllows } from '@zov/safety-card/model/states.ts';
import { formatDate } from '@zov/ui/format';
import { Card, LinkButton, StatusBadge, Tag } from '@zov/ui/plain';
import type { CardProps } from './card-loader';
import { cardTexts as texts, stanceText } from './card.texts';

/** What each of the family thinks of this card. It never blocks, and what was said before stays. */
export function ViewsCard({ family, names, rights, home }: CardProps) {
  const { card } = family;
  const views = [...card.views].sort((a, b) => b.saidAt.localeCompare(a.saidAt));
  const writes = rights.view && cardAllows(card.state, 'view');
  if (views.length === 0 && !cardAllows(card.state, 'view')) return null;
  return (
    <Card id="kijk" title={texts.views} className="zov-anchor">
      {views.length === 0 && <p>{texts.noViews}</p>}
      <ul className="zov-rows">
        {views.map((one) => (
          <li key={one.id} className="zov-rows__row zov-rows__row--block">
            <span className="zov-row">
              <strong>{names.of(one.personId)}</strong>
              <StatusBadge>{stanceText[one.stance]}</StatusBadge>
              {!one.current && <Tag>{texts.earlier}</Tag>}
            </span>
            {one.words && <blockquote className="zov-quote">{one.words}</blockquote>}
            <span className="zov-subtle">{[formatDate(one.saidAt), one.recordedByName && texts.recorded(one.recordedByName)].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
      {writes && (
        <p className="zov-no-print card-gap">
          <LinkButton size="small" icon="plus" href={`${home}/${card.id}/bij/kijk?kaart=${card.id}`}>{texts.recordView}</LinkButton>
        </p>
      )}
    </Card>
  );
}
