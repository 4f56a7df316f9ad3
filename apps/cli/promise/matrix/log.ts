import type pg from 'pg';
import type { Tally } from './tally.ts';

interface Expected {
  readonly who: string;
  /** Classes that were shown; null when the question ought to be refused. */
  readonly classes: readonly string[] | null;
}

/** What each question ought to leave in the log: rows that say which classes were shown, or one refusal. */
export class LogCheck {
  private readonly expected = new Map<string, Expected>();

  get size(): number {
    return this.expected.size;
  }

  expect(trace: string, who: string, classes: ReadonlySet<string> | null): void {
    this.expected.set(trace, { who, classes: classes === null ? null : [...classes].sort() });
  }

  /** An act that was not done. */
  expectRefusal(trace: string, who: string): void {
    this.expected.set(trace, { who, classes: null });
  }

  async hold(owner: pg.Pool, tally: Tally): Promise<void> {
    const { rows } = await owner.query<{ trace: string; outcomes: string[]; classes: string[] }>(
      `select trace_id as trace, array_agg(distinct outcome order by outcome) as outcomes, coalesce(array_agg(distinct c order by c) filter (where c is not null), '{}') as classes
       from access_event left join lateral unnest(data_classes) c on true where trace_id = any ($1) group by trace_id`, [[...this.expected.keys()]]);
    const left = new Map(rows.map((one) => [one.trace, one]));
    for (const [trace, { who, classes }] of this.expected) {
      const row = left.get(trace);
      const said = row === undefined ? 'nothing' : `${row.outcomes.join()} ${[...row.classes].sort().join()}`;
      const due = classes === null ? 'REFUSED ' : `OK ${classes.join()}`;
      if (said === due) tally.fine();
      else tally.fault(`log of ${who}: ${said}, not ${due}`);
    }
  }
}
