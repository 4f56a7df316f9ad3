import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import type { AreaFacts, CardFacts, ChildFacts } from '../../model/missing.ts';

/** Parts of a card that have a state of their own. */
export const PARTS = ['SafetyCardChild', 'SafetyCardArea'] as const;

/** A card with its parts, as the table of what is missing wants them. */
export async function cardFacts(act: Formal, card: Seen): Promise<CardFacts> {
  const [children, areas] = [await act.rows('SafetyCardChild', { safetyCardId: card.id }), await act.rows('SafetyCardArea', { safetyCardId: card.id })];
  const parts = children.map((child) => ({ ...child, areas: areas.filter((one) => one['safetyCardChildId'] === child.id) as unknown as AreaFacts[] }));
  return { ...card, children: parts as unknown as ChildFacts[] } as unknown as CardFacts;
}

/** The names of these people by id, for a message that says whom it is about. */
export async function namesOf(act: Formal, personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  return new Map((await act.rows('Person', { id: personIds })).map((one) => [one.id, String(one['displayName'])]));
}
