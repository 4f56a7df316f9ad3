import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { ACTOR_ROLES } from '../../model/actor.ts';
import { isAssured } from './assurance.ts';
import { pickRole } from './sign-in.service.ts';
import { AccountStore, AttemptStore, Cookies, PgSystemLog, ROLE_LABELS, SessionKeys, SessionStore, hashCode, readCookie, type Role } from './index.ts';

describe('the assurance of a login', () => {
  const demanded = { amr: ['mfa'], acr: ['substantial', 'high'] };

  it.each([
    ['every demanded method and one of the levels', { amr: ['pwd', 'mfa'], acr: 'high' }, true],
    ['no methods at all', { acr: 'high' }, false],
    ['another method', { amr: ['pwd'], acr: 'high' }, false],
    ['a text where a list belongs', { amr: 'mfa', acr: 'high' }, false],
    ['a lower level', { amr: ['mfa'], acr: 'low' }, false],
    ['a list where a level belongs', { amr: ['mfa'], acr: ['high'] }, false],
    ['no level', { amr: ['mfa'] }, false],
  ])('with %s', (_what, claims, enough) => {
    expect(isAssured(claims, demanded)).toBe(enough);
  });
});

describe('cookies', () => {
  it('are bound to this host and to https in production', () => {
    const cookies = new Cookies(true);
    expect(cookies.session('TEAM', 'x')).toBe('__Host-zov-team=x; Path=/; HttpOnly; SameSite=Strict; Secure');
    expect(cookies.attempt('FAMILY', 'x')).toBe('__Host-zov-family-login=x; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=600');
    expect(cookies.endSession('TEAM')).toMatch(/^__Host-zov-team=; .*Max-Age=0$/);
  });

  it('are read by their whole name, and a name that occurs twice counts for nothing', () => {
    expect(readCookie('a=1; zov-team=x; b=2', 'zov-team')).toBe('x');
    expect(readCookie('xzov-team=y', 'zov-team')).toBeUndefined();
    expect(readCookie('zov-team=x; zov-team=y', 'zov-team')).toBeUndefined();
    expect(readCookie(undefined, 'zov-team')).toBeUndefined();
  });
});

describe('keys', () => {
  const keys = new SessionKeys('one secret');

  it('store a token under a hash that depends on the secret', () => {
    const token = keys.newToken();
    expect(keys.idOf(token)).toMatch(/^[0-9a-f]{64}$/);
    expect(keys.idOf(token)).toBe(new SessionKeys('one secret').idOf(token));
    expect(keys.idOf(token)).not.toBe(new SessionKeys('another').idOf(token));
    for (const odd of [undefined, '', 'short', `${token}x`, `${token.slice(1)}'`]) expect(keys.idOf(odd)).toBeUndefined();
  });

  it('derive what an attempt must bring back, different for each purpose', () => {
    const { state, nonce, verifier } = keys.secretsOf(keys.newToken());
    expect(new Set([state, nonce, verifier]).size).toBe(3);
    expect(verifier).toMatch(/^[\w-]{43}$/);
  });

  it('tell places apart without telling the address', () => {
    const point = keys.accessPoint('web', '192.0.2.7');
    expect(point).toMatch(/^web:[0-9a-f]{16}$/);
    expect(point).not.toBe(keys.accessPoint('web', '192.0.2.8'));
    expect(point).toBe(keys.accessPoint('web', '192.0.2.7'));
  });
});

describe('roles', () => {
  const role = (id: string, name: Role['role']): Role => ({ id, role: name, roleLabel: '', organisation: null, regionId: 'r', thirdPhase: 'herstelplan' });
  const two = [role('1', 'CHAIR'), role('2', 'SECRETARY')];

  it('are chosen by themselves only when there is one that fits', () => {
    expect(pickRole([two[0]!], null)?.id).toBe('1');
    expect(pickRole(two, null)).toBeNull();
    expect(pickRole(two, 'SECRETARY')?.id).toBe('2');
    expect(pickRole(two, '1')?.id).toBe('1');
    expect(pickRole(two, 'ANALYST')).toBeNull();
    expect(pickRole([role('1', 'CHAIR'), role('2', 'CHAIR')], 'CHAIR')).toBeNull();
  });

  it('all have a name in Dutch', () => {
    expect(ACTOR_ROLES.filter((one) => !ROLE_LABELS[one])).toEqual([]);
  });
});

it('reads a code however it was typed', () => {
  expect(hashCode(' abcd-23 45 ')).toBe(hashCode('ABCD2345'));
});

describe('what the database keeps', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let now = new Date('2026-11-21T10:00:00Z');
  const keys = new SessionKeys('spec');

  beforeAll(async () => {
    database = await createDatabase();
    pool = createPool(database.appUrl, { max: 3 });
  });

  afterAll(async () => {
    await pool?.end();
    await database?.drop();
  });

  async function asOwner(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    return client.query<Record<string, unknown>>(text, values).then((result) => result.rows).finally(() => client.end());
  }

  it('is a row per event, which the application can add and never read or change', async () => {
    const accountId = randomUUID();
    await new PgSystemLog(pool).write({ kind: 'SIGN_IN', outcome: 'REFUSED', traceId: 'a'.repeat(32), accessPoint: 'web:1', accountId, detail: { reason: 'BLOCKED' } });
    expect(await asOwner('select kind, outcome, trace_id, access_point, account_id, detail from system_event')).toEqual([
      { kind: 'SIGN_IN', outcome: 'REFUSED', trace_id: 'a'.repeat(32), access_point: 'web:1', account_id: accountId, detail: { reason: 'BLOCKED' } },
    ]);
    for (const text of ['select * from system_event', 'update system_event set kind = kind', 'delete from system_event']) {
      await expect(pool.query(text)).rejects.toThrow(/permission denied/);
    }
  });

  it('binds a login once, on both sides, also when two try at the same moment', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    for (const id of [one, two]) await asOwner(`insert into account (id, audience, display_name) values ($1, 'FAMILY', 'Proef')`, [id]);
    const accounts = new AccountStore(pool);
    const outcomes = await Promise.all([one, two].map((id) => accounts.bind(id, 'issuer', 'subject', now)));
    expect(outcomes.toSorted()).toEqual([false, true]);
    expect(await accounts.bind(one, 'issuer', 'another', now) && (await accounts.bind(two, 'issuer', 'another', now))).toBe(false);
  });

  it('gives an attempt out once and only for ten minutes', async () => {
    const attempts = new AttemptStore(pool, keys, { now: () => now });
    const token = await attempts.start('TEAM', { wantedRole: 'CHAIR', returnTo: null });
    expect(await attempts.take(token, 'FAMILY')).toBeNull();
    const taken = await Promise.all([1, 2, 3].map(() => attempts.take(token, 'TEAM')));
    expect(taken.filter((one) => one !== null)).toEqual([{ wantedRole: 'CHAIR', returnTo: null }]);

    const late = await attempts.start('TEAM', { wantedRole: null, returnTo: null });
    now = new Date(now.getTime() + 601_000);
    expect(await attempts.take(late, 'TEAM')).toBeNull();
  });

  it('gives a session a new id once, also when two ask at the same moment', async () => {
    const sessions = new SessionStore(pool, keys, { now: () => now });
    const accountId = randomUUID();
    await asOwner(`insert into account (id, audience, display_name) values ($1, 'TEAM', 'Proef')`, [accountId]);
    const token = await sessions.create({ audience: 'TEAM', issuer: 'i', subject: 's', accountId, actorId: null, authenticatedAt: null }, undefined);
    const session = (await sessions.find(token, 'TEAM'))!;
    const tokens = await Promise.all([1, 2, 3].map(() => sessions.rotate(session, accountId, null)));
    expect(tokens.filter((one) => one !== null)).toHaveLength(1);
    expect(await sessions.find(token, 'TEAM')).toBeNull();
    expect(await sessions.find(tokens.find((one) => one !== null)!, 'TEAM')).toMatchObject({ accountId });
  });

  it('ends every session of a login, and tells every process which', async () => {
    const sessions = new SessionStore(pool, keys, { now: () => now });
    const listening = new pg.Client({ connectionString: database.appUrl });
    const ended: unknown[] = [];
    listening.on('notification', ({ payload }) => ended.push(payload));
    await listening.connect();
    await listening.query('listen zov_session');
    const login = { audience: 'TEAM', issuer: 'i', subject: 'everywhere', accountId: null, actorId: null, authenticatedAt: null } as const;
    const tokens = await Promise.all([1, 2].map(() => sessions.create(login, undefined)));
    await sessions.endLogin((await sessions.find(tokens[0], 'TEAM'))!, 'LOGOUT');
    await listening.query('select 1');
    expect(ended.toSorted()).toEqual(tokens.map((one) => keys.idOf(one)).toSorted());
    for (const token of tokens) expect(await sessions.find(token, 'TEAM')).toBeNull();
    await listening.end();
  });
});
