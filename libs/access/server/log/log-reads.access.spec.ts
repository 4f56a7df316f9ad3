import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../testing/rows.ts';
import { LogWorld, type Row } from './testing/log-world.ts';

let log: LogWorld;
beforeAll(async () => {
  log = await LogWorld.make();
  await log.version('mara', 'tim');
  await log.world.owner.query(`insert into actor (id, account_id, role, organisation_id, region_id, valid_from) values ($1, $2, 'PRIVACY_OFFICER', $3, $4, '2026-01-01')`,
    [idOf('actor second officer'), idOf('account b1'), idOf('municipality'), idOf('region')]);
});
afterAll(() => log.end());

const READS = 'query($first: Int, $after: String) { logReads(first: $first, after: $after) { nodes { at operation outcome shown filters traceId reader { name } organisation { name } } endCursor hasMore } }';
interface Page { nodes: Row[]; endCursor: string | null; hasMore: boolean }
const reads = async (who: Parameters<LogWorld['ask']>[0], first = 100, after: string | null = null): Promise<Page> => (await log.ask(who, READS, { first, after }))['logReads'] as Page;
const second = () => {
  const context = log.world.as('p1');
  return { ...context, actor: { ...context.actor, id: idOf('actor second officer') } };
};
const ofTrace = (page: Page, traceId: string): Row[] => page.nodes.filter((node) => node['traceId'] === traceId);

describe('who has a right in a dossier', () => {
  const GRANTED = 'query($d: UUID!) { grantedAccess(dossierId: $d) { role partner purpose legalBasis secrecyBasis dataClasses singleItems validFrom validUntil holder { name organisationName } } }';
  const granted = async (who: Parameters<LogWorld['ask']>[0], dossierId = log.world.dossierId): Promise<Row[]> => (await log.ask(who, GRANTED, { d: dossierId }))['grantedAccess'] as Row[];

  it('is seen by an officer of the organisation responsible: which professionals, which kinds, on which ground, until when', async () => {
    await log.world.grantTo('g1', 'SHARE_RECEIVER', { data_classes: ['D3'], item_ids: [idOf('f3')], basis_kind: 'SHARE', secrecy_basis: 'CONSENT', valid_until: '2026-12-31T23:00:00Z' });
    const all = await granted('p1');
    expect(all.map((one) => (one['holder'] as Row)['name']).sort()).toEqual(['Naam b1', 'Naam g1', 'Naam j1', 'Naam v1']);
    expect(all.find((one) => one['partner'] === 'SHARE_RECEIVER')).toEqual({
      role: 'GI_WORKER', partner: 'SHARE_RECEIVER', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', dataClasses: ['D3'], singleItems: true,
      validFrom: expect.anything() as unknown, validUntil: expect.stringContaining('2026-12-31') as unknown, holder: { name: 'Naam g1', organisationName: 'Organisatie gi' },
    });
  });

  it('tells nothing of the family: nobody of it stands there, and nothing of it is opened', async () => {
    expect((await granted('p1')).map((one) => one['role'])).not.toContain('FAMILY_MEMBER');
    expect(JSON.stringify(await granted('p1'))).not.toMatch(/CANARY|mara|dirk|noa|Testgezin/);
    const client = await log.pool.connect();
    await client.query('begin');
    await client.query('select fence.enter($1, null, $2)', [log.world.actorId('p1'), log.world.as('p1').at]);
    const { rows } = await client.query<Row>('select distinct self_person_id from access_grant');
    await client.query('rollback');
    client.release();
    expect(rows).toEqual([{ self_person_id: null }]);
  });

  it('is asked in the log: also what an officer of another organisation, or nobody of the kind, asked in vain', async () => {
    const [asked, other, none] = ['p1', 'p2', 'j1'].map((who) => log.world.as(who));
    expect((await granted(asked!)).length).toBeGreaterThan(0);
    expect(await granted(other!)).toEqual([]);
    expect(await granted(none!)).toEqual([]);
    expect(ofTrace(await reads('p1'), asked!.traceId)).toMatchObject([{ operation: 'grantedAccess', outcome: 'OK', shown: 4, filters: ['dossierId is'] }]);
    expect(await log.system(other!.traceId)).toMatchObject([{ kind: 'grantedAccess', outcome: 'OK' }]);
    expect(await log.system(none!.traceId)).toMatchObject([{ kind: 'grantedAccess', outcome: 'REFUSED', actor_id: log.world.actorId('j1') }]);
  });

  it('is not asked of an unknown dossier with another answer, nor by a family', async () => {
    expect(await granted('p1', idOf('nowhere'))).toEqual([]);
    await expect(log.ask('mara', GRANTED, { d: log.world.dossierId })).rejects.toThrow('Cannot query field');
  });
});

describe('what officers asked of the log', () => {
  it('is seen by the officer who asked and by another one of the same organisation, in codes and counts', async () => {
    const asked = log.world.as('p1');
    await log.ask(asked, 'query($f: AccessLogFilter) { accessLog(filter: $f) { nodes { id } } }', { f: { outcome: 'REFUSED' } });
    const row = { operation: 'accessLog', outcome: 'OK', shown: expect.any(Number) as unknown, filters: ['outcome is'], reader: { name: 'Naam p1' }, organisation: { name: 'Organisatie municipality' } };
    for (const officer of ['p1', second()] as const) expect(ofTrace(await reads(officer), asked.traceId)).toMatchObject([row]);
  });

  it('is seen of the chain and of these questions themselves as well', async () => {
    const [chain, own] = [log.world.as('p1'), log.world.as('p1')];
    await log.ask(chain, '{ chainStatus { day } }');
    await reads(own);
    const page = await reads('p1');
    expect(ofTrace(page, chain.traceId)).toMatchObject([{ operation: 'chainStatus', outcome: 'OK', shown: null, filters: [] }]);
    expect(ofTrace(page, own.traceId)).toMatchObject([{ operation: 'logReads', outcome: 'OK' }]);
  });

  it('stands in the order in which one document asked it, however long each took', async () => {
    const holder = log.pool as unknown as { query: (batch: { steps?: readonly { text: string }[] }) => Promise<unknown> };
    const send = holder.query.bind(log.pool);
    holder.query = async (batch) => {
      if (batch.steps?.some(({ text }) => text.includes("'chainStatus'")) === true) await new Promise((go) => setTimeout(go, 60));
      return send(batch);
    };
    const asked = log.world.as('p1');
    await log.ask(asked, '{ chainStatus { day } logReads { nodes { at } } accessLog { nodes { id } } }').finally(() => Reflect.deleteProperty(holder, 'query'));
    expect(ofTrace(await reads('p1'), asked.traceId).map((one) => one['operation'])).toEqual(['accessLog', 'logReads', 'chainStatus']);
  });

  it('includes whoever tried without being an officer', async () => {
    const tried = log.world.as('j2');
    await log.ask(tried, '{ accessLog { nodes { id } } }');
    await log.ask(tried, '{ chainStatus { day } }').catch(() => undefined);
    expect(ofTrace(await reads('p1'), tried.traceId)).toMatchObject([
      { operation: 'chainStatus', outcome: 'REFUSED', reader: { name: 'Naam j2' } }, { operation: 'accessLog', outcome: 'REFUSED', reader: { name: 'Naam j2' } },
    ]);
  });

  it('is not seen by an officer of another organisation, nor by anybody who is none, whose attempt is kept', async () => {
    const asked = log.world.as('p1');
    await log.ask(asked, '{ accessLog { nodes { id } } }');
    expect(ofTrace(await reads('p2'), asked.traceId)).toEqual([]);
    for (const who of ['j1', 'a1', 'c1']) {
      const context = log.world.as(who);
      expect(await reads(context)).toEqual({ nodes: [], endCursor: null, hasMore: false });
      expect(await log.system(context.traceId)).toMatchObject([{ kind: 'logReads', outcome: 'REFUSED', actor_id: log.world.actorId(who) }]);
    }
    await expect(log.ask('mara', '{ logReads { nodes { at } } }')).rejects.toThrow('Cannot query field');
  });

  it('comes in pages, newest first', async () => {
    const first = await reads('p1', 2);
    const next = await reads('p1', 2, first.endCursor);
    expect(first.hasMore).toBe(true);
    const times = [...first.nodes, ...next.nodes].map((node) => String(node['at']));
    expect(times).toEqual([...times].sort().reverse());
    expect(new Set(times).size).toBe(4);
  });

  it('is behind the fence as well: other events are nobody\'s to read, and these only an officer\'s', async () => {
    await log.world.owner.query(`insert into system_event (organisation_id, kind, outcome, trace_id) values ($1, 'SIGN_IN', 'OK', 'x'), ($1, 'accessLog', 'OK', 'x')`, [idOf('municipality')]);
    expect((await log.pool.query('select kind from system_event')).rows).toEqual([]);
    const client = await log.pool.connect();
    await client.query('begin');
    await client.query('select fence.enter($1, null, $2)', [log.world.actorId('p1'), log.world.as('p1').at]);
    const { rows } = await client.query<{ kind: string }>('select distinct kind from system_event order by 1');
    await client.query('rollback');
    client.release();
    expect(rows.map(({ kind }) => kind)).toEqual(['accessLog', 'chainStatus', 'grantedAccess', 'logReads']);
  });
});

describe('the organisation of a reader', () => {
  const ORGANISATIONS = 'query($f: AccessLogFilter) { accessLog(filter: $f) { nodes { traceId organisation { name } } } }';
  const ofRow = async (officer: string, traceId: string): Promise<unknown> =>
    ((await log.ask(officer, ORGANISATIONS, { f: { actorId: log.world.actorId('j2') } }))['accessLog'] as Page).nodes.find((node) => node['traceId'] === traceId)?.['organisation'];

  it('is the one it worked for then, whatever it works for now', async () => {
    const [trace, asked] = [await log.read('j2'), log.world.as('j2')];
    await log.ask(asked, '{ accessLog { nodes { id } } }');
    const organisation = { name: 'Organisatie municipality' };
    expect(await ofRow('p1', trace)).toEqual(organisation);
    await log.world.owner.query('update actor set organisation_id = $2 where id = $1', [log.world.actorId('j2'), idOf('gi')]);
    expect(await ofRow('p1', trace)).toEqual(organisation);
    expect(ofTrace(await reads('p1'), asked.traceId)).toMatchObject([{ organisation }]);
    expect(await ofRow('p2', trace)).toBeUndefined();
  });
});
