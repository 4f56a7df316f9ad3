import { countPromise } from './verdict.mjs';

const promise = { id: 'quiet', ciSize: 100 };
const line = (over: object = {}): string => `${JSON.stringify({ promise: 'quiet', n: 100, failures: 0, seed: 1, ...over })}\n`;

it('counts a kept promise as passed', () => {
  expect(countPromise(promise, { code: 0, printed: line() })).toEqual({ passed: 1, failed: 0 });
});

it.each([
  ['a failure', 1, line({ failures: 1 })],
  ['a failure that the exit code hides', 0, line({ failures: 1 })],
  ['a missing line', 0, ''],
  ['a line of another promise', 0, line({ promise: 'loud' })],
  ['two lines', 0, line() + line()],
  ['a line that is no JSON', 0, 'quiet: kept\n'],
  ['a line without a count', 0, line({ failures: undefined })],
  ['too few cases', 0, line({ n: 99 })],
  ['a bad end after a good line', 1, line()],
  ['a killed process', null, line()],
])('counts %s as failed', (_name, code, printed) => {
  expect(countPromise(promise, { code, printed })).toMatchObject({ passed: 0, failed: 1 });
});
