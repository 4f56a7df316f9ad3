/** Reads seals with their rows, heads and rows without a seal, in one frozen view of the database. */
import pg from 'pg';
import { copyOut } from './copy-out';
import type { Head } from './heads';
import { layoutSql, type RawRow } from './row-bytes';

/** Values as PostgreSQL writes them; nothing is rounded or moved to another time zone on the way. */
const asWritten = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig;

/** Place of each value of a row of `seals`; the row of the log itself starts at `event`. */
export const SEAL = { region: 0, day: 1, seq: 2, dossier: 3, event: 4, previous: 5, hash: 6, sealedAt: 7, row: 8 } as const;

export interface Unsealed {
  readonly dossier: string;
  readonly event: string;
  /** As PostgreSQL writes it in UTC. */
  readonly at: string;
}

export class LogReader {
  private constructor(private readonly client: pg.Client, private readonly since: string) {}

  /** `since` is a calendar day in UTC; older chains are left out. */
  static async open(url: string, since: string): Promise<LogReader> {
    const client = new pg.Client({ connectionString: url, application_name: 'zov-audit-verify' });
    await client.connect();
    await client.query(`set timezone to 'UTC'; set datestyle to 'ISO, YMD'; begin isolation level repeatable read read only`);
    return new LogReader(client, since);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  /** Hands over every seal in the order of its chain, with the row it seals. */
  seals(take: (row: RawRow) => void): Promise<void> {
    return copyOut(this.client, `copy (
      select s.region_id, s.day, s.seq, s.dossier_id, s.event_id, s.previous_hash, s.hash, s.sealed_at, ${layoutSql('e')}
      from audit_seal s left join access_event e on e.dossier_id = s.dossier_id and e.id = s.event_id
      where s.day >= '${this.day()}' order by s.region_id, s.day, s.seq) to stdout`, take);
  }

  async heads(): Promise<readonly Head[]> {
    const { rows } = await this.client.query<{ region: string; day: string; seq: string; hash: string; signed_at: string; signature: string }>({
      text: `select region_id as region, day, seq, hash, to_char(signed_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as signed_at, signature from audit_head
        where day >= '${this.day()}' order by region_id, day, seq`, types: asWritten,
    });
    return rows.map(({ region, day, seq, hash, signed_at, signature }) => ({ region, day, seq: Number(seq), hash, signedAt: signed_at, signature, from: 'database' as const }));
  }

  /** Rows that no seal names, oldest first; not all of them when there are very many. */
  async unsealed(): Promise<readonly Unsealed[]> {
    const { rows } = await this.client.query<{ dossier: string; event: string; at: string }>({
      text: `select e.dossier_id as dossier, e.id as event, e.at from access_event e
        where e.at >= '${this.day()}' and not exists (select from audit_seal s where s.dossier_id = e.dossier_id and s.event_id = e.id) order by e.at, e.id limit 10000`, types: asWritten,
    });
    return rows;
  }

  /** Only a date ever gets into a text. */
  private day(): string {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(this.since)) throw new Error('a day is YYYY-MM-DD');
    return this.since;
  }
}
