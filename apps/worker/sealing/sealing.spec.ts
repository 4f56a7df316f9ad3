import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SealingWorld } from '@zov/audit/server/testing/sealing-world.ts';
import { ConfigurationError, readWorkerConfig, type WorkerConfig } from '@zov/core/config';
import { createLog, silentLog } from '@zov/core/log';
import { migrateQueue } from '@zov/core/queue';
import { startWorker } from '../worker.ts';
import { Pulse } from './pulse.ts';
import { Sealing } from './sealing.module.ts';

// alone: a worker's heart beats by the real clock, which neighbours hold up.

let world: SealingWorld;
let folder: string;

beforeAll(async () => {
  world = await SealingWorld.make();
  await migrateQueue(world.database.ownerUrl);
  folder = mkdtempSync(join(tmpdir(), 'zov-worker-'));
});
afterEach(() => world.empty());
afterAll(async () => {
  await world.end();
  rmSync(folder, { recursive: true });
});

const config = (over: Partial<WorkerConfig> = {}): WorkerConfig => ({
  ...readWorkerConfig({
    NODE_ENV: 'test', ZOV_DEMO: '1', ZOV_APP_DATABASE_URL: world.database.appUrl, ZOV_AUDIT_DATABASE_URL: world.database.auditUrl, ZOV_DATA: folder, ZOV_SEAL_KEY_FILE: world.keyFile,
  }),
  ...over,
});

it('seals what is written within seconds, and signs the rest when the worker stops', async () => {
  const worker = await startWorker(config(), silentLog);
  await world.write(3);
  for (const end = Date.now() + 8_000; (await world.count('audit_seal')) < 3 && Date.now() < end;) await new Promise((done) => setTimeout(done, 50));
  expect(await world.count('audit_seal')).toBe(3);
  await world.write(2);
  await worker.close();
  expect(await world.count('audit_seal')).toBe(5);
  const { rows } = await world.owner.query<{ seq: string }>('select max(seq) as seq from audit_head');
  expect(Number(rows[0]?.seq)).toBe(5);
  expect(readdirSync(join(folder, 'anchors')).some((name) => name.endsWith('.jsonl'))).toBe(true);
}, 20_000);

it('marks what the outbox holds', async () => {
  const worker = await startWorker(config(), silentLog);
  await world.owner.query(`insert into outbox (dossier_id, kind, effect_key, payload, created_at) values (gen_random_uuid(), 'plan-shared', 'k', '{}', now())`);
  const open = async (): Promise<number> => (await world.owner.query('select 1 from outbox where done_at is null')).rows.length;
  for (const end = Date.now() + 10_000; (await open()) > 0 && Date.now() < end;) await new Promise((done) => setTimeout(done, 50));
  expect(await open()).toBe(0);
  await worker.close();
}, 20_000);

describe('the signing key', () => {
  it('must be there in production, or the worker does not start', () => {
    expect(() => new Sealing(config({ production: true, sealKeyFile: undefined }), silentLog).onModuleInit()).toThrow(ConfigurationError);
    expect(() => new Sealing(config({ production: true, sealKeyFile: join(folder, 'none.pem') }), silentLog).onModuleInit()).toThrow(ConfigurationError);
  });

  it('stops the whole worker when the file cannot be used', async () => {
    await expect(startWorker(config({ sealKeyFile: join(folder, 'none.pem') }), silentLog)).rejects.toThrow(ConfigurationError);
  });

  it('is missed aloud elsewhere, and the log is sealed without signatures', async () => {
    const told: string[] = [];
    const worker = await startWorker(config({ sealKeyFile: undefined }), createLog('spec', { write: (line: string) => told.push(line) }));
    await world.write(1);
    await worker.close();
    expect(told.join('')).toContain('no signing key');
    expect([await world.count('audit_seal'), await world.count('audit_head')]).toEqual([1, 0]);
  });
});

describe('a pulse', () => {
  it('never beats twice at a time, goes on after a failure and waits for its work when stopped', async () => {
    const told: string[] = [];
    let [running, most, beats, ended] = [0, 0, 0, 0];
    const pulse = new Pulse('spec', 5, async () => {
      beats += 1;
      most = Math.max(most, (running += 1));
      await new Promise((done) => setTimeout(done, 30));
      running -= 1;
      ended += 1;
      if (beats === 1) throw new Error('once');
    }, createLog('spec', { write: (line: string) => told.push(line) }));
    pulse.start();
    await new Promise((done) => setTimeout(done, 150));
    await pulse.stop();
    expect(most).toBe(1);
    expect(ended).toBe(beats);
    expect(beats).toBeGreaterThan(1);
    expect(told).toHaveLength(1);
  });
});
