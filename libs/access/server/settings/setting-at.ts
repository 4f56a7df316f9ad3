import { dateIn } from '@zov/core/clock';
import type { RequestContext } from '../../model/actor.ts';
import type { SettingKey } from '../../model/region-setting.ts';

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
