import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { navItems } from './nav-items';
import { TeamApp } from './team-app';

provideRequest();

const roles = [
  { id: 'a', role: 'YOUTH_PROFESSIONAL', roleLabel: 'Jeugdprofessional', organisation: 'Lokaal team' },
  { id: 'b', role: 'PRIVACY_OFFICER', roleLabel: 'Privacyfunctionaris', organisation: 'Gemeente' },
];
const signedIn = () => ({ name: 'Sanne Bakker', ...roles[0], roles, demo: true, audience: 'TEAM', expiresAt: new Date(Date.now() + 1_800_000).toISOString() });

let status = 200;
let body: unknown;

beforeEach(() => {
  status = 200;
  body = signedIn();
  window.history.replaceState(null, '', '/nergens');
  globalThis.fetch = jest.fn<typeof fetch>(() => Promise.resolve({ status, ok: status < 400, headers: new Headers(), json: () => Promise.resolve(body) } as unknown as Response));
});
afterEach(() => void jest.restoreAllMocks());

describe('The team app', () => {
  it('shows who works here, in which role, and that the data are made up', async () => {
    render(<TeamApp />);
    const person = await screen.findByRole('button', { name: /Sanne Bakker\s*Jeugdprofessional · Lokaal team/ });
    expect(person).toBeTruthy();
    expect(screen.getByText('Demogegevens – fictief')).toBeTruthy();
    expect(within(screen.getByRole('banner')).getAllByRole('link').map((link) => link.textContent)).toEqual(['Zicht op Veiligheid', 'Mijn werk', 'Gezinnen', 'Afspraken', 'Met mij gedeeld']);
  });

  it('offers the other roles and signing out', async () => {
    render(<TeamApp />);
    await userEvent.click(await screen.findByRole('button', { name: /Sanne Bakker/ }));
    const items = await screen.findAllByRole('menuitem');
    expect(items.map((item) => item.textContent)).toEqual(['PrivacyfunctionarisGemeente', 'Mijn belangenEigen familie en eigen straat', 'Log uit']);
  });

  it('has one heading, one main part and a skip link to it', async () => {
    render(<TeamApp />);
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    expect(screen.getAllByRole('main')).toHaveLength(1);
    expect(screen.getByRole('link', { name: 'Ga naar de inhoud' }).getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });

  it('shows the door when nobody is signed in, and comes back to the same page', async () => {
    status = 401;
    body = {};
    render(<TeamApp />);
    const link = await screen.findByRole('link', { name: 'Log in met uw werkaccount' });
    expect(link.getAttribute('href')).toBe('/auth/login?audience=team&returnTo=%2Fnergens');
    expect(screen.getByRole('link', { name: 'Ga naar Mijn plan' }).getAttribute('href')).toBe('/mijn');
  });

  it('lets somebody with more roles choose first', async () => {
    body = { audience: 'TEAM', demo: true, expiresAt: new Date(Date.now() + 1_800_000).toISOString(), name: 'Sanne', choose: roles };
    render(<TeamApp />);
    expect(await screen.findByRole('button', { name: 'Werk als privacyfunctionaris' })).toBeTruthy();
  });

  it('says so when the server cannot be reached, and can try again', async () => {
    status = 500;
    render(<TeamApp />);
    const again = await screen.findByRole('button', { name: 'Probeer opnieuw' });
    status = 200;
    await userEvent.click(again);
    expect(await screen.findByRole('button', { name: /Sanne Bakker/ })).toBeTruthy();
  });
});

describe('The main menu', () => {
  it('has the log for the privacy officer and the administration for the administrator only, who see no families', () => {
    const labels = (role: string) => navItems(role).map((item) => item.label);
    expect(labels('YOUTH_PROFESSIONAL')).toEqual(['Mijn werk', 'Gezinnen', 'Afspraken', 'Met mij gedeeld']);
    expect(labels('PRIVACY_OFFICER')).toEqual(['Mijn werk', 'Logboek', 'Noodtoegang', 'Vier ogen']);
    expect(labels('ADMINISTRATOR')).toEqual(['Mijn werk', 'Beheer']);
  });
});
