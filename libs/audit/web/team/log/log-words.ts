import { formatLogTime } from '@zov/ui/format';
import { groundText, purposeText } from '../shared/words.texts';
import type { LogRow } from './known';
import { logTexts } from './log.texts';

/** "20-11-2026 10:24:07.031": in Amsterdam, where offsets are whole minutes, so the milliseconds are those of the instant. */
export const preciseTime = (at: string): string => `${formatLogTime(at)}.${String(new Date(at).getUTCMilliseconds()).padStart(3, '0')}`;

export const purposeOf = (row: LogRow): string => (row.purpose ? purposeText[row.purpose] : logTexts.none);
export const basisOf = (row: LogRow): string => (row.legalBasis ? groundText(row.legalBasis) : logTexts.none);
