import { inTransaction, statement, type Statement } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import type { DataClass } from '../../model/data-class.ts';
import type { Act } from '../../model/partner.ts';
import { columnsOf, tableOf } from '../data/columns.ts';
import type { Readable } from '../data/family-data.ts';
import { logRefusal } from '../log/log-refusal.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql } from '../read/frame-sql.ts';
import { mayMakeSql } from '../read/may-make-sql.ts';
import { asOfNow, enterFence, sharedValues } from '../read/reader.ts';
import { visibility } from '../read/visibility.ts';
import { keyOf, writable } from './act-sql.ts';
import { formalLogSql, lookLogSql } from './formal-log.ts';
import type { FormalMeans, FormalTarget, Looked, Looking, Seen } from './formal-target.ts';
import { AlreadyThere, Denied } from './denied.ts';
import { pick, watchedAfter, type Tripwire } from './tripwire.ts';
import { watchRows } from './watch-rows.ts';
import { Computed, Params, assignments, typedColumn, typedParam, whereSql, type Values, type Where } from './values-sql.ts';

export { AlreadyThere, Denied };
export type { FormalMeans, FormalTarget, Looked, Looking, Seen };

const NOT_COPIED = ['id', 'version', 'createdAt', 'createdBy', 'changedAt', 'changedBy', 'contentHash', 'displayName'];

type Work = (act: Formal) => Promise<string>;
/** The first statement of a formal act's transaction, as of the moment it got its connection. Answers the dossier when only the database could find which. */
export type Enter = (client: pg.PoolClient, context: RequestContext) => Promise<string | undefined>;
type Done = { readonly kind: 'DONE' | 'REPLAY'; readonly id: string };

/**
 * A formal act: one explicit transaction with a fixed number of statements, each of them built here.
 * Adopting, sharing, opening and the like use it; single edits go through the Writer.
 */
export class Formal {
  private constructor(private readonly client: pg.PoolClient, readonly tripwire: Tripwire, readonly context: RequestContext, readonly dossierId: string, private readonly operation: string) {}

  /**
   * Runs `work` inside the fence. Answers 'DONE' with what it made, or 'REPLAY' with the id an earlier act with this key made.
   * Throws Denied after undoing everything and logging the refusal.
   */
  static async run(means: FormalMeans, context: RequestContext, target: FormalTarget, work: Work, enter: Enter = ordinary(target)): Promise<Done> {
    try {
      return await Formal.once(means, context, target, work, enter);
    } catch (error) {
      // Opened before by this very act, or refused like anything else that is not there for this person.
      if (error instanceof AlreadyThere) return Formal.run(means, context, target, () => Promise.reject(new Denied('NOT_FOUND_OR_NOT_ALLOWED')));
      if (error instanceof Denied) await logRefusal(means.pool, context, target);
      throw error;
    }
  }

  /**
   * Looks at more than one type in one moment, under the fence, and leaves one log row of it at the row that `work` names. Nothing is
   * written. Null when refused, which is logged; the same for unknown and hidden.
   */
  static async look<T>(means: FormalMeans, context: RequestContext, target: Looking, work: (act: Formal) => Promise<Looked<T>>): Promise<T | null> {
    try {
      return await inTransaction(means.pool, async (client) => {
        const now = asOfNow(context);
        await ordinary(target)(client, now);
        const act = new Formal(client, means.tripwire, now, target.dossierId, target.operation);
        const { answer, type, id } = await work(act);
        await act.query(lookLogSql(type), [id]);
        return answer;
      });
    } catch (error) {
      if (!(error instanceof Denied)) throw error;
      await logRefusal(means.pool, context, { ...target, action: 'READ' });
      return null;
    }
  }

  private static async once({ pool, tripwire }: FormalMeans, asked: RequestContext, target: FormalTarget, work: Work, enter: Enter): Promise<Done> {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('begin');
      const context = asOfNow(asked);
      const found = await enter(client, context);
      const act = new Formal(client, tripwire, context, found ?? target.dossierId, target.operation);
      const replay = await act.claim(target);
      if (replay !== null) {
        await client.query('rollback');
        return { kind: 'REPLAY', id: replay };
      }
      const id = await work(act);
      await act.query(formalLogSql(target), [id, context.tabId ?? null]);
      await client.query('commit');
      return { kind: 'DONE', id };
    } catch (error) {
      await client.query('rollback').catch((failed: unknown) => (broken = failed as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Takes the key; null when it is ours, the earlier result when the same act ran before. Throws Denied for another act's key. */
  private async claim(target: FormalTarget): Promise<string | null> {
    const taken = await this.client.query(
      `insert into idempotency (dossier_id, actor_id, key, act, result_id, created_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [this.dossierId, this.context.actor.id, target.idempotencyKey, target.operation, target.makes ?? target.id, this.context.at]).catch((error: unknown) => {
      if ((error as { code?: string }).code === '42501') throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
      throw error;
    });
    if (taken.rowCount === 1) return null;
    const { rows } = await this.client.query<{ act: string; result_id: string }>('select act, result_id from idempotency where dossier_id = $1 and actor_id = $2 and key = $3',
      [this.dossierId, this.context.actor.id, target.idempotencyKey]);
    const prior = rows[0];
    if (prior === undefined || prior.act !== target.operation) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
    return prior.result_id;
  }

  /** The row, locked, when this person may do `act` to it and set these fields. Throws Denied when not, the same for unknown and hidden. */
  async lock(type: string, id: string, act: Act, fields: readonly string[] = [], how = 'for no key update'): Promise<Seen> {
    const readable = writable(type);
    const text = `with ${frameSql('ONE_DOSSIER')} select t.* from ${tableOf(readable)} t
      where t.dossier_id = ${PARAMS.dossier}::uuid and t.${keyOf(readable)} = $${FIRST_FREE_PARAM}::uuid and ${visibility(this.context.actor.role, act, readable, 't', fields).row} ${how}`;
    const { rows } = await this.query(text, [id]);
    const row = rows[0];
    if (row === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
    return seen(readable, row);
  }

  /** The row as this person may read it; throws Denied when not. */
  async see(type: string, id: string): Promise<Seen> {
    return this.lock(type, id, 'READ', [], '');
  }

  /** Rows of a type that are so and that this person may read. */
  async visible(type: string, where: Where): Promise<Seen[]> {
    return this.rows(type, where, visibility(this.context.actor.role, 'READ', writable(type), 't').row);
  }

  /** The family member who asks, in this dossier; null for a professional. */
  async self(): Promise<string | null> {
    const { rows } = await this.query(`with ${frameSql('ONE_DOSSIER')} select self_person_id as id from g where self_person_id is not null limit 1`, []);
    return (rows[0]?.['id'] ?? null) as string | null;
  }

  /** Throws Denied unless a rule opens the act on a row of this type in this dossier; `dataClass` when rows of the type differ in it, `about` when whom it is about makes a difference. */
  async must(type: string, act: Act, dataClass: DataClass = 'D5', about?: readonly string[]): Promise<void> {
    const readable = writable(type);
    const { rows } = await this.query(mayMakeSql(this.context.actor.role, act, readable, dataClass, about !== undefined), about === undefined ? [] : [about]);
    if (rows[0]?.['allowed'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  }

  /** Rows of a type that are so, in the dossier of the act. For deciding, not for showing. */
  async rows(type: string, where: Where, condition = 'true'): Promise<Seen[]> {
    const readable = writable(type);
    const params = new Params(FIRST_FREE_PARAM);
    const text = `with ${frameSql('ONE_DOSSIER')} select t.* from ${tableOf(readable)} t where t.dossier_id = ${PARAMS.dossier}::uuid and ${whereSql(readable, where, 't', params)} and ${condition} order by t.created_at, t.${keyOf(readable)}`;
    const { rows } = await this.query(text, params.values);
    return rows.map((row) => seen(readable, row));
  }

  /** Adds a row; policy is asked of the row as it stands, and of the fields the person gave. Throws Denied. */
  async insert(type: string, values: Values & { readonly id: string }, act: Act = 'WRITE', fields: readonly string[] = []): Promise<void> {
    const readable = writable(type);
    const params = new Params(FIRST_FREE_PARAM);
    const given = { ...values, dossierId: this.dossierId };
    const columns = Object.keys(given).map((property) => typedColumn(readable, property).column);
    const cells = Object.entries(given).map(([property, value]) => typedParam(readable, property, value, params));
    const text = `with ${frameSql('ONE_DOSSIER')}, done as (insert into ${tableOf(readable)} (${columns.join(', ')}, created_at, created_by)
      values (${cells.join(', ')}, ${PARAMS.at}::timestamptz, ${PARAMS.actor}::uuid) returning *)
      select ${visibility(this.context.actor.role, act, readable, 'done', fields).row} as allowed from done`;
    const { rows } = await this.query(text, params.values);
    if (rows[0]?.['allowed'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
    await watchRows(this, readable, [{ id: values.id, values }]);
  }

  /** Changes every row that is so; each counts a version further. Answers how many. The act was decided by `lock`. */
  async update(type: string, where: Where, patch: Values): Promise<number> {
    const readable = writable(type);
    const watched = watchedAfter(readable, patch);
    const before = watched.length === 0 ? [] : await this.rows(type, where);
    const params = new Params(FIRST_FREE_PARAM);
    const versioned = columnsOf(readable).has('changedAt') ? [`changed_at = ${PARAMS.at}::timestamptz`, `changed_by = ${PARAMS.actor}::uuid`] : [];
    const sets = [...assignments(readable, patch, 't', params), ...versioned, 'version = t.version + 1'];
    const text = `with ${frameSql('ONE_DOSSIER')}, done as (update ${tableOf(readable)} t set ${sets.join(', ')} where t.dossier_id = ${PARAMS.dossier}::uuid and ${whereSql(readable, where, 't', params)} returning 1)
      select (select count(*) from done)::int as n from me`;
    const changed = Number((await this.query(text, params.values)).rows[0]?.['n'] ?? 0);
    await watchRows(this, readable, before.map((row) => ({ id: row.id, values: pick({ ...row, ...patch }, watched) })));
    return changed;
  }

  /** Copies every row that is so, with new ids and these values in place of its own. Throws Denied when one may not be written. */
  async copy(type: string, where: Where, instead: Values): Promise<void> {
    const readable = writable(type);
    const params = new Params(FIRST_FREE_PARAM);
    const kept = [...columnsOf(readable).values()].filter(({ property }) => !NOT_COPIED.includes(property) && !(property in instead));
    const given = Object.entries(instead).map(([property, value]) => ({
      column: typedColumn(readable, property).column,
      sql: value instanceof Computed ? value.sql('t', params.add(value.value)) : typedParam(readable, property, value, params),
    }));
    const text = `with ${frameSql('ONE_DOSSIER')}, done as (
      insert into ${tableOf(readable)} (${[...kept, ...given].map(({ column }) => column).join(', ')}, created_at, created_by)
      select ${[...kept.map(({ column }) => `t.${column}`), ...given.map(({ sql }) => sql)].join(', ')}, ${PARAMS.at}::timestamptz, ${PARAMS.actor}::uuid
      from ${tableOf(readable)} t where t.dossier_id = ${PARAMS.dossier}::uuid and ${whereSql(readable, where, 't', params)} returning *)
      select coalesce(bool_and(${visibility(this.context.actor.role, 'WRITE', readable, 'done').row}), true) as allowed from done`;
    const { rows } = await this.query(text, params.values);
    if (rows[0]?.['allowed'] !== true) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  }

  /** Leaves an effect for after the commit; ids only, once per effect key. */
  async outbox(kind: string, effectKey: string, payload: Readonly<Record<string, string>>): Promise<void> {
    await this.client.query('insert into outbox (dossier_id, kind, effect_key, payload, created_at) values ($1, $2, $3, $4, $5) on conflict do nothing',
      [this.dossierId, kind, effectKey, payload, this.context.at]);
  }

  /** Whether two roles belong to one natural person; the database says so, and refuses what rests on two on its own. */
  async sameHuman(actorId: string, otherActorId: string): Promise<boolean> {
    const [row] = await this.inside('select same_human($1, $2) as same', [actorId, otherActorId]);
    return row?.['same'] === true;
  }

  /** Work name of a professional. */
  async nameOf(actorId: string): Promise<string> {
    return String((await this.inside('select name from professional where id = $1', [actorId]))[0]?.['name'] ?? '');
  }

  /** A statement of this library itself inside the act, past no fence; slices have the methods above. */
  async inside(text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> {
    return (await this.client.query<Record<string, unknown>>(onOwnClient(statement(text, values)))).rows;
  }

  /** A statement of this library about who asks, in which dossier; its own parameters come after the shared ones. */
  query(text: string, values: readonly unknown[]): Promise<pg.QueryResult<Record<string, unknown>>> {
    return this.client.query(onOwnClient(statement(text, [...sharedValues(this.context, this.dossierId, this.operation), ...values])));
  }
}

function seen(readable: Readable, row: Record<string, unknown>): Seen {
  return Object.fromEntries([...columnsOf(readable).values()].map(({ property, column }) => [property, row[column]])) as Seen;
}

function ordinary(target: Pick<FormalTarget, 'dossierId'>): Enter {
  return (client, context) => client.query(onOwnClient(enterFence(context, target.dossierId))).then(() => undefined);
}

/** The driver and the one-Sync batches each keep their own book of prepared names on a connection; a prefix keeps them apart. */
function onOwnClient({ name, text, values }: Statement): pg.QueryConfig {
  return { name: `f${name}`, text, values: [...values] };
}
