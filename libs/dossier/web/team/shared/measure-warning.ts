import type { MeasureLimit, MeasureWarning } from '@zov/dossier/model/measure.ts';
import { formatCount, formatDate, formatDaysAgo } from '@zov/ui/format';

const amountText = ({ amount, unit }: MeasureLimit): string => (unit === 'DAY' ? formatCount(amount, 'dag', 'dagen') : formatCount(amount, 'maand', 'maanden'));

const mostOf: Readonly<Record<MeasureLimit['rule'], string>> = { TERM: 'per keer', FIRST: 'de eerste keer', TOTAL: 'met verlengingen samen', UNUSED: '', APPEAL: '', AHEAD: '' };

const say: Readonly<Record<MeasureWarning['about'], (warning: MeasureWarning, day: string, when: string) => string>> = {
  TOO_LONG: ({ limit }, day) => `Langer dan de wet toestaat: ten hoogste ${amountText(limit)} ${mostOf[limit.rule]}, dus tot ${day}.`,
  NO_END: ({ limit }, day) => `Er is geen laatste dag. De wet staat ten hoogste ${amountText(limit)} ${mostOf[limit.rule]} toe, dus tot ${day}.`,
  LAPSED: ({ limit }, day) => `Vervallen op ${day}, als dit niet binnen ${amountText(limit)} is uitgevoerd. Vul in sinds wanneer het is uitgevoerd, of beëindig het.`,
  LAPSES: ({ limit }, day, when) => `Vervalt op ${day} (${when}) als dit niet binnen ${amountText(limit)} is uitgevoerd.`,
  APPEAL: (_, day, when) => `De kinderrechter kan tot en met ${day} (${when}) worden gevraagd dit te laten vervallen.`,
  ENDS: (_, day, when) => `Loopt af op ${day} (${when}).`,
};

/** What to look at of a measure, in words, with what it rests on. */
export function warningText(warning: MeasureWarning, today: string): string {
  const day = warning.on ?? '';
  return `${say[warning.about](warning, formatDate(day), formatDaysAgo(day, today))} Bron: ${warning.limit.source}.`;
}

/** The same without its source, for a list of tasks. */
export const warningTask = (warning: MeasureWarning, today: string): string => say[warning.about](warning, formatDate(warning.on ?? ''), formatDaysAgo(warning.on ?? '', today));
