import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { idOf, insertRow } from '../testing/rows.ts';
import { LogWorld, type Row } from './testing/log-world.ts';

let log: LogWorld;

beforeAll(async () => {
  log = await LogWorld.make();
  await log.version('mara', 'dirk', 'noa', 'tim');
});
afterAll(() => log.end());

const QUERY = 'query($d: UUID!, $first: Int, $after: String) { whoLooked(dossierId: $d, first: $first, after: $after) { nodes { id day subjectPersonId organisationName role purpose action times } endCursor hasMore } }';
interface Page { nodes: Row[]; endCursor: string | null; hasMore: boolean }
const looked = async (who: Parameters<LogWorld['ask']>[0], first = 100, after: string | null = null, d = log.world.dossierId): Promise<Page> =>
  (await log.ask(who, QUERY, { d, first, after }))['whoLooked'] as Page;
const subjects = async (who: string): Promise<unknown[]> => [...new Set((await looked(who)).nodes.map((node) => node['subjectPersonId']))].sort();
const people = (...names: string[]): string[] => names.map((name) => log.world.person(name)).sort();

it('shows each family member reads about self and whom it represents, and of nobody else', async () => {
  await log.read('j1');
  expect(await subjects('mara')).toEqual(people('mara', 'noa', 'tim'));
  expect(await subjects('dirk')).toEqual(people('dirk', 'noa', 'tim'));
  expect(await subjects('noa')).toEqual(people('noa'));
});

it('says which organisation, in which role, for which purpose and how often on one day', async () => {
  await log.read('j1');
  const about = (await looked('noa')).nodes;
  expect(about).toEqual([{
    id: expect.any(String) as unknown, day: '2026-11-21', subjectPersonId: log.world.person('noa'), organisationName: 'Organisatie municipality',
    role: 'YOUTH_PROFESSIONAL', purpose: 'CASE_DIRECTION', action: 'READ', times: 2,
  }]);
});

it('groups by the calendar day in Amsterdam', async () => {
  const tim = { subject_person_id: log.world.person('tim'), action: 'PRINT' };
  await log.event({ ...tim, product_at: new Date('2026-11-19T22:59:00Z') });
  await log.event({ ...tim, product_at: new Date('2026-11-19T23:01:00Z') });
  await log.event({ ...tim, product_at: new Date('2026-11-20T22:59:00Z') });
  const days = (await looked('dirk')).nodes.filter((node) => node['action'] === 'PRINT').map((node) => [node['day'], node['times']]);
  expect(days).toEqual([['2026-11-20', 2], ['2026-11-19', 1]]);
});

it('shows no reads by family members, no refusals and nothing that is still held back', async () => {
  const before = (await looked('mara')).nodes.length;
  const noa = { subject_person_id: log.world.person('noa') };
  await looked('dirk');
  await log.event({ ...noa, actor_id: log.world.actorId('dirk'), role: 'FAMILY_MEMBER', organisation_id: null, purpose: 'OWN_ACCESS' });
  await log.event({ ...noa, action: 'EXPORT', outcome: 'REFUSED' });
  await log.event({ ...noa, action: 'EXPORT', visible_to_family: false });
  const after = (await looked('mara')).nodes;
  expect(after).toHaveLength(before);
  expect(after.some((node) => node['role'] === 'FAMILY_MEMBER')).toBe(false);
});

it('withholds an organisation whose name tells where somebody stays, together with its row', async () => {
  const { owner } = log.world;
  await insertRow(owner, 'organisation', { id: idOf('shelter'), region_id: idOf('region'), kind: 'CARE', name: 'ZV-CANARY-Opvang', reveals_whereabouts: true });
  await owner.query('update actor set organisation_id = $1 where id = $2', [idOf('shelter'), log.world.actorId('g1')]);
  await log.world.grantTo('g1', 'CASE_DIRECTOR');
  const trace = await log.read('g1');
  const { rows } = await owner.query<Row>('select visible_to_family, outcome from access_event where trace_id = $1', [trace]);
  expect(rows).toHaveLength(4);
  expect(rows.every((row) => row['visible_to_family'] === false && row['outcome'] === 'OK')).toBe(true);
  for (const who of ['mara', 'dirk', 'noa']) expect(JSON.stringify(await looked(who))).not.toContain('ZV-CANARY-Opvang');
});

it('withholds older rows too once an organisation came to tell where somebody stays', async () => {
  const { owner } = log.world;
  await log.read('v1');
  expect(JSON.stringify(await looked('dirk'))).toContain('Organisatie vt');
  await owner.query('update organisation set reveals_whereabouts = true where id = $1', [idOf('vt')]);
  expect(JSON.stringify(await looked('dirk'))).not.toContain('Organisatie vt');
});

it('never overlaps between pages', async () => {
  const all = (await looked('mara')).nodes.map((node) => node['id']);
  const seen: unknown[] = [];
  let after: string | null = null;
  for (let turn = 0; turn < 50; turn += 1) {
    const got: Page = await looked('mara', 2, after);
    seen.push(...got.nodes.map((node) => node['id']));
    after = got.endCursor;
    if (!got.hasMore) break;
  }
  expect(seen).toEqual(all);
  expect(all.length).toBeGreaterThan(2);
});

it('answers nothing about a dossier of others, and keeps the refusal', async () => {
  const context = log.world.as('dirk');
  expect((await looked(context, 10, null, idOf('dossier B'))).nodes).toEqual([]);
  const { rows } = await log.world.owner.query<Row>('select outcome, action from access_event where trace_id = $1', [context.traceId]);
  expect(rows).toEqual([{ outcome: 'REFUSED', action: 'LOG_READ' }]);
});

it('is itself written to the log', async () => {
  const context = log.world.as('noa');
  await looked(context);
  const { rows } = await log.world.owner.query<Row>('select outcome, action, operation, subject_person_id from access_event where trace_id = $1', [context.traceId]);
  expect(rows).toEqual([{ outcome: 'OK', action: 'LOG_READ', operation: 'whoLooked', subject_person_id: log.world.person('noa') }]);
});

it('does not exist as a question on the endpoint of professionals', async () => {
  await expect(log.ask('j1', QUERY, { d: log.world.dossierId })).rejects.toThrow('Cannot query field');
});
