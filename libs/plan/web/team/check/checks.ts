import type { Check } from '../screen/plan-data';

export type CheckStanding = 'done' | 'missed' | 'planned';

/** A planned day that passed without a result is a missed check; that is a signal of its own. */
export function standingOf(check: Pick<Check, 'result' | 'plannedOn'>, today: string): CheckStanding {
  if (check.result !== null) return 'done';
  return check.plannedOn < today ? 'missed' : 'planned';
}

const ORDER: Record<CheckStanding, number> = { missed: 0, planned: 1, done: 2 };

/** Missed first, then what is planned, then what was done, the newest first. */
export function inOrder<C extends Pick<Check, 'result' | 'plannedOn'>>(checks: readonly C[], today: string): C[] {
  return checks.toSorted((one, other) => {
    const [a, b] = [standingOf(one, today), standingOf(other, today)];
    if (a !== b) return ORDER[a] - ORDER[b];
    return a === 'done' ? other.plannedOn.localeCompare(one.plannedOn) : one.plannedOn.localeCompare(other.plannedOn);
  });
}
