import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf } from '../testing/rows.ts';
import { MAX_CODE_TRIES, hashCode } from './session.service.ts';
import { SignInWorld } from './testing/sign-in-world.ts';

let world: SignInWorld;
beforeAll(async () => {
  world = await SignInWorld.make();
  await world.account('jip', ['YOUTH_PROFESSIONAL']);
  await world.account('two', ['CHAIR', 'YOUTH_PROFESSIONAL']);
  await world.account('mara', ['FAMILY_MEMBER']);
  await world.account('blocked', ['CHAIR'], { blocked_at: new Date('2026-11-01T00:00:00Z') });
  await world.account('later', ['CHAIR'], { blocked_at: new Date('2026-12-01T00:00:00Z') });
  await world.account('roleless', []);
});
beforeEach(() => {
  world.events.length = 0;
  world.logFails = undefined;
});
afterAll(() => world.end());

const STRONG = { amr: ['pwd', 'mfa'] };
const HIGH = { acr: 'high' };
const sessions = async (subject: string): Promise<number> => Number((await world.rows('select count(*) as n from session where subject = $1 and ended_at is null', [subject]))[0]?.['n']);
const team = (subject: string, more: object = {}, over: Parameters<SignInWorld['comeBack']>[2] = {}) => world.comeBack('TEAM', { subject, ...STRONG, ...more }, over);

describe('coming back from the provider', () => {
  it('opens a session for the one role there is, and says so in the log before it does', async () => {
    const result = await team('jip', { authenticatedAt: new Date('2026-11-21T09:59:00Z') });
    if (!result.ok) throw new Error('not let in');
    expect(await world.found(result.token)).toMatchObject({ accountId: idOf('account jip'), actorId: idOf('jip YOUTH_PROFESSIONAL'), issuer: 'entra', subject: 'jip', authenticatedAt: new Date('2026-11-21T09:59:00Z') });
    expect(world.events).toMatchObject([{ kind: 'SIGN_IN', outcome: 'OK', accountId: idOf('account jip'), actorId: idOf('jip YOUTH_PROFESSIONAL'), regionId: idOf('region'), accessPoint: 'web:1', detail: { audience: 'TEAM' } }]);
  });

  it('opens nothing when that cannot be written down', async () => {
    world.logFails = new Error('no space left');
    const before = await sessions('jip');
    await expect(team('jip')).rejects.toThrow('no space left');
    await expect(team('nobody')).rejects.toThrow('no space left');
    expect(await sessions('jip')).toBe(before);
  });

  it.each([
    ['of whom the provider did not ask a second proof', { subject: 'jip', amr: ['pwd'] }, 'ASSURANCE'], ['of whom it says nothing', { subject: 'jip' }, 'ASSURANCE'], ['whom it refuses', new Error('access_denied'), 'PROVIDER'],
    ['whom nobody added', { subject: 'stranger', ...STRONG }, 'UNKNOWN'], ['who is a family member elsewhere', { subject: 'mara', ...STRONG }, 'UNKNOWN'],
    ['whose account is blocked', { subject: 'blocked', ...STRONG }, 'BLOCKED'], ['who has no role', { subject: 'roleless', ...STRONG }, 'NO_ROLE'],
  ] as const)('lets nobody in %s, and keeps why', async (_, login, refusal) => {
    const open = async (): Promise<unknown> => world.rows('select count(*) from session where ended_at is null');
    const before = await open();
    expect(await world.comeBack('TEAM', login as never)).toEqual({ ok: false, refusal });
    expect(world.events).toMatchObject([{ kind: 'SIGN_IN', outcome: 'REFUSED', detail: { audience: 'TEAM', reason: refusal } }]);
    expect(await open()).toEqual(before);
  });

  it('counts a block from its own instant on', async () => {
    expect(await team('later')).toMatchObject({ ok: true });
  });

  it('lets a family member of whom nobody knows as far as the page that asks for a code, with enough assurance alone', async () => {
    const result = await world.comeBack('FAMILY', { subject: 'unknown', ...HIGH });
    if (!result.ok) throw new Error('not let in');
    expect(await world.found(result.token, 'FAMILY')).toMatchObject({ accountId: null, actorId: null, subject: 'unknown' });
    expect(await world.service.view(await world.found(result.token, 'FAMILY'))).toMatchObject({ unbound: true });
    expect(await world.comeBack('FAMILY', { subject: 'unknown', acr: 'low' })).toEqual({ ok: false, refusal: 'ASSURANCE' });
    const professional = await world.comeBack('FAMILY', { subject: 'jip', ...HIGH });
    expect(professional.ok && (await world.found(professional.token, 'FAMILY')).accountId).toBeNull();
    expect(await sessions('unknown')).toBe(1);
  });

  it('works for an attempt of this browser and audience, once, within ten minutes', async () => {
    world.login = { subject: 'jip', ...STRONG };
    const back = (attemptToken: string | undefined, audience: 'TEAM' | 'FAMILY' = 'TEAM') => world.signIn.finish(audience, { url: '/x', attemptToken, previousToken: undefined, accessPoint: 'web:1' });
    const token = await world.attempts.start('TEAM', { wantedRole: null, returnTo: '/gezinnen' });
    for (const [odd, audience] of [[undefined, 'TEAM'], ['guessed', 'TEAM'], [token, 'FAMILY']] as const) expect(await back(odd, audience)).toEqual({ ok: false, refusal: 'EXPIRED' });
    expect(await back(token)).toMatchObject({ ok: true, returnTo: '/gezinnen' });
    expect(await back(token)).toEqual({ ok: false, refusal: 'EXPIRED' });
    const late = await world.attempts.start('TEAM', { wantedRole: null, returnTo: null });
    world.now = new Date(world.now.getTime() + 600_000);
    expect(await back(late)).toEqual({ ok: false, refusal: 'EXPIRED' });
  });

  it('ends the session that this browser had, whoever’s it was, and no other', async () => {
    const [before, elsewhere] = [await team('jip'), await team('jip')];
    if (!before.ok || !elsewhere.ok) throw new Error('not let in');
    const next = await team('two', {}, { previousToken: before.token });
    expect(next).toMatchObject({ ok: true });
    expect(await world.sessions.find(before.token, 'TEAM')).toBeNull();
    expect(await world.sessions.find(elsewhere.token, 'TEAM')).not.toBeNull();
  });

  it('never believes that somebody proved who they are later than now', async () => {
    const result = await team('jip', { authenticatedAt: new Date(world.now.getTime() + 3_600_000) });
    if (!result.ok) throw new Error('not let in');
    expect((await world.found(result.token)).authenticatedAt).toEqual(world.now);
  });

  it('ends at the provider where it has a place for that, and is no less ended here when it does not answer', async () => {
    world.login = {};
    expect(await world.signIn.endSessionUrl('TEAM', 'https://zicht.example.nl/')).toBe('https://login.example.nl/end');
    world.login = new Error('away');
    expect(await world.signIn.endSessionUrl('TEAM', 'https://zicht.example.nl/')).toBeNull();
  });
});

describe('choosing a role', () => {
  const opened = async (wantedRole: string | null = null) => {
    const result = await team('two', {}, { wantedRole });
    if (!result.ok) throw new Error('not let in');
    return world.found(result.token);
  };

  it('is asked of who has two, and never made for somebody by a name that is not theirs', async () => {
    expect((await opened()).actorId).toBeNull();
    expect((await opened('ADMINISTRATOR')).actorId).toBeNull();
    expect((await opened(idOf('jip YOUTH_PROFESSIONAL'))).actorId).toBeNull();
    expect((await opened('CHAIR')).actorId).toBe(idOf('two CHAIR'));
  });

  it('gives the session a new id and ends the former; a role of somebody else, or one that ended, is refused and kept', async () => {
    const session = await opened();
    const token = await world.service.chooseRole(session, idOf('two CHAIR'), 'web:1');
    expect(await world.found(String(token))).toMatchObject({ actorId: idOf('two CHAIR'), signedInAt: session.signedInAt });
    const next = await world.found(String(token));
    await world.rows(`update actor set valid_until = '2026-11-21T09:00:00Z' where id = $1`, [idOf('two YOUTH_PROFESSIONAL')]);
    for (const wrong of [idOf('jip YOUTH_PROFESSIONAL'), idOf('two YOUTH_PROFESSIONAL'), 'x']) expect(await world.service.chooseRole(next, wrong, 'web:1')).toBeNull();
    expect(world.events.filter(({ kind }) => kind === 'ROLE_CHOSEN').map(({ outcome }) => outcome)).toEqual(['OK', 'REFUSED', 'REFUSED', 'REFUSED']);
    expect(await world.service.chooseRole(session, idOf('two CHAIR'), 'web:1')).toBeNull();
    await world.rows('update actor set valid_until = null where id = $1', [idOf('two YOUTH_PROFESSIONAL')]);
  });

  it('is over for who was blocked meanwhile, and there is nothing left to see', async () => {
    const session = await opened('CHAIR');
    await world.rows(`update account set blocked_at = '2026-11-21T09:00:00Z' where id = $1`, [idOf('account two')]);
    expect([await world.service.view(session), await world.service.extend(session), await world.service.chooseRole(session, idOf('two CHAIR'), 'web:1')]).toEqual([null, null, null]);
    await world.rows('update account set blocked_at = null where id = $1', [idOf('account two')]);
  });
});

describe('the code of a family member', () => {
  const unbound = async (subject: string) => world.found(await world.session({ audience: 'FAMILY', subject }), 'FAMILY');
  const tried: string[] = [];
  beforeAll(async () => {
    await world.account('oma', ['FAMILY_MEMBER'], { issuer: null, subject: null, bound_at: null });
    world.invitations = {
      redeem: async (hash, issuer, subject) => {
        tried.push(hash);
        return hash === hashCode('GOED-1234') && await world.accounts.bind(idOf('account oma'), issuer, subject, world.now) ? { accountId: idOf('account oma') } : null;
      },
    };
  });

  it('is asked for as a hash, counted before it is looked at, and no more looked at after ten', async () => {
    const session = await unbound('guesser');
    for (let tries = 0; tries < MAX_CODE_TRIES; tries += 1) expect(await world.service.redeem(session, `FOUT-${tries}`, 'web:1')).toEqual({ problem: 'WRONG_CODE' });
    expect(tried).toHaveLength(MAX_CODE_TRIES);
    expect(tried.join()).not.toContain('FOUT');
    expect(await world.service.redeem(session, 'GOED-1234', 'web:1')).toEqual({ problem: 'TOO_OFTEN' });
    expect(await world.service.redeem(await unbound('guesser'), 'GOED-1234', 'web:1')).toEqual({ problem: 'TOO_OFTEN' });
    expect(tried).toHaveLength(MAX_CODE_TRIES);
    world.now = new Date(world.now.getTime() + 24 * 3_600_000 + 1_000);
    expect(await world.service.redeem(await unbound('guesser'), 'FOUT-weer', 'web:1')).toEqual({ problem: 'WRONG_CODE' });
  });

  it('binds a login once, in a session with a new id; a second binding is an alarm', async () => {
    const session = await unbound('oma at home');
    const result = await world.service.redeem(session, 'goed 1234', 'web:1');
    if (!('token' in result)) throw new Error(result.problem);
    expect(await world.found(result.token, 'FAMILY')).toMatchObject({ accountId: idOf('account oma'), actorId: idOf('oma FAMILY_MEMBER') });
    await expect(world.found(world.keys.newToken(), 'FAMILY')).rejects.toThrow();
    world.events.length = 0;
    expect(await world.service.redeem(await world.found(result.token, 'FAMILY'), 'GOED-1234', 'web:1')).toEqual({ problem: 'ALREADY_BOUND' });
    expect(await world.service.redeem(await unbound('somebody else'), 'GOED-1234', 'web:1')).toEqual({ problem: 'WRONG_CODE' });
    expect(world.events).toMatchObject([{ kind: 'SECOND_BINDING_ALARM', outcome: 'REFUSED' }, { kind: 'INVITATION_REDEEMED', outcome: 'REFUSED', detail: { reason: 'wrong code' } }]);
    expect(JSON.stringify(world.events)).not.toContain('1234');
  });
});
