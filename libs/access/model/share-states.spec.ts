import { describe, expect, it } from '@jest/globals';
import { LIVING_SHARE, SHARE_STATES, shareAfter, shareStateAt, shareSteps } from './share-states.ts';

describe('a share', () => {
  it('is accepted, refused or withdrawn while it is offered, and ended after it was accepted', () => {
    expect([shareAfter('OFFERED', 'accept'), shareAfter('OFFERED', 'refuse'), shareAfter('OFFERED', 'withdraw')]).toEqual(['ACCEPTED', 'REFUSED', 'WITHDRAWN']);
    expect([shareAfter('ACCEPTED', 'withdraw'), shareAfter('ACCEPTED', 'giveBack')]).toEqual(['ENDED', 'ENDED']);
  });

  it('never lives again', () => {
    for (const state of ['REFUSED', 'WITHDRAWN', 'ENDED'] as const) {
      for (const step of ['accept', 'refuse', 'withdraw', 'giveBack', 'lapse'] as const) expect(shareAfter(state, step)).toBeNull();
    }
  });

  it.each([
    ['OFFERED', { accept: 'ACCEPTED', refuse: 'REFUSED', withdraw: 'WITHDRAWN', giveBack: null, lapse: 'WITHDRAWN' }],
    ['ACCEPTED', { accept: null, refuse: null, withdraw: 'ENDED', giveBack: 'ENDED', lapse: 'ENDED' }],
    ['REFUSED', { accept: null, refuse: null, withdraw: null, giveBack: null, lapse: null }],
    ['WITHDRAWN', { accept: null, refuse: null, withdraw: null, giveBack: null, lapse: null }],
    ['ENDED', { accept: null, refuse: null, withdraw: null, giveBack: null, lapse: null }],
  ] as const)('that is %s becomes %j, step by step', (state, becomes) => {
    for (const step of ['accept', 'refuse', 'withdraw', 'giveBack', 'lapse'] as const) expect([step, shareAfter(state, step)]).toEqual([step, becomes[step]]);
    expect(LIVING_SHARE.includes(state)).toBe(Object.values(becomes).some((next) => next !== null));
  });

  it('is answered by the receiver alone and withdrawn by the giver alone', () => {
    expect(SHARE_STATES.map((state) => [state, shareSteps(state, 'RECEIVER'), shareSteps(state, 'GIVER')])).toEqual([
      ['OFFERED', ['accept', 'refuse'], ['withdraw']], ['ACCEPTED', ['giveBack'], ['withdraw']], ['REFUSED', [], []], ['WITHDRAWN', [], []], ['ENDED', [], []],
    ]);
  });

  it('ends by itself at the very moment its term is over', () => {
    const until = new Date('2027-01-01T00:00:00Z');
    expect(shareStateAt('ACCEPTED', until, new Date('2026-12-31T23:59:59.999Z'))).toBe('ACCEPTED');
    expect(shareStateAt('ACCEPTED', until, until)).toBe('ENDED');
    expect(shareStateAt('OFFERED', until, until)).toBe('WITHDRAWN');
    expect(shareStateAt('REFUSED', until, until)).toBe('REFUSED');
  });
});
