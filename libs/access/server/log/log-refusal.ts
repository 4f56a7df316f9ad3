import { oneSync, statement } from '@zov/core/db';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { FIRST_FREE_PARAM, PARAMS, frameSql, logSql } from '../read/frame-sql.ts';
import { enterFence, sharedValues } from '../read/reader.ts';
import type { LogAction } from '../write/act.ts';

/** What was asked and not given. */
export interface Refusal {
  readonly dossierId: string;
  readonly type: string;
  readonly id: string;
  readonly action: LogAction | 'READ';
  readonly operation: string;
}

/** The row of a refusal, in a Sync of its own, after everything else was undone. The same for what is hidden and what is not there. */
export async function logRefusal(pool: pg.Pool, context: RequestContext, { dossierId, type, id, action, operation }: Refusal): Promise<void> {
  const text = `with ${frameSql('ONE_DOSSIER')}, log as (${logSql({
    dossier: `${PARAMS.dossier}::uuid`, action: `'${action}'`, outcome: `'REFUSED'`, subject: 'null::uuid', objectType: `'${type}'`, objectId: 'w.id',
    classes: `'{}'::text[]`, masked: `'{}'::text[]`, count: '0', from: `(select $${FIRST_FREE_PARAM}::uuid as id) w`,
  })}) select count(*) as logged from log`;
  await oneSync(pool, [enterFence(context, dossierId), statement(text, [...sharedValues(context, dossierId, operation), id])]);
}
