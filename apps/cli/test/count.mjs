/**
 * What a Jest run counts for. A suite that could not be read counts as a failure, a skipped test too (nothing is
 * skipped here), and so does a run that ended badly without saying why.
 */
export function countJest(result, code) {
  if (!result) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } = result;
  const failed = numFailedTests + numRuntimeErrorTestSuites + numPendingTests + numTodoTests;
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}
