import { createPool } from '@zov/core/db';
import { createDatabase, type TestDatabase } from '@zov/core/testing';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { Anchors, SealKey, Sealer, Signer } from '../index.ts';

export const REGION = '00000000-0000-4000-8000-000000000001';
export const OTHER_REGION = '00000000-0000-4000-8000-000000000002';

/** A log with a sealer, a signer and a folder for the anchors. */
export class SealingWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'zov-seal-'));
  readonly keyFile = join(this.folder, 'seal.pem');
  readonly anchors = join(this.folder, 'anchors');
  /** Superuser, for looking and for tampering. */
  readonly owner: pg.Pool;
  /** zov_audit. */
  readonly pool: pg.Pool;
  private readonly others: pg.Pool[] = [];
  readonly signer: Signer;
  readonly sealer: Sealer;

  private constructor(readonly database: TestDatabase) {
    writeFileSync(this.keyFile, generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
    this.owner = new pg.Pool({ connectionString: database.ownerUrl, max: 4 });
    this.pool = createPool(database.auditUrl, { max: 4 });
    this.signer = this.anotherSigner();
    this.sealer = new Sealer(this.pool, (chains) => this.signer.add(chains));
  }

  static async make(): Promise<SealingWorld> {
    return new SealingWorld(await createDatabase());
  }

  anotherSigner(): Signer {
    return new Signer(this.pool, SealKey.read(this.keyFile), new Anchors(this.anchors));
  }

  /** A sealer with connections of its own, as another process has. */
  elsewhere(): Sealer {
    const pool = createPool(this.database.auditUrl, { max: 1 });
    this.others.push(pool);
    return new Sealer(pool);
  }

  async end(): Promise<void> {
    for (const pool of [this.pool, ...this.others]) await pool.end();
    await this.owner.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  /** Rows of the log, one second apart from this instant on. */
  async write(count: number, over: { at?: string; region?: string } = {}, client: pg.Pool | pg.PoolClient = this.owner): Promise<void> {
    await client.query(`insert into access_event (dossier_id, at, product_at, region_id, trace_id, action, operation, outcome, actor_id, role, organisation_id,
        purpose, policy_version, subject_person_id, object_type, object_id, data_classes, masked_fields, item_count, access_point)
      select gen_random_uuid(), $2::timestamptz + n * interval '1 second', $2::timestamptz, $3, 'trace ' || n, 'READ', 'dossier', 'OK', gen_random_uuid(), 'YOUTH_PROFESSIONAL',
        gen_random_uuid(), case when n % 3 = 0 then null else 'CASE_DIRECTION' end, 'v1', gen_random_uuid(), 'Dossier', gen_random_uuid(),
        case when n % 2 = 0 then '{}' else array['D1', 'D3'] end, case when n % 5 = 0 then array['Fact.sourceKind'] else '{}' end, n, 'wéb:ab' from generate_series(1, $1) n`,
    [count, over.at ?? new Date(Date.now() - 5_000).toISOString(), over.region ?? REGION]);
  }

  /** Seals until so many rows have a seal; other suites on the server may hold rows back for a moment. */
  async sealUntil(count: number, sealer = this.sealer): Promise<void> {
    for (const end = Date.now() + 10_000; Date.now() < end;) {
      await sealer.seal();
      if ((await this.count('audit_seal')) >= count) return;
      await new Promise((done) => setTimeout(done, 20));
    }
    throw new Error(`only ${await this.count('audit_seal')} of ${count} rows were sealed`);
  }

  async count(table: 'audit_seal' | 'audit_head' | 'access_event' | 'system_event'): Promise<number> {
    return Number((await this.owner.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  }

  async empty(): Promise<void> {
    await this.owner.query('truncate access_event, audit_seal, audit_head, system_event');
    rmSync(this.anchors, { recursive: true, force: true });
  }
}
