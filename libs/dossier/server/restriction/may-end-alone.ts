import { RESTRICTIONS, type RestrictionKind } from '@zov/access/model/restriction.ts';
import { Denied } from '@zov/access/server/write/formal.ts';

/**
 * Ending a restriction that hides something from a person opens it again: never by one person alone. It throws Denied and says how it
 * is done: by asking a second natural person, whose approval ends it. Somebody's own word is taken back by itself.
 */
export function mayEndAlone(kind: RestrictionKind): void {
  if (RESTRICTIONS[kind].twoEnd) throw new Denied('NOT_POSSIBLE_NOW', 'Dit opent gegevens die verborgen zijn. Daarover beslist ook een tweede persoon. Vraag een besluit met vier ogen.');
}
