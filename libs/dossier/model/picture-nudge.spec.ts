import { describe, expect, it } from '@jest/globals';
import { NUDGE_FARTHEST, NUDGE_STEP, problemsOfNudge } from './picture-nudge.ts';

describe('A moved place in a picture', () => {
  it('is as far away as it may be, and no further, in either direction', () => {
    expect(problemsOfNudge({ picture: 'CIRCLE', dx: NUDGE_FARTHEST, dy: -NUDGE_FARTHEST })).toEqual([]);
    expect(problemsOfNudge({ picture: 'CIRCLE', dx: NUDGE_FARTHEST + 1, dy: 0 }).map(({ field }) => field)).toEqual(['dx']);
    expect(problemsOfNudge({ dx: 0, dy: -NUDGE_FARTHEST - 1 }).map(({ field }) => field)).toEqual(['dy']);
    expect(NUDGE_FARTHEST % NUDGE_STEP).toBe(0);
  });

  it('is round somebody in a circle alone', () => {
    expect(problemsOfNudge({ picture: 'CIRCLE', dx: 0, dy: 0, roundPersonId: 'kind' })).toEqual([]);
    expect(problemsOfNudge({ picture: 'GENOGRAM', dx: 0, dy: 0, roundPersonId: 'kind' }).map(({ field }) => field)).toEqual(['roundPersonId']);
  });
});
