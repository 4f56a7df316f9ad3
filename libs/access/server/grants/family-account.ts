import type { Ids } from '@zov/core/ids';
import { daysAfter } from '../../model/term.ts';
import { settingIn } from '../settings/setting-at.ts';
import { hashCode } from '../sign-in/index.ts';
import { Denied, type Formal } from '../write/formal.ts';
import { grantFamilyMember } from './recalculate.ts';

/** Letters and digits that nobody mistakes for another when reading aloud. */
const ALPHABET = 'ACDEFHJKLMNPRTUVWXY34679';
const CODE_LENGTH = 12;

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
  if (!(await grantFamilyMember(act, actorId, personId))) throw new Denied('NOT_POSSIBLE_NOW', 'Deze persoon kan nog geen eigen inlog krijgen. Vul eerst de geboortedatum in.');
  await act.inside('update invitation_code set expires_at = $3, version = version + 1 where dossier_id = $1 and person_id = $2 and used_at is null and expires_at > $3', [act.dossierId, personId, at]);
  const code = newCode(ids);
  const expiresAt = daysAfter(at, await settingIn(act, 'INVITATION_CODE_DAYS'));
  await act.inside(
    'insert into invitation_code (dossier_id, id, person_id, code_hash, expires_at, created_at, created_by) values ($1, $2, $3, $4, $5, $6, $7)',
    [act.dossierId, ids.uuid(), personId, hashCode(code), expiresAt, at, actor.id]);
  return { code, expiresAt };
}

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
