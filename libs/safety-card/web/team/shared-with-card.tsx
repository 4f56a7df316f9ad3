import type { SafetyCardLinesQuery } from '@generated/team/graphql';
import { legalBasisWords } from '@zov/dossier/web/team/shared/grounds.texts';
import { sharesOfCard } from '@zov/safety-card/model/beside-card.ts';
import type { CardProps } from './card-loader';
import { cardTexts as texts } from './card.texts';

type Props = Pick<CardProps, 'family' | 'names'> & { shares: NonNullable<SafetyCardLinesQuery['dossier']>['shares'] };

/** NL: delen met. To whom of the family this card was given, and the shares that carry it now; nobody types it here. */
export function SharedWith({ family, names, shares }: Props) {
  const released = family.card.releasedToPersonIds ?? [];
  const running = sharesOfCard(shares, new Date());
  return (
    <section>
      <h3>{texts.sharedWith}</h3>
      <p>{released.length === 0 ? texts.sharedNobody : texts.sharedFamily(names.list(released))}</p>
      <p className="zov-subtle">{texts.sharedOthers}</p>
      {running.length === 0 ? <p>{texts.sharedNone}</p> : (
        <ul>
          {running.map((one) => (
            <li key={one.id}>
              {[one.receiver?.name, one.receiver?.organisationName].filter(Boolean).join(', ')}{'. '}
              <span className="zov-subtle">{texts.sharedGround(legalBasisWords[one.legalBasis].label, one.validUntil)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
