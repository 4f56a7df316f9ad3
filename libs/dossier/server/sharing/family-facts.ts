import { giversFor, type FamilyFacts } from '@zov/access/model/consent.ts';
import { familyFactsFrom } from '@zov/access/server/grants/recalculate.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { dateIn } from '@zov/core/clock';

/** Who is in the family and who has custody, today. */
export async function familyFacts(act: Formal): Promise<FamilyFacts> {
  const { people, custodies } = familyFactsFrom({ people: await act.rows('Person', {}), custodies: await act.rows('Custody', {}), decisions: [], mandates: [] });
  return { people, custodies, today: dateIn(act.context.at) };
}

/** Who is told what is shared about these people (R16): whoever decides about their data, by the same rule as whose consent counts. */
export function toldOf(aboutPersonIds: readonly string[], family: FamilyFacts): string[] {
  return [...new Set(family.people.filter(({ id }) => aboutPersonIds.includes(id)).flatMap((person) => giversFor(person, family) ?? []))];
}
