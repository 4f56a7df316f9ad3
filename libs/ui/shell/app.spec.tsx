import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { gql } from '@apollo/client';
import { act, cleanup, fireEvent, render, screen as page, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { Outlet } from 'react-router';
import { PageHeader } from '../plain/page-header';
import { PlainDialog } from '../plain/plain-dialog';
import { provideRequest } from '../testing/browser-request';
import { App, type SignedOut } from './app';
import { DemoPeople } from './demo-people';
import { createGraphqlClient } from './graphql-client';
import { MainNav, NavigationProgress } from './navigation';
import { screen, type ScreenRoute } from './screen';
import { SessionDialog } from './session-dialog';
import { useSession } from './session-provider';
import { useRouteFocus } from './use-route-focus';

provideRequest();
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const roles = [
  { id: 'a', role: 'CHAIR', roleLabel: 'Voorzitter', organisation: 'Regio' },
  { id: 'b', role: 'PRIVACY_OFFICER', roleLabel: 'Privacyfunctionaris', organisation: null },
];
const ends = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const sanne = (minutes = 30) => ({ name: 'Sanne', ...roles[0], roles, demo: false, audience: 'TEAM', expiresAt: ends(minutes) });

type Answer = { status: number; body?: unknown; headers?: Record<string, string> };
let answers: Record<string, () => Answer | 'away'>;
const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  answers = { '/auth/session': () => ({ status: 200, body: sanne() }) };
  window.history.replaceState(null, '', '/');
  globalThis.fetch = jest.fn<typeof fetch>((input, init) => {
    const url = String(input);
    asked.push(`${init?.method ?? 'GET'} ${url}`);
    const found = Object.entries(answers).find(([path]) => url.startsWith(path))?.[1]() ?? { status: 200, body: {} };
    if (found === 'away') return Promise.reject(new TypeError('Failed to fetch'));
    const { status, body = {}, headers } = found;
    return Promise.resolve({ status, ok: status < 400, headers: new Headers(headers), json: () => Promise.resolve(body) } as unknown as Response);
  });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

function Shell() {
  useRouteFocus();
  return (
    <>
      <MainNav className="nav" items={[{ href: '/', label: 'Mijn werk' }, { href: '/langzaam', label: 'Langzaam' }, { href: '/laat', label: 'Laat' }, { href: '/weg', label: 'Weg' }]} />
      <NavigationProgress />
      <main>
        <Outlet />
      </main>
      <SessionDialog box={PlainDialog} title="U wordt bijna uitgelogd" text={(time) => `Over ${time} loggen wij u uit.`} />
    </>
  );
}
const Frame = ({ demo, children }: { demo: boolean; children: ReactNode }) => <main data-demo={demo}>{children}</main>;
const Door = ({ why, demo }: SignedOut) => (
  <>
    <PageHeader title={`Inloggen: ${why}`} />
    {demo && <DemoPeople audience="team" />}
  </>
);
function Work() {
  return <PageHeader title={`Werk van ${useSession().name}`} />;
}

let appear: () => void;
function Late() {
  const [there, setThere] = useState(false);
  appear = () => setThere(true);
  return <>{there && <PageHeader title="Laat" />}<input aria-label="Zoek" /></>;
}
let arrive: (module: { Slow: () => ReactNode }) => void;
const slow = new Promise<{ Slow: () => ReactNode }>((resolve) => (arrive = resolve));
const screens: ScreenRoute[] = [
  screen('', () => Promise.resolve({ Work }), 'Work'),
  screen('laat', () => Promise.resolve({ Late }), 'Late'),
  screen('langzaam', () => slow, 'Slow'),
  screen('weg', () => Promise.reject<{ Gone: () => ReactNode }>(new TypeError('Failed to fetch dynamically imported module')), 'Gone'),
  { path: 'niet-meer', loader: () => Promise.reject(Object.assign(new Error('gone'), { status: 404 })) },
];

const forgetMore = jest.fn();
function show() {
  forgetMore.mockClear();
  const client = createGraphqlClient({ path: '/team/graphql' });
  const means = { audience: 'team', client, forgetMore, titleOf: (title: string) => `${title} – Zicht`, name: 'Zicht', home: '/', advice: 'Vraag de regisseur.' } as const;
  render(<App {...means} shell={<Shell />} screens={screens} frame={Frame} signIn={Door} unbound={<PageHeader title="Vul de code in" />} />);
  return client;
}
const h1 = async () => (await page.findByRole('heading', { level: 1 })).textContent;

describe('Who comes to the app', () => {
  it('sees that it is loading until it is known who is there, and nothing of a screen', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: sanne() });
    show();
    expect(page.getByRole('status').textContent).toBe('Bezig met laden');
    expect(page.queryByRole('navigation')).toBeNull();
    expect(await h1()).toBe('Werk van Sanne');
  });

  it.each([
    ['never signed in', { status: 401 }, 'Inloggen: never'],
    ['has no person yet', { status: 200, body: { demo: false, expiresAt: ends(30), unbound: true } }, 'Vul de code in'],
    ['still chooses a role', { status: 200, body: { demo: false, expiresAt: ends(30), name: 'Sanne', choose: roles } }, 'In welke rol werkt u nu?'],
    ['finds the server away', { status: 503 }, 'Zicht'],
  ])('and %s gets the page for that, without the menu', async (_who, answer, title) => {
    answers['/auth/session'] = () => answer;
    show();
    expect(await h1()).toBe(title);
    expect(page.queryByRole('navigation')).toBeNull();
  });

  it('without a connection is told so, with the number to quote when there is one, and gets in at the second try', async () => {
    answers['/auth/session'] = () => ({ status: 502, headers: { 'x-trace-id': 'abc-1' } });
    show();
    expect((await page.findByRole('alert')).textContent).toContain('Wij zijn nu niet bereikbaar');
    expect(page.getByText('abc-1')).toBeTruthy();
    answers['/auth/session'] = () => 'away';
    await userEvent.click(page.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(page.queryByText('abc-1')).toBeNull());
    answers['/auth/session'] = () => ({ status: 200, body: sanne() });
    await userEvent.click(page.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await h1()).toBe('Werk van Sanne');
  });

  it('in the demo is offered the people of this app alone; without an answer the door stays as it is', async () => {
    answers['/auth/session'] = () => ({ status: 401, body: { demo: true } });
    answers['/demo/people'] = () => ({ status: 200, body: [{ id: 'jip', name: 'Jip', role: 'Jeugdprofessional', organisation: null, audience: 'TEAM' }, { id: 'mara', name: 'Mara', role: 'Moeder', organisation: null, audience: 'FAMILY' }] });
    show();
    const list = await page.findByRole('list');
    expect(within(list).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['JipJeugdprofessional', '/auth/login?audience=team&returnTo=%2F&login_hint=jip']]);
  });

  it('in the demo keeps a door when the people cannot be fetched', async () => {
    answers['/auth/session'] = () => ({ status: 401, body: { demo: true } });
    answers['/demo/people'] = () => 'away';
    show();
    expect(await h1()).toBe('Inloggen: never');
    await waitFor(() => expect(asked).toContain('GET /demo/people'));
    expect(page.queryByText('Kies een demopersoon')).toBeNull();
  });
});

describe('Choosing a role', () => {
  it('names each role and its organisation, and says so when it does not work', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: { demo: false, expiresAt: ends(30), name: 'Sanne', choose: roles } });
    answers['/auth/role'] = () => ({ status: 409 });
    show();
    await h1();
    expect(page.getAllByRole('heading', { level: 2 }).map((one) => one.textContent)).toEqual(['Voorzitter', 'Privacyfunctionaris']);
    expect(page.getAllByText('Regio')).toHaveLength(1);
    await userEvent.click(page.getByRole('button', { name: 'Werk als voorzitter' }));
    expect((await page.findByRole('status')).textContent).toContain('Dit is niet gelukt');
    expect(asked).toContain('POST /auth/role?audience=team');
  });
});

describe('A screen', () => {
  beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));

  it('whose code cannot be fetched says so in its own place, and the menu still works', async () => {
    jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    show();
    await h1();
    await userEvent.click(page.getByRole('link', { name: 'Weg' }));
    expect(await page.findByRole('heading', { level: 1, name: 'Deze pagina werkt nu niet' })).toBeTruthy();
    expect(page.getByRole('alert').textContent).toContain('Wat al bewaard was, is er nog.');
    expect(page.getByRole('button', { name: 'Probeer opnieuw' })).toBeTruthy();
    expect(document.title).toBe('Deze pagina werkt nu niet – Zicht');
    await userEvent.click(page.getByRole('link', { name: 'Mijn werk' }));
    expect(await page.findByRole('heading', { level: 1, name: 'Werk van Sanne' })).toBeTruthy();
  });

  it('whose code cannot be fetched says so as well when it is the first one somebody opens', async () => {
    window.history.replaceState(null, '', '/weg');
    show();
    expect(await h1()).toBe('Deze pagina werkt nu niet');
    expect(page.getByRole('navigation')).toBeTruthy();
  });

  it('is there again for the next session on the same page', async () => {
    for (const name of ['Sanne', 'Karim']) {
      answers['/auth/session'] = () => ({ status: 200, body: { ...sanne(), name } });
      show();
      expect(await page.findByRole('heading', { level: 1, name: `Werk van ${name}` })).toBeTruthy();
      cleanup();
    }
  });

  it('that takes long says that it is on its way, leaves the old page until then, and takes focus when it is there', async () => {
    show();
    await h1();
    await userEvent.click(page.getByRole('link', { name: 'Langzaam' }));
    expect(await page.findByText('De pagina wordt geladen')).toBeTruthy();
    expect(page.getByRole('heading', { level: 1, name: 'Werk van Sanne' })).toBeTruthy();
    await act(async () => arrive({ Slow: () => <PageHeader title="Eindelijk" /> }));
    const heading = await page.findByRole('heading', { level: 1, name: 'Eindelijk' });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(page.queryByText('De pagina wordt geladen')).toBeNull();
  });

  it('whose heading comes with its data gives it focus then, unless somebody went on by hand', async () => {
    for (const byHand of [false, true]) {
      window.history.replaceState(null, '', '/');
      show();
      await h1();
      await userEvent.click(page.getByRole('link', { name: 'Laat' }));
      const search = await page.findByLabelText('Zoek');
      if (byHand) act(() => search.focus());
      act(() => appear());
      const heading = await page.findByRole('heading', { level: 1, name: 'Laat' });
      await waitFor(() => expect(document.activeElement).toBe(byHand ? search : heading));
      cleanup();
    }
  });

  it('that is not there and one that says so itself give the same page, with the advice of this app', async () => {
    window.history.replaceState(null, '', '/nergens');
    show();
    expect(await h1()).toBe('Niet gevonden of geen toegang');
    const nowhere = page.getByRole('main').innerHTML;
    expect(nowhere).toContain('Vraag de regisseur.');
    cleanup();
    window.history.replaceState(null, '', '/niet-meer');
    show();
    expect(await h1()).toBe('Niet gevonden of geen toegang');
    expect(page.getByRole('main').innerHTML).toBe(nowhere);
  });
});

describe('The end of a session', () => {
  it('is announced in a dialog that takes focus; staying gives it back and asks the server for more time', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: sanne(1.5) });
    show();
    await h1();
    const before = page.getByRole('link', { name: 'Mijn werk' });
    act(() => before.focus());
    const dialog = await page.findByRole('alertdialog', { name: 'U wordt bijna uitgelogd' }, { timeout: 5_000 });
    expect(within(dialog).getByText('Over 2 minuten loggen wij u uit.')).toBeTruthy();
    answers['/auth/session'] = () => ({ status: 200, body: sanne(30) });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Blijf ingelogd' }));
    await waitFor(() => expect(page.queryByRole('alertdialog')).toBeNull());
    expect(asked).toContain('POST /auth/extend?audience=team');
    expect(document.activeElement).toBe(before);
  });

  it('is put off by Escape as well, for that is the safe answer to a question somebody did not read', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: sanne(1.5) });
    show();
    const dialog = await page.findByRole('alertdialog', undefined, { timeout: 5_000 });
    answers['/auth/session'] = () => ({ status: 200, body: sanne(30) });
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(page.queryByRole('alertdialog')).toBeNull());
    expect(asked).toContain('POST /auth/extend?audience=team');
  });

  it('closes the screens and forgets what was read, in the client and beside it', async () => {
    const client = show();
    await h1();
    const query = gql`query Secret { secret }`;
    client.writeQuery({ query, data: { secret: 'Schuilplaatsweg 12' } });
    answers['/auth/session'] = () => ({ status: 401 });
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect(await page.findByRole('heading', { level: 1, name: 'Inloggen: ended' })).toBeTruthy();
    expect(page.queryByRole('navigation')).toBeNull();
    await waitFor(() => expect(forgetMore).toHaveBeenCalledTimes(1));
    expect(client.readQuery({ query })).toBeNull();
    expect(JSON.stringify(client.extract())).not.toContain('Schuilplaatsweg');
  });
});
