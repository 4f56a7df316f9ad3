import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { AccountStore, hashCode, type InvitationPort } from '@zov/access/server/sign-in/index.ts';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

const open: Harness[] = [];

async function start(env: Record<string, string> = {}): Promise<Harness> {
  const harness = await startHarness(PROBE.slices, env);
  open.push(harness);
  return harness;
}

afterAll(async () => {
  await Promise.all(open.map((one) => one.close()));
});

async function asOwner(harness: Harness, text: string, values: unknown[] = []): Promise<void> {
  const client = new pg.Client({ connectionString: harness.database.ownerUrl });
  await client.connect();
  await client.query(text, values).finally(() => client.end());
}

/** Leaves for the provider, changes the database, and lets the provider send the person back. */
async function arriveAfter(harness: Harness, person: string, change: () => Promise<void>): Promise<{ status: number; text: string }> {
  const browser = harness.browser();
  const page = await browser.get('/auth/login?audience=team', { accept: 'text/html' });
  const action = /action="([^"]+)"/.exec(await page.text())![1]!;
  const own = browser.get.bind(browser);
  // The provider accepts first; the change happens before our side looks the account up.
  const response = await fetch(`${harness.config.publicUrl}${action}`, {
    method: 'POST', body: new URLSearchParams({ person }), redirect: 'manual', headers: { cookie: browser.cookies() },
  });
  await change();
  const end = await own(response.headers.get('location')!, { accept: 'text/html' });
  return { status: end.status, text: await end.text() };
}

describe('our side decides, whatever the provider says', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await start();
  });

  it.each([
    ['nobody added', 'UNKNOWN', `update account set subject = 'moved-away' where subject = $1`],
    ['whose account is blocked', 'BLOCKED', `update account set blocked_at = '2026-01-02' where issuer = 'demo-team' and (subject = $1 or subject = 'moved-away')`],
  ])('and refuses a professional %s', async (_what, reason, change) => {
    if (reason === 'BLOCKED') await asOwner(harness, `update account set subject = $1 where subject = 'moved-away'`, [PEOPLE.professional]);
    const end = await arriveAfter(harness, PEOPLE.professional, () => asOwner(harness, change, [PEOPLE.professional]));
    expect(end.status).toBe(403);
    expect(harness.events.at(-1)).toMatchObject({ kind: 'SIGN_IN', outcome: 'REFUSED', detail: { reason } });
    expect(end.text).not.toContain('Proef Professional');
  });

  it('and refuses a professional whose role has ended', async () => {
    const end = await arriveAfter(harness, PEOPLE.twoRoles, () => asOwner(harness, `update actor set valid_until = '2026-02-01' where valid_until is null`));
    expect([end.status, harness.events.at(-1)!.detail]).toEqual([403, { audience: 'TEAM', reason: 'NO_ROLE' }]);
  });

  it('and sends somebody away who said no at the provider', async () => {
    const browser = harness.browser();
    await browser.get('/auth/login?audience=team', { accept: 'text/html' });
    const end = await browser.get('/auth/callback/team?error=access_denied&state=x', { accept: 'text/html' });
    expect([end.status, harness.events.at(-1)!.detail]).toEqual([403, { audience: 'TEAM', reason: 'PROVIDER' }]);
  });
});

describe('the assurance that is demanded', () => {
  it('is checked on the token: another method than the demanded one is not enough', async () => {
    const harness = await start({ ZOV_TEAM_AMR: 'mfa,hwk' });
    expect(await harness.browser().signIn(PEOPLE.professional)).not.toHaveProperty('name');
    expect(harness.events.at(-1)).toMatchObject({ kind: 'SIGN_IN', outcome: 'REFUSED', detail: { reason: 'ASSURANCE' } });
  });

  it('is checked on the token: a lower level than the demanded one is not enough', async () => {
    const harness = await start({ ZOV_FAMILY_ACR: 'high' });
    expect(await harness.browser().signIn(PEOPLE.mother)).not.toHaveProperty('name');
    expect(harness.events.at(-1)).toMatchObject({ outcome: 'REFUSED', detail: { audience: 'FAMILY', reason: 'ASSURANCE' } });
    expect(await harness.browser().signIn(PEOPLE.professional)).toHaveProperty('name');
  });
});

describe('a family member without access', () => {
  let harness: Harness;

  beforeAll(async () => {
    harness = await start();
    harness.app.parts.useInvitations(await invitations(harness));
  });

  /** One good code, for an account that is waiting. */
  async function invitations(target: Harness): Promise<InvitationPort> {
    const accountId = randomUUID();
    await asOwner(target, `insert into account (id, audience, display_name) values ($1, 'FAMILY', 'Proef Vader')`, [accountId]);
    await asOwner(target, `insert into actor (account_id, role, region_id, valid_from) select $1, 'FAMILY_MEMBER', id, '2026-01-01' from region`, [accountId]);
    const accounts = new AccountStore(target.app.parts.pool);
    return {
      redeem: async (codeHash, issuer, subject) =>
        codeHash === hashCode('ABCD2345') && (await accounts.bind(accountId, issuer, subject, new Date())) ? { accountId } : null,
    };
  }

  async function stranger(name: string) {
    const browser = harness.browser();
    const page = await browser.get('/auth/login?audience=family', { accept: 'text/html' });
    const html = await page.text();
    expect(html).toContain('Iemand die nog geen toegang heeft');
    await browser.form(/action="([^"]+)"/.exec(html)![1]!, { name });
    return browser;
  }

  it('is signed in, can do nothing, and comes in with the code', async () => {
    const browser = await stranger('Vader');
    expect(await browser.session()).toEqual({ unbound: true, audience: 'FAMILY', demo: true, expiresAt: expect.any(String) });
    expect((await browser.graphql('family', { query: '{ me { role } }' })).status).toBe(401);

    const wrong = await browser.post('/auth/invitation', { code: 'ZZZZ9999' });
    expect([wrong.status, await wrong.json()]).toMatchObject([400, { problem: 'WRONG_CODE', errors: [{ extensions: { code: 'BAD_INPUT' } }] }]);
    const before = browser.jar.get('zov-family');
    const right = await browser.post('/auth/invitation', { code: 'abcd-2345' });
    expect(await right.json()).toMatchObject({ name: 'Proef Vader', role: 'FAMILY_MEMBER' });
    expect(browser.jar.get('zov-family')).not.toBe(before);
    expect((await browser.graphql('family', { query: '{ me { role } }' })).status).toBe(200);
    expect(await (await stranger('Vader')).session()).toMatchObject({ name: 'Proef Vader' });
  });

  it('cannot use a code twice, and somebody with access cannot bind a second time: that is an alarm', async () => {
    const other = await stranger('Iemand anders');
    expect((await other.post('/auth/invitation', { code: 'ABCD2345' })).status).toBe(400);

    const bound = harness.browser();
    await bound.signIn(PEOPLE.mother);
    expect(await (await bound.post('/auth/invitation', { code: 'ABCD2345' })).json()).toMatchObject({ problem: 'ALREADY_BOUND' });
    expect(harness.events.at(-1)).toMatchObject({ kind: 'SECOND_BINDING_ALARM', outcome: 'REFUSED' });
  });

  it('cannot guess: after ten wrong codes no code is looked at, also in a new session', async () => {
    for (let round = 0; round < 2; round += 1) {
      const browser = await stranger('Gokker');
      for (let tries = 0; tries < 5; tries += 1) await browser.post('/auth/invitation', { code: `GUESS${round}${tries}` });
    }
    const next = await (await stranger('Gokker')).post('/auth/invitation', { code: 'ABCD2345' });
    expect(await next.json()).toMatchObject({ problem: 'TOO_OFTEN' });
  });
});
