import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

const SLICES = PROBE.slices;
const open: Harness[] = [];
afterEach(() => Promise.all(open.splice(0).map((one) => one.close())));

async function server(env: Record<string, string> = {}): Promise<(path: string, headers?: Record<string, string>) => Promise<Response>> {
  const harness = await startHarness(SLICES, env);
  open.push(harness);
  return (path, headers = {}) => fetch(harness.config.publicUrl + path, { headers, redirect: 'manual' });
}

async function statuses(count: number, ask: () => Promise<Response>): Promise<Record<number, number>> {
  const counted: Record<number, number> = {};
  for (let turn = 0; turn < count; turn += 1) {
    const { status } = await ask();
    counted[status] = (counted[status] ?? 0) + 1;
  }
  return counted;
}

describe('signing in too often', () => {
  it('is stopped per network address with a page in plain words that says when to try again', async () => {
    const get = await server();
    expect(await statuses(120, () => get('/auth/login?audience=team'))).toEqual({ 302: 120 });
    const stopped = await get('/auth/login?audience=family');
    expect([stopped.status, stopped.headers.get('set-cookie')]).toEqual([429, null]);
    expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(stopped.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    const page = await stopped.text();
    expect(page).toContain('Wacht een minuut');
    expect(page).toContain('href="/auth/login?audience=family"');
    expect(stopped.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is answered the same whoever is named, also for somebody who does not exist, and whatever a stranger says of its address', async () => {
    const get = await server();
    await statuses(120, () => get('/auth/login'));
    const answers = await Promise.all([
      get(`/auth/login?login_hint=${PEOPLE.professional}`), get('/auth/login?login_hint=nobody'), get('/auth/login', { 'x-forwarded-for': '203.0.113.9' }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([429, 429, 429]);
    expect(new Set(await Promise.all(answers.map((one) => one.text()))).size).toBe(1);
  });

  it('counts by the address that a trusted proxy names, and a whole IPv6 network as one', async () => {
    const get = await server({ ZOV_TRUST_PROXY: '127.0.0.1' });
    const from = (address: string) => () => get('/auth/login', { 'x-forwarded-for': address });
    expect(await statuses(121, from('203.0.113.9'))).toEqual({ 302: 120, 429: 1 });
    expect(await statuses(1, from('203.0.113.10'))).toEqual({ 302: 1 });
    let last = 0;
    expect(await statuses(121, () => from(`2001:db8::${(last += 1).toString(16)}`)())).toEqual({ 302: 120, 429: 1 });
  });

  it('is stopped per sign-in when the same one comes back again and again', async () => {
    const get = await server();
    const cookie = (await get('/auth/login?audience=team')).headers.getSetCookie()[0]!.split(';')[0]!;
    const back = () => get('/auth/callback/team?code=x&state=y', { cookie });
    expect(await statuses(6, back)).toEqual({ 400: 4, 403: 1, 429: 1 });
    const other = (await get('/auth/login?audience=team')).headers.getSetCookie()[0]!.split(';')[0]!;
    expect((await get('/auth/callback/team?code=x&state=y', { cookie: other })).status).toBe(403);
  });

  it('is stopped per network address on the way back as well, with no sign-in at all', async () => {
    const get = await server();
    expect(await statuses(121, () => get('/auth/callback/family?code=x'))).toEqual({ 400: 120, 429: 1 });
    expect((await get('/auth/session')).status).toBe(401);
  });
});

describe('signing out', () => {
  it('names where the provider ends its session, when it has such a place', async () => {
    const harness = await startHarness(SLICES);
    open.push(harness);
    const browser = harness.browser();
    await browser.signIn(PEOPLE.mother);
    expect(await (await browser.post('/auth/logout')).json()).toEqual({ ok: true, endSessionUrl: null });

    const asked: unknown[] = [];
    harness.app.parts.signIn.endSessionUrl = (...given) => {
      asked.push(given);
      return Promise.resolve('https://login.example.nl/end');
    };
    await browser.signIn(PEOPLE.mother);
    expect(await (await browser.post('/auth/logout')).json()).toEqual({ ok: true, endSessionUrl: 'https://login.example.nl/end' });
    expect(asked).toEqual([['FAMILY', `${harness.config.publicUrl}/mijn`]]);
    expect(await (await browser.post('/auth/logout')).json()).toEqual({ ok: true, endSessionUrl: null });
  });
});
