import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REACT_ARIA_STYLE, styleHash } from '@zov/core/http';
import pg from 'pg';
import { startHarness, type Harness } from './testing/harness.ts';
import { PROBE } from './testing/probe.module.ts';

let harness: Harness;
let folder: string;
const script = 'console.log(1);'.repeat(200);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'zov-screens-'));
  for (const name of ['team', 'portal']) {
    mkdirSync(join(folder, name, 'assets'), { recursive: true });
    writeFileSync(join(folder, name, 'index.html'), `<!doctype html><title>${name}</title>`);
    writeFileSync(join(folder, name, 'assets', 'main-AbC123_x.js'), script);
    writeFileSync(join(folder, name, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  }
  harness = await startHarness({ ...PROBE.slices, screens: folder });
});

afterAll(async () => {
  await harness?.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) => fetch(harness.config.publicUrl + path, { headers, redirect: 'manual' });

describe('the screens', () => {
  it('give the page of the professionals at the root and at every deep link, that of the families below /mijn', async () => {
    for (const path of ['/', '/gezinnen', '/gezinnen/7/plan']) expect(await (await get(path)).text()).toContain('<title>team');
    for (const path of ['/mijn', '/mijn/', '/mijn/plan/3']) expect(await (await get(path)).text()).toContain('<title>portal');
  });

  it('give pages to people who are not signed in and never keep one', async () => {
    const response = await get('/');
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('give files with a hash in their name for ever, compressed, and not twice', async () => {
    for (const path of ['/team/assets/main-AbC123_x.js', '/mijn/assets/main-AbC123_x.js']) {
      const response = await get(path, { 'accept-encoding': 'br' });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect([response.headers.get('content-encoding'), response.headers.get('content-type')]).toEqual(['br', 'text/javascript; charset=utf-8']);
      expect(await response.text()).toBe(script);
      const again = await get(path, { 'if-none-match': response.headers.get('etag')! });
      expect(again.status).toBe(304);
    }
    expect((await get('/team/favicon.svg')).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('give no page for a missing file, an unknown path of the server or a program that wants data', async () => {
    for (const path of ['/team/assets/gone-12345678.js', '/mijn/assets/gone-12345678.js', '/favicon.ico', '/auth/nothing', '/health/nothing', '/team', '/oidc/x']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
    expect((await get('/gezinnen', { accept: 'application/json' })).status).toBe(404);
    for (const path of ['/team/../team/index.html', '/team/%2e%2e/%2e%2e/package.json', '/team/index.html']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  it('notice a new build without a restart', async () => {
    writeFileSync(join(folder, 'team', 'assets', 'next-87654321.js'), 'next');
    await new Promise((done) => setTimeout(done, 1_100));
    expect(await (await get('/team/assets/next-87654321.js')).text()).toBe('next');
  });
});

describe('every answer', () => {
  it('carries the strict policy and its companions', async () => {
    for (const path of ['/', '/mijn', '/auth/session', '/health/live', '/team/assets/main-AbC123_x.js', '/nothing.txt', '/team/graphql']) {
      const { headers } = await get(path);
      expect([path, headers.get('content-security-policy')]).toEqual([
        path,
        `default-src 'none'; script-src 'self'; style-src 'self' '${REACT_ARIA_STYLE}'; connect-src 'self'; img-src 'self' data:; font-src 'self'; ` +
          `base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'`,
      ]);
      expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'same-origin']);
      expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('is not kept by anybody when it is a page or data', async () => {
    for (const path of ['/', '/auth/session', '/health/live', '/demo/people', '/version']) {
      expect([path, (await get(path)).headers.get('cache-control')]).toEqual([path, 'no-store']);
    }
  });
});

it('allows exactly the style that the installed react-aria adds', () => {
  const file = join(process.cwd(), 'node_modules/react-aria/dist/private/interactions/usePress.js');
  const source = readFileSync(file, 'utf8').replaceAll(/\$\{[$\w]+PRESSABLE_ATTRIBUTE\}/g, 'data-react-aria-pressable');
  const css = /style\.textContent = `([^`]*)`\.trim\(\)/.exec(source)?.[1];
  expect(styleHash(css!.trim())).toBe(REACT_ARIA_STYLE);
});

describe('health', () => {
  async function beat(text: string): Promise<void> {
    const client = new pg.Client({ connectionString: harness.database.ownerUrl });
    await client.connect();
    await client.query(text).finally(() => client.end());
  }
  const ready = async () => {
    const response = await get('/health/ready', {});
    return { http: response.status, ...((await response.json()) as object) };
  };

  it('is live as soon as it answers, and tells its version', async () => {
    expect(await (await get('/health/live', {})).json()).toEqual({ status: 'live' });
    expect(await (await get('/version', {})).json()).toMatchObject({ name: 'zicht-op-veiligheid', version: expect.stringMatching(/^\d+\.\d+\.\d+$/) });
  });

  it('is ready when the worker gave a sign of life in the last half minute and the tables are up to date, degraded while rows of the log wait for their seal', async () => {
    expect(await ready()).toEqual({ http: 503, status: 'not ready', database: 'ok', migrations: 'ok', worker: 'silent', seals: 'behind' });
    await beat(`insert into heartbeat values ('worker', clock_timestamp()), ('seals', clock_timestamp())`);
    expect(await ready()).toEqual({ http: 200, status: 'ready', database: 'ok', migrations: 'ok', worker: 'ok', seals: 'ok' });
    await beat(`update heartbeat set at = clock_timestamp() - interval '31 seconds'`);
    expect(await ready()).toMatchObject({ http: 503, worker: 'silent' });
    await beat(`update heartbeat set at = clock_timestamp() where name = 'worker'`);
    expect(await ready()).toEqual({ http: 200, status: 'ready', database: 'ok', migrations: 'ok', worker: 'ok', seals: 'ok' });
    await beat(`update heartbeat set at = clock_timestamp() - interval '91 seconds' where name = 'seals'`);
    expect(await ready()).toEqual({ http: 200, status: 'degraded', database: 'ok', migrations: 'ok', worker: 'ok', seals: 'behind' });
    await beat(`delete from migrations where id = (select max(id) from migrations)`);
    expect(await ready()).toMatchObject({ http: 503, migrations: 'behind' });
  });
});
