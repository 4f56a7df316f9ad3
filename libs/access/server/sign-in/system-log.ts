import type pg from 'pg';
import { oneSync, statement } from '@zov/core/db';
import { inOrder } from '../log/in-order.ts';
import type { SystemEvent, SystemLog } from './ports.ts';

const INSERT = `
  insert into system_event (region_id, actor_id, account_id, kind, outcome, trace_id, access_point, detail)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

/** Appends to `system_event`; the database keeps its own time. Events of one request are written one after the other, as it asked. */
export class PgSystemLog implements SystemLog {
  constructor(private readonly pool: pg.Pool) {}

  async write(event: SystemEvent, act?: pg.ClientBase): Promise<void> {
    const { regionId = null, actorId = null, accountId = null, detail = {} } = event;
    const values = [regionId, actorId, accountId, event.kind, event.outcome, event.traceId, event.accessPoint, JSON.stringify(detail)];
    if (act) await act.query(INSERT, values);
    else await inOrder(this.pool, event.traceId, () => oneSync(this.pool, [statement(INSERT, values)]));
  }
}
