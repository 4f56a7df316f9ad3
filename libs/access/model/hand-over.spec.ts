import { describe, expect, it } from '@jest/globals';
import { problemsOfHandOver, type HandOverWords } from './hand-over.ts';

const TODAY = '2026-11-22';
const wrong = (over: Partial<HandOverWords>): string[] =>
  problemsOfHandOver({ reason: 'De OTS begint', familyToldOn: '2026-11-20', familyToldHow: 'Samen aan tafel', talkedOn: TODAY, notLost: '', ...over }, TODAY).map(({ field }) => field);

describe('An offer of the direction', () => {
  it('says why, and may say that something was not done yet', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ familyToldOn: null, familyToldHow: '', talkedOn: null })).toEqual([]);
    expect(wrong({ reason: ' \n' })).toEqual(['reason']);
  });

  it('says how the family heard it when it did, and when', () => {
    expect([wrong({ familyToldHow: ' ' }), wrong({ familyToldOn: null })]).toEqual([['familyToldHow'], ['familyToldOn']]);
  });

  it('is about what was, never a day to come', () => {
    expect([wrong({ familyToldOn: '2026-11-23' }), wrong({ talkedOn: '2026-11-23' })]).toEqual([['familyToldOn'], ['talkedOn']]);
  });

  it('fits where it is kept', () => {
    expect(wrong({ reason: 'x'.repeat(2001), familyToldHow: 'x'.repeat(2001), notLost: 'x'.repeat(4001) })).toEqual(['reason', 'familyToldHow', 'notLost']);
  });
});
