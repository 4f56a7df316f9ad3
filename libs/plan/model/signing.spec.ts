import { describe, expect, it } from '@jest/globals';
import { VIEW_ACTS, dissentInWords, dissentOf, itemNames, standing, unsigned, viewAllows, type SignatureFacts } from './signing.ts';

const VERSIONS = [{ id: 'v1', phase: 'SAFETY', number: 1 }, { id: 'v2', phase: 'SAFETY', number: 2 }, { id: 'a1', phase: 'ASSISTANCE', number: 1 }];
const [FIRST, SECOND] = VERSIONS as [typeof VERSIONS[number], typeof VERSIONS[number]];
const ITEMS = [{ lineageId: 'eten', shownHash: 'h1' }, { lineageId: 'slapen', shownHash: 'h2' }];
let minute = 0;
const said = (lineageId: string, over: Partial<SignatureFacts> = {}): SignatureFacts => ({
  planVersionId: 'v1', personId: 'vader', lineageId, signedHash: lineageId === 'eten' ? 'h1' : 'h2', stance: 'AGREE', whole: false, saidAt: `2026-11-01T10:${String((minute += 1)).padStart(2, '0')}:00Z`, ...over,
});

describe('A question for a view', () => {
  it.each([['ASKED', 'answer', true], ['ASKED', 'notReached', true], ['NOT_REACHED', 'answer', true], ['NOT_REACHED', 'notReached', true], ['ANSWERED', 'answer', true], ['ANSWERED', 'notReached', false], ['GONE', 'answer', false]] as const)(
    'that is %s and the act %s: %s', (state, act, allowed) => {
      expect(viewAllows(state, act)).toBe(allowed);
    });

  it('has no states beside these', () => {
    expect(Object.keys(VIEW_ACTS).sort()).toEqual(['ANSWERED', 'ASKED', 'NOT_REACHED']);
  });
});

describe('A signature', () => {
  it('stands in a later version for as long as the words are the same', () => {
    const all = [said('eten'), said('slapen')];
    expect(standing(SECOND, VERSIONS, ITEMS, all)).toHaveLength(2);
    expect(standing(SECOND, VERSIONS, [{ lineageId: 'eten', shownHash: 'anders' }, ITEMS[1]!], all).map(({ lineageId }) => lineageId)).toEqual(['slapen']);
    expect(unsigned([{ lineageId: 'eten', shownHash: 'anders' }, ITEMS[1]!], all)).toEqual([{ lineageId: 'eten', shownHash: 'anders' }]);
  });

  it('of a later version changes nothing in the one before', () => {
    const all = [said('eten', { stance: 'DISAGREE' }), said('eten', { planVersionId: 'v2' })];
    expect(standing(FIRST, VERSIONS, ITEMS, all).map(({ stance }) => stance)).toEqual(['DISAGREE']);
    expect(standing(SECOND, VERSIONS, ITEMS, all).map(({ stance }) => stance)).toEqual(['AGREE']);
  });

  it('is the last that somebody gave, whatever the order in which they come', () => {
    const [before, after] = [said('eten', { stance: 'DISAGREE' }), said('eten', { stance: 'PARTLY' })];
    for (const all of [[before, after], [after, before]]) expect(standing(FIRST, VERSIONS, ITEMS, all)).toEqual([after]);
  });

  it('counts in its own phase alone, and of nobody but the family', () => {
    expect(standing(FIRST, VERSIONS, ITEMS, [said('eten', { planVersionId: 'a1' }), said('eten', { personId: null })])).toEqual([]);
  });
});

describe('Dissent', () => {
  const names = itemNames({
    top3Items: [{ id: 'top', lineageId: 'geweld', rank: 1 }, { id: 'later', lineageId: 'slapen', rank: null }], minimumConditions: [{ lineageId: 'eis' }], safetyNet: [{ lineageId: 'oma', position: 1 }], help: [],
    agreements: [{ lineageId: 'eten', top3ItemId: 'top', position: 1 }, { lineageId: 'bellen', top3ItemId: 'top', position: 2 }, { lineageId: 'los', top3ItemId: 'weg', position: 3 }],
  });
  const words = (all: readonly SignatureFacts[], me?: { id: string; say: 'u bent' }): string => dissentInWords(dissentOf(all), names, (id) => (id === 'vader' ? 'Ruben' : 'Linde'), me);

  it('names every item as it is numbered in the plan', () => {
    expect(Object.fromEntries(names)).toEqual({ geweld: 'situatie 1', slapen: 'een situatie', eis: 'bodemeis 1', oma: 'vangnet 1', eten: 'afspraak 1.1', bellen: 'afspraak 1.2', los: 'afspraak 3' });
  });

  it('stands in a title per person, with the agreements it is about', () => {
    expect(words([said('eten', { stance: 'DISAGREE' }), said('bellen', { stance: 'DISAGREE' }), said('eis')])).toBe('Ruben is het niet eens met afspraak 1.1 en afspraak 1.2');
    expect(words([said('eten', { stance: 'DISAGREE' }), said('eis', { personId: 'moeder', stance: 'PARTLY' })])).toBe('Ruben is het niet eens met afspraak 1.1; Linde is het deels eens met bodemeis 1');
  });

  it('with the plan as a whole says so, beside what was said of single items', () => {
    expect(words([said('eten', { stance: 'PARTLY', whole: true }), said('eis', { stance: 'PARTLY', whole: true }), said('bellen', { stance: 'DISAGREE' })])).toBe('Ruben is het deels eens met het plan; Ruben is het niet eens met afspraak 1.2');
  });

  it('of the reader itself is said to the reader, and where everybody agrees there is none', () => {
    expect(words([said('eten', { stance: 'DISAGREE' })], { id: 'vader', say: 'u bent' })).toBe('u bent het niet eens met afspraak 1.1');
    expect(words([said('eten')])).toBe('');
    expect(words([said('onbekend', { stance: 'DISAGREE' })])).toBe('Ruben is het niet eens met een onderdeel');
  });
});
