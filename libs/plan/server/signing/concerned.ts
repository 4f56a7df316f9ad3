import { dateIn, plainDay } from '@zov/core/clock';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import type { ItemFacts } from '../../model/readiness.ts';

/** From this age a child is asked itself, whatever its parents say (R9). */
const OWN_VOICE = 12;

/** An item with what signing needs of it. */
export type Signable = ItemFacts & { readonly lineageId: string; readonly shownHash: string; readonly contentHash: string; readonly whoPersonId?: string | null; readonly namedActorIds?: readonly string[] };

/** Somebody of the family whom a version concerns, with the items that do. */
export interface Concerned { readonly personId: string; readonly items: readonly Signable[] }

/** Of whom an adult has custody today, where nobody doubts it. */
async function childrenOf(act: Formal): Promise<ReadonlyMap<string, readonly string[]>> {
  const today = dateIn(act.context.at);
  const live = (await act.rows('Custody', { underInvestigation: false })).filter((one) => {
    const until = plainDay(one['untilOn']);
    return (plainDay(one['fromOn']) ?? '') <= today && (until === null || until > today);
  });
  const found = new Map<string, string[]>();
  for (const one of live) found.set(String(one['adultPersonId']), [...(found.get(String(one['adultPersonId'])) ?? []), String(one['childPersonId'])]);
  return found;
}

/** Old enough to be asked; somebody whose birthday is not known is, unless a child. */
function hasVoice(person: Seen, today: string): boolean {
  if (person['deceasedOn'] !== null || person['expectedOn'] !== null) return false;
  if (person['familyRole'] !== 'CHILD') return true;
  const born = plainDay(person['birthDate']);
  return born !== null && `${Number(born.slice(0, 4)) + OWN_VOICE}${born.slice(4)}` <= today;
}

/** Items that name somebody, or are about nobody but this person and the children it represents: what it may see of a shared plan. */
export function itemsOf(items: readonly Signable[], personId: string, children: readonly string[]): Signable[] {
  const own = [personId, ...children];
  return items.filter(({ aboutPersonIds, whoPersonId }) => aboutPersonIds.includes(personId) || whoPersonId === personId || aboutPersonIds.every((one) => own.includes(one)));
}

/** Everybody whose view is asked: whoever a version names or is shared with, each for itself; from the network only who does something or was shared with. */
export async function concerned(act: Formal, items: readonly Signable[], personIds: readonly string[]): Promise<Concerned[]> {
  const [persons, children, today] = [await act.rows('Person', {}), await childrenOf(act), dateIn(act.context.at)];
  return persons.filter((one) => hasVoice(one, today)).map(({ id, circle }) => ({ personId: id, network: circle === 'NETWORK', items: itemsOf(items, id, children.get(id) ?? []) }))
    .filter(({ personId, network, items: own }) => own.length > 0 && (personIds.includes(personId) || own.some((one) => one.whoPersonId === personId || (!network && one.aboutPersonIds.includes(personId)))));
}

/** What one person is concerned with, for somebody whose words a professional writes down. */
export async function ownItems(act: Formal, items: readonly Signable[], personId: string): Promise<Signable[]> {
  return itemsOf(items, personId, (await childrenOf(act)).get(personId) ?? []);
}
