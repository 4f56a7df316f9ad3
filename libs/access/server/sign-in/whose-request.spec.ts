import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Audience, RequestContext } from '../../model/actor.ts';
import { idOf } from '../testing/rows.ts';
import { ABSOLUTE, Cookies, IDLE } from './index.ts';
import { SessionContexts } from './session-context.ts';
import { AT, SignInWorld } from './testing/sign-in-world.ts';

let world: SignInWorld;
let contexts: SessionContexts;
let token: string;
const cookies = new Cookies(true);
const SECOND = 1_000;

beforeAll(async () => {
  world = await SignInWorld.make();
  contexts = new SessionContexts(world.pool, world.sessions, cookies, { now: () => AT });
  await world.account('jip', ['YOUTH_PROFESSIONAL', 'CHAIR']);
  await world.account('other', ['CHAIR']);
  await world.account('mara', ['FAMILY_MEMBER']);
});
beforeEach(async () => {
  token = await world.session({ subject: 'jip', accountId: idOf('account jip'), actorId: idOf('jip CHAIR') });
});
afterAll(() => world.end());

const wait = (milliseconds: number): void => void (world.now = new Date(world.now.getTime() + milliseconds));
const cookie = (value: string, audience: Audience = 'TEAM'): string => `${cookies.sessionName(audience)}=${value}`;
const of = (header: string | undefined, audience: Audience = 'TEAM', ...more: [channel?: 'web' | 'socket', use?: boolean]): Promise<RequestContext | null> =>
  contexts.of({ headers: { cookie: header }, ip: '192.0.2.7' }, audience, ...more);
const seenAt = async (): Promise<unknown> => (await world.rows('select seen_at from session where id = $1', [world.keys.idOf(token)]))[0]?.['seen_at'];

describe('who asks', () => {
  it('is the role of the session, at the product’s instant, from a place that is told by a hash alone', async () => {
    const context = await of(`a=b; ${cookie(token)}`);
    expect(context).toMatchObject({
      at: AT, sessionId: world.keys.idOf(token), accessPoint: expect.stringMatching(/^web:[0-9a-f]{16}$/), traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      actor: { id: idOf('jip CHAIR'), accountId: idOf('account jip'), audience: 'TEAM', role: 'CHAIR', organisationId: idOf('organisation'), teamId: null, regionId: idOf('region') },
    });
    expect(JSON.stringify(context)).not.toContain('192.0.2.7');
    expect(context?.now?.()).toEqual(AT);
  });

  it.each([
    ['no cookie', () => undefined], ['another cookie', () => `zov-team=${token}`], ['two of them, of which one was planted', () => `${cookie(token)}; ${cookie(token)}`], ['a token of the wrong form', () => cookie(`${token}x`)],
    ['a token that was never given', () => cookie(world.keys.newToken())], ['the stored id instead of the token', () => cookie(String(world.keys.idOf(token)))],
  ])('is nobody with %s', async (_, header) => {
    expect(await of(header())).toBeNull();
  });

  it('is nobody on the other audience, whatever the cookie is called', async () => {
    const family = await world.session({ audience: 'FAMILY', subject: 'mara', accountId: idOf('account mara'), actorId: idOf('mara FAMILY_MEMBER') });
    expect((await of(cookie(family, 'FAMILY'), 'FAMILY'))?.actor.role).toBe('FAMILY_MEMBER');
    expect(await of(cookie(family, 'TEAM'), 'TEAM')).toBeNull();
    expect(await of(cookie(token, 'FAMILY'), 'FAMILY')).toBeNull();
  });

  it('is nobody as long as no role is chosen, or no code was entered', async () => {
    expect(await of(cookie(await world.session({ subject: 'jip', accountId: idOf('account jip') })))).toBeNull();
    expect(await of(cookie(await world.session({ audience: 'FAMILY', subject: 'new' }), 'FAMILY'), 'FAMILY')).toBeNull();
  });

  it('is nobody with a role of another account, or of a family on the side of professionals', async () => {
    for (const actorId of ['other CHAIR', 'mara FAMILY_MEMBER'].map(idOf)) expect(await of(cookie(await world.session({ subject: 'jip', accountId: idOf('account jip'), actorId })))).toBeNull();
    await world.rows(`update actor set account_id = $1 where id = $2`, [idOf('account jip'), idOf('mara FAMILY_MEMBER')]);
    expect(await of(cookie(await world.session({ subject: 'jip', accountId: idOf('account jip'), actorId: idOf('mara FAMILY_MEMBER') })))).toBeNull();
    await world.rows(`update actor set account_id = $1 where id = $2`, [idOf('account mara'), idOf('mara FAMILY_MEMBER')]);
  });

  it.each([
    ['the account is blocked', `update account set blocked_at = $1 where display_name = 'Naam jip'`, 'update account set blocked_at = null', AT],
    ['the role has ended', `update actor set valid_until = $1 where role = 'CHAIR'`, 'update actor set valid_until = null', AT],
    ['the role has not begun', `update actor set valid_from = $1 where role = 'CHAIR'`, `update actor set valid_from = '2026-01-01'`, new Date(AT.getTime() + 1)],
  ])('is nobody from the instant on at which %s, and somebody until then', async (_, change, back, at) => {
    const later = new Date(at.getTime() + (change.includes('valid_from') ? -1 : 1));
    await world.rows(change, [later]);
    expect(await of(cookie(token))).not.toBeNull();
    await world.rows(change, [at]);
    expect(await of(cookie(token))).toBeNull();
    await world.rows(back);
    expect(await of(cookie(token))).not.toBeNull();
  });
});

describe('how long', () => {
  it.each([['TEAM', 'jip', 'jip CHAIR'], ['FAMILY', 'mara', 'mara FAMILY_MEMBER']] as const)('a session of %s lasts without use is its own pause, to the millisecond', async (audience, subject, actor) => {
    const own = await world.session({ audience, subject, accountId: idOf(`account ${subject}`), actorId: idOf(actor) });
    wait(IDLE[audience] - 1);
    expect(await of(cookie(own, audience), audience, 'socket')).not.toBeNull();
    wait(1);
    expect(await of(cookie(own, audience), audience)).toBeNull();
  });

  it('it lasts with use is ten hours, and asking for more time gives no more than that', async () => {
    const session = await world.found(token);
    for (let spent = 0; spent < ABSOLUTE - IDLE.TEAM; spent += IDLE.TEAM / 2) {
      wait(IDLE.TEAM / 2);
      expect(await of(cookie(token))).not.toBeNull();
    }
    const last = await world.sessions.touch(await world.found(token), true);
    expect(world.sessions.expiresAt(session, last)).toEqual(new Date(session.signedInAt.getTime() + ABSOLUTE));
    world.now = new Date(session.signedInAt.getTime() + ABSOLUTE);
    expect(await of(cookie(token))).toBeNull();
  });

  it('a person’s request keeps it awake, at most one note in half a minute; a look of a machine does not', async () => {
    const begun = await seenAt();
    wait(30 * SECOND - 1);
    await of(cookie(token));
    expect(await seenAt()).toEqual(begun);
    wait(1);
    await of(cookie(token), 'TEAM', 'socket');
    await of(cookie(token), 'TEAM', 'web', false);
    expect(await seenAt()).toEqual(begun);
    await of(cookie(token));
    expect(await seenAt()).toEqual(world.now);
  });

  it('rows that are long over are swept, and those that might still live are kept', async () => {
    const ids = async (): Promise<unknown[]> => (await world.rows('select id from session')).map((row) => row['id']);
    await world.sessions.end(await world.found(token), 'EXIT');
    wait(48 * 3_600_000);
    await world.sessions.sweep();
    expect(await ids()).toContain(world.keys.idOf(token));
    const fresh = await world.session({ subject: 'jip' });
    wait(1);
    await world.sessions.sweep();
    expect(await ids()).not.toContain(world.keys.idOf(token));
    expect(await ids()).toContain(world.keys.idOf(fresh));
  });
});

describe('whoever goes on listening', () => {
  it('is asked again: still the same role, at this instant, under another trace', async () => {
    const context = (await of(cookie(token), 'TEAM', 'socket')) as RequestContext;
    const again = await contexts.again(context);
    expect(again).toMatchObject({ actor: context.actor, sessionId: context.sessionId, accessPoint: context.accessPoint });
    expect(again?.traceId).not.toBe(context.traceId);
  });

  it.each([
    ['left in this browser', (context: RequestContext) => world.sessions.end({ id: context.sessionId } as never, 'EXIT')],
    ['logged out elsewhere', async () => world.sessions.endLogin(await world.found(await world.session({ subject: 'jip' })), 'LOGOUT')],
    ['took another role', async () => world.sessions.rotate(await world.found(token), idOf('account jip'), idOf('jip YOUTH_PROFESSIONAL'))],
    ['paused too long', () => Promise.resolve(wait(IDLE.TEAM))],
  ])('is nobody any more after it %s', async (_, happens) => {
    const context = (await of(cookie(token), 'TEAM', 'socket')) as RequestContext;
    await happens(context);
    expect(await contexts.again(context)).toBeNull();
  });

  it('is nobody when the same session would speak for another role', async () => {
    const context = (await of(cookie(token), 'TEAM', 'socket')) as RequestContext;
    expect(await contexts.again({ ...context, actor: { ...context.actor, id: idOf('jip YOUTH_PROFESSIONAL') } })).toBeNull();
    expect(await contexts.again({ ...context, actor: { ...context.actor, audience: 'FAMILY' } })).toBeNull();
  });

  it('elsewhere, with another login, notices nothing of somebody who logs out', async () => {
    const stranger = await world.session({ subject: 'other', accountId: idOf('account other'), actorId: idOf('other CHAIR') });
    await world.sessions.endLogin(await world.found(token), 'LOGOUT');
    expect(await of(cookie(stranger))).not.toBeNull();
    expect(await world.rows('select ended_by from session where id = $1', [world.keys.idOf(token)])).toEqual([{ ended_by: 'LOGOUT' }]);
  });
});
