import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AppError } from '@zov/core/graphql';
import { Listener } from '@zov/core/db';
import { silentLog } from '@zov/core/log';
import { Entity, PrimaryColumn } from 'typeorm';
import { setTimeout as pause } from 'node:timers/promises';
import type { RequestContext } from '../../model/actor.ts';
import { FamilyData } from '../data/family-data.ts';
import { Door } from '../door.ts';
import { LogWorld } from '../log/testing/log-world.ts';
import { idOf } from '../testing/rows.ts';
import { NOW } from '../testing/world.ts';
import { EditingFeed, type Editing } from './editing-feed.ts';
import { EditingResolver } from './editing.resolver.ts';

/** The family itself, as far as it is asked for here. */
@FamilyData({ dataClass: 'D1' })
@Entity('dossier')
class Dossier {
  @PrimaryColumn('uuid', { name: 'dossier_id' }) id!: string;
}

const KEPT = { itemType: 'Restriction', itemId: idOf('kept') };
let log: LogWorld;
let listener: Listener;
let [here, there]: EditingResolver[] = [];
const as = (who: string): RequestContext => log.world.as(who);

beforeAll(async () => {
  log = await LogWorld.make();
  await log.world.add('restriction', { id: KEPT.itemId, kind: 'WITHHELD', against_person_id: log.world.person('dirk'), about_person_ids: [log.world.person('noa')], data_classes: ['D3'], reason: 'x', legal_basis: 'SAFETY', valid_from: NOW });
  listener = new Listener(log.database.appUrl, silentLog);
  const door = new Door(log.pool, log.world.cipher);
  [here, there] = [1, 2].map(() => new EditingResolver(door, new EditingFeed(listener, log.pool)));
  await listener.start();
});
afterAll(async () => {
  await listener.stop();
  await log.end();
});

const watch = (resolver: EditingResolver | undefined, who: string | RequestContext, item: object = {}): Promise<AsyncIterator<Editing>> =>
  resolver!.editing({ dossierId: log.world.dossierId, ...item }, typeof who === 'string' ? as(who) : who, { fieldName: 'editing' } as never);
const sign = (who: string, over: Partial<Editing> = {}): Editing => ({ dossierId: log.world.dossierId, ...KEPT, professionalId: log.world.actorId(who), working: true, first: false, ...over });

describe('who is at work', () => {
  it('is told to whoever watches the family, in every process, from the beginning until the end', async () => {
    expect(Dossier.name).toBe('Dossier');
    const watching = await watch(there, 'v1');
    const working = await watch(here, 'j1', KEPT);
    expect((await watching.next()).value).toEqual(sign('j1', { first: true }));
    await working.return?.();
    expect((await watching.next()).value).toEqual(sign('j1', { working: false }));
    await watching.return?.();
  });

  it('answers somebody who begins, so that nobody waits to hear of the others', async () => {
    const first = await watch(here, 'j1', KEPT);
    await pause(50);
    const second = await watch(there, 'v1', KEPT);
    const heard = [(await second.next()).value, (await second.next()).value] as Editing[];
    expect(heard.map(({ professionalId }) => professionalId).sort()).toEqual([log.world.actorId('j1'), log.world.actorId('v1')].sort());
    await Promise.all([first.return?.(), second.return?.()]);
  });

  it('gives a sign of life every ten seconds and none when the socket is gone', async () => {
    const told = jest.fn((_text: string, _values: readonly string[]) => Promise.resolve());
    jest.useFakeTimers();
    const feed = new EditingFeed({ on: () => undefined } as never, { query: told } as never);
    const working = feed.watch(log.world.dossierId, { dossierId: log.world.dossierId, ...KEPT, professionalId: log.world.actorId('j1') });
    jest.advanceTimersByTime(25_000);
    await working.return?.();
    jest.advanceTimersByTime(25_000);
    jest.useRealTimers();
    expect(told.mock.calls.map(([, [payload]]) => JSON.parse(payload ?? '') as Editing).map(({ working: is, first }) => [is, first])).toEqual([[true, true], [true, false], [true, false], [false, false]]);
  });

  it('leaves nothing in the database', async () => {
    const count = async (): Promise<unknown> => (await log.world.owner.query('select (select count(*) from access_event) as log, (select count(*) from system_event) as system')).rows;
    const before = await count();
    const working = await watch(here, 'j1', KEPT);
    await working.return?.();
    await pause(50);
    expect(await count()).toEqual(before);
  });
});

describe('nobody', () => {
  const REFUSED = new AppError('NOT_ALLOWED');

  it('watches a family, or points at an item, that it may not see; each try leaves a refusal', async () => {
    const tries: readonly [string, object][] = [['g1', {}], ['p1', {}], ['c1', KEPT], ['j1', { ...KEPT, itemId: idOf('nothing') }], ['j1', { itemType: 'Session', itemId: idOf('kept') }], ['j1', { itemType: "x', now()) --", itemId: idOf('kept') }]];
    for (const [who, item] of tries) {
      const context = as(who);
      await expect(watch(here, context, item)).rejects.toEqual(REFUSED);
      const { rows } = await log.world.owner.query('select operation, outcome from access_event where trace_id = $1', [context.traceId]);
      expect(rows).toEqual([{ operation: 'editing', outcome: 'REFUSED' }]);
    }
  });

  it('is told of itself, nor of work at an item that it may not see', async () => {
    const told = async (who: string, editing: Editing): Promise<boolean> => here!.isNews(as(who), editing);
    expect([await told('j1', sign('j1')), await told('v1', sign('j1')), await told('j1', sign('v1'))]).toEqual([false, true, true]);
    for (const who of ['g1', 's1', 'p1', 'mara', 'dirk']) expect(await told(who, sign('j1'))).toBe(false);
    expect(await told('v1', sign('j1', { itemId: idOf('nothing') }))).toBe(false);
  });
});
