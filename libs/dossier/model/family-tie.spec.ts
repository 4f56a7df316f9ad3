import { describe, expect, it } from '@jest/globals';
import { classOfFamilyTie, detailsOf, FAMILY_TIE_KINDS, isDirected, problemsOfFamilyTie, siblingsOf } from './family-tie.ts';

const parent = (from: string, to: string, detail: string | null = 'BIOLOGICAL') => ({ kind: 'PARENT_OF', fromPersonId: from, toPersonId: to, detail });

describe('a tie between two people', () => {
  it('states something of somebody only when it is conflict or violence', () => {
    expect(FAMILY_TIE_KINDS.filter((kind) => classOfFamilyTie(kind) === 'D3')).toEqual(['CONFLICT', 'VIOLENCE_TOWARDS']);
  });

  it('goes one way for parents and violence alone', () => {
    expect(FAMILY_TIE_KINDS.filter(isDirected)).toEqual(['PARENT_OF', 'VIOLENCE_TOWARDS']);
  });

  it('is more precise of parents and partners alone', () => {
    expect(FAMILY_TIE_KINDS.filter((kind) => detailsOf(kind).length > 0)).toEqual(['PARENT_OF', 'PARTNER', 'EX_PARTNER']);
  });

  it.each([
    ['the same person twice', { fromPersonId: 'a', toPersonId: 'a' }, ['toPersonId']],
    ['a detail of another kind', { kind: 'PARTNER', detail: 'STEP' }, ['detail']],
    ['a last day before the first', { fromOn: '2026-02-01', untilOn: '2026-01-01' }, ['untilOn']],
    ['nothing wrong', { kind: 'PARENT_OF', fromPersonId: 'a', toPersonId: 'b', detail: 'STEP', fromOn: '2026-01-01', untilOn: '2026-02-01' }, []],
    ['nobody chosen yet', { fromPersonId: '', toPersonId: '' }, []],
    ['only the end of it', { untilOn: '2026-02-01' }, []],
  ])('has to be mended with %s', (_, given, fields) => {
    expect(problemsOfFamilyTie(given).map(({ field }) => field)).toEqual(fields);
  });
});

describe('brothers and sisters', () => {
  it('are full with two parents the same, half when the other is known to differ, and else as far as is known', () => {
    const ties = [parent('ma', 'daan'), parent('henk', 'daan'), parent('ma', 'fien'), parent('joris', 'fien'), parent('ma', 'mees'), parent('ma', 'bo'), parent('joris', 'bo', 'ADOPTIVE')];
    const found = Object.fromEntries(siblingsOf(ties).map(({ ids, as }) => [ids.join(' '), as]));
    expect(found).toEqual({ 'daan fien': 'HALF', 'daan mees': 'ONE_KNOWN', 'daan bo': 'HALF', 'fien mees': 'ONE_KNOWN', 'fien bo': 'FULL', 'mees bo': 'ONE_KNOWN' });
    expect(siblingsOf(ties)[0]?.parentIds).toEqual(['ma']);
  });

  it('do not come from a step-parent, a foster parent or another kind of tie', () => {
    expect(siblingsOf([parent('karin', 'a', 'FOSTER'), parent('karin', 'b'), parent('otto', 'a', 'STEP'), parent('otto', 'b', 'STEP'), { ...parent('x', 'a'), kind: 'CLOSE' }, { ...parent('x', 'b'), kind: 'CLOSE' }])).toEqual([]);
  });
});
