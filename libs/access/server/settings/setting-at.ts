import type pg from 'pg';
import { dateIn } from '@zov/core/clock';
import type { RequestContext } from '../../model/actor.ts';
import type { SettingKey } from '../../model/region-setting.ts';
import { thirdPhaseNamed } from '../../model/third-phase.texts.ts';

/** Runs a statement: a formal act, a client or a pool. */
export type Run = (text: string, values: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>;

/** The value that holds in the region of whoever asks, on the day of the request. The database has one for every region. */
export async function settingAt(run: Run, { actor, at }: RequestContext, key: SettingKey): Promise<number> {
  const [row] = await run('select region_setting_on($1, $2, $3) as value', [actor.regionId, key, dateIn(at)]);
  return row?.['value'] as number;
}

/** The same inside a formal act. */
export function settingIn(act: { readonly context: RequestContext; readonly inside: Run }, key: SettingKey): Promise<number> {
  return settingAt((text, values) => act.inside(text, values), act.context, key);
}

/** How the region of whoever asks calls the plan of the third phase. */
export async function thirdPhaseOf(pool: pg.Pool, context: RequestContext): Promise<string> {
  return thirdPhaseNamed(await settingAt(async (text, values) => (await pool.query<Record<string, unknown>>(text, [...values])).rows, context, 'THIRD_PHASE_NAME'));
}
