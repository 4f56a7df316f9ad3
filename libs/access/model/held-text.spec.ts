import { expect, it } from '@jest/globals';
import { HELD_STATES, heldAfter, problemsOfRelease } from './held-text.ts';

it('is released or mended once, and nothing follows', () => {
  const after = HELD_STATES.map((state) => [heldAfter(state, 'release'), heldAfter(state, 'mend')]);
  expect(after).toEqual([['RELEASED', 'MENDED'], [null, null], [null, null]]);
});

it('is released with a reason in own words', () => {
  expect(problemsOfRelease('  te kort  ')).toEqual([{ field: 'reason', message: expect.stringContaining('waarom') as unknown }]);
  expect(problemsOfRelease('De straat is een andere')).toEqual([]);
});
