import { valueOn, type SettingValue } from '@zov/access/model/region-setting.ts';
import { dayOf, daysBetween } from '@zov/ui/format';
import { inForce } from '../shared/homes';

interface SomeInvolvement {
  readonly partner: string;
  readonly validFrom: string;
  readonly validUntil?: string | null;
}

/** Whom whoever directs is asked about: every live involvement whose term is over within the days the region looks ahead, the first to end first. */
export function endingSoon<Row extends SomeInvolvement>(involvements: readonly Row[], settings: readonly SettingValue[], today: string, now: Date = new Date()): (Row & { readonly validUntil: string })[] {
  const ahead = valueOn(settings, 'RENEWAL_AHEAD_DAYS', today)?.value ?? 0;
  return involvements
    .filter((one): one is Row & { validUntil: string } => Boolean(one.validUntil) && inForce(one, now))
    .filter((one) => daysBetween(today, dayOf(one.validUntil)) <= ahead)
    .sort((a, b) => a.validUntil.localeCompare(b.validUntil));
}
