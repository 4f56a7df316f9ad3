import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Door } from '@zov/access/server/door.ts';
import { ask, schemaOf, type Roots } from '@zov/access/server/testing/ask.ts';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW, World } from '@zov/access/server/testing/world.ts';
import type { Formal } from '@zov/access/server/write/formal.ts';
import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import type pg from 'pg';
import './entities.ts';

/** A door without the services in front of it: what the policy alone lets through. */
let database: TestDatabase;
let world: World;
let pool: pg.Pool;
let door: Door;
let keys = 0;
type Row = Record<string, unknown>;

beforeAll(async () => {
  database = await createDatabase();
  world = await World.make(database.ownerUrl);
  pool = createPool(database.appUrl, { max: 3 });
  door = new Door(pool, world.cipher);
  const parents = ['mara', 'dirk'].map((name) => world.person(name));
  await world.add('plan_version', { id: idOf('plan'), phase: 'SAFETY', number: 1, state: 'SHARED', author_id: world.actorId('j1'), shared_at: NOW, about_person_ids: parents, released_to_person_ids: parents });
  await world.add('top3_item', { id: idOf('item'), plan_version_id: idOf('plan'), state: 'SHARED', rank: 1, about_person_ids: parents, released_to_person_ids: parents });
});
afterAll(async () => {
  await pool.end();
  await world.end();
  await database.drop();
});

const key = (): string => `given-${(keys += 1)}-key`;
const outcome = (answer: unknown): unknown => (answer as Row)['code'] ?? (answer as Row)['__typename'];
const current = async (table: string, name: string): Promise<Row> => (await world.owner.query<Row>(`select * from ${table} where id = $1`, [idOf(name)])).rows[0] ?? {};
const refusals = async (): Promise<number> => (await world.owner.query(`select 1 from access_event where outcome = 'REFUSED'`)).rowCount ?? 0;

/** Runs something at the door as somebody, in the place of a mutation. */
async function at(audience: 'team' | 'family', who: string, name: string, input: Row, root: Roots[string]): Promise<unknown> {
  const schema = await schemaOf(audience);
  const type = schema.getMutationType()?.getFields()[name]?.args[0]?.type.toString();
  const answer = await ask(schema, { [name]: root }, world.as(who), `mutation($input: ${type}) { ${name}(input: $input) { __typename ... on Refused { code } } }`, { input });
  return outcome(answer[name]);
}

const ITEM = () => ({ dossierId: world.dossierId, id: idOf('item'), idempotencyKey: key(), baseVersion: 1 });
const edit = (patch: Row, more: Row = {}) => at('team', 'j1', 'editTop3Item', ITEM(), (_, __, context, info) =>
  door.update(context, info, { ...ITEM(), type: 'Top3Item', act: 'EDIT', action: 'CHANGE', patch, ...more }));

describe('an edit at the door', () => {
  it.each([[{ state: 'ADOPTED' }], [{ contentHash: 'x' }], [{ releasedToPersonIds: [] }], [{ goal: 'Rust', state: 'ADOPTED' }]])('of %j is refused and logged, and changes nothing', async (patch) => {
    const [before, logged] = [await current('top3_item', 'item'), await refusals()];
    expect(await edit(patch)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await current('top3_item', 'item')).toEqual(before);
    expect(await refusals()).toBe(logged + 1);
  });

  it('of a version is refused, whichever field it is: a version has acts and no edits', async () => {
    for (const patch of [{ state: 'ADOPTED' }, { adoptedAt: NOW }, { contentHash: 'x' }, { phase: 'RECOVERY' }]) {
      expect(await edit(patch, { type: 'PlanVersion', id: idOf('plan') })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    expect(await current('plan_version', 'plan')).toMatchObject({ state: 'SHARED', phase: 'SAFETY', version: 1 });
  });

  it('of its words is done, with the state that follows from the act itself', async () => {
    expect(await edit({ goal: 'Iedereen slaapt rustig' }, { also: { state: 'DRAFT' } })).toBe('Top3Item');
    expect(await current('top3_item', 'item')).toMatchObject({ goal: 'Iedereen slaapt rustig', state: 'DRAFT' });
  });
});

describe('a new row at the door', () => {
  const add = (values: Row, also: Row) => at('team', 'j1', 'proposeTop3Item', { dossierId: world.dossierId, planVersionId: idOf('plan'), behaviour: 'x', aboutPersonIds: [], factIds: [], idempotencyKey: key() }, (_, __, context, info) =>
    door.insert(context, info, { dossierId: world.dossierId, idempotencyKey: key(), type: 'Top3Item', id: idOf(`new ${keys}`), act: 'WRITE', action: 'CREATE', values, also }));
  const follows = { state: 'DRAFT', dataClass: 'D5', releasedToPersonIds: [] };

  it('is refused when a state or a reader is given, and made when they follow', async () => {
    const words = { planVersionId: idOf('plan'), behaviour: 'Er is ruzie', aboutPersonIds: [world.person('mara')] };
    expect(await add({ ...words, state: 'ADOPTED' }, { dataClass: 'D5' })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await add({ ...words, releasedToPersonIds: [world.person('dirk')] }, { dataClass: 'D5' })).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await add(words, follows)).toBe('Top3Item');
  });
});

describe('a reaction at the door', () => {
  const say = (fields: readonly string[]) => at('family', 'mara', 'respond', { dossierId: world.dossierId, itemType: 'TOP3_ITEM', itemId: idOf('item'), itemVersion: 1, kind: 'RIGHT', words: '', idempotencyKey: key() }, (_, __, context, info) => {
    const id = idOf(`said ${(keys += 1)}`);
    return door.formal(context, info, { dossierId: world.dossierId, type: 'Response', id, act: 'RESPOND', action: 'ANSWER', idempotencyKey: key() }, async (act: Formal) => {
      await act.insert('Response', {
        id, itemType: 'TOP3_ITEM', itemId: idOf('item'), itemVersion: 1, itemHash: 'h', personId: world.person('mara'), kind: 'RIGHT', words: '', saidAt: NOW, receipt: 'R-1', answer: '',
        answerByOn: '2026-11-28', answerFromName: '', dataClass: 'D8', aboutPersonIds: [world.person('mara')], releasedToPersonIds: [],
      }, 'RESPOND', fields);
      return id;
    });
  });

  it('gives words and never the answer to them or the receipt of it', async () => {
    const before = await refusals();
    for (const field of ['answer', 'receipt', 'answeredAt', 'saidAt']) expect(await say(['words', field])).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    expect(await refusals()).toBe(before + 4);
    expect(await say(['itemType', 'itemId', 'itemVersion', 'kind', 'words'])).toBe('Response');
  });
});
