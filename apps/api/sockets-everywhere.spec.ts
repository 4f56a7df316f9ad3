import { once } from 'node:events';
import pg from 'pg';
import { WebSocket } from 'ws';
import { startApp, type RunningApp } from './app.ts';
import type { Browser } from './testing/browser.ts';
import { freePort, startHarness, type Harness } from './testing/harness.ts';
import { PEOPLE } from './testing/people.ts';
import { PROBE } from './testing/probe.module.ts';

/** Two servers behind one address, on one database; the browser talks to the first, its socket stands on the second. */
let harness: Harness;
let second: RunningApp;
let port: number;
let owner: pg.Pool;
const SLICES = PROBE.slices;

beforeAll(async () => {
  harness = await startHarness(SLICES);
  port = await freePort();
  second = await startApp({ ...harness.config, port }, { ...SLICES, log: harness.app.parts.log });
  owner = new pg.Pool({ connectionString: harness.database.ownerUrl, max: 2 });
});
afterAll(async () => {
  await owner.end();
  await second.close();
  await harness.close();
});

interface Client { readonly socket: WebSocket; readonly closed: Promise<number> }

async function onSecond(browser: Browser, path = '/team/graphql'): Promise<Client> {
  const socket = new WebSocket(`ws://localhost:${port}${path}`, 'graphql-transport-ws', { origin: harness.config.publicUrl, headers: { cookie: browser.cookies() } });
  const closed = new Promise<number>((done) => socket.once('close', done));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await once(socket, 'message');
  return { socket, closed };
}

async function signedIn(person: string, more = ''): Promise<Browser> {
  const browser = harness.browser();
  await browser.signIn(person, more);
  return browser;
}

/** The code it closes with within a second; 0 when it stays open. */
const withinASecond = ({ closed }: Client): Promise<number> => Promise.race([closed, new Promise<number>((done) => setTimeout(done, 1_000, 0).unref())]);

describe('a socket on another server', () => {
  it('closes within a second when its session is signed out, and no other', async () => {
    const [browser, bystander] = [await signedIn(PEOPLE.professional), await signedIn(PEOPLE.twoRoles, '&role=CHAIR')];
    const [mine, other] = [await onSecond(browser), await onSecond(bystander)];
    await browser.post('/auth/logout');
    expect(await withinASecond(mine)).toBe(4401);
    expect(other.socket.readyState).toBe(WebSocket.OPEN);
    other.socket.terminate();
  });

  it('closes within a second on choosing another role', async () => {
    const browser = await signedIn(PEOPLE.twoRoles, '&role=CHAIR');
    const client = await onSecond(browser);
    await browser.post('/auth/role', { actorId: harness.people[PEOPLE.twoRoles]!.actorIds[0] });
    expect(await withinASecond(client)).toBe(4401);
  });

  it('closes within a second when a grant of its reader ends, so that the page asks anew with what is left', async () => {
    const [actorId] = harness.people[PEOPLE.professional]!.actorIds;
    await owner.query(`insert into dossier (dossier_id, region_id, organisation_id, number, name, reason, opened_on)
      select $1, region_id, organisation_id, 'S-1', 'Proef', 'Proef', '2026-01-01' from actor where id = $2`, [DOSSIER, actorId]);
    await owner.query(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, basis_kind, basis_id, valid_from)
      values ($1, $2, 'TEAM_COLLEAGUE', 'HELP', 'PUBLIC_TASK', 'DIRECTLY_INVOLVED', '{D1}', '{}', 'INVOLVEMENT', $1, '2026-01-01')`, [DOSSIER, actorId]);
    const [client, other] = [await onSecond(await signedIn(PEOPLE.professional)), await onSecond(await signedIn(PEOPLE.mother), '/family/graphql')];
    await owner.query('update access_grant set valid_until = clock_timestamp(), version = version + 1 where dossier_id = $1', [DOSSIER]);
    expect(await withinASecond(client)).toBe(4410);
    expect(other.socket.readyState).toBe(WebSocket.OPEN);
    other.socket.terminate();
  });

  it('closes within a second of the term of a grant that simply runs out, and not before', async () => {
    const [actorId] = harness.people[PEOPLE.professional]!.actorIds;
    await owner.query(`update access_grant set valid_until = clock_timestamp() + interval '600 milliseconds', version = version + 1 where dossier_id = $1 and actor_id = $2`, [DOSSIER, actorId]);
    const [client, other] = [await onSecond(await signedIn(PEOPLE.professional)), await onSecond(await signedIn(PEOPLE.mother), '/family/graphql')];
    expect(client.socket.readyState).toBe(WebSocket.OPEN);
    expect(await Promise.race([client.closed, new Promise<number>((done) => setTimeout(done, 1_600, 0).unref())])).toBe(4410);
    const { rows: [term] } = await owner.query<{ over: boolean }>('select valid_until <= clock_timestamp() as over from access_grant where dossier_id = $1', [DOSSIER]);
    expect([term?.over, other.socket.readyState]).toEqual([true, WebSocket.OPEN]);
    other.socket.terminate();
  });

  it.each([
    ['a role ends', 'update actor set valid_until = clock_timestamp() where id = $1'],
    ['an account is blocked', 'update account set blocked_at = clock_timestamp() where id = (select account_id from actor where id = $1)'],
  ])('closes within a second when %s', async (_, change) => {
    const browser = await signedIn(PEOPLE.mother);
    const client = await onSecond(browser, '/family/graphql');
    const [actorId] = harness.people[PEOPLE.mother]!.actorIds;
    await owner.query(change, [actorId]);
    expect(await withinASecond(client)).toBe(4410);
    await owner.query('update actor set valid_until = null where id = $1', [actorId]);
    await owner.query('update account set blocked_at = null where id = (select account_id from actor where id = $1)', [actorId]);
  });

  it('closes when the server could not hear for a while, since it may have missed an end', async () => {
    const client = await onSecond(await signedIn(PEOPLE.professional));
    await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'zov-listener' and datname = current_database()`);
    expect(await Promise.race([client.closed, new Promise((done) => setTimeout(done, 5_000, 0).unref())])).toBe(1012);
    const browser = await signedIn(PEOPLE.professional);
    const next = await onSecond(browser);
    await browser.post('/auth/logout');
    expect(await withinASecond(next)).toBe(4401);
  });
});

const DOSSIER = '00000000-0000-4000-8000-0000000000d1';
