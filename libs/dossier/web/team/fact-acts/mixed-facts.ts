import type { MixedFactsQuery } from '@generated/team/graphql';
import { grantsOf } from '@zov/access/model/family-grants.ts';
import { liveOn } from '@zov/access/model/family-facts.ts';
import { maskedFor } from '@zov/dossier/model/mixed-fact.ts';
import type { FactRow } from '../record/fact-words';

type Family = NonNullable<MixedFactsQuery['dossier']>;

export interface MixedFact {
  readonly fact: FactRow;
  /** Who it is about and does not read it. */
  readonly maskedPersonIds: readonly string[];
}

/** Facts that somebody they are about does not read because they are about somebody else as well. Who is too young to read along misses nothing. */
export function mixedFactsOf({ persons, custodies, facts }: Family, today: string): MixedFact[] {
  const family = {
    people: persons.map(({ id, birthDate, familyRole }) => ({ id, birthDate: birthDate ?? null, familyRole: familyRole ?? '' })),
    custodies: custodies.map((one) => ({ ...one, untilOn: one.untilOn ?? null })), decisions: [], mandates: [],
  };
  const reach = new Map(family.people.filter(({ id }) => persons.some((one) => one.id === id && one.circle === 'FAMILY')).flatMap((one) => {
    const grants = grantsOf(one, family, today).filter(liveOn(today));
    return grants.length === 0 ? [] : [[one.id, grants.flatMap(({ personIds }) => personIds)] as const];
  }));
  return facts.map((fact) => ({ fact, maskedPersonIds: maskedFor(fact, reach) })).filter(({ maskedPersonIds }) => maskedPersonIds.length > 0);
}
