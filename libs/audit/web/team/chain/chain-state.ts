import type { ChainStatusQuery } from '@generated/team/graphql';

export type ChainDay = ChainStatusQuery['chainStatus'][number];

/** What the seals and signatures say by themselves; whether every line still fits its seal is for `zov audit:verify`. */
export type ChainState =
  | { kind: 'none' }
  /** More lines were signed than are sealed now: lines are gone. */
  | { kind: 'cut'; latest: ChainDay; wrong: readonly ChainDay[] }
  /** Signing lags: on the latest day for long, or on a day that is over. */
  | { kind: 'behind'; latest: ChainDay; wrong: readonly ChainDay[] }
  /** The last lines of today still wait for the next signature. */
  | { kind: 'waiting'; latest: ChainDay }
  | { kind: 'signed'; latest: ChainDay };

/** Heads are signed each minute. */
const PATIENCE_MS = 5 * 60_000;
const DAY_MS = 86_400_000;

export const waitingLines = (day: ChainDay): number => Math.max(day.sealed - (day.signedTo ?? 0), 0);

export function chainState(days: readonly ChainDay[], now: Date): ChainState {
  const [latest, ...older] = [...days].sort((a, b) => b.day.localeCompare(a.day));
  if (!latest) return { kind: 'none' };
  const cut = days.filter((day) => (day.signedTo ?? 0) > day.sealed);
  if (cut.length > 0) return { kind: 'cut', latest, wrong: cut };
  // Without any signature yet, patience counts from the end of that day (UTC).
  const since = latest.signedAt != null ? Date.parse(latest.signedAt) : Date.parse(latest.day) + DAY_MS;
  const isLate = now.getTime() - since > PATIENCE_MS;
  const behind = [...(isLate ? [latest] : []), ...older].filter((day) => waitingLines(day) > 0);
  if (behind.length > 0) return { kind: 'behind', latest, wrong: behind };
  return { kind: waitingLines(latest) > 0 ? 'waiting' : 'signed', latest };
}
