import pg from 'pg';
import type { Log } from '../log/index.ts';

/** Milliseconds before another try after the connection was lost. */
const RETRY_AFTER = 500;

/**
 * Hears what processes on this database tell each other with NOTIFY, over one connection of its own.
 * What is told while that connection is away is never heard; whoever cannot bear that listens for the gap.
 */
export class Listener {
  private readonly hearers = new Map<string, ((payload: string) => void)[]>();
  private readonly gaps: (() => void)[] = [];
  private client: pg.Client | undefined;
  private missed = false;
  private stopped = false;

  constructor(private readonly url: string, private readonly log: Log) {}

  /** Call before `start`. */
  on(channel: string, hear: (payload: string) => void): void {
    this.hearers.set(channel, [...(this.hearers.get(channel) ?? []), hear]);
  }

  /** Called when it hears again after a time in which it could not. */
  onGap(handle: () => void): void {
    this.gaps.push(handle);
  }

  /** Listens from now on; a database that is away is tried again until it answers. */
  async start(): Promise<void> {
    await this.listen().catch((error: unknown) => this.lost(error));
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.client?.end().catch(() => undefined);
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.url, application_name: 'zov-listener', keepAlive: true });
    this.client = client;
    client.on('error', (error) => this.lost(error, client));
    client.on('notification', ({ channel, payload }) => this.heard(channel, payload ?? ''));
    await client.connect();
    for (const channel of this.hearers.keys()) await client.query(`listen ${client.escapeIdentifier(channel)}`);
    if (!this.missed) return;
    this.missed = false;
    for (const handle of this.gaps) handle();
  }

  private heard(channel: string, payload: string): void {
    for (const hear of this.hearers.get(channel) ?? []) hear(payload);
  }

  /** A connection is given up once, however many errors it still reports. */
  private lost(error: unknown, client = this.client): void {
    if (this.stopped || client !== this.client) return;
    this.client = undefined;
    this.missed = true;
    this.log.error('listening stopped', error);
    client?.end().catch(() => undefined);
    setTimeout(() => {
      if (!this.stopped) this.start().catch(() => undefined);
    }, RETRY_AFTER).unref();
  }
}
