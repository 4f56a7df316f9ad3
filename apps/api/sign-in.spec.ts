import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';

let harness: Harness;

beforeAll(async () => {
  harness = await startHarness();
});

afterAll(async () => {
  await harness?.close();
});

describe('signing in by following redirects', () => {
  it('ends signed in as a professional when only the person is named', async () => {
    const browser = harness.browser();
    const session = await browser.signIn(PEOPLE.professional);

    expect(session).toMatchObject({
      name: 'Proef Professional', role: 'YOUTH_PROFESSIONAL', roleLabel: 'Jeugdprofessional', organisation: 'Proefgemeente', audience: 'TEAM', demo: true,
    });
    expect(browser.jar.has('zov-team')).toBe(true);
    expect(browser.jar.has('zov-team-login')).toBe(false);
  });

  it('ends signed in as a family member on the other audience', async () => {
    const browser = harness.browser();
    const session = await browser.signIn(PEOPLE.mother);

    expect(session).toMatchObject({ name: 'Proef Moeder', role: 'FAMILY_MEMBER', organisation: null, audience: 'FAMILY' });
    expect([...browser.jar.keys()].filter((name) => name.startsWith('zov-'))).toEqual(['zov-family']);
  });
});
