import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { idOf, insertRow } from '@zov/access/server/testing/rows.ts';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
let crisis: RequestContext;
/** The director in a second role, and with a second account under the same subject elsewhere. */
let asChair: RequestContext;
let otherAccount: RequestContext;
beforeAll(async () => {
  stage = await SharingStage.make();
  const { world } = stage;
  await world.owner.query(`update account set issuer = 'one', subject = 'subject of j1', bound_at = now() where id = $1`, [idOf('account j1')]);
  crisis = await stage.professional('k1', 'CRISIS_WORKER', 'vt');
  await world.grantTo('k1', 'CRISIS', { basis_kind: 'EMERGENCY' });
  otherAccount = await stage.professional('j1 elsewhere', 'BEHAVIOURAL_SCIENTIST', 'gi');
  await world.owner.query(`update account set issuer = 'two', subject = 'subject of j1', bound_at = now() where id = $1`, [idOf('account j1 elsewhere')]);
  await world.grantTo('j1 elsewhere', 'SECOND_READER');
  await insertRow(world.owner, 'actor', { id: idOf('actor j1 gi'), account_id: idOf('account j1'), role: 'BEHAVIOURAL_SCIENTIST', organisation_id: idOf('gi'), region_id: idOf('region'), valid_from: new Date('2026-01-01T00:00:00Z') });
  asChair = { ...stage.as('j1'), actor: { ...stage.as('j1').actor, id: idOf('actor j1 gi'), role: 'BEHAVIOURAL_SCIENTIST', organisationId: idOf('gi') } };
  await world.grantTo('j1 gi', 'SECOND_READER');
  await world.grantTo('g1', 'GI_WORKER');
});
afterAll(() => stage.end());

type Who = string | RequestContext;
const APPROVAL = '... on Approval { id approvalKind state lapse decisionReason asker { name } decider { name } }';
const mara = (): string => stage.world.person('mara');
const askFor = (who: Who, approvalKind: string, objectId: string, over: Row = {}): Promise<Row> =>
  stage.act(who, 'askApproval', { approvalKind, objectId, reason: 'Huisbezoek vandaag, zij neemt niet op', ...over }, APPROVAL);
const reveal = (who: Who, over: Row = {}): Promise<Row> => askFor(who, 'REVEAL_WHEREABOUTS', mara(), over);
const decide = (who: Who, one: Row, approve = true, over: Row = {}): Promise<Row> =>
  stage.act(who, 'decideApproval', { approvalId: one['id'], approve, reason: 'Klopt, ik belde haar', ...over }, APPROVAL);
const addresses = async (who: Who, at?: Date): Promise<unknown[]> => ((await stage.read(who, 'contactPoints { text }', at))?.['contactPoints'] as Row[]).map((one) => one['text']);
const approvals = async (who: Who): Promise<Row[]> => (await stage.read(who, 'approvals { id approvalKind state lapse reason asker { name } }'))?.['approvals'] as Row[];
const later = (minutes: number): Date => new Date(stage.now().getTime() + minutes * 60_000);
const REFUSED = { code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const logged = async (operation: string): Promise<string[]> =>
  (await stage.world.owner.query<{ outcome: string }>('select outcome from access_event where operation = $1 order by at', [operation])).rows.map((row) => row.outcome);

describe('showing where somebody is', () => {
  it('is asked by who needs it for the own task and does not have it, and by nobody else', async () => {
    for (const who of ['j1', 'b1', 'g1', 'j2', 'p1', 'a1']) expect(await reveal(who)).toMatchObject(REFUSED);
    expect((await logged('askApproval')).every((outcome) => outcome === 'REFUSED')).toBe(true);
    expect(await reveal('v1', { reason: 'kort' })).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
    expect(await reveal('v1', { objectId: idOf('nobody') })).toMatchObject(REFUSED);
  });

  it('opens nothing by itself, and is asked once', async () => {
    expect(await reveal('v1')).toMatchObject({ state: 'ASKED', asker: { name: 'Naam v1' }, decider: null });
    expect(await reveal('v1')).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('al') });
    expect(await addresses('v1')).toEqual(['Inktlaan 3']);
  });

  it('is asked the same way of somebody of whom nothing is hidden', async () => {
    expect(await reveal('v1', { objectId: stage.world.person('dirk') })).toMatchObject({ state: 'ASKED' });
  });

  it('is decided by who directs, and shown to the asker alone, for eight hours', async () => {
    const [asked] = (await approvals('j1')).filter((one) => one['state'] === 'ASKED').slice(-1);
    for (const who of ['v1', 'b1', 'g1', 'j2', 'p2', 'a1', crisis]) expect(await decide(who, asked as Row)).toMatchObject(REFUSED);
    expect(await decide('j1', asked as Row, true, { reason: ' ' })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await decide('j1', asked as Row)).toMatchObject({ state: 'APPROVED', decider: { name: 'Naam j1' }, decisionReason: 'Klopt, ik belde haar' });
    expect(await addresses('v1')).toEqual(expect.arrayContaining(['Inktlaan 3', CANARY.address]));
    expect(await addresses('v1')).not.toContain(CANARY.school);
    for (const who of ['b1', 'g1', crisis]) expect(await addresses(who)).not.toContain(CANARY.address);
    expect(await addresses('v1', later(8 * 60 - 1))).toContain(CANARY.address);
    expect(await addresses('v1', later(8 * 60))).not.toContain(CANARY.address);
    expect(await decide('j1', asked as Row, false)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('is refused with a reason, and opens nothing', async () => {
    const asked = await reveal(crisis);
    expect(await decide('j1', asked, false, { reason: 'Niet nodig' })).toMatchObject({ state: 'REFUSED', decisionReason: 'Niet nodig' });
    expect(await addresses(crisis)).not.toContain(CANARY.address);
    expect((await approvals(crisis)).map((one) => one['state'])).toEqual(['REFUSED']);
  });

  it('during an emergency is opened by an officer of the family’s own organisation, without its content', async () => {
    const asked = await reveal(crisis);
    expect(await decide('p2', asked)).toMatchObject(REFUSED);
    const { approvalsToOversee: waiting } = await stage.query('p1', '{ approvalsToOversee { id state reason asker { name } } }');
    expect(waiting).toContainEqual({ id: asked['id'], state: 'ASKED', reason: 'Huisbezoek vandaag, zij neemt niet op', asker: { name: 'Naam k1' } });
    expect(await decide('p1', asked)).toMatchObject({ state: 'APPROVED', decider: { name: 'Naam p1' } });
    expect(await addresses(crisis)).toContain(CANARY.address);
    expect(await stage.read('p1', 'contactPoints { text }')).toBeNull();
    expect((await stage.query('j1', '{ approvalsToOversee { id } }'))['approvalsToOversee']).toEqual([]);
  });

  it('comes to nothing when where they are changed since', async () => {
    const asked = await reveal('v1');
    await stage.world.add('contact_point', { kind: 'PHONE', text_cipher: stage.world.cipher.encrypt(stage.world.dossierId, 'ContactPoint.text', '06-1'), data_class: 'D2S', about_person_ids: [mara()] });
    expect(await decide('j1', asked)).toMatchObject({ __typename: 'Approval', state: 'EXPIRED', lapse: 'CHANGED', decider: null });
    expect(await addresses('v1', later(10 * 60))).not.toContain(CANARY.address);
    expect(await decide('j1', asked)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('comes to nothing when nobody decides within seven days', async () => {
    const asked = await reveal('v1');
    stage.wait(7 * 24 * 60);
    for (const approve of [true, false]) expect(await decide('j1', asked, approve)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('verlopen') });
    expect(await addresses('v1')).not.toContain(CANARY.address);
    expect(await reveal('v1')).toMatchObject({ state: 'ASKED' });
  });
});

describe('ending what hides something', () => {
  const restrict = (): Promise<Row> => stage.act('j1', 'restrict', {
    kind: 'WITHHELD', againstPersonId: stage.world.person('dirk'), aboutPersonIds: [stage.world.person('tim')], dataClasses: ['D3'], reason: 'Besluit van vandaag', legalBasis: 'SAFETY', untilOn: '2027-12-31',
  }, '... on Restriction { id }');
  const facts = async (who: Who): Promise<unknown[]> => ((await stage.read(who, 'facts { what }'))?.['facts'] as Row[]).map((one) => one['what']);

  it('takes a second natural person: not the same one in another role, nor with another account', async () => {
    const asked = await askFor('j1', 'UNWITHHOLD', String((await restrict())['id']), { reason: 'Afgesproken in het overleg' });
    for (const who of ['j1', asChair, otherAccount]) expect(await decide(who, asked)).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('zelf') });
    expect(await facts('dirk')).toEqual([]);
    expect(await decide('b1', asked)).toMatchObject({ state: 'APPROVED', decider: { name: 'Naam b1' } });
    expect(await facts('dirk')).toContain('Blauwe plek op de arm');
    expect((await stage.read('j1', 'restrictions { id endedReason }'))?.['restrictions']).toContainEqual({ id: expect.anything(), endedReason: 'Afgesproken in het overleg' });
  });

  it('is asked by who directs, and not for what one person ends alone or what is over', async () => {
    const restriction = String((await restrict())['id']);
    for (const who of ['v1', 'b1', 'g1', 'j2', 'p1', crisis]) expect(await askFor(who, 'UNWITHHOLD', restriction)).toMatchObject(REFUSED);
    const refusal = await stage.act('j1', 'restrict', {
      kind: 'CHILD_REFUSES', againstPersonId: mara(), aboutPersonIds: [stage.world.person('noa')], dataClasses: ['D8'], byPersonId: stage.world.person('noa'), reason: 'Noa wil dit', legalBasis: 'SAFETY',
    }, '... on Restriction { id }');
    expect(await askFor('j1', 'UNWITHHOLD', String(refusal['id']))).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await stage.act('j1', 'endRestriction', { restrictionId: restriction, reason: 'Alleen' })).toMatchObject({ code: 'NOT_POSSIBLE_NOW', message: expect.stringContaining('vier ogen') });
  });

  it('is refused, or comes to nothing when the restriction changed, and it stays hidden', async () => {
    const restriction = String((await restrict())['id']);
    const asked = await askFor('j1', 'UNWITHHOLD', restriction);
    await stage.world.owner.query(`update restriction set data_classes = '{D3,D5}', version = version + 1 where id = $1`, [restriction]);
    expect(await decide('b1', asked)).toMatchObject({ state: 'EXPIRED', lapse: 'CHANGED' });
    expect(await decide('b1', await askFor('j1', 'UNWITHHOLD', restriction), false)).toMatchObject({ state: 'REFUSED' });
    expect(await facts('dirk')).toEqual([]);
  });

  it('is decided by an officer on the question alone', async () => {
    const asked = await askFor('j1', 'UNWITHHOLD', String((await restrict())['id']));
    expect(await decide('p1', asked)).toMatchObject({ state: 'APPROVED' });
    expect(await stage.read('p1', 'restrictions { id }')).toBeNull();
  });

  it('leaves nothing behind that whom it was directed against could notice', async () => {
    for (const who of ['dirk', 'mara', 'noa']) await expect(stage.read(who, 'approvals { id }')).rejects.toThrow('approvals');
    const { rows } = await stage.world.owner.query(`select 1 from looked l join access_event e on e.dossier_id = l.dossier_id and e.subject_person_id = l.subject_person_id and e.action = l.action where e.object_type = 'Approval'`);
    expect(rows).toEqual([]);
    expect(new Set(await logged('decideApproval'))).toEqual(new Set(['OK', 'REFUSED']));
  });
});

describe('the name of somebody in the log', () => {
  const name = async (who: string): Promise<unknown> => (await stage.query(who, '{ unmaskedPersons { id displayName } }'))['unmaskedPersons'];
  beforeAll(async () => {
    const officer = await stage.professional('p3', 'PRIVACY_OFFICER', 'municipality');
    const as = stage.world.as.bind(stage.world);
    stage.world.as = (who, at) => (who === 'p3' ? { ...officer, at: at ?? officer.at } : as(who, at));
    await stage.read('j1', 'persons { id }');
  });

  it('is opened to one officer by another, for eight hours, and nothing beside it', async () => {
    for (const who of ['j1', 'v1', 'a1', 'p2']) expect(await askFor(who, 'UNMASK', mara())).toMatchObject(REFUSED);
    const asked = await askFor('p1', 'UNMASK', mara(), { reason: 'Signaal: zelfde achternaam als medewerker' });
    expect(asked).toMatchObject({ state: 'ASKED' });
    for (const who of ['j1', 'v1', 'p2']) expect(await decide(who, asked)).toMatchObject(REFUSED);
    expect(await decide('p1', asked)).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await name('p1')).toEqual([]);
    expect(await decide('p3', asked)).toMatchObject({ state: 'APPROVED' });
    expect(await name('p1')).toEqual([{ id: mara(), displayName: 'mara' }]);
    expect([await name('p3'), await name('p2'), await name('j1')]).toEqual([[], [], []]);
    expect(await stage.read('p1', 'contactPoints { text }')).toBeNull();
    stage.wait(8 * 60);
    expect(await name('p1')).toEqual([]);
  });

  it('is of somebody who stands in a row this officer sees', async () => {
    expect(await askFor('p1', 'UNMASK', stage.world.person('nobody'))).toMatchObject(REFUSED);
    expect(await askFor('p1', 'REVEAL_WHEREABOUTS', mara())).toMatchObject(REFUSED);
  });
});

describe('the database', () => {
  it('lets no program decide with one person, open without approval, or end alone', async () => {
    const { owner } = stage.world;
    const asked = await reveal('v1', { objectId: stage.world.person('tim') });
    const decided = (by: string): Promise<unknown> => owner.query(`update approval set state = 'APPROVED', decided_at = now(), decided_by = $2, decision_reason = 'x', version = version + 1 where id = $1`, [asked['id'], stage.world.actorId(by)]);
    const grant = (over: Row = {}): Promise<void> => stage.world.grantTo('v1', 'APPROVED', {
      data_classes: ['D2S'], acts: [], item_ids: [], basis_kind: 'APPROVAL', basis_id: String(asked['id']), valid_from: stage.now(), valid_until: later(60), ...over,
    });
    await expect(decided('v1')).rejects.toThrow('one person is not two');
    await expect(grant()).rejects.toThrow('nobody approved this');
    await decided('j1');
    await expect(decided('j1')).rejects.toThrow('decided once');
    await expect(grant({ data_classes: ['D2S', 'D3M'] })).rejects.toThrow('nobody approved this');
    await expect(grant({ actor_id: stage.world.actorId('b1') })).rejects.toThrow('nobody approved this');
    await expect(grant({ valid_until: new Date('2099-01-01') })).rejects.toThrow('nobody approved this');
    await expect(owner.query(`update restriction set valid_until = now(), version = version + 1 where kind = 'HIDDEN_WHEREABOUTS'`)).rejects.toThrow('nobody approved this');
  });
});
