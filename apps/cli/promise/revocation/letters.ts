import type { Family } from '../world/family.ts';
import type { Opened } from './ending.ts';
import type { Who } from './outsiders.ts';
import type { Stage } from './stage.ts';

/** Two messages to one reader about the same thing: one that leaves while access is open, and one that still waits when it ends. */
export class Letters {
  private constructor(private readonly stage: Stage, private readonly to: string, private readonly before: number, private readonly first: boolean) {}

  /** Sends the first and leaves the later one waiting: as something to do in the outbox, or (when `made`) as a message already made. */
  static async write(stage: Stage, family: Family, who: Who, mail: NonNullable<Opened['mail']>, made: boolean): Promise<Letters> {
    const to = `${who}@example.nl`;
    const count = (): number => stage.sent.filter((one) => one.to === to).length;
    const leave = (): Promise<unknown> => stage.rows('insert into outbox (dossier_id, kind, effect_key, payload, created_at) values ($1, $2, $3, $4, $5)', [
      family.dossierId, mail.kind, `${mail.kind}:${String(stage.sent.length)}:${performance.now()}`, { [mail.field]: mail.aboutId }, stage.clock.now()]);
    await stage.deliver();
    const none = count();
    await leave();
    await stage.deliver();
    const first = count() === none + 1;
    await leave();
    if (made) await stage.carryOut();
    return new Letters(stage, to, count(), first);
  }

  /** Whether the first came, and the later one after all. */
  async delivered(): Promise<{ readonly first: boolean; readonly later: boolean }> {
    await this.stage.deliver();
    return { first: this.first, later: this.stage.sent.filter((one) => one.to === this.to).length > this.before };
  }
}
