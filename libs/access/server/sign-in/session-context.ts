import type pg from 'pg';
import type { Clock } from '@zov/core/clock';
import { oneSync, statement } from '@zov/core/db';
import { currentTraceId } from '@zov/core/log';
import type { Actor, Audience, RequestContext } from '../../model/actor.ts';
import type { Cookies } from './cookies.ts';
import { readCookie } from './cookies.ts';
import { LIVE, type SessionStore } from './session-store.ts';

/** The part of an HTTP or upgrade request that says who asks and from where. */
export interface AskingRequest {
  readonly headers: { readonly cookie?: string | undefined };
  readonly ip: string;
}

/** Session, account and role must all be good at this moment; nothing is remembered between two requests. */
const FIND = `
  select s.id as session_id, s.seen_at, a.id as account_id, a.audience, ac.id, ac.role, ac.organisation_id, ac.team_id, ac.region_id
  from session s
  join account a on a.id = s.account_id and a.audience = s.audience and (a.blocked_at is null or a.blocked_at > $5::timestamptz)
  join actor ac on ac.id = s.actor_id and ac.account_id = a.id
    and ac.valid_from <= $5::timestamptz and (ac.valid_until is null or ac.valid_until > $5::timestamptz)
    and (ac.role = 'FAMILY_MEMBER') = (a.audience = 'FAMILY')
  where s.id = $1 and s.audience = $2 and ${LIVE.replaceAll(/\b(ended_at|seen_at|signed_in_at)\b/g, 's.$1')}`;

/** Turns a cookie into the context of a request, for both endpoints and for sockets. */
export class SessionContexts {
  constructor(
    private readonly pool: pg.Pool,
    private readonly store: SessionStore,
    private readonly cookies: Cookies,
    private readonly clock: Clock,
  ) {}

  /**
   * The context of a request with a live session and a valid role on this audience, else null.
   * `use` is true for requests made by a person: those keep the session awake. Checks and sockets do not.
   */
  async of(request: AskingRequest, audience: Audience, channel: 'web' | 'socket' = 'web', use = channel === 'web'): Promise<RequestContext | null> {
    const token = readCookie(request.headers.cookie, this.cookies.sessionName(audience));
    const id = this.store.keys.idOf(token);
    if (id === undefined) return null;
    const at = this.clock.now();
    const found = await this.actor(id, audience, at);
    if (found === null) return null;
    if (use) await this.store.touch({ id, seenAt: found.seenAt });
    const accessPoint = this.store.keys.accessPoint(channel, request.ip);
    return { actor: found.actor, at, now: () => this.clock.now(), traceId: currentTraceId(), accessPoint, sessionId: id };
  }

  /** The same context at this moment, or null when session, account or role has ended since. */
  async again(context: RequestContext): Promise<RequestContext | null> {
    const at = this.clock.now();
    const found = await this.actor(context.sessionId, context.actor.audience, at);
    return found === null || found.actor.id !== context.actor.id ? null : { ...context, actor: found.actor, at, traceId: currentTraceId() };
  }

  private async actor(id: string, audience: Audience, at: Date): Promise<{ actor: Actor; seenAt: Date } | null> {
    const [rows = []] = await oneSync(this.pool, [statement(FIND, [id, audience, ...this.store.limits(audience), at])]);
    const row = rows[0];
    if (row === undefined) return null;
    const actor: Actor = {
      id: row['id'] as string,
      accountId: row['account_id'] as string,
      audience: row['audience'] as Audience,
      role: row['role'] as Actor['role'],
      organisationId: row['organisation_id'] as string | null,
      teamId: row['team_id'] as string | null,
      regionId: row['region_id'] as string,
    };
    return { actor, seenAt: row['seen_at'] as Date };
  }
}
