import { ageOn } from '@zov/ui/format';
import { itemsOf, type Item, type PlanDossier, type Version } from '../screen/plan-data';

const REPRESENTED_UNTIL = 16;

/** Children under 16 of whom this person has custody on this day: what is only about them is read too (R9). */
function representedBy(dossier: PlanDossier, personId: string, today: string): string[] {
  const held = dossier.custodies.filter((one) => one.adultPersonId === personId && one.fromOn <= today && (one.untilOn === null || one.untilOn > today)).map((one) => one.childPersonId);
  return dossier.persons.filter((person) => held.includes(person.id) && person.birthDate && ageOn(person.birthDate, today) < REPRESENTED_UNTIL).map(({ id }) => id);
}

/** The items somebody can read once the plan is shared with that person: what names them, or only a child they represent. */
export function seenBy(dossier: PlanDossier, version: Version, personId: string, today: string): Item[] {
  const own = new Set([personId, ...representedBy(dossier, personId, today)]);
  return itemsOf(version).filter(({ aboutPersonIds }) => aboutPersonIds.length > 0 && (aboutPersonIds.includes(personId) || aboutPersonIds.every((id) => own.has(id))));
}
