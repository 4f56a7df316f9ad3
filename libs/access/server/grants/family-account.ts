import { dateIn, plainDay } from '@zov/core/clock';
import type { Ids } from '@zov/core/ids';
import type { CustodyFacts, FamilyGrant, PersonFacts } from '../../model/family-grants.ts';
import { grantsOf } from '../../model/family-grants.ts';
import { hashCode } from '../sign-in/index.ts';
import { Denied, type Formal } from '../write/formal.ts';

/** Letters and digits that nobody mistakes for another when reading aloud. */
const ALPHABET = 'ACDEFHJKLMNPRTUVWXY34679';
const CODE_LENGTH = 12;
const CODE_DAYS = 7;

export interface InvitationMade {
  readonly code: string;
  readonly expiresAt: Date;
}

/** A code of twelve signs in groups of four: 55 bits, kept as a hash only. */
function newCode(ids: Ids): string {
  const signs = Array.from({ length: CODE_LENGTH }, () => ALPHABET[ids.below(ALPHABET.length)]).join('');
  return signs.replaceAll(/(.{4})(?=.)/g, '$1-');
}

/**
 * Makes a family member's sign-in ready, with the rights that custody and age give from today, and a single-use code that binds it.
 * Nobody can sign in with it before the code is used. An older unused code stops working.
 */
export async function inviteFamilyMember(act: Formal, personId: string, ids: Ids): Promise<InvitationMade> {
  const { at, actor } = act.context;
  const person = (await act.rows('Person', { id: personId }))[0];
  if (person === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  const actorId = await actorOf(act, personId, String(person['displayName']), ids);
  const grants = grantsOf(personFacts(person), await people(act), await custodies(act), dateIn(at));
  if (grants.length === 0) throw new Denied('NOT_POSSIBLE_NOW', 'Deze persoon kan nog geen eigen inlog krijgen. Vul eerst de geboortedatum in.');
  await replaceGrants(act, actorId, grants);
  await act.inside('update invitation_code set expires_at = $3, version = version + 1 where dossier_id = $1 and person_id = $2 and used_at is null and expires_at > $3', [act.dossierId, personId, at]);
  const code = newCode(ids);
  const expiresAt = new Date(at.getTime() + CODE_DAYS * 86_400_000);
  await act.inside(
    'insert into invitation_code (dossier_id, id, person_id, code_hash, expires_at, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [act.dossierId, ids.uuid(), personId, hashCode(code), expiresAt, at, actor.id]);
  return { code, expiresAt };
}

/** Gives every family member with a sign-in the rights that custody and age give from now on. For every act that changes either (R9, R10). */
export async function renewFamilyRights(act: Formal): Promise<void> {
  const [persons, held] = [await people(act), await custodies(act)];
  for (const account of await act.inside('select person_id, actor_id from person_account where dossier_id = $1 order by person_id', [act.dossierId])) {
    const self = persons.find((one) => one.id === account['person_id']);
    if (self !== undefined) await replaceGrants(act, account['actor_id'] as string, grantsOf(self, persons, held, dateIn(act.context.at)));
  }
}

const people = async (act: Formal): Promise<PersonFacts[]> => (await act.rows('Person', {})).map(personFacts);
const custodies = async (act: Formal): Promise<CustodyFacts[]> => (await act.rows('Custody', {})).map(custodyFacts);

/** The sign-in role of a person in this dossier; made, still without a sign-in, when there is none. */
async function actorOf(act: Formal, personId: string, name: string, ids: Ids): Promise<string> {
  const found = await act.inside('select actor_id from person_account where dossier_id = $1 and person_id = $2', [act.dossierId, personId]);
  if (found[0] !== undefined) return found[0]['actor_id'] as string;
  const [accountId, actorId] = [ids.uuid(), ids.uuid()];
  const { actor, at } = act.context;
  await act.inside(`insert into account (id, audience, display_name) values ($1, 'FAMILY', $2)`, [accountId, name]);
  await act.inside(`insert into actor (id, account_id, role, region_id, valid_from) values ($1, $2, 'FAMILY_MEMBER', $3, $4)`, [actorId, accountId, actor.regionId, at]);
  await act.inside('insert into person_account (dossier_id, person_id, actor_id, created_at, created_by) values ($1, $2, $3, $4, $5)', [act.dossierId, personId, actorId, at, actor.id]);
  return actorId;
}

/** Ends what the actor has here and gives what it has from now on. */
async function replaceGrants(act: Formal, actorId: string, grants: readonly FamilyGrant[]): Promise<void> {
  const { at, actor } = act.context;
  await act.inside(`update access_grant set valid_until = greatest($3, valid_from + interval '1 microsecond'), version = version + 1
    where dossier_id = $1 and actor_id = $2 and (valid_until is null or valid_until > $3)`, [act.dossierId, actorId, at]);
  for (const grant of grants) {
    await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, person_ids, self_person_id,
        basis_kind, basis_id, valid_from, valid_until, created_at, created_by)
      values ($1, $2, $3, 'OWN_ACCESS', 'LEGAL_OBLIGATION', 'OWN_DATA', $4, $5, $6, $7, $8, $9,
        greatest($10::date::timestamp at time zone 'Europe/Amsterdam', $12::timestamptz), $11::date::timestamp at time zone 'Europe/Amsterdam', $12, $13)`,
    [act.dossierId, actorId, grant.partner, grant.dataClasses, grant.acts, grant.personIds, grant.selfPersonId, grant.basisKind, grant.basisId, grant.fromOn, grant.untilOn, at, actor.id]);
  }
}

function personFacts(row: Readonly<Record<string, unknown>>): PersonFacts {
  return { id: row['id'] as string, birthDate: plainDay(row['birthDate']), familyRole: String(row['familyRole']) };
}

function custodyFacts(row: Readonly<Record<string, unknown>>): CustodyFacts {
  return {
    id: row['id'] as string, adultPersonId: row['adultPersonId'] as string, childPersonId: row['childPersonId'] as string, kind: String(row['kind']),
    underInvestigation: row['underInvestigation'] === true, fromOn: plainDay(row['fromOn']) ?? '', untilOn: plainDay(row['untilOn']),
  };
}
