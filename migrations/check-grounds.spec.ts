import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LEGAL_BASES, SECRECY_BASES } from '@zov/access/model/grounds.ts';
import { schemaOf } from '@zov/access/server/testing/ask.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { createEmptyDatabase } from '@zov/core/testing';
import pg from 'pg';
import { isEnumType } from 'graphql';
import { migrations } from './index.ts';
import { migrateDown, migrateUp } from './run.ts';

type Database = Awaited<ReturnType<typeof createEmptyDatabase>>;

const NAME = 'CheckGrounds1795260000012';
const later = migrations.length - migrations.findIndex((one) => one.name === NAME);

let database: Database;
let client: pg.Client;
const up = (): Promise<unknown> => migrateUp(database.ownerUrl, database.passwords);
const involve = (name: string, legal: string, secrecy: string): Promise<void> => insertRow(client, 'involvement', {
  dossier_id: idOf('dossier'), id: idOf(name), actor_id: idOf('actor'), partner: 'TEAM_COLLEAGUE', purpose: 'HELP', legal_basis: legal, secrecy_basis: secrecy, valid_from: new Date(),
});

beforeAll(async () => {
  database = await createEmptyDatabase();
  await up();
  await migrateDown(database.ownerUrl, later);
  client = new pg.Client({ connectionString: database.ownerUrl });
  await client.connect();
  await client.query(`set zov.maintenance = 'on'`);
  await insertRow(client, 'region', { id: idOf('region'), code: 'r', name: 'R' });
  await insertRow(client, 'organisation', { id: idOf('organisation'), region_id: idOf('region'), kind: 'MUNICIPALITY', name: 'O' });
  await insertRow(client, 'account', { id: idOf('account'), audience: 'TEAM', display_name: 'N' });
  await insertRow(client, 'actor', { id: idOf('actor'), account_id: idOf('account'), role: 'YOUTH_PROFESSIONAL', organisation_id: idOf('organisation'), region_id: idOf('region'), valid_from: new Date() });
  await insertRow(client, 'dossier', { dossier_id: idOf('dossier'), region_id: idOf('region'), organisation_id: idOf('organisation'), number: '1', name: 'N', reason: 'R', opened_on: '2026-01-01' });
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
    await expect(up()).rejects.toThrow('involvement_legal_basis');
    await client.query('delete from involvement where id = $1', [idOf('own words')]);
    await up();
    const { rows } = await client.query('select legal_basis, secrecy_basis from involvement order by legal_basis');
    expect(rows).toEqual([{ legal_basis: 'LEGAL_OBLIGATION', secrecy_basis: 'VEILIG_THUIS_INFORMATION' }, { legal_basis: 'PUBLIC_TASK', secrecy_basis: 'CONSENT' }]);
  });

  it('are the same codes in the model, the documents and the database, and no other is taken', async () => {
    const team = await schemaOf('team');
    const codesOf = (name: string): string[] => {
      const type = team.getType(name);
      return isEnumType(type) ? type.getValues().map((one) => one.name) : [];
    };
    expect([codesOf('LegalBasis'), codesOf('SecrecyBasis')]).toEqual([[...LEGAL_BASES], [...SECRECY_BASES]]);
    for (const table of ['involvement', 'access_grant']) {
      const { rows } = await client.query<{ name: string; rule: string }>(`select conname as name, pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = $1::regclass and conname ~ '_basis$' order by 1`, [table]);
      expect(rows.map(({ rule }) => [...rule.matchAll(/'([A-Z0-9_]+)'/g)].map((match) => match[1]))).toEqual([[...LEGAL_BASES], [...SECRECY_BASES]]);
    }
    await expect(involve('wrong', 'PUBLIC_TASK', 'PUBLIC_TASK')).rejects.toThrow('secrecy_basis');
  });
});
