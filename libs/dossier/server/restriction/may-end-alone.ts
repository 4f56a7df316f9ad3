import { RESTRICTIONS, type RestrictionKind } from '@zov/access/model/restriction.ts';
import { Denied } from '@zov/access/server/write/formal.ts';

/**
 * Ending a restriction that hides something from a person opens it again: never by one person alone. The one place where a decision
 * of a second natural person is asked for; without one it throws Denied. Somebody's own word is taken back by itself.
 */
export function mayEndAlone(kind: RestrictionKind): void {
  if (RESTRICTIONS[kind].twoEnd) throw new Denied('NOT_POSSIBLE_NOW', 'Dit opent gegevens die verborgen zijn. Daarover beslist ook een tweede persoon.');
}
