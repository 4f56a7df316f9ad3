import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { NOW } from '@zov/access/server/testing/world.ts';
import { DoorStage, type Row } from '../testing/door-stage.ts';

let stage: DoorStage;
/** A fact that j1 wrote, fresh for each test. */
let id: string;
let made = 0;

beforeAll(async () => {
  stage = await DoorStage.make();
});
beforeEach(async () => {
  id = idOf(`written ${(made += 1)}`);
  await stage.world.add('fact', { id, kind: 'FACT', what: 'Eerst', source_kind: 'FAMILY_MEMBER', about_person_ids: [person('noa'), person('tim')], happened_on: '2026-09-03', created_by: stage.world.actorId('j1') });
});
afterAll(() => stage.end());

const person = (name: string): string => stage.world.person(name);
const REFUSED = { __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const current = async (which = id): Promise<Row> => (await stage.rows('select * from fact where id = $1', [which]))[0] ?? {};
const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => Number((await stage.rows(`select count(*) as n from ${table} where ${where}`, values))[0]?.['n']);
const change = (who: Parameters<DoorStage['change']>[0], patch: Row, over: Partial<Parameters<DoorStage['change']>[1]> = {}): Promise<Row> => stage.change(who, { id, baseVersion: 1, patch, ...over });
const VALUES = () => ({ kind: 'FACT', what: 'Nieuw', sourceKind: 'FAMILY_MEMBER', aboutPersonIds: [person('tim')], restsOnFactIds: [], dataClass: 'D3' });
const ALSO = () => ({ changedBy: stage.world.actorId('j1'), changedAt: NOW, releasedToPersonIds: [] });
const add = (who: Parameters<DoorStage['add']>[0], over: Partial<Parameters<DoorStage['add']>[1]> = {}): Promise<Row> => stage.add(who, { id: idOf(`added ${(made += 1)}`), values: VALUES(), also: ALSO(), ...over });

describe('an edit', () => {
  it('counts a version further, keeps the former text, and leaves a row per person concerned', async () => {
    const context = stage.world.as('j1');
    expect(await change(context, { what: 'Daarna' })).toEqual({ __typename: 'Fact', id, version: 2, what: 'Daarna', place: null });
    expect(await current()).toMatchObject({ what: 'Daarna', version: 2, changed_by: stage.world.actorId('j1'), changed_at: NOW });
    expect(await stage.rows(`select item_version, content ->> 'what' as what from item_version where item_id = $1`, [id])).toEqual([{ item_version: 1, what: 'Eerst' }]);
    expect((await stage.logged(context.traceId)).map((row) => [row['operation'], row['action'], row['outcome'], row['object_id'], row['subject_person_id']]).sort())
      .toEqual(['noa', 'tim'].map((name) => ['changeFact', 'CHANGE', 'OK', id, person(name)]).sort());
  });

  it('goes together with another that was made from the same version, when the fields differ', async () => {
    await change('j1', { what: 'Daarna' });
    expect(await change('j1', { place: 'Thuis' })).toMatchObject({ version: 3, what: 'Daarna', place: 'Thuis' });
    expect(await change('j1', { verification: 'DISPUTED' }, { baseVersion: 2 })).toMatchObject({ version: 4, what: 'Daarna', place: 'Thuis' });
  });

  it('collides in the field that both changed, shows the three texts of that one, and does nothing of it', async () => {
    await change('j1', { what: 'Van de ander' });
    expect(await change('j1', { what: 'Van mij', place: 'Buiten' })).toEqual({
      __typename: 'EditConflict', itemId: id, currentVersion: 2, changedByName: 'Naam j1',
      fields: [{ field: 'what', base: 'Eerst', theirs: 'Van de ander', mine: 'Van mij' }],
    });
    expect(await current()).toMatchObject({ what: 'Van de ander', place: null, version: 2 });
    expect(await count('item_version', 'item_id = $1', [id])).toBe(1);
  });

  it('that was overtaken by the same text has nothing left to choose', async () => {
    await change('j1', { what: 'Hetzelfde' });
    expect(await change('j1', { what: 'Hetzelfde' })).toMatchObject({ __typename: 'EditConflict', currentVersion: 2, fields: [] });
  });

  it('from a version that was never there is none', async () => {
    expect(await change('j1', { what: 'Van morgen' }, { baseVersion: 9 })).toMatchObject({ __typename: 'EditConflict', currentVersion: 1, fields: [{ field: 'what', base: null, theirs: 'Eerst', mine: 'Van morgen' }] });
    await change('j1', { what: 'Daarna' });
    await expect(change('j1', { what: 'Van voor het begin' }, { baseVersion: 0 })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await current()).toMatchObject({ what: 'Daarna', version: 2 });
  });

  it('of two at the same moment is done by both or shown to one, and never lost', async () => {
    const both = await Promise.all(['links', 'rechts'].map((what) => change('j1', { what })));
    expect(both.map((one) => one['__typename']).sort()).toEqual(['EditConflict', 'Fact']);
    const won = both.find((one) => one['__typename'] === 'Fact');
    expect(await current()).toMatchObject({ what: won?.['what'], version: 2 });
    const apart = await Promise.all([change('j1', { place: 'Thuis' }, { baseVersion: 2 }), change('j1', { happenedOn: '2026-09-05' }, { baseVersion: 2 })]);
    expect(apart.map((one) => one['__typename'])).toEqual(['Fact', 'Fact']);
    expect(await current()).toMatchObject({ place: 'Thuis', version: 4 });
  });

  it('is only possible while the row, and what it rests on, are so; who may not edit is not told', async () => {
    const NOT_NOW = { __typename: 'Refused', code: 'NOT_POSSIBLE_NOW' };
    expect(await change('j1', { what: 'x' }, { when: { verification: 'VERIFIED' } })).toMatchObject(NOT_NOW);
    expect(await change('j1', { what: 'x' }, { given: [{ type: 'Fact', where: { id: idOf('nothing') } }] })).toMatchObject(NOT_NOW);
    expect(await change('b1', { what: 'x' }, { when: { verification: 'VERIFIED' } })).toMatchObject(REFUSED);
    expect(await change('j1', { what: 'Mag' }, { when: { verification: ['UNVERIFIED', 'DISPUTED'] }, given: [{ type: 'Fact', where: { id: idOf('f1') } }] })).toMatchObject({ __typename: 'Fact' });
  });
});

describe('who may not', () => {
  it.each([['j2', 'nobody here'], ['b1', 'a reader'], ['v1', 'another writer'], ['p1', 'an officer'], ['mara', 'a parent it concerns not alone'], ['dirk', 'a father']])('edit, like %s (%s), changes nothing and leaves one row of the refusal', async (who) => {
    const [before, context] = [await current(), stage.world.as(who)];
    expect(await change(context, { what: 'Door een ander' })).toMatchObject({ ...REFUSED, correlationId: context.traceId });
    expect(await current()).toEqual(before);
    expect(await stage.logged(context.traceId)).toMatchObject([{ action: 'CHANGE', operation: 'changeFact', outcome: 'REFUSED', object_id: id, subject_person_id: null, data_classes: [], item_count: 0 }]);
  });

  it('edit is told the same of what is hidden, of another type of right, and of what is not there', async () => {
    const answers = await Promise.all([idOf('f7'), idOf('nothing')].map((which) => change('j1', { what: 'x' }, { id: which })));
    answers.push(await change('j1', { sourceKind: 'REPORTER' }, { id: idOf('f7') }), await change('j1', { createdBy: stage.world.actorId('j2') }));
    expect(answers.map(({ correlationId: _, ...rest }) => JSON.stringify(rest))).toEqual(Array.from({ length: 4 }, () => JSON.stringify({ __typename: 'Refused', code: REFUSED.code, fields: [] })));
  });

  it('have the row afterwards, does not change it either: the change is undone as a whole, and the refusal is kept', async () => {
    const [before, context, key] = [await current(), stage.world.as('j1'), stage.key()];
    expect(await change(context, { what: 'Verstopt' }, { also: { dataClass: 'D12', createdBy: stage.world.actorId('v1') }, idempotencyKey: key })).toMatchObject(REFUSED);
    expect(await current()).toEqual(before);
    expect(await count('idempotency', 'key = $1', [key])).toBe(0);
    expect(await stage.logged(context.traceId)).toMatchObject([{ outcome: 'REFUSED', object_id: id, action: 'CHANGE' }]);
  });

  it('add a row of a class it does not carry, or in the name of nobody here, leaves none', async () => {
    const before = await count('fact');
    for (const [who, over] of [['j1', { values: { ...VALUES(), dataClass: 'D12' } }], ['v1', { values: { ...VALUES(), dataClass: 'D11' } }], ['j2', {}], ['b1', {}], ['mara', {}]] as const) {
      const context = stage.world.as(who);
      expect(await add(context, over)).toMatchObject(REFUSED);
      expect(await stage.logged(context.traceId)).toMatchObject([{ action: 'CREATE', outcome: 'REFUSED', object_type: 'Fact', subject_person_id: null }]);
    }
    expect(await count('fact')).toBe(before);
  });

  it('write persons and addresses in passing: nobody, because only a formal act looks whose own they are', async () => {
    for (const type of ['Person', 'ContactPoint']) {
      await expect(change('j1', { callName: 'x' }, { type, id: person('tim') })).rejects.toThrow('is written by a formal act');
      await expect(add('j1', { type })).rejects.toThrow('is written by a formal act');
    }
    await expect(add('j1', { type: 'Professional' })).rejects.toThrow('not written through the door');
  });
});

describe('a new row', () => {
  it('is shown as its writer may read it, and stands in the log with whom it is about', async () => {
    const context = stage.world.as('j1');
    expect(await add(context)).toMatchObject({ __typename: 'Fact', version: 1, what: 'Nieuw' });
    expect(await stage.logged(context.traceId)).toMatchObject([{ action: 'CREATE', outcome: 'OK', subject_person_id: person('tim'), data_classes: ['D3'], item_count: 1 }]);
  });

  it('rests only on what is in the same family', async () => {
    expect(await add('j1', { given: [{ type: 'Fact', where: { id: idOf('of another family') } }] })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await add('j1', { given: [{ type: 'Fact', where: { id: idOf('f1'), sourceKind: 'REPORTER', place: null } }] })).toMatchObject({ __typename: 'Fact' });
  });

  it('that the database itself does not take is answered in a code, and leaves nothing', async () => {
    const before = await count('fact');
    expect(await add('j1', { id: idOf('f1') })).toMatchObject({ code: 'NOT_POSSIBLE_NOW' });
    expect(await add('j1', { values: { ...VALUES(), kind: 'RUMOUR' } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await add('j1', { values: { ...VALUES(), sourcePersonId: idOf('nobody'), sourceKind: 'FAMILY_MEMBER' } })).toMatchObject({ code: 'BAD_INPUT' });
    expect(await count('fact')).toBe(before);
  });
});

describe('a key', () => {
  it('has one effect: what is sent again with other words is answered with what was made', async () => {
    const [idempotencyKey, context] = [stage.key(), stage.world.as('j1')];
    const first = await add('j1', { idempotencyKey });
    const before = await count('fact');
    expect(await add(context, { idempotencyKey, values: { ...VALUES(), what: 'Iets anders' } })).toEqual(first);
    expect(await count('fact')).toBe(before);
    expect(await stage.logged(context.traceId)).toEqual([]);
  });

  it('of an edit is answered with the row as it stands by now', async () => {
    const idempotencyKey = stage.key();
    await change('j1', { what: 'Een' }, { idempotencyKey });
    await change('j1', { place: 'Thuis' });
    expect(await change('j1', { what: 'Twee' }, { idempotencyKey })).toMatchObject({ version: 3, what: 'Een', place: 'Thuis' });
  });

  it('of another act is refused and kept as a refusal, and tells nothing of what that act made', async () => {
    const [idempotencyKey, context] = [stage.key(), stage.world.as('j1')];
    await add('j1', { idempotencyKey });
    expect(await change(context, { what: 'x' }, { idempotencyKey })).toMatchObject(REFUSED);
    expect(await current()).toMatchObject({ what: 'Eerst', version: 1 });
    expect(await stage.logged(context.traceId)).toMatchObject([{ outcome: 'REFUSED', object_id: id, action: 'CHANGE' }]);
    const [other, before] = [stage.key(), await count('fact')];
    await change('j1', { what: 'Daarna' }, { idempotencyKey: other });
    expect(await add('j1', { idempotencyKey: other })).toMatchObject(REFUSED);
    expect(await count('fact')).toBe(before);
  });

  it('of somebody else is a key of its own', async () => {
    const idempotencyKey = stage.key();
    const [mine, theirs] = [await add('j1', { idempotencyKey }), await add('v1', { idempotencyKey, values: { ...VALUES(), what: 'Van Veilig Thuis' } })];
    expect(mine).toMatchObject({ what: 'Nieuw' });
    expect(theirs).toMatchObject({ __typename: 'Fact', what: 'Van Veilig Thuis' });
  });

  it('sent twice at the same moment makes one row, and both hear of that one', async () => {
    const idempotencyKey = stage.key();
    const before = await count('fact');
    const both = await Promise.all([1, 2, 3].map(() => add('j1', { idempotencyKey })));
    expect(new Set(both.map((one) => one['id'])).size).toBe(1);
    expect(await count('fact')).toBe(before + 1);
  });

  it('of a refused act is free again: with the right to it the act is done', async () => {
    const idempotencyKey = stage.key();
    expect(await add('s1', { idempotencyKey })).toMatchObject(REFUSED);
    await stage.world.grantTo('s1', 'RVDK');
    expect(await add('s1', { idempotencyKey })).toMatchObject({ __typename: 'Fact', what: 'Nieuw' });
  });
});

describe('when the log cannot be written', () => {
  beforeAll(() => stage.rows(`create function stop_log() returns trigger language plpgsql as $$ begin raise exception 'no space left for Noa' using errcode = '53100'; end $$`));
  afterEach(() => stage.rows('drop trigger if exists stop on access_event'));

  it.each([
    ['at once', 'create trigger stop before insert on access_event for each row execute function stop_log()'],
    ['at the commit', 'create constraint trigger stop after insert on access_event deferrable initially deferred for each row execute function stop_log()'],
  ])('nothing is added or changed, nothing waits in the outbox, and the key stays free: %s', async (_, broken) => {
    const [before, facts, outbox, key] = [await current(), await count('fact'), await count('outbox'), stage.key()];
    await stage.rows(broken);
    await expect(change('j1', { what: 'Ongezien' }, { idempotencyKey: key })).rejects.toMatchObject({ code: '53100' });
    await expect(add('j1', { idempotencyKey: key })).rejects.toMatchObject({ code: '53100' });
    await expect(change('j2', { what: 'Ongezien' })).rejects.toMatchObject({ code: '53100' });
    await stage.rows('drop trigger stop on access_event');
    expect([await current(), await count('fact'), await count('outbox'), await count('idempotency', 'key = $1', [key])]).toEqual([before, facts, outbox, 0]);
    expect(await change('j1', { what: 'Gezien' }, { idempotencyKey: key })).toMatchObject({ __typename: 'Fact', what: 'Gezien' });
  });
});
