import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '../testing/rows.ts';
import { CANARY, NOW } from '../testing/world.ts';
import { LogWorld, type Row } from './testing/log-world.ts';

let log: LogWorld;
const LATER = new Date(NOW.getTime() + 3_600_000);

beforeAll(async () => {
  log = await LogWorld.make();
  await log.version('mara', 'dirk', 'noa', 'tim');
});
afterAll(() => log.end());

const FIELDS = 'id at dossierId action operation outcome actorId role purpose legalBasis secrecyBasis subjectPersonId objectType objectId dataClasses maskedFields itemCount accessPoint traceId reader { name organisationName }';
const QUERY = `query Log($filter: AccessLogFilter, $first: Int, $after: String) { accessLog(filter: $filter, first: $first, after: $after) { nodes { ${FIELDS} } endCursor hasMore } }`;

interface Page { nodes: Row[]; endCursor: string | null; hasMore: boolean }
const page = async (who: Parameters<LogWorld['ask']>[0], filter: Row = {}, first = 100, after: string | null = null): Promise<Page> =>
  (await log.ask(who, QUERY, { filter, first, after }))['accessLog'] as Page;
const ids = async (who: string, filter: Row = {}): Promise<unknown[]> => (await page(who, filter)).nodes.map((node) => node['id']);

describe('whose rows an officer sees', () => {
  it('are those of own readers, of whatever dossier, and of readers of own dossiers; never others', async () => {
    const gi = { organisation_id: idOf('gi'), actor_id: log.world.actorId('g1'), role: 'GI_WORKER' };
    const [own, guest, away, stranger] = [
      await log.event(),
      await log.event(gi),
      await log.event({ dossier_id: idOf('dossier B'), dossier_organisation_id: idOf('vt') }),
      await log.event({ ...gi, dossier_id: idOf('dossier B'), dossier_organisation_id: idOf('vt') }),
    ];
    const [municipality, institution] = [await ids('p1'), await ids('p2')];
    expect(municipality).toEqual(expect.arrayContaining([own, guest, away]));
    expect(municipality).not.toContain(stranger);
    expect(institution).toEqual(expect.arrayContaining([guest, stranger]));
    for (const hidden of [own, away]) expect(institution).not.toContain(hidden);
  });

  it('are none for everybody else on the team side, and the attempt is kept as a refusal', async () => {
    for (const who of ['j1', 'j2', 'g1', 's1', 'v1', 'b1', 'a1', 'c1']) {
      const context = log.world.as(who);
      expect(await page(context)).toEqual({ nodes: [], endCursor: null, hasMore: false });
      expect(await log.system(context.traceId)).toMatchObject([{ kind: 'accessLog', outcome: 'REFUSED', actor_id: log.world.actorId(who) }]);
    }
  });

  it('are none for somebody whose session says officer while the role has ended', async () => {
    await insertRow(log.world.owner, 'actor', {
      id: idOf('actor former'), account_id: idOf('account p1'), role: 'PRIVACY_OFFICER', organisation_id: idOf('municipality'), region_id: idOf('region'),
      valid_from: new Date('2026-01-01T00:00:00Z'), valid_until: NOW,
    });
    const context = log.world.as('p1');
    expect((await page({ ...context, actor: { ...context.actor, id: idOf('actor former') } })).nodes).toEqual([]);
  });

  it('do not exist as a question on the endpoint of families', async () => {
    await expect(log.ask('mara', '{ accessLog { nodes { id } } }')).rejects.toThrow('Cannot query field');
    await expect(log.ask('mara', '{ chainStatus { day } }')).rejects.toThrow('Cannot query field');
  });
});

describe('what an officer finds', () => {
  it('is the curious colleague who was refused', async () => {
    const trace = await log.read('j2');
    const found = await page('p1', { outcome: 'REFUSED', actorId: log.world.actorId('j2') });
    expect(found.nodes.filter((node) => node['traceId'] === trace)).toMatchObject([
      { outcome: 'REFUSED', action: 'READ', operation: 'itemVersions', dossierId: log.world.dossierId, subjectPersonId: null, reader: { name: 'Naam j2', organisationName: 'Organisatie municipality' } },
    ]);
  });

  it('is one row per person concerned of a read that was allowed, with purpose and ground', async () => {
    const trace = await log.read('j1');
    const rows = (await page('p1')).nodes.filter((node) => node['traceId'] === trace);
    expect(rows.map((row) => row['subjectPersonId']).sort()).toEqual(['mara', 'dirk', 'noa', 'tim'].map((name) => log.world.person(name)).sort());
    expect(rows[0]).toMatchObject({ outcome: 'OK', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', dataClasses: ['D3'], itemCount: 1, role: 'YOUTH_PROFESSIONAL' });
  });

  it('is metadata only: no text, no name and no whereabouts of the family', async () => {
    const text = JSON.stringify(await page('p1'));
    for (const secret of [...Object.values(CANARY), 'Testgezin', 'Er is geduwd', 'Inktlaan', '"mara"', '"dirk"']) expect(text).not.toContain(secret);
  });

  it('leads nowhere into the dossier', async () => {
    const { rows } = await log.world.owner.query<Row>(`select count(*)::int as n from access_event where actor_id = $1 and outcome = 'OK'`, [log.world.actorId('p1')]);
    await log.read('p1');
    expect(rows).toEqual([{ n: 0 }]);
    expect((await page('p1', { actorId: log.world.actorId('p1') })).nodes.every((node) => node['outcome'] === 'REFUSED')).toBe(true);
  });

  it('leaves a row of the officer that says what was asked, in codes and counts', async () => {
    const context = log.world.as('p1');
    const shown = (await page(context, { outcome: 'REFUSED', since: '2026-01-01T00:00:00Z' })).nodes.length;
    expect(await log.system(context.traceId)).toMatchObject([{ kind: 'accessLog', outcome: 'OK', detail: { shown, filters: ['outcome is', 'at atLeast'] } }]);
  });
});

describe('filters', () => {
  it('narrow by person, dossier, act and outcome', async () => {
    const other = await log.event({ dossier_id: idOf('dossier C'), action: 'PRINT', actor_id: log.world.actorId('b1'), outcome: 'FAILED' });
    expect(await ids('p1', { dossierId: idOf('dossier C') })).toEqual([other]);
    expect(await ids('p1', { action: 'PRINT' })).toEqual([other]);
    expect(await ids('p1', { actorId: log.world.actorId('b1') })).toEqual([other]);
    expect(await ids('p1', { outcome: 'FAILED' })).toEqual([other]);
    expect(await ids('p1', { outcome: 'FAILED', action: 'READ' })).toEqual([]);
  });

  it('take a period half-open, to the millisecond', async () => {
    const [first, second] = [await log.event({ at: LATER }), await log.event({ at: new Date(LATER.getTime() + 1) })];
    const from = (since: Date, until: Date): Promise<unknown[]> => ids('p1', { since: since.toISOString(), until: until.toISOString() });
    expect(await from(LATER, new Date(LATER.getTime() + 1))).toEqual([first]);
    expect(await from(LATER, new Date(LATER.getTime() + 2))).toEqual([second, first]);
  });
});

describe('pages', () => {
  it('follow each other newest first without overlap or gap, also when many rows are of one instant', async () => {
    const dossier = idOf('dossier D');
    const made = new Set<string>();
    for (let n = 0; n < 17; n += 1) made.add(await log.event({ dossier_id: dossier, at: new Date(LATER.getTime() + (n < 12 ? 0 : n * 1000)) }));
    const seen: Row[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 10; turn += 1) {
      const got: Page = await page('p1', { dossierId: dossier }, 5, after);
      seen.push(...got.nodes);
      after = got.endCursor;
      if (!got.hasMore) break;
    }
    expect(seen).toHaveLength(17);
    expect(new Set(seen.map((row) => row['id']))).toEqual(made);
    const times = seen.map((row) => String(row['at']));
    expect(times).toEqual([...times].sort().reverse());
  });

  it('refuse a cursor that this server did not make', async () => {
    await expect(page('p1', {}, 5, 'AAAA')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });
});

describe('the state of the chains', () => {
  const STATUS = '{ chainStatus { day sealed hash signedAt signedTo } }';
  const today = new Date().toISOString().slice(0, 10);
  const seal = (seq: number, region = 'region'): Promise<void> => insertRow(log.world.owner, 'audit_seal', {
    region_id: idOf(region), day: today, seq, dossier_id: log.world.dossierId, event_id: idOf(`event ${region} ${seq}`), previous_hash: 'p', hash: `hash ${region} ${seq}`,
  });

  it('is shown to an officer for the own region: how many, the last hash, signed when and to where', async () => {
    for (const seq of [1, 2, 3]) await seal(seq);
    await seal(1, 'elsewhere');
    await insertRow(log.world.owner, 'audit_head', { region_id: idOf('region'), day: today, seq: 2, hash: 'hash region 2', signed_at: NOW, signature: 's' });
    const context = log.world.as('p1');
    expect((await log.ask(context, STATUS))['chainStatus']).toEqual([{ day: today, sealed: 3, hash: 'hash region 3', signedAt: NOW.toISOString(), signedTo: 2 }]);
    expect(await log.system(context.traceId)).toMatchObject([{ kind: 'chainStatus', outcome: 'OK' }]);
  });

  it('is refused to everybody else, and the refusal is kept', async () => {
    for (const who of ['j1', 'g1', 'a1', 'c1']) {
      const context = log.world.as(who);
      await expect(log.ask(context, STATUS)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      expect(await log.system(context.traceId)).toMatchObject([{ kind: 'chainStatus', outcome: 'REFUSED', actor_id: log.world.actorId(who) }]);
    }
  });

  it('is behind the fence as well: without an officer inside, no seal is there', async () => {
    expect((await log.pool.query('select seq from audit_seal')).rows).toEqual([]);
    await expect(log.pool.query('select dossier_id from audit_seal')).rejects.toThrow('permission denied');
  });
});
