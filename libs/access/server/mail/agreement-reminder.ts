import type pg from 'pg';
import type { Clock } from '@zov/core/clock';

/**
 * Tells a professional, once a day and for all families together, that a check, a review or a follow-up is due that day; and whoever
 * directs that a plan at eighteen has to begin or to be ready. The message says nothing; what it is stands in Mijn werk, for whoever still may read it.
 */
export class AgreementReminder {
  /** `pool` signs in as zov_audit; the database decides who checks what. */
  constructor(private readonly pool: pg.Pool, private readonly clock: Clock) {}

  /** Answers how many are told now; nobody a second time on one day. */
  async remind(): Promise<number> {
    const { rows: [row] } = await this.pool.query<{ made: number }>('select fence.remind_of_agreements($1) + fence.remind_of_plans_at_18($1) as made', [this.clock.now()]);
    return row?.made ?? 0;
  }
}
