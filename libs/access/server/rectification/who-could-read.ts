import { Judge, opens, type GrantFacts, type RowFacts } from '@zov/access/policy/judge.ts';
import type { ActorRole } from '../../model/actor.ts';
import { withRestrictions, type RestrictionFacts } from '../read/row-facts.ts';

/** Half-open; without an end it still stands. */
interface Term { readonly validFrom: Date; readonly validUntil: Date | null }

/** A grant of then or now, with whose it is. */
export interface PastGrant extends GrantFacts, Term {
  readonly validUntil: Date | null;
  readonly actorId: string;
  readonly role: ActorRole;
  readonly organisationId: string | null;
}

export interface PastRestriction extends RestrictionFacts, Term {
  readonly validUntil: Date | null;
}

/** A row as the rules saw it, while it stood like this. */
export interface Standing {
  readonly facts: RowFacts;
  readonly from: Date;
  readonly until: Date;
}

/**
 * Who could read this field of a row while it stood like this, by the same rules that every read obeys, with the grants and restrictions
 * of each moment. Somebody who never could is not in it, whatever rights that person has by now.
 */
export function whoCouldRead(type: string, field: string, standings: readonly Standing[], grants: readonly PastGrant[], restrictions: readonly PastRestriction[]): string[] {
  const readers = new Set<string>();
  for (const standing of standings) {
    const moments = momentsOf(standing, [...grants, ...restrictions]);
    const seen = new Map(moments.map((at) => [at, withRestrictions(standing.facts, restrictions.filter(liveAt(at)))]));
    for (const grant of grants.filter(({ actorId }) => !readers.has(actorId))) {
      const judge = new Judge(grant.role, [grant], { id: grant.actorId, organisationId: grant.organisationId });
      const could = moments.filter((at) => liveAt(at)(grant)).some((at) => judge.verdicts(type, seen.get(at) ?? standing.facts).some((one) => opens(one) && one.rule.fields.includes(field)));
      if (could) readers.add(grant.actorId);
    }
  }
  return [...readers];
}

const liveAt = (at: number) => ({ validFrom, validUntil }: Term): boolean => validFrom.getTime() <= at && (validUntil === null || validUntil.getTime() > at);

/** Each moment at which somebody's sight can have changed: the first, and every beginning and end since. */
function momentsOf({ from, until }: Standing, terms: readonly Term[]): number[] {
  const all = terms.flatMap(({ validFrom, validUntil }) => [validFrom.getTime(), ...(validUntil === null ? [] : [validUntil.getTime()])]);
  return [...new Set([from.getTime(), ...all.filter((one) => one > from.getTime() && one < until.getTime())])];
}
