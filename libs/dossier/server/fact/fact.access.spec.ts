import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
