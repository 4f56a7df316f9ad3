import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
let minutes = 0;
/** Each act comes a minute after the one before. */
const next = (who: string): RequestContext => acts.world.as(who, new Date(NOW.getTime() + (minutes += 1) * 60_000));
beforeEach(async () => {
  acts = await DossierActs.make();
});
afterEach(() => acts.end());

const GROUND = { purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED' };
const close = (who: string, over: Row = {}): Promise<Row> => acts.act(next(who), 'closeDossier', { reason: 'De doelen zijn gehaald', ...over }, 'DossierClosed', 'at');
/** Reopening names no dossier by its key. */
const reopen = (who: string | RequestContext, over: Row = {}): Promise<Row> =>
  acts.act(typeof who === 'string' ? next(who) : who, 'reopenDossier', { dossierId: undefined, number: 'T-1', ...GROUND, reason: 'Er is een nieuwe melding', ...over }, 'DossierReopened', 'dossierId');
const sees = async (who: string): Promise<boolean> => (await acts.read(next(who), 'id')) !== null;
const live = (): Promise<Row[]> => acts.rows(`select p.name from access_grant g join (select a.id, c.display_name as name from actor a join account c on c.id = a.account_id) p on p.id = g.actor_id
  where g.valid_until is null or g.valid_until > $1 order by 1`, [new Date(NOW.getTime() + minutes * 60_000)]);

describe('closing a dossier', () => {
  it('ends every involvement, share, emergency and question in the same moment, and leaves the family what is its own', async () => {
    const share = idOf('share');
    await acts.world.add('share', {
      id: share, to_actor_id: acts.world.actorId('g1'), data_class: 'D14', about_person_ids: [acts.world.person('tim')], data_classes: ['D3'], family_name: 'T', purpose: 'MEASURE', legal_basis: 'PUBLIC_TASK',
      secrecy_basis: 'DIRECTLY_INVOLVED', evidence: 'Gesprek', state: 'ACCEPTED', valid_until: '2027-05-01', created_at: NOW, created_by: acts.world.actorId('j1'),
    });
    await acts.world.grantTo('g1', 'SHARE_RECEIVER', { basis_kind: 'SHARE', basis_id: share });
    await acts.world.grantTo('c1', 'CHAIR', { basis_kind: 'INVITATION', valid_from: '2027-01-01', valid_until: '2027-01-10' });
    await acts.world.add('approval', {
      id: idOf('approval'), approval_kind: 'REVEAL_WHEREABOUTS', object_id: acts.world.person('tim'), content_hash: 'x', asked_by: acts.world.actorId('v1'), dossier_organisation_id: idOf('municipality'),
      reason: 'Nodig voor een bezoek', open_until: '2027-05-01', created_at: NOW,
    });
    expect(await close('j1')).toMatchObject({ __typename: 'DossierClosed', at: expect.any(String) });
    for (const who of ['j1', 'v1', 'b1', 'g1', 'c1']) expect(await sees(who)).toBe(false);
    for (const who of ['mara', 'dirk', 'noa']) expect(await sees(who)).toBe(true);
    expect((await live()).map(({ name }) => name)).toEqual(['Naam dirk', 'Naam mara', 'Naam noa']);
    expect(await acts.rows(`select distinct ended_reason from involvement union select ended_reason from share`)).toEqual([{ ended_reason: 'Dossier gesloten: De doelen zijn gehaald' }]);
    expect(await acts.rows(`select s.state as share, p.state as approval, d.state, d.closed_at is not null as dated from share s, approval p, dossier d`)).toEqual([{ share: 'ENDED', approval: 'EXPIRED', state: 'CLOSED', dated: true }]);
    expect(await acts.rows(`select kind from outbox`)).toEqual([{ kind: 'share-ended' }]);
  });

  it('leaves no right that would have begun later', async () => {
    await acts.world.grantTo('c1', 'CHAIR', { basis_kind: 'INVITATION', valid_from: '2027-01-01', valid_until: '2027-01-10' });
    await close('j1');
    expect(await acts.read(acts.world.as('c1', new Date('2027-01-05T09:00:00Z')), 'id')).toBeNull();
  });

  it('asks a reason, and is for who directs alone; every refusal is logged', async () => {
    expect(await close('j1', { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'a1', 'c1', 'mara', 'noa']) expect(await close(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.rows(`select count(*)::int as n from access_event where operation = 'closeDossier' and outcome = 'REFUSED'`)).toEqual([{ n: 9 }]);
    expect(await sees('j1')).toBe(true);
  });

  it('is logged as done by who did it', async () => {
    await close('j1');
    expect(await acts.rows(`select actor_id, outcome, object_type from access_event where operation = 'closeDossier'`)).toEqual([{ actor_id: acts.world.actorId('j1'), outcome: 'OK', object_type: 'Dossier' }]);
    expect(await close('j1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('reopening a dossier', () => {
  it('is for who directed it last, by its number; nobody else comes back with it', async () => {
    await close('j1');
    const context = next('j1');
    expect(await reopen(context)).toEqual({ __typename: 'DossierReopened', dossierId: acts.world.dossierId });
    expect([await sees('j1'), await sees('v1'), await sees('b1')]).toEqual([true, false, false]);
    expect(await acts.rows(`select state, closed_at from dossier`)).toEqual([{ state: 'OPEN', closed_at: null }]);
    expect(await acts.rows(`select evidence from involvement where valid_until is null`)).toEqual([{ evidence: 'Er is een nieuwe melding' }]);
  });

  it('answers unknown, open elsewhere and not allowed the same, and logs each', async () => {
    await close('j1');
    const strangers = await Promise.all(['j2', 'g1', 'v1', 'b1', 'p1', 'a1', 'c1', 'mara'].map((who) => reopen(who)));
    const unknown = await reopen('j1', { number: 'T-2' });
    for (const one of strangers) expect(one).toEqual(unknown);
    expect(unknown).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.rows(`select count(*)::int as n, count(distinct dossier_id)::int as places from access_event where operation = 'reopenDossier' and outcome = 'REFUSED'`)).toEqual([{ n: 9, places: 1 }]);
    expect(await acts.rows('select state from dossier')).toEqual([{ state: 'CLOSED' }]);
  });

  it('passes to a colleague of the same team once the last director has left, and to nobody of another organisation', async () => {
    await close('j1');
    await acts.rows('update actor set valid_until = $2 where id = $1', [acts.world.actorId('j1'), new Date(NOW.getTime() + minutes * 60_000)]);
    expect(await reopen('g1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await reopen('j1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await reopen('j2')).toMatchObject({ __typename: 'DossierReopened' });
    expect(await sees('j2')).toBe(true);
  });

  it('happens once, however often it is sent, and says so when the dossier is open', async () => {
    await close('j1');
    expect(await reopen('j1', { idempotencyKey: 'reopened-once' })).toMatchObject({ __typename: 'DossierReopened' });
    expect(await reopen('j1', { idempotencyKey: 'reopened-once' })).toMatchObject({ __typename: 'DossierReopened', dossierId: acts.world.dossierId });
    expect(await reopen('j1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: 'Dit dossier is al open.' });
    expect(await acts.rows(`select count(*)::int as n from involvement where partner = 'CASE_DIRECTOR' and valid_until is null`)).toEqual([{ n: 1 }]);
  });
});
