import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
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
