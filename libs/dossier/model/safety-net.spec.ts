import { describe, expect, it } from '@jest/globals';
import { askAgainOn, lastAnswer, netState, problemsOfConfirmation } from './safety-net.ts';

const TODAY = '2026-11-22';
const oma = { lineageId: 'oma', told: true, agreed: true };
const said = (confirmedOn: string, agrees = true, contactLineageId = 'oma') => ({ contactLineageId, confirmedOn, agrees });

describe('A contact of the safety net', () => {
  it('has to confirm although the plan says that it was told and agrees', () => {
    expect(netState(oma, [], TODAY, 90)).toBe('TO_CONFIRM');
    expect(netState({ ...oma, told: false, agreed: false }, [], TODAY, 90)).toBe('TO_CONFIRM');
    expect(netState(oma, [said(TODAY, true, 'somebody else')], TODAY, 90)).toBe('TO_CONFIRM');
  });

  it('is confirmed for as many days as the region says, and asked again on the day after', () => {
    expect(askAgainOn('2026-08-25', 90)).toBe('2026-11-23');
    expect(netState(oma, [said('2026-08-25')], TODAY, 90)).toBe('CONFIRMED');
    expect(netState(oma, [said('2026-08-24')], TODAY, 90)).toBe('TO_CONFIRM');
    expect(netState(oma, [said('2026-08-24')], TODAY, 120)).toBe('CONFIRMED');
  });

  it('is none when it was told and does not agree, whatever it said before', () => {
    expect(netState({ ...oma, agreed: false }, [], TODAY, 90)).toBe('TOLD_NOT_AGREED');
    expect(netState(oma, [said('2026-11-01'), said('2026-11-20', false)], TODAY, 90)).toBe('TOLD_NOT_AGREED');
    expect(netState({ ...oma, agreed: false }, [said('2026-11-20')], TODAY, 90)).toBe('CONFIRMED');
  });

  it('answered last on the latest day, and of one day what comes first', () => {
    const [newest, older] = [said('2026-11-20', false), said('2026-11-20')];
    expect(lastAnswer([newest, older, said('2026-10-01')], 'oma')).toBe(newest);
    expect(lastAnswer([older], 'tante')).toBeUndefined();
  });

  it('confirms on no day to come', () => {
    expect(problemsOfConfirmation(said('2026-11-23'), TODAY)).toMatchObject([{ field: 'confirmedOn' }]);
    expect(problemsOfConfirmation(said(TODAY), TODAY)).toEqual([]);
  });
});
