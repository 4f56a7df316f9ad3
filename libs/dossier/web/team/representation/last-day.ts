import { dateProblem } from '@zov/ui';
import { daysFrom } from '../shared/days-from';
import type { Problem } from '../shared/use-problems';

/** Periods are kept half-open; people name the last day. */
export const lastDayOf = (untilOn: string): string => daysFrom(untilOn, -1);
export const dayAfter = (lastDay: string): string => daysFrom(lastDay, 1);

/** What a form has to mend: a first or last day that is no day comes before the rules about both. `found` speaks of the day after. */
export function withDays({ fromOn, lastOn }: { readonly fromOn: string; readonly lastOn: string }, found: readonly Problem[]): Problem[] {
  const days = Object.entries({ fromOn, lastOn }).flatMap(([field, text]) => {
    const message = dateProblem(text);
    return message === undefined ? [] : [{ field, message }];
  });
  const rules = found.map((one) => ({ ...one, field: one.field === 'untilOn' ? 'lastOn' : one.field }));
  return days.length === 0 ? rules : [...rules.filter(({ field }) => field !== 'fromOn' && field !== 'lastOn'), ...days];
}
