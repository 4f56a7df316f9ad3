import type pg from 'pg';
import type { Tally } from './tally.ts';

interface Expected {
  readonly who: string;
  /** What the rows ought to say. */
  readonly due: string;
  /** Whether classes are part of that. */
  readonly classes: boolean;
}

/** What each question ought to leave in a log: rows that say which classes were shown, that something was done, or one refusal. */
export class LogCheck {
  private readonly expected = new Map<string, Expected>();

  get size(): number {
    return this.expected.size;
  }

  expect(trace: string, who: string, classes: ReadonlySet<string> | null): void {
    this.expected.set(trace, { who, due: classes === null ? 'REFUSED ' : `OK ${[...classes].sort().join()}`, classes: true });
  }

  /** An act that was not done. */
  expectRefusal(trace: string, who: string): void {
    this.expect(trace, who, null);
  }

  /** That it happened, or was refused, in the log of a dossier or of the system; not what was shown. */
  expectOutcome(trace: string, who: string, outcome: 'OK' | 'REFUSED'): void {
    this.expected.set(trace, { who, due: outcome, classes: false });
  }

  async hold(owner: pg.Pool, tally: Tally): Promise<void> {
    const { rows } = await owner.query<{ trace: string; outcomes: string[]; classes: string[] }>(
      `select trace_id as trace, array_agg(distinct outcome order by outcome) as outcomes, coalesce(array_agg(distinct c order by c) filter (where c is not null), '{}') as classes
       from (select trace_id, outcome, data_classes from access_event union all select trace_id, outcome, '{}' from system_event) e left join lateral unnest(data_classes) c on true
       where trace_id = any ($1) group by trace_id`, [[...this.expected.keys()]]);
    const left = new Map(rows.map((one) => [one.trace, one]));
    for (const [trace, { who, due, classes }] of this.expected) {
      const row = left.get(trace);
      const said = row === undefined ? 'nothing' : `${row.outcomes.join()}${classes ? ` ${[...row.classes].sort().join()}` : ''}`;
      if (said === due) tally.fine();
      else tally.fault(`log of ${who}: ${said}, not ${due}`);
    }
  }
}
