import { newTraceId, type Log } from '@zov/core/log';
import type pg from 'pg';
import type { Sealer } from './sealer.ts';

/** A row may wait this long for its seal. Seconds. */
const PATIENCE = 30;

const WAITING = `select count(*)::int as rows, coalesce(extract(epoch from clock_timestamp() - min(e.at)), 0)::int as seconds, coalesce(min(e.at), clock_timestamp()) as until from access_event e
  where e.at < clock_timestamp() - make_interval(secs => $1) and e.at > clock_timestamp() - interval '2 days'
    and not exists (select from audit_seal s where s.dossier_id = e.dossier_id and s.event_id = e.id)`;

const ALARM = `insert into system_event (kind, outcome, trace_id, access_point, detail)
  values ($1, $2, $3, 'worker', json_build_object('rows', $4::int, 'seconds', $5::int)::jsonb)`;

const TELL = `insert into heartbeat (name, at) values ('seals', $1) on conflict (name) do update set at = excluded.at`;

interface Waiting { readonly rows: number; readonly seconds: number; readonly until: Date }

/** Raises the alarm when rows of the log stay without a seal, says when it is over, and leaves for the health check up to when all is sealed. */
export class UnsealedWatch {
  private alarmed = false;

  constructor(private readonly pool: pg.Pool, private readonly sealer: Sealer, private readonly log: Log, private readonly patience = PATIENCE) {}

  /** Looks once; before it raises the alarm the whole log is swept. Answers whether all is well. */
  async check(): Promise<boolean> {
    let found = await this.waiting();
    if (found.rows > 0) {
      await this.sealer.seal({ sweep: true });
      found = await this.waiting();
    }
    const alarm = found.rows > 0;
    await this.pool.query(TELL, [found.until]);
    if (alarm) this.log.warn('log rows without a seal', { rows: found.rows, seconds: found.seconds });
    if (alarm !== this.alarmed) {
      await this.pool.query(ALARM, [alarm ? 'log.unsealed' : 'log.sealed', alarm ? 'FAILED' : 'OK', newTraceId(), found.rows, found.seconds]);
      this.alarmed = alarm;
    }
    return !alarm;
  }

  private async waiting(): Promise<Waiting> {
    const { rows } = await this.pool.query<Waiting>(WAITING, [this.patience]);
    if (rows[0] === undefined) throw new Error('no answer from the database');
    return rows[0];
  }
}
