import type { Formal } from '@zov/access/server/write/formal.ts';

/** What the card that holds today says of the safety of each child. */
export interface CardSafety {
  readonly id: string;
  readonly children: readonly { readonly childPersonId: string; readonly severity: string | null; readonly spoken: boolean }[];
}

/** NL: geldige kaart. What the plan asks of the veiligheidskaart without knowing it: whether this family has one that holds today, and what it says. */
export interface CurrentCard {
  holds(act: Formal): Promise<boolean>;
  /** Null when none holds. */
  safety(act: Formal): Promise<CardSafety | null>;
}

export const CURRENT_CARD = Symbol('CurrentCard');
