import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Door } from '@zov/access/server/door.ts';
import { CodeInvitations } from '@zov/access/server/grants/invitation-port.ts';
import { hashCode } from '@zov/access/server/sign-in/index.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type { GraphQLSchema } from 'graphql';
import type pg from 'pg';
import { OpenDossierService } from '../dossier/open-dossier.service.ts';
import '../entities.ts';
import { InvitationResolver } from './invitation.resolver.ts';

let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let roots: Roots;
let team: GraphQLSchema;
let codes: CodeInvitations;
let keys = 0;
let now = NOW;

beforeAll(async () => {
  team = await schemaOf('team');
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
  const door = new Door(pool, world.cipher);
  const [letting, opening] = [new InvitationResolver(door), new OpenDossierService(door)];
  codes = new CodeInvitations(pool, { now: () => now });
  roots = {
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
    inviteFamilyMember: (_, args, context, info) => letting.inviteFamilyMember(args as never, context, info),
    involveProfessional: (_, args, context, info) => letting.involveProfessional(args as never, context, info),
    openDossier: (_, args, context, info) => opening.open(context, info, args['input'] as never),
  };
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

type Row = Record<string, unknown>;
async function act(who: string, name: string, input: Row, answer: string): Promise<Row> {
  const type = team.getMutationType()?.getFields()[name]?.args[0]?.type.toString();
  const document = `mutation($input: ${type}) { ${name}(input: $input) { __typename ${answer} ... on Refused { code message fields { field } } } }`;
  return (await ask(team, roots, world.as(who), document, { input: { dossierId: world.dossierId, idempotencyKey: `invite-${(keys += 1)}-key`, ...input } }))[name] as Row;
}
const invite = (who: string, person: string) => act(who, 'inviteFamilyMember', { personId: world.person(person) }, '... on Invitation { invitationCode expiresAt }');

describe('an invitation of a family member', () => {
  it('gives a code that binds one sign-in, once', async () => {
    const { invitationCode: code, expiresAt } = await invite('j1', 'tim').then(() => invite('j1', 'oma'));
    expect(code).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$/);
    expect(expiresAt).toBe('2026-11-28T09:00:00.000Z');
    const typed = hashCode(String(code).toLowerCase().replaceAll('-', ' '));
    const bound = await codes.redeem(typed, 'demo-family', 'oma-subject');
    expect(bound?.accountId).toMatch(/^[0-9a-f-]{36}$/);
    expect(await codes.redeem(typed, 'demo-family', 'somebody-else')).toBeNull();
    const { rows } = await world.owner.query<Row>('select issuer, subject from account where id = $1', [bound?.accountId]);
    expect(rows).toEqual([{ issuer: 'demo-family', subject: 'oma-subject' }]);
  });

  it('is kept as a hash only', async () => {
    const { invitationCode: code } = await invite('j1', 'tim');
    const { rows } = await world.owner.query<Row>('select * from invitation_code');
    expect(JSON.stringify(rows)).not.toContain(String(code));
    expect(rows.map((row) => row['code_hash'])).toContain(hashCode(String(code)));
  });

  it('stops working when a newer one is made, and after seven days', async () => {
    const [older, newer] = [await invite('j1', 'dirk'), await invite('j1', 'dirk')];
    now = new Date(NOW.getTime() + 1000);
    expect(await codes.redeem(hashCode(String(older['invitationCode'])), 'demo-family', 'dirk-new')).toBeNull();
    now = new Date(NOW.getTime() + 7 * 86_400_000);
    expect(await codes.redeem(hashCode(String(newer['invitationCode'])), 'demo-family', 'dirk-new')).toBeNull();
    now = NOW;
  });

  it('binds a person who already has an account elsewhere to that account, and never a second time', async () => {
    const other = idOf('second dossier');
    await act('j1', 'openDossier', OPENING(other), '... on Dossier { id }');
    const { invitationCode: code } = await act('j1', 'inviteFamilyMember', { dossierId: other, personId: idOf('second mother') }, '... on Invitation { invitationCode }');
    const bound = await codes.redeem(hashCode(String(code)), 'demo-family', 'oma-subject');
    const { rows } = await world.owner.query<Row>('select count(*)::int as n, count(distinct dossier_id)::int as d from person_account p join actor a on a.id = p.actor_id where a.account_id = $1', [bound?.accountId]);
    expect(rows[0]).toEqual({ n: 2, d: 2 });
  });

  it('is made only by whoever may let people in', async () => {
    for (const who of ['j2', 'b1', 'v1']) expect(await invite(who, 'tim')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

const OPENING = (dossierId: string): Row => ({
  dossierId, name: 'Tweede gezin', reason: 'Zorgen van school', purpose: 'CASE_DIRECTION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
  persons: [
    { id: idOf('second mother'), callName: 'Ria', surname: 'Tweede', gender: 'FEMALE', familyRole: 'MOTHER', circle: 'FAMILY', birthDate: '1980-02-03' },
    { id: idOf('second father'), callName: 'Rik', surname: 'Tweede', gender: 'MALE', familyRole: 'FATHER', circle: 'FAMILY' },
    { id: idOf('second child'), callName: 'Roos', surname: 'Tweede', gender: 'FEMALE', familyRole: 'CHILD', circle: 'FAMILY', birthDate: '2019-05-06' },
  ],
  households: [{ label: 'Bij moeder', personIds: [idOf('second mother'), idOf('second child')], address: 'Geheimpad 5', hiddenFromPersonIds: [idOf('second father')], hiddenReason: 'Veiligheid' }],
  custodies: [{ adultPersonId: idOf('second mother'), childPersonId: idOf('second child'), kind: 'JOINT_PARENTAL', fromOn: '2019-05-06' }],
});

describe('opening a family', () => {
  const READ = 'query($id: UUID!) { dossier(id: $id) { name persons { displayName } households { members { personId } } custodies { kind } contactPoints { text dataClass } restrictions { kind } involvements { partner } } }';
  const read = async (who: string, id: string) => (await ask(team, roots, world.as(who), READ, { id }))['dossier'] as Row | null;

  const refusals = async (): Promise<Row[]> => (await world.owner.query<Row>(`select actor_id, dossier_id, object_id, object_type, action, region_id, item_count
    from access_event where operation = 'openDossier' and outcome = 'REFUSED' order by at`)).rows;

  it('makes everything at once and its opener the case director', async () => {
    expect(await act('j2', 'openDossier', OPENING(idOf('third dossier')), '... on Dossier { id }')).toMatchObject({ __typename: 'Dossier', id: idOf('third dossier') });
    expect(await read('j2', idOf('third dossier'))).toMatchObject({
      name: 'Tweede gezin', involvements: [{ partner: 'CASE_DIRECTOR' }], restrictions: [{ kind: 'HIDDEN_WHEREABOUTS' }],
      contactPoints: [{ text: 'Geheimpad 5', dataClass: 'D2S' }], custodies: [{ kind: 'JOINT_PARENTAL' }],
    });
    expect(await read('j1', idOf('third dossier'))).toBeNull();
  });

  it('makes nothing when one part is wrong, and says what', async () => {
    const wrong = { ...OPENING(idOf('fourth dossier')), name: ' ', custodies: [{ adultPersonId: idOf('nobody'), childPersonId: idOf('second child'), kind: 'JOINT_PARENTAL', fromOn: '2019-05-06' }] };
    const refusal = await act('j2', 'openDossier', wrong, '');
    expect(refusal['fields']).toEqual([{ field: 'name' }, { field: 'custodies' }]);
    expect((await world.owner.query('select from dossier where dossier_id = $1', [idOf('fourth dossier')])).rowCount).toBe(0);
  });

  it('cannot take over a dossier that is there, and tells nothing of it', async () => {
    expect(await act('j2', 'openDossier', OPENING(world.dossierId), '... on Dossier { id }')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect(await read('j2', world.dossierId)).toBeNull();
  });

  it('of one that is there is logged as a refusal, for a stranger and for its own director alike', async () => {
    const before = (await refusals()).length;
    for (const who of ['j2', 'j1']) expect(await act(who, 'openDossier', OPENING(world.dossierId), '... on Dossier { id }')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
    expect((await refusals()).slice(before)).toEqual(['j2', 'j1'].map((who) => (
      { actor_id: world.actorId(who), dossier_id: world.dossierId, object_id: world.dossierId, object_type: 'Dossier', action: 'CREATE', region_id: idOf('region'), item_count: 0 })));
  });

  it('answers a repeated request anew and logs it once', async () => {
    const [id, key] = [idOf('fifth dossier'), { idempotencyKey: 'the-same-key' }];
    for (let turn = 0; turn < 2; turn += 1) expect(await act('j2', 'openDossier', { ...OPENING(id), ...key }, '... on Dossier { id }')).toMatchObject({ __typename: 'Dossier', id });
    const { rows } = await world.owner.query<Row>(`select outcome from access_event where dossier_id = $1 and operation = 'openDossier'`, [id]);
    expect(rows).toEqual([{ outcome: 'OK' }]);
  });

  it('is not for other roles', async () => {
    for (const who of ['p1', 'a1', 's1', 'c1']) expect(await act(who, 'openDossier', OPENING(idOf(`by ${who}`)), '')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});

describe('involving a professional', () => {
  const ground = { purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'CONSENT', evidence: 'Gesprek 20-11' };
  const involve = (who: string, whom: string, partner: string) => act(who, 'involveProfessional', { actorId: world.actorId(whom), partner, ...ground }, '... on Involvement { partner validUntil }');

  it('gives one person a role with a term, and nobody else', async () => {
    expect(await involve('j1', 'g1', 'GI_WORKER')).toMatchObject({ __typename: 'Involvement', partner: 'GI_WORKER', validUntil: '2027-05-21T09:00:00.000Z' });
    expect(await involve('j1', 'g1', 'GI_WORKER')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('refuses a second director, a role that somebody cannot have, and whoever may not authorise', async () => {
    expect(await involve('j1', 'j2', 'CASE_DIRECTOR')).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await involve('j1', 's1', 'VEILIG_THUIS')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await involve('j1', 'mara', 'PARENT_WITH_CUSTODY')).toMatchObject({ code: 'BAD_INPUT' });
    expect(await involve('b1', 'j2', 'TEAM_COLLEAGUE')).toMatchObject({ code: 'NOT_FOUND_OR_NOT_ALLOWED' });
  });
});
