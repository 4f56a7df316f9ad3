import type { Log } from '@zov/core/log';

/** Repeats work at an interval, never twice at a time. What fails is logged and tried again at the next beat. */
export class Pulse {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;

  constructor(private readonly name: string, private readonly interval: number, private readonly work: () => Promise<unknown>, private readonly log: Log) {}

  /** The first beat is at once. */
  start(): void {
    this.beat();
    this.timer = setInterval(() => this.beat(), this.interval);
  }

  /** Waits for work under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private beat(): void {
    if (this.running !== undefined) return;
    this.running = this.work()
      .then(() => undefined, (error: unknown) => this.log.error(`${this.name} failed`, error))
      .finally(() => (this.running = undefined));
  }
}
