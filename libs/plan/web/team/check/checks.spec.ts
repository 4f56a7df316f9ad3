import { expect, it } from '@jest/globals';
import { inOrder, standingOf } from './checks';

const planned = (plannedOn: string, result: 'KEPT' | null = null) => ({ plannedOn, result });

it('calls a planned day that passed without a result a missed check, and today not yet', () => {
  expect(standingOf(planned('2026-11-19'), '2026-11-20')).toBe('missed');
  expect(standingOf(planned('2026-11-20'), '2026-11-20')).toBe('planned');
  expect(standingOf(planned('2026-11-01', 'KEPT'), '2026-11-20')).toBe('done');
});

it('puts missed checks first, then the nearest, then the last that was done', () => {
  const checks = [planned('2026-11-01', 'KEPT'), planned('2026-12-24'), planned('2026-11-02', 'KEPT'), planned('2026-11-10'), planned('2026-12-01')];
  expect(inOrder(checks, '2026-11-20').map(({ plannedOn }) => plannedOn)).toEqual(['2026-11-10', '2026-12-01', '2026-12-24', '2026-11-02', '2026-11-01']);
});
