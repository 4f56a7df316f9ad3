import { oneSync, statement } from '@zov/core/db';
import type pg from 'pg';
import type { SealedFiles } from './sealed-files.ts';

/** Milliseconds in which somebody who sent a file says what it is. */
const UNFINISHED = 3_600_000;

/** Removes files that nothing shows: of an upload that was never finished, or withdrawn when the store did not answer. Answers how many. */
export async function sweepFiles(pool: pg.Pool, files: SealedFiles, now: Date): Promise<number> {
  const kept = await files.keptBefore(new Date(now.getTime() - UNFINISHED));
  if (kept.length === 0) return 0;
  const [rows = []] = await oneSync(pool, [statement('select dossier_id, id from fence.files_without_row($1::uuid[], $2::uuid[])', [kept.map((one) => one.dossierId), kept.map((one) => one.id)])]);
  for (const row of rows) await files.remove(String(row['dossier_id']), String(row['id']));
  return rows.length;
}
