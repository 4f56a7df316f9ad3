import type pg from 'pg';
import { oneSync, statement } from '@zov/core/db';
import type { Log } from '@zov/core/log';

const BEAT = `insert into heartbeat (name, at) values ($1, clock_timestamp()) on conflict (name) do update set at = excluded.at`;

/** Tells the others every few seconds that this process lives. A missed beat is logged and tried again. */
export class Heartbeat {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly pool: pg.Pool, private readonly log: Log, private readonly name = 'worker', private readonly interval = 5_000) {}

  async start(): Promise<void> {
    await this.beat();
    this.timer = setInterval(() => void this.beat(), this.interval);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async beat(): Promise<void> {
    await oneSync(this.pool, [statement(BEAT, [this.name])]).catch((error: unknown) => this.log.error('no heartbeat', error));
  }
}
