import { Denied, type Formal } from '@zov/access/server/write/formal.ts';

const wrong = (field: string, message: string): Denied => new Denied('BAD_INPUT', undefined, [{ field, message }]);

/** A card is about children: whoever else is named in it was not meant. */
export async function mustBeChildren(act: Formal, ids: readonly string[]): Promise<void> {
  const children = await act.rows('Person', { id: [...ids], familyRole: 'CHILD' });
  if (children.length !== new Set(ids).size) throw wrong('aboutPersonIds', 'Kies alleen kinderen van dit gezin.');
}

/** Somebody the writer knows, and no child. */
export async function mustBeAdult(act: Formal, id: string): Promise<void> {
  const person = await act.see('Person', id);
  if (person['familyRole'] === 'CHILD') throw wrong('personId', 'Dit gaat alleen over volwassenen.');
}

/** Nothing rests on a fact that the writer may not read, and unknown is the same as hidden. */
export async function mustSeeFacts(act: Formal, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const facts = await act.visible('Fact', { id: [...ids] });
  if (facts.length !== new Set(ids).size) throw wrong('factIds', 'Kies alleen feiten uit dit dossier.');
}
