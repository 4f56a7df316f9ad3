import type { LetReadInput } from '@generated/server/family';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Whose own words a row holds, and who may read them. */
export interface Speaker { readonly personId: string; readonly dataClass: 'D8' | 'D8K'; readonly childAllows: string[]; readonly aboutPersonIds: string[]; readonly releasedToPersonIds: string[] }

/** The family member who speaks. A child's own words are a class of their own (D8K), read by others as far as the child allows. */
export async function speaker(act: Formal, childAllows: readonly string[] = []): Promise<Speaker> {
  const personId = await act.self();
  if (personId === null) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return speakerOf((await act.rows('Person', { id: personId }))[0] as Seen, childAllows);
}

/** The same of somebody whose words a professional writes down. */
export function speakerOf(person: Seen, childAllows: readonly string[] = []): Speaker {
  const child = person['familyRole'] === 'CHILD';
  return { personId: person.id, dataClass: child ? 'D8K' : 'D8', childAllows: child ? [...new Set(childAllows)] : [], aboutPersonIds: [person.id], releasedToPersonIds: [] };
}

/** A child decides anew who reads what it said; the words stay as they are (R11). `also` does the same for what it said with it. */
export function letRead(door: Door, context: RequestContext, info: GraphQLResolveInfo, type: string, { dossierId, id, childAllows, idempotencyKey }: LetReadInput, also?: (act: Formal, said: Seen) => Promise<void>): Promise<Answer> {
  return door.formal(context, info, { dossierId, type, id, act: 'RESPOND', action: 'AUTHORISE', idempotencyKey }, async (act) => {
    const said = await act.lock(type, id, 'RESPOND', ['childAllows']);
    if (said['dataClass'] !== 'D8K') throw new Denied('NOT_POSSIBLE_NOW', 'Dit kan alleen bij de eigen woorden van een kind.');
    await act.update(type, { id }, { childAllows: [...new Set(childAllows)] });
    await also?.(act, said);
    return id;
  });
}
