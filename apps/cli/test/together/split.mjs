/** What a group of specs gave, told again as if each had run by itself. */
import { relative } from 'node:path';
import { formatResultsErrors } from 'jest-message-util';
import { root } from '../../start/environment.mjs';

/** The name of the block that holds what a spec declares. */
export const nameOf = (path) => relative(root, path).replaceAll('\\', '/');

const withoutBlock = (result) => {
  const ancestorTitles = result.ancestorTitles.slice(1);
  return { ...result, ancestorTitles, fullName: [...ancestorTitles, result.title].join(' ') };
};

const count = (results, ...states) => results.filter(({ status }) => states.includes(status)).length;

/** The share of one spec in what its group gave. What was told of nobody in particular, an error outside tests or a line of output, comes with the first. */
export function shareOf(test, result, first, globalConfig) {
  const testResults = result.testResults.filter(({ ancestorTitles }) => ancestorTitles[0] === nameOf(test.path)).map(withoutBlock);
  const error = first ? result.testExecError : undefined;
  const runtime = testResults.reduce((sum, { duration }) => sum + (duration ?? 0), 0);
  return {
    ...result,
    testFilePath: test.path,
    testResults,
    numPassingTests: count(testResults, 'passed'),
    numFailingTests: count(testResults, 'failed'),
    numPendingTests: count(testResults, 'pending'),
    numTodoTests: count(testResults, 'todo'),
    skipped: testResults.every(({ status }) => status === 'pending'),
    perfStats: { ...result.perfStats, runtime, slow: false },
    console: first ? result.console : undefined,
    testExecError: error,
    failureMessage: error ? result.failureMessage : formatResultsErrors(testResults, test.context.config, globalConfig, test.path),
  };
}
