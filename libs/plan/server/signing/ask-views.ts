import type { Ids } from '@zov/core/ids';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { unsigned, type SignatureFacts } from '../../model/signing.ts';
import { concerned, type Signable } from './concerned.ts';

const NO_LONGER = 'Het plan noemt deze persoon niet meer.';

interface Asking { readonly act: Formal; readonly ids: Ids; readonly version: Seen; readonly before: readonly Seen[] }
/** Who is asked, what this one has to sign, and whom that is about. */
interface Asked { readonly whose: { readonly personId: string } | { readonly actorId: string }; readonly items: readonly Signable[]; readonly signed: readonly SignatureFacts[]; readonly aboutPersonIds: readonly string[]; readonly releasedToPersonIds: readonly string[] }

/**
 * Asks everybody whom a shared version concerns, each for itself. Whoever signed all of it before in the words it has now is not asked
 * again: that answer stands. Of a change only that change is asked anew.
 */
export async function askViews(act: Formal, ids: Ids, version: Seen, items: readonly Signable[], personIds: readonly string[]): Promise<void> {
  const asking: Asking = { act, ids, version, before: await act.rows('ViewRequest', { planVersionId: version.id }) };
  const signatures = await act.rows('ItemSignature', {});
  const of = (column: string, id: string): SignatureFacts[] => signatures.filter((one) => one[column] === id) as unknown as SignatureFacts[];
  const asked: Asked[] = (await concerned(act, items, personIds)).map(({ personId, items: own }) => ({
    whose: { personId }, items: own, signed: of('personId', personId), aboutPersonIds: [personId], releasedToPersonIds: personIds.includes(personId) ? [personId] : [],
  }));
  for (const actorId of await namedProfessionals(act, version, items)) {
    const own = items.filter((one) => one.namedActorIds?.includes(actorId));
    const whole = own.map((one) => ({ ...one, shownHash: one.contentHash }));
    asked.push({ whose: { actorId }, items: whole, signed: of('actorId', actorId), aboutPersonIds: [...new Set(own.flatMap((one) => one.aboutPersonIds))], releasedToPersonIds: [] });
  }
  for (const one of asked) await ask(asking, one);
  for (const gone of asking.before.filter((row) => row['state'] === 'ASKED' && !asked.some(({ whose }) => sameOne(row, whose)))) {
    await act.update('ViewRequest', { id: gone.id }, { state: 'NOT_REACHED', notReachedWhy: NO_LONGER });
  }
}

const sameOne = (row: Seen, whose: Asked['whose']): boolean => Object.entries(whose).every(([column, id]) => row[column] === id);

/** Professionals whom an agreement names; who wrote or shares the plan says enough by doing so. */
async function namedProfessionals(act: Formal, version: Seen, items: readonly Signable[]): Promise<string[]> {
  const named: string[] = [];
  for (const actorId of new Set(items.flatMap((one) => one.namedActorIds ?? []))) {
    const writes = (await act.sameHuman(actorId, String(version['authorId']))) || (await act.sameHuman(actorId, act.context.actor.id));
    if (!writes) named.push(actorId);
  }
  return named;
}

async function ask({ act, ids, version, before }: Asking, { whose, items, signed, ...row }: Asked): Promise<void> {
  const stands = unsigned(items, signed).length === 0;
  const answeredAt = stands ? new Date(Math.max(...signed.map(({ saidAt }) => new Date(saidAt).getTime()))) : null;
  const known = before.find((one) => sameOne(one, whose));
  if (known === undefined) {
    await act.insert('ViewRequest', {
      ...whose, ...row, id: ids.uuid(), planVersionId: version.id, state: stands ? 'ANSWERED' : 'ASKED', askedAt: act.context.at, answeredAt, stands, dataClass: version['dataClass'], changedAt: act.context.at, changedBy: act.context.actor.id,
    }, 'WRITE', ['planVersionId', 'personId']);
  } else if (known['state'] === 'ANSWERED' && !stands) {
    await act.update('ViewRequest', { id: known.id }, { ...row, state: 'ASKED', askedAt: act.context.at, answeredAt: null, stands: false });
  } else {
    await act.update('ViewRequest', { id: known.id }, row);
  }
}
