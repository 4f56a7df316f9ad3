import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '@zov/access/server/testing/rows.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import { namedAmong } from '@zov/access/server/write/values-sql.ts';
import { DoorStage, type Row } from '../testing/door-stage.ts';

let stage: DoorStage;
let made = 0;

beforeAll(async () => {
  stage = await DoorStage.make();
  await stage.rows(`create function stop_log() returns trigger language plpgsql as $$ begin raise exception 'no space left for Noa' using errcode = '53100'; end $$`);
});
afterEach(() => stage.rows('drop trigger if exists stop on access_event'));
afterAll(() => stage.end());

const REFUSED = { __typename: 'Refused', code: 'NOT_FOUND_OR_NOT_ALLOWED' };
const fresh = (): string => idOf(`decided ${(made += 1)}`);
const person = (name: string): string => stage.world.person(name);
const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => Number((await stage.rows(`select count(*) as n from ${table} where ${where}`, values))[0]?.['n']);

/** Keeps something from dirk, as a slice would. */
const restrict = (act: Formal, id: string, over: Row = {}): Promise<void> => act.insert('Restriction', {
  id, kind: 'WITHHELD', againstPersonId: person('dirk'), aboutPersonIds: [person('noa')], dataClasses: ['D3'], reason: 'Rust', legalBasis: 'SAFETY', validFrom: act.context.at, ...over,
});
const decide = (who: Parameters<DoorStage['decide']>[0], work: (act: Formal, id: string) => Promise<unknown>, over: Partial<Parameters<DoorStage['decide']>[1]> = {}, name?: string): Promise<Row> => {
  const id = over.id ?? fresh();
  return stage.decide(who, { ...over, id }, async (act) => {
    await work(act, id);
    return id;
  }, name);
};

/** What a piece of an act answers, in an act that is done. */
async function within<Found>(who: string, work: (act: Formal) => Promise<Found>): Promise<Found> {
  let found: Found | undefined;
  await decide(who, async (act) => (found = await work(act)));
  return found as Found;
}
const denied = (work: Promise<unknown>): Promise<string> => work.then(() => 'DONE', (error: unknown) => (error instanceof Denied ? error.code : String(error)));

describe('a formal act', () => {
  it('does everything at its end: rows, key, log and what is told afterwards', async () => {
    const [context, idempotencyKey, id] = [stage.world.as('j1'), stage.key(), fresh()];
    expect(await decide(context, async (act) => {
      await restrict(act, id);
      await act.outbox('text-held', `told ${id}`, { heldTextId: id });
      await act.outbox('text-held', `told ${id}`, { heldTextId: id });
    }, { id, idempotencyKey })).toEqual({ __typename: 'Restriction', id, version: 1, reason: 'Rust' });
    expect(await stage.logged(context.traceId)).toMatchObject([{ operation: 'decide', action: 'CREATE', outcome: 'OK', object_type: 'Restriction', object_id: id, subject_person_id: person('noa'), data_classes: ['D14'] }]);
    expect(await stage.rows('select act, result_id, actor_id from idempotency where key = $1', [idempotencyKey])).toEqual([{ act: 'decide', result_id: id, actor_id: stage.world.actorId('j1') }]);
    expect(await count('outbox', 'effect_key = $1', [`told ${id}`])).toBe(1);
  });

  it.each([
    ['denied', () => new Denied('NOT_POSSIBLE_NOW', 'Dit kan nu niet.', [{ field: 'reason', message: 'Waarom?' }]), 'NOT_POSSIBLE_NOW'],
    ['broken by the database', () => Object.assign(new Error('x'), { code: '23505' }), 'NOT_POSSIBLE_NOW'],
    ['wrong in what it names', () => Object.assign(new Error('x'), { code: '23503' }), 'BAD_INPUT'],
  ])('that is %s at its very end has done nothing, and its key is free', async (_, error, code) => {
    const [id, idempotencyKey] = [fresh(), stage.key()];
    const work = async (act: Formal): Promise<void> => {
      await restrict(act, id);
      await act.outbox('text-held', `told ${id}`, {});
      throw error();
    };
    expect(await decide('j1', work, { id, idempotencyKey })).toMatchObject({ __typename: 'Refused', code });
    expect([await count('restriction', 'id = $1', [id]), await count('outbox', 'effect_key = $1', [`told ${id}`]), await count('idempotency', 'key = $1', [idempotencyKey])]).toEqual([0, 0, 0]);
    expect(await decide('j1', (act) => restrict(act, id), { id, idempotencyKey })).toMatchObject({ __typename: 'Restriction' });
  });

  it('that is denied leaves one row of it, and what it says reaches who acts', async () => {
    const [context, id] = [stage.world.as('j1'), fresh()];
    expect(await decide(context, () => Promise.reject(new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Waarom?' }])), { id }))
      .toMatchObject({ code: 'BAD_INPUT', correlationId: context.traceId, fields: [{ field: 'reason', message: 'Waarom?' }] });
    expect(await stage.logged(context.traceId)).toMatchObject([{ operation: 'decide', outcome: 'REFUSED', object_id: id, subject_person_id: null, item_count: 0 }]);
  });

  it('that fails otherwise throws, has done nothing, and keeps no connection', async () => {
    const before = await count('restriction');
    const broken = Array.from({ length: 12 }, () => decide('j1', async (act, id) => {
      await restrict(act, id);
      await act.inside('select 1 / 0', []);
    }));
    for (const one of await Promise.allSettled(broken)) expect(one).toMatchObject({ status: 'rejected', reason: { code: '22012' } });
    expect(await count('restriction')).toBe(before);
    expect(await decide('j1', restrict)).toMatchObject({ __typename: 'Restriction' });
    expect(stage.pool.waitingCount).toBe(0);
    expect(stage.pool.idleCount).toBe(stage.pool.totalCount);
  });

  it.each([
    ['at once', 'create trigger stop before insert on access_event for each row execute function stop_log()'],
    ['at the commit', 'create constraint trigger stop after insert on access_event deferrable initially deferred for each row execute function stop_log()'],
  ])('is not done when the log cannot be written, and neither is a refusal told that cannot be kept: %s', async (_, trigger) => {
    const [id, idempotencyKey] = [fresh(), stage.key()];
    await stage.rows(trigger);
    await expect(decide('j1', (act) => restrict(act, id), { id, idempotencyKey })).rejects.toMatchObject({ code: '53100' });
    await expect(decide('j1', () => Promise.reject(new Denied('NOT_POSSIBLE_NOW')))).rejects.toMatchObject({ code: '53100' });
    expect([await count('restriction', 'id = $1', [id]), await count('idempotency', 'key = $1', [idempotencyKey])]).toEqual([0, 0]);
  });

  it('is closed to who has nothing here: the work does not even begin, and the refusal is kept', async () => {
    for (const who of ['j2', 'g1', 'p1', 'a1', 'c1']) {
      const context = stage.world.as(who);
      let begun = false;
      expect(await decide(context, () => Promise.resolve((begun = true)))).toMatchObject(REFUSED);
      expect(begun).toBe(false);
      expect(await stage.logged(context.traceId)).toMatchObject([{ outcome: 'REFUSED', object_type: 'Restriction', purpose: null }]);
    }
  });
});

describe('its key', () => {
  it('runs the work once: sent again it answers the row as it stands, and writes nothing', async () => {
    const [id, idempotencyKey, again] = [fresh(), stage.key(), stage.world.as('j1')];
    let runs = 0;
    const work = async (act: Formal): Promise<void> => {
      runs += 1;
      await restrict(act, id);
    };
    await decide('j1', work, { id, idempotencyKey });
    await decide('j1', (act) => act.update('Restriction', { id }, { reason: 'Anders' }));
    expect(await decide(again, work, { id: fresh(), idempotencyKey })).toMatchObject({ __typename: 'Restriction', id, version: 2, reason: 'Anders' });
    expect(runs).toBe(1);
    expect(await stage.logged(again.traceId)).toEqual([]);
  });

  it('sent twice at the same moment runs the work once, and both are answered with what was made', async () => {
    const [idempotencyKey, before] = [stage.key(), await count('restriction')];
    const both = await Promise.all([1, 2, 3].map(() => decide('j1', restrict, { idempotencyKey })));
    expect(new Set(both.map((one) => one['id'])).size).toBe(1);
    expect(await count('restriction')).toBe(before + 1);
  });

  it('of another act is refused, kept as a refusal, and does nothing', async () => {
    const [idempotencyKey, context, before] = [stage.key(), stage.world.as('j1'), await count('restriction')];
    await decide('j1', restrict, { idempotencyKey });
    expect(await decide(context, restrict, { idempotencyKey }, 'decideElse')).toMatchObject(REFUSED);
    expect(await count('restriction')).toBe(before + 1);
    expect(await stage.logged(context.traceId)).toMatchObject([{ operation: 'decideElse', outcome: 'REFUSED' }]);
  });

  it('of somebody else counts for that person alone', async () => {
    const idempotencyKey = stage.key();
    await decide('j1', restrict, { idempotencyKey });
    let theirs = 0;
    await decide('v1', () => Promise.resolve((theirs += 1)), { idempotencyKey });
    expect(theirs).toBe(1);
  });

  it('is answered under the rights of today: what was made is not shown to who may no longer read it', async () => {
    const [id, idempotencyKey] = [fresh(), stage.key()];
    await decide('j1', (act) => restrict(act, id), { id, idempotencyKey });
    await stage.rows(`update access_grant set data_classes = array_remove(data_classes, 'D14') where actor_id = $1`, [stage.world.actorId('j1')]);
    expect(await decide('j1', restrict, { id, idempotencyKey })).toMatchObject(REFUSED);
    await stage.rows(`update access_grant set data_classes = data_classes || 'D14'::text where actor_id = $1`, [stage.world.actorId('j1')]);
  });
});

describe('inside an act', () => {
  it('a row is locked for who may do this to these fields; hidden, of another kind of right and unknown are one answer', async () => {
    const lock = (who: string, id: string, how: Parameters<Formal['lock']>[2], fields: string[] = []): Promise<string> => within(who, (act) => denied(act.lock('Fact', id, how, fields)));
    expect(await lock('j1', idOf('f1'), 'EDIT', ['what'])).toBe('DONE');
    for (const [who, id, how, fields] of [['j1', idOf('f1'), 'EDIT', ['createdBy']], ['j1', idOf('f7'), 'READ', []], ['j1', idOf('nothing'), 'READ', []], ['b1', idOf('f1'), 'EDIT', []], ['v1', idOf('f2'), 'EDIT', ['what']]] as const) {
      expect(await lock(who, id, how, [...fields])).toBe('NOT_FOUND_OR_NOT_ALLOWED');
    }
    expect(await within('b1', async (act) => (await act.see('Fact', idOf('f1')))['what'])).toBe('Blauwe plek op de arm');
    await expect(within('j1', (act) => act.lock('Professional', stage.world.actorId('j1'), 'EDIT'))).rejects.toThrow('not written through the door');
  });

  it('rows are for deciding, visible rows for showing', async () => {
    const [every, visible] = await within('j1', async (act) => [await act.rows('Fact', {}), await act.visible('Fact', {})]);
    const ids = (rows: readonly Seen[] | undefined): unknown[] => (rows ?? []).map((row) => row.id).sort();
    expect(ids(every)).toEqual(['f1', 'f2', 'f3', 'f6', 'f7'].map(idOf).sort());
    expect(ids(visible)).toEqual(['f1', 'f2', 'f3', 'f6'].map(idOf).sort());
    expect(await within('j1', async (act) => (await act.rows('Fact', { sourceKind: ['REPORTER', 'DOCUMENT'], place: null })).map((row) => row.id))).toEqual([idOf('f1')]);
  });

  it('a rule is asked before there is a row, of the class it would be', async () => {
    const may = (who: string, type: string, how: Parameters<Formal['must']>[1], dataClass?: 'D3' | 'D12'): Promise<string> => within(who, (act) => denied(act.must(type, how, dataClass)));
    expect(await may('j1', 'Fact', 'WRITE', 'D3')).toBe('DONE');
    expect(await may('j1', 'Restriction', 'WRITE')).toBe('DONE');
    for (const [who, type, dataClass] of [['j1', 'Fact', 'D12'], ['b1', 'Fact', 'D3'], ['v1', 'Restriction', undefined]] as const) expect(await may(who, type, 'WRITE', dataClass)).toBe('NOT_FOUND_OR_NOT_ALLOWED');
  });

  it('a row is added only as a rule has it, with the fields that a person may give', async () => {
    const before = await count('restriction');
    expect(await decide('j1', (act, id) => act.insert('Restriction', { id, kind: 'WITHHELD', againstPersonId: person('dirk'), aboutPersonIds: [person('noa')], dataClasses: [], reason: 'x', legalBasis: 'SAFETY', validFrom: act.context.at }, 'WRITE', ['kind', 'createdBy']))).toMatchObject(REFUSED);
    for (const who of ['v1', 'b1', 'mara']) expect(await decide(who, restrict)).toMatchObject(REFUSED);
    await expect(decide('j1', (act, id) => restrict(act, id, { 'id) values': 'x' }))).rejects.toThrow('has no property');
    expect(await count('restriction')).toBe(before);
  });

  it('rows that are so change together, each a version further, with what the row itself gives', async () => {
    const changed = await within('j1', (act) => act.update('Fact', { id: [idOf('f2'), idOf('f6')], verification: 'UNVERIFIED' }, { verification: 'VERIFIED', releasedToPersonIds: namedAmong([person('mara'), person('noa')]) }));
    expect(changed).toBe(2);
    expect(await stage.rows('select version, verification, released_to_person_ids as released from fact where id = any ($1) order by what', [[idOf('f2'), idOf('f6')]])).toEqual([
      { version: 2, verification: 'VERIFIED', released: [person('mara')] }, { version: 2, verification: 'VERIFIED', released: [] },
    ]);
    expect(await within('j1', (act) => act.update('Fact', { id: idOf('nothing') }, { verification: 'VERIFIED' }))).toBe(0);
  });

  it('rows are copied with keys of their own and what stands in place of theirs, by who may write each of them', async () => {
    const copied = async (where: Row, instead: Row, who = 'j1'): Promise<Row> => decide(who, (act) => act.copy('Fact', where, instead));
    const copies = (): Promise<Row[]> => stage.rows(`select id, what, place, version, created_by, released_to_person_ids as released from fact where place = 'Kopie' order by what`);
    expect(await copied({ id: [idOf('f1'), idOf('f2')] }, { place: 'Kopie', releasedToPersonIds: namedAmong([person('tim')]) })).toMatchObject(REFUSED);
    const made = await copies();
    expect(made).toMatchObject([
      { what: 'Blauwe plek op de arm', version: 1, created_by: stage.world.actorId('j1'), released: [person('tim')] }, { what: 'Tim zegt: papa kneep me', version: 1, released: [person('tim')] },
    ]);
    expect(made.map((row) => row['id'])).not.toEqual(expect.arrayContaining([idOf('f1')]));
    expect((await stage.rows('select place from fact where id = $1', [idOf('f1')]))[0]).toEqual({ place: null });
    expect(await copied({ id: idOf('f1') }, { place: 'Kopie', dataClass: 'D12' })).toMatchObject(REFUSED);
    expect(await copied({ id: idOf('f1') }, { place: 'Kopie' }, 'b1')).toMatchObject(REFUSED);
    expect(await copies()).toHaveLength(2);
  });

  it('it is known who of the family asks, and who is the same human', async () => {
    expect(await within('j1', (act) => act.self())).toBeNull();
    const self: unknown[] = [];
    await decide('mara', async (act) => self.push(await act.self()));
    expect(self).toEqual([person('mara')]);
    await stage.world.add('access_grant', { actor_id: stage.world.actorId('c1'), partner: 'CHAIR', purpose: 'HELP', legal_basis: 'PUBLIC_TASK', secrecy_basis: 'DIRECTLY_INVOLVED', data_classes: ['D1'], acts: [], basis_kind: 'INVOLVEMENT', basis_id: idOf('x'), valid_from: stage.world.as('j1').at });
    expect(await within('j1', async (act) => [await act.sameHuman(stage.world.actorId('j1'), stage.world.actorId('j1')), await act.sameHuman(stage.world.actorId('j1'), stage.world.actorId('j2'))])).toEqual([true, false]);
    expect(await within('j1', async (act) => [await act.nameOf(stage.world.actorId('j2')), await act.nameOf(idOf('nobody'))])).toEqual(['Naam j2', '']);
  });
});

describe('a correction inside an act', () => {
  const correct = (patch: Row, baseVersion: number, open?: (property: string, stored: string) => string): Promise<unknown> =>
    orConflict(decide('j1', (act) => changeRow(act, { type: 'Fact', id: idOf('f3'), baseVersion, patch, ...(open && { open }) })) as never).then((answer) => answer, (error: unknown) => error);

  it('goes together with another of other fields, or of the same words, and collides in one alone', async () => {
    await correct({ what: 'Er is geschreeuwd' }, 1);
    await correct({ place: 'Thuis' }, 1);
    await correct({ what: 'Er is geschreeuwd' }, 1);
    expect(await correct({ what: 'Er is gefluisterd', verification: 'DISPUTED' }, 1, (_, stored) => stored.toUpperCase())).toMatchObject({
      __typename: 'EditConflict', itemId: idOf('f3'), currentVersion: 4, changedByName: 'Naam j1', fields: [{ field: 'what', base: 'ER IS GEDUWD', theirs: 'ER IS GESCHREEUWD', mine: 'ER IS GEFLUISTERD' }],
    });
    expect((await stage.rows('select what, place, verification, version from fact where id = $1', [idOf('f3')]))[0]).toEqual({ what: 'Er is geschreeuwd', place: 'Thuis', verification: 'UNVERIFIED', version: 4 });
  });

  it('is denied to who may not edit, whatever version is named', async () => {
    for (const who of ['b1', 'mara']) expect(await decide(who, (act) => changeRow(act, { type: 'Fact', id: idOf('f3'), baseVersion: 4, patch: { what: 'x' } }))).toMatchObject(REFUSED);
    expect(await correct({ createdBy: stage.world.actorId('v1') }, 4)).toMatchObject(REFUSED);
  });
});
