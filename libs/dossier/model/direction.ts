import { valueOn, type SettingValue } from '@zov/access/model/region-setting.ts';

/** Measures that a GI carries out, so that the question who directs comes up. */
export const GI_MEASURES: readonly string[] = ['OTS', 'VOTS', 'GUARDIANSHIP', 'PROVISIONAL_GUARDIANSHIP'];

/** Who directs: the local team, or the institution that carries out the measure. */
export type Director = 'LOCAL_TEAM' | 'GI';

export interface RunningMeasure {
  readonly id: string;
  readonly kind: string;
  /** YYYY-MM-DD; a period is half-open. */
  readonly fromOn: string;
  readonly untilOn?: string | null;
}

/** The first measure of a GI that runs on this day; undefined when none does. */
export function giMeasureOn<Measure extends RunningMeasure>(measures: readonly Measure[], day: string): Measure | undefined {
  return measures.filter((one) => GI_MEASURES.includes(one.kind) && one.fromOn <= day && (!one.untilOn || one.untilOn > day)).toSorted((one, other) => one.fromOn.localeCompare(other.fromOn))[0];
}

/** NL: regie bij een maatregel. Who ought to direct on this day, by what the region decided; null without such a measure. It tells and never changes anything. */
export function whoOughtToDirect(measures: readonly RunningMeasure[], settings: readonly SettingValue[], day: string): Director | null {
  if (giMeasureOn(measures, day) === undefined) return null;
  return valueOn(settings, 'DIRECTION_UNDER_MEASURE', day)?.value === 2 ? 'GI' : 'LOCAL_TEAM';
}

/** For whom somebody in this role directs. */
export const directorAs = (role: string): Director => (role === 'GI_WORKER' ? 'GI' : 'LOCAL_TEAM');
