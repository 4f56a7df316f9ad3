import { describe, expect, it } from '@jest/globals';
import { MEASURE_KINDS } from './measure.ts';
import { GI_MEASURES, directorAs, giMeasureOn, whoOughtToDirect } from './direction.ts';

const TODAY = '2026-11-22';
const measure = (kind: string, fromOn = '2026-11-01', untilOn: string | null = null) => ({ id: kind, kind, fromOn, untilOn });
const decided = (value: number, validFrom = '2020-01-01') => ({ key: 'DIRECTION_UNDER_MEASURE', value, validFrom, addedAt: '2020-01-01T00:00:00Z' });

describe('Who directs under a measure', () => {
  it('stays the local team, or is the GI, as the region decided', () => {
    for (const kind of GI_MEASURES) expect([1, 2].map((value) => whoOughtToDirect([measure(kind)], [decided(value)], TODAY))).toEqual(['LOCAL_TEAM', 'GI']);
    expect(whoOughtToDirect([measure('OTS')], [], TODAY)).toBe('LOCAL_TEAM');
  });

  it('is what held on that day: a decision for later changes nothing yet', () => {
    const settings = [decided(1), decided(2, '2026-12-01')];
    expect([TODAY, '2026-12-01'].map((day) => whoOughtToDirect([measure('OTS')], settings, day))).toEqual(['LOCAL_TEAM', 'GI']);
  });

  it('is no question without a measure of a GI that runs that day', () => {
    const others = MEASURE_KINDS.filter((kind) => !GI_MEASURES.includes(kind)).map((kind) => measure(kind));
    expect(whoOughtToDirect(others, [decided(2)], TODAY)).toBeNull();
    expect(whoOughtToDirect([measure('OTS', '2026-11-23'), measure('VOTS', '2026-01-01', TODAY)], [decided(2)], TODAY)).toBeNull();
    expect(whoOughtToDirect([], [decided(2)], TODAY)).toBeNull();
  });

  it('names the measure that runs longest', () => {
    expect(giMeasureOn([measure('OTS', '2026-10-01'), measure('VOTS', '2026-05-01', '2027-01-01')], TODAY)?.kind).toBe('VOTS');
  });

  it('is for the GI only when somebody of the GI directs', () => {
    expect(['GI_WORKER', 'YOUTH_PROFESSIONAL'].map(directorAs)).toEqual(['GI', 'LOCAL_TEAM']);
  });
});
