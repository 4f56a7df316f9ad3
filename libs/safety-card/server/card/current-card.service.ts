import { Injectable } from '@nestjs/common';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { CardSafety, CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { cardIsCurrent } from '../../model/validity.ts';

/** Whether this family has a card that holds on the day of the act, and what it says of each child. */
@Injectable()
export class CurrentCardService implements CurrentCard {
  async holds(act: Formal): Promise<boolean> {
    return (await current(act)) !== undefined;
  }

  async safety(act: Formal): Promise<CardSafety | null> {
    const card = await current(act);
    if (card === undefined) return null;
    const parts = await act.rows('SafetyCardChild', { safetyCardId: card.id });
    const spoken = (one: Seen): boolean => one['spokenOn'] !== null || String(one['notSpokenWhy']).trim() !== '';
    return { id: card.id, children: parts.map((one) => ({ childPersonId: String(one['childPersonId']), severity: one['severity'] as string | null, spoken: spoken(one) })) };
  }
}

async function current(act: Formal): Promise<Seen | undefined> {
  const cards = await act.rows('SafetyCard', { state: 'ADOPTED' });
  return cards.find((one) => cardIsCurrent([{ state: String(one['state']), validUntil: plainDay(one['validUntil']) }], dateIn(act.context.at)));
}
