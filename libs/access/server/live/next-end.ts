import { oneSync, statement } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { frameSql } from '../read/frame-sql.ts';
import { enterFence, sharedValues } from '../read/reader.ts';

const NEXT = `with ${frameSql('ALL_MINE')} select least((select min(g.valid_until) from g), (select me.valid_until from me)) as at`;

/** When the first of the reader's live rights, or the role itself, ends by its own term; null when none does. Nothing is shown, so nothing is logged. */
export async function nextEnd(pool: pg.Pool, context: RequestContext): Promise<Date | null> {
  const [, rows] = await oneSync(pool, [enterFence(context, null), statement(NEXT, sharedValues(context, null, 'nextEnd'))]);
  return (rows?.[0]?.['at'] ?? null) as Date | null;
}
