import { oneSync, statement, type Row } from '@zov/core/db';
import { AppError } from '@zov/core/graphql';
import { snake } from '@zov/core/db';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { logRefusal } from '../log/log-refusal.ts';
import { enterFence, sharedValues, type Reader } from '../read/reader.ts';
import type { InsertAct, Outcome, UpdateAct } from './act.ts';
import { insertSql, updateSql, writable, type ActSql } from './act-sql.ts';
import { brokenRule, refused, type Answer, type RefusalCode } from './refused.ts';
import type { Found, Tripwire, Written } from './tripwire.ts';
import type { Values } from './values-sql.ts';

const ATTEMPTS = 4;

/** Writes family data: enter the fence, the act and the read-back of what changed, in one Sync. */
export class Writer {
  constructor(private readonly pool: pg.Pool, private readonly reader: Reader, private readonly tripwire: Tripwire) {}

  insert(context: RequestContext, info: GraphQLResolveInfo, act: InsertAct): Promise<Answer> {
    return this.run(context, info, act, insertSql(act, context.actor.role, context.tabId, this.texts(act)));
  }

  update(context: RequestContext, info: GraphQLResolveInfo, act: UpdateAct): Promise<Answer> {
    return this.run(context, info, act, updateSql(act, context.actor.role, context.tabId, this.texts(act)));
  }

  private texts(act: InsertAct | UpdateAct): string | null {
    return this.tripwire.texts(writable(act.type), act.dossierId, [written(act)]);
  }

  /** A race with a writer whose history this snapshot cannot see yet is tried again; nobody notices. */
  private async run(context: RequestContext, info: GraphQLResolveInfo, act: InsertAct | UpdateAct, sql: ActSql): Promise<Answer> {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const answer = await this.once(context, info, act, sql);
      if (answer !== null) return answer;
    }
    throw new AppError('CONFLICT', 'race');
  }

  private async once(context: RequestContext, info: GraphQLResolveInfo, act: InsertAct | UpdateAct, sql: ActSql): Promise<Answer | null> {
    const values = [...sharedValues(context, act.dossierId, info.fieldName), ...sql.values];
    const back = this.readBack(context, info, act, act.id);
    const answer = await oneSync(this.pool, [enterFence(context, act.dossierId), statement(sql.text, values), back.statement]).catch(saidNo);
    if (answer === NOT_ALLOWED) await logRefusal(this.pool, context, { ...act, operation: info.fieldName });
    if (typeof answer === 'string') return refused(answer, context.traceId);
    const [, done, seen] = answer;
    const row = done?.[0];
    if (row === undefined || row['outcome'] === 'RACE') return null;
    const outcome = outcomeOf(row, act);
    if (outcome.kind === 'CONFLICT') return { __typename: 'EditConflict', ...outcome.conflict };
    if (outcome.kind === 'REFUSED') return refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId);
    if (outcome.kind === 'NOT_POSSIBLE') return refused('NOT_POSSIBLE_NOW', context.traceId);
    if (outcome.kind === 'PROTECTED') {
      await logRefusal(this.pool, context, { ...act, operation: info.fieldName });
      return refused('PROTECTED_TEXT', context.traceId, this.tripwire.problems(act.dossierId, [written(act)], outcome.found));
    }
    if (outcome.id !== act.id) return this.again(context, info, act, outcome.id);
    return this.shown(context, act, this.reader.rowsOf(seen, back.compiled, act.dossierId));
  }

  /** Answers what an earlier act with the same key made, under today's rights. */
  async again(context: RequestContext, info: GraphQLResolveInfo, act: { readonly dossierId: string; readonly type: string }, id: string): Promise<Answer> {
    const back = this.readBack(context, info, act, id);
    const [, seen] = await oneSync(this.pool, [enterFence(context, act.dossierId), back.statement]);
    return this.shown(context, act, this.reader.rowsOf(seen, back.compiled, act.dossierId));
  }

  private readBack(context: RequestContext, info: GraphQLResolveInfo, act: { readonly dossierId: string; readonly type: string }, id: string) {
    return this.reader.prepare(context, info, {
      mode: 'ONE_DOSSIER', type: act.type, dossierId: act.dossierId, action: null, where: [{ property: 'id', test: 'is', value: id }],
    }, 'one');
  }

  private shown(context: RequestContext, act: { readonly type: string }, rows: readonly unknown[]): Answer {
    const row = rows[0] as Values | undefined;
    return row === undefined ? refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId) : { __typename: act.type, ...row };
  }
}

const NOT_ALLOWED = 'NOT_FOUND_OR_NOT_ALLOWED';

/** The row as it would have become is not this writer's, or a rule of the database is broken; either way nothing was done. */
function saidNo(error: unknown): RefusalCode {
  return (error as { code?: string }).code === '42501' ? NOT_ALLOWED : brokenRule(error);
}

function outcomeOf(row: Row, act: InsertAct | UpdateAct): Outcome {
  const kind = row['outcome'] as Outcome['kind'];
  if (kind === 'DONE' || kind === 'REPLAY') return { kind, id: row['id'] as string };
  if (kind === 'REFUSED' || kind === 'NOT_POSSIBLE') return { kind };
  if (kind === 'PROTECTED') return { kind, found: row['stopped'] as Found[] };
  const current = row['current'] as { version: number; changedAt: string | null; changedBy: string | null; base: Record<string, string | null> | null; theirs: Record<string, string | null> };
  const mine = 'patch' in act ? act.patch : {};
  return {
    kind,
    conflict: {
      itemId: act.id, currentVersion: current.version, changedAt: current.changedAt ?? new Date(0).toISOString(), changedByName: current.changedBy,
      fields: Object.entries(mine).map(([field, value]) => ({
        field, base: current.base?.[snake(field)] ?? null, theirs: current.theirs[snake(field)] ?? null, mine: asText(value),
      })).filter(({ base, theirs, mine: own }) => theirs !== own && (current.base === null || base !== theirs)),
    },
  };
}

const written = (act: InsertAct | UpdateAct): Written => ({ id: act.id, values: 'patch' in act ? act.patch : { ...act.values, ...act.also } });

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
