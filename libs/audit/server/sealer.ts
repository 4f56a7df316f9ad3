import type pg from 'pg';
import { SEALED_COLUMNS, hashOf, originOf, type Chain, type SealedColumn, type SealedRow } from './canonical.ts';

/** One sealer at a time in one database. */
const LOCK = 8_020_261;
const BATCH = 5_000;

const INSTANT = (column: string): string => `to_char(e.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${column}`;
const LISTS: readonly SealedColumn[] = ['data_classes', 'masked_fields'];
const COLUMNS = SEALED_COLUMNS.map((name) => (name === 'at' || name === 'product_at' ? INSTANT(name) : LISTS.includes(name) ? `e.${name}` : `e.${name}::text as ${name}`)).join(', ');

/**
 * Rows that no running transaction can still add to: everything below the horizon is either here or was undone.
 * In a sweep also rows that carry a number from another cluster, as after a restore.
 */
const OPEN = (sweep: boolean): string => `select ${COLUMNS}, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD') as day from access_event e
  where e.xid >= $1::xid8 and (e.xid < $2::xid8${sweep ? ' or e.xid >= pg_snapshot_xmax(pg_current_snapshot())' : ''})
    and not exists (select from audit_seal s where s.dossier_id = e.dossier_id and s.event_id = e.id)
  order by e.xid, e.at, e.id limit ${BATCH}`;

const HEADS = `select c.region_id::text, to_char(c.day, 'YYYY-MM-DD') as day, s.seq::int as seq, s.hash from unnest($1::uuid[], $2::date[]) c (region_id, day)
  cross join lateral (select seq, hash from audit_seal s where s.region_id = c.region_id and s.day = c.day order by s.seq desc limit 1) s`;

const INSERT = `insert into audit_seal (region_id, day, seq, dossier_id, event_id, previous_hash, hash)
  select * from unnest($1::uuid[], $2::date[], $3::bigint[], $4::uuid[], $5::uuid[], $6::text[], $7::text[])`;

type OpenRow = SealedRow & { readonly day: string; readonly id: string; readonly dossier_id: string; readonly region_id: string; readonly xid: string };
interface Tip { readonly chain: Chain; seq: number; hash: string }

/** Links rows of the log into the chain of their region and day. Only ever inserts; signs in as zov_audit. */
export class Sealer {
  /** Everything below this transaction has been sealed, as far as this process knows. */
  private floor = '0';

  /** `sealed` hears which chains grew. */
  constructor(private readonly pool: pg.Pool, private readonly sealed: (chains: readonly Chain[]) => void = () => undefined) {}

  /** Seals what may be sealed. A sweep looks at the whole log instead of at what is new. Answers how many rows. */
  async seal(options: { readonly sweep?: boolean } = {}): Promise<number> {
    const sweep = options.sweep === true || this.floor === '0';
    let from = sweep ? '0' : this.floor;
    for (let total = 0; ;) {
      const done = await this.batch(from, sweep);
      if (done === null) return total;
      total += done.count;
      if (done.count < BATCH) {
        this.floor = done.horizon;
        return total;
      }
      from = done.last;
    }
  }

  /** One batch in one transaction; null when another process is sealing. */
  private async batch(from: string, sweep: boolean): Promise<{ count: number; last: string; horizon: string } | null> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    // A connection that is cut tells so twice: to the query, which is caught below, and to its listeners.
    const cut = (error: Error): void => void (broken = error);
    client.on('error', cut);
    try {
      await client.query('begin');
      const { rows: [turn] } = await client.query<{ mine: boolean; horizon: string }>(
        'select pg_try_advisory_xact_lock($1) as mine, pg_snapshot_xmin(pg_current_snapshot())::text as horizon', [LOCK]);
      const rows = turn?.mine === true ? (await client.query<OpenRow>(OPEN(sweep), [from, turn.horizon])).rows : [];
      const chains = await this.link(client, rows);
      await client.query('commit');
      if (chains.length > 0) this.sealed(chains);
      return turn?.mine === true ? { count: rows.length, last: rows.at(-1)?.xid ?? from, horizon: turn.horizon } : null;
    } catch (error) {
      await client.query('rollback').catch((failed: unknown) => (broken = failed as Error));
      throw error;
    } finally {
      client.off('error', cut);
      client.release(broken);
    }
  }

  private async link(client: pg.PoolClient, rows: readonly OpenRow[]): Promise<readonly Chain[]> {
    if (rows.length === 0) return [];
    const tips = await tipsOf(client, rows);
    const seals = rows.map((row) => {
      const tip = tips.get(keyOf(row.region_id, row.day));
      if (tip === undefined) throw new Error('a row without a chain');
      const previous = tip.hash;
      tip.seq += 1;
      tip.hash = hashOf(tip.chain, tip.seq, previous, row);
      return [row.region_id, row.day, tip.seq, row.dossier_id, row.id, previous, tip.hash] as const;
    });
    await client.query(INSERT, [0, 1, 2, 3, 4, 5, 6].map((column) => seals.map((seal) => seal[column])));
    return [...tips.values()].map(({ chain }) => chain);
  }
}

const keyOf = (regionId: string, day: string): string => `${regionId}/${day}`;

/** The end of every chain these rows belong to. */
async function tipsOf(client: pg.PoolClient, rows: readonly OpenRow[]): Promise<Map<string, Tip>> {
  const tips = new Map<string, Tip>();
  for (const { region_id: regionId, day } of rows) {
    const chain = { regionId, day };
    if (!tips.has(keyOf(regionId, day))) tips.set(keyOf(regionId, day), { chain, seq: 0, hash: originOf(chain) });
  }
  const chains = [...tips.values()].map(({ chain }) => chain);
  const { rows: heads } = await client.query<{ region_id: string; day: string; seq: number; hash: string }>(
    HEADS, [chains.map(({ regionId }) => regionId), chains.map(({ day }) => day)]);
  for (const { region_id, day, seq, hash } of heads) Object.assign(tips.get(keyOf(region_id, day)) ?? {}, { seq, hash });
  return tips;
}
