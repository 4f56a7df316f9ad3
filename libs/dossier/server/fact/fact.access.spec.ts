import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
});
afterAll(() => acts.end());

const write = (over: Row = {}): Promise<Row> => acts.act('j1', 'writeFact', { kind: 'FACT', what: 'Er was ruzie', happenedOn: '2026-09-01', sourceKind: 'FAMILY_MEMBER', sourcePersonId: person('mara'), aboutPersonIds: [person('dirk')], ...over }, 'Fact', 'id');
const correct = (who: string, id: unknown, change: Row, baseVersion = 1): Promise<Row> =>
  acts.act(who, 'correctFact', { id, baseVersion, correctionReason: 'Verkeerd gehoord', ...change }, 'Fact', 'happenedOn happenedUntilOn sourceKind sourcePersonId sourceName');

describe('correcting a fact', () => {
  it('changes the last day and the whole source, and keeps what stood there', async () => {
    const { id } = await write();
    expect(await correct('j1', id, { happenedUntilOn: '2026-09-03' })).toMatchObject({ happenedOn: '2026-09-01', happenedUntilOn: '2026-09-03', sourcePersonId: person('mara') });
    expect(await correct('j1', id, { sourceKind: 'DOCUMENT', sourceName: 'Verslag politie' }, 2)).toMatchObject({ sourceKind: 'DOCUMENT', sourcePersonId: null, sourceName: 'Verslag politie' });
    expect(await correct('j1', id, { happenedUntilOn: null }, 3)).toMatchObject({ happenedUntilOn: null, sourceName: 'Verslag politie' });
    expect(await acts.rows(`select content ->> 'source_kind' as kind, content ->> 'happened_until_on' as until from item_version where item_id = $1 order by item_version`, [id]))
      .toEqual([{ kind: 'FAMILY_MEMBER', until: null }, { kind: 'FAMILY_MEMBER', until: '2026-09-03' }, { kind: 'DOCUMENT', until: '2026-09-03' }]);
  });

  it('asks who or what belongs to the source, and days in their order', async () => {
    const { id } = await write();
    const wrong: readonly [Row, string][] = [
      [{ sourceKind: 'NETWORK' }, 'sourcePersonId'], [{ sourceKind: 'PROFESSIONAL', sourceName: ' ' }, 'sourceName'],
      [{ happenedOn: '2026-09-05', happenedUntilOn: '2026-09-01' }, 'happenedUntilOn'], [{ correctionReason: ' ' }, 'correctionReason'], [{ aboutPersonIds: [] }, 'aboutPersonIds'],
    ];
    for (const [change, field] of wrong) expect(await correct('j1', id, change)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field }] });
    expect(await correct('j1', id, { happenedUntilOn: '2026-08-01' })).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('of somebody else leaves the source to whoever knew it', async () => {
    const id = idOf('f7 of b1');
    await acts.world.add('fact', { id, kind: 'FACT', what: 'Van een ander', source_kind: 'OWN_OBSERVATION', about_person_ids: [person('tim')], created_by: acts.world.actorId('b1') });
    expect(await correct('j1', id, { sourceKind: 'DOCUMENT', sourceName: 'Brief' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await correct('j1', id, { happenedOn: '2026-09-02' })).toMatchObject({ happenedOn: '2026-09-02', sourceKind: 'OWN_OBSERVATION' });
    for (const who of ['j2', 'v1', 'g1', 'p1', 'mara']) expect(await correct(who, id, { happenedUntilOn: '2026-09-03' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('an act that waits for a connection', () => {
  const fact = (): Row => ({ kind: 'FACT', what: 'Te laat', happenedOn: '2026-09-01', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [person('tim')] });
  const minutes = (count: number): Date => new Date(NOW.getTime() + count * 60_000);

  it.each([
    ['an edit', 'writeFact', 'Fact', fact], ['a correction', 'correctFact', 'Fact', (): Row => ({ id: idOf('f1'), baseVersion: 1, correctionReason: 'Te laat', happenedOn: '2026-09-02' })],
    ['a formal act', 'recordMeasure', 'Measure', (): Row => ({ kind: 'OTS', fromOn: '2026-11-20', untilOn: '2027-11-20', note: '', aboutPersonIds: [person('tim')] })],
  ])('is judged as of the moment it gets one: %s is refused when the right ended meanwhile', async (_, name, type, input) => {
    let now = NOW;
    const busy = await Promise.all([1, 2, 3].map(() => acts.pool.connect()));
    const waiting = acts.act({ ...acts.world.as('j1'), now: () => now }, name, input(), type);
    await acts.rows('update access_grant set valid_until = $2 where actor_id = $1', [acts.world.actorId('j1'), minutes(1)]);
    now = minutes(2);
    for (const client of busy) client.release();
    expect(await waiting).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.rows(`select outcome, product_at from access_event where operation = $1 order by at desc limit 1`, [name])).toEqual([{ outcome: 'REFUSED', product_at: minutes(2) }]);
    await acts.rows('update access_grant set valid_until = null where actor_id = $1', [acts.world.actorId('j1')]);
  });

  it('is done at that moment when the right still stands, and says so everywhere', async () => {
    const late = { ...acts.world.as('j1'), now: () => minutes(3) };
    const [written, measure] = [await acts.act(late, 'writeFact', fact(), 'Fact'), await acts.act(late, 'recordMeasure', { kind: 'OTS', fromOn: '2026-11-20', note: '', aboutPersonIds: [person('tim')] }, 'Measure')];
    expect(await acts.rows('select created_at, changed_at from fact where id = $1', [written['id']])).toEqual([{ created_at: minutes(3), changed_at: minutes(3) }]);
    expect(await acts.rows('select created_at from measure where id = $1', [measure['id']])).toEqual([{ created_at: minutes(3) }]);
  });
});

describe('a statement beside a fact', () => {
  const said = 'facts { id what statements { personId words disputes recordedByName } }';
  const state = (who: string | RequestContext, factId: string, over: Row = {}): Promise<Row> => acts.act(who, 'stateBesideFact', { factId, words: 'Zo was het niet.', disputes: true, ...over }, 'FactStatement', 'personId words');
  const record = (who: string | RequestContext, factId: string, over: Row = {}): Promise<Row> => acts.act(who, 'recordFactStatement', { factId, personId: person('oma'), words: 'Ik was erbij.', disputes: false, ...over }, 'FactStatement', 'personId words recordedByName');
  const beside = async (who: string | RequestContext, factId: string): Promise<unknown> => ((await acts.read(who, said))?.['facts'] as Row[]).find((one) => one['id'] === factId)?.['statements'];

  it('is read by everybody who reads the fact, a receiver of a share included, and by nobody else', async () => {
    const { id } = await write({ aboutPersonIds: [person('tim')] }) as { id: string };
    expect(await state('dirk', id)).toMatchObject({ personId: person('dirk'), words: 'Zo was het niet.' });
    expect(await record(acts.world.as('j1', new Date(NOW.getTime() + 60_000)), id)).toMatchObject({ personId: person('oma'), recordedByName: 'Naam j1' });
    await acts.world.grantTo('g1', 'SHARE_RECEIVER', { data_classes: ['D3'], person_ids: [person('tim')], item_ids: [id], basis_kind: 'SHARE', basis_id: idOf('share of a fact') });
    const both = [{ personId: person('dirk'), words: 'Zo was het niet.', disputes: true, recordedByName: null }, { personId: person('oma'), words: 'Ik was erbij.', disputes: false, recordedByName: 'Naam j1' }];
    for (const who of ['j1', 'v1', 'b1', 'mara', 'dirk', 'g1']) expect([who, await beside(who, id)]).toEqual([who, both]);
    expect(await beside('noa', id)).toBeUndefined();
    expect((await acts.rows(`select kind, count(*)::int as told from rectification_notice where fact_id = $1 group by 1`, [id]))).toEqual([{ kind: 'STATEMENT_ADDED', told: 8 }]);
  });

  it('goes along when the fact is corrected to be about somebody else, and when it is kept from somebody', async () => {
    const { id } = await write({ aboutPersonIds: [person('tim')] }) as { id: string };
    await state('dirk', id);
    await acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('mara'), about_person_ids: [], data_classes: [], item_id: id, reason: 'x', legal_basis: 'GOOD_CARE', valid_from: new Date('2026-01-01T00:00:00Z') });
    expect([await beside('mara', id), (await beside('dirk', id) as Row[]).length]).toEqual([undefined, 1]);
    await correct('j1', id, { aboutPersonIds: [person('mara'), person('tim')] });
    expect(await beside('dirk', id)).toBeUndefined();
    expect(await acts.rows('select about_person_ids from fact_statement where fact_id = $1', [id])).toEqual([{ about_person_ids: [person('mara'), person('tim')] }]);
  });

  it('is given by who reads the fact, in the own name, and written down by who directs or executes a measure', async () => {
    const { id } = await write({ aboutPersonIds: [person('mara')] }) as { id: string };
    for (const who of ['dirk', 'noa']) expect([who, await state(who, id)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    for (const who of ['v1', 'b1', 's1', 'p1']) expect([who, await record(who, id)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    expect(await record('j1', id, { personId: idOf('nobody') })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('j1', idOf('f7'))).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await state('mara', idOf('f7'))).toMatchObject({ personId: person('mara') });
    expect(await state('mara', id, { words: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'words' }] });
    await acts.act('j1', 'withdrawFact', { id, baseVersion: 1, reason: 'Fout' }, 'Fact');
    expect(await state('mara', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    for (const who of ['v1', 'b1']) expect([who, await record(who, id)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
  });
});
