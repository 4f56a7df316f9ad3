import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { ABSOLUTE, IDLE } from '@zov/access/server/sign-in/index.ts';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness(PROBE.slices);
});

afterAll(async () => {
  await harness?.close();
});

async function asOwner(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: harness.database.ownerUrl });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await client.end();
  }
}

const lastEvent = () => harness.events.at(-1);

describe('signing in by following redirects', () => {
  it('ends signed in as a professional when only the person is named', async () => {
    const browser = harness.browser();
    const session = await browser.signIn(PEOPLE.professional);

    expect(session).toMatchObject({
      name: 'Proef Professional', role: 'YOUTH_PROFESSIONAL', roleLabel: 'Jeugdprofessional', organisation: 'Proefgemeente', audience: 'TEAM', demo: true, thirdPhase: 'herstelplan',
    });
    expect([...browser.jar.keys()].filter((name) => name.startsWith('zov-'))).toEqual(['zov-team']);
    expect(lastEvent()).toMatchObject({ kind: 'SIGN_IN', outcome: 'OK', accountId: harness.people[PEOPLE.professional]!.accountId, detail: { audience: 'TEAM' } });
  });

  it('ends signed in as a family member on the other audience', async () => {
    const browser = harness.browser();
    const session = await browser.signIn(PEOPLE.mother);

    expect(session).toMatchObject({ name: 'Proef Moeder', role: 'FAMILY_MEMBER', organisation: null, audience: 'FAMILY' });
    expect([...browser.jar.keys()].filter((name) => name.startsWith('zov-'))).toEqual(['zov-family']);
    expect(browser.visited.map(({ url }) => new URL(url).pathname)).toContain('/mijn');
  });

  it('tells professional and family how their region calls the plan of the third phase, from the day that holds', async () => {
    const choose = (value: number, from: string) => asOwner(`insert into region_setting (id, region_id, key, value, valid_from, source, added_at)
      select gen_random_uuid(), id, 'THIRD_PHASE_NAME', $1, $2, 'Besluit van de regio', now() from region`, [value, from]);
    await choose(2, '2021-01-01');
    await choose(1, '2999-01-01');
    for (const person of [PEOPLE.professional, PEOPLE.mother]) expect(await harness.browser().signIn(person)).toMatchObject({ thirdPhase: 'toekomstplan' });
    await asOwner(`delete from region_setting where key = 'THIRD_PHASE_NAME' and valid_from > '2020-01-01'`);
  });

  it('gives cookies that no script and no other site can use, and keeps every token to itself', async () => {
    const browser = harness.browser();
    await browser.signIn(PEOPLE.professional);
    const lines = browser.visited.flatMap(({ url, headers }) => (url.includes('/oidc/') ? [] : headers.getSetCookie()));

    expect(lines.find((line) => line.startsWith('zov-team='))).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(lines.find((line) => line.startsWith('zov-team-login='))).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/);
    expect(lines.join()).not.toMatch(/eyJ/);
    const [row] = await asOwner('select json_agg(s)::text as all from session s');
    expect(row!['all']).not.toContain(browser.jar.get('zov-team'));
  });

  it('shows the list of people when nobody is named, with a banner and without any script', async () => {
    const browser = harness.browser();
    const page = await browser.get('/auth/login?audience=family', { accept: 'text/html' });
    const html = await page.text();

    expect(html).toContain('Test-inlog – dit is geen DigiD');
    expect(html).toContain('Proef Moeder');
    expect(html).not.toContain('Proef Professional');
    expect(html).not.toMatch(/<script|https?:\/\//);
    expect(page.headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[^']+'; /);
    const action = /action="([^"]+)"/.exec(html)![1]!;
    await browser.form(action, { person: PEOPLE.mother });
    expect(await browser.session()).toMatchObject({ name: 'Proef Moeder' });
  });

  it('goes back to the page that was asked for, and never to another site', async () => {
    const ends = async (returnTo: string) => {
      const browser = harness.browser();
      await browser.get(`/auth/login?login_hint=${PEOPLE.professional}&audience=team&returnTo=${encodeURIComponent(returnTo)}`, { accept: 'text/html' });
      const last = new URL(browser.visited.at(-1)!.url);
      return `${last.origin === harness.config.publicUrl ? '' : last.origin}${last.pathname}`;
    };
    expect(await ends('/gezinnen/7')).toBe('/gezinnen/7');
    for (const elsewhere of ['//evil.example/x', 'https://evil.example', '/\\evil.example', '/mijn/plan', 'javascript:alert(1)']) {
      expect(await ends(elsewhere)).toBe('/');
    }
  });

  it('works once: the same callback again is refused', async () => {
    const browser = harness.browser();
    await browser.get(`/auth/login?login_hint=${PEOPLE.professional}`, { accept: 'text/html' });
    const callback = browser.visited.find(({ url }) => url.includes('/auth/callback/'))!.url;
    const again = await harness.browser().get(callback);
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('Aanmelden duurde te lang');
  });
});

describe('somebody who may not come in', () => {
  const refusal = async (person: string) => {
    const browser = harness.browser();
    const page = await browser.get(`/auth/login?login_hint=${person}&audience=team`, { accept: 'text/html' });
    return { status: page.status, event: lastEvent(), signedIn: [...browser.jar.keys()].includes('zov-team'), text: await page.text() };
  };

  it('is refused and logged when the role has ended or the account is blocked', async () => {
    await asOwner(`update account set blocked_at = null where subject = $1`, [PEOPLE.blocked]);
    const browser = harness.browser();
    await browser.signIn(PEOPLE.blocked);
    await asOwner(`update account set blocked_at = '2026-01-02' where subject = $1`, [PEOPLE.blocked]);

    // The session that was open is no longer good either.
    expect((await browser.get('/auth/session')).status).toBe(401);
    expect((await browser.graphql('team', { query: '{ me { role } }' })).status).toBe(401);
  });

  it('cannot be somebody whom nobody added', async () => {
    await asOwner(`insert into account (id, audience, display_name, issuer, subject, bound_at) values ($1, 'TEAM', 'Zonder rol', 'demo-team', 'spec-no-role', now())`, [randomUUID()]);
    await asOwner(`insert into actor (account_id, role, organisation_id, region_id, valid_from)
      select a.id, 'CHAIR', o.id, o.region_id, '2026-01-01' from account a, organisation o where a.subject = 'spec-no-role'`);
    const started = harness.browser();
    const login = await fetch(`${harness.config.publicUrl}/auth/login?login_hint=spec-no-role`, { redirect: 'manual' });
    expect(login.status).toBe(302);
    await asOwner(`update actor set valid_until = '2026-02-01' where account_id = (select id from account where subject = 'spec-no-role')`);
    const gone = await started.get('/auth/login?login_hint=spec-no-role&audience=team', { accept: 'text/html' });
    // Not in the provider's list any more: it shows the list, and nobody is signed in.
    expect(await gone.text()).toContain('Kies als wie');
    expect((await refusal('nobody')).signedIn).toBe(false);
  });
});

describe('a person with two roles', () => {
  it('chooses one before anything else can be done', async () => {
    const browser = harness.browser();
    const session = await browser.signIn(PEOPLE.twoRoles);
    expect(session).toMatchObject({ name: 'Proef Tweerollen', choose: [{ role: 'CHAIR' }, { role: 'YOUTH_PROFESSIONAL' }] });
    expect(session).not.toHaveProperty('role');
    expect((await browser.graphql('team', { query: '{ me { role } }' })).status).toBe(401);

    const before = browser.jar.get('zov-team')!;
    const [, chair] = harness.people[PEOPLE.twoRoles]!.actorIds;
    const chosen = await browser.post('/auth/role', { actorId: chair });
    expect(await chosen.json()).toMatchObject({ role: 'CHAIR', roleLabel: 'Voorzitter', roles: [{}, {}] });
    expect(browser.jar.get('zov-team')).not.toBe(before);
    expect(await (await browser.graphql('team', { query: '{ me { role } }' })).json()).toEqual({ data: { me: { role: 'CHAIR' } } });

    const old = await fetch(`${harness.config.publicUrl}/auth/session`, { headers: { cookie: `zov-team=${before}` } });
    expect(old.status).toBe(401);
  });

  it('may name the role beforehand, which is how scripts do it', async () => {
    expect(await harness.browser().signIn(PEOPLE.twoRoles, '&role=CHAIR')).toMatchObject({ role: 'CHAIR' });
    const [first] = harness.people[PEOPLE.twoRoles]!.actorIds;
    expect(await harness.browser().signIn(PEOPLE.twoRoles, `&role=${first}`)).toMatchObject({ role: 'YOUTH_PROFESSIONAL' });
    expect(await harness.browser().signIn(PEOPLE.twoRoles, '&role=ADMINISTRATOR')).toHaveProperty('choose');
  });

  it('cannot take a role of somebody else', async () => {
    const browser = harness.browser();
    await browser.signIn(PEOPLE.twoRoles, '&role=CHAIR');
    const refused = await browser.post('/auth/role', { actorId: harness.people[PEOPLE.professional]!.actorIds[0] });
    expect(refused.status).toBe(403);
    expect(lastEvent()).toMatchObject({ kind: 'ROLE_CHOSEN', outcome: 'REFUSED' });
    expect(await browser.session()).toMatchObject({ role: 'CHAIR' });
  });
});

describe('the key for unsent text', () => {
  const keyOf = async (person: string, extra = '') => {
    const browser = harness.browser();
    await browser.signIn(person, extra);
    const response = await browser.get('/auth/unsent-key?audience=team');
    return { status: response.status, body: (await response.json()) as { key?: string; owner?: string }, caching: response.headers.get('cache-control') };
  };

  it('is the same in every session of one role, another for every other role, and names nobody', async () => {
    const [one, two, other, chair] = await Promise.all([keyOf(PEOPLE.professional), keyOf(PEOPLE.professional), keyOf(PEOPLE.twoRoles, '&role=YOUTH_PROFESSIONAL'), keyOf(PEOPLE.twoRoles, '&role=CHAIR')]);
    expect(one).toMatchObject({ status: 200, caching: 'no-store' });
    expect(two.body).toEqual(one.body);
    expect(Buffer.from(one.body.key ?? '', 'base64url')).toHaveLength(32);
    expect(new Set([one, other, chair].flatMap(({ body }) => [body.key, body.owner])).size).toBe(6);
    expect(JSON.stringify(one.body)).not.toContain(harness.people[PEOPLE.professional]!.actorIds[0]);
  });

  it('is given to nobody who is not signed in, has not chosen a role, or is family', async () => {
    expect((await harness.browser().get('/auth/unsent-key?audience=team')).status).toBe(401);
    expect((await keyOf(PEOPLE.twoRoles)).status).toBe(403);
    const mother = harness.browser();
    await mother.signIn(PEOPLE.mother);
    expect((await mother.get('/auth/unsent-key?audience=team')).status).toBe(401);
    expect((await mother.get('/auth/unsent-key?audience=family')).status).toBe(403);
  });
});

describe('the life of a session', () => {
  it('gets a new id at every sign-in, and the former one is worth nothing', async () => {
    const browser = harness.browser();
    await browser.signIn(PEOPLE.professional);
    const before = browser.jar.get('zov-team')!;
    await browser.signIn(PEOPLE.professional);
    expect(browser.jar.get('zov-team')).not.toBe(before);
    const old = await fetch(`${harness.config.publicUrl}/auth/session`, { headers: { cookie: `zov-team=${before}` } });
    expect(old.status).toBe(401);
  });

  it('ends after half an hour of nothing for a professional and a quarter for a family', async () => {
    for (const [person, audience] of [[PEOPLE.professional, 'TEAM'], [PEOPLE.mother, 'FAMILY']] as const) {
      const browser = harness.browser();
      await browser.signIn(person);
      harness.wait(IDLE[audience] - 60_000);
      expect((await browser.get('/auth/session')).status).toBe(200);
      harness.wait(61_000);
      // Looking at the session is not using it: otherwise a screen that asks every minute would never end.
      expect((await browser.get('/auth/session')).status).toBe(401);
      expect((await browser.graphql(audience === 'TEAM' ? 'team' : 'family', { query: '{ me { role } }' })).status).toBe(401);
    }
  });

  it('goes on by working and by asking for more time, but not beyond ten hours', async () => {
    const browser = harness.browser();
    await browser.signIn(PEOPLE.professional);
    const step = IDLE.TEAM - 60_000;
    for (let spent = 0; spent + step < ABSOLUTE; spent += step) {
      harness.wait(step);
      const response = spent % 2 === 0 ? await browser.graphql('team', { query: '{ me { role } }' }) : await browser.post('/auth/extend');
      expect(response.status).toBe(200);
    }
    harness.wait(step);
    expect((await browser.graphql('team', { query: '{ me { role } }' })).status).toBe(401);
  });

  it('tells when it ends', async () => {
    const browser = harness.browser();
    const { expiresAt } = await browser.signIn(PEOPLE.mother);
    harness.wait(5 * 60_000);
    const extended = (await (await browser.post('/auth/extend')).json()) as { expiresAt: string };
    expect(Date.parse(extended.expiresAt) - Date.parse(expiresAt as string)).toBeGreaterThanOrEqual(5 * 60_000);
  });

  it('ends everywhere on logging out, and clears what the browser kept', async () => {
    const [here, there, other] = [harness.browser(), harness.browser(), harness.browser()];
    await here.signIn(PEOPLE.professional);
    await there.signIn(PEOPLE.professional);
    await other.signIn(PEOPLE.mother);
    const response = await here.post('/auth/logout?audience=team');

    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(here.jar.has('zov-team')).toBe(false);
    expect((await there.get('/auth/session')).status).toBe(401);
    expect((await other.get('/auth/session')).status).toBe(200);
    expect(lastEvent()).toMatchObject({ kind: 'SIGN_OUT', outcome: 'OK' });
  });

  it('ends in this browser only on leaving quickly, also without an audience', async () => {
    const [here, there] = [harness.browser(), harness.browser()];
    await here.signIn(PEOPLE.mother);
    await there.signIn(PEOPLE.mother);
    expect((await here.post('/auth/exit', undefined, { origin: harness.config.publicUrl })).status).toBe(200);
    expect((await here.get('/auth/session')).status).toBe(401);
    expect((await there.get('/auth/session')).status).toBe(200);
  });

  it('says 401 with nothing but whether this is a demo when nobody is signed in', async () => {
    const response = await harness.browser().get('/auth/session');
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ demo: true, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });

  it('cannot be ended or changed from another site', async () => {
    const browser = harness.browser();
    await browser.signIn(PEOPLE.professional);
    for (const act of ['logout', 'exit', 'role', 'extend', 'invitation']) {
      expect((await browser.post(`/auth/${act}`, {}, { origin: 'https://elsewhere.example' })).status).toBe(403);
    }
    expect((await browser.get('/auth/session')).status).toBe(200);
  });
});

it('lists the demo people with a name that works as login hint', async () => {
  const people = (await (await harness.browser().get('/demo/people')).json()) as { id: string; name: string }[];
  expect(people.map(({ id }) => id)).toEqual(expect.arrayContaining([PEOPLE.professional, PEOPLE.twoRoles, PEOPLE.mother]));
  expect(people.map(({ id }) => id)).not.toContain(PEOPLE.ended);
  expect(people[0]).toEqual({ id: expect.any(String), name: expect.any(String), role: expect.any(String), roleLabel: expect.any(String), organisation: expect.anything(), audience: 'TEAM' });
});
