import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '@zov/core/config';
import { EventEmitter, on } from 'node:events';
import pg from 'pg';

/** Something changed; ids only. The act wrote it in its own transaction, so it is heard after the commit and never without one. */
export interface Change {
  readonly dossierId: string;
  readonly itemType: string;
  readonly itemId: string;
  readonly version: number;
}

const CHANNEL = 'zov_change';
const RETRY_AFTER = 500;

/** Hears the changes of every process on this database and hands them to whoever watches a dossier here. */
@Injectable()
export class ChangeFeed implements OnModuleInit, OnModuleDestroy {
  private readonly emitter = new EventEmitter();
  private client: pg.Client | undefined;
  private stopped = false;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.emitter.setMaxListeners(0);
  }

  async onModuleInit(): Promise<void> {
    await this.listen().catch(() => this.later());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  /** Changes of one dossier from now on; ends when the consumer returns or aborts. */
  async *changes(dossierId: string, signal?: AbortSignal): AsyncGenerator<Change> {
    for await (const [change] of on(this.emitter, dossierId, signal === undefined ? {} : { signal })) yield change as Change;
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.config.databaseUrl, application_name: 'zov-changes' });
    client.on('error', () => this.later());
    client.on('notification', (message) => this.heard(message.payload));
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    this.client = client;
  }

  private heard(payload: string | undefined): void {
    if (payload === undefined) return;
    const change = JSON.parse(payload) as Change;
    this.emitter.emit(change.dossierId, change);
  }

  /** After a lost connection; watchers read again by themselves when their own connection comes back. */
  private later(): void {
    if (this.stopped) return;
    setTimeout(() => void this.listen().catch(() => this.later()), RETRY_AFTER).unref();
  }
}
