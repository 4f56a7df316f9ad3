import { Inject, Injectable } from '@nestjs/common';
import type { ConflictOfInterest, DeclareConflictInput, WithdrawConflictInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction, unlessRefused } from '@zov/core/db';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { CONFLICT_DAYS_AFTER, STREETS_A_MONTH, keysOfConflict, problemsOfConflict, type Conflict } from '../../model/conflict.ts';
import { Door } from '../door.ts';
import { asOfNow } from '../read/reader.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { refused, type Answer } from '../write/refused.ts';
import { hashesOf } from './note-conflicts.ts';

const FIELD = 'ConflictOfInterest.text';
const NOT_ALLOWED = '42501';
const TOO_MANY = `U schreef deze maand al ${STREETS_A_MONTH} straten op. Klopt dat? Vraag uw leidinggevende om hulp.`;

type Row = Readonly<{ id: string; kind: Conflict['kind']; text_cipher: string; declared_at: Date }>;

/** NL: belangen. The own list of a professional; seen and changed by its owner alone, and answered the same whatever it closes. */
@Injectable()
export class ConflictService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

  async mine(context: RequestContext): Promise<readonly ConflictOfInterest[]> {
    return inTransaction(this.pool, async (client) => {
      await client.query('select fence.enter($1, null, $2)', [context.actor.id, asOfNow(context).at]);
      const { rows } = await client.query<Row>('select id, kind, text_cipher, declared_at from conflict_of_interest where ended_at is null order by declared_at, id');
      return rows.map((row) => this.shown(context, row));
    });
  }

  /** The same answer with and without a match. Writing the same down again changes nothing. */
  async declare(context: RequestContext, info: GraphQLResolveInfo, input: DeclareConflictInput): Promise<Answer> {
    const conflict = conflictOf(input);
    const problems = problemsOfConflict(conflict);
    if (problems.length > 0) return refused('BAD_INPUT', context.traceId, problems);
    const { cipher } = this.door;
    const id = this.door.ids.uuid();
    const { kind, ...words } = conflict;
    const values = [context.actor.id, context.at, id, kind, cipher.encrypt(context.actor.accountId, FIELD, JSON.stringify(words)), hashesOf(cipher, keysOfConflict(conflict)), STREETS_A_MONTH];
    const outcome = await this.decided(context, info, 'select fence.declare_conflict($1, $2, $3, $4, $5, $6, $7) as outcome', values);
    if (outcome === 'TOO_MANY') return refused('NOT_POSSIBLE_NOW', context.traceId, [], TOO_MANY);
    if (outcome !== 'DECLARED') return refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId);
    return { __typename: 'ConflictOfInterest', id, kind, ...words, declaredAt: context.at };
  }

  /** Takes a line off the list. What it closed stays closed for a while, so that a list is no way to look for somebody. */
  async withdraw(context: RequestContext, info: GraphQLResolveInfo, { conflictId }: WithdrawConflictInput): Promise<Answer> {
    const outcome = await this.decided(context, info, `select case when fence.withdraw_conflict($1, $2, $3, $4) then 'WITHDRAWN' end as outcome`, [context.actor.id, context.at, conflictId, CONFLICT_DAYS_AFTER]);
    return outcome === 'WITHDRAWN' ? { __typename: 'ConflictWithdrawn', conflictId } : refused('NOT_FOUND_OR_NOT_ALLOWED', context.traceId);
  }

  private shown({ actor }: RequestContext, { id, kind, text_cipher: sealed, declared_at: declaredAt }: Row): ConflictOfInterest {
    const words = JSON.parse(this.door.cipher.decrypt(actor.accountId, FIELD, sealed)) as Omit<Conflict, 'kind'>;
    return { id, kind, ...words, declaredAt: declaredAt.toISOString() } as ConflictOfInterest;
  }

  /** What the database made of it, in one transaction with the note that a list was changed; not what is on it, nor what it closed. */
  private decided({ actor, traceId, accessPoint }: RequestContext, info: GraphQLResolveInfo, text: string, values: readonly unknown[]): Promise<string> {
    return inTransaction(this.pool, async (client) => {
      const rows = await unlessRefused<{ outcome: string | null }>(client, NOT_ALLOWED, text, values);
      const outcome = rows?.[0]?.outcome ?? 'NOT_ALLOWED';
      const done = outcome === 'DECLARED' || outcome === 'WITHDRAWN';
      await this.systemLog.write({ kind: 'CONFLICT_OF_INTEREST', outcome: done ? 'OK' : 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { operation: info.fieldName, outcome } }, client);
      return outcome;
    });
  }

}

/** Only what belongs to the kind, trimmed. */
function conflictOf(input: DeclareConflictInput): Conflict {
  const said = (text: string | null | undefined, of: Conflict['kind']): string | null => (input.kind === of ? text?.trim() || null : null);
  return {
    kind: input.kind, name: said(input.name, 'OWN_FAMILY'), birthDate: said(input.birthDate, 'OWN_FAMILY'),
    street: said(input.street, 'OWN_STREET'), town: said(input.town, 'OWN_STREET'), postcode: said(input.postcode, 'OWN_STREET'),
  };
}
