/** NL: instelling van de regio. What differs per region is a dated value with a source, never a number in the code. */
export const SETTING_KEYS = [
  'INVOLVEMENT_MONTHS', 'RENEWAL_AHEAD_DAYS', 'SHARE_MONTHS', 'CONSENT_MONTHS', 'ACCESS_REQUEST_DAYS', 'APPROVAL_DAYS', 'EMERGENCY_REVIEW_DAYS', 'INVITATION_CODE_DAYS',
  'GATE_QUIET_DAYS', 'GATE_SECOND_READERS', 'THIRD_PHASE_NAME', 'SAFETY_NET_CONFIRM_DAYS',
  'MONITOR_FIRST_MONTHS', 'MONITOR_SECOND_MONTHS', 'MONITOR_THIRD_MONTHS', 'DIRECTION_UNDER_MEASURE',
] as const;
export type SettingKey = (typeof SETTING_KEYS)[number];

/** The widest range a region may choose from. A longer consent or a later review than the product starts with is for nobody to choose. */
export const SETTING_RANGE: Readonly<Record<SettingKey, { readonly least: number; readonly most: number }>> = {
  INVOLVEMENT_MONTHS: { least: 1, most: 12 },
  RENEWAL_AHEAD_DAYS: { least: 7, most: 60 },
  SHARE_MONTHS: { least: 1, most: 6 },
  CONSENT_MONTHS: { least: 1, most: 6 },
  ACCESS_REQUEST_DAYS: { least: 2, most: 30 },
  APPROVAL_DAYS: { least: 1, most: 14 },
  EMERGENCY_REVIEW_DAYS: { least: 1, most: 5 },
  INVITATION_CODE_DAYS: { least: 1, most: 14 },
  GATE_QUIET_DAYS: { least: 7, most: 90 },
  GATE_SECOND_READERS: { least: 1, most: 2 },
  THIRD_PHASE_NAME: { least: 1, most: 2 },
  SAFETY_NET_CONFIRM_DAYS: { least: 14, most: 365 },
  DIRECTION_UNDER_MEASURE: { least: 1, most: 2 },
  MONITOR_FIRST_MONTHS: { least: 1, most: 6 },
  MONITOR_SECOND_MONTHS: { least: 7, most: 14 },
  MONITOR_THIRD_MONTHS: { least: 15, most: 36 },
};
const LEAST_WORDS = 5;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** One value, from one day on. A value that was ever in force stays; a later row for the same day replaces one that is not. */
export interface SettingValue {
  readonly key: string;
  readonly value: number;
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly validFrom: string;
  readonly addedAt: Date | string;
}

/** Newest first; of one day the row that was added last. */
export function newestFirst<Value extends SettingValue>(values: readonly Value[]): readonly Value[] {
  const added = ({ addedAt }: Value): number => new Date(addedAt).getTime();
  return [...values].sort((a, b) => b.validFrom.localeCompare(a.validFrom) || added(b) - added(a));
}

/** What held for a key on a day; undefined when nothing did yet. */
export function valueOn<Value extends SettingValue>(values: readonly Value[], key: SettingKey, day: string): Value | undefined {
  return newestFirst(values).find((one) => one.key === key && one.validFrom <= day);
}

export interface NewSetting {
  readonly key: string;
  readonly value: number;
  readonly validFrom: string;
  readonly source: string;
}

/** What has to be mended in a new value. It begins on a day to come: what held and holds is not changed afterwards. */
export function problemsOfSetting({ key, value, validFrom, source }: NewSetting, today: string): readonly { readonly field: string; readonly message: string }[] {
  const range = SETTING_RANGE[key as SettingKey] as (typeof SETTING_RANGE)[SettingKey] | undefined;
  const wrong: readonly (readonly [boolean, string, string])[] = [
    [range === undefined, 'key', 'Kies een instelling.'],
    [range !== undefined && (!Number.isInteger(value) || value < range.least || value > range.most), 'value', `Vul een heel getal in van ${range?.least} tot en met ${range?.most}.`],
    [!DATE.test(validFrom) || validFrom <= today, 'validFrom', 'Kies een dag die nog moet komen. Wat nu geldt, blijft vandaag gelden.'],
    [source.trim().length < LEAST_WORDS, 'source', 'Schrijf waar deze waarde op rust, bijvoorbeeld een besluit met datum.'],
  ];
  return wrong.filter(([is]) => is).map(([, field, message]) => ({ field, message }));
}
