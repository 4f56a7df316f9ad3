import type { Partner } from '@zov/access/model/partner.ts';
import { Ref, type Condition } from '@zov/access/policy';

/** Who a partner is. */
export const WHO: Readonly<Record<Partner, string>> = {
  CASE_DIRECTOR: 'NL: casusregisseur. Directs the family',
  TEAM_COLLEAGUE: 'NL: andere jeugdprofessional van hetzelfde team, with an involvement of their own',
  GI_WORKER: 'NL: GI-medewerker, before a measure',
  RVDK: 'NL: raadsonderzoeker',
  VEILIG_THUIS: 'NL: medewerker Veilig Thuis',
  SECOND_READER: 'NL: gedragswetenschapper, second reader',
  PARENT_WITH_CUSTODY: 'NL: ouder met gezag',
  PARENT_WITHOUT_CUSTODY: 'NL: ouder zonder gezag, and every other adult of the family',
  CHILD_12_PLUS: 'NL: kind van 12 jaar en ouder',
  PRIVACY_OFFICER: 'NL: functionaris gegevensbescherming',
  ADMINISTRATOR: 'NL: functioneel beheerder',
};

/** What each test of a rule asks of a row, by property, operator and what it is compared with. */
const ASKS: Readonly<Record<string, string>> = {
  'dossierId $is grant.dossierId': 'in the dossier',
  'dataClass $oneOf grant.dataClasses': 'of a class the grant carries',
  'restriction $freeOf grant.selfPersonId': 'kept back by no restriction',
  'aboutPersonIds $within grant.personIds': 'about nobody but us',
  'releasedToPersonIds $holds grant.selfPersonId': 'shared with me by name',
  'personId $oneOf grant.personIds': 'said by us',
  'personId $is grant.selfPersonId': 'said by me',
  'subjectPersonId $oneOf grant.personIds': 'about us',
  'createdBy $is actor.id': 'recorded by me',
  'organisationId $is actor.organisationId': 'by somebody of my organisation',
  'dossierOrganisationId $is actor.organisationId': 'in a dossier of my organisation',
};

/** Tests that go together in nearly every rule, by one word; the page explains it. */
const TOGETHER = [
  [['in the dossier', 'of a class the grant carries'], 'granted'],
  [['granted', 'kept back by no restriction'], 'granted and not kept back'],
] as const;

export const EXPLAINED = '**Granted**: in the dossier of the grant and of a class it carries. **Kept back**: a live restriction keeps the row from me. '
  + '**Me**: who reads. **Us**: me and the children I represent, as the grant names them.';

function wordsOf(property: string, operator: string, value: unknown): string {
  if (Array.isArray(value)) return `${property} is ${value.join(' or ')}`;
  const asked = value instanceof Ref ? ASKS[`${property} ${operator} ${value.of}.${value.name}`] : undefined;
  if (asked === undefined) throw new Error(`the access matrix has no words for ${property} ${operator}`);
  return asked;
}

/** A condition in words, test by test. Throws on a test it has no words for, so that nothing is left out in silence. */
export function inWords(condition: Condition): readonly string[] {
  const tests = Object.entries(condition).flatMap(([property, operators]) =>
    Object.entries(operators ?? {}).map(([operator, value]) => wordsOf(property, operator, value)));
  return TOGETHER.reduce<readonly string[]>(
    (words, [parts, whole]) => (parts.every((one) => words.includes(one)) ? [whole, ...words.filter((one) => !parts.some((part) => part === one))] : words), tests);
}

/** Conditions of which one must hold: what they share is said once. */
export function anyInWords(conditions: readonly Condition[]): string {
  const all = conditions.map(inWords);
  const shared = (all[0] ?? []).filter((word) => all.every((words) => words.includes(word)));
  const own = all.map((words) => words.filter((word) => !shared.includes(word)).join(' and ')).filter((words) => words !== '');
  return [...shared, ...(own.length === 0 ? [] : [own.join(', or ')])].join('; ');
}
