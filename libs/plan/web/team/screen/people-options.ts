import type { Option } from '@zov/ui/plain';
import { ageText, familyFirst, today } from '@zov/dossier/web/team/shared/people';
import { circleText, familyRoleText } from '@zov/dossier/web/team/shared/words.texts';
import type { Person } from './plan-data';

const roleOf = (person: Person): string => (person.circle === 'NETWORK' ? circleText.NETWORK : person.familyRole ? familyRoleText[person.familyRole] : circleText.FAMILY);

/** People to choose from, the family first; the age is said of children. */
export function peopleOptions(persons: readonly Person[], { described = true }: { described?: boolean } = {}): Option[] {
  return familyFirst(persons).map((person) => ({
    value: person.id,
    label: person.callName || person.displayName,
    description: described ? [roleOf(person), person.familyRole === 'CHILD' && person.birthDate ? ageText(person, today()) : ''].filter(Boolean).join(', ') : undefined,
  }));
}
