import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
beforeAll(async () => {
  stage = await SharingStage.make();
});
afterAll(() => stage.end());

const mara = (): string => stage.world.person('mara');
const facts = async (): Promise<number> => ((await stage.read('g1', 'facts { id }'))?.['facts'] as Row[] | undefined)?.length ?? 0;

/** The mother says yes, a share rests on that, and the receiver reads. */
async function shared(secrecyBasis: string, over: Row = {}): Promise<Row> {
  const share = await stage.act('j1', 'offerShare', {
    toActorId: stage.world.actorId('g1'), aboutPersonIds: [mara()], dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis, evidence: 'Gesprek', untilOn: '2027-02-01', ...over,
  }, '... on Share { id }');
  await stage.act('g1', 'acceptShare', { shareId: share['id'] });
  return share;
}
const yes = (): Promise<Row> => stage.act('j1', 'askConsent', {
  givenByPersonId: mara(), forPersonId: mara(), toOrganisationId: idOf('gi'), dataClasses: ['D3'], purpose: 'CONSULTATION', explanation: 'Overleg', alreadyGiven: true,
}, '... on Consent { id }');

it('must-pass 15: a withdrawn consent ends what rested on it in the same transaction, and what was read before stays in the log', async () => {
  await stage.world.add('fact', { kind: 'FACT', what: 'Over Mara', source_kind: 'PROFESSIONAL', about_person_ids: [mara()], created_by: stage.world.actorId('j1') });
  const consent = await yes();
  const share = await shared('CONSENT');
  expect(await facts()).toBeGreaterThan(0);
  const before = await read();
  await stage.act('mara', 'withdrawConsent', { consentId: consent['id'] });
  expect(await stage.read('g1', 'id')).toBeNull();
  const { rows } = await stage.world.owner.query<Row>(
    `select s.xmin = c.xmin and g.xmin = c.xmin as together from consent c, share s, access_grant g where c.id = $1 and s.id = $2 and g.basis_id = s.id and g.partner = 'SHARE_RECEIVER'`, [consent['id'], share['id']]);
  expect(rows).toEqual([{ together: true }]);
  expect(await read()).toBe(before);
});

async function read(): Promise<number> {
  const { rows } = await stage.world.owner.query<{ n: number }>(`select count(*)::int as n from access_event where actor_id = $1 and action = 'READ' and outcome = 'OK' and 'D3' = any (data_classes)`, [stage.world.actorId('g1')]);
  return rows[0]?.n ?? 0;
}

it('must-pass 16: an objection leaves what the law carries, and says so, with the ground and who decided', async () => {
  await shared('DIRECTLY_INVOLVED');
  const objection = await stage.act('j1', 'restrict', {
    kind: 'OBJECTION', aboutPersonIds: [mara()], dataClasses: [], againstOrganisationId: idOf('gi'), byPersonId: mara(), reason: 'Wil dit niet', legalBasis: 'OWN_WISH',
  }, '... on Restriction { kind continuing { id secrecyBasis professional { name } decidedBy { name } } }');
  expect(objection).toMatchObject({ kind: 'OBJECTION', continuing: [{ secrecyBasis: 'DIRECTLY_INVOLVED', professional: { name: 'Naam g1' }, decidedBy: { name: expect.stringContaining('Naam') } }] });
  expect(await facts()).toBeGreaterThan(0);
});
