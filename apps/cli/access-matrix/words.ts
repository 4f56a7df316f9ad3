import type { Partner } from '@zov/access/model/partner.ts';
import { Ref, type Condition } from '@zov/access/policy';

/** Who a partner is. */
export const WHO: Readonly<Record<Partner, string>> = {
  CASE_DIRECTOR: 'NL: casusregisseur. Directs the family',
  TEAM_COLLEAGUE: 'NL: andere jeugdprofessional van hetzelfde team, with an involvement of their own',
  GI_WORKER: 'NL: GI-medewerker, before a measure',
  GI_EXECUTOR: 'NL: GI-uitvoerder van OTS of voogdij, while the measure runs',
  JUVENILE_PROBATION: 'NL: jeugdreclasseerder, of one child',
  RVDK_AT_TABLE: 'NL: raadsonderzoeker in het overleg, before an investigation; tabled items only',
  RVDK: 'NL: raadsonderzoeker in onderzoek',
  VEILIG_THUIS: 'NL: medewerker Veilig Thuis',
  CHAIR: 'NL: voorzitter; tabled items only',
  SECRETARY: 'NL: secretaris; tabled items only',
  SECOND_READER: 'NL: gedragswetenschapper, second reader',
  MDA_CORE: 'NL: kernteam MDA++',
  CARE_PROVIDER: 'NL: zorgaanbieder jeugd, with a goal of its own',
  ADULT_CARE: 'NL: volwassen-GGZ of verslavingszorg, with consent of the adult',
  NAMED_PARTNER: 'NL: school, Wmo, schuldhulp, werk en inkomen, woningcorporatie; only what names them',
  POLICE: 'NL: politie',
  CRISIS: 'NL: crisisdienst, in an emergency',
  SHARE_ADDRESSEE: 'NL: geadresseerde van een deling, before it is accepted',
  SHARE_RECEIVER: 'NL: ontvanger van een deling, while it runs',
  APPROVED: 'NL: met vier ogen toegelaten, for eight hours',
  PARENT_WITH_CUSTODY: 'NL: ouder met gezag, over a child under 16 or by a recorded decision',
  PARENT_OF_16_PLUS: 'NL: ouder met gezag of whom the part of the child is closed: the child is 16, or its custody is not certain',
  PARENT_WITHOUT_CUSTODY: 'NL: ouder zonder gezag',
  GUARDIAN: 'NL: voogd',
  FOSTER_PARENT: 'NL: pleegouder',
  HOUSEHOLD_ADULT: 'NL: stiefouder of andere volwassene in huis, zonder gezag',
  SUPPORT_PERSON: 'NL: steunfiguur of iemand uit het netwerk',
  CHILD_12_PLUS: 'NL: kind van 12 tot 16 jaar',
  CHILD_16_PLUS: 'NL: kind van 16 of 17 jaar',
  FORMER_CHILD: 'NL: oud-jeugdige van 18 jaar en ouder',
  LAWYER: 'NL: advocaat, with a written mandate',
  CONFIDENTIAL_ADVISER: 'NL: vertrouwenspersoon, with a written mandate; no documents',
  PRIVACY_OFFICER: 'NL: functionaris gegevensbescherming',
  ADMINISTRATOR: 'NL: functioneel beheerder',
  ANALYST: 'NL: beleid en monitor',
};

/** What each test of a rule asks of a row, by property, operator and what it is compared with. */
const ASKS: Readonly<Record<string, string>> = {
  'dossierId $is grant.dossierId': 'in the dossier',
  'dataClass $oneOf grant.dataClasses': 'of a class the grant carries',
  'id $among grant.itemIds': 'one of the items, where the grant names them',
  'id $oneOf grant.itemIds': 'one of the items the grant names',
  'aboutPersonIds $touches grant.personIds': 'about one of us',
  'aboutPersonIds $outside grant.closedPersonIds': 'about no child that is closed to me',
  'namedActorIds $holds actor.id': 'naming me',
  'sourceOrganisationId $is actor.organisationId': 'a record of my organisation',
  'actorId $is actor.id': 'my own',
  'askedBy $is actor.id': 'asked by me',
  'toActorId $is actor.id': 'addressed to me',
  'givenByPersonId $is grant.selfPersonId': 'asked of me',
  'forPersonId $oneOf grant.personIds': 'about me or a child I represent',
  'byPersonId $is grant.selfPersonId': 'after my own objection or withdrawal',
  'restriction $freeOf grant.selfPersonId': 'kept back by no restriction',
  'aboutPersonIds $within grant.personIds': 'about nobody but us',
  'aboutPersonIds $holds grant.selfPersonId': 'about me',
  'releasedToPersonIds $holds grant.selfPersonId': 'shared with me by name',
  'personId $oneOf grant.personIds': 'said by us',
  'personId $is grant.selfPersonId': 'said by me',
  'workplace $is ORDINARY': 'the name of the workplace tells nobody’s whereabouts',
  'subjectPersonId $oneOf grant.personIds': 'about us',
  'createdBy $is actor.id': 'recorded by me',
  'organisationId $is actor.organisationId': 'by somebody of my organisation',
  'dossierOrganisationId $is actor.organisationId': 'in a dossier of my organisation',
};

/** Tests that go together in nearly every rule, by one word; the page explains it. */
const TOGETHER = [
  [['in the dossier', 'of a class the grant carries', 'one of the items, where the grant names them'], 'granted'],
  [['granted', 'kept back by no restriction'], 'granted and not kept back'],
] as const;

export const EXPLAINED = '**Granted**: in the dossier of the grant, of a class it carries and, where the grant names items, one of these. **Kept back**: a live restriction keeps the row from me. '
  + '**Me**: who reads. **Us**: me and the children I represent, as the grant names them.';

function wordsOf(property: string, operator: string, value: unknown): string {
  if (typeof value === 'string') return `${property} ${operator === '$is' ? 'is' : 'holds'} ${value}`;
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
