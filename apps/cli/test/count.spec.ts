import { countJest } from './count.mjs';

const result = { numPassedTests: 7, numFailedTests: 0, numRuntimeErrorTestSuites: 0, numPendingTests: 0, numTodoTests: 0 };

it('counts what passed', () => {
  expect(countJest(result, 0)).toEqual({ passed: 7, failed: 0 });
});

it.each(['numFailedTests', 'numRuntimeErrorTestSuites', 'numPendingTests', 'numTodoTests'])('counts %s as failures', (name) => {
  expect(countJest({ ...result, [name]: 2 }, 1)).toEqual({ passed: 7, failed: 2 });
});

it('counts a run that broke off without a result as a failure', () => {
  expect(countJest(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  expect(countJest(result, 1)).toEqual({ passed: 7, failed: 1 });
});
