import pg from 'pg';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';

let harness: Harness;
let owner: pg.Client;
beforeAll(async () => {
  harness = await startHarness();
  owner = new pg.Client({ connectionString: harness.database.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await harness?.close();
});

/** When the provider said this person proved who they are, in the latest session. */
async function proved(): Promise<Date | null> {
  const { rows } = await owner.query<{ authenticated_at: Date | null }>('select authenticated_at from session order by created_at desc limit 1');
  return rows[0]?.authenticated_at ?? null;
}

describe('signing in again to prove who one is', () => {
  it('makes the provider say when, and that is kept with the session', async () => {
    const browser = harness.browser();
    await browser.get(`/auth/login?audience=team&anew=1&login_hint=${PEOPLE.professional}`);
    expect(await browser.session()).toMatchObject({ name: 'Proef Professional' });
    const at = await proved();
    expect(Math.abs(Date.now() - (at as Date).getTime())).toBeLessThan(60_000);
  });

  it('is asked of the provider as a new sign-in, on no older one', async () => {
    const browser = harness.browser();
    await browser.get(`/auth/login?audience=team&anew=1&login_hint=${PEOPLE.professional}`);
    const asked = browser.visited.map(({ url }) => new URL(url)).find(({ searchParams }) => searchParams.has('code_challenge'));
    expect([asked?.searchParams.get('prompt'), asked?.searchParams.get('max_age')]).toEqual(['login', '0']);
  });
});
