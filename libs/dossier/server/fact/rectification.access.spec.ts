import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
const after = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const as = (who: string, minutes: number) => acts.world.as(who, after(minutes));
beforeAll(async () => {
  acts = await DossierActs.make();
});
afterAll(() => acts.end());

const write = async (over: Row = {}, minutes = 0): Promise<string> =>
  (await acts.act(as('j1', minutes), 'writeFact', { kind: 'FACT', what: 'Er was ruzie', happenedOn: '2026-09-01', sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [person('tim')], ...over }, 'Fact', 'id'))['id'] as string;
const correct = (id: string, change: Row, baseVersion: number, minutes: number, who = 'j1'): Promise<Row> =>
  acts.act(as(who, minutes), 'correctFact', { id, baseVersion, correctionReason: 'Verkeerd gehoord', ...change }, 'Fact', 'version what');
const withdraw = (id: string, baseVersion: number, minutes: number, who = 'j1', reason = 'Niet van ons'): Promise<Row> =>
  acts.act(as(who, minutes), 'withdrawFact', { id, baseVersion, reason }, 'Fact', 'version state what place sourceName correctionReason');
/** Who was told, by name. */
const told = async (id: string, toVersion: number): Promise<unknown[]> =>
  (await acts.rows(`select c.display_name as name from rectification_notice n join actor a on a.id = n.to_actor_id join account c on c.id = a.account_id where n.fact_id = $1 and n.to_version = $2 order by 1`, [id, toVersion])).map(({ name }) => String(name).replace('Naam ', ''));
const notices = async (who: string, minutes: number, more = ''): Promise<Row[]> => (await acts.question(as(who, minutes), `rectificationNotices { id dossierId factId kind ${more} }`))['rectificationNotices'] as Row[];
const noticeOf = async (who: string, id: string, minutes: number): Promise<Row | undefined> => (await notices(who, minutes)).find(({ factId }) => factId === id);
const acknowledge = (who: string, noticeId: unknown, minutes: number): Promise<Row> => acts.act(as(who, minutes), 'acknowledgeRectification', { dossierId: undefined, noticeId }, 'RectificationRead', 'id');
const lend = (who: string, from: number, until: number, over: Row = {}): Promise<void> => acts.world.grantTo(who, 'SHARE_RECEIVER', {
  purpose: 'HELP', data_classes: ['D3'], person_ids: [person('tim')], basis_kind: 'SHARE', basis_id: idOf(`share ${who} ${from}`), valid_from: after(from), valid_until: after(until), ...over,
});

describe('a correction', () => {
  it('is told to everybody who could read the words of before, and to nobody else', async () => {
    const id = await write();
    expect(await correct(id, { what: 'Er was onenigheid' }, 1, 10)).toMatchObject({ version: 2 });
    expect(await told(id, 2)).toEqual(['b1', 'dirk', 'mara', 'v1']);
    expect(await noticeOf('dirk', id, 11)).toEqual({ id: expect.any(String), dossierId: acts.world.dossierId, factId: id, kind: 'CORRECTED' });
    expect(await notices('noa', 11)).toEqual([]);
    expect(JSON.stringify(await acts.rows('select to_jsonb(n) as row from rectification_notice n'))).not.toMatch(/ruzie|onenigheid|gehoord/);
  });

  it('reaches somebody whose right has ended by a number alone, and nobody whose right began afterwards', async () => {
    const id = await write({}, 20);
    await lend('g1', 21, 25, { item_ids: [id] });
    await lend('s1', 40, 60, { item_ids: [id] });
    await correct(id, { what: 'Anders' }, 1, 30);
    expect(await told(id, 2)).toEqual(['b1', 'dirk', 'g1', 'mara', 'v1']);
    expect(await notices('g1', 31, 'number')).toEqual([{ id: expect.any(String), dossierId: null, factId: null, kind: 'CORRECTED', number: 'T-1' }]);
    expect(await notices('s1', 45)).toEqual([]);
    await correct(id, { place: 'Thuis' }, 2, 50);
    expect(await told(id, 3)).toEqual(['b1', 'dirk', 'g1', 'mara', 's1', 'v1']);
  });

  it('tells whoever read other words once that they have changed, and not what such a reader never had', async () => {
    const id = await write({ what: 'Eerste tekst' }, 100);
    await lend('g1', 101, 105, { item_ids: [id], basis_id: idOf('share again') });
    await correct(id, { what: 'Tweede tekst' }, 1, 110);
    await correct(id, { what: 'Derde tekst' }, 2, 120);
    expect([await told(id, 2), await told(id, 3)]).toEqual([['b1', 'dirk', 'g1', 'mara', 'v1'], ['b1', 'dirk', 'mara', 'v1']]);
  });

  it('does not show a fact that was kept from somebody all the time, and shows one that was not at first', async () => {
    const kept = await write({}, 200);
    await acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('dirk'), about_person_ids: [], data_classes: [], item_id: kept, reason: 'x', legal_basis: 'GOOD_CARE', valid_from: new Date('2026-01-01T00:00:00Z') });
    const later = await write({}, 200);
    await acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person('dirk'), about_person_ids: [], data_classes: [], item_id: later, reason: 'x', legal_basis: 'GOOD_CARE', valid_from: after(205) });
    for (const id of [kept, later]) await correct(id, { what: 'Anders' }, 1, 210);
    expect([await told(kept, 2), await told(later, 2)]).toEqual([['b1', 'mara', 'v1'], ['b1', 'dirk', 'mara', 'v1']]);
  });

  it('about one adult is not told to the other, and one about both only to whom it was released', async () => {
    const [own, both] = [await write({ aboutPersonIds: [person('mara')] }, 300), await write({ aboutPersonIds: [person('mara'), person('dirk')] }, 300)];
    for (const id of [own, both]) await correct(id, { what: 'Anders' }, 1, 310);
    expect([await told(own, 2), await told(both, 2)]).toEqual([['b1', 'mara', 'v1'], ['b1', 'v1']]);
    await acts.rows(`update fact set released_to_person_ids = $2, version = version + 1, changed_at = $3 where id = $1`, [both, [person('dirk')], after(320)]);
    await correct(both, { place: 'Thuis' }, 3, 330);
    expect(await told(both, 4)).toEqual(['b1', 'dirk', 'v1']);
  });

  it('leaves a message without content for professionals, once, and none for the family', async () => {
    const id = await write({}, 400);
    await correct(id, { what: 'Anders' }, 1, 410);
    const left = await acts.rows(`select c.display_name as name from outbox o join rectification_notice n on n.id = (o.payload ->> 'noticeId')::uuid join actor a on a.id = n.to_actor_id join account c on c.id = a.account_id where n.fact_id = $1 order by 1`, [id]);
    expect(left).toEqual([{ name: 'Naam b1' }, { name: 'Naam v1' }]);
  });

  it('that is refused tells nobody anything', async () => {
    const id = await write({}, 500);
    for (const who of ['v1', 'mara', 'g1']) expect(await correct(id, { what: 'Anders' }, 1, 510, who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    await correct(id, { what: 'Anders' }, 1, 520);
    expect(await correct(id, { what: 'Weer anders' }, 1, 530)).toMatchObject({ __typename: 'EditConflict' });
    expect(await acts.rows('select count(*)::int as n from rectification_notice where fact_id = $1 and to_version > 2', [id])).toEqual([{ n: 0 }]);
  });
});

describe('having read it', () => {
  it('is said by the one it is addressed to, once for all that was told of that fact', async () => {
    const id = await write({}, 600);
    await correct(id, { what: 'Tweede' }, 1, 610);
    await correct(id, { what: 'Derde' }, 2, 620);
    const [mine] = (await notices('v1', 630)).filter(({ factId }) => factId === id);
    expect(await acknowledge('b1', mine?.['id'], 640)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    for (const minutes of [641, 642]) expect(await acknowledge('v1', mine?.['id'], minutes)).toMatchObject({ id: mine?.['id'] });
    expect(await noticeOf('v1', id, 650)).toBeUndefined();
    expect((await notices('b1', 650)).filter(({ factId }) => factId === id)).toHaveLength(2);
    expect(await acts.rows(`select outcome, detail ->> 'noticeId' as notice from system_event where kind = 'RECTIFICATION_READ' and actor_id = $1 order by at`, [acts.world.actorId('b1')])).toEqual([{ outcome: 'REFUSED', notice: mine?.['id'] }]);
  });

  it('works for who has no right in the dossier any more, and not where it is closed because of the own family', async () => {
    const id = await write({}, 700);
    await lend('s1', 701, 705, { item_ids: [id], basis_id: idOf('share of s1') });
    await correct(id, { what: 'Anders' }, 1, 710);
    const [mine] = await notices('s1', 711);
    await insertRow(acts.world.owner, 'conflict_of_interest', { id: idOf('own family'), account_id: idOf('account s1'), kind: 'OWN_FAMILY', text_cipher: 'x', hashes: ['x'], declared_at: NOW });
    await acts.world.add('access_block', { account_id: idOf('account s1'), conflict_id: idOf('own family'), valid_from: after(711), valid_until: after(715) });
    expect(await notices('s1', 712)).toEqual([]);
    expect(await acknowledge('s1', mine?.['id'], 712)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acknowledge('s1', mine?.['id'], 720)).toMatchObject({ id: mine?.['id'] });
  });
});

describe('withdrawing a fact', () => {
  const versions = async (who: string, id: string, minutes: number): Promise<unknown> => {
    const rows = await acts.rows(`select 1 from item_version where item_id = $1`, [id]);
    expect(rows.length).toBeGreaterThan(0);
    return ((await acts.question(as(who, minutes), `itemVersions(dossierId: "${acts.world.dossierId}", itemId: "${id}") { itemVersion }`))['itemVersions'] as Row[]).map(({ itemVersion }) => itemVersion);
  };

  it('takes the words away from everybody and tells whoever had them; the own organisation reads them back', async () => {
    const id = await write({ what: 'Niet voor iedereen', place: 'Thuis' }, 800);
    await correct(id, { place: 'School' }, 1, 805);
    expect(await versions('v1', id, 806)).toEqual([1]);
    expect(await withdraw(id, 2, 810)).toMatchObject({ version: 3, state: 'WITHDRAWN', what: '', place: null, sourceName: null, correctionReason: 'Niet van ons' });
    expect(await told(id, 3)).toEqual(['b1', 'dirk', 'mara', 'v1']);
    expect((await noticeOf('mara', id, 811))?.['kind']).toBe('WITHDRAWN');
    for (const who of ['mara', 'dirk', 'v1']) expect([who, ((await acts.read(as(who, 811), 'facts { id state what place }'))?.['facts'] as Row[]).find((one) => one['id'] === id)]).toEqual([who, { id, state: 'WITHDRAWN', what: '', place: null }]);
    expect(await versions('v1', id, 811)).toEqual([]);
    expect([await versions('j1', id, 811), await versions('b1', id, 811)]).toEqual([[2, 1], [2, 1]]);
  });

  it('is for the organisation whose record it is, with a reason, and for good', async () => {
    const id = await write({}, 900);
    for (const who of ['v1', 'g1', 'p1', 'mara']) expect([who, await withdraw(id, 1, 910, who)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    await acts.world.add('fact', { id: idOf('of vt'), kind: 'FACT', what: 'Van Veilig Thuis', source_kind: 'OWN_OBSERVATION', about_person_ids: [person('tim')], created_by: acts.world.actorId('v1'), source_organisation_id: idOf('vt') });
    expect(await withdraw(idOf('of vt'), 1, 910)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await withdraw(id, 1, 910, 'j1', ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    expect(await withdraw(id, 1, 920)).toMatchObject({ state: 'WITHDRAWN' });
    expect(await correct(id, { what: 'Toch weer' }, 2, 930)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await withdraw(id, 2, 930)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });
});
