import type { Formal } from '@zov/access/server/write/formal.ts';

/** NL: geldige kaart. What the plan asks of the veiligheidskaart without knowing it: whether this family has one that holds today. */
export interface CurrentCard {
  holds(act: Formal): Promise<boolean>;
}

export const CURRENT_CARD = Symbol('CurrentCard');
