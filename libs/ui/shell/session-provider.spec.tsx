import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { announceSessionEnd } from './session-events';
import { SessionProvider, useSessionActs, useSessionState } from './session-provider';
import { useSessionWarning } from './use-session-warning';

const roles = [
  { id: 'a', role: 'YOUTH_PROFESSIONAL', roleLabel: 'Jeugdprofessional', organisation: 'Lokaal team' },
  { id: 'b', role: 'PRIVACY_OFFICER', roleLabel: 'Privacyfunctionaris', organisation: 'Gemeente' },
];
const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
const sanne = (minutes = 30) => ({ name: 'Sanne', ...roles[0], roles, demo: true, audience: 'TEAM', expiresAt: inMinutes(minutes) });

type Answer = { status: number; body?: unknown };
let session: () => Answer;
let act200: Answer;
const asked: string[] = [];

const answer = ({ status, body = {} }: Answer) => ({ status, ok: status < 400, headers: new Headers(), json: () => Promise.resolve(body) }) as unknown as Response;

beforeEach(() => {
  asked.length = 0;
  session = () => ({ status: 200, body: sanne() });
  act200 = { status: 200 };
  globalThis.fetch = jest.fn<typeof fetch>((input, init) => {
    const url = String(input);
    asked.push(`${init?.method ?? 'GET'} ${url}${typeof init?.body === 'string' ? ` ${init.body}` : ''}`);
    return Promise.resolve(answer(url.startsWith('/auth/session') ? session() : act200));
  });
});
afterEach(() => void jest.useRealTimers());

function Page() {
  const state = useSessionState();
  const acts = useSessionActs();
  const minutesLeft = useSessionWarning();
  return (
    <>
      <p>{state.kind === 'signedIn' ? `Dag ${state.session.name}` : state.kind === 'signedOut' ? `uit: ${state.why}` : state.kind}</p>
      {minutesLeft !== undefined && <p>nog {minutesLeft}</p>}
      <button onClick={() => void acts.signOut()}>Log uit</button>
      <button onClick={() => void acts.switchRole('b')}>Wissel</button>
      <button onClick={() => void acts.extend()}>Blijf</button>
    </>
  );
}

const forget = jest.fn(() => Promise.resolve());
const load = jest.fn();

function show() {
  forget.mockClear();
  load.mockClear();
  return render(
    <SessionProvider audience="team" forget={forget} home="/" load={load}>
      <Page />
    </SessionProvider>,
  );
}

describe('The session', () => {
  it('tells who is signed in', async () => {
    show();
    expect(await screen.findByText('Dag Sanne')).toBeTruthy();
    expect(asked[0]).toBe('GET /auth/session?audience=team');
  });

  it('knows a person without a role yet, and a login without a person yet', async () => {
    session = () => ({ status: 200, body: { audience: 'TEAM', demo: true, expiresAt: inMinutes(30), name: 'Sanne', choose: roles } });
    const { unmount } = show();
    expect(await screen.findByText('choosing')).toBeTruthy();
    unmount();
    session = () => ({ status: 200, body: { audience: 'FAMILY', demo: true, expiresAt: inMinutes(30), unbound: true } });
    show();
    expect(await screen.findByText('unbound')).toBeTruthy();
  });

  it('forgets everything that was read when the server says that it has ended', async () => {
    show();
    await screen.findByText('Dag Sanne');
    session = () => ({ status: 401 });
    act(() => announceSessionEnd());
    expect(await screen.findByText('uit: ended')).toBeTruthy();
    expect(forget).toHaveBeenCalledTimes(1);
  });

  it('keeps working when the server cannot be reached for a moment', async () => {
    show();
    await screen.findByText('Dag Sanne');
    session = () => ({ status: 503 });
    act(() => announceSessionEnd());
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByText('Dag Sanne')).toBeTruthy();
  });

  it('forgets everything and starts anew when the role changes', async () => {
    show();
    await screen.findByText('Dag Sanne');
    await userEvent.click(screen.getByText('Wissel'));
    expect(asked).toContain('POST /auth/role?audience=team {"actorId":"b"}');
    expect(forget).toHaveBeenCalledTimes(1);
    expect(load).toHaveBeenCalledWith('/');
  });

  it('changes nothing when the server refuses the role', async () => {
    show();
    await screen.findByText('Dag Sanne');
    act200 = { status: 403 };
    await userEvent.click(screen.getByText('Wissel'));
    expect(forget).not.toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
  });

  it('forgets everything when somebody else turns out to be signed in', async () => {
    show();
    await screen.findByText('Dag Sanne');
    session = () => ({ status: 200, body: { ...sanne(), name: 'Karim' } });
    act(() => announceSessionEnd());
    await waitFor(() => expect(load).toHaveBeenCalledWith('/'));
    expect(forget).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Dag Karim')).toBeNull();
  });

  it('says so when one signs out', async () => {
    show();
    await screen.findByText('Dag Sanne');
    await userEvent.click(screen.getByText('Log uit'));
    expect(await screen.findByText('uit: left')).toBeTruthy();
    expect(forget).toHaveBeenCalled();
    expect(load).not.toHaveBeenCalled();
  });

  it('goes on to where the identity provider ends its own session, after everything was forgotten', async () => {
    show();
    await screen.findByText('Dag Sanne');
    act200 = { status: 200, body: { ok: true, endSessionUrl: 'https://login.example.nl/end?client_id=zov' } };
    await userEvent.click(screen.getByText('Log uit'));
    await waitFor(() => expect(load).toHaveBeenCalledWith('https://login.example.nl/end?client_id=zov'));
    expect(forget).toHaveBeenCalledTimes(1);
  });

  it('stays when the server did not hear the signing out', async () => {
    show();
    await screen.findByText('Dag Sanne');
    act200 = { status: 503 };
    await userEvent.click(screen.getByText('Log uit'));
    expect(screen.getByText('Dag Sanne')).toBeTruthy();
  });
});

const later = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));

describe('The warning before the end', () => {
  it('comes two minutes ahead, after asking the server, and goes when one stays', async () => {
    jest.useFakeTimers();
    const end = Date.now() + 10 * 60_000;
    session = () => ({ status: 200, body: { ...sanne(), expiresAt: new Date(end).toISOString() } });
    show();
    await later(0);
    await later(7.9 * 60_000);
    expect(screen.queryByText(/nog/)).toBeNull();
    await later(0.2 * 60_000);
    expect(screen.getByText('nog 2')).toBeTruthy();
    await later(60_000);
    expect(screen.getByText('nog 1')).toBeTruthy();
    session = () => ({ status: 200, body: sanne() });
    await act(async () => screen.getByText('Blijf').click());
    await later(0);
    expect(screen.queryByText(/nog/)).toBeNull();
  });

  it('does not come when work has moved the end', async () => {
    jest.useFakeTimers();
    session = () => ({ status: 200, body: sanne(10) });
    show();
    await later(0);
    session = () => ({ status: 200, body: sanne(30) });
    await later(8.1 * 60_000);
    expect(screen.queryByText(/nog/)).toBeNull();
  });

  it('is followed by signing out when nobody answers', async () => {
    jest.useFakeTimers();
    const end = Date.now() + 3 * 60_000;
    session = () => (Date.now() < end ? { status: 200, body: { ...sanne(), expiresAt: new Date(end).toISOString() } } : { status: 401 });
    show();
    await later(0);
    await later(4 * 60_000);
    expect(screen.getByText('uit: ended')).toBeTruthy();
    expect(screen.queryByText(/nog/)).toBeNull();
  });
});
