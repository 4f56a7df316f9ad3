import { expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, waitAfter } from './attempts.ts';

it('waits twice as long after each attempt, never beyond an hour, and ends', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitAfter(index + 1));
  expect(waits).toEqual([15, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600].map((seconds) => seconds * 1000));
  expect([waitAfter(MOST_ATTEMPTS), waitAfter(MOST_ATTEMPTS + 1)]).toEqual([null, null]);
});
