import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import type { Ids } from '@zov/core/ids';

interface Hiding { readonly againstPersonId: string; readonly aboutPersonIds: readonly string[]; readonly reason: string; readonly validUntil: Date | null }

/** Live restrictions that keep somebody's whereabouts. */
async function hidings(act: Formal): Promise<Hiding[]> {
  const at = act.context.at.getTime();
  const live = (row: Seen): boolean => (row['validFrom'] as Date).getTime() <= at && (row['validUntil'] === null || (row['validUntil'] as Date).getTime() > at);
  return (await act.rows('Restriction', { kind: 'HIDDEN_WHEREABOUTS' })).filter(live) as unknown as Hiding[];
}

const meet = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));

/** The live restriction under which something about these people falls: somebody must not know where one of them is, and is not one of them (R26). */
export async function hidingOf(act: Formal, aboutPersonIds: readonly string[]): Promise<Hiding | undefined> {
  return (await hidings(act)).find((one) => meet(one.aboutPersonIds, aboutPersonIds) && !aboutPersonIds.includes(one.againstPersonId));
}

/**
 * Hides from these persons where people are: a restriction for each, and everything recorded earlier that tells where they are
 * becomes hidden with it. What the other person shares with them, such as an own home of the children, stays as it was.
 */
export async function hideWhereabouts(act: Formal, ids: Ids, aboutPersonIds: readonly string[], fromPersonIds: readonly string[], reason: string, until: Date | null = null): Promise<void> {
  const there = await hidings(act);
  for (const againstPersonId of fromPersonIds) {
    const known = there.filter((one) => one.againstPersonId === againstPersonId).flatMap((one) => one.aboutPersonIds);
    const people = aboutPersonIds.filter((id) => !known.includes(id));
    if (people.length === 0) continue;
    await act.insert('Restriction', {
      id: ids.uuid(), kind: 'HIDDEN_WHEREABOUTS', againstPersonId, aboutPersonIds: people, dataClasses: ['D2S'], reason, legalBasis: 'SAFETY', validFrom: act.context.at, validUntil: until,
    });
    for (const type of ['ContactPoint', 'DossierEvent']) await hideEarlier(act, type, people, againstPersonId, reason);
  }
}

async function hideEarlier(act: Formal, type: string, people: readonly string[], against: string, reason: string): Promise<void> {
  const open = (await act.rows(type, { dataClass: 'D2' })).filter((row) => meet(row['aboutPersonIds'] as string[], people) && !(row['aboutPersonIds'] as string[]).includes(against));
  if (open.length > 0) await act.update(type, { id: open.map((row) => row.id) }, { dataClass: 'D2S', ...(type === 'ContactPoint' ? { hiddenReason: reason } : {}) });
}

/** Who comes to live with people whose whereabouts are hidden, is hidden from the same persons for as long. */
export async function hideWith(act: Formal, ids: Ids, personId: string, housemateIds: readonly string[]): Promise<void> {
  for (const one of await hidings(act)) {
    if (meet(one.aboutPersonIds, housemateIds) && one.againstPersonId !== personId && !housemateIds.includes(one.againstPersonId)) {
      await hideWhereabouts(act, ids, [personId], [one.againstPersonId], one.reason, one.validUntil);
    }
  }
}
