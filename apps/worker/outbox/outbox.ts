import type pg from 'pg';
import { oneSync, statement } from '@zov/core/db';
import type { Log } from '@zov/core/log';
import type { JobPayload, Queue } from '@zov/core/queue';
import type { Effects } from './effects.ts';

const OPEN = `select dossier_id, id, kind from outbox where done_at is null and kind = any ($1::text[]) order by created_at, id limit 500`;
const UNKNOWN = `select count(*)::int as rows from outbox where done_at is null and kind <> all ($1::text[])`;

const mark = (effect: string): string => `with mine as (
    update outbox set done_at = clock_timestamp() where dossier_id = $1::uuid and id = $2::uuid and kind = $3::text and done_at is null returning *
  ) ${effect}`;

/** An open row is handed to the queue again after this long; the queue knows it by its id. Milliseconds. */
const REMIND_AFTER = 30_000;
/** A row that stays open longer than this needs a human. Milliseconds. */
const STUCK_AFTER = 60_000;

interface Known { readonly since: number; handed: number; told: boolean }

/**
 * Passes rows of the outbox to the queue and carries out their effect. The row's id is the job's id, the effect key is unique in
 * the table, and the effect is one statement with the mark: however often a job runs, the effect happens once.
 */
export class Outbox {
  private known = new Map<string, Known>();
  private unknown = 0;

  /** `pool` signs in as zov_audit, which sees the ids of all dossiers and may do nothing with a row but mark it. */
  constructor(private readonly pool: pg.Pool, private readonly queue: Queue, private readonly log: Log, private readonly effects: Effects) {}

  /** Hands open rows to the queue. Answers how many were handed over. */
  async relay(now = Date.now()): Promise<number> {
    const kinds = [Object.keys(this.effects)];
    const [rows = [], others = []] = await oneSync(this.pool, [statement(OPEN, kinds), statement(UNKNOWN, kinds)]);
    const known = new Map<string, Known>();
    let handed = 0;
    for (const { dossier_id, id, kind } of rows as { dossier_id: string; id: string; kind: string }[]) {
      const seen = this.known.get(id) ?? { since: now, handed: -Infinity, told: false };
      known.set(id, seen);
      if (now - seen.handed >= REMIND_AFTER) {
        await this.queue.add({ name: jobName(kind), id, payload: { dossierId: dossier_id, outboxId: id } });
        seen.handed = now;
        handed += 1;
      }
      this.warn(seen, now, kind);
    }
    this.known = known;
    const unknown = Number(others[0]?.['rows'] ?? 0);
    if (unknown > this.unknown) this.log.warn('outbox rows of an unknown kind', { rows: unknown });
    this.unknown = unknown;
    return handed;
  }

  /** The effect of one row. Answers whether it happened now; false when it had happened before. */
  async carryOut(kind: string, payload: JobPayload): Promise<boolean> {
    const effect = this.effects[kind];
    if (effect === undefined) throw new Error('no effect for this kind');
    const [rows = []] = await oneSync(this.pool, [statement(mark(effect), [payload['dossierId'], payload['outboxId'], kind])]);
    return Number(rows[0]?.['done'] ?? 0) > 0;
  }

  private warn(row: Known, now: number, kind: string): void {
    if (row.told || now - row.since < STUCK_AFTER) return;
    row.told = true;
    this.log.warn('outbox row stays open', { kind, seconds: Math.round((now - row.since) / 1000) });
  }
}

export const jobName = (kind: string): string => `outbox.${kind}`;
