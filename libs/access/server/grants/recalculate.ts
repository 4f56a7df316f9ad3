import { dateIn, plainDay } from '@zov/core/clock';
import type { CustodyFacts, DecisionFacts, FamilyFacts, MandateFacts, PersonFacts } from '../../model/family-facts.ts';
import { grantsOf, sameRights, type FamilyGrant } from '../../model/family-grants.ts';
import type { Formal, Seen } from '../write/formal.ts';

/**
 * Gives every family member with a sign-in the rights that custody, age, decisions and mandates give from now on. Called in the
 * transaction of each act that changes one of these, so that the next statement already obeys (R9, R10, R12, R13).
 */
export async function recalculateFamilyGrants(act: Formal): Promise<void> {
  const family = await familyFacts(act);
  for (const account of await act.inside('select person_id, actor_id from person_account where dossier_id = $1 order by person_id', [act.dossierId])) {
    await grantTo(act, account['actor_id'] as string, account['person_id'] as string, family);
  }
}

/** The same for one person whose sign-in is being made; answers whether there is anything to give, now or later. */
export async function grantFamilyMember(act: Formal, actorId: string, personId: string): Promise<boolean> {
  return grantTo(act, actorId, personId, await familyFacts(act));
}

async function grantTo(act: Formal, actorId: string, personId: string, family: FamilyFacts): Promise<boolean> {
  const self = family.people.find((one) => one.id === personId);
  if (self === undefined) return false;
  const due = grantsOf(self, family, dateIn(act.context.at));
  await replaceGrants(act, actorId, due);
  return due.length > 0;
}

async function familyFacts(act: Formal): Promise<FamilyFacts> {
  return familyFactsFrom({ people: await act.rows('Person', {}), custodies: await act.rows('Custody', {}), decisions: await act.rows('RepresentationDecision', {}), mandates: await act.rows('Mandate', {}) });
}

/** Rows of a family, by property, that its rights follow from. */
export type FamilyRows = Readonly<Record<keyof FamilyFacts, readonly Seen[]>>;

/** What the rows say, as the law asks for it. */
export function familyFactsFrom({ people, custodies, decisions, mandates }: FamilyRows): FamilyFacts {
  return { people: people.map(personFacts), custodies: custodies.map(custodyFacts), decisions: decisions.map(decisionFacts), mandates: mandates.map(mandateFacts) };
}

/** Ends what no longer holds and gives what is new; a right that stays as it is keeps its row. */
async function replaceGrants(act: Formal, actorId: string, due: readonly FamilyGrant[]): Promise<void> {
  const { at } = act.context;
  const now = await act.inside(`select * from access_grant where dossier_id = $1 and actor_id = $2 and self_person_id is not null and (valid_until is null or valid_until > $3)`, [act.dossierId, actorId, at]);
  const kept = now.filter((row) => due.some((grant) => stands(row, grant, at)));
  // What would have started later gets a moment in the past instead, so that it never lives.
  await act.inside(`update access_grant set valid_from = least(valid_from, $3::timestamptz - interval '1 microsecond'), valid_until = $3, version = version + 1
    where dossier_id = $1 and id = any ($2::uuid[])`, [act.dossierId, now.filter((row) => !kept.includes(row)).map((row) => row['id']), at]);
  for (const grant of due.filter((one) => !kept.some((row) => stands(row, one, at)))) await insertGrant(act, actorId, grant);
}

/** Whether a row gives just this: the same rights until the same day, from the same day unless both have begun. */
function stands(row: Readonly<Record<string, unknown>>, grant: FamilyGrant, at: Date): boolean {
  const given: FamilyGrant = {
    partner: row['partner'], selfPersonId: row['self_person_id'], personIds: row['person_ids'], closedPersonIds: row['closed_person_ids'], dataClasses: row['data_classes'],
    acts: row['acts'], basisKind: row['basis_kind'], basisId: row['basis_id'], fromOn: dateIn(row['valid_from'] as Date), untilOn: row['valid_until'] === null ? null : dateIn(row['valid_until'] as Date),
  } as FamilyGrant;
  const begun = (row['valid_from'] as Date) <= at && grant.fromOn <= dateIn(at);
  return sameRights(given, grant) && given.untilOn === grant.untilOn && (begun || given.fromOn === grant.fromOn);
}

async function insertGrant(act: Formal, actorId: string, grant: FamilyGrant): Promise<void> {
  const { at, actor } = act.context;
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, person_ids, closed_person_ids, self_person_id,
      basis_kind, basis_id, valid_from, valid_until, created_at, created_by)
    values ($1, $2, $3, 'OWN_ACCESS', 'LEGAL_OBLIGATION', 'OWN_DATA', $4, $5, $6, $14, $7, $8, $9,
      greatest($10::date::timestamp at time zone 'Europe/Amsterdam', $12::timestamptz), $11::date::timestamp at time zone 'Europe/Amsterdam', $12, $13)`,
  [act.dossierId, actorId, grant.partner, grant.dataClasses, grant.acts, grant.personIds, grant.selfPersonId, grant.basisKind, grant.basisId, grant.fromOn, grant.untilOn, at, actor.id, grant.closedPersonIds]);
}

const period = (row: Seen) => ({ fromOn: plainDay(row['fromOn']) ?? '', untilOn: plainDay(row['untilOn']) });
const personFacts = (row: Seen): PersonFacts => ({ id: row.id, birthDate: plainDay(row['birthDate']), familyRole: String(row['familyRole']) });
const between = (row: Seen) => ({ id: row.id, adultPersonId: row['adultPersonId'] as string, childPersonId: row['childPersonId'] as string, ...period(row) });
const custodyFacts = (row: Seen): CustodyFacts => ({ ...between(row), kind: String(row['kind']), underInvestigation: row['underInvestigation'] === true });
/** What people ended before its day lasts no day at all; it stays, so that whoever held a mandate does not become somebody of the family. */
const lasting = (row: Seen) => (row['endedReason'] === null ? period(row) : { ...period(row), untilOn: period(row).fromOn });
const decisionFacts = (row: Seen): DecisionFacts => ({ ...between(row), ...lasting(row) });
const mandateFacts = (row: Seen): MandateFacts =>
  ({ id: row.id, holderPersonId: row['holderPersonId'] as string, clientPersonId: row['clientPersonId'] as string, documents: row['documents'] === true, ...lasting(row) });
