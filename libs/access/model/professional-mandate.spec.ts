import { expect, it } from '@jest/globals';
import { problemsOfProfessionalMandate, standingOn, type NewProfessionalMandate } from './professional-mandate.ts';

const TODAY = '2026-11-22';
const good: NewProfessionalMandate = { kind: 'ADOPT_PLAN', limits: '', source: 'Mandaatbesluit 2026, artikel 3', fromOn: '2026-01-01', untilOn: null };
const fields = (over: Partial<NewProfessionalMandate>): string[] => problemsOfProfessionalMandate({ ...good, ...over }, TODAY).map(({ field }) => field);

it('a mandate says what, on what it rests and from when; the end may be unknown', () => {
  expect(fields({})).toEqual([]);
  expect(fields({ untilOn: '2026-11-23' })).toEqual([]);
  expect(fields({ kind: 'ALL' })).toEqual(['kind']);
  expect(fields({ source: ' nee ' })).toEqual(['source']);
  expect(fields({ source: 'x'.repeat(501), limits: 'x'.repeat(501) })).toEqual(['limits', 'source']);
  expect(fields({ kind: 'OTHER' })).toEqual(['limits']);
  expect(fields({ kind: 'OTHER', limits: 'Inkoop tot € 5.000' })).toEqual([]);
});

it('a mandate has days that exist, in order, and is not over yet', () => {
  for (const fromOn of ['', '2026-13-01', '2026-1-1']) expect(fields({ fromOn })).toEqual(['fromOn']);
  expect(fields({ untilOn: '2026-02-40' })).toEqual(['untilOn']);
  expect(fields({ untilOn: '2026-01-01' })).toEqual(['untilOn']);
  expect(fields({ untilOn: TODAY })).toEqual(['untilOn']);
});

it('a mandate begins on its first day and is over on the day it ends', () => {
  const days = ['2025-12-31', '2026-01-01', '2026-06-29', '2026-06-30'];
  expect(days.map((day) => standingOn({ fromOn: '2026-01-01', untilOn: '2026-06-30' }, day))).toEqual(['LATER', 'NOW', 'NOW', 'OVER']);
  expect(standingOn({ fromOn: '2026-01-01' }, '2036-01-01')).toBe('NOW');
  expect(standingOn({ fromOn: '2026-12-01', untilOn: '2026-12-01' }, '2026-11-30')).toBe('LATER');
});
