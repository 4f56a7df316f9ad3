import { describe, expect, it } from '@jest/globals';
import { lineOf, type OverviewFamily } from './team-overview.ts';

const TODAY = '2026-11-22';
const none: OverviewFamily = { planVersions: [], goalProgress: [], checks: [], gateDecisions: [], phaseTurns: [], monitoringMoments: [] };
const version = (phase: 'SAFETY' | 'ASSISTANCE', goals: readonly [name: string, reviewOn: string | null][], state = 'IN_FORCE') => ({
  state, phase, top3Items: goals.map(([name]) => ({ id: `item ${name}`, lineageId: name })), agreements: goals.map(([name, reviewOn]) => ({ top3ItemId: `item ${name}`, reviewOn })),
});
const judged = (top3LineageId: string, state: string, judgedOn: string) => ({ top3LineageId, state, judgedOn });
const line = (over: Partial<OverviewFamily>) => lineOf({ ...none, ...over }, TODAY);

describe('How a family of a safety team stands', () => {
  it('begins in phase 1, with nothing in force and nothing to wait for', () => {
    expect(line({})).toEqual({ phase: 'SAFETY', inForce: [], goals: { reached: 0, overdue: 0, notReached: 0, running: 0 }, missedChecks: 0, gatesWaiting: 0, monitoring: null, review: null });
  });

  it('counts goals of plans in force by their last judgement; one that still runs after its last review is overdue', () => {
    const planVersions = [version('SAFETY', [['secured', '2026-11-01'], ['again', '2026-12-01'], ['failed', '2026-11-01'], ['late', '2026-11-21'], ['lapsed', '2026-11-01'], ['today', TODAY], ['open', null]]), version('ASSISTANCE', [['draft', '2026-01-01']], 'DRAFT')];
    const goalProgress = [judged('secured', 'RUNNING', '2026-10-01'), judged('secured', 'SECURED', '2026-11-01'), judged('again', 'SECURED', '2026-10-01'), judged('again', 'RUNNING', '2026-11-01'), judged('failed', 'NOT_REACHED', '2026-11-01'), judged('lapsed', 'LAPSED', '2026-11-01')];
    expect(line({ planVersions, goalProgress }).goals).toEqual({ reached: 1, overdue: 1, notReached: 1, running: 3 });
  });

  it('names the phases whose plan is in force, in their order', () => {
    expect(line({ planVersions: [version('ASSISTANCE', []), version('SAFETY', []), version('SAFETY', [], 'SUPERSEDED')] }).inForce).toEqual(['SAFETY', 'ASSISTANCE']);
  });

  it('counts checks whose day passed without a result, and gates that no second reader decided on', () => {
    const checks = [{ plannedOn: '2026-11-21' }, { plannedOn: '2026-11-21', result: 'KEPT' }, { plannedOn: TODAY }];
    const gateDecisions = [{ gate: 'TO_ASSISTANCE', state: 'PROPOSED', decidedAt: null, secondedAt: null }, { gate: 'TO_ASSISTANCE', state: 'PROPOSED', decidedAt: null, secondedAt: '2026-11-01T09:00:00Z' }, { gate: 'TO_ASSISTANCE', state: 'REFUSED', decidedAt: '2026-11-01T09:00:00Z', secondedAt: null }];
    expect(line({ checks, gateDecisions })).toMatchObject({ missedChecks: 1, gatesWaiting: 1, phase: 'SAFETY' });
    expect(line({ gateDecisions: [{ gate: 'CLOSING', state: 'OPENED', decidedAt: '2026-11-01T09:00:00Z' }] }).phase).toBe('DONE');
  });

  it('shows when Veilig Thuis looks next, and that it is late; what was done is past', () => {
    const moment = (dueOn: string, state = 'PLANNED') => ({ dueOn, state });
    expect(line({ monitoringMoments: [moment('2027-05-01'), moment('2026-12-01'), moment('2026-10-01', 'DONE')] }).monitoring).toEqual({ on: '2026-12-01', late: false });
    expect(line({ monitoringMoments: [moment('2026-12-01'), moment('2026-11-01')] }).monitoring).toEqual({ on: '2026-11-01', late: true });
  });

  it('shows the next review, or the last that passed when there is none to come', () => {
    expect(line({ planVersions: [version('SAFETY', [['a', '2027-01-01'], ['b', '2026-12-01'], ['c', '2026-11-01']])] }).review).toEqual({ on: '2026-12-01', late: false });
    expect(line({ planVersions: [version('SAFETY', [['a', '2026-10-01'], ['b', '2026-11-01']])] }).review).toEqual({ on: '2026-11-01', late: true });
  });
});
