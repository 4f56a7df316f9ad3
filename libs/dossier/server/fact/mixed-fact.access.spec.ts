import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
beforeAll(async () => {
  acts = await DossierActs.make();
  await acts.world.grantTo('g1', 'GI_EXECUTOR');
});
afterAll(() => acts.end());

/** A fact about mother and father, which neither reads. */
const mixed = async (over: Row = {}): Promise<string> =>
  (await acts.act('j1', 'writeFact', { kind: 'FACT', what: 'Mara huilde en Dirk liep weg', happenedOn: '2026-09-01', happenedUntilOn: '2026-09-02', place: 'thuis', sourceKind: 'DOCUMENT', sourceName: 'Verslag', aboutPersonIds: [person('mara'), person('dirk')], ...over }, 'Fact', 'id'))['id'] as string;
const reads = async (who: string): Promise<Row[]> => (await acts.read(who, 'facts { id what state }'))?.['facts'] as Row[];
const has = async (who: string, id: string): Promise<boolean> => (await reads(who)).some((one) => one['id'] === id);
const approve = (id: string, names: readonly string[], over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'approveFact', { id, baseVersion: 1, personIds: names.map(person), reason: 'Hoort bij de afspraken', ...over }, 'Fact', 'version releasedToPersonIds releasedReason');
const PARTS = (): Row[] => [{ aboutPersonIds: [person('mara')], what: 'Mara huilde' }, { aboutPersonIds: [person('dirk')], what: 'Dirk liep weg' }];
const split = (id: string, over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'splitFact', { id, baseVersion: 1, parts: PARTS(), reason: 'Over twee mensen', ...over }, 'Fact', 'version state what');

describe('a fact about two people', () => {
  it('is masked for both until it is released to one of them by name, with why', async () => {
    const id = await mixed();
    for (const who of ['mara', 'dirk', 'noa']) expect([who, await has(who, id)]).toEqual([who, false]);
    expect(await approve(id, ['mara'])).toMatchObject({ version: 2, releasedToPersonIds: [person('mara')], releasedReason: 'Hoort bij de afspraken' });
    expect([await has('mara', id), await has('dirk', id)]).toEqual([true, false]);
    expect(await acts.rows('select 1 from rectification_notice where fact_id = $1', [id])).toEqual([]);
    expect(await approve(id, ['dirk'], { baseVersion: 2 }, 'g1')).toMatchObject({ releasedToPersonIds: [person('mara'), person('dirk')] });
  });

  it('stays kept from whom a restriction keeps it, whatever is released', async () => {
    const id = await mixed();
    await acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('dirk'), about_person_ids: [], data_classes: [], item_id: id, reason: 'x', legal_basis: 'SAFETY', valid_from: new Date('2026-01-01T00:00:00Z') });
    await approve(id, ['dirk']);
    expect(await has('dirk', id)).toBe(false);
  });

  it('is released by who directs or executes a measure, as it stands, to people of this dossier', async () => {
    const id = await mixed();
    for (const who of ['v1', 'b1', 's1', 'p1']) expect([who, await approve(id, ['mara'], {}, who)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    expect(await approve(idOf('f7'), ['dirk'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await approve(id, [], { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'personIds' }, { field: 'reason' }] });
    expect(await approve(id, ['nobody'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    await approve(id, ['mara']);
    expect(await approve(id, ['dirk'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('that tells where somebody hides is not released before those words are gone', async () => {
    const id = await mixed({ what: 'Mara en Dirk spraken elkaar' });
    await acts.rows(`update fact set what = $2, version = version + 1 where id = $1`, [id, `Zij woont ${CANARY.address}`]);
    expect(await approve(id, ['dirk'], { baseVersion: 2 })).toMatchObject({ code: 'PROTECTED_TEXT' });
    expect(await has('dirk', id)).toBe(false);
  });
});

describe('splitting a fact', () => {
  it('makes one fact for each in its own words, and leaves nothing of the whole', async () => {
    const id = await mixed();
    const resting = await mixed({ kind: 'INTERPRETATION', what: 'Zij kunnen niet samen praten', restsOnFactIds: [id, idOf('f1')] });
    await approve(id, ['mara']);
    expect(await split(id, { baseVersion: 2 })).toMatchObject({ version: 3, state: 'SPLIT', what: '' });
    const parts = await acts.rows(`select id, what, about_person_ids, released_to_person_ids, happened_on::text, happened_until_on::text, place, source_kind, source_name, source_organisation_id, created_by from fact where split_from_fact_id = $1 order by what`, [id]);
    const same = { released_to_person_ids: [], happened_on: '2026-09-01', happened_until_on: '2026-09-02', place: 'thuis', source_kind: 'DOCUMENT', source_name: 'Verslag', source_organisation_id: idOf('municipality'), created_by: acts.world.actorId('j1') };
    expect(parts).toEqual([{ ...same, id: expect.any(String), what: 'Dirk liep weg', about_person_ids: [person('dirk')] }, { ...same, id: expect.any(String), what: 'Mara huilde', about_person_ids: [person('mara')] }]);
    expect([(await reads('mara')).map(({ what }) => what), (await reads('dirk')).map(({ what }) => what)]).toEqual([expect.arrayContaining(['Mara huilde', '']), expect.arrayContaining(['Dirk liep weg'])]);
    expect((await reads('dirk')).map(({ what }) => what)).not.toContain('Mara huilde');
    expect(await acts.rows('select rests_on_fact_ids from fact where id = $1', [resting])).toEqual([{ rests_on_fact_ids: expect.arrayContaining([idOf('f1'), ...parts.map((one) => one['id'])]) }]);
    expect(await acts.rows(`select c.display_name as name from rectification_notice n join actor a on a.id = n.to_actor_id join account c on c.id = a.account_id where n.fact_id = $1 and n.kind = 'SPLIT' order by 1`, [id]))
      .toEqual([{ name: 'Naam b1' }, { name: 'Naam g1' }, { name: 'Naam mara' }, { name: 'Naam v1' }]);
  });

  it('takes along who reported, without showing that to who splits', async () => {
    await acts.rows('update fact set about_person_ids = $2, version = version + 1 where id = $1', [idOf('f1'), [person('mara'), person('dirk')]]);
    await split(idOf('f1'), { baseVersion: 2 });
    const reported = async (who: string): Promise<unknown[]> => ((await acts.read(who, 'facts { splitFromFactId reporter { name } }'))?.['facts'] as Row[]).filter((one) => one['splitFromFactId'] === idOf('f1')).map(({ reporter }) => reporter);
    expect([await reported('v1'), await reported('j1')]).toEqual([[{ name: CANARY.reporter }, { name: CANARY.reporter }], [null, null]]);
  });

  it('is done by who may correct its words, with parts for everybody, once', async () => {
    const id = await mixed();
    for (const who of ['v1', 'b1', 'p1', 'g1']) expect([who, await split(id, {}, who)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    expect(await split(id, { parts: PARTS().slice(0, 1) })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'parts' }] });
    expect(await split(id, { parts: [PARTS()[0], { aboutPersonIds: [person('tim')], what: 'Over Tim' }] })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'parts' }] });
    expect(await split(id)).toMatchObject({ state: 'SPLIT' });
    expect(await split(id, { baseVersion: 2 })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});
