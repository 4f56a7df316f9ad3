import { join } from 'node:path';
import { Inject, Injectable, Module, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type pg from 'pg';
import { Anchors, SealKey, Sealer, Signer, UnsealedWatch } from '@zov/audit/server/index.ts';
import { CONFIG, ConfigurationError, type WorkerConfig } from '@zov/core/config';
import { createPool } from '@zov/core/db';
import { LOG, type Log } from '@zov/core/log';
import { Pulse } from './pulse.ts';

const SEAL_EVERY = 2_000;
const SIGN_EVERY = 60_000;
const WATCH_EVERY = 30_000;

/**
 * Seals and signs the log. It keeps its own time instead of using the queue: the log, and the alarm about it, may not depend on
 * anything but the database that holds it. More workers do no harm; only one seals at a time.
 */
@Injectable()
export class Sealing implements OnModuleInit, OnModuleDestroy {
  private pool: pg.Pool | undefined;
  private pulses: readonly Pulse[] = [];
  private last: () => Promise<unknown> = () => Promise.resolve();

  constructor(@Inject(CONFIG) private readonly config: WorkerConfig, @Inject(LOG) private readonly log: Log) {}

  /** Throws ConfigurationError when the signing key is missing in production or cannot be used. */
  onModuleInit(): void {
    const key = sealKeyOf(this.config);
    const pool = createPool(this.config.auditDatabaseUrl, { max: 3, name: 'zov-seal' });
    this.pool = pool;
    const signer = key === null ? null : new Signer(pool, key, new Anchors(join(this.config.dataFolder, 'anchors')));
    if (signer === null) this.log.warn('no signing key: the ends of the log are not signed');
    const sealer = new Sealer(pool, (chains) => signer?.add(chains));
    const watch = new UnsealedWatch(pool, sealer, this.log);
    this.pulses = [
      new Pulse('sealing', SEAL_EVERY, () => sealer.seal(), this.log),
      new Pulse('signing', SIGN_EVERY, async () => signer?.sign(), this.log),
      new Pulse('watching the seals', WATCH_EVERY, () => watch.check(), this.log),
    ];
    this.last = async () => {
      await sealer.seal();
      await signer?.sign();
    };
    for (const pulse of this.pulses) pulse.start();
  }

  /** What was written until now is sealed and signed before the worker ends. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.pulses.map((pulse) => pulse.stop()));
    await this.last().catch((error: unknown) => this.log.error('last sealing failed', error));
    await this.pool?.end();
  }
}

function sealKeyOf({ sealKeyFile, production }: WorkerConfig): SealKey | null {
  if (sealKeyFile !== undefined) return SealKey.read(sealKeyFile);
  if (production) throw new ConfigurationError(['ZOV_SEAL_KEY_FILE is missing, for example /etc/zov/seal.pem']);
  return null;
}

@Module({ providers: [Sealing] })
export class SealingModule {}
