import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { SafetyCardsDocument } from '@generated/team/graphql';
import { familyFirst, Names } from '@zov/dossier/web/team/shared/people';
import { ScreenState } from '@zov/dossier/web/team/shared/screen-state';
import { useReading } from '@zov/dossier/web/team/shared/use-reading';
import { LinkButton, Notice } from '@zov/ui/plain';
import { cardToShow, definitionOf, type CardDossier, type CardFamily } from './card-data';
import { cardRights, type CardRights } from './card-rights';
import { cardTexts as texts } from './card.texts';

/** What every part of one card works on. */
export interface CardProps {
  readonly family: CardFamily;
  readonly names: Names;
  readonly rights: CardRights;
  readonly viewerId: string;
  readonly home: string;
}

interface Props {
  readonly children: (props: CardProps) => ReactNode;
  /** When the family has no card yet. */
  readonly none?: (dossier: CardDossier, rights: CardRights) => ReactNode;
}

/** Reads the cards of the family and picks the one that the address names, or the one to look at. */
export function CardLoader({ children, none }: Props) {
  const { dossierId = '', cardId } = useParams();
  const reading = useReading(SafetyCardsDocument, { id: dossierId });
  const home = `/gezinnen/${dossierId}/kaart`;
  return (
    <ScreenState reading={reading} lines={10}>
      {({ viewer, dossier }) => {
        if (!dossier) return null;
        const rights = cardRights(dossier, viewer.id);
        const found = cardToShow(dossier.safetyCards, cardId);
        const people = familyFirst(dossier.persons);
        // The oldest child first, as everywhere.
        const rank = (id: string): number => people.findIndex((one) => one.id === id);
        const card = found && { ...found, children: [...found.children].sort((a, b) => rank(a.childPersonId) - rank(b.childPersonId)) };
        if (card) return children({ family: { ...dossier, card, definition: definitionOf(card) }, names: new Names(people), rights, viewerId: viewer.id, home });
        if (cardId === undefined && none) return none(dossier, rights);
        return <Notice tone="warning" title={texts.gone} actions={<LinkButton size="small" href={home}>{texts.back}</LinkButton>} />;
      }}
    </ScreenState>
  );
}
