import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import pg from 'pg';

/** One prepared statement with its values. The text never depends on a user; values do. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** A statement named after its text, so that equal texts share one prepared statement on a connection. */
export function statement(text: string, values: readonly unknown[]): Statement {
  return { name: nameOf(text), text, values };
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
    names.set(text, name);
  }
  return name;
}

/** A value that is taken when the batch leaves, once for all its statements: however long the batch waited for a connection. */
export type Late = () => unknown;

/**
 * Runs the statements in one implicit transaction and one round trip: Bind/Execute of each, then a single Sync.
 * An error in one skips the rest and undoes the earlier ones. Answers the rows of each statement, in order.
 */
export async function oneSync(pool: pg.Pool, steps: readonly Statement[]): Promise<Row[][]> {
  const batch = new OneSync(steps);
  return (await pool.query(batch as unknown as pg.QueryConfig)) as unknown as Row[][];
}

export type Row = Record<string, unknown>;

type Prepared = Map<string, 'ready' | 'unsure'>;
const preparedOn = new WeakMap<object, Prepared>();

interface WireResult {
  rows: Row[];
  addFields(fields: unknown): void;
  parseRow(fields: unknown): Row;
}

// pg exports neither of these; both are pinned by an exact version and a contract test.
const require = createRequire(import.meta.url);
const Result = require('pg/lib/result') as new () => WireResult;
const { prepareValue } = require('pg/lib/utils') as { prepareValue: (value: unknown) => unknown };

interface Connection {
  stream: { cork?: () => void; uncork?: () => void };
  parse(message: { text: string; name: string }): void;
  bind(message: object): void;
  describe(message: object): void;
  execute(message: object): void;
  close(message: object): void;
  sync(): void;
}

function once(late: Late, taken: Map<unknown, unknown>): unknown {
  if (!taken.has(late)) taken.set(late, late());
  return taken.get(late);
}

/** A submittable for node-postgres that sends several prepared statements before its only Sync. */
class OneSync {
  callback?: (error: unknown, results?: Row[][]) => void;
  private readonly done: Row[][] = [];
  private current = new Result();
  private readonly fresh: string[] = [];
  private failure: unknown;

  constructor(private readonly steps: readonly Statement[]) {}

  submit(connection: Connection): Error | null {
    if (this.steps.length === 0) return new Error('a batch needs at least one statement');
    if (this.steps.some((step) => step.name === '')) return new Error('statements in a batch must be named');
    // Every value is prepared before anything is sent: what was sent before a failure would still be committed by the Sync.
    let ready: unknown[][];
    try {
      const taken = new Map<unknown, unknown>();
      ready = this.steps.map((step) => step.values.map((value) => prepareValue(typeof value === 'function' ? once(value as Late, taken) : value)));
    } catch (error) {
      return error as Error;
    }
    connection.stream.cork?.();
    this.steps.forEach((step, index) => this.send(connection, step, ready[index] ?? []));
    connection.sync();
    connection.stream.uncork?.();
    return null;
  }

  private send(connection: Connection, step: Statement, values: readonly unknown[]): void {
    const prepared = preparedOf(connection);
    const state = prepared.get(step.name);
    if (state !== 'ready' && !this.fresh.includes(step.name)) {
      if (state === 'unsure') connection.close({ type: 'S', name: step.name });
      connection.parse({ text: step.text, name: step.name });
      prepared.set(step.name, 'unsure');
      this.fresh.push(step.name);
    }
    connection.bind({ portal: '', statement: step.name, values });
    connection.describe({ type: 'P', name: '' });
    connection.execute({ portal: '', rows: 0 });
  }

  handleRowDescription(message: { fields: unknown }): void {
    this.current.addFields(message.fields);
  }

  handleDataRow(message: { fields: unknown }): void {
    try {
      this.current.rows.push(this.current.parseRow(message.fields));
    } catch (error) {
      this.failure ??= error;
    }
  }

  handleCommandComplete(): void {
    this.done.push(this.current.rows);
    this.current = new Result();
  }

  handleEmptyQuery(): void {
    this.handleCommandComplete();
  }

  handlePortalSuspended(): void {
    this.failure ??= new Error('a batch never asks for part of its rows');
  }

  handleError(error: unknown): void {
    this.callback?.(this.failure ?? error);
  }

  handleReadyForQuery(connection: Connection): void {
    const prepared = preparedOf(connection);
    for (const name of this.fresh) prepared.set(name, 'ready');
    if (this.failure === undefined) this.callback?.(null, this.done);
    else this.callback?.(this.failure);
  }
}

function preparedOf(connection: object): Prepared {
  let prepared = preparedOn.get(connection);
  if (prepared === undefined) {
    prepared = new Map();
    preparedOn.set(connection, prepared);
  }
  return prepared;
}
