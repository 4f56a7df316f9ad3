/** NL: status van een kaart. What may be done in each, read by the server to decide and by the screen to choose its buttons. */
export const CARD_ACTS = {
  DRAFT: ['edit', 'share', 'withdraw'],
  SHARED: ['edit', 'share', 'withdraw', 'view', 'adopt'],
  ADOPTED: ['view', 'startNext'],
  SUPERSEDED: [],
  WITHDRAWN: [],
} as const satisfies Record<string, readonly string[]>;

export type CardState = keyof typeof CARD_ACTS;
/** `view`: somebody of the family says what it thinks of the card. */
export type CardAct = 'edit' | 'share' | 'withdraw' | 'view' | 'adopt' | 'startNext';

export function cardAllows(state: string, act: CardAct): boolean {
  return (CARD_ACTS[state as CardState] as readonly string[] | undefined)?.includes(act) ?? false;
}

/** States in which a card, and a part of it, can still be changed. */
export const OPEN_CARD = ['DRAFT', 'SHARED'] as const;
