import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PlanStage, type Row } from './testing/plan-stage.ts';

const PLACE = 'Tim fietst naar de Schuilweg';
const HELD = '... on HeldText { id state reason validUntil }';
let stage: PlanStage;
beforeAll(async () => {
  stage = await PlanStage.make();
  await stage.world.grantTo('j2', 'TEAM_COLLEAGUE');
});
beforeEach(() => stage.world.owner.query('truncate held_text, outbox'));
afterAll(() => stage.end());

const fact = (who: string, what = PLACE): Promise<Row> => stage.act(who, 'writeFact', { kind: 'FACT', what, sourceKind: 'OWN_OBSERVATION', aboutPersonIds: [stage.world.person('tim')] }, '... on Fact { id what }');
const waiting = async (who: string): Promise<Row[]> => (await stage.read(who, 'heldTexts { id itemType itemId field text state reason authorPersonId author { name } }'))['heldTexts'] as Row[];
const release = (heldTextId: unknown, who = 'j1', reason = 'Deze straat is een andere'): Promise<Row> => stage.act(who, 'releaseHeldText', { heldTextId, reason }, HELD);
const reads = async (who: string): Promise<unknown[]> => ((await stage.read(who, 'facts { what }'))['facts'] as Row[]).map((one) => one['what']);

describe('what waits', () => {
  it('is read by whoever directs, with its words, its place and its author', async () => {
    const { id } = await fact('j2');
    expect(await waiting('j1')).toEqual([{ id: expect.any(String) as unknown, itemType: 'Fact', itemId: id, field: 'what', text: PLACE, state: 'WAITING', reason: null, authorPersonId: null, author: { name: 'Naam j2' } }]);
  });

  it('is there for nobody else: not for its author, and the family has no such question', async () => {
    await fact('j2');
    for (const who of ['j2', 'v1', 'b1']) expect(await waiting(who)).toEqual([]);
    for (const who of ['mara', 'dirk', 'noa']) await expect(stage.read(who, 'heldTexts { id }')).rejects.toThrow('heldTexts');
  });
});

describe('releasing', () => {
  it('lets the family read the item at once, and stays on record with its reason', async () => {
    const { what } = await fact('j2', 'Tim wandelt naar de Schuilweg');
    const [held] = await waiting('j1');
    expect(await reads('mara')).not.toContain(what);
    expect(await release(held?.['id'])).toMatchObject({ state: 'RELEASED', reason: 'Deze straat is een andere' });
    for (const who of ['mara', 'dirk']) expect(await reads(who)).toContain(what);
    expect(await release(held?.['id'])).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
  });

  it('holds for exactly that text: it is neither stopped nor kept again, another one is', async () => {
    await fact('j2', 'Papa werkt op de Schuilweg');
    await release((await waiting('j1'))[0]?.['id']);
    expect(await fact('j1', 'Papa werkt op de Schuilweg')).toMatchObject({ what: 'Papa werkt op de Schuilweg' });
    expect(await fact('j1', 'Opa woont aan de Schuilweg')).toMatchObject({ code: 'PROTECTED_TEXT' });
    await fact('j2', 'Opa woont aan de Schuilweg');
    expect((await waiting('j1')).map((one) => one['state']).sort()).toEqual(['RELEASED', 'WAITING']);
  });

  it('asks a reason', async () => {
    await fact('j2');
    expect(await release((await waiting('j1'))[0]?.['id'], 'j1', 'kort')).toMatchObject({ code: 'BAD_INPUT', fields: [{ field: 'reason' }] });
  });

  it('is refused to everybody else, like what is not there, and logged', async () => {
    await fact('j2');
    const [held] = await waiting('j1');
    for (const who of ['j2', 'v1', 'b1', 'g1', 'p1', 'a1']) {
      expect(await release(held?.['id'], who)).toEqual({ ...(await release('00000000-0000-4000-8000-000000000000', who)) });
    }
    const { rows } = await stage.world.owner.query(`select outcome, count(*)::int as n from access_event where operation = 'releaseHeldText' and actor_id = $1 group by outcome`, [stage.world.actorId('j2')]);
    expect(rows).toEqual([{ outcome: 'REFUSED', n: 2 }]);
  });
});
