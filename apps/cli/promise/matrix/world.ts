import { CARRIED } from '@zov/access/model/classes-of-partner.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { Cipher } from '@zov/access/server/secret/cipher.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import pg from 'pg';
import { LONG_AGO, NOW, putAccount } from '../world/cast.ts';
import { MASTER_KEY } from '../world/secret-world.ts';
import { ENDS_WITH_MEASURE, MANDATES, ORGANISATIONS, READERS, isFamily, isOffice, lawyerOf, type Reader } from './cast.ts';
import { putContents } from './contents.ts';
import { isIn } from './judge.ts';
import { Place } from './place.ts';
import { putTeams } from './teams.ts';

/** Role in the family, birth date, circle. */
const PEOPLE: Readonly<Record<string, readonly [role: string, birth: string, circle?: string]>> = {
  mother: ['MOTHER', '1980-04-02'], father: ['FATHER', '1978-01-21'], daughter: ['CHILD', '2013-03-12'], son: ['CHILD', '2018-06-30'], teen: ['CHILD', '2010-02-01'], grown: ['CHILD', '2006-02-01'], ward: ['CHILD', '2016-02-01'],
  formerpartner: ['FATHER', '1979-02-02'], nocustody: ['FATHER', '1981-02-02'], step: ['STEP_PARENT', '1982-02-02'], foster: ['FOSTER_PARENT', '1975-02-02'], guardian: ['GUARDIAN', '1970-02-02'], grandmother: ['GRANDPARENT', '1955-02-02', 'NETWORK'],
  ...Object.fromEntries(MANDATES.map(([holder]) => [holder, ['OTHER', '1985-02-02', 'NETWORK'] as const])),
};
const CUSTODY: readonly (readonly [adult: string, child: string, kind: string])[] = [
  ...['daughter', 'son'].flatMap((child) => ['mother', 'father'].map((adult) => [adult, child, 'JOINT_PARENTAL'] as const)),
  ['mother', 'teen', 'JOINT_PARENTAL'], ['formerpartner', 'teen', 'JOINT_PARENTAL'], ['guardian', 'ward', 'GUARDIANSHIP'],
];
/** Classes of which an emergency brings single items along. */
const BROUGHT = ['D3', 'D8'];
/** Whom everybody of the family knows of. */
const KNOWN = ['mother', 'daughter', 'son', 'ward'];
const YESTERDAY = new Date(NOW.getTime() - 86_400_000);
const TOMORROW = new Date(NOW.getTime() + 86_400_000);

/** A region with a family about whom everything is written down, a second family, and everybody who could stand around them. */
export class MatrixWorld {
  private constructor(readonly database: TestDatabase, readonly owner: pg.Pool, readonly cipher: Cipher, readonly here: Place, readonly elsewhere: Place) {}

  static async make(): Promise<MatrixWorld> {
    const database = await createDatabase();
    const owner = new pg.Pool({ connectionString: database.ownerUrl, max: 2 });
    owner.on('error', () => undefined);
    await owner.query('update fence_setting set max_skew = null');
    const cipher = new Cipher(MASTER_KEY);
    const world = new MatrixWorld(database, owner, cipher, new Place('here', 'municipality', owner, cipher), new Place('there', 'neighbours', owner, cipher));
    await world.putRegion();
    for (const place of [world.here, world.elsewhere]) await world.putFamily(place);
    for (const reader of READERS) await world.letIn(reader);
    await putContents(world.here);
    return world;
  }

  async close(): Promise<void> {
    await this.owner.end();
    await this.database.drop();
  }

  private async putRegion(): Promise<void> {
    await insertRow(this.owner, 'region', { id: idOf('region'), code: 'kreken', name: 'De Kreken' });
    await insertRow(this.owner, 'region', { id: idOf('region elsewhere'), code: 'elders', name: 'Elders' });
    for (const [name, kind] of Object.entries(ORGANISATIONS)) {
      await insertRow(this.owner, 'organisation', { id: idOf(name), region_id: idOf(name === 'elsewhere' ? 'region elsewhere' : 'region'), kind, name: `Organisatie ${name}`, reveals_whereabouts: name === 'shelter' });
    }
    for (const { name, role, organisation } of [...READERS, ...BYSTANDERS]) {
      await putAccount(this.owner, name, role === 'FAMILY_MEMBER' ? 'FAMILY' : 'TEAM', `Naam ${name}`, role, organisation);
    }
    await putTeams(this.owner);
  }

  private async putFamily(place: Place): Promise<void> {
    await place.add('dossier', { region_id: idOf('region'), organisation_id: idOf(place.organisation), number: `M-${place.name}`, name: `Gezin ${place.name}`, safety_team_id: idOf('safety team'), reason: 'Zorgen', opened_on: '2026-09-01', created_by: place.actor('case-director') });
    for (const [who, [role, birth, circle = 'FAMILY']] of Object.entries(PEOPLE)) {
      await place.put('person', `person ${who}`, {
        call_name: who, given_names: `Voornaam ${who}`, name_prefix: 'van', surname: 'Test', family_role: role, birth_date: birth, circle, gender: 'OTHER', deceased_on: who === 'grandmother' ? '2026-11-01' : null, expected_on: '2016-12-31',
      });
    }
    await this.owner.query('update person set released_to_person_ids = $1 where dossier_id = $2 and id = any ($3)', [place.persons(...Object.keys(PEOPLE)), place.dossierId, place.persons(...KNOWN)]);
    for (const [adult, child, kind] of CUSTODY) {
      await place.put('custody', `custody ${adult} ${child}`, { adult_person_id: place.person(adult), child_person_id: place.person(child), kind, from_on: '2018-06-30', until_on: adult === 'guardian' ? '2030-01-01' : null });
    }
    for (const [holder, client, documents, endedReason = null] of [...MANDATES, [lawyerOf('mother'), 'mother', true, 'opgezegd']] as const) {
      await place.put('mandate', `mandate ${holder} ${endedReason ?? ''}`, {
        holder_person_id: place.person(holder), client_person_id: place.person(client), kind: documents ? 'LAWYER' : 'CONFIDENTIAL_ADVISER', evidence: 'brief', documents, from_on: '2026-01-01', until_on: '2027-12-31', ended_reason: endedReason,
      });
    }
  }

  /** The grant of one reader. Family members get theirs from the law: only their sign-in is put here, and an act of the director does the rest. */
  private async letIn(reader: Reader): Promise<void> {
    const { name, relation } = reader;
    if (isOffice(reader) || ['TEAM', 'OTHER_REGION'].includes(relation)) return;
    if (isFamily(reader) && relation !== 'ENDED') {
      const place = isIn(reader) ? this.here : this.elsewhere;
      await place.put('person_account', `account ${name}`, { person_id: place.person(name.replace('-otherfamily', '')), actor_id: place.actor(name) });
      return;
    }
    const place = relation === 'OTHER_TEAM' ? this.elsewhere : this.here;
    const { dataClasses, acts } = CARRIED[reader.actor as Partner];
    const term = relation === 'ENDED' ? { valid_from: LONG_AGO, valid_until: YESTERDAY } : relation === 'NOT_YET' ? { valid_from: TOMORROW } : { valid_from: LONG_AGO };
    const granted = {
      actor_id: place.actor(name), partner: reader.actor, purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', data_classes: reader.shared ?? (reader.actor === 'APPROVED' ? ['D1', 'D2S'] : dataClasses), acts,
      ...basisOf(reader), created_by: place.actor('case-director'), item_ids: reader.items?.map((one) => place.id(one)), person_ids: reader.reaches && place.persons(...reader.reaches),
      self_person_id: isFamily(reader) ? place.person(reader.person ?? '') : null, ...term,
    };
    // Emergency access is two grants: of what is open as a whole, and of the items it brings along.
    const parts = reader.actor === 'CRISIS' ? [{ ...granted, data_classes: dataClasses.filter((one) => !BROUGHT.includes(one)), item_ids: null }, { ...granted, data_classes: BROUGHT }] : [granted];
    for (const part of parts) await place.add('access_grant', part);
  }
}

/** Ask nothing here: one works where somebody is hidden, the other can be let in. */
const BYSTANDERS: readonly Pick<Reader, 'name' | 'role' | 'organisation'>[] = [{ name: 'shelter', role: 'CARE_PROVIDER', organisation: 'shelter' }, { name: 'helper', role: 'CARE_PROVIDER', organisation: 'care' }];

/** What a grant was made from: a share for who has nothing else, otherwise the involvement. What ends with a measure would end when the first who may tries to end one. */
function basisOf(reader: Reader): { readonly basis_kind: string; readonly basis_id: string } {
  const share = { SHARE_ADDRESSEE: 'share offered', SHARE_RECEIVER: 'share accepted' }[reader.actor];
  return { basis_kind: isFamily(reader) ? 'SELF' : share === undefined ? 'INVOLVEMENT' : 'SHARE', basis_id: idOf(share ?? `${ENDS_WITH_MEASURE.includes(reader.actor) ? 'measure for' : 'involvement of'} ${reader.name}`) };
}
