import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { clearToasts } from '@zov/ui';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { screens } from './routes';
import { TeamApp } from './team-app';

provideRequest();

const roles = [
  { id: 'a', role: 'YOUTH_PROFESSIONAL', roleLabel: 'Jeugdprofessional', organisation: 'Lokaal team' },
  { id: 'b', role: 'CHAIR', roleLabel: 'Voorzitter', organisation: null },
];
const ends = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const sanne = (over: object = {}) => ({ name: 'Sanne Bakker', ...roles[0], roles, demo: false, audience: 'TEAM', expiresAt: ends(30), ...over });

type Answer = { status: number; body?: unknown };
let answers: Record<string, () => Answer>;
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  answers = { '/auth/session': () => ({ status: 200, body: sanne() }) };
  window.history.replaceState(null, '', '/nergens');
  globalThis.fetch = jest.fn<typeof fetch>((input, init) => {
    const url = String(input);
    asked.push(`${init?.method ?? 'GET'} ${url}${typeof init?.body === 'string' && url.startsWith('/auth') ? ` ${init.body}` : ''}`);
    const { status, body = {} } = Object.entries(answers).find(([path]) => url.startsWith(path))?.[1]() ?? { status: 200 };
    const headers = new Headers({ 'content-type': 'application/json' });
    return Promise.resolve({ status, ok: status < 400, headers, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) } as unknown as Response);
  });
});
afterEach(() => act(() => clearToasts()));

const person = () => screen.findByRole('button', { name: /Sanne Bakker/ });
const openMenu = async (item: RegExp) => {
  await userEvent.click(await person());
  await userEvent.click(await screen.findByRole('menuitem', { name: item }));
};

describe('Round every screen of a professional', () => {
  it('the keyboard comes by the skip link, the menu, the own menu and then the page', async () => {
    render(<TeamApp />);
    await person();
    const names: (string | null | undefined)[] = [];
    for (let times = 0; times < 8; times += 1) {
      await userEvent.tab();
      names.push(document.activeElement?.textContent);
    }
    expect(names.slice(0, 6)).toEqual(['Ga naar de inhoud', 'Zicht op Veiligheid', 'Mijn werk', 'Gezinnen', 'Afspraken', 'Met mij gedeeld']);
    expect(names[6]).toContain('Sanne Bakker');
    expect(names[7]).toBe('Ga naar het begin');
  });

  it('it says that opening is recorded and can be seen by the family, and nothing of a demo outside it', async () => {
    render(<TeamApp />);
    await person();
    expect(within(screen.getByRole('contentinfo')).getByText('Wat u hier opent, komt in het logboek. Het gezin kan dat zien.')).toBeTruthy();
    expect([screen.queryByText(/fictief/), screen.queryByRole('link', { name: 'Demo-post' })]).toEqual([null, null]);
  });

  it('each landmark is there once and has its name', async () => {
    render(<TeamApp />);
    await person();
    expect(['banner', 'main', 'contentinfo'].map((role) => screen.getAllByRole(role).length)).toEqual([1, 1, 1]);
    expect(screen.getAllByRole('navigation').map((one) => one.getAttribute('aria-label'))).toEqual(['Hoofdmenu']);
  });
});

describe('The own menu', () => {
  it('offers only roles that are not the present one, and says so when changing fails', async () => {
    answers['/auth/role'] = () => ({ status: 409 });
    render(<TeamApp />);
    await userEvent.click(await person());
    expect((await screen.findAllByRole('menuitem')).map((item) => item.textContent)).toEqual(['Voorzitter', 'Mijn belangenEigen familie en eigen straat', 'Log uit']);
    await userEvent.click(screen.getByRole('menuitem', { name: 'Voorzitter' }));
    expect(await screen.findByText('Wisselen van rol is niet gelukt. Probeer het opnieuw.')).toBeTruthy();
    expect(asked).toContain('POST /auth/role?audience=team {"actorId":"b"}');
    expect(await person()).toBeTruthy();
  });

  it('goes to the own interests inside the app, without asking who is signed in again', async () => {
    answers['/team/graphql'] = () => ({ status: 200, body: { errors: [{ message: 'x' }] } });
    render(<TeamApp />);
    await openMenu(/Mijn belangen/);
    await waitFor(() => expect(window.location.pathname).toBe('/belangen'));
    expect(asked.filter((one) => one.includes('/auth/session'))).toHaveLength(1);
  });

  it('stays when signing out fails and says so; when it works the door is there and every message is gone', async () => {
    answers['/auth/logout'] = () => ({ status: 503 });
    render(<TeamApp />);
    await openMenu(/Log uit/);
    expect(await screen.findByText('Uitloggen is niet gelukt. Probeer het opnieuw.')).toBeTruthy();
    answers['/auth/logout'] = () => ({ status: 200 });
    await openMenu(/Log uit/);
    expect(await screen.findByRole('heading', { level: 1, name: 'Inloggen' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Sluit ook uw browser als anderen deze computer gebruiken.');
    expect([screen.queryByText(/niet gelukt/), screen.queryByText(/Sanne/), screen.queryByRole('navigation')]).toEqual([null, null, null]);
  });
});

describe('The end of a session', () => {
  it('is told ahead in a dialog that keeps focus, and signing out there shows the door', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: sanne({ expiresAt: ends(0.9) }) });
    answers['/auth/logout'] = () => ({ status: 200 });
    render(<TeamApp />);
    const dialog = await screen.findByRole('alertdialog', { name: 'U wordt bijna uitgelogd' });
    expect(within(dialog).getByText('U deed een tijd niets. Over 1 minuut loggen wij u uit. Zo kan niemand anders meekijken.')).toBeTruthy();
    for (let times = 0; times < 4; times += 1) {
      await userEvent.tab();
      expect(dialog.contains(document.activeElement)).toBe(true);
    }
    await userEvent.click(within(dialog).getByRole('button', { name: 'Log uit' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Inloggen' })).toBeTruthy();
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('says afterwards what happened, and comes back to the same page', async () => {
    render(<TeamApp />);
    await person();
    answers['/auth/session'] = () => ({ status: 401 });
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    expect((await screen.findByText(/U deed een tijd niets, of u logde ergens anders uit/)).closest('[role="status"]')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Log in met uw werkaccount' }).getAttribute('href')).toContain('returnTo=%2Fnergens');
  });
});

describe('The screens of professionals', () => {
  const all = (routes: typeof screens, above = ''): { path: string; title: unknown; lazy: boolean }[] =>
    routes.flatMap((route) => {
      const path = `${above}/${route.path ?? ''}`.replace(/\/+$/, '') || '/';
      return [{ path, title: (route.handle as { title?: string } | undefined)?.title, lazy: typeof route.lazy === 'function' }, ...all((route.children ?? []) as typeof screens, path)];
    });

  it('are each fetched when somebody goes there, and no two have one address', () => {
    const found = all(screens);
    expect(found.filter(({ lazy }) => !lazy)).toEqual([]);
    const addresses = found.map(({ path, title }) => `${path}${title === 'Overzicht' ? ' (start)' : ''}`);
    expect(addresses.filter((path, index) => addresses.indexOf(path) !== index)).toEqual([]);
  });

  it('of a family each name the browser tab, and no two alike', () => {
    const titles = all(screens).filter(({ path, title }) => path.startsWith('/gezinnen/:dossierId') && !path.includes('uitnodigen') && (path !== '/gezinnen/:dossierId' || title !== undefined)).map(({ title }) => title);
    expect(titles.every((title) => typeof title === 'string' && title !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('of a family read ahead only for an address that can be one', async () => {
    const reads = (routes: typeof screens): NonNullable<(typeof screens)[number]['reads']>[] => routes.flatMap((route) => [...(route.reads ? [route.reads] : []), ...reads((route.children ?? []) as typeof screens)]);
    const found = reads(screens);
    expect(found.length).toBeGreaterThan(3);
    for (const read of found) {
      expect([read({ dossierId: 'iets' }), read({})]).toEqual([undefined, undefined]);
      const question = await read({ dossierId: 'dddddddd-2222-4222-8222-222222222222' });
      expect(question?.document.kind).toBe('Document');
      expect(Object.values(question?.variables ?? {})).toEqual(['dddddddd-2222-4222-8222-222222222222']);
    }
  });
});
