import type { FamilyNetworkQuery } from '@generated/team/graphql';
import { ageOn } from '@zov/ui/format';
import { inForce } from '../shared/homes';
import { partnerText } from '../shared/words.texts';
import type { CircleMember, GenogramFamily, GenogramPerson, GenogramTie } from '@zov/ui/pictures';

export type Network = NonNullable<FamilyNetworkQuery['dossier']>;
type Person = Network['persons'][number];
type Tie = Network['familyTies'][number];

const GRANDPARENT = 0;
const CHILD = 2;
const rowOf: Partial<Record<NonNullable<Person['familyRole']>, number>> = { GRANDPARENT, CHILD };

const over = (untilOn: string | null | undefined, day: string): boolean => Boolean(untilOn && untilOn <= day);

/** What the genogram draws on this day. Only what somebody wrote down: who is whose parent is not guessed from a role. */
export function genogramOf({ persons, custodies, familyTies, households }: Pick<Network, 'persons' | 'custodies' | 'familyTies' | 'households'>, day: string): GenogramFamily {
  const bonds = new Set(familyTies.flatMap((tie) => [tie.fromPersonId, tie.toPersonId]));
  const living = households.map(({ id, label, members }) => ({ id, label, personIds: members.filter((one) => !over(one.untilOn, day) && (one.fromOn ?? '') <= day).map((one) => one.personId) }));
  const drawn = persons.filter((one) => one.circle === 'FAMILY' || bonds.has(one.id));
  const oldestFirst = [...drawn].sort((a, b) => (a.birthDate ?? '9').localeCompare(b.birthDate ?? '9'));
  return {
    people: oldestFirst.map((one) => personOf(one, day)),
    ties: [...familyTies.flatMap((tie) => tieOf(tie, day)), ...parentsByCustody(custodies, familyTies)],
    homes: living.filter((home) => home.personIds.some((id) => drawn.some((one) => one.id === id))),
  };
}

function personOf(person: Person, day: string): GenogramPerson {
  const known = person.birthDate && person.birthDatePrecision !== 'UNKNOWN';
  return {
    id: person.id, name: person.displayName, sex: sexOf(person), row: rowOf[person.familyRole ?? 'OTHER'] ?? 1,
    age: known && person.birthDate ? `${person.birthDatePrecision === 'YEAR' ? '±' : ''}${String(ageOn(person.birthDate, day))}` : undefined,
    unborn: !known && Boolean(person.expectedOn), deceased: Boolean(person.deceasedOn), index: person.familyRole === 'CHILD' && person.circle === 'FAMILY',
  };
}

function sexOf({ gender, familyRole }: Person): GenogramPerson['sex'] {
  if (gender === 'FEMALE' || (gender === 'UNKNOWN' && familyRole === 'MOTHER')) return 'WOMAN';
  return gender === 'MALE' || (gender === 'UNKNOWN' && familyRole === 'FATHER') ? 'MAN' : 'OTHER';
}

/** Partners of whom the bond ended are drawn apart; any other tie that ended is not drawn. */
function tieOf(tie: Tie, day: string): GenogramTie[] {
  const ended = over(tie.untilOn, day);
  if (ended && tie.kind !== 'PARTNER' && tie.kind !== 'EX_PARTNER') return [];
  return [{
    id: tie.id, kind: ended && tie.kind === 'PARTNER' ? 'EX_PARTNER' : tie.kind, from: tie.fromPersonId, to: tie.toPersonId,
    notByBirth: tie.detail === 'STEP' || tie.detail === 'FOSTER' || tie.detail === 'ADOPTIVE', married: tie.detail === 'MARRIED' || tie.detail === 'REGISTERED',
  }];
}

/** Parental custody is a parent's by law: it says who the parents are of a child of whom no tie does. */
function parentsByCustody(custodies: Network['custodies'], ties: readonly Tie[]): GenogramTie[] {
  const written = new Set(ties.filter((tie) => tie.kind === 'PARENT_OF').map((tie) => tie.toPersonId));
  return custodies
    .filter((one) => (one.kind === 'JOINT_PARENTAL' || one.kind === 'SINGLE_PARENTAL') && !written.has(one.childPersonId))
    .map((one) => ({ id: one.id, kind: 'PARENT_OF', from: one.adultPersonId, to: one.childPersonId }));
}

/** Who stands round one child, or round the whole family when no child is chosen, and who works with the family. Whom the reader may not know of is not drawn. */
export function circleOf({ networkTies, persons, involvements }: Pick<Network, 'networkTies' | 'persons' | 'involvements'>, childId?: string): CircleMember[] {
  const names = new Map(persons.map((one) => [one.id, one.displayName]));
  const around = networkTies
    .filter((tie) => names.has(tie.personId) && (childId === undefined || tie.aboutPersonIds.includes(childId)))
    .map((tie): CircleMember => ({
      id: tie.id, name: names.get(tie.personId) ?? '', ring: tie.ring, bond: tie.bond, support: tie.chosenByChild,
      role: [tie.relation, tie.roleInPlan].filter(Boolean).join(': ') || undefined,
    }));
  return [...around, ...working(involvements)];
}

/** Each professional once, however many reasons there are to be involved. */
function working(involvements: Network['involvements']): CircleMember[] {
  const seen = new Map<string, CircleMember>();
  for (const { id, partner, professional, ...term } of involvements) {
    if (!professional || !inForce(term) || seen.has(professional.id)) continue;
    seen.set(professional.id, { id, name: professional.name, ring: 'WORKING', professional: true, role: [partnerText[partner], professional.organisationName].filter(Boolean).join(', ') });
  }
  return [...seen.values()];
}
