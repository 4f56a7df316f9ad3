import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { createDatabase } from '@zov/core/testing';
import pg from 'pg';

let at: Date;
const days = (count: number): Date => new Date(at.getTime() + count * 86_400_000);
let database: Awaited<ReturnType<typeof createDatabase>>;
let app: pg.Client;

/** From and until which day, counted from now. */
const ROLES = { live: [-9, null], ended: [-9, -1], ends_now: [-9, 0], not_yet: [1, null] } as const;

async function person(owner: pg.Client, name: string, role: string, [from, until]: readonly [number, number | null]): Promise<void> {
  await insertRow(owner, 'account', { id: idOf(`account ${name}`), audience: 'TEAM', display_name: name });
  await insertRow(owner, 'actor', { id: idOf(name), account_id: idOf(`account ${name}`), role, organisation_id: idOf('organisation'), region_id: idOf('region'), valid_from: days(from), valid_until: until === null ? null : days(until) });
  await insertRow(owner, 'access_grant', {
    dossier_id: idOf('dossier'), id: idOf(`grant ${name}`), actor_id: idOf(name), partner: 'CASE_DIRECTOR', purpose: 'CASE_DIRECTION', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED',
    data_classes: ['D1', 'D2S'], acts: ['WRITE'], basis_kind: 'INVOLVEMENT', basis_id: idOf(`grant ${name}`), valid_from: days(-9),
  });
}

beforeAll(async () => {
  at = new Date();
  database = await createDatabase();
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query(`set zov.maintenance = 'on'`);
  await insertRow(owner, 'region', { id: idOf('region'), code: 'r', name: 'R' });
  await insertRow(owner, 'organisation', { id: idOf('organisation'), region_id: idOf('region'), kind: 'MUNICIPALITY', name: 'O' });
  await insertRow(owner, 'dossier', { dossier_id: idOf('dossier'), region_id: idOf('region'), organisation_id: idOf('organisation'), number: '1', name: 'N', reason: 'R', opened_on: '2026-01-01' });
  for (const [name, period] of Object.entries(ROLES)) {
    await person(owner, name, 'YOUTH_PROFESSIONAL', period);
    await person(owner, `officer ${name}`, 'PRIVACY_OFFICER', period);
  }
  await owner.end();
  app = new pg.Client({ connectionString: database.appUrl });
  await app.connect();
});
afterAll(async () => {
  await app.end();
  await database.drop();
});

/** What stands open to this role right after it entered. */
async function entered(name: string, dossier: string | null): Promise<Record<string, unknown> | undefined> {
  await app.query('begin');
  try {
    await app.query('select fence.enter($1, $2, $3)', [idOf(name), dossier, at]);
    const { rows } = await app.query(`select (select count(*)::int from dossier) as dossiers, current_setting('app.d2s') as hidden, current_setting('app.office') <> '' as office`);
    return rows[0];
  } finally {
    await app.query('rollback');
  }
}

describe('entering the fence', () => {
  it.each([['one dossier', idOf('dossier')], ['all of one’s own', null]])('opens %s to a role that lives', async (_, dossier) => {
    expect(await entered('live', dossier)).toEqual({ dossiers: 1, hidden: `{${idOf('dossier')}}`, office: false });
    expect(await entered('officer live', dossier)).toMatchObject({ office: true });
  });

  it.each(['ended', 'ends_now', 'not_yet', 'nobody'])('opens nothing to a role that %s, whatever it was granted', async (name) => {
    for (const dossier of [idOf('dossier'), null]) {
      expect(await entered(name, dossier)).toEqual({ dossiers: 0, hidden: '{}', office: false });
      expect(await entered(`officer ${name}`, dossier)).toEqual({ dossiers: 0, hidden: '{}', office: false });
    }
  });

  it('happens once in a transaction, for a role that ended too', async () => {
    for (const name of ['live', 'ended']) {
      await app.query('begin');
      await app.query('select fence.enter($1, $2, $3)', [idOf(name), idOf('dossier'), at]);
      await expect(app.query('select fence.enter($1, $2, $3)', [idOf('live'), idOf('dossier'), at])).rejects.toThrow('fence already set');
      await app.query('rollback');
    }
  });
});
