import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import type { Cipher } from '@zov/access/server/secret/cipher.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import type pg from 'pg';
import { FAMILY_READERS, LONG_AGO, actorIdOf, loginOf, putAccount } from './cast.ts';
import type { Markers, Reader } from './markers.ts';

type Row = Parameters<typeof insertRow>[2];

/** One family in the making: its rows, its people by name, its markers. */
export class Family {
  readonly dossierId: string;

  constructor(readonly name: string, private readonly client: pg.Pool, readonly cipher: Cipher, readonly markers: Markers) {
    this.dossierId = idOf(`dossier ${name}`);
  }

  id(what: string): string {
    return idOf(`${what} of ${this.name}`);
  }

  person(who: string): string {
    return this.id(`person ${who}`);
  }

  persons(...who: string[]): string[] {
    return who.map((one) => this.person(one));
  }

  actor(reader: Reader): string {
    return actorIdOf(reader, this.name);
  }

  add(table: string, row: Row): Promise<void> {
    return insertRow(this.client, table, { dossier_id: this.dossierId, ...row });
  }

  /** A row with the id of this name, so that a secret can change it later. */
  put(table: string, name: string, row: Row): Promise<void> {
    return this.add(table, { id: this.id(name), ...row });
  }

  secret(field: string, text: string): string {
    return this.cipher.encrypt(this.dossierId, field, text);
  }

  text(kind: string, sees: readonly Reader[], may: readonly Reader[] = []): string {
    return this.markers.text(this.name, kind, sees, may);
  }
}

const PEOPLE: Readonly<Record<string, readonly [role: string, birth: string, circle: string]>> = {
  mother: ['MOTHER', '1990-04-02', 'FAMILY'], father: ['FATHER', '1988-01-21', 'FAMILY'], daughter: ['CHILD', '2013-03-12', 'FAMILY'],
  son: ['CHILD', '2018-06-30', 'FAMILY'], grandmother: ['GRANDPARENT', '1958-02-02', 'NETWORK'],
};
/** Of whom each family member may read; custody over both children, the daughter being thirteen. */
const REACH: Readonly<Record<string, readonly [partner: Partner, reaches: readonly string[]]>> = {
  mother: ['PARENT_WITH_CUSTODY', ['mother', 'daughter', 'son']],
  father: ['PARENT_WITH_CUSTODY', ['father', 'daughter', 'son']],
  daughter: ['CHILD_12_PLUS', ['daughter']],
};
const INVOLVED: readonly (readonly [Reader, Partner])[] = [
  ['director', 'CASE_DIRECTOR'], ['second', 'SECOND_READER'], ['vt', 'VEILIG_THUIS'], ['gi', 'GI_WORKER'], ['sheltered', 'TEAM_COLLEAGUE'],
];

/** The dossier with its people, custody, sign-ins, involvements and grants; the mother and children are hidden from the father. */
export async function putPeople(family: Family, client: pg.Pool): Promise<void> {
  const { markers, name } = family;
  const colleagues: Reader[] = ['second', 'vt', 'gi', 'sheltered'];
  await family.add('dossier', {
    region_id: idOf('region'), organisation_id: idOf('municipality'), number: `T-${name}`, name: markers.text(name, 'dossiername', ['director'], colleagues),
    reason: family.text('reason', ['director'], colleagues), opened_on: '2026-09-01', created_by: family.actor('director'),
  });
  const core = family.persons('mother', 'father', 'daughter', 'son');
  for (const [who, [role, birth, circle]] of Object.entries(PEOPLE)) {
    await family.put('person', `person ${who}`, { call_name: `${who} ${name}`, family_role: role, birth_date: birth, circle });
  }
  await client.query(`update person set released_to_person_ids = $1 where dossier_id = $2 and circle = 'FAMILY'`, [core, family.dossierId]);
  for (const child of ['daughter', 'son']) {
    for (const adult of ['mother', 'father']) {
      await family.add('custody', { adult_person_id: family.person(adult), child_person_id: family.person(child), kind: 'JOINT_PARENTAL', from_on: '2018-06-30' });
    }
  }
  for (const [who, partner] of INVOLVED) await involve(family, who, partner);
  for (const who of FAMILY_READERS) await enrol(family, client, who);
  await family.put('restriction', 'hiding', {
    kind: 'HIDDEN_WHEREABOUTS', against_person_id: family.person('father'), about_person_ids: family.persons('mother', 'daughter', 'son'), data_classes: ['D2S'],
    reason: family.text('restriction', ['director'], colleagues), legal_basis: 'SAFETY', valid_from: LONG_AGO,
  });
}

async function involve(family: Family, who: Reader, partner: Partner): Promise<void> {
  const rights = { actor_id: family.actor(who), partner, purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', valid_from: LONG_AGO };
  await family.put('involvement', `involvement ${who}`, { ...rights, evidence: family.text('evidence', ['director'], ['second', 'vt', 'gi', 'sheltered']) });
  const { dataClasses, acts } = CARRIED[partner];
  await family.add('access_grant', { ...rights, data_classes: dataClasses, acts, basis_kind: 'INVOLVEMENT', basis_id: family.id(`involvement ${who}`) });
}

async function enrol(family: Family, client: pg.Pool, who: Reader): Promise<void> {
  const login = loginOf(who, family.name);
  await putAccount(client, login, 'FAMILY', login, 'FAMILY_MEMBER', null);
  await family.put('person_account', `account ${who}`, { person_id: family.person(who), actor_id: family.actor(who) });
  const [partner, reaches] = REACH[who] ?? ['PARENT_WITHOUT_CUSTODY', [who]];
  const { dataClasses, acts } = CARRIED[partner];
  await family.add('access_grant', {
    actor_id: family.actor(who), partner, purpose: 'OWN_ACCESS', legal_basis: 'LEGAL_OBLIGATION', secrecy_basis: 'OWN_DATA', data_classes: dataClasses, acts,
    basis_kind: 'SELF', basis_id: family.person(who), self_person_id: family.person(who), person_ids: family.persons(...reaches), valid_from: LONG_AGO,
  });
}
