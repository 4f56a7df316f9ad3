import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CAST, LONG_AGO, isFamily, loginOf, putAccount } from '../world/cast.ts';
import type { Family } from '../world/family.ts';
import type { Reader } from '../world/markers.ts';
import type { SecretWorld } from '../world/secret-world.ts';

/** Readers of the world; a lawyer, who is nobody until somebody gives a mandate; somebody who executes a measure. */
export type Who = Reader | 'lawyer' | 'executor';

export const inPortal = (who: Who): boolean => who === 'lawyer' || (who !== 'executor' && isFamily(who));
export const signsInAs = (who: Who, family: Family): string => (who === 'lawyer' ? `lawyer ${family.name}` : who === 'executor' ? who : loginOf(who, family.name));

/** The day on which the world stands, and one that is not too far off for anything that needs a last day. */
export const TODAY = '2026-11-21';
export const LATER_DAY = '2027-03-01';

/** What is about one person alone, by the name of its row. */
export const ABOUT = { daughter: 'Zij bleef twee dagen thuis', son: 'Hij sliep slecht die week', teen: 'Hij kwam te laat op school' } as const;

/** Who has a right in the family that goes on, besides those who are involved in every family. */
const GO_ON: readonly (readonly [Who, Partner])[] = [['colleague', 'TEAM_COLLEAGUE'], ['otherVt', 'VEILIG_THUIS'], ['crisis', 'CRISIS'], ['executor', 'GI_EXECUTOR']];

/** A child of sixteen, a lawyer with a sign-in, facts about one person each, work addresses, and rights in the family that goes on. */
export async function addOutsiders(world: SecretWorld): Promise<void> {
  const [goesOn, ...families] = world.families;
  await putAccount(world.owner, 'executor', 'TEAM', 'Naam executor', 'GI_WORKER', 'gi');
  for (const [who, partner] of GO_ON) {
    const { dataClasses, acts } = CARRIED[partner];
    await goesOn?.add('access_grant', {
      actor_id: idOf(`actor ${signsInAs(who, goesOn)}`), partner, purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', data_classes: dataClasses, acts, basis_kind: 'INVOLVEMENT',
      basis_id: idOf(`going on ${who}`), valid_from: LONG_AGO,
    });
  }
  for (const family of families) await addPeople(family, world);
  for (const name of Object.keys(CAST)) await world.owner.query('update account set mail_address = $2 where id = $1', [idOf(`account ${name}`), `${name}@example.nl`]);
}

async function addPeople(family: Family, world: SecretWorld): Promise<void> {
  // Nothing is ordered yet: a measure in force would be a reason to stay for whoever executes another one.
  await world.owner.query(`update measure set kind = 'OTHER', version = version + 1 where dossier_id = $1`, [family.dossierId]);
  await family.put('person', 'person teen', { call_name: 'teen', family_role: 'CHILD', birth_date: '2010-05-05', circle: 'FAMILY' });
  await family.add('custody', { adult_person_id: family.person('mother'), child_person_id: family.person('teen'), kind: 'SINGLE_PARENTAL', from_on: '2010-05-05' });
  await family.put('person', 'person lawyer', { call_name: 'lawyer', family_role: 'OTHER', circle: 'NETWORK', birth_date_precision: 'UNKNOWN' });
  await putAccount(world.owner, signsInAs('lawyer', family), 'FAMILY', 'lawyer', 'FAMILY_MEMBER', null);
  await family.put('person_account', 'account lawyer', { person_id: family.person('lawyer'), actor_id: idOf(`actor ${signsInAs('lawyer', family)}`) });
  for (const [who, what] of Object.entries(ABOUT)) {
    await family.put('fact', `fact of ${who}`, { kind: 'FACT', what, source_kind: 'OWN_OBSERVATION', about_person_ids: family.persons(who), happened_on: '2026-11-02', created_by: family.actor('director') });
  }
}
