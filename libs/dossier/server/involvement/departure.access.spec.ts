import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { AdministratorDesk } from '@zov/access/server/administration/administrator-desk.ts';
import { DepartureService } from '@zov/access/server/departure/departure.service.ts';
import { DirectionPlaceService } from '@zov/access/server/departure/direction-place.service.ts';
import { DirectionOfferService } from '@zov/access/server/departure/direction-offer.service.ts';
import { MailAddressService } from '@zov/access/server/mail/mail-address.service.ts';
import { MandateService } from '@zov/access/server/mandate/mandate.service.ts';
import { PgSystemLog } from '@zov/access/server/sign-in/system-log.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { DossierActs, type Row } from '../testing/dossier-acts.ts';

let acts: DossierActs;
let departures: DepartureService;
let mandates: MandateService;
let offers: DirectionOfferService;
let minutes = 0;
/** Each act comes a minute after the one before. */
const next = (who: string): RequestContext => acts.world.as(who, new Date(NOW.getTime() + (minutes += 1) * 60_000));
const id = (who: string): string => acts.world.actorId(who);
beforeEach(async () => {
  acts = await DossierActs.make();
  const log = new PgSystemLog(acts.pool);
  const desk = new AdministratorDesk(log);
  departures = new DepartureService(acts.pool, desk, acts.door.ids);
  mandates = new MandateService(acts.pool, desk, departures);
  offers = new DirectionOfferService(acts.door, acts.pool, log);
});
afterEach(() => acts.end());

const start = (who = 'j1', over: Row = {}, by = 'a1'): Promise<Row> => departures.start(next(by), { actorId: id(who), kind: 'LEAVES', toOrganisationId: null, ...over } as never) as Promise<Row>;
const offer = (to: string, number = 'T-1', by = 'a1'): Promise<Row> => departures.offer(next(by), { actorId: id('j1'), number, toActorId: id(to) }) as Promise<Row>;
const complete = (who = 'j1', by = 'a1'): Promise<Row> => departures.complete(next(by), id(who)) as Promise<Row>;
const mine = (who: string): Promise<Row[]> => offers.mine(next(who)) as Promise<Row[]>;
let keys = 0;
const accept = (who: string, offerId: unknown, key = `take-over-${(keys += 1)}`): Promise<Row> => offers.accept(next(who), { fieldName: 'acceptDirection' } as GraphQLResolveInfo,
  { offerId: String(offerId), purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Overdracht op 20 november', idempotencyKey: key }) as Promise<Row>;
const refuse = (who: string, offerId: unknown): Promise<Row> => offers.refuse(next(who), { offerId: String(offerId), reason: 'Mijn agenda is vol' }) as Promise<Row>;
const handOver = (): Promise<Row> => acts.act(next('j1'), 'handOverDirection', { actorId: id('j2'), reason: 'Vertrek', stayInvolved: false, crisisCardSeen: true, familyToldHow: '', agreementsTold: true, notLost: '' }, 'WarmHandOver', 'id');
const sees = async (who: string): Promise<boolean> => (await acts.read(next(who), 'id')) !== null;
const liveRights = (who: string): Promise<Row[]> => acts.rows(`select 1 as it from access_grant where actor_id = $1 and (valid_until is null or valid_until > $2) union all
  select 2 from involvement where actor_id = $1 and (valid_until is null or valid_until > $2) union all select 3 from actor where id = $1 and (valid_until is null or valid_until > $2)`, [id(who), new Date(NOW.getTime() + minutes * 60_000)]);

describe('who leaves', () => {
  it('is told to the administrator by the numbers of dossiers and nothing else of them', async () => {
    expect(await start()).toEqual({
      __typename: 'StaffDeparture', id: id('j1'), name: 'Naam j1', role: 'YOUTH_PROFESSIONAL', organisationName: 'Organisatie municipality', kind: 'LEAVES', toOrganisationName: null,
      startedAt: expect.any(Date), completedAt: null, dossiers: [{ number: 'T-1', offeredToName: null, offerState: null }], mandates: [], ownOrganisation: true, mailAddress: null,
    });
    expect(await sees('a1')).toBe(false);
    expect(await sees('j1')).toBe(true);
  });

  it('cannot go as long as a family would be left without a director', async () => {
    await start();
    expect(await complete()).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('andere casusregisseur') });
    await offer('j2');
    expect(await complete()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await sees('j1')).toBe(true);
  });

  it('hands every dossier to a colleague who agrees, and then loses every right and session in one moment', async () => {
    await insertRow(acts.world.owner, 'session', {
      id: 'a'.repeat(64), audience: 'TEAM', issuer: 'i', subject: 's', account_id: idOf('account j1'), actor_id: id('j1'), signed_in_at: NOW, created_at: NOW, seen_at: NOW,
    });
    await acts.world.add('share', {
      id: idOf('share'), to_actor_id: id('j1'), data_class: 'D14', about_person_ids: [acts.world.person('tim')], data_classes: ['D3'], family_name: 'T', purpose: 'HELP', legal_basis: 'PUBLIC_TASK',
      secrecy_basis: 'DIRECTLY_INVOLVED', evidence: 'Gesprek', state: 'ACCEPTED', valid_until: '2027-05-01', created_at: NOW, created_by: id('v1'),
    });
    await acts.world.grantTo('j1', 'SHARE_RECEIVER', { basis_kind: 'SHARE', basis_id: idOf('share') });
    await start();
    await offer('j2');
    const [asked] = await mine('j2');
    expect(asked).toEqual({ id: expect.any(String), number: 'T-1', fromName: 'Naam j1', offeredAt: expect.any(Date), checklist: null });
    expect(await sees('j2')).toBe(false);
    expect(await accept('j2', asked?.['id'])).toEqual({ __typename: 'DirectionTaken', dossierId: acts.world.dossierId });
    expect(await sees('j2')).toBe(true);
    expect(await complete()).toMatchObject({ __typename: 'StaffDeparture', completedAt: expect.any(Date), dossiers: [] });
    expect(await liveRights('j1')).toEqual([]);
    expect(await sees('j1')).toBe(false);
    expect(await acts.rows(`select ended_by from session where actor_id = $1`, [id('j1')])).toEqual([{ ended_by: 'REVOKED' }]);
    expect(await acts.rows('select state from share')).toEqual([{ state: 'ENDED' }]);
    expect(await acts.rows(`select count(*)::int as n from involvement where partner = 'CASE_DIRECTOR' and valid_until is null`)).toEqual([{ n: 1 }]);
    expect(await complete()).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('leaves a line in the log of every dossier where something ended', async () => {
    await acts.act(next('j1'), 'involveProfessional', { actorId: id('g1'), partner: 'GI_WORKER', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek' }, 'Involvement', 'id');
    await start('g1');
    expect(await complete('g1')).toMatchObject({ __typename: 'StaffDeparture' });
    expect(await sees('g1')).toBe(false);
    expect(await acts.rows(`select actor_id, action, outcome, object_type, dossier_id from access_event where operation = 'completeDeparture'`))
      .toEqual([{ actor_id: id('a1'), action: 'AUTHORISE', outcome: 'OK', object_type: 'Involvement', dossier_id: acts.world.dossierId }]);
    expect(await acts.rows(`select ended_reason from involvement where actor_id = $1`, [id('g1')])).toEqual([{ ended_reason: 'Werkt hier niet meer' }]);
  });

  it('has a new role at the other organisation when moving, and nothing of the old one', async () => {
    await start('g1', { kind: 'MOVES', toOrganisationId: idOf('municipality') });
    expect(await complete('g1')).toMatchObject({ kind: 'MOVES', toOrganisationName: 'Organisatie municipality' });
    const roles = await acts.rows(`select organisation_id, valid_until is null as now, exists (select from access_grant g where g.actor_id = a.id) as rights from actor a where account_id = $1 order by valid_from`, [idOf('account g1')]);
    expect(roles).toEqual([{ organisation_id: idOf('gi'), now: false, rights: false }, { organisation_id: idOf('municipality'), now: true, rights: false }]);
  });

  it('gets no new direction, neither by hand-over nor by an offer, and comes back to normal when it is called off', async () => {
    await start('j2');
    expect(await handOver()).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'actorId' }] });
    await start();
    expect(await offer('j2')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'toActorId' }] });
    expect(await departures.cancel(next('a1'), id('j2'))).toMatchObject({ __typename: 'StaffDeparture', kind: null });
    expect(await handOver()).toMatchObject({ __typename: 'WarmHandOver' });
  });
});

describe('an offer', () => {
  it('is only for who is asked, and once', async () => {
    await start();
    await offer('j2');
    const [asked] = await mine('j2');
    for (const who of ['j1', 'g1', 'v1', 'b1', 'p1', 'a1', 'c1', 'mara']) {
      expect(await mine(who)).toEqual([]);
      expect(await accept(who, asked?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await refuse(who, asked?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    expect(await acts.rows(`select count(*)::int as n from access_event where operation = 'acceptDirection' and outcome = 'REFUSED'`)).toEqual([{ n: 8 }]);
    expect([await sees('j2'), await sees('g1'), await sees('a1')]).toEqual([false, false, false]);
    expect(await accept('j2', asked?.['id'], 'once-and-again')).toMatchObject({ __typename: 'DirectionTaken' });
    expect(await accept('j2', asked?.['id'], 'once-and-again')).toMatchObject({ __typename: 'DirectionTaken' });
    expect(await acts.rows(`select count(*)::int as n from involvement where actor_id = $1`, [id('j2')])).toEqual([{ n: 1 }]);
  });

  it('that is refused, or replaced by another, opens nothing', async () => {
    await start();
    await offer('j2');
    const [first] = await mine('j2');
    expect(await refuse('j2', first?.['id'])).toEqual({ __typename: 'DirectionNotTaken', id: first?.['id'] });
    expect(await accept('j2', first?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect((await departures.of(next('a1'), id('j1')))?.['dossiers']).toEqual([{ number: 'T-1', offeredToName: 'Naam j2', offerState: 'REFUSED' }]);
    await offer('j2');
    const [second] = await mine('j2');
    await offer('g1');
    expect(await mine('j2')).toEqual([]);
    expect(await accept('j2', second?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await mine('g1')).toHaveLength(1);
  });

  it('is not made of a dossier that is not directed, nor to who cannot direct', async () => {
    await start();
    expect(await offer('j2', 'T-2')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    for (const to of ['b1', 'v1', 'p1', 'a1', 'c1', 'j1', 'mara']) expect(await offer(to)).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'toActorId' }] });
  });

  it('in a dossier closed to the receiver for a conflict of interest is not there for that person', async () => {
    await acts.world.owner.query(`insert into conflict_of_interest (id, account_id, kind, text_cipher, hashes, declared_at) values ($1, $2, 'OWN_STREET', 'x', '{h}', $3)`, [idOf('conflict'), idOf('account j2'), NOW]);
    await acts.world.add('access_block', { account_id: idOf('account j2'), conflict_id: idOf('conflict'), valid_from: NOW });
    await start();
    expect(await offer('j2')).toMatchObject({ __typename: 'StaffDeparture' });
    expect(await mine('j2')).toEqual([]);
    const [row] = await acts.rows('select id from direction_offer');
    expect(await accept('j2', row?.['id'])).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('the hand-over list', () => {
  it('is for an administrator alone; the refusal of anybody else is noted', async () => {
    for (const who of ['j1', 'j2', 'g1', 'p1', 'c1', 'b1']) {
      for (const act of [() => departures.of(next(who), id('j1')), () => start('j1', {}, who), () => offer('j2', 'T-1', who), () => complete('j1', who), () => departures.cancel(next(who), id('j1'))]) {
        await expect(act()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
      }
    }
    expect(await acts.rows(`select count(*)::int as n from system_event where kind = 'LEAVING' and outcome = 'REFUSED'`)).toEqual([{ n: 30 }]);
    expect(await acts.rows('select 1 from departure')).toEqual([]);
  });

  it('knows nobody of another region, and never a family member', async () => {
    await insertRow(acts.world.owner, 'region', { id: idOf('elsewhere'), code: 'elders', name: 'Elders' });
    await acts.rows('update actor set region_id = $2 where id = $1', [id('j1'), idOf('elsewhere')]);
    for (const who of ['j1', 'mara']) {
      expect(await departures.of(next('a1'), id(who))).toBeNull();
      expect(await start(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
      expect(await complete(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    }
    expect(await sees('j1')).toBe(true);
  });

  it('is not passed by asking the database directly', async () => {
    const denied = { code: '42501' };
    await expect(acts.pool.query('select * from fence.directed_by($1, $2, $3)', [id('j2'), id('j1'), NOW])).rejects.toMatchObject(denied);
    await expect(acts.pool.query(`select fence.complete_departure($1, $2, $3, 't', 'p', 'x')`, [id('p1'), NOW, id('j1')])).rejects.toMatchObject(denied);
    await expect(acts.pool.query('select * from fence.live_direction($1, $2)', [id('j1'), NOW])).rejects.toMatchObject(denied);
    expect((await acts.pool.query('select * from direction_offer')).rows).toEqual([]);
  });
});

describe('what an organisation lets somebody decide', () => {
  const given = { kind: 'ADOPT_PLAN', limits: null, source: 'Mandaatbesluit 2026, artikel 3', fromOn: '2026-01-01', untilOn: null };
  const record = (who = 'j1', over: Row = {}, by = 'a1'): Promise<Row> => mandates.record(next(by), { id: idOf(`mandate ${(keys += 1)}`), actorId: id(who), ...given, ...over } as never) as Promise<Row>;
  const end = (mandateId: unknown, by = 'a1', reason = 'Nieuw besluit'): Promise<Row> => mandates.end(next(by), { mandateId: String(mandateId), reason }) as Promise<Row>;
  const shown = async (who = 'j1'): Promise<Row[]> => (await departures.of(next('a1'), id(who)))?.['mandates'] as Row[];

  it('is recorded by its own administrator with its source and days, once, and opens nothing', async () => {
    expect(await record('j2', { id: idOf('one') })).toMatchObject({ __typename: 'StaffDeparture', id: id('j2'), mandates: [{ ...given, id: idOf('one'), recordedByName: 'Naam a1', endedReason: null }] });
    expect(await record('j2', { id: idOf('one') })).toMatchObject({ __typename: 'StaffDeparture' });
    expect(await record('j2', { untilOn: '2027-01-01' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al in deze periode') });
    expect(await record('j2', { kind: 'OTHER', limits: 'Inkoop', fromOn: '2027-01-01', untilOn: '2027-06-01' })).toMatchObject({ __typename: 'StaffDeparture' });
    expect((await shown('j2')).map((one) => [one['kind'], one['fromOn'], one['untilOn']])).toEqual([['OTHER', '2027-01-01', '2027-06-01'], ['ADOPT_PLAN', '2026-01-01', null]]);
    expect(await sees('j2')).toBe(false);
    expect(await acts.rows(`select outcome, count(*)::int as n from system_event where kind = 'MANDATE_CHANGED' group by 1 order by 1`)).toEqual([{ outcome: 'OK', n: 3 }, { outcome: 'REFUSED', n: 1 }]);
  });

  it('needs a source and days, and asks for them in words', async () => {
    expect(await record('j1', { source: ' ', fromOn: 'straks' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'source' }, { field: 'fromOn' }] });
    expect(await shown()).toEqual([]);
  });

  it('is ended today with a reason, stays in the list, and is not ended twice', async () => {
    await record('j1', { id: idOf('one') });
    expect(await end(idOf('one'), 'a1', ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    expect(await end(idOf('one'))).toMatchObject({ __typename: 'StaffDeparture', mandates: [{ untilOn: '2026-11-21', endedReason: 'Nieuw besluit' }] });
    expect(await end(idOf('one'))).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await record('j1', { fromOn: '2026-11-21' })).toMatchObject({ __typename: 'StaffDeparture' });
  });

  it('of another organisation is seen and not touched, and of another region or a family member not known', async () => {
    expect(await record('g1', { id: idOf('theirs') })).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await shown('g1')).toEqual([]);
    expect(await departures.of(next('a1'), id('g1'))).toMatchObject({ ownOrganisation: false });
    await insertRow(acts.world.owner, 'professional_mandate', { id: idOf('theirs'), actor_id: id('g1'), kind: 'DECIDE_SHARING', source: 'Eigen besluit', from_on: '2026-01-01', recorded_at: NOW, recorded_by: id('a1') });
    expect(await shown('g1')).toHaveLength(1);
    for (const refusal of [await end(idOf('theirs')), await record('g1', { kind: 'OTHER', limits: 'x' }), await record('mara'), await end(idOf('nobody'))]) expect(refusal).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('ends when the departure is completed, and one that had not begun never begins', async () => {
    for (const [one, from, until] of [['now', '2026-01-01', null], ['later', '2027-01-01', '2027-06-01'], ['over', '2026-01-01', '2026-02-01']] as const) {
      await insertRow(acts.world.owner, 'professional_mandate', { id: idOf(one), actor_id: id('g1'), kind: 'OTHER', limits: one, source: 'Eigen besluit', from_on: from, until_on: until, recorded_at: NOW, recorded_by: id('a1') });
    }
    await start('g1');
    expect(await complete('g1')).toMatchObject({ __typename: 'StaffDeparture' });
    const gone = 'Werkt hier niet meer';
    expect((await shown('g1')).map((one) => [one['limits'], one['untilOn'], one['endedReason']])).toEqual(expect.arrayContaining([['later', '2027-01-01', gone], ['now', '2026-11-21', gone], ['over', '2026-02-01', null]]));
    expect(await record('g1')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });

  it('is for an administrator alone', async () => {
    for (const who of ['j1', 'j2', 'g1', 'p1', 'c1', 'b1']) {
      for (const act of [() => record('j2', {}, who), () => end(idOf('one'), who)]) await expect(act()).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    }
    expect(await acts.rows(`select count(*)::int as n from system_event where kind = 'MANDATE_CHANGED' and outcome = 'REFUSED'`)).toEqual([{ n: 12 }]);
  });
});

describe('the work address of a professional', () => {
  const set = (who: string, address: string, by = 'a1'): Promise<Row> => new MailAddressService(acts.pool, new AdministratorDesk(new PgSystemLog(acts.pool)), departures).set(next(by), { actorId: id(who), address }) as Promise<Row>;

  it('is set, changed and taken away by the administrator of the region, and stands in no log', async () => {
    expect(await set('j1', ' jip@gemeente.example ')).toMatchObject({ __typename: 'StaffDeparture', mailAddress: 'jip@gemeente.example' });
    expect(await set('j1', 'jip@werk.example')).toMatchObject({ mailAddress: 'jip@werk.example' });
    expect(await set('j1', '')).toMatchObject({ mailAddress: null });
    const log = await acts.rows(`select detail from system_event where kind = 'MAIL_ADDRESS_CHANGED' and outcome = 'OK'`);
    expect([log.length, JSON.stringify(log).includes('@')]).toEqual([3, false]);
  });

  it('that is none is refused in words, and so is one of somebody who is not there', async () => {
    expect(await set('j1', 'jip')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'address', message: expect.stringContaining('geen mailadres') }] });
    await insertRow(acts.world.owner, 'region', { id: idOf('elsewhere'), code: 'elders', name: 'Elders' });
    await acts.rows('update actor set region_id = $2 where id = $1', [id('j2'), idOf('elsewhere')]);
    for (const who of ['mara', 'j2', 'nobody']) expect(await set(who, 'x@y.example')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.rows('select 1 from account where mail_address is not null')).toEqual([]);
    for (const who of ['j1', 'g1', 'p1']) await expect(set('j1', 'x@y.example', who)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('a family whose director does not go on', () => {
  const places = () => new DirectionPlaceService(acts.pool);
  const moves = (who: string, later = 0): Promise<Row> => places().moves(acts.world.as(who, new Date(next(who).at.getTime() + later))) as Promise<Row>;
  const toPlace = async (who = 'a1'): Promise<unknown> => (await moves(who))['toPlace'];
  const away = async (who = 'j1', later = 0): Promise<unknown> => {
    const { waiting, placed } = await moves(who, later);
    return { waiting, placed };
  };
  const DAY = 86_400_000;
  /** The own list of somebody closes the family, as of now. */
  async function close(who: string, line = `list of ${who}`): Promise<void> {
    const { at } = next(who);
    await acts.world.owner.query(`insert into conflict_of_interest (id, account_id, kind, text_cipher, hashes, declared_at) values ($1, $2, 'OWN_STREET', 'x', '{h}', $3)`, [idOf(line), idOf(`account ${who}`), at]);
    await acts.world.add('access_block', { account_id: idOf(`account ${who}`), conflict_id: idOf(line), valid_from: at });
  }
  const ask = (who = 'j1', key = 'ask'): Promise<Row> => acts.act(next(who), 'askOtherDirector', { idempotencyKey: `${key} of ${who}` }, 'OtherDirectorAsked', 'dossierId');
  const one = { number: 'T-1', fromActorId: '', fromName: 'Naam j1', neededOn: '2026-11-21', offeredToName: null, offerState: null };

  it('because of an own list is told to who administers by its number, once, and to the director as a count', async () => {
    expect([await toPlace(), await away()]).toEqual([[], { waiting: 0, placed: 0 }]);
    await close('j1');
    await close('j1', 'another line');
    expect(await toPlace()).toEqual([{ ...one, fromActorId: id('j1') }]);
    expect([await sees('j1'), await away(), await away('j2')]).toEqual([false, { waiting: 1, placed: 0 }, { waiting: 0, placed: 0 }]);
    expect(await acts.rows(`select kind, effect_key ~ '^director-needed:[0-9a-f-]{36}$' as key, payload ->> 'involvementId' is not null as of from outbox`)).toEqual([{ kind: 'director-needed', key: true, of: true }]);
    for (const who of ['j1', 'j2', 'g1', 'p1', 'c1']) expect(await toPlace(who)).toEqual([]);
  });

  it('looks the same to everybody when the director asked for it', async () => {
    const row = (): Promise<Row[]> => acts.rows('select dossier_id, involvement_id, from_actor_id, version, created_by from direction_needed');
    expect(await ask()).toMatchObject({ __typename: 'OtherDirectorAsked' });
    expect(await ask('j1', 'again')).toMatchObject({ __typename: 'OtherDirectorAsked' });
    const [asked, shown, told] = [await row(), await toPlace(), await acts.rows('select kind, effect_key, payload from outbox')];
    expect([asked.length, told.length, await sees('j1')]).toEqual([1, 1, true]);
    await acts.world.owner.query(`begin; set local zov.maintenance = 'on'; delete from direction_needed; delete from outbox; commit`);
    await close('j1');
    expect([await row(), await toPlace(), await acts.rows('select kind, effect_key, payload from outbox')]).toEqual([asked, shown, told]);
  });

  it('is taken over by a colleague who agrees, without a departure, and no reason is left behind', async () => {
    expect(await offer('j2')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    await close('j1');
    expect(await offer('j2')).toMatchObject({ __typename: 'StaffDeparture', kind: null });
    expect(await toPlace()).toEqual([{ ...one, fromActorId: id('j1'), offeredToName: 'Naam j2', offerState: 'OFFERED' }]);
    const [asked] = await mine('j2');
    expect(await accept('j2', asked?.['id'])).toMatchObject({ __typename: 'DirectionTaken' });
    expect([await sees('j2'), await toPlace(), await away(), await away('j1', 31 * DAY)]).toEqual([true, [], { waiting: 0, placed: 1 }, { waiting: 0, placed: 0 }]);
    expect(await acts.rows('select ended_reason from involvement where actor_id = $1', [id('j1')])).toEqual([{ ended_reason: 'De regie is overgenomen' }]);
  });

  it('is never given to somebody to whom it is closed: nothing goes over, and the one who directs goes on', async () => {
    await close('j2');
    expect(await handOver()).toMatchObject({ __typename: 'WarmHandOver' });
    expect([await mine('j2'), await toPlace(), await sees('j1')]).toEqual([[], [], true]);
  });

  it('is not known to an administrator to whom it is closed, or of another region', async () => {
    await close('j1');
    await close('a1');
    expect(await toPlace()).toEqual([]);
    await acts.world.owner.query('delete from access_block where account_id = $1', [idOf('account a1')]);
    expect(await toPlace()).toHaveLength(1);
    await insertRow(acts.world.owner, 'region', { id: idOf('elsewhere'), code: 'elders', name: 'Elders' });
    await acts.rows('update actor set region_id = $2 where id = $1', [id('a1'), idOf('elsewhere')]);
    expect(await toPlace()).toEqual([]);
  });

  it('can be asked for by who directs alone', async () => {
    await acts.act(next('j1'), 'involveProfessional', { actorId: id('g1'), partner: 'GI_WORKER', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek' }, 'Involvement', 'id');
    for (const who of ['j2', 'g1', 'v1', 'p1', 'a1', 'c1']) expect(await ask(who)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await toPlace()).toEqual([]);
    await expect(acts.pool.query('select fence.ask_other_director($1, $2)', [acts.world.dossierId, NOW])).rejects.toMatchObject({ code: '42501' });
    await expect(acts.pool.query('select * from direction_needed')).rejects.toMatchObject({ code: '42501' });
  });
});
