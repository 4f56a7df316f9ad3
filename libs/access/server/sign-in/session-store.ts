import type pg from 'pg';
import { oneSync, statement, type Row } from '@zov/core/db';
import type { Audience } from '../../model/actor.ts';
import type { RealTime } from './ports.ts';
import type { SessionKeys } from './session-keys.ts';

const MINUTE = 60_000;
/** Longest pause, in milliseconds. Families read on shared screens, so theirs is shorter. */
export const IDLE: Readonly<Record<Audience, number>> = { TEAM: 30 * MINUTE, FAMILY: 15 * MINUTE };
/** Longest session, in milliseconds, however busy. */
export const ABSOLUTE = 10 * 60 * MINUTE;
/** A use within this many milliseconds of the last one is not written down again. */
const TOUCH = 30_000;

export interface Session {
  readonly id: string;
  readonly audience: Audience;
  readonly issuer: string;
  readonly subject: string;
  /** Null for a family member who still has to enter the code. */
  readonly accountId: string | null;
  /** Null until a role is chosen. */
  readonly actorId: string | null;
  readonly signedInAt: Date;
  /** When the provider says the person proved who they are; null when it did not say. */
  readonly authenticatedAt: Date | null;
  readonly seenAt: Date;
}

export type NewSession = Pick<Session, 'audience' | 'issuer' | 'subject' | 'accountId' | 'actorId' | 'authenticatedAt'>;
export type EndReason = 'LOGOUT' | 'EXIT' | 'ROTATED';

const COLUMNS = 'id, audience, issuer, subject, account_id, actor_id, signed_in_at, authenticated_at, seen_at';
export const LIVE = `ended_at is null and seen_at > $3::timestamptz and signed_in_at > $4::timestamptz`;
const INSERT = `
  insert into session (id, audience, issuer, subject, account_id, actor_id, signed_in_at, created_at, seen_at, authenticated_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7, $7, least($8::timestamptz, $7::timestamptz))`;
const FIND = `select ${COLUMNS} from session where id = $1 and audience = $2 and ${LIVE}`;
/** Every process hears which sessions ended, after the commit, and closes their sockets. */
const TOLD = `select pg_notify('zov_session', id) from ended`;
const ROTATE = `
  with ended as (update session set ended_at = $2, ended_by = 'ROTATED' where id = $1 and ended_at is null returning *),
  made as (insert into session (id, audience, issuer, subject, account_id, actor_id, signed_in_at, created_at, seen_at, failed_codes, authenticated_at)
    select $3, audience, issuer, subject, $4, $5, signed_in_at, $2, $2, failed_codes, authenticated_at from ended)
  ${TOLD}`;
const TOUCHED = `update session set seen_at = $2 where id = $1 and ended_at is null and seen_at < $2`;
const END_ONE = `with ended as (update session set ended_at = $2, ended_by = $3 where id = $1 and ended_at is null returning id) ${TOLD}`;
const END_LOGIN = `
  with ended as (update session set ended_at = $4, ended_by = $5
    where audience = $1 and issuer = $2 and subject = $3 and ended_at is null returning id) ${TOLD}`;
const COUNT_CODE = `
  with mine as (update session set failed_codes = failed_codes + 1 where id = $1 and ended_at is null returning 1)
  select coalesce(sum(failed_codes), 0)::int as tries from session where issuer = $2 and subject = $3 and signed_in_at > $4`;
const FORGIVE_CODE = `update session set failed_codes = 0 where issuer = $1 and subject = $2`;
const SWEEP = `delete from session where greatest(seen_at, ended_at) < $1 and signed_in_at < $1`;

/** Sessions in PostgreSQL, so that every process of the server knows them and none keeps state. */
export class SessionStore {
  constructor(private readonly pool: pg.Pool, readonly keys: SessionKeys, readonly time: RealTime) {}

  /** Starts a session and ends the one it replaces. Answers the token for the cookie. */
  async create(session: NewSession, replaces: string | undefined): Promise<string> {
    const token = this.keys.newToken();
    const { audience, issuer, subject, accountId, actorId, authenticatedAt } = session;
    const now = this.time.now();
    const insert = statement(INSERT, [this.keys.idOf(token), audience, issuer, subject, accountId, actorId, now, authenticatedAt]);
    const old = this.keys.idOf(replaces);
    await oneSync(this.pool, old === undefined ? [insert] : [insert, statement(END_ONE, [old, now, 'ROTATED'])]);
    return token;
  }

  /** The live session of a token on this audience, or null. */
  async find(token: string | undefined, audience: Audience): Promise<Session | null> {
    const id = this.keys.idOf(token);
    if (id === undefined) return null;
    const [rows = []] = await oneSync(this.pool, [statement(FIND, [id, audience, ...this.limits(audience)])]);
    return rows[0] === undefined ? null : toSession(rows[0]);
  }

  /** Earliest last use and earliest sign-in that are still good now. */
  limits(audience: Audience): [Date, Date] {
    const now = this.time.now().getTime();
    return [new Date(now - IDLE[audience]), new Date(now - ABSOLUTE)];
  }

  /** Notes the use of a session. Costs a write at most once per half minute, unless forced. */
  async touch(session: Pick<Session, 'id' | 'seenAt'>, force = false): Promise<Date> {
    const now = this.time.now();
    if (!force && now.getTime() - session.seenAt.getTime() < TOUCH) return session.seenAt;
    await oneSync(this.pool, [statement(TOUCHED, [session.id, now])]);
    return now;
  }

  /** Gives the session a new id with another account or role. Answers the token, or null when it had just ended. */
  async rotate(session: Session, accountId: string, actorId: string | null): Promise<string | null> {
    const token = this.keys.newToken();
    const values = [session.id, this.time.now(), this.keys.idOf(token), accountId, actorId];
    const [rows = []] = await oneSync(this.pool, [statement(ROTATE, values)]);
    return rows.length === 1 ? token : null;
  }

  async end(session: Session, reason: EndReason): Promise<void> {
    await oneSync(this.pool, [statement(END_ONE, [session.id, this.time.now(), reason])]);
  }

  /** Ends every session of this login on this audience, wherever it was opened. */
  async endLogin(session: Session, reason: EndReason): Promise<void> {
    const { audience, issuer, subject } = session;
    await oneSync(this.pool, [statement(END_LOGIN, [audience, issuer, subject, this.time.now(), reason])]);
  }

  /** Counts a try before the code is looked at. Answers the tries of this login in the last day, this one included. */
  async countCode(session: Session): Promise<number> {
    const since = new Date(this.time.now().getTime() - 24 * 60 * MINUTE);
    const [rows = []] = await oneSync(this.pool, [statement(COUNT_CODE, [session.id, session.issuer, session.subject, since])]);
    return Number(rows[0]?.['tries'] ?? 0) + 1;
  }

  async forgiveCodes(session: Session): Promise<void> {
    await oneSync(this.pool, [statement(FORGIVE_CODE, [session.issuer, session.subject])]);
  }

  /** Removes rows that ended or went stale more than two days ago. Housekeeping of the worker. */
  async sweep(): Promise<void> {
    await oneSync(this.pool, [statement(SWEEP, [new Date(this.time.now().getTime() - 48 * 60 * MINUTE)])]);
  }

  /** When the session ends if nothing happens any more. */
  expiresAt(session: Pick<Session, 'audience' | 'signedInAt'>, seenAt: Date): Date {
    return new Date(Math.min(seenAt.getTime() + IDLE[session.audience], session.signedInAt.getTime() + ABSOLUTE));
  }
}

function toSession(row: Row): Session {
  return {
    id: row['id'] as string,
    audience: row['audience'] as Audience,
    issuer: row['issuer'] as string,
    subject: row['subject'] as string,
    accountId: row['account_id'] as string | null,
    actorId: row['actor_id'] as string | null,
    signedInAt: row['signed_in_at'] as Date,
    authenticatedAt: row['authenticated_at'] as Date | null,
    seenAt: row['seen_at'] as Date,
  };
}
