import type { Option } from '@zov/ui/plain';
import { formatList } from '@zov/ui/format';
import { ageText, familyFirst, today } from '@zov/dossier/web/team/shared/people';
import { inForce } from '@zov/dossier/web/team/shared/homes';
import { circleText, familyRoleText, partnerText } from '@zov/dossier/web/team/shared/words.texts';
import type { Person, PlanDossier } from './plan-data';

const roleOf = (person: Person): string => (person.circle === 'NETWORK' ? circleText.NETWORK : person.familyRole ? familyRoleText[person.familyRole] : circleText.FAMILY);

/** People to choose from, the family first; the age is said of children. */
export function peopleOptions(persons: readonly Person[], { described = true }: { described?: boolean } = {}): Option[] {
  return familyFirst(persons).map((person) => ({
    value: person.id,
    label: person.callName || person.displayName,
    description: described ? [roleOf(person), person.familyRole === 'CHILD' && person.birthDate ? ageText(person, today()) : ''].filter(Boolean).join(', ') : undefined,
  }));
}

/** Professionals who work with the family now, each once. */
export function professionalOptions(involvements: PlanDossier['involvements']): Option[] {
  const options = involvements.filter((one) => inForce(one)).flatMap(({ partner, professional }): Option[] =>
    (professional ? [{ value: professional.id, label: professional.name, description: [partnerText[partner], professional.organisationName].filter(Boolean).join(', ') }] : []));
  return options.filter((one, index) => options.findIndex(({ value }) => value === one.value) === index);
}

/** Their names; who is no longer here keeps a place without a name. */
export function professionalNames(involvements: PlanDossier['involvements'], ids: readonly string[]): string {
  const known = new Map(involvements.flatMap(({ professional }) => (professional ? [[professional.id, professional.name] as const] : [])));
  return formatList([...new Set(ids.map((id) => known.get(id) ?? 'iemand'))]);
}
