import { oneSync, statement, type Statement } from '@zov/core/db';
import { AppError } from '@zov/core/graphql';
import { getNamedType, type GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { columnOf, tableOf } from '../data/columns.ts';
import { readableOf } from '../data/family-data.ts';
import { inOrder } from '../log/in-order.ts';
import type { Cipher } from '../secret/cipher.ts';
import { FIRST_FREE_PARAM, frameSql } from './frame-sql.ts';
import { mayMakeSql } from './may-make-sql.ts';
import { NotCompilable } from './not-compilable.ts';
import { reveal } from './reveal.ts';
import { asShape, asValues, type As } from './second-eyes.ts';
import { POLICY_VERSION } from './policy-version.ts';
import { selectionOf } from './selection.ts';
import { visibility } from './visibility.ts';
import { compileRead, type CompiledRead, type Filter, type RootShape } from './statement.ts';

/** A question to the door. Filters and page are values; everything else is the shape of the statement. */
export interface Question {
  readonly mode: RootShape['mode'];
  /** Type of the rows; the named type of the root field when left out. */
  readonly type?: string;
  readonly dossierId?: string;
  readonly where?: readonly (Filter & { readonly value: unknown })[];
  readonly page?: { readonly first: number; readonly after?: string | null };
  readonly action?: 'READ' | 'SEARCH' | 'EXPORT' | 'LOG_READ' | null;
  /** Through somebody else's eyes as well; logged as VIEWED_AS whatever `action` says. */
  readonly as?: As;
}

export interface Page {
  readonly nodes: unknown[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}

/** A dossier in which the reader has a live grant; for a family member with the person it is there. */
export interface Place {
  readonly dossierId: string;
  readonly personId: string | null;
  /** YYYY-MM-DD. */
  readonly birthDate: string | null;
  /** How that person is called when the reader acts for it by a mandate, and the moment that ends. */
  readonly actsFor: { readonly name: string | null; readonly until: Date } | null;
}

/** A mandate's rights are cut where the client's change, such as on a birthday of sixteen: the last of them ends with the mandate. */
const MANDATE_ENDS = `case when g.basis_kind = 'MANDATE' then
  (select max(h.valid_until) from access_grant h where h.dossier_id = g.dossier_id and h.actor_id = g.actor_id and h.basis_kind = 'MANDATE' and h.basis_id = g.basis_id) end`;

/**
 * The instant as of which everything is decided: that at which it goes to the database, one for the whole Sync. What waited for a
 * connection while somebody ended the right to it would otherwise be answered, or done, as of before.
 */
export const atSending = ({ at, now }: RequestContext): unknown => now ?? at;

/** The same request as of this moment: for what asks more than one statement on a connection it just got. */
export const asOfNow = (context: RequestContext): RequestContext => ({ ...context, at: context.now?.() ?? context.at, now: undefined });

/** Enters the fence: who asks and, for one dossier, which. Always the first statement of a Sync. */
export function enterFence(context: RequestContext, dossierId: string | null): Statement {
  return statement('select fence.enter($1, $2, $3)', [context.actor.id, dossierId, atSending(context)]);
}

/** Values of the parameters that every statement shares. */
export function sharedValues(context: RequestContext, dossierId: string | null, operation: string): unknown[] {
  return [context.actor.id, dossierId, atSending(context), context.traceId, operation, context.accessPoint, POLICY_VERSION];
}

/** Reads family data: one prepared statement per root field, policy and log rows inside it. */
export class Reader {
  private readonly compiled = new WeakMap<object, Map<string, CompiledRead>>();

  constructor(private readonly pool: pg.Pool, private readonly cipher: Cipher) {}

  /** One row, or null when it is unknown or not for this reader. */
  async one(context: RequestContext, info: GraphQLResolveInfo, question: Question): Promise<unknown> {
    return (await this.run(context, info, question, 'one')).rows[0] ?? null;
  }

  async list(context: RequestContext, info: GraphQLResolveInfo, question: Question): Promise<unknown[]> {
    return (await this.run(context, info, question, 'list')).rows;
  }

  async page(context: RequestContext, info: GraphQLResolveInfo, question: Question): Promise<Page> {
    const { rows, found, last } = await this.run(context, info, question, 'connection').catch((error: unknown) => {
      throw typeof question.page?.after === 'string' && NO_SUCH_VALUE.test(String((error as { code?: unknown }).code)) ? new AppError('BAD_INPUT', 'cursor') : error;
    });
    return { nodes: rows, endCursor: last === null ? null : Buffer.from(last).toString('base64url'), hasMore: found > rows.length };
  }

  async sees(context: RequestContext, dossierId: string, type: string, id: string): Promise<boolean> {
    const readable = readableOf(type);
    if (readable === undefined || readable.dataClass === null) return false;
    const text = `with ${frameSql('ONE_DOSSIER')} select exists (select from ${tableOf(readable)} t where t.dossier_id = $2::uuid and t.${columnOf(readable, 'id')} = $${FIRST_FREE_PARAM}::uuid
      and ${visibility(context.actor.role, 'READ', readable, 't').row}) as there`;
    const [, rows] = await oneSync(this.pool, [enterFence(context, dossierId), statement(text, [...sharedValues(context, dossierId, 'sees'), id])]);
    return rows?.[0]?.['there'] === true;
  }

  async mayMake(context: RequestContext, dossierId: string, type: string): Promise<boolean> {
    const readable = readableOf(type);
    if (readable === undefined) return false;
    const text = mayMakeSql(context.actor.role, 'WRITE', readable, 'D3');
    const [, rows] = await oneSync(this.pool, [enterFence(context, dossierId), statement(text, sharedValues(context, dossierId, 'mayMake'))]);
    return rows?.[0]?.['allowed'] === true;
  }

  async myPlaces(context: RequestContext): Promise<Place[]> {
    const person = readableOf('Person');
    if (person === undefined) throw new Error('the type Person is not registered');
    const text = `with ${frameSql('ALL_MINE')} select distinct g.dossier_id, t.id as person_id, t.birth_date::text as birth_date, t.display_name as name, ${MANDATE_ENDS} as until from g
      left join ${tableOf(person)} t on t.dossier_id = g.dossier_id and t.id = g.self_person_id and ${visibility(context.actor.role, 'READ', person, 't').row} order by g.dossier_id`;
    const [, rows] = await oneSync(this.pool, [enterFence(context, null), statement(text, sharedValues(context, null, 'myPlaces'))]);
    return (rows ?? []).map((row) => ({
      dossierId: row['dossier_id'] as string, personId: row['person_id'] as string | null, birthDate: row['birth_date'] as string | null,
      actsFor: row['until'] === null ? null : { name: row['name'] as string | null, until: row['until'] as Date },
    }));
  }

  /** The statement of a question with its values; the parts after `enterFence` in a Sync. */
  prepare(context: RequestContext, info: GraphQLResolveInfo, question: Question, kind: RootShape['kind']): { statement: Statement; compiled: CompiledRead } {
    const shape: RootShape = {
      mode: question.mode, kind, action: question.as !== undefined ? 'VIEWED_AS' : question.action === undefined ? 'READ' : question.action,
      filters: (question.where ?? []).map(({ property, test }) => ({ property, test })),
      after: typeof question.page?.after === 'string',
      ...(question.as && { as: asShape(question.as) }),
    };
    const compiled = this.compile(context, info, question, shape);
    const values = [...sharedValues(context, question.dossierId ?? null, info.fieldName), ...(question.as === undefined ? [] : asValues(question.as)), ...(question.where ?? []).map(({ value }) => value)];
    if (kind === 'connection') values.push(question.page?.first ?? 25);
    if (shape.after) values.push(...cursorValues(question.page?.after ?? '', compiled.sortKeys.length));
    return { statement: statement(compiled.text, values), compiled };
  }

  /** Rows of an answer of `prepare`'s statement, decrypted. */
  rowsOf(answer: readonly Record<string, unknown>[] | undefined, compiled: CompiledRead, dossierId: string | undefined): unknown[] {
    const row = answer?.[0];
    if (row === undefined) throw new AppError('INTERNAL', 'no answer');
    const rows = JSON.parse(row['rows'] as string) as unknown[];
    if (compiled.encrypted.length > 0 && dossierId !== undefined) {
      reveal(rows, compiled.encrypted.map(({ path, name }) => ({ path: path[0] === '*' ? path : ['*', ...path], name })), this.cipher, dossierId);
    }
    return rows;
  }

  private async run(context: RequestContext, info: GraphQLResolveInfo, question: Question, kind: RootShape['kind']) {
    const dossierId = question.dossierId ?? null;
    const { statement: read, compiled } = this.prepare(context, info, question, kind);
    const asked = () => oneSync(this.pool, [enterFence(context, dossierId), read]);
    const [, answer] = await (question.mode === 'OFFICE' || question.action === 'SEARCH' ? inOrder(this.pool, context.traceId, asked) : asked());
    const rows = this.rowsOf(answer, compiled, question.dossierId);
    return { rows, found: Number(answer?.[0]?.['found']), last: (answer?.[0]?.['last'] ?? null) as string | null };
  }

  private compile(context: RequestContext, info: GraphQLResolveInfo, question: Question, shape: RootShape): CompiledRead {
    const node = info.fieldNodes[0] as object;
    const type = question.type ?? getNamedType(info.returnType).name;
    const key = `${context.actor.role} ${type} ${JSON.stringify(shape)}`;
    const texts = this.compiled.get(node) ?? new Map<string, CompiledRead>();
    this.compiled.set(node, texts);
    const known = texts.get(key);
    if (known !== undefined) return known;
    try {
      const made = compileRead(selectionOf(info, type), shape, context.actor.role);
      // Nobody reads whereabouts or reporters of several families in one question.
      if (made.encrypted.length > 0 && shape.mode !== 'ONE_DOSSIER') throw new NotCompilable('encrypted values need one dossier');
      texts.set(key, made);
      return made;
    } catch (error) {
      if (error instanceof NotCompilable) throw new AppError('TOO_COMPLEX', 'not compilable');
      throw error;
    }
  }
}

/** What the database says of a text that is no value of the column: of a cursor, that this server did not make it. */
const NO_SUCH_VALUE = /^22/;

function cursorValues(cursor: string, count: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === count) return values;
  } catch {
    // falls through: a cursor that this server did not make
  }
  throw new AppError('BAD_INPUT', 'cursor');
}
