import { describe, expect, it } from '@jest/globals';
import { agreement, condition, contact, plan, worry } from '../testing/plans';
import { callThirdPhase } from '@zov/ui/third-phase';
import { agreementsInOrder, choosePlans, dayOfPlan, seenItems } from './plan-versions';
import { planTexts } from './plan.texts';

const adopted = plan({ id: 'v1', number: 1, state: 'IN_FORCE', adoptedAt: '2026-09-12T10:00:00Z', inForceAt: '2026-09-12T10:00:00Z' });
const shared = plan({ id: 'v2', number: 2 });
const former = plan({ id: 'v0', number: 0, state: 'SUPERSEDED' });

it('The plan of the third phase has in the portal the name that the region chose, in plain words', () => {
  const name = (told: string) => (callThirdPhase(told), planTexts((adult) => adult).phases.RECOVERY);
  expect([name('toekomstplan'), name('herstelplan')]).toEqual(['Plan voor de toekomst', 'Plan voor herstel']);
});

describe('The plan that shows', () => {
  it('is the newest that was shared or adopted; the adopted one holds until then', () => {
    expect(choosePlans([former, adopted, shared])).toEqual({ current: shared, inForce: adopted, beside: [], older: [adopted, former] });
  });

  it('is the one that was adopted and waits, while the one before it holds', () => {
    const [waiting, before] = [plan({ id: 'v2', phase: 'ASSISTANCE', number: 2, state: 'ADOPTED', adoptedAt: '2026-11-01T10:00:00Z' }), plan({ id: 'v1', phase: 'ASSISTANCE', number: 1, state: 'IN_FORCE', inForceAt: '2026-10-01T10:00:00Z' })];
    expect(choosePlans([before, waiting])).toMatchObject({ current: waiting, inForce: before, older: [before] });
  });

  it('is the adopted one when nothing newer was shared', () => {
    expect(choosePlans([former, adopted])).toEqual({ current: adopted, inForce: undefined, beside: [], older: [former] });
  });

  it('is the safety plan, with plans of later phases beside it', () => {
    const help = plan({ id: 'h', phase: 'ASSISTANCE', number: 1, state: 'IN_FORCE' });
    expect(choosePlans([help, adopted])).toMatchObject({ current: adopted, beside: [help], older: [] });
    expect(choosePlans([help])).toMatchObject({ current: help, beside: [] });
  });

  it('is none when nothing was shared', () => {
    expect(choosePlans([])).toMatchObject({ current: undefined, older: [] });
  });

  it('is named after the day it was adopted, or else shared', () => {
    expect([adopted, shared].map(dayOfPlan)).toEqual(['2026-09-12T10:00:00Z', '2026-11-20T10:00:00Z']);
  });
});

describe('What was seen', () => {
  it('is the text of every item, of all four kinds', () => {
    expect(seenItems(plan())).toEqual(['w1', 'c1', 'a1', 'n1'].map((itemId) => ({ itemId, version: 1 })));
  });

  it('leaves out items that are no longer shared', () => {
    expect(seenItems(plan({ agreements: [agreement({ state: 'WITHDRAWN' })], top3Items: [worry()], minimumConditions: [condition()], safetyNet: [contact()] }))).not.toContainEqual({ itemId: 'a1', version: 1 });
  });
});

describe('Agreements', () => {
  it('stand under the situation they belong to, in their own order', () => {
    const agreements = [agreement({ id: 'c', top3ItemId: 'w2' }), agreement({ id: 'b', position: 2 }), agreement({ id: 'a' }), agreement({ id: 'd', top3ItemId: 'hidden' })];
    const order = agreementsInOrder(plan({ agreements, top3Items: [worry({ id: 'w2', rank: 2 }), worry()] }));
    expect(order.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });
});
