import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEGAL_BASES, SECRECY_BASES } from '@zov/access/model/grounds.ts';
import { RESTRICTION_BASES } from '@zov/access/model/restriction.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { createEmptyDatabase } from '@zov/core/testing';
import pg from 'pg';
import { isEnumType } from 'graphql';
import { migrations } from './index.ts';
import { migrateDown, migrateUp } from './run.ts';

type Database = Awaited<ReturnType<typeof createEmptyDatabase>>;

/** How many steps back it is to the state before this migration. */
const before = (name: string): number => migrations.length - migrations.findIndex((one) => one.name === name);

let database: Database;
let client: pg.Client;
const up = (): Promise<unknown> => migrateUp(database.ownerUrl, database.passwords);
const involve = (name: string, legal: string, secrecy: string): Promise<void> => insertRow(client, 'involvement', {
  dossier_id: idOf('dossier'), id: idOf(name), actor_id: idOf('actor'), partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legal_basis: legal, secrecy_basis: secrecy, valid_from: new Date(),
});

const person = (name: string, role: string, birthDate: string): Promise<void> =>
  insertRow(client, 'person', { dossier_id: idOf('dossier'), id: idOf(name), call_name: name, family_role: role, birth_date: birthDate, circle: 'FAMILY' });
const restrict = (name: string, basis: string): Promise<void> => insertRow(client, 'restriction', {
  dossier_id: idOf('dossier'), id: idOf(name), kind: 'WITHHELD', against_person_id: idOf('father'), about_person_ids: [idOf('mother')], reason: 'Reden', legal_basis: basis, valid_from: new Date(),
});

beforeAll(async () => {
  database = await createEmptyDatabase();
  await up();
  await migrateDown(database.ownerUrl, before('CheckGrounds1795260000012'));
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set zov.maintenance = 'on'`);
  await insertRow(client, 'region', { id: idOf('region'), code: 'r', name: 'R' });
  await insertRow(client, 'organisation', { id: idOf('organisation'), region_id: idOf('region'), kind: 'MUNICIPALITY', name: 'O' });
  await insertRow(client, 'account', { id: idOf('account'), audience: 'TEAM', display_name: 'N' });
  await insertRow(client, 'actor', { id: idOf('actor'), account_id: idOf('account'), role: 'YOUTH_PROFESSIONAL', organisation_id: idOf('organisation'), region_id: idOf('region'), valid_from: new Date() });
  await insertRow(client, 'dossier', { dossier_id: idOf('dossier'), region_id: idOf('region'), organisation_id: idOf('organisation'), number: '1', name: 'N', reason: 'R', opened_on: '2026-01-01' });
  for (const [name, role, birth] of [['father', 'FATHER', '1980-01-01'], ['mother', 'MOTHER', '1982-01-01'], ['child', 'CHILD', '2013-01-01'], ['teen', 'CHILD', '2010-01-01'], ['grandmother', 'GRANDPARENT', '1950-01-01']] as const) await person(name, role, birth);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

describe('grounds', () => {
  it('that were free text become codes, and a text that is none stops the migration', async () => {
    await involve('old words', 'LEGAL_DUTY', 'VT_INFORMATION');
    await involve('good words', 'PUBLIC_TASK', 'CONSENT');
    await involve('own words', 'Omdat het moet', 'CONSENT');
    for (const [name, basis] of [['old restriction', 'CHILD_16'], ['good restriction', 'COURT'], ['own restriction', 'Omdat het moet']] as const) await restrict(name, basis);
    await expect(up()).rejects.toThrow('involvement_legal_basis');
    await client.query('delete from involvement where id = $1', [idOf('own words')]);
    await expect(up()).rejects.toThrow('restriction_legal_basis');
    await client.query('delete from restriction where id = $1', [idOf('own restriction')]);
    await up();
    expect((await client.query('select legal_basis from restriction order by 1')).rows).toEqual([{ legal_basis: 'COURT' }, { legal_basis: 'OWN_WISH' }]);
    const { rows } = await client.query('select legal_basis, secrecy_basis from involvement order by legal_basis');
    expect(rows).toEqual([{ legal_basis: 'LEGAL_OBLIGATION', secrecy_basis: 'VEILIG_THUIS_INFORMATION' }, { legal_basis: 'PUBLIC_TASK', secrecy_basis: 'CONSENT' }]);
  });

  it('are the same codes in the model, the documents and the database, and no other is taken', async () => {
    const team = await schemaOf('team');
    const codesOf = (name: string): string[] => {
      const type = team.getType(name);
      return isEnumType(type) ? type.getValues().map((one) => one.name) : [];
    };
    expect([codesOf('LegalBasis'), codesOf('SecrecyBasis'), codesOf('RestrictionBasis')]).toEqual([[...LEGAL_BASES], [...SECRECY_BASES], [...RESTRICTION_BASES]]);
    for (const [table, bases] of [['involvement', [LEGAL_BASES, SECRECY_BASES]], ['access_grant', [LEGAL_BASES, SECRECY_BASES]], ['restriction', [RESTRICTION_BASES]]] as const) {
      const { rows } = await client.query<{ name: string; rule: string }>(`select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = $1::regclass and conname ~ '_basis$' order by 1`, [table]);
      expect(rows.map(({ rule }) => [...rule.matchAll(/'([A-Z0-9_]+)'/g)].map((match) => match[1]))).toEqual(bases.map((one) => [...one]));
    }
    await expect(involve('wrong', 'PUBLIC_TASK', 'PUBLIC_TASK')).rejects.toThrow('secrecy_basis');
    await expect(restrict('wrong', 'PUBLIC_TASK')).rejects.toThrow('restriction_legal_basis');
  });
});

it('a mandate of before gets the shape of its client', async () => {
  await migrateDown(database.ownerUrl, before('ReadAsClient1795260000044'));
  const reads = (name: string, whose: string, partner: string, reaches: readonly string[] = [], closed: readonly string[] = []): Promise<void> => insertRow(client, 'access_grant', {
    dossier_id: idOf('dossier'), id: idOf(name), actor_id: idOf('actor'), partner, purpose: 'OWN_ACCESS', legal_basis: 'LEGAL_OBLIGATION', secrecy_basis: 'OWN_DATA', data_classes: ['D1'], acts: [], basis_kind: 'MANDATE', basis_id: idOf('mandate'),
    self_person_id: idOf(whose), person_ids: [whose, ...reaches].map(idOf), closed_person_ids: closed.map(idOf), valid_from: new Date('2026-06-01T00:00:00Z'),
  });
  await insertRow(client, 'custody', { dossier_id: idOf('dossier'), adult_person_id: idOf('mother'), child_person_id: idOf('teen'), kind: 'JOINT_PARENTAL', from_on: '2018-06-30' });
  const shapes = [
    ['mother', ['child'], [], 'PARENT_WITH_CUSTODY'], ['mother', [], ['teen'], 'PARENT_OF_16_PLUS'], ['father', [], ['teen'], 'PARENT_WITHOUT_CUSTODY'], ['child', [], [], 'CHILD_12_PLUS'], ['teen', [], [], 'CHILD_16_PLUS'],
    ['grandmother', [], [], 'SUPPORT_PERSON'],
  ] as const;
  for (const [index, [who, reaches, closed]] of shapes.entries()) await reads(`lawyer ${index}`, who, 'LAWYER', reaches, closed);
  await reads('adviser', 'mother', 'CONFIDENTIAL_ADVISER');
  await reads('adviser of one who reads nothing', 'grandmother', 'CONFIDENTIAL_ADVISER');
  await up();
  const found = async (names: readonly string[]): Promise<unknown[]> =>
    (await client.query(`select partner, valid_until is null as open from unnest($1::uuid[]) with ordinality n(id, nr) join access_grant g using (id) order by nr`, [names.map(idOf)])).rows;
  expect(await found(shapes.map((_, index) => `lawyer ${index}`))).toEqual(shapes.map(([, , , partner]) => ({ partner, open: true })));
  expect(await found(['adviser', 'adviser of one who reads nothing'])).toEqual([{ partner: 'CONFIDENTIAL_ADVISER', open: true }, { partner: 'CONFIDENTIAL_ADVISER', open: false }]);
});
