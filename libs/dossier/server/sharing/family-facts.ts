import type { CustodyFacts, PersonFacts } from '@zov/access/model/family-facts.ts';
import { giversFor, type FamilyFacts } from '@zov/access/model/consent.ts';
import type { Formal, Seen } from '@zov/access/server/write/formal.ts';
import { dateIn, plainDay } from '@zov/core/clock';

/** Who is in the family and who has custody, today. */
export async function familyFacts(act: Formal): Promise<FamilyFacts> {
  const [people, custodies] = [await act.rows('Person', {}), await act.rows('Custody', {})];
  return { people: people.map(personFacts), custodies: custodies.map(custodyFacts), today: dateIn(act.context.at) };
}

/** Who is told what is shared about these people (R16): whoever decides about their data, by the same rule as whose consent counts. */
export function toldOf(aboutPersonIds: readonly string[], family: FamilyFacts): string[] {
  return [...new Set(family.people.filter(({ id }) => aboutPersonIds.includes(id)).flatMap((person) => giversFor(person, family) ?? []))];
}

function personFacts(row: Seen): PersonFacts {
  return { id: row.id, birthDate: plainDay(row['birthDate']), familyRole: String(row['familyRole']) };
}

function custodyFacts(row: Seen): CustodyFacts {
  return {
    id: row.id, adultPersonId: row['adultPersonId'] as string, childPersonId: row['childPersonId'] as string, kind: String(row['kind']),
    underInvestigation: row['underInvestigation'] === true, fromOn: plainDay(row['fromOn']) ?? '', untilOn: plainDay(row['untilOn']),
  };
}
