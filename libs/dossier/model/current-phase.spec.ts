import { describe, expect, it } from '@jest/globals';
import { currentPhase, gateIsOpen, phaseIsOpenBy } from './current-phase.ts';

const opened = (gate: string, day: string, state = 'OPENED') => ({ gate, state, decidedAt: `${day}T09:00:00Z` });
const turn = (kind: string, day: string) => ({ kind, turnedAt: new Date(`${day}T09:00:00Z`) });
const two = opened('TO_ASSISTANCE', '2026-03-01');
const three = opened('TO_RECOVERY', '2026-06-01');

describe('where a family stands', () => {
  it.each([
    ['SAFETY', [], []],
    ['SAFETY', [opened('TO_ASSISTANCE', '2026-03-01', 'PROPOSED')], []],
    ['SAFETY', [opened('TO_ASSISTANCE', '2026-03-01', 'REFUSED')], []],
    ['ASSISTANCE', [two], []],
    ['RECOVERY', [three, two], []],
    ['SAFETY', [two, three], [turn('RELAPSE', '2026-07-01')]],
    ['ASSISTANCE', [two, three, opened('TO_ASSISTANCE', '2026-08-01')], [turn('RELAPSE', '2026-07-01')]],
    ['RECOVERY', [two, three], [turn('REOPENED', '2026-07-01')]],
  ])('is %s after what was decided and what turned', (phase, decisions, turns) => {
    expect(currentPhase(decisions, turns)).toBe(phase);
  });

  it('lets phase 1 be carried out always, a later one once its gate is open', () => {
    expect([phaseIsOpenBy('SAFETY', [], []), phaseIsOpenBy('ASSISTANCE', [], []), phaseIsOpenBy('ASSISTANCE', [two], []), phaseIsOpenBy('RECOVERY', [two], [])]).toEqual([true, false, true, false]);
    expect(phaseIsOpenBy('ASSISTANCE', [two], [turn('RELAPSE', '2026-07-01')])).toBe(false);
  });

  it('asks anew how it ends once work began again, or after a relapse', () => {
    const closing = opened('CLOSING', '2026-06-01');
    expect(gateIsOpen('CLOSING', [closing], [])).toBe(true);
    for (const kind of ['REOPENED', 'RELAPSE']) expect(gateIsOpen('CLOSING', [closing], [turn(kind, '2026-07-01')])).toBe(false);
    expect(gateIsOpen('CLOSING', [closing], [turn('REOPENED', '2026-05-01')])).toBe(true);
  });
});
