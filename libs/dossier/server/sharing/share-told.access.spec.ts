import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CANARY } from '@zov/access/server/testing/world.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { SharingStage, type Row } from '../testing/sharing-stage.ts';

let stage: SharingStage;
let shelter: RequestContext;

beforeAll(async () => {
  stage = await SharingStage.make();
  shelter = await stage.professional('o1', 'CARE_PROVIDER', 'shelter');
});
afterAll(() => stage.end());

const person = (...names: string[]): string[] => names.map((name) => stage.world.person(name));
const everyone = (): string[] => person('mara', 'dirk', 'noa', 'tim');
const offering = (whom: string, over: Row = {}): Row => ({
  toActorId: stage.world.actorId(whom), aboutPersonIds: everyone(), dataClasses: ['D3'], familyName: 'Gezin T.', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK',
  secrecyBasis: 'DIRECTLY_INVOLVED', evidence: 'Overleg', untilOn: '2027-02-01', ...over,
});
async function shared(who: string | RequestContext, whom: string, over: Row = {}): Promise<string> {
  const made = await stage.act('j1', 'offerShare', offering(whom, over), '... on Share { id }');
  await stage.act(who, 'acceptShare', { shareId: made['id'] }, '... on Share { id }');
  return String(made['id']);
}
const told = async (who: string, id?: unknown): Promise<Row[]> => ((await stage.read(who, 'shares { id state dataClasses purpose secrecyBasis aboutPersonIds receiver { name role organisationName } }'))?.['shares'] as Row[])
  .filter((one) => id === undefined || one['id'] === id);

describe('a preview of a share', () => {
  const PARTS = 'id persons { id callName birthDate } facts { id what sourceKind sourceName } contactPoints { text } measures { kind } events { what } shares { id } restrictions { id }';
  const preview = async (who: string, whom: string, over: Row = {}): Promise<Row | null> => {
    const { toActorId, aboutPersonIds, dataClasses, itemIds = null } = offering(whom, over);
    const document = `query($input: PreviewShareInput!) { previewShare(input: $input) { ${PARTS} } }`;
    return (await stage.query(who, document, { input: { dossierId: stage.world.dossierId, toActorId, aboutPersonIds, dataClasses, itemIds } }))['previewShare'] as Row | null;
  };

  it('is exactly what the receiver sees afterwards, for classes and for single items', async () => {
    const cases: Row[] = [
      {}, { dataClasses: ['D1', 'D3'] }, { aboutPersonIds: person('tim') }, { aboutPersonIds: person('tim', 'dirk'), dataClasses: ['D1', 'D3', 'D5'] },
      { itemIds: [idOf('f2')], aboutPersonIds: person('tim', 'dirk') },
    ];
    for (const over of cases) {
      const before = await preview('j1', 'g1', over);
      const id = await shared('g1', 'g1', over);
      const after = await stage.read('g1', PARTS) as Row;
      // The share itself is there only once it was offered.
      const earlier = (after['shares'] as Row[]).filter((one) => one['id'] !== id);
      expect(before).toEqual({ ...after, shares: earlier });
      expect((before?.['facts'] as Row[]).length).toBeGreaterThan(0);
      await stage.act('j1', 'withdrawShare', { shareId: id, reason: 'klaar' });
    }
  });

  it('shows nothing the asker may not read, and nothing the receiver would not', async () => {
    const seen = JSON.stringify(await preview('j1', 'v1', { dataClasses: ['D1', 'D2', 'D3', 'D11'] }));
    for (const secret of [CANARY.health, CANARY.address, CANARY.school]) expect(seen).not.toContain(secret);
    // The second reader has no contact data at all.
    const other = await preview('b1', 'v1', { dataClasses: ['D2', 'D3'] });
    expect(other?.['contactPoints']).toEqual([]);
    expect((other?.['facts'] as Row[]).length).toBeGreaterThan(0);
  });

  it('shows nobody what a receiver who may not receive, an unknown one, or an outsider would see', async () => {
    expect(await preview('j1', 'p1')).toBeNull();
    expect(await preview('j1', 'nobody at all')).toBeNull();
    expect(await preview('j2', 'g1')).toBeNull();
  });

  it('is logged as looking through other eyes, in the name of who asked', async () => {
    const { rows } = await stage.world.owner.query(`select distinct actor_id, outcome from access_event where operation = 'previewShare' and action = 'VIEWED_AS' order by outcome, actor_id`);
    expect((rows as Row[]).map((row) => [row['actor_id'], row['outcome']])).toEqual(expect.arrayContaining([[stage.world.actorId('j1'), 'OK'], [stage.world.actorId('j2'), 'REFUSED']]));
    expect((await stage.world.owner.query(`select from access_event where operation = 'previewShare' and action <> 'VIEWED_AS'`)).rowCount).toBe(0);
  });
});

describe('who is told of a share', () => {
  it('is whoever it is about or who decides for a child, with what, whom and why, once it was accepted', async () => {
    const made = await stage.act('j1', 'offerShare', offering('g1', { aboutPersonIds: person('mara', 'tim') }), '... on Share { id }');
    for (const who of ['mara', 'dirk', 'noa']) expect(await told(who, made['id'])).toEqual([]);
    await stage.act('g1', 'acceptShare', { shareId: made['id'] }, '... on Share { id }');
    const line = { id: made['id'], state: 'ACCEPTED', dataClasses: ['D3'], purpose: 'CONSULTATION', secrecyBasis: 'DIRECTLY_INVOLVED', receiver: { name: 'Naam g1', role: 'GI_WORKER', organisationName: 'Organisatie gi' } };
    expect(await told('mara', made['id'])).toEqual([{ ...line, aboutPersonIds: person('mara', 'tim') }]);
    // The father is told about his child, not that it is about the mother as well.
    expect(await told('dirk', made['id'])).toEqual([{ ...line, aboutPersonIds: null }]);
    expect(await told('noa', made['id'])).toEqual([]);
    await stage.act('j1', 'withdrawShare', { shareId: made['id'], reason: 'klaar' });
    expect(await told('dirk', made['id'])).toMatchObject([{ state: 'ENDED' }]);
  });

  it('learns nothing of the reasons and words of professionals', async () => {
    await expect(stage.read('mara', 'shares { evidence }')).rejects.toThrow('evidence');
    await expect(stage.read('mara', 'shares { message }')).rejects.toThrow('message');
  });

  it('is nobody from whom somebody decided to keep it, for as long as that lasts', async () => {
    const id = await shared('g1', 'g1', { aboutPersonIds: person('tim'), keepFrom: { personIds: person('dirk'), reason: 'Gevaar voor Tim', untilOn: '2026-12-31' } });
    const ids = async (who: string, at?: Date): Promise<unknown[]> => ((await stage.read(who, 'shares { id }', at))?.['shares'] as Row[]).map((one) => one['id']);
    expect(await ids('mara')).toContain(id);
    expect(await ids('dirk')).not.toContain(id);
    expect(await ids('dirk', new Date('2026-12-31T23:00:00Z'))).toContain(id);
    const refused = await stage.act('j1', 'offerShare', offering('g1', { keepFrom: { personIds: person('dirk'), reason: ' ', untilOn: '2026-12-31' } }));
    expect(refused).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'keepFrom' }] });
  });

  it('is not the person for whom the receiver would give whereabouts away', async () => {
    const id = await shared(shelter, 'o1', { aboutPersonIds: person('tim') });
    expect((await told('mara')).map((one) => one['id'])).toContain(id);
    expect(JSON.stringify(await told('dirk'))).not.toMatch(/ZV-CANARY|Naam o1/);
    expect((await told('dirk')).map((one) => one['id'])).not.toContain(id);
    // A colleague who may not know whereabouts does not learn it from the list either.
    expect(JSON.stringify(await stage.read('b1', 'shares { id receiver { organisationName } }'))).not.toContain('ZV-CANARY');
  });
});
