/** Attempts at one message before a human has to look. */
export const MOST_ATTEMPTS = 12;

const FIRST_WAIT = 15_000;
const LONGEST_WAIT = 60 * 60_000;

/** Milliseconds until the next attempt after this many failed ones; it doubles. Null when there is none. */
export function waitAfter(attempts: number): number | null {
  return attempts >= MOST_ATTEMPTS ? null : Math.min(FIRST_WAIT * 2 ** (attempts - 1), LONGEST_WAIT);
}
