import { afterEach, expect, it } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { TeamApp } from './team-app';

provideRequest();
afterEach(cleanup);

/** What somebody in a role finds at an address. */
async function pageAt(path: string, role: string): Promise<string> {
  const session = { name: 'Sanne Bakker', role, roleLabel: role, organisation: 'Gemeente', roles: [], demo: true, audience: 'TEAM', expiresAt: new Date(Date.now() + 1_800_000).toISOString() };
  globalThis.fetch = () => Promise.resolve({ status: 200, ok: true, headers: new Headers(), json: () => Promise.resolve(session) } as unknown as Response);
  window.history.replaceState(null, '', path);
  render(<TeamApp />);
  await screen.findByRole('heading', { level: 1, name: 'Niet gevonden of geen toegang' });
  const page = screen.getByRole('main').innerHTML + document.title;
  cleanup();
  return page;
}

it('shows a page that is for another role exactly as an address that does not exist', async () => {
  const nowhere = await pageAt('/nergens', 'YOUTH_PROFESSIONAL');
  expect(nowhere).toContain('Vraag dan aan de regisseur van het gezin');
  for (const [path, role] of [['/logboek', 'YOUTH_PROFESSIONAL'], ['/logboek', 'ADMINISTRATOR'], ['/logboek/inzagen', 'ADMINISTRATOR'], ['/noodtoegang', 'YOUTH_PROFESSIONAL'], ['/logboek/noodtoegang', 'CRISIS_WORKER'], ['/beheer', 'PRIVACY_OFFICER'], ['/beheer/nieuw', 'CHAIR'], ['/beheer/instellingen', 'YOUTH_PROFESSIONAL'], ['/beheer/organisaties', 'ANALYST'], ['/beheer/organisaties/iets', 'YOUTH_PROFESSIONAL'], ['/beheer/medewerkers/11111111-1111-4111-8111-111111111111', 'PRIVACY_OFFICER'], ['/beheer/medewerkers/iemand', 'ADMINISTRATOR'], ['/beheer/instellingen/involvement_months', 'PRIVACY_OFFICER'], ['/beheer/instellingen/geen', 'ADMINISTRATOR']] as const) {
    expect(await pageAt(path, role)).toBe(nowhere);
  }
});
