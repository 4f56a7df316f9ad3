import type { SafetyCardChildPartsFragment, SafetyCardPartsFragment, SafetyCardsQuery } from '@generated/team/graphql';
import { today } from '@zov/dossier/web/team/shared/people';
import { readDefinition, type CardDefinition, type WordList } from '@zov/safety-card/model/card-definition.ts';
import { whatIsMissing, type CardFacts, type Missing } from '@zov/safety-card/model/missing.ts';
import { cardAllows } from '@zov/safety-card/model/states.ts';
import { isExpired } from '@zov/safety-card/model/validity.ts';

export type CardDossier = NonNullable<SafetyCardsQuery['dossier']>;
export type Card = SafetyCardPartsFragment;
export type CardChild = SafetyCardChildPartsFragment;

/** What the forms of one card work on: the family, this card and the words of its model. */
export type CardFamily = CardDossier & { readonly card: Card; readonly definition: CardDefinition };

const EMPTY: CardDefinition = { occasions: [], kinds: [], frequencies: [], areas: [], instruments: [], vulnerabilities: [], decisions: [], severities: [], judgements: [], conclusions: [], scale: [], validFor: { SAFETY: {}, ASSISTANCE: {}, RECOVERY: {}, ACUTE: {} } };

/** A reader who may not see which model a card has sees the keys without words. */
export const definitionOf = (card: Card): CardDefinition => (card.model ? readDefinition(card.model.definition) : EMPTY);

/** A word of the model, or a dash for what nobody chose yet. */
export function word(definition: CardDefinition, list: WordList, key: string | null | undefined): string {
  return key ? (definition[list].find((one) => one.key === key)?.label ?? key) : '–';
}

/** The card to look at: the one somebody works on, else the one that was adopted last, else the newest. */
export function cardToShow(cards: readonly Card[], id?: string): Card | undefined {
  if (id !== undefined) return cards.find((one) => one.id === id);
  const newest = [...cards].sort((a, b) => b.number - a.number);
  return newest.find((one) => cardAllows(one.state, 'edit')) ?? newest.find((one) => one.state === 'ADOPTED') ?? newest[0];
}

/** The last card before this one that the team stood for. */
export function cardBefore(cards: readonly Card[], card: Card): Card | undefined {
  return [...cards].sort((a, b) => b.number - a.number).find((one) => one.number < card.number && (one.state === 'ADOPTED' || one.state === 'SUPERSEDED'));
}

export function factsOf(card: Card): CardFacts {
  const text = (value: string | null | undefined): string => value ?? '';
  return {
    state: card.state, conclusion: card.conclusion ?? null, conclusionText: text(card.conclusionText), decision: card.decision ?? null,
    decisionReason: text(card.decisionReason), alternatives: text(card.alternatives), legalDecider: text(card.legalDecider),
    children: card.children.map((child) => ({ ...child, severity: child.severity ?? null, frequency: child.frequency ?? null, spokenOn: child.spokenOn ?? null, areas: child.areas.map((area) => ({ ...area, judgement: area.judgement ?? null })) })),
  };
}

export const missingOf = (card: Card): Missing[] => whatIsMissing(factsOf(card), definitionOf(card));
export const expired = (card: Card): boolean => isExpired({ state: card.state, validUntil: card.validUntil ?? null }, today());

/** A child's areas in the order of the model, also those of which there is no row yet. */
export const areasOf = (child: CardChild): CardChild['areas'] => [...child.areas].sort((a, b) => a.position - b.position);
