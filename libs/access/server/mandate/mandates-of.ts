import type pg from 'pg';

const MANDATES = `select p.id, p.kind, p.limits, p.source, to_char(p.from_on, 'YYYY-MM-DD') as "fromOn", to_char(p.until_on, 'YYYY-MM-DD') as "untilOn", c.display_name as "recordedByName", p.ended_reason as "endedReason"
  from professional_mandate p join actor a on a.id = p.recorded_by join account c on c.id = a.account_id
  where p.actor_id = $1 order by p.from_on desc, p.recorded_at desc, p.id`;

/** Every mandate of somebody in one role, the newest first. Whoever calls this has looked whether the asker may know that person. */
export async function mandatesOf(on: pg.Pool | pg.ClientBase, actorId: string): Promise<unknown[]> {
  return (await on.query(MANDATES, [actorId])).rows;
}
