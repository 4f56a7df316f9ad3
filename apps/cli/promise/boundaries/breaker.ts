import { statement, type Statement } from '@zov/core/db';
import type pg from 'pg';

type Query = (...asked: unknown[]) => unknown;
/** A batch of statements with a single Sync, as the product sends it. */
interface Batch {
  steps: readonly Statement[];
}

/** What a database answers that cannot go on; the product asks nothing like it. */
const FAILING = 'select 1 / 0';

/** Lets the statement at one place among those of a server fail, as if the database could not do it. Nothing of the product knows of it. */
export class Breaker {
  private place = 0;
  private from = Infinity;
  private readonly known = new WeakSet<object>();

  constructor(pool: pg.Pool) {
    pool.on('acquire', (client) => this.watch(client));
  }

  /** From now on the statement at this place fails, counted from 0; none without it. */
  arm(at?: number): void {
    this.place = 0;
    this.from = at ?? Infinity;
  }

  /** Statements that were sent since it was armed. */
  get sent(): number {
    return this.place;
  }

  private watch(client: pg.PoolClient): void {
    if (this.known.has(client)) return;
    this.known.add(client);
    const query = client.query.bind(client) as Query;
    (client as unknown as { query: Query }).query = (config, ...more) => {
      const steps = stepsOf(config);
      const at = this.from - this.place;
      this.place += steps?.length ?? 1;
      if (at < 0 || at >= (steps?.length ?? 1)) return query(config, ...more);
      if (steps !== undefined) {
        (config as Batch).steps = steps.map((step, index) => (index === at ? statement(FAILING, []) : step));
        return query(config, ...more);
      }
      if (config === 'commit') return Promise.resolve(query('rollback')).then(() => Promise.reject(new Error('the database could not commit')));
      const callback = more.find((one) => typeof one === 'function');
      return query(FAILING, ...(callback === undefined ? [] : [callback]));
    };
  }
}

const stepsOf = (config: unknown): readonly Statement[] | undefined => (config !== null && typeof config === 'object' && 'steps' in config ? (config as Batch).steps : undefined);
