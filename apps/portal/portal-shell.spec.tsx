import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { provideRequest } from '@zov/ui/testing/browser-request';
import { PortalApp } from './portal-app';
import { screens } from './routes';

provideRequest();
beforeAll(() => {
  HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
    this.open = false;
  };
});

const ends = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const mara = (minutes = 15) => ({ demo: false, audience: 'FAMILY', expiresAt: ends(minutes), name: 'Mara', role: 'FAMILY_MEMBER', roleLabel: 'Gezinslid', organisation: null, roles: [] });
const unbound = () => ({ status: 200, body: { demo: false, audience: 'FAMILY', expiresAt: ends(15), unbound: true } });

type Answer = { status: number; body?: unknown };
let answers: Record<string, () => Answer | Promise<Answer>>;
const asked: string[] = [];
beforeEach(() => {
  asked.length = 0;
  answers = {
    '/auth/session': () => ({ status: 200, body: mara() }),
    '/family/graphql': () => ({ status: 200, body: { data: { viewer: { __typename: 'Viewer', id: 'v', dossierIds: [], personIds: [], isMinor: false, actingFor: [] } } } }),
  };
  window.history.replaceState(null, '', '/mijn/nergens');
  globalThis.fetch = jest.fn<typeof fetch>(async (input, init) => {
    const url = String(input);
    asked.push(`${init?.method ?? 'GET'} ${url}`);
    const { status, body = {} } = (await Object.entries(answers).find(([path]) => url.startsWith(path))?.[1]()) ?? { status: 200 };
    const headers = new Headers({ 'content-type': 'application/json' });
    return { status, ok: status < 400, headers, text: () => Promise.resolve(JSON.stringify(body)), json: () => Promise.resolve(body) } as unknown as Response;
  });
});
const menu = () => screen.findByRole('navigation', { name: 'Hoofdmenu' });

describe('Round every page of a family', () => {
  it('the keyboard reaches the way out right after the skip link, before anything else', async () => {
    render(<PortalApp />);
    await menu();
    const names: (string | null | undefined)[] = [];
    for (let times = 0; times < 3; times += 1) {
      await userEvent.tab();
      names.push(document.activeElement?.textContent);
    }
    expect(names).toEqual(['Ga naar de inhoud', 'Verlaat deze pagina snel', 'Verlaat deze pagina snel']);
  });

  it('neither the tab nor any heading tells whose plan this is, and help stands below in one place', async () => {
    render(<PortalApp />);
    await menu();
    expect(document.title).toBe('Mijn plan');
    expect(screen.getAllByRole('heading').map((one) => one.textContent).join()).not.toContain('Mara');
    const help = within(screen.getByRole('contentinfo')).getByRole('region', { name: 'Hulp nodig?' });
    expect(within(help).getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['Bel 112', 'tel:112'], ['Bel 0800-2000', 'tel:08002000'], ['Bel 0800-0432', 'tel:08000432']]);
  });

  it('who is signed in stands below and is not printed; signing out that fails says so', async () => {
    answers['/auth/logout'] = () => ({ status: 503 });
    render(<PortalApp />);
    await menu();
    expect(screen.getByText('Ingelogd als Mara.').closest('.zov-no-print')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Log uit' }));
    expect((await screen.findByText('Uitloggen is niet gelukt. Probeer het opnieuw.')).closest('[role="status"]')).toBeTruthy();
    answers['/auth/logout'] = () => ({ status: 200 });
    await userEvent.click(screen.getByRole('button', { name: 'Log uit' }));
    expect(await screen.findByText('Uitloggen is gelukt')).toBeTruthy();
    expect(document.body.textContent).not.toContain('Mara');
  });

  it('Shift three times hides the page at once and ends the session, also behind a dialog', async () => {
    const beacon = jest.fn((_url: string) => true);
    Object.defineProperty(navigator, 'sendBeacon', { value: beacon, configurable: true });
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    answers['/auth/session'] = () => ({ status: 200, body: mara(1.5) });
    render(<PortalApp />);
    await screen.findByRole('alertdialog');
    for (let times = 0; times < 3; times += 1) fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Shift' });
    expect(beacon).toHaveBeenCalledWith('/auth/exit');
    expect(document.documentElement.classList.contains('zov-leaving')).toBe(true);
    document.documentElement.classList.remove('zov-leaving');
  });
});

describe('The end of a session', () => {
  it('is asked in a dialog with a way out of its own, and staying gives focus back', async () => {
    answers['/auth/session'] = () => ({ status: 200, body: mara(1.5) });
    render(<PortalApp />);
    const link = within(await menu()).getByRole('link', { name: 'Wie keek' });
    act(() => link.focus());
    const dialog = await screen.findByRole('alertdialog', { name: 'U wordt bijna uitgelogd' });
    expect(within(dialog).getByText('U deed een tijd niets. Over 2 minuten loggen wij u uit. Dat is veiliger.')).toBeTruthy();
    expect(within(dialog).getByRole('link', { name: 'Verlaat deze pagina snel' })).toBeTruthy();
    answers['/auth/session'] = () => ({ status: 200, body: mara(15) });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Blijf ingelogd' }));
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    expect(document.activeElement).toBe(link);
  });

  it('speaks neither with "u" nor with "je" at the door, where nobody knows who reads', async () => {
    render(<PortalApp />);
    await menu();
    answers['/auth/session'] = () => ({ status: 401 });
    Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    const notice = (await screen.findByText('Het uitloggen ging vanzelf')).closest('[role="status"]');
    expect(notice?.textContent).toContain('Log opnieuw in om verder te gaan.');
    expect(screen.getByRole('main').textContent).not.toMatch(/\b(u|uw|je|jij|jouw)\b/i);
    expect(screen.queryByRole('navigation')).toBeNull();
  });
});

describe('The code', () => {
  it('that a slow server refuses takes focus to what is wrong, every time, and keeps what was typed', async () => {
    answers['/auth/session'] = unbound;
    render(<PortalApp />);
    const field = await screen.findByLabelText<HTMLInputElement>('Code');
    await userEvent.type(field, ' ABCD-1 ');
    for (let times = 0; times < 2; times += 1) {
      let reply: (answer: Answer) => void = () => undefined;
      answers['/auth/invitation'] = () => new Promise((resolve) => (reply = resolve));
      await userEvent.click(screen.getByRole('button', { name: 'Ga verder' }));
      expect(screen.getByRole('button', { name: 'Bezig…' })).toBeTruthy();
      await act(async () => reply({ status: 400, body: { errors: [{ message: 'Deze code klopt niet.' }] } }));
      await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('alert')));
      expect(document.title).toBe('Fout: Mijn plan');
    }
    expect(field.value).toBe(' ABCD-1 ');
    await userEvent.click(screen.getByRole('link', { name: 'Deze code klopt niet.' }));
    expect(document.activeElement).toBe(field);
  });

  it('is sent without the blanks round it, and is not lost when there is no connection', async () => {
    answers['/auth/session'] = unbound;
    answers['/auth/invitation'] = () => Promise.reject(new TypeError('Failed to fetch'));
    render(<PortalApp />);
    await userEvent.type(await screen.findByLabelText('Code'), ' ABCD-1 ');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('link', { name: 'Dit lukt nu niet. Probeer het straks opnieuw.' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Code').value).toBe(' ABCD-1 ');
    const [, init] = (globalThis.fetch as jest.MockedFunction<typeof fetch>).mock.calls.find(([url]) => String(url).startsWith('/auth/invitation')) ?? [];
    expect(init?.body).toBe('{"code":"ABCD-1"}');
  });
});

it('the screens of families are each fetched when somebody goes there, behind the choice of one plan', () => {
  const [gate] = screens;
  expect([screens.length, gate?.path, gate?.element !== undefined]).toEqual([1, undefined, true]);
  expect(gate?.children?.map(({ path, index }) => (index ? '' : path))).toEqual(['', 'andere-taal', 'met-plaatjes', 'verschil', 'over-ons', 'kaart', 'afspraken/:other?', 'zeggen', 'cijfer', 'helpers', 'delen', 'wie-ziet-wat', 'inzage']);
  for (const child of gate?.children ?? []) expect(typeof child.lazy).toBe('function');
});
