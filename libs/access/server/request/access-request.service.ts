import { Inject, Injectable } from '@nestjs/common';
import type { AskAccessInput, InvolveAskerInput, RefuseAccessInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import { inTransaction, unlessRefused } from '@zov/core/db';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import { problemsOfRequest, requestAfter, requestStateAt, type RequestState, type RequestStep } from '../../model/access-request.ts';
import type { RequestContext } from '../../model/actor.ts';
import { problemsOfSought } from '../../model/emergency.ts';
import { involvableAs } from '../../model/partner.ts';
import { daysAfter } from '../../model/term.ts';
import { Door } from '../door.ts';
import { involve } from '../grants/involve.ts';
import { settingAt } from '../settings/setting-at.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import { Denied, type Formal, type Seen } from '../write/formal.ts';
import { refused, type Answer } from '../write/refused.ts';

const ASK = 'select fence.ask_access($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as outcome';
const NOT_ALLOWED = '42501';

/** NL: toegangsverzoek. The asker learns nothing but that the question was taken; whoever directs decides. */
@Injectable()
export class AccessRequestService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

  /** The same answer with and without a match; a second open request for the same person is refused either way. */
  async ask(context: RequestContext, input: AskAccessInput): Promise<Answer> {
    const problems = [...problemsOfSought(input), ...problemsOfRequest(input)];
    if (problems.length > 0) return refused('BAD_INPUT', context.traceId, problems);
    const days = await settingAt(async (text, values) => (await this.pool.query<Record<string, unknown>>(text, [...values])).rows, context, 'ACCESS_REQUEST_DAYS');
    const until = daysAfter(context.at, days);
    const name = input.name.trim().replaceAll(/\s+/g, ' ').toLowerCase();
    const hash = this.door.cipher.hash('access request', `${name}|${input.birthDate}`);
    const outcome = await this.asked(context, [context.actor.id, context.at, this.door.ids.uuid(), input.idempotencyKey, hash, input.name, input.birthDate, input.purpose, input.reason.trim(), until]);
    const { traceId } = context;
    if (outcome === 'ASKED') return { __typename: 'AccessAsked', openUntil: until };
    return outcome === 'OPEN_ALREADY'
      ? refused('NOT_POSSIBLE_NOW', traceId, [], `U vroeg dit al. Binnen ${days} dagen kunt u niet nog een keer om hetzelfde vragen.`)
      : refused('NOT_FOUND_OR_NOT_ALLOWED', traceId);
  }

  /** Lets the asker in, with the purpose and ground whoever directs gives it. */
  involve(context: RequestContext, info: GraphQLResolveInfo, { dossierId, requestId: id, idempotencyKey, ...ground }: InvolveAskerInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'AccessRequest', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      const request = await decide(act, id, 'involve', null);
      await involve(act, this.door.ids.uuid(), { ...ground, actorId: String(request['actorId']) });
      return id;
    });
  }

  refuse(context: RequestContext, info: GraphQLResolveInfo, { dossierId, requestId: id, idempotencyKey, reason }: RefuseAccessInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'AccessRequest', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      if (reason.trim() === '') throw new Denied('BAD_INPUT', undefined, [{ field: 'reason', message: 'Schrijf waarom u dit niet doet.' }]);
      await decide(act, id, 'refuse', reason.trim());
      return id;
    });
  }

  /** What became of the question, in one transaction with the note of it. Who comes by an invitation or in an emergency alone could never be let in. */
  private asked({ actor, traceId, accessPoint }: RequestContext, values: readonly unknown[]): Promise<string> {
    return inTransaction(this.pool, async (client) => {
      const rows = involvableAs(actor.role).length === 0 ? null : await unlessRefused<{ outcome: string }>(client, NOT_ALLOWED, ASK, values);
      const outcome = rows?.[0]?.outcome ?? 'NOT_ALLOWED';
      await this.systemLog.write({ kind: 'ACCESS_REQUEST', outcome: outcome === 'ASKED' ? 'OK' : 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { outcome } }, client);
      return outcome;
    });
  }
}

async function decide(act: Formal, id: string, step: RequestStep, answerReason: string | null): Promise<Seen> {
  const request = await act.lock('AccessRequest', id, 'AUTHORISE');
  const state = requestAfter(requestStateAt(request['state'] as RequestState, request['openUntil'] as Date, act.context.at), step);
  if (state === null) throw new Denied('NOT_POSSIBLE_NOW');
  await act.update('AccessRequest', { id }, { state, answeredAt: act.context.at, answerReason });
  return request;
}
