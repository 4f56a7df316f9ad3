import type { PersonPartsFragment } from '@generated/team/graphql';
import type { Represented } from '@zov/dossier/model/representation.ts';

/** A person as representation looks at it; nobody chosen yet fits no rule. */
export function representedIn(persons: readonly PersonPartsFragment[], id: string): Represented {
  const person = persons.find((one) => one.id === id);
  return { familyRole: person?.familyRole ?? '', circle: person?.circle ?? '', birthDate: person?.birthDate ?? null };
}
