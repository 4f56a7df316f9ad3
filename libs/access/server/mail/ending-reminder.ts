import type pg from 'pg';
import type { Clock } from '@zov/core/clock';

/**
 * Tells whoever directs, once a week and for all families together, that involvements end soon. The message says nothing; the list
 * stands in Mijn werk.
 */
export class EndingReminder {
  /** `pool` signs in as zov_audit; the database decides who directs and what ends. */
  constructor(private readonly pool: pg.Pool, private readonly clock: Clock) {}

  /** Answers how many are told now; nobody a second time in one week. */
  async remind(): Promise<number> {
    const { rows: [row] } = await this.pool.query<{ made: number }>('select fence.remind_of_endings($1) as made', [this.clock.now()]);
    return row?.made ?? 0;
  }
}
