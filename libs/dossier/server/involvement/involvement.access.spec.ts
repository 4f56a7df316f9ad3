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

const GROUND = { purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek 20-11' };
const involve = (whom: string, partner: string): Promise<Row> => acts.act(next('j1'), 'involveProfessional', { actorId: acts.world.actorId(whom), partner, ...GROUND }, 'Involvement', 'id');
const endIt = (who: string, id: unknown, reason = 'Hulp is klaar'): Promise<Row> => acts.act(next(who), 'endInvolvement', { id, reason }, 'Involvement', 'validUntil endedReason');
const sees = async (who: string): Promise<boolean> => (await acts.read(next(who), 'id')) !== null;
const partners = async (who: string): Promise<unknown[]> => ((await acts.read(next(who), 'involvements { partner validUntil endedReason professional { name } }'))?.['involvements'] ?? []) as Row[];

describe('the end of an involvement', () => {
  it('closes the dossier at once, with a reason that stays readable', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    expect(await sees('j2')).toBe(true);
    expect(await endIt('j1', id)).toMatchObject({ __typename: 'Involvement', endedReason: 'Hulp is klaar' });
    expect(await sees('j2')).toBe(false);
    expect(await partners('j1')).toContainEqual(expect.objectContaining({ partner: 'TEAM_COLLEAGUE', endedReason: 'Hulp is klaar', validUntil: expect.any(String) }));
    expect(await endIt('j1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await involve('j2', 'TEAM_COLLEAGUE')).toMatchObject({ __typename: 'Involvement' });
  });

  it('asks a reason, and never leaves a family without a director', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    expect(await endIt('j1', id, ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    const [director] = await acts.rows(`select id from involvement where partner = 'CASE_DIRECTOR'`);
    expect(await endIt('j1', director?.['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('Draag eerst de regie over') });
    expect(await sees('j1')).toBe(true);
  });

  it('is for who directs alone, and the refusal is logged', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'a1', 'mara']) expect(await endIt(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await acts.rows(`select count(*)::int as n from access_event where operation = 'endInvolvement' and outcome = 'REFUSED'`)).toEqual([{ n: 7 }]);
    expect(await sees('j2')).toBe(true);
  });
});

describe('another term', () => {
  const renew = (who: string | RequestContext, id: unknown, reason = 'Er is nog een traject', idempotencyKey?: string): Promise<Row> =>
    acts.act(typeof who === 'string' ? next(who) : who, 'renewInvolvement', { id, reason, ...(idempotencyKey && { idempotencyKey }) }, 'Involvement', 'id validFrom validUntil partner');
  const term = (): Promise<Row[]> => acts.rows(`select valid_from, valid_until, ended_reason, evidence from involvement where partner = 'TEAM_COLLEAGUE' order by valid_from`);

  it('is the region’s own, unless another value holds on that day', async () => {
    await involve('j2', 'TEAM_COLLEAGUE');
    const [first] = await term();
    expect((first?.['valid_until'] as Date).toISOString().slice(0, 10)).toBe('2027-05-21');
    await acts.world.owner.query(`insert into region_setting (id, region_id, key, value, valid_from, source, added_at) select gen_random_uuid(), id, 'INVOLVEMENT_MONTHS', 2, '2026-11-21', 'Besluit', now() from region`);
    await acts.rows(`update involvement set valid_until = '2026-12-01' where partner = 'TEAM_COLLEAGUE'`);
    const [row] = await acts.rows(`select id from involvement where partner = 'TEAM_COLLEAGUE'`);
    expect(await renew('j1', row?.['id'])).toMatchObject({ partner: 'TEAM_COLLEAGUE', validUntil: expect.stringMatching(/^2027-01-21/) });
  });

  it('begins where the first ends, with the reason, and the colleague goes on seeing the family', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    expect(await renew('j1', id)).toMatchObject({ __typename: 'Involvement' });
    const [first, second] = await term();
    expect(first).toMatchObject({ ended_reason: 'Verlengd', valid_until: second?.['valid_from'] });
    expect(second).toMatchObject({ ended_reason: null, evidence: 'Er is nog een traject' });
    expect(await sees('j2')).toBe(true);
    const after = new Date((second?.['valid_until'] as Date).getTime());
    expect(await acts.read(acts.world.as('j2', after), 'id')).toBeNull();
  });

  it('asks a reason, is not for who has no term, and not for what has ended', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    expect(await renew('j1', id, ' ')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    const [director] = await acts.rows(`select id from involvement where partner = 'CASE_DIRECTOR'`);
    expect(await renew('j1', director?.['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('geen einddatum') });
    await endIt('j1', id);
    expect(await renew('j1', id)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('opnieuw') });
  });

  it('is one term however often it is sent, and each time the answer is that term', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    const renewed = await renew('j1', id, 'Eenmaal', 'renewed-once');
    expect(await renew('j1', id, 'Eenmaal', 'renewed-once')).toEqual(renewed);
    expect(renewed['id']).not.toBe(id);
    expect(await term()).toHaveLength(2);
  });

  it('is given by who directs alone, never by the colleague itself', async () => {
    const { id } = await involve('j2', 'TEAM_COLLEAGUE');
    for (const who of ['j2', 'b1', 'v1', 'g1', 'p1', 'a1', 'mara']) expect(await renew(who, id)).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await term()).toHaveLength(1);
  });

  it('is no longer than the measure it rests on', async () => {
    await acts.world.add('measure', { id: idOf('ots'), kind: 'OTS', from_on: '2026-11-01', until_on: '2027-01-31', about_person_ids: [acts.world.person('tim')], data_class: 'D13' });
    await involve('g1', 'GI_EXECUTOR');
    const [row] = await acts.rows(`select id from involvement where partner = 'GI_EXECUTOR'`);
    expect(await renew('j1', row?.['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('einde van de maatregel') });
    expect(await sees('g1')).toBe(true);
  });
});
