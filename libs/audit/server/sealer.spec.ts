import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { SEALED_COLUMNS } from './canonical.ts';
import { Sealer } from './index.ts';
import { OTHER_REGION, REGION, SealingWorld } from './testing/sealing-world.ts';

let world: SealingWorld;
beforeAll(async () => {
  world = await SealingWorld.make();
});
afterEach(() => world.empty());
afterAll(() => world.end());

const seals = async () => (await world.owner.query<{ region_id: string; day: string; seq: number; event_id: string; previous_hash: string; hash: string }>(
  `select region_id, to_char(day, 'YYYY-MM-DD') as day, seq::int, event_id, previous_hash, hash from audit_seal order by region_id, day, seq`)).rows;

it('covers every column of the log', async () => {
  const { rows } = await world.owner.query<{ name: string }>(
    `select attname as name from pg_attribute where attrelid = 'access_event'::regclass and attnum > 0 and not attisdropped`);
  expect(rows.map(({ name }) => name).sort()).toEqual([...SEALED_COLUMNS].sort());
});

describe('sealing', () => {
  it('makes one chain per region and day in UTC, numbered from 1, each row linked to the one before', async () => {
    await world.write(3, { at: '2026-11-20T23:59:57.5Z' });
    await world.write(2, { at: '2026-11-20T12:00:00Z', region: OTHER_REGION });
    await world.sealUntil(5);
    const all = await seals();
    expect(all.map(({ region_id, day, seq }) => [region_id, day, seq])).toEqual([
      [REGION, '2026-11-20', 1], [REGION, '2026-11-20', 2], [REGION, '2026-11-21', 1], [OTHER_REGION, '2026-11-20', 1], [OTHER_REGION, '2026-11-20', 2],
    ]);
    expect(all[1]?.previous_hash).toBe(all[0]?.hash);
    expect(new Set(all.map(({ previous_hash }) => previous_hash)).size).toBe(5);
  });

  it('goes on where the chain ended, also in another process', async () => {
    await world.write(2);
    await world.sealUntil(2);
    await world.write(2);
    await world.sealUntil(4, world.elsewhere());
    expect((await seals()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('takes more rows than fit in one batch', async () => {
    await world.write(11_000, { at: '2026-11-20T01:00:00Z' });
    await world.sealUntil(11_000);
    const all = await seals();
    expect(all.at(-1)?.seq).toBe(11_000);
    expect(all.every((seal, index) => index === 0 || seal.previous_hash === all[index - 1]?.hash)).toBe(true);
  });

  it('leaves the rows of the log as they are', async () => {
    await world.write(3);
    const look = async () => (await world.owner.query('select *, xmin from access_event order by id')).rows;
    const before = await look();
    await world.sealUntil(3);
    expect(await look()).toEqual(before);
  });
});

describe('a transaction that is still running', () => {
  it('holds back every row that came after it began to write, and none is skipped when it commits late', async () => {
    await world.write(1);
    await world.sealUntil(1);
    const late = await world.owner.connect();
    try {
      await late.query('begin');
      await world.write(1, {}, late);
      await world.write(2);
      await world.sealer.seal();
      expect(await world.count('audit_seal')).toBe(1);
      await late.query('commit');
      await world.sealUntil(4);
      expect((await seals()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    } finally {
      late.release();
    }
  });

  it('leaves no gap in the numbers when it is undone', async () => {
    const late = await world.owner.connect();
    try {
      await late.query('begin');
      await world.write(3, {}, late);
      await world.write(2);
      await late.query('rollback');
      await world.sealUntil(2);
      expect((await seals()).map(({ seq }) => seq)).toEqual([1, 2]);
    } finally {
      late.release();
    }
  });
});

describe('several sealers', () => {
  it('never seal at the same time and never twice', async () => {
    await world.write(4_000, { at: '2026-11-20T01:00:00Z' });
    const sealers = [1, 2, 3].map(() => new Sealer(world.pool));
    for (const end = Date.now() + 10_000; (await world.count('audit_seal')) < 4_000 && Date.now() < end;) await Promise.all(sealers.map((one) => one.seal()));
    const all = await seals();
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 4_000 }, (_, index) => index + 1));
    expect(new Set(all.map(({ event_id }) => event_id)).size).toBe(4_000);
  });

  it('let another one go on when one is cut off in the middle', async () => {
    await world.write(3_000, { at: '2026-11-20T01:00:00Z' });
    const cut = world.sealer.seal().catch((error: unknown) => error);
    await world.owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = 'zov_audit' and datname = current_database()`);
    await cut;
    await world.sealUntil(3_000, world.elsewhere());
    expect((await seals()).map(({ seq }) => seq).at(-1)).toBe(3_000);
  });
});

describe('a sweep', () => {
  it('finds what came in below the line, as after a restore or past the application', async () => {
    await world.write(1);
    await world.sealUntil(1);
    await world.write(2);
    await world.owner.query(`update access_event set xid = '3' where trace_id = 'trace 1' and not exists (select from audit_seal s where s.event_id = id)`);
    await world.owner.query(`update access_event set xid = '9223372036854775807' where trace_id = 'trace 2'`);
    await world.sealer.seal();
    expect(await world.count('audit_seal')).toBe(1);
    await world.sealer.seal({ sweep: true });
    expect(await world.count('audit_seal')).toBe(3);
  });
});
