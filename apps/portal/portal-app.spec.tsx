import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { PortalApp } from './portal-app';

provideRequest();

const base = () => ({ demo: true, audience: 'FAMILY', expiresAt: new Date(Date.now() + 900_000).toISOString() });
const mirjam = () => ({ ...base(), name: 'Mirjam', role: 'FAMILY_MEMBER', roleLabel: 'Gezinslid', organisation: null, roles: [] });

type Answer = { status: number; body: unknown };
let session: Answer;
let invitation: Answer;
let isMinor: boolean;
const viewer = () => ({ data: { viewer: { __typename: 'Viewer', id: 'v', dossierIds: [], personIds: [], isMinor, actingFor: [] } } });
const answerTo = (url: string): Answer => {
  if (url.startsWith('/family/graphql')) return { status: 200, body: viewer() };
  return url.startsWith('/auth/invitation') ? invitation : session;
};

beforeEach(() => {
  session = { status: 200, body: mirjam() };
  invitation = { status: 200, body: {} };
  isMinor = false;
  window.history.replaceState(null, '', '/mijn/nergens');
  globalThis.fetch = jest.fn<typeof fetch>((input) => {
    const { status, body } = answerTo(String(input));
    const text = () => Promise.resolve(JSON.stringify(body));
    const headers = new Headers({ 'content-type': 'application/json' });
    return Promise.resolve({ status, ok: status < 400, headers, text, json: () => Promise.resolve(body) } as unknown as Response);
  });
});

describe('The portal', () => {
  it('keeps its title neutral, whatever the page', async () => {
    render(<PortalApp />);
    await screen.findByRole('heading', { level: 1 });
    expect(document.title).toBe('Mijn plan');
  });

  it('has five places to go to', async () => {
    render(<PortalApp />);
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' });
    expect(within(menu).getAllByRole('link').map((link) => link.textContent)).toEqual(['Ons plan', 'Ik wil iets zeggen', 'Wie helpt ons', 'Wie krijgt wat', 'Wie keek']);
    expect(within(menu).getByRole('link', { name: 'Wie keek' }).getAttribute('href')).toBe('/mijn/inzage');
  });

  it.each([
    ['signed in', () => ({ status: 200, body: mirjam() })],
    ['not signed in', () => ({ status: 401, body: {} })],
    ['without a code', () => ({ status: 200, body: { ...base(), unbound: true } })],
    ['when the server is away', () => ({ status: 500, body: {} })],
  ])('has both ways out and the same help on every page, %s', async (_when, answer) => {
    session = answer();
    render(<PortalApp />);
    await screen.findByRole('heading', { level: 1 });
    expect(screen.getAllByRole('link', { name: 'Verlaat deze pagina snel' })).toHaveLength(2);
    expect(screen.getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112');
  });

  it.each([
    ['an adult with "u"', false, 'U wordt bijna uitgelogd'],
    ['a minor with "je"', true, 'Je wordt bijna uitgelogd'],
  ])('speaks to %s', async (_who, minor, title) => {
    isMinor = minor;
    session = { status: 200, body: { ...mirjam(), expiresAt: new Date(Date.now() + 90_000).toISOString() } };
    render(<PortalApp />);
    expect(await screen.findByText(title, undefined, { timeout: 5_000 })).toBeTruthy();
  });

  it('explains the red button before somebody signs in', async () => {
    session = { status: 401, body: {} };
    render(<PortalApp />);
    expect(await screen.findByRole('heading', { name: 'Kijkt er iemand mee?' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log in' }).getAttribute('href')).toContain('audience=family');
  });
});

describe('The code', () => {
  it('lets a family member in', async () => {
    session = { status: 200, body: { ...base(), unbound: true } };
    render(<PortalApp />);
    await userEvent.type(await screen.findByLabelText('Code'), 'ABCD-EFGH');
    session = { status: 200, body: mirjam() };
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    expect(await screen.findByRole('navigation', { name: 'Hoofdmenu' })).toBeTruthy();
  });

  it('is explained when it is wrong, in the words of the server', async () => {
    session = { status: 200, body: { ...base(), unbound: true } };
    invitation = { status: 400, body: { errors: [{ message: 'Deze code klopt niet.' }] } };
    render(<PortalApp />);
    await userEvent.type(await screen.findByLabelText('Code'), 'X');
    await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(screen.getByRole('link', { name: 'Deze code klopt niet.' })).toBeTruthy();
  });

  it('is asked for when the field is empty', async () => {
    session = { status: 200, body: { ...base(), unbound: true } };
    render(<PortalApp />);
    await userEvent.click(await screen.findByRole('button', { name: 'Ga verder' }));
    expect(screen.getByRole('link', { name: 'Vul de code in.' })).toBeTruthy();
  });
});
