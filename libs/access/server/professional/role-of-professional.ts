import type pg from 'pg';
import type { ActorRole } from '../../model/actor.ts';

/** The role behind a professional's key at an instant; null when there is no such professional then. */
export async function roleOfProfessional(pool: pg.Pool, actorId: string, at: Date): Promise<ActorRole | null> {
  const { rows } = await pool.query<{ role: ActorRole }>('select role from professional where id = $1 and valid_from <= $2 and (valid_until is null or valid_until > $2)', [actorId, at]);
  return rows[0]?.role ?? null;
}
