/** Exit codes: 0 kept, 1 broken, 2 asked wrongly or not measured (no outcome, or too few cases). */
export const KEPT = 0;
export const BROKEN = 1;
export const UNMEASURED = 2;

const isCount = (value) => Number.isSafeInteger(value) && value >= 0;

/** What an outcome says of a promise that was asked for at least `n` cases: an exit code and, when not kept, why. */
export function verdictOf(outcome, n) {
  if (outcome === null || typeof outcome !== 'object' || !isCount(outcome.n) || !isCount(outcome.failures)) {
    return { code: UNMEASURED, why: 'no outcome with n and failures' };
  }
  if (outcome.failures > 0) return { code: BROKEN, why: `${outcome.failures} of ${outcome.n} failed` };
  if (outcome.n < n) return { code: UNMEASURED, why: `${outcome.n} cases, fewer than the ${n} asked for` };
  return { code: KEPT };
}

/** The outcome among the lines a run printed: the one JSON line that names the promise; undefined when there is none or more than one. */
export function outcomeIn(printed, id) {
  const named = printed.split('\n').flatMap((line) => {
    try {
      const value = JSON.parse(line);
      return value?.promise === id ? [value] : [];
    } catch {
      return [];
    }
  });
  return named.length === 1 ? named[0] : undefined;
}

/** What the run of one promise counts for in `npm test`: the line it printed and its exit code must both say that it was kept. */
export function countPromise({ id, ciSize }, { code, printed }) {
  const { code: said, why } = verdictOf(outcomeIn(printed, id), ciSize);
  if (said === KEPT && code === KEPT) return { passed: 1, failed: 0 };
  return { passed: 0, failed: 1, why: why ?? `ended with ${code}` };
}
