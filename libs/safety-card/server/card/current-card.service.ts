import { Injectable } from '@nestjs/common';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { dateIn } from '@zov/core/clock';
import type { CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { cardIsCurrent, type DatedCard } from '../../model/validity.ts';

/** Whether this family has a card that holds on the day of the act. */
@Injectable()
export class CurrentCardService implements CurrentCard {
  async holds(act: Formal): Promise<boolean> {
    const cards = await act.rows('SafetyCard', { state: 'ADOPTED' });
    return cardIsCurrent(cards as unknown as readonly DatedCard[], dateIn(act.context.at));
  }
}
