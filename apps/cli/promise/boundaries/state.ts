import type pg from 'pg';
import { LOGGED_ELSEWHERE } from '../matrix/acts.ts';

/** How many rows each table holds and which transaction wrote last in it, by its name: nothing is written, changed or taken away without another state. */
export type State = ReadonlyMap<string, string>;

/** Of the log what was done, not what was refused: a refusal is written down whatever becomes of the act. */
const PART_OF: Readonly<Record<string, string>> = { access_event: `where outcome <> 'REFUSED'`, session: 'where false', system_event: 'where false' };

/** Looks at everything that is kept, past the fence. */
export class Keeper {
  private constructor(private readonly owner: pg.Pool, private readonly text: string) {}

  static async of(owner: pg.Pool): Promise<Keeper> {
    const { rows } = await owner.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace order by 1`);
    const one = ({ name }: { name: string }): string => `select '${name}' as name, count(*)::text || ' ' || coalesce(max(xmin::text::bigint), 0) as state from ${name} t ${PART_OF[name] ?? ''}`;
    return new Keeper(owner, rows.map(one).join(' union all '));
  }

  async look(): Promise<State> {
    const { rows } = await this.owner.query<{ name: string; state: string }>({ name: 'look', text: this.text });
    return new Map(rows.map(({ name, state }) => [name, state]));
  }

  /** Whether the log says that this act was done, under this trace: the log of the dossier, or that of the offices. */
  async logged(trace: string, act: string): Promise<boolean> {
    const table = LOGGED_ELSEWHERE.includes(act) ? 'system_event' : 'access_event';
    const { rows } = await this.owner.query<{ n: number }>(`select count(*)::int as n from ${table} where trace_id = $1 and outcome = 'OK'`, [trace]);
    return (rows[0]?.n ?? 0) > 0;
  }
}

/** Tables that are not as they were. */
export const changed = (before: State, after: State): readonly string[] => [...after].filter(([name, state]) => before.get(name) !== state).map(([name]) => name);
