import { Injectable } from '@nestjs/common';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { cardIsCurrent } from '../../model/validity.ts';

/** Whether this family has a card that holds on the day of the act. */
@Injectable()
export class CurrentCardService implements CurrentCard {
  async holds(act: Formal): Promise<boolean> {
    const cards = await act.rows('SafetyCard', { state: 'ADOPTED' });
    return cardIsCurrent(cards.map((one) => ({ state: String(one['state']), validUntil: plainDay(one['validUntil']) })), dateIn(act.context.at));
  }
}
