import { describe, expect, it } from '@jest/globals';
import { ADOPTED_VERSION, OPEN_ITEM, OPEN_VERSION, PLAN_ACTS, planAllows, type PlanAct, type PlanState } from './states.ts';

const ACTS: readonly PlanAct[] = ['edit', 'share', 'withdraw', 'answer', 'adopt', 'startNext', 'enforce', 'check'];
const STATES: readonly PlanState[] = ['DRAFT', 'SHARED', 'ADOPTED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'];

/** Each cell on its own, in the order of the acts above; x is what may be done. */
const TABLE: Readonly<Record<PlanState, string>> = {
  DRAFT: 'xxx-----',
  SHARED: 'xx-xx---',
  ADOPTED: '---x-xx-',
  IN_FORCE: '---x-x-x',
  SUPERSEDED: '--------',
  WITHDRAWN: '--------',
};
const cells = STATES.flatMap((state) => ACTS.map((act, index) => ({ state, act, allowed: TABLE[state][index] === 'x' })));

describe('A version of a plan', () => {
  it.each(cells)('that is $state and the act $act: $allowed', ({ state, act, allowed }) => {
    expect(planAllows(state, act)).toBe(allowed);
  });

  it('has no state and no act beside those of the table', () => {
    expect(Object.keys(PLAN_ACTS).sort()).toEqual([...STATES].sort());
    for (const act of Object.values(PLAN_ACTS).flat()) expect(ACTS).toContain(act);
    expect(cells).toHaveLength(48);
  });

  it('of a state that is not known allows nothing', () => {
    for (const state of ['', 'draft', 'GONE']) expect(ACTS.filter((act) => planAllows(state, act))).toEqual([]);
  });

  it('can be edited exactly in the states that are called open, and so can its items', () => {
    const editable = STATES.filter((state) => planAllows(state, 'edit'));
    expect(editable).toEqual([...OPEN_VERSION]);
    expect(editable).toEqual([...OPEN_ITEM]);
  });

  it('is never adopted before the family could answer it, and never withdrawn after it was shared', () => {
    for (const state of STATES) {
      if (planAllows(state, 'adopt')) expect(planAllows(state, 'answer')).toBe(true);
      if (planAllows(state, 'withdraw')) expect(planAllows(state, 'answer')).toBe(false);
    }
  });

  it('is put in force only after it was adopted, and only then checked', () => {
    expect(STATES.filter((state) => planAllows(state, 'enforce'))).toEqual(['ADOPTED']);
    expect(STATES.filter((state) => planAllows(state, 'check'))).toEqual(['IN_FORCE']);
    expect(STATES.filter((state) => planAllows(state, 'startNext'))).toEqual([...ADOPTED_VERSION]);
  });

  it('that holds now is not edited: a next one is started instead', () => {
    for (const state of STATES) expect(planAllows(state, 'edit') && planAllows(state, 'startNext')).toBe(false);
  });
});
