import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ApolloClient, ApolloLink, InMemoryCache, gql } from '@apollo/client';
import { Observable } from 'rxjs';
import type { RouteObject } from 'react-router';
import { callThirdPhase, thirdPhase, thirdPhaseTitle } from '../third-phase';
import { createLiveLink } from './live-link';
import { isReadAhead, readingAhead, takeReadAhead } from './read-ahead';
import { readSession, sessionAct, signInHref } from './session-client';
import { onOtherTab, onSessionEnd, tellOtherTabs } from './session-events';
import { tabId } from './tab-id';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const body = { name: 'Sanne', role: 'CHAIR', roleLabel: 'Voorzitter', organisation: null, roles: [], demo: false, expiresAt: '2026-11-20T09:30:00Z' };

type Answer = { status: number; body?: unknown; headers?: Record<string, string>; broken?: boolean };
const fetched = jest.fn<(url: string, init: RequestInit) => void>();
function answer({ status, body: content = {}, headers = {}, broken = false }: Answer): void {
  globalThis.fetch = ((url: string, init: RequestInit) => {
    fetched(url, init);
    const json = () => (broken ? Promise.reject(new SyntaxError('no JSON')) : Promise.resolve(content));
    return Promise.resolve({ status, ok: status < 400, headers: new Headers(headers), json } as unknown as Response);
  }) as unknown as typeof fetch;
}
const away = () => void (globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch')));

beforeEach(() => {
  jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'nextTick'] });
  fetched.mockClear();
});
afterEach(() => void jest.useRealTimers());

describe('Asking who is signed in', () => {
  it('asks for one audience, of our own host only, and never from a cache', async () => {
    answer({ status: 200, body });
    await readSession('family');
    expect(fetched.mock.calls[0]).toEqual(['/auth/session?audience=family', expect.objectContaining({ credentials: 'same-origin', cache: 'no-store' })]);
  });

  it('tells until when, in the clock of this computer when that is more than five seconds off', async () => {
    const ends = async (date: string) => {
      answer({ status: 200, body, headers: date === '' ? {} : { date } });
      const found = await readSession('team');
      return 'endsAt' in found ? (found.endsAt - NOW) / 60_000 : found.kind;
    };
    expect(await ends('Fri, 20 Nov 2026 09:00:00 GMT')).toBe(30);
    expect(await ends('Fri, 20 Nov 2026 09:00:05 GMT')).toBe(30);
    expect(await ends('Fri, 20 Nov 2026 09:10:00 GMT')).toBe(20);
    expect(await ends('Fri, 20 Nov 2026 08:50:00 GMT')).toBe(40);
    expect([await ends(''), await ends('yesterday')]).toEqual([30, 30]);
  });

  it('keeps the end of the session out of what is told about the person, and tells a choice and a login without a person apart', async () => {
    answer({ status: 200, body });
    expect(await readSession('team')).toEqual({ kind: 'signedIn', endsAt: NOW + 1_800_000, session: expect.not.objectContaining({ expiresAt: expect.anything() }) as unknown });
    answer({ status: 200, body: { ...body, choose: [{ id: 'a' }] } });
    expect(await readSession('team')).toMatchObject({ kind: 'choosing', name: 'Sanne', roles: [{ id: 'a' }] });
    answer({ status: 200, body: { ...body, choose: [{ id: 'a' }], unbound: true } });
    expect(await readSession('team')).toEqual({ kind: 'unbound', demo: false, endsAt: NOW + 1_800_000 });
  });

  it('takes the name of the third phase from the region, and keeps the one it has when nothing is told', async () => {
    answer({ status: 200, body: { ...body, thirdPhase: 'toekomstplan' } });
    await readSession('team');
    expect([thirdPhase(), thirdPhaseTitle()]).toEqual(['toekomstplan', 'Toekomstplan']);
    answer({ status: 200, body });
    await readSession('team');
    expect(thirdPhase()).toBe('toekomstplan');
    callThirdPhase('herstelplan');
  });

  it('knows nobody after a 401, and whether this is the demo if that is told', async () => {
    answer({ status: 401, body: { demo: true } });
    expect(await readSession('team')).toEqual({ kind: 'signedOut', demo: true });
    answer({ status: 401, broken: true });
    expect(await readSession('team')).toEqual({ kind: 'signedOut', demo: false });
  });

  it('does not take a failure for being signed out, and keeps the number to quote', async () => {
    answer({ status: 502, headers: { 'x-trace-id': 'abc-1' } });
    expect(await readSession('team')).toEqual({ kind: 'failed', traceId: 'abc-1' });
    answer({ status: 200, broken: true });
    expect(await readSession('team')).toEqual({ kind: 'failed' });
    away();
    expect(await readSession('team')).toEqual({ kind: 'failed' });
  });
});

describe('An act on the session', () => {
  it('is sent as JSON with the header that keeps other sites out, and gives the answer back', async () => {
    answer({ status: 200, body: { ok: true } });
    expect(await sessionAct('role', 'team', { actorId: 'b' })).toEqual({ ok: true, answer: { ok: true } });
    expect(fetched.mock.calls[0]).toEqual(['/auth/role?audience=team', expect.objectContaining({ method: 'POST', body: '{"actorId":"b"}', headers: expect.objectContaining({ 'apollo-require-preflight': 'true' }) as unknown })]);
    answer({ status: 200, broken: true });
    expect(await sessionAct('logout', 'team')).toEqual({ ok: true, answer: {} });
  });

  it('says why it was refused in the words of the server, and never throws', async () => {
    answer({ status: 400, body: { errors: [{ message: 'Deze code klopt niet.' }] } });
    expect(await sessionAct('invitation', 'family', { code: 'X' })).toEqual({ ok: false, message: 'Deze code klopt niet.' });
    answer({ status: 500, broken: true });
    expect(await sessionAct('extend', 'team')).toEqual({ ok: false, message: undefined });
    away();
    expect(await sessionAct('logout', 'team')).toEqual({ ok: false });
  });
});

it('signing in comes back to the page one was on, without what was filtered there, and can name a demo person', () => {
  window.history.replaceState(null, '', '/logboek?wie=iemand');
  expect(signInHref('team')).toBe('/auth/login?audience=team&returnTo=%2Flogboek');
  expect(signInHref('family', 'mara & co')).toBe('/auth/login?audience=family&returnTo=%2Flogboek&login_hint=mara+%26+co');
});

describe('The other tabs of the same app', () => {
  const heard = new Map<string, Set<(event: unknown) => void>>();
  class Channel {
    constructor(private readonly name: string) {}
    postMessage(data: unknown) {
      for (const listener of heard.get(this.name) ?? []) listener({ data });
    }
    addEventListener(_kind: string, listener: (event: unknown) => void) {
      heard.set(this.name, (heard.get(this.name) ?? new Set()).add(listener));
    }
    removeEventListener(_kind: string, listener: (event: unknown) => void) {
      heard.get(this.name)?.delete(listener);
    }
  }
  const real = globalThis.BroadcastChannel;
  afterEach(() => void (globalThis.BroadcastChannel = real));

  it('hear that somebody left or changed role, those of the other audience do not, and nobody who stopped listening', () => {
    globalThis.BroadcastChannel = Channel as unknown as typeof BroadcastChannel;
    const [team, family] = [jest.fn(), jest.fn()];
    const stop = onOtherTab('team', team);
    onOtherTab('family', family);
    tellOtherTabs('team');
    expect([team.mock.calls.length, family.mock.calls.length]).toEqual([1, 0]);
    stop();
    tellOtherTabs('team');
    expect(team).toHaveBeenCalledTimes(1);
  });
});

describe('Reading ahead', () => {
  const question = gql`query Family($id: ID!) { family(id: $id) { id } }`;
  const asked: unknown[] = [];
  let fails = false;
  const link = new ApolloLink((operation) => {
    asked.push(operation.variables);
    return new Observable((seen) => (fails ? seen.error(new Error('away')) : (seen.next({ data: { family: { __typename: 'Family', id: operation.variables['id'] as string } } }), seen.complete())));
  });
  const settle = () => new Promise<void>((resolve) => jest.requireActual<typeof import('node:timers')>('node:timers').setImmediate(resolve));
  const routesOf = (client: ApolloClient) => readingAhead([{ path: ':id', reads: ({ id = '' }) => (id === 'none' ? undefined : { document: question, variables: { id } }), children: [{ index: true }] }], client);
  const load = (route: RouteObject | undefined, id: string) => (route?.loader as unknown as (given: { params: object }) => null)({ params: { id } });
  let client: ApolloClient;
  beforeEach(() => {
    asked.length = 0;
    fails = false;
    client = new ApolloClient({ link, cache: new InMemoryCache() });
  });

  it('asks while the code of the screen comes, and the screen takes that answer once', async () => {
    const [route] = routesOf(client);
    expect(load(route, 'f1')).toBeNull();
    await settle();
    expect(asked).toEqual([{ id: 'f1' }]);
    expect([isReadAhead(client, question, { id: 'f1' }), isReadAhead(client, question, { id: 'f2' })]).toEqual([true, false]);
    takeReadAhead(client, question, () => undefined);
    expect(isReadAhead(client, question, { id: 'f1' })).toBe(false);
  });

  it('asks nothing for an address that is none, keeps the pages below, and not again for another filter on the same page', () => {
    const [route] = routesOf(client);
    load(route, 'none');
    expect(asked).toEqual([]);
    expect(route?.children).toHaveLength(1);
    const again = (from: object, to: object) => (route?.shouldRevalidate as unknown as (given: object) => boolean)({ currentParams: from, nextParams: to });
    expect([again({ id: 'a' }, { id: 'a' }), again({ id: 'a' }, { id: 'b' })]).toEqual([false, true]);
  });

  it('that fails before the screen stands is forgotten, and after it the screen is told', async () => {
    fails = true;
    const [route] = routesOf(client);
    load(route, 'f1');
    const failed = jest.fn();
    takeReadAhead(client, question, failed);
    await settle();
    expect(failed).toHaveBeenCalledTimes(1);
    load(route, 'f1');
    await settle();
    expect(isReadAhead(client, question, { id: 'f1' })).toBe(false);
  });

  it('of one client is nothing to another, so that nobody takes what somebody before read', () => {
    load(routesOf(client)[0], 'f1');
    expect(isReadAhead(new ApolloClient({ link, cache: new InMemoryCache() }), question, { id: 'f1' })).toBe(false);
  });
});

describe('The socket for changes', () => {
  const question = gql`subscription Changed { changed }`;
  class Socket {
    static readonly CONNECTING = 0;
    static readonly OPEN = 1;
    static readonly CLOSING = 2;
    static readonly CLOSED = 3;
    static made: Socket[] = [];
    readyState = Socket.OPEN;
    readonly sent: string[] = [];
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: ((event: { code: number; reason: string }) => void) | null = null;
    onerror: ((event: unknown) => void) | null = null;
    constructor(readonly url: string) {
      Socket.made.push(this);
    }
    send(text: string) {
      this.sent.push(text);
    }
    close(code = 1000, reason = '') {
      this.readyState = Socket.CLOSED;
      this.onclose?.({ code, reason });
    }
  }
  const real = globalThis.WebSocket;
  beforeEach(() => {
    jest.useRealTimers();
    Socket.made = [];
    globalThis.WebSocket = Socket as unknown as typeof WebSocket;
  });
  afterEach(() => {
    globalThis.WebSocket = real;
    jest.restoreAllMocks();
  });

  /** Subscribes and gives the socket that was opened for it. */
  async function subscribe() {
    const client = new ApolloClient({ link: createLiveLink('/team/graphql'), cache: new InMemoryCache() });
    expect(Socket.made).toEqual([]);
    const over = jest.fn();
    client.subscribe({ query: question }).subscribe({ next: over, error: over });
    await waitUntil(() => Socket.made.length === 1);
    const [socket] = Socket.made as [Socket];
    socket.onopen?.();
    await waitUntil(() => socket.sent.length === 1);
    return { socket, over };
  }
  async function waitUntil(is: () => boolean) {
    for (let times = 0; times < 2_000 && !is(); times += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(is()).toBe(true);
  }

  it('opens at our own host with the first subscription, and says which open page it is of', async () => {
    const { socket } = await subscribe();
    expect(socket.url).toBe('ws://localhost/team/graphql');
    expect(JSON.parse(socket.sent[0] ?? '')).toEqual({ type: 'connection_init', payload: { tab: tabId() } });
  });

  it.each([4401, 4403])('that is closed with %i ends the session and is not opened again', async (code) => {
    const ended = jest.fn();
    const stop = onSessionEnd(ended);
    const { socket, over } = await subscribe();
    socket.close(code, 'Session ended');
    await waitUntil(() => over.mock.calls.length > 0);
    stop();
    expect([ended.mock.calls.length, Socket.made.length]).toEqual([1, 1]);
  });

  it('that the connection loses ends no session, and is opened again by itself', async () => {
    jest.spyOn(Math, 'random').mockReturnValue(0);
    const ended = jest.fn();
    const stop = onSessionEnd(ended);
    const { socket } = await subscribe();
    socket.onmessage?.({ data: '{"type":"connection_ack"}' });
    await waitUntil(() => socket.sent.length === 2);
    socket.close(1006);
    await waitUntil(() => Socket.made.length === 2);
    stop();
    expect(ended).not.toHaveBeenCalled();
  });
});
