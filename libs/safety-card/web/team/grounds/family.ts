import type { FamilyGroundsQuery } from '@generated/team/graphql';
import { readDefinition, type CardDefinition } from '@zov/safety-card/model/card-definition.ts';

/** The family with the words of the card as it is made today; nothing of it when the region has none. */
export type GroundsFamily = NonNullable<FamilyGroundsQuery['dossier']> & { readonly card: CardDefinition | undefined };

export function familyOf({ dossier, cardModels }: FamilyGroundsQuery): GroundsFamily | undefined {
  const definition = cardModels[0]?.definition;
  return dossier ? { ...dossier, card: definition === undefined ? undefined : readDefinition(definition) } : undefined;
}
