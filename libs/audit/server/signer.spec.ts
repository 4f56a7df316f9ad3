import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '@zov/core/config';
import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLog } from '@zov/core/log';
import { headBytes, type Head } from './canonical.ts';
import { SealKey, Sealer, UnsealedWatch } from './index.ts';
import { OTHER_REGION, SealingWorld } from './testing/sealing-world.ts';

let world: SealingWorld;
beforeAll(async () => {
  world = await SealingWorld.make();
});
afterEach(() => world.empty());
afterAll(() => world.end());

const lines = (): string[] => {
  const file = existsSync(world.anchors) ? readdirSync(world.anchors).find((name) => name.endsWith('.jsonl')) : undefined;
  return file === undefined ? [] : readFileSync(join(world.anchors, file), 'utf8').split('\n').filter((line) => line !== '');
};

describe('signing', () => {
  it('signs the end of every chain that grew, in the database and in a file outside it', async () => {
    await world.write(3);
    await world.write(2, { region: OTHER_REGION });
    await world.sealUntil(5);
    expect(await world.signer.sign()).toBe(2);
    const kept = (await world.owner.query<{ seq: string; signature: string }>('select seq, signature from audit_head order by seq')).rows;
    const anchors = lines().map((line) => JSON.parse(line) as Head & { signature: string }).sort((a, b) => a.seq - b.seq);
    expect(kept.map(({ seq }) => Number(seq))).toEqual([2, 3]);
    expect(anchors.map(({ signature }) => signature)).toEqual(kept.map(({ signature }) => signature));
    const key = createPublicKey(readFileSync(world.keyFile));
    expect(anchors.every((head) => verify(null, headBytes(head), key, Buffer.from(head.signature, 'base64')))).toBe(true);
  });

  it('signs nothing twice, and after a restart what had no signature yet', async () => {
    await world.write(2);
    await world.sealUntil(2);
    expect(await world.signer.sign({ all: true })).toBe(1);
    expect(await world.signer.sign()).toBe(0);
    await world.write(1);
    await world.sealUntil(3, new Sealer(world.pool));
    expect(await world.signer.sign()).toBe(0);
    expect(await world.anotherSigner().sign()).toBe(1);
  });

  it('writes to the file before the database, and tries again when it could not', async () => {
    await world.write(1);
    await world.sealUntil(1);
    rmSync(world.anchors, { recursive: true, force: true });
    writeFileSync(world.anchors, 'in the way');
    const signer = world.anotherSigner();
    await expect(signer.sign()).rejects.toThrow();
    expect(await world.count('audit_head')).toBe(0);
    rmSync(world.anchors);
    expect(await signer.sign()).toBe(1);
    expect(lines()).toHaveLength(1);
  });

  it('starts a new line after one that a crash cut off', async () => {
    mkdirSync(world.anchors, { recursive: true });
    appendFileSync(join(world.anchors, `${new Date().toISOString().slice(0, 7)}.jsonl`), '{"regionId":"00');
    await world.write(1);
    await world.sealUntil(1);
    await world.anotherSigner().sign();
    expect(lines()).toHaveLength(2);
    expect(JSON.parse(lines()[1] ?? '')).toMatchObject({ seq: 1 });
  });

  it('keeps the public key beside the heads', async () => {
    await world.anotherSigner().sign();
    const [name = ''] = readdirSync(join(world.anchors, 'keys'));
    expect(readFileSync(join(world.anchors, 'keys', name), 'utf8')).toContain('BEGIN PUBLIC KEY');
  });
});

describe('the key', () => {
  it.each([
    ['is not there', () => undefined],
    ['is no key', (file: string) => writeFileSync(file, 'no key')],
    ['is of another kind', (file: string) => writeFileSync(file, generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }))],
  ])('stops the start when it %s', (_, make) => {
    const file = join(world.folder, 'other.pem');
    rmSync(file, { force: true });
    make(file);
    expect(() => SealKey.read(file)).toThrow(ConfigurationError);
    if (existsSync(file)) chmodSync(file, 0o600);
  });
});

describe('the watch', () => {
  const told: string[] = [];
  const log = createLog('spec', { write: (line: string) => told.push(line) });
  const events = async () => (await world.owner.query('select kind, outcome, detail from system_event order by at')).rows as unknown[];

  it('raises the alarm once while rows stay unsealed, and says when it is over', async () => {
    const stuck = { seal: () => Promise.resolve(0) } as unknown as Sealer;
    const watch = new UnsealedWatch(world.pool, stuck, log);
    await world.write(2, { at: new Date(Date.now() - 60_000).toISOString() });
    expect([await watch.check(), await watch.check()]).toEqual([false, false]);
    expect(await events()).toEqual([{ kind: 'log.unsealed', outcome: 'FAILED', detail: { rows: 2, seconds: expect.any(Number) as unknown } }]);
    expect(told.join('')).toContain('log rows without a seal');
    await world.sealUntil(2);
    expect(await watch.check()).toBe(true);
    expect(await events()).toMatchObject([{ kind: 'log.unsealed' }, { kind: 'log.sealed', outcome: 'OK' }]);
  });

  it('leaves for whoever asks how it goes up to when everything is sealed, and nothing else', async () => {
    const sealedUntil = async () => (await world.owner.query<{ ago: number }>(`select extract(epoch from clock_timestamp() - at)::int as ago from heartbeat where name = 'seals'`)).rows;
    const stuck = { seal: () => Promise.resolve(0) } as unknown as Sealer;
    expect(await new UnsealedWatch(world.pool, stuck, log).check()).toBe(true);
    expect(await sealedUntil()).toEqual([{ ago: 0 }]);
    await world.write(2, { at: new Date(Date.now() - 300_000).toISOString() });
    expect(await new UnsealedWatch(world.pool, stuck, log).check()).toBe(false);
    expect((await sealedUntil())[0]?.ago).toBeGreaterThan(290);
  });

  it('sweeps before it alarms', async () => {
    await world.write(1, { at: new Date(Date.now() - 60_000).toISOString() });
    await world.sealUntil(1);
    await world.write(1, { at: new Date(Date.now() - 60_000).toISOString() });
    await world.owner.query(`update access_event set xid = '3' where not exists (select from audit_seal s where s.event_id = id)`);
    expect(await new UnsealedWatch(world.pool, world.sealer, log).check()).toBe(true);
    expect(await world.count('audit_seal')).toBe(2);
  });

  it('says nothing of rows that are young', async () => {
    await world.write(1, { at: new Date(Date.now() - 2_000).toISOString() });
    expect(await new UnsealedWatch(world.pool, world.sealer, log).check()).toBe(true);
    expect(await events()).toEqual([]);
  });
});
