import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { DirectionOfferService } from '@zov/access/server/departure/direction-offer.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
let offers: DirectionOfferService;
let minutes = 0;
/** Each act comes a minute after the one before. */
const next = (who: string): RequestContext => acts.world.as(who, new Date(NOW.getTime() + (minutes += 1) * 60_000));
beforeEach(async () => {
  acts = await DossierActs.make();
  offers = new DirectionOfferService(acts.door, acts.pool, new PgSystemLog(acts.pool));
  await plan('IN_FORCE');
});
afterEach(() => acts.end());

const CHECKLIST = { familyToldOn: '2026-11-20', familyToldHow: 'Samen aan tafel', talkedOn: '2026-11-20', crisisCardSeen: true, agreementsTold: false, notLost: 'Tim praat met oma' };
const ANSWER = 'id state planInForce familyToldHow notLost answerReason withoutPlanReason receiver { name } giver { name }';
const offer = (who: string, whom: string, over: Row = {}): Promise<Row> => acts.act(next(who), 'handOverDirection', { actorId: acts.world.actorId(whom), reason: 'De rechter sprak een OTS uit', stayInvolved: false, ...CHECKLIST, ...over }, 'WarmHandOver', ANSWER);
const withdraw = (who: string, id: unknown, reason = 'Toch niet'): Promise<Row> => acts.act(next(who), 'withdrawHandOver', { id, reason }, 'WarmHandOver', ANSWER);
const asked = (who: string): Promise<Row[]> => offers.mine(next(who)) as Promise<Row[]>;
let keys = 0;
const accept = (who: string, offerId: unknown, over: Row = {}): Promise<Row> => offers.accept(next(who), { fieldName: 'acceptDirection' } as GraphQLResolveInfo,
  { offerId: String(offerId), purpose: 'MEASURE', legalBasis: 'LEGAL_OBLIGATION', secrecyBasis: 'SUPERVISION_ORDER', evidence: 'Beschikking', idempotencyKey: `take-over-${(keys += 1)}`, ...over } as never) as Promise<Row>;
const refuse = (who: string, offerId: unknown): Promise<Row> => offers.refuse(next(who), { offerId: String(offerId), reason: 'Mijn agenda is vol' }) as Promise<Row>;
const sees = async (who: string): Promise<boolean> => (await acts.read(next(who), 'id')) !== null;
const handOvers = async (who: string): Promise<Row[]> => ((await acts.read(next(who), `warmHandOvers { ${ANSWER} }`))?.['warmHandOvers'] ?? []) as Row[];
const plan = (state: 'IN_FORCE' | 'DRAFT'): Promise<unknown> => acts.world.add('plan_version', {
  id: idOf(`plan ${state}`), phase: 'SAFETY', number: 1, state, author_id: acts.world.actorId('j1'), data_class: 'D5', ...(state === 'DRAFT' ? {} : { shared_at: NOW, adopted_at: NOW, adopted_by: acts.world.actorId('b1'), adopted_reason: 'goed', content_hash: 'a'.repeat(64), in_force_at: NOW }),
});
const noPlan = (): Promise<Row[]> => acts.rows('alter table plan_version disable trigger user').then(() => acts.rows('delete from plan_version'));

/** How many direct at each instant at which anything about that begins or ends, and a moment before. */
async function directorsAtEachInstant(): Promise<number[]> {
  const rows = await acts.rows(`with edge as (select valid_from as at from involvement union select valid_until from involvement where valid_until is not null),
      instant as (select at from edge union select at - interval '1 microsecond' from edge)
    select (select count(*) from involvement i where i.partner = 'CASE_DIRECTOR' and i.valid_from <= at and (i.valid_until is null or i.valid_until > at))::int as n from instant
    where at >= (select min(valid_from) from involvement where partner = 'CASE_DIRECTOR') order by at`);
  return [...new Set(rows.map((row) => Number(row['n'])))];
}

describe('A warm hand-over', () => {
  it('changes nothing until the other says yes; at that moment one begins and the other ends, and both stand in the history', async () => {
    expect(await offer('j1', 'g1')).toMatchObject({ __typename: 'WarmHandOver', state: 'OFFERED', planInForce: true, receiver: { name: 'Naam g1' }, giver: { name: 'Naam j1' } });
    expect([await sees('j1'), await sees('g1')]).toEqual([true, false]);
    const [one] = await asked('g1');
    expect(await accept('g1', one?.['id'])).toMatchObject({ __typename: 'DirectionTaken' });
    expect([await sees('j1'), await sees('g1')]).toEqual([false, true]);
    const rows = await acts.rows(`select ended_reason, valid_from, valid_until from involvement where partner = 'CASE_DIRECTOR' order by valid_from`);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.['valid_until']).toEqual(rows[1]?.['valid_from']);
    expect(await directorsAtEachInstant()).toEqual([1]);
    expect(await handOvers('g1')).toMatchObject([{ state: 'ACCEPTED', notLost: 'Tim praat met oma', withoutPlanReason: null }]);
  });

  it('tells who is asked whether and when, and not a word of the family', async () => {
    await offer('j1', 'g1');
    expect(await asked('g1')).toEqual([{ id: expect.any(String), number: 'T-1', fromName: 'Naam j1', offeredAt: expect.any(Date), checklist: { planInForce: true, crisisCardSeen: true, familyToldOn: '2026-11-20', agreementsTold: false, talkedOn: '2026-11-20' } }]);
    for (const who of ['j1', 'j2', 'b1', 'v1', 'a1']) expect(await asked(who)).toEqual([]);
    for (const who of ['b1', 'v1']) expect(await handOvers(who)).toEqual([]);
    expect((await acts.pool.query('select * from fence.hand_overs_offered($1, $2)', [acts.world.actorId('j2'), next('j2').at])).rows).toEqual([]);
  });

  it('asks a reason of who takes over without a safety plan, and nothing goes over before that', async () => {
    await noPlan();
    expect(await offer('j1', 'g1')).toMatchObject({ planInForce: false });
    const [one] = await asked('g1');
    expect(one).toMatchObject({ checklist: { planInForce: false } });
    expect(await accept('g1', one?.['id'])).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'withoutPlanReason' }] });
    expect([await sees('j1'), await sees('g1')]).toEqual([true, false]);
    expect(await directorsAtEachInstant()).toEqual([1]);
    expect(await accept('g1', one?.['id'], { withoutPlanReason: 'Wij maken het deze week' })).toMatchObject({ __typename: 'DirectionTaken' });
    expect(await handOvers('g1')).toMatchObject([{ state: 'ACCEPTED', withoutPlanReason: 'Wij maken het deze week' }]);
  });

  it('looks at the plan as it is when the other says yes, not when it was offered', async () => {
    await offer('j1', 'g1');
    await noPlan();
    await plan('DRAFT');
    const [one] = await asked('g1');
    expect(one).toMatchObject({ checklist: { planInForce: false } });
    expect(await accept('g1', one?.['id'])).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'withoutPlanReason' }] });
  });

  it('lets the first one stay as a colleague, ends what the other was before, and is once however often it is sent', async () => {
    await acts.act(next('j1'), 'involveProfessional', { actorId: acts.world.actorId('j2'), partner: 'TEAM_COLLEAGUE', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek' }, 'Involvement', 'id');
    await offer('j1', 'j2', { stayInvolved: true });
    const [one] = await asked('j2');
    for (const key of ['same-key-1', 'same-key-1', 'other-key-2']) expect(await accept('j2', one?.['id'], { idempotencyKey: key })).toMatchObject({ __typename: 'DirectionTaken' });
    const live = await acts.rows(`select partner, actor_id from involvement where ended_reason is null order by partner`);
    expect(live).toEqual([{ partner: 'CASE_DIRECTOR', actor_id: acts.world.actorId('j2') }, { partner: 'TEAM_COLLEAGUE', actor_id: acts.world.actorId('j1') }]);
    expect([await sees('j1'), await handOvers('j1')]).toEqual([true, []]);
    expect(await directorsAtEachInstant()).toEqual([1]);
  });
});

describe('An offer that is not taken', () => {
  it('is declined with why, which whoever directs reads; then it can be offered again', async () => {
    await offer('j1', 'g1');
    const [one] = await asked('g1');
    expect(await refuse('g1', one?.['id'])).toMatchObject({ __typename: 'DirectionNotTaken' });
    expect(await handOvers('j1')).toMatchObject([{ state: 'DECLINED', answerReason: 'Mijn agenda is vol' }]);
    expect(await accept('g1', one?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await offer('j1', 'j2')).toMatchObject({ state: 'OFFERED' });
  });

  it('is taken back by who directs, and is gone for the other', async () => {
    const { id } = await offer('j1', 'g1');
    const [one] = await asked('g1');
    expect(await withdraw('j1', id, ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    for (const who of ['g1', 'j2', 'b1', 'v1', 'p1', 'mara']) expect(await withdraw(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await withdraw('j1', id)).toMatchObject({ state: 'WITHDRAWN', answerReason: 'Toch niet' });
    expect([await asked('g1'), await accept('g1', one?.['id'])]).toMatchObject([[], { code: 'NOT_FOUND_OR_NOT_ALLOWED' }]);
    expect(await withdraw('j1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await sees('j1')).toBe(true);
  });

  it('is one at a time', async () => {
    await offer('j1', 'g1');
    expect(await offer('j1', 'j2')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al aangeboden') });
    expect(await acts.rows('select count(*)::int as n from direction_offer')).toEqual([{ n: 1 }]);
  });

  it('is made by who directs alone, towards who can, and says what is missing before anything happens', async () => {
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'mara']) expect(await offer(who, 'g1', { reason: '' })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    for (const whom of ['b1', 's1', 'mara', 'j1']) expect(await offer('j1', whom)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'actorId' }] });
    expect(await offer('j1', 'g1', { reason: ' ', familyToldHow: '' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }, { field: 'familyToldHow' }] });
    expect(await acts.rows('select 1 from direction_offer union all select 2 from warm_hand_over')).toEqual([]);
    await expect(acts.pool.query('select fence.offer_hand_over($1, $2, $3, $4)', [acts.world.dossierId, acts.world.actorId('g1'), idOf('x'), NOW])).rejects.toMatchObject({ code: '42501' });
  });

  it('is never seen by somebody to whom the family is closed, and whoever offered it sees no difference', async () => {
    await acts.world.owner.query(`insert into conflict_of_interest (id, account_id, kind, text_cipher, hashes, declared_at) values ($1, $2, 'OWN_STREET', 'x', '{h}', $3)`, [idOf('conflict'), idOf('account g1'), NOW]);
    await acts.world.add('access_block', { account_id: idOf('account g1'), conflict_id: idOf('conflict'), valid_from: NOW });
    expect(await offer('j1', 'g1')).toMatchObject({ state: 'OFFERED' });
    expect(await asked('g1')).toEqual([]);
    const [row] = await acts.rows('select id from direction_offer');
    expect(await accept('g1', row?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await sees('j1')).toBe(true);
  });
});

it('The family reads who directs now and since when, and nothing of how it went over', async () => {
  await offer('j1', 'g1', { familyToldHow: 'Moeder huilde' });
  const [one] = await asked('g1');
  await accept('g1', one?.['id']);
  const involved = (await acts.read(next('mara'), 'involvements { partner validFrom validUntil professional { name } }'))?.['involvements'] as Row[];
  expect(involved.filter((row) => row['validUntil'] === null)).toEqual([{ partner: 'CASE_DIRECTOR', validFrom: expect.any(String), validUntil: null, professional: { name: 'Naam g1' } }]);
  expect(JSON.stringify(involved)).not.toContain('huilde');
});
