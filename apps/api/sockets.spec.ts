import { once } from 'node:events';
import { connect } from 'node:net';
import { WebSocket } from 'ws';
import { IDLE } from '@zov/access/server/sign-in/index.ts';
import type { Browser } from './testing/browser.ts';
import { startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

let harness: Harness;
const clients: Client[] = [];

beforeAll(async () => {
  harness = await startHarness({ ...PROBE.slices, recheck: 300 });
});

afterEach(() => {
  for (const client of clients.splice(0)) client.socket.terminate();
});

afterAll(async () => {
  await harness?.close();
});

interface Message {
  type: string;
  id?: string;
  payload?: { data?: unknown; errors?: { extensions: { code: string } }[] } & { extensions: { code: string } }[];
}

/** graphql-ws by hand, so that it can also misbehave. */
class Client {
  readonly received: Message[] = [];
  readonly closed: Promise<number>;

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => this.received.push(JSON.parse(String(data as Buffer)) as Message));
    socket.on('error', () => undefined);
    this.closed = new Promise((done) => socket.once('close', done));
    clients.push(this);
  }

  async until(match: (message: Message) => boolean, patience = 3_000): Promise<Message> {
    const end = Date.now() + patience;
    for (;;) {
      const found = this.received.find(match);
      if (found) return found;
      if (Date.now() > end) throw new Error(`nothing came; received ${JSON.stringify(this.received)}`);
      await pause(5);
    }
  }

  subscribe(query: string, id = '1', variables?: object): void {
    this.socket.send(JSON.stringify({ type: 'subscribe', id, payload: { query, variables } }));
  }
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function open(browser: Browser | undefined, path = '/team/graphql', origin: string | undefined = harness.config.publicUrl): Promise<Client> {
  const url = harness.config.publicUrl.replace('http', 'ws') + path;
  const socket = new WebSocket(url, 'graphql-transport-ws', { origin, headers: browser ? { cookie: browser.cookies() } : {} });
  const client = new Client(socket);
  await Promise.race([once(socket, 'open'), client.closed]);
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify({ type: 'connection_init' }));
  return client;
}

async function signedIn(person: string): Promise<Browser> {
  const browser = harness.browser();
  await browser.signIn(person, person === PEOPLE.twoRoles ? '&role=CHAIR' : '');
  return browser;
}

async function subscribed(browser: Browser, path = '/team/graphql'): Promise<Client> {
  const client = await open(browser, path);
  await client.until((message) => message.type === 'connection_ack');
  client.subscribe('subscription { ticked { number role } }');
  await pause(80);
  return client;
}

const ticks = (client: Client) => client.received.filter((one) => one.type === 'next').map((one) => one.payload!.data);

describe('a socket', () => {
  it('brings events to those who subscribed, on both endpoints', async () => {
    const team = await subscribed(await signedIn(PEOPLE.professional));
    const family = await subscribed(await signedIn(PEOPLE.mother), '/family/graphql');
    PROBE.ticks.send(1);
    await Promise.all([team, family].map((one) => one.until((message) => message.type === 'next')));
    expect(ticks(team)).toEqual([{ ticked: { number: 1, role: 'YOUTH_PROFESSIONAL' } }]);
    expect(ticks(family)).toEqual([{ ticked: { number: 1, role: 'FAMILY_MEMBER' } }]);
  });

  it('is refused without a session, with that of the other endpoint, from another site and without an origin', async () => {
    const browser = await signedIn(PEOPLE.professional);
    for (const client of [
      await open(undefined), await open(browser, '/family/graphql'), await open(browser, '/team/graphql', 'https://elsewhere.example'),
      await open(browser, '/team/graphql', ''),
    ]) {
      expect(await client.closed).toBe(4403);
    }
  });

  it('runs nothing but subscriptions, within the same limits, and answers faults masked', async () => {
    const client = await open(await signedIn(PEOPLE.professional));
    await client.until((message) => message.type === 'connection_ack');
    const documents = [
      '{ me { role } }', 'mutation { write(name: "x") }', '{ __schema { types { name } } }', 'subscription { tikked }', 'subscription {',
      `subscription { ticked { ${Array.from({ length: 16 }, (_, n) => `a${n}: number`).join(' ')} } }`,
    ];
    for (const [index, query] of documents.entries()) {
      client.subscribe(query, `q${index}`);
      const { type, payload } = await client.until((message) => message.id === `q${index}`);
      expect([type, payload!.map((one) => one.extensions.code)[0]]).toEqual(['error', index === 5 ? 'TOO_COMPLEX' : 'BAD_INPUT']);
      expect(JSON.stringify(payload)).not.toMatch(/ticked|Syntax|Did you/);
    }
  });

  it('drops an event that the subscriber may not know of, and masks one that fails', async () => {
    const client = await subscribed(await signedIn(PEOPLE.professional));
    PROBE.ticks.send(13);
    await pause(50);
    PROBE.ticks.send(14);
    const failed = await client.until((message) => message.type === 'next');
    expect(ticks(client)).toEqual([null]);
    expect(failed.payload!.errors![0]!.extensions.code).toBe('INTERNAL');
    expect(JSON.stringify(client.received) + harness.logged.join('')).not.toContain('Bakker');
  });

  it('lets go of the source when the client unsubscribes while nothing happens', async () => {
    const client = await subscribed(await signedIn(PEOPLE.professional));
    const before = PROBE.ticks.returned;
    client.socket.send(JSON.stringify({ type: 'complete', id: '1' }));
    await pause(80);
    expect(PROBE.ticks.returned).toBe(before + 1);
  });

  it('takes no message over 100 kB', async () => {
    const client = await open(await signedIn(PEOPLE.professional));
    await client.until((message) => message.type === 'connection_ack');
    client.subscribe(`subscription { ticked { number } } # ${'x'.repeat(120_000)}`);
    expect(await client.closed).toBe(1009);
  });
});

describe('the end of a session', () => {
  it('closes its sockets at once on logging out, in every browser of that login', async () => {
    const [here, there] = [await signedIn(PEOPLE.professional), await signedIn(PEOPLE.professional)];
    const [one, two] = [await subscribed(here), await subscribed(there)];
    const since = Date.now();
    await here.post('/auth/logout');
    expect(await Promise.all([one.closed, two.closed])).toEqual([4401, 4401]);
    expect(Date.now() - since).toBeLessThan(250);
  });

  it('closes the socket of the former role on choosing another', async () => {
    const browser = await signedIn(PEOPLE.twoRoles);
    const client = await subscribed(browser);
    await browser.post('/auth/role', { actorId: harness.people[PEOPLE.twoRoles]!.actorIds[0] });
    expect(await client.closed).toBe(4401);
  });

  it('lets no event through when it ended in between, and closes', async () => {
    const client = await subscribed(await signedIn(PEOPLE.professional));
    harness.wait(IDLE.TEAM + 1_000);
    PROBE.ticks.send(2);
    expect(await client.closed).toBe(4401);
    expect(ticks(client)).toEqual([]);
  });

  it('is noticed within the check that runs all the time when nothing happens', async () => {
    const client = await subscribed(await signedIn(PEOPLE.professional));
    harness.wait(IDLE.TEAM + 1_000);
    expect(await client.closed).toBe(4401);
  });
});

describe('the server', () => {
  it('answers an upgrade on a path that is none of ours', async () => {
    const socket = connect(harness.config.port, '127.0.0.1');
    socket.write('GET /elsewhere HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n');
    const [data] = (await once(socket, 'data')) as [Buffer];
    expect(data.toString()).toMatch(/^HTTP\/1\.1 404 /);
    socket.destroy();
  });

  it('closes quickly with a socket open', async () => {
    const other = await startHarness(PROBE.slices);
    const browser = other.browser();
    await browser.signIn(PEOPLE.professional);
    const socket = new WebSocket(`${other.config.publicUrl.replace('http', 'ws')}/team/graphql`, 'graphql-transport-ws', {
      origin: other.config.publicUrl, headers: { cookie: browser.cookies() },
    });
    await once(socket, 'open');
    const ended = once(socket, 'close');
    const since = Date.now();
    await other.close();
    expect((await ended)[0]).toBe(1001);
    expect(Date.now() - since).toBeLessThan(2_000);
  });
});
