import type pg from 'pg';
import { oneSync, statement } from '@zov/core/db';
import type { Audience } from '../../model/actor.ts';
import { ATTEMPT_SECONDS } from './cookies.ts';
import type { RealTime } from './ports.ts';
import type { SessionKeys } from './session-keys.ts';

/** What the person wanted before leaving for the identity provider. */
export interface Attempt {
  readonly wantedRole: string | null;
  readonly returnTo: string | null;
}

const INSERT = `insert into sign_in_attempt (id, audience, wanted_role, return_to, created_at) values ($1, $2, $3, $4, $5)`;
const TAKE = `delete from sign_in_attempt where id = $1 and audience = $2 returning wanted_role, return_to, created_at > $3 as fresh`;
const SWEEP = `delete from sign_in_attempt where created_at < $1`;

/** Sign-ins under way. Taking one deletes it, so that a callback works once. */
export class AttemptStore {
  constructor(private readonly pool: pg.Pool, private readonly keys: SessionKeys, private readonly time: RealTime) {}

  async start(audience: Audience, attempt: Attempt): Promise<string> {
    const token = this.keys.newToken();
    const values = [this.keys.idOf(token), audience, attempt.wantedRole, attempt.returnTo, this.time.now()];
    await oneSync(this.pool, [statement(INSERT, values)]);
    return token;
  }

  /** The attempt of this token if it left less than ten minutes ago and did not come back before. */
  async take(token: string | undefined, audience: Audience): Promise<Attempt | null> {
    const id = this.keys.idOf(token);
    if (id === undefined) return null;
    const [rows = []] = await oneSync(this.pool, [statement(TAKE, [id, audience, this.oldest()])]);
    const row = rows[0];
    if (row?.['fresh'] !== true) return null;
    return { wantedRole: row['wanted_role'] as string | null, returnTo: row['return_to'] as string | null };
  }

  async sweep(): Promise<void> {
    await oneSync(this.pool, [statement(SWEEP, [this.oldest()])]);
  }

  private oldest(): Date {
    return new Date(this.time.now().getTime() - ATTEMPT_SECONDS * 1_000);
  }
}
