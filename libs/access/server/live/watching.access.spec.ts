import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AppError } from '@zov/core/graphql';
import type { Listener } from '@zov/core/db';
import { Entity, PrimaryColumn } from 'typeorm';
import type { RequestContext } from '../../model/actor.ts';
import { FamilyData, readableOf } from '../data/family-data.ts';
import { LogWorld } from '../log/testing/log-world.ts';
import { Door } from '../door.ts';
import { idOf } from '../testing/rows.ts';
import { NOW } from '../testing/world.ts';
import { ChangeFeed, type Change } from './change-feed.ts';
import { DossierChangeResolver } from './dossier-change.resolver.ts';
import { nextEnd } from './next-end.ts';

/** The family itself, as far as it is asked for here. */
@FamilyData({ dataClass: 'D1' })
@Entity('dossier')
class Dossier {
  @PrimaryColumn('uuid', { name: 'dossier_id' }) id!: string;
}

let log: LogWorld;
let resolver: DossierChangeResolver;
let feed: ChangeFeed;
let tell: (payload: string) => void = () => undefined;
const HOUR = 3_600_000;
const after = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

beforeAll(async () => {
  log = await LogWorld.make();
  await log.world.add('dossier', { dossier_id: idOf('dossier B'), region_id: idOf('region'), organisation_id: idOf('municipality'), number: 'T-2', name: 'Ander gezin', reason: 'x', opened_on: '2026-09-01' });
  feed = new ChangeFeed({ on: (_: string, hear: typeof tell) => (tell = hear) } as unknown as Listener);
  resolver = new DossierChangeResolver(new Door(log.pool, log.world.cipher), feed);
});
afterAll(() => log.end());

const change = (over: Partial<Change> = {}): Change => ({ dossierId: log.world.dossierId, itemType: 'Restriction', itemId: idOf('kept'), version: 1, tabId: null, ...over });
const as = (who: string): RequestContext => log.world.as(who);

describe('when rights end by themselves', () => {
  const grant = (who: string, over: Parameters<LogWorld['world']['grantTo']>[2] = {}): Promise<void> => log.world.grantTo(who, 'TEAM_COLLEAGUE', over);
  const ends = (who: string, at = NOW): Promise<Date | null> => nextEnd(log.pool, log.world.as(who, at));

  it('is never for who has rights without a term, and for who has none', async () => {
    expect([await ends('j1'), await ends('j2'), await ends('p1')]).toEqual([null, null, null]);
  });

  it('is the first end of those that live now, in whatever family; not of one that is over or has not begun', async () => {
    await grant('j2', { valid_until: after(5) });
    await grant('j2', { dossier_id: idOf('dossier B'), valid_until: after(3) });
    await grant('j2', { valid_until: after(1), valid_from: after(0.5) });
    await grant('j2', { valid_until: NOW });
    expect(await ends('j2')).toEqual(after(3));
    expect(await ends('j2', after(3))).toEqual(after(5));
    expect(await ends('j2', after(5))).toBeNull();
    expect(await ends('j2', after(0.5))).toEqual(after(1));
  });

  it('is the end of the role when that comes first, and is no longer asked of who has no role', async () => {
    await log.world.owner.query('update actor set valid_until = $2 where id = $1', [log.world.actorId('j2'), after(2)]);
    expect(await ends('j2')).toEqual(after(2));
    expect(await ends('b1')).toBeNull();
    await log.world.owner.query('update actor set valid_until = null where id = $1', [log.world.actorId('j2')]);
  });

  it('leaves no row, since nothing is shown', async () => {
    const { rows: before } = await log.world.owner.query('select count(*) from access_event');
    await ends('j2');
    expect((await log.world.owner.query('select count(*) from access_event')).rows).toEqual(before);
  });
});

describe('whoever watches a family', () => {
  const watch = (who: string, dossierId = log.world.dossierId): Promise<AsyncIterator<Change>> => resolver.dossierChanged(dossierId, as(who), { fieldName: 'dossierChanged' } as never);

  it('must see it: anybody else is refused, the same for a hidden family and one that is not there', async () => {
    for (const [who, dossierId] of [['g1', log.world.dossierId], ['c1', log.world.dossierId], ['p1', log.world.dossierId], ['j1', idOf('nothing')]] as const) {
      await expect(watch(who, dossierId)).rejects.toEqual(new AppError('NOT_ALLOWED'));
    }
  });

  it('is told from the first change on, as the family is open to it', async () => {
    expect(readableOf('Dossier')?.entity).toBe(Dossier);
    const changes = await watch('j1');
    tell(JSON.stringify(change({ version: 7 })));
    expect((await changes.next()).value).toEqual(change({ version: 7 }));
    await changes.return?.();
  });

  it('is told of that family alone, each for itself, in order', async () => {
    const [one, two, elsewhere] = [feed.changes(log.world.dossierId), feed.changes(log.world.dossierId), feed.changes(idOf('dossier B'))];
    for (const version of [1, 2]) tell(JSON.stringify(change({ version })));
    tell(JSON.stringify(change({ dossierId: idOf('dossier B'), version: 9 })));
    for (const reader of [one, two]) expect([(await reader.next()).value, (await reader.next()).value].map((each: Change) => each.version)).toEqual([1, 2]);
    expect((await elsewhere.next()).value).toMatchObject({ version: 9 });
    await one.return?.();
    tell(JSON.stringify(change({ version: 3 })));
    expect((await two.next()).value).toMatchObject({ version: 3 });
    expect(await one.next()).toEqual({ done: true, value: undefined });
    await Promise.all([two.return?.(), elsewhere.return?.()]);
  });

  it('is not told of its own page’s changes, and of everybody else’s only what it may see at that moment', async () => {
    await log.world.add('restriction', { id: idOf('kept'), kind: 'WITHHELD', against_person_id: log.world.person('dirk'), about_person_ids: [log.world.person('noa')], data_classes: ['D3'], reason: 'x', legal_basis: 'SAFETY', valid_from: NOW });
    const page = { ...as('j1'), tabId: 'page' };
    expect(await resolver.isNews(page, change({ tabId: 'page' }))).toBe(false);
    expect(await resolver.isNews(page, change({ tabId: 'another page' }))).toBe(true);
    expect(await resolver.isNews(page, change())).toBe(true);
    expect(await resolver.isNews(as('j1'), change({ tabId: 'page' }))).toBe(true);
    expect(await resolver.isNews(as('v1'), change())).toBe(true);
    for (const who of ['dirk', 'mara', 'g1', 's1', 'p1']) expect(await resolver.isNews(as(who), change())).toBe(false);
    for (const odd of [{ itemType: 'Session' }, { itemType: 'Professional', itemId: log.world.actorId('j1') }, { itemId: idOf('nothing') }, { dossierId: idOf('dossier B') }]) expect(await resolver.isNews(as('j1'), change(odd))).toBe(false);
  });
});
