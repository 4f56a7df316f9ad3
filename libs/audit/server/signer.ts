import type pg from 'pg';
import type { Anchors, SignedHead } from './anchors.ts';
import { headBytes, type Chain } from './canonical.ts';
import type { SealKey } from './seal-key.ts';

/** Chains by region and day, found by hopping through the index from one to the next. */
const ALL_CHAINS = `with recursive chain as (
    (select s.region_id, s.day from audit_seal s order by s.region_id, s.day limit 1)
    union all
    select n.region_id, n.day from chain c cross join lateral (
      select s.region_id, s.day from audit_seal s where (s.region_id, s.day) > (c.region_id, c.day) order by s.region_id, s.day limit 1) n
  ) select region_id::text, to_char(day, 'YYYY-MM-DD') as day from chain`;

/** Ends that no signature covers yet. */
const UNSIGNED = `select c.region_id::text, to_char(c.day, 'YYYY-MM-DD') as day, s.seq::int as seq, s.hash from unnest($1::uuid[], $2::date[]) c (region_id, day)
  cross join lateral (select seq, hash from audit_seal s where s.region_id = c.region_id and s.day = c.day order by s.seq desc limit 1) s
  where not exists (select from audit_head h where h.region_id = c.region_id and h.day = c.day and h.seq >= s.seq)`;

const INSERT = `insert into audit_head (region_id, day, seq, hash, signed_at, signature)
  select * from unnest($1::uuid[], $2::date[], $3::bigint[], $4::text[], $5::timestamptz[], $6::text[]) on conflict do nothing`;

interface End { readonly region_id: string; readonly day: string; readonly seq: number; readonly hash: string }

/** Signs the ends of the chains, to the file first: what is in the database alone proves nothing against its administrator. */
export class Signer {
  private readonly grown = new Map<string, Chain>();
  private started = false;

  constructor(private readonly pool: pg.Pool, private readonly key: SealKey, private readonly anchors: Anchors) {}

  /** Remembers chains to be signed the next time. */
  add(chains: readonly Chain[]): void {
    for (const chain of chains) this.grown.set(`${chain.regionId}/${chain.day}`, chain);
  }

  /** Signs chains that grew; the first time, or when asked, every chain whose end has no signature. Answers how many. */
  async sign(options: { readonly all?: boolean } = {}): Promise<number> {
    const all = options.all === true || !this.started;
    if (!this.started) await this.anchors.keep(this.key);
    const chains = all ? await this.everyChain() : [...this.grown.values()];
    this.grown.clear();
    try {
      const count = await this.signEnds(chains);
      this.started = true;
      return count;
    } catch (error) {
      this.add(chains);
      throw error;
    }
  }

  private async everyChain(): Promise<readonly Chain[]> {
    const { rows } = await this.pool.query<{ region_id: string; day: string }>(ALL_CHAINS);
    return rows.map(({ region_id, day }) => ({ regionId: region_id, day }));
  }

  private async signEnds(chains: readonly Chain[]): Promise<number> {
    if (chains.length === 0) return 0;
    const { rows } = await this.pool.query<End>(UNSIGNED, [chains.map(({ regionId }) => regionId), chains.map(({ day }) => day)]);
    if (rows.length === 0) return 0;
    const signedAt = new Date().toISOString();
    const heads: SignedHead[] = rows.map(({ region_id, day, seq, hash }) => {
      const head = { regionId: region_id, day, seq, hash, signedAt };
      return { ...head, signature: this.key.sign(headBytes(head)) };
    });
    await this.anchors.append(heads);
    await this.pool.query(INSERT, (['regionId', 'day', 'seq', 'hash', 'signedAt', 'signature'] as const).map((name) => heads.map((head) => head[name])));
    return heads.length;
  }
}
