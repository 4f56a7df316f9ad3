import { SETTING_KEYS } from '@zov/access/model/region-setting.ts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { UsageError } from '../command';
import { Operator } from '../seed/testing/operator';
import { regionAdd } from './region-add';
import { userAdd } from './user-add';

let operator: Operator;
let owner: pg.Pool;

/** A production installation whose database holds tables and nothing else. */
const PRODUCTION = {
  NODE_ENV: 'production', ZOV_DEMO: '0', ZOV_PUBLIC_URL: 'https://zicht.example.nl', ZOV_SEAL_KEY_FILE: '/etc/zov/seal.pem',
  ZOV_MASTER_KEY: Buffer.from('0123456789abcdefghijklmnopqrstuv').toString('base64'), ZOV_SESSION_SECRET: 'Qm9sZHJpdmVyc2FyZXJhcmVseWxvc3Q1NTU1NTU=',
  ZOV_TEAM_ISSUER_KEY: 'entra', ZOV_TEAM_ISSUER_URL: 'https://login.team.example', ZOV_TEAM_CLIENT_ID: 'zov', ZOV_TEAM_CLIENT_SECRET: 'tR7!kd93Lq0xVb21', ZOV_TEAM_AMR: 'mfa',
  ZOV_FAMILY_ISSUER_KEY: 'broker', ZOV_FAMILY_ISSUER_URL: 'https://login.family.example', ZOV_FAMILY_CLIENT_ID: 'zov', ZOV_FAMILY_CLIENT_SECRET: 'uP4$mz82Wn6yCf35', ZOV_FAMILY_ACR: 'substantial',
};

beforeAll(async () => {
  operator = await Operator.start();
  Object.assign(process.env, PRODUCTION, { ZOV_AUDIT_DATABASE_URL: operator.database.auditUrl });
  owner = new pg.Pool({ connectionString: operator.database.ownerUrl, max: 1 });
});
afterAll(async () => {
  await owner.end();
  await operator.end();
});

const DEFAULTS = { organisation: 'Gemeente Nergensdrecht', kind: 'MUNICIPALITY', admin: 'sub-1', 'admin-name': 'Bo Beheer' };
const add = (region: string, over: Record<string, string> = {}) =>
  operator.type(regionAdd, region, ...Object.entries({ ...DEFAULTS, ...over }).flatMap(([name, value]) => [`--${name}`, value]));
const all = async (text: string): Promise<unknown[]> => (await owner.query(text)).rows;
const everything = () => all(`select r.code, r.name as region, o.kind, o.name as organisation, a.role, c.display_name, c.issuer, c.subject, a.region_id = r.id as here
  from region r left join organisation o on o.region_id = r.id left join actor a on a.organisation_id = o.id left join account c on c.id = a.account_id order by r.code, c.subject`);
const FIRST = {
  code: 'de-kreken', region: 'De Krekén', kind: 'MUNICIPALITY', organisation: 'Gemeente Nergensdrecht', role: 'ADMINISTRATOR',
  display_name: 'Bo Beheer', issuer: 'entra', subject: 'sub-1', here: true,
};

describe('the first region of an empty production database', () => {
  it('comes with its first organisation and an administrator who can sign in, and is noted', async () => {
    expect(await everything()).toEqual([]);
    expect(await add('De Krekén')).toEqual({ code: 0, said: 'Regio De Krekén (de-kreken) is gemaakt, met Gemeente Nergensdrecht. Bo Beheer is de beheerder.' });
    expect(await everything()).toEqual([FIRST]);
    expect(await all('select count(*)::int as n, count(distinct key)::int as keys, bool_and(source <> $$$$) as based from region_setting')).toEqual([{ n: SETTING_KEYS.length, keys: SETTING_KEYS.length, based: true }]);
    expect(await all('select kind, outcome, access_point from system_event order by at')).toEqual([
      { kind: 'REGION_ADDED', outcome: 'OK', access_point: 'cli' }, { kind: 'PROFESSIONAL_ADDED', outcome: 'OK', access_point: 'cli' },
    ]);
  });

  it('is all that is needed to add more people', async () => {
    const options = { name: 'Jo Professional', role: 'YOUTH_PROFESSIONAL', organisation: 'gemeente nergensdrecht', subject: 'sub-2' };
    expect(await operator.type(userAdd, ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]))).toMatchObject({ code: 0 });
  });
});

describe('a region that cannot be', () => {
  it.each([['De Krekén', {}], ['de krekén', { code: 'anders' }], ['Anders', { code: 'de-kreken' }]])('because it is there already leaves everything as it was: %s %j', async (name, over) => {
    const before = await everything();
    expect(await add(name, { admin: 'sub-3', ...over })).toMatchObject({ code: 1, said: expect.stringContaining('al een regio') as unknown });
    expect(await everything()).toEqual(before);
  });

  it('because its administrator is somebody already is not made at all, and alarms', async () => {
    const before = await everything();
    expect(await add('Zuiderpolder')).toMatchObject({ code: 1, said: 'Dit kenmerk hoort al bij iemand: sub-1. Er is niets toegevoegd.' });
    expect(await everything()).toEqual(before);
    expect(await all(`select outcome, access_point from system_event where kind = 'SECOND_BINDING_ALARM'`)).toEqual([{ outcome: 'REFUSED', access_point: 'cli' }]);
  });

  it.each([
    ['', {}], ['Polder', { kind: 'CLUB' }], ['Polder', { organisation: ' ' }], ['Polder', { admin: '' }], ['Polder', { 'admin-name': '' }], ['Polder', { code: 'Met Spatie' }], ['***', {}],
  ])('because it was typed wrongly is refused: "%s" %j', async (name, over) => {
    await expect(add(name, over as Record<string, string>)).rejects.toThrow(UsageError);
  });

  it('because two names were typed is refused', async () => {
    await expect(operator.type(regionAdd, 'De', 'Kreken')).rejects.toThrow(UsageError);
  });
});
