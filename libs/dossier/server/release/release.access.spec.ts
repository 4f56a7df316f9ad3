import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
const person = (name: string): string => acts.world.person(name);
/** Dirk has no custody over Tim any more and joined by a code, so that his rights are made from custody and age. */
beforeEach(async () => {
  acts = await DossierActs.make();
  await acts.rows(`update custody set until_on = '2026-01-01', version = 2 where adult_person_id = $1`, [person('dirk')]);
  await acts.rows('delete from access_grant where actor_id = $1', [acts.world.actorId('dirk')]);
  await acts.world.add('person_account', { person_id: person('dirk'), actor_id: acts.world.actorId('dirk') });
  await acts.act('j1', 'inviteFamilyMember', { personId: person('dirk') }, 'Invitation', 'invitationCode');
  await acts.world.add('fact', { id: idOf('school'), kind: 'FACT', what: 'Tim gaat graag naar school', source_kind: 'PROFESSIONAL', about_person_ids: [person('tim')], happened_on: '2026-11-01', created_by: acts.world.actorId('j1') });
});
afterEach(() => acts.end());

const WORDS = 'Met Tim gaat het beter op school.';
const release = (over: Row = {}, who = 'j1'): Promise<Row> => acts.act(who, 'releaseInformation', {
  toPersonId: person('dirk'), childPersonId: person('tim'), words: WORDS, factIds: [idOf('school')], sameForCustody: true, fitsChild: true, reason: 'Vader vroeg dit', ...over,
}, 'InformationRelease', 'id words factIds reason giver { name }');
const told = async (who: string | RequestContext): Promise<unknown> => (await acts.read(who, 'informationReleases { words giver { name } }'))?.['informationReleases'];
const fieldsOf = async (over: Row): Promise<unknown> => ((await release(over))['fields'] as Row[] | undefined)?.map(({ field }) => field);
const restrict = (against: string, over: Row): Promise<void> => acts.world.add('restriction', { kind: 'WITHHELD', against_person_id: person(against), about_person_ids: [person('tim')], data_classes: ['D3'], reason: 'x', legal_basis: 'SAFETY', valid_from: new Date('2026-11-01T00:00:00Z'), ...over });

describe('telling a parent without custody (R13)', () => {
  it('opens that text to that parent, and nothing of the dossier', async () => {
    expect((await acts.read('dirk', 'facts { what }'))?.['facts']).not.toContainEqual({ what: 'Tim gaat graag naar school' });
    expect(await told('dirk')).toEqual([]);
    expect(await release()).toMatchObject({ words: WORDS, factIds: [idOf('school')], reason: 'Vader vroeg dit', giver: { name: 'Naam j1' } });
    expect(await told('dirk')).toEqual([{ words: WORDS, giver: { name: 'Naam j1' } }]);
    expect((await acts.read('dirk', 'facts { what }'))?.['facts']).not.toContainEqual({ what: 'Tim gaat graag naar school' });
    for (const who of ['mara', 'noa', 'b1', 'v1']) expect([who, await told(who)]).toEqual([who, []]);
    const logged = await acts.rows(`select outcome, subject_person_id from access_event where operation = 'releaseInformation'`);
    expect(logged).toEqual([{ outcome: 'OK', subject_person_id: person('tim') }]);
  });

  it('closes when the child is sixteen and decides itself', async () => {
    await release();
    expect(await told(acts.world.as('dirk', new Date('2034-06-29T21:59:59Z')))).toHaveLength(1);
    expect(await told(acts.world.as('dirk', new Date('2034-06-29T22:00:00Z')))).toEqual([]);
  });

  it('needs somebody who says that a parent with custody would get it too, that it fits the child, and why', async () => {
    expect(await fieldsOf({ sameForCustody: false, fitsChild: false, reason: ' ', words: '' })).toEqual(['sameForCustody', 'fitsChild', 'words', 'reason']);
    expect(await told('dirk')).toEqual([]);
  });

  it('is refused where a parent with custody would not get it either', async () => {
    await restrict('mara', {});
    expect(await fieldsOf({})).toEqual(['sameForCustody']);
    expect(await told('dirk')).toEqual([]);
  });

  it('is refused for a fact that is kept from a parent with custody, and not for another', async () => {
    await restrict('mara', { about_person_ids: [], data_classes: [], item_id: idOf('school') });
    expect(await fieldsOf({})).toEqual(['sameForCustody']);
    expect(await release({ factIds: [] })).toMatchObject({ words: WORDS });
  });

  it('rests on no fact about somebody else, of another kind, or from a reporter', async () => {
    for (const fact of ['f1', 'f2', 'f3']) expect([fact, await fieldsOf({ factIds: [idOf(fact)] })]).toEqual([fact, ['factIds']]);
    expect(await release({ factIds: [idOf('nothing')] })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('is for a parent without custody of a child that this parent may know of and that does not decide itself', async () => {
    expect(await fieldsOf({ toPersonId: person('mara') })).toEqual(['toPersonId']);
    expect(await fieldsOf({ toPersonId: person('oma') })).toContain('toPersonId');
    await acts.rows(`update person set birth_date = '2010-01-01', version = version + 1 where id = $1`, [person('tim')]);
    expect(await fieldsOf({})).toEqual(['childPersonId']);
    await acts.rows(`update person set birth_date = '2018-06-30', released_to_person_ids = '{}', version = version + 1 where id = $1`, [person('tim')]);
    expect(await fieldsOf({})).toEqual(['childPersonId']);
  });

  it('waits while nobody is certain who has custody', async () => {
    await acts.rows(`update custody set under_investigation = true, version = version + 1 where child_person_id = $1 and adult_person_id = $2`, [person('tim'), person('mara')]);
    expect(await fieldsOf({})).toEqual(['childPersonId']);
  });

  it('never overcomes what is kept from that parent', async () => {
    await release();
    await restrict('dirk', { valid_from: NOW });
    expect(await told(acts.world.as('dirk', new Date(NOW.getTime() + 1000)))).toEqual([]);
  });

  it('is done by who directs and nobody else', async () => {
    await acts.world.grantTo('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1']) expect([who, await release({}, who)]).toMatchObject([who, { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    expect(await acts.rows('select 1 from information_release')).toEqual([]);
  });
});
