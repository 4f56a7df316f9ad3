import { describe, expect, it } from '@jest/globals';
import { classOfMeasure, dayAfter, dayWarnings, MEASURE_KINDS, measureWarnings, termWarnings, type MeasureLimit, type SomeMeasure } from './measure.ts';

const limit = (kind: string, rule: MeasureLimit['rule'], amount: number, unit: MeasureLimit['unit'], validFrom = '2017-05-01'): MeasureLimit => ({ kind, rule, amount, unit, validFrom, source: 'Wet' });
const LIMITS = [
  limit('OTS', 'TERM', 12, 'MONTH'), limit('OTS', 'AHEAD', 60, 'DAY'), limit('MUHP', 'TERM', 12, 'MONTH'), limit('MUHP', 'UNUSED', 3, 'MONTH'), limit('RESTRAINING_ORDER', 'FIRST', 10, 'DAY'),
  limit('RESTRAINING_ORDER', 'TOTAL', 28, 'DAY'), limit('WRITTEN_DIRECTION', 'APPEAL', 14, 'DAY'),
];
const TODAY = '2026-11-22';
const measure = (kind: string, fromOn: string, untilOn: string | null, over: Partial<SomeMeasure> = {}): SomeMeasure => ({ id: `${kind} ${fromOn}`, kind, fromOn, untilOn, ...over });
const terms = (one: SomeMeasure, all: readonly SomeMeasure[] = [one]): unknown[] => termWarnings(one, all, LIMITS).map(({ about, on }) => [about, on]);
const days = (one: SomeMeasure, all: readonly SomeMeasure[] = [one], today = TODAY): unknown[] => dayWarnings(one, all, LIMITS, today).map(({ about, on }) => [about, on]);

describe('the class of a measure', () => {
  it('is criminal law of what follows a punishment, health of forced treatment, and else a legal step', () => {
    expect(MEASURE_KINDS.filter((kind) => classOfMeasure(kind) === 'D12')).toEqual(['JUVENILE_PROBATION', 'SPECIAL_CONDITIONS']);
    expect(MEASURE_KINDS.filter((kind) => classOfMeasure(kind) === 'D11')).toEqual(['COMPULSORY_CARE']);
    expect(classOfMeasure('OTS')).toBe('D13');
  });
});

describe('a day later', () => {
  it.each([
    ['2026-01-31', 1, 'MONTH', '2026-02-28'], ['2024-02-29', 12, 'MONTH', '2025-02-28'], ['2026-12-15', 3, 'MONTH', '2027-03-15'], ['2026-02-20', 10, 'DAY', '2026-03-02'],
  ] as const)('of %s, %i %s, is %s', (day, amount, unit, expected) => {
    expect(dayAfter(day, { amount, unit })).toBe(expected);
  });
});

describe('the term of a measure', () => {
  it('fits to the day, and warns from the day after or when nobody wrote an end', () => {
    expect(terms(measure('OTS', '2026-09-09', '2027-09-09'))).toEqual([]);
    expect(terms(measure('OTS', '2026-09-09', '2027-09-10'))).toEqual([['TOO_LONG', '2027-09-09']]);
    expect(terms(measure('OTS', '2026-09-09', null))).toEqual([['NO_END', '2027-09-09']]);
    expect(terms(measure('OTHER', '2026-09-09', null))).toEqual([]);
    expect(terms(measure('OTS', '', null))).toEqual([]);
  });

  it('of a year starts anew with each extension; of a restraining order the whole counts', () => {
    const ots = measure('OTS', '2025-09-09', '2026-09-09');
    const more = measure('OTS', '2026-09-09', '2027-09-09', { extendsMeasureId: ots.id });
    expect(terms(more, [ots, more])).toEqual([]);
    const order = measure('RESTRAINING_ORDER', '2026-09-05', '2026-09-15');
    const longer = measure('RESTRAINING_ORDER', '2026-09-15', '2026-10-03', { extendsMeasureId: order.id });
    expect([terms(order), terms(longer, [order, longer])]).toEqual([[], []]);
    expect(terms({ ...longer, untilOn: '2026-10-04' }, [order, longer])).toEqual([['TOO_LONG', '2026-10-03']]);
    expect(terms({ ...order, untilOn: '2026-09-20' })).toEqual([['TOO_LONG', '2026-09-15']]);
  });

  it('is limited by the law as it was when the measure began', () => {
    const stricter = [...LIMITS, limit('OTS', 'TERM', 6, 'MONTH', '2027-01-01')];
    const about = (from: string): unknown[] => termWarnings(measure('OTS', from, dayAfter(from, { amount: 12, unit: 'MONTH' })), [], stricter).map((one) => one.about);
    expect([about('2016-01-01'), about('2026-12-31'), about('2027-01-01')]).toEqual([[], [], ['TOO_LONG']]);
  });
});

describe('a day that counts', () => {
  it('is the end that comes, unless it was extended, is over or has not begun', () => {
    const ots = measure('OTS', '2026-01-21', '2027-01-21');
    expect(days(ots)).toEqual([['ENDS', '2027-01-21']]);
    expect(days({ ...ots, untilOn: '2027-01-22' })).toEqual([]);
    expect(days(ots, [ots, measure('OTS', '2027-01-21', '2028-01-21', { extendsMeasureId: ots.id })])).toEqual([]);
    expect(days(measure('OTS', '2026-01-01', '2026-11-22'))).toEqual([]);
    expect(days(measure('OTS', '2026-11-23', '2026-12-01'))).toEqual([]);
  });

  it('is when an authorisation lapses that nobody used, before and after', () => {
    expect(days(measure('MUHP', '2026-09-09', '2027-03-09'))).toEqual([['LAPSES', '2026-12-09']]);
    expect(days(measure('MUHP', '2026-08-22', '2027-03-09'))).toEqual([['LAPSED', '2026-11-22']]);
    expect(days(measure('MUHP', '2026-08-22', '2027-03-09', { carriedOutOn: '2026-09-01' }))).toEqual([]);
  });

  it('is until when the court can be asked, from the day of the decision', () => {
    const direction = measure('WRITTEN_DIRECTION', '2026-11-10', null, { decidedOn: '2026-11-08' });
    expect(days(direction)).toEqual([['APPEAL', '2026-11-22']]);
    expect(days(direction, [direction], '2026-11-23')).toEqual([]);
    expect(days({ ...direction, decidedOn: null })).toEqual([['APPEAL', '2026-11-24']]);
  });

  it('is told with what is wrong with the term, of what is in force', () => {
    expect(measureWarnings(measure('OTS', '2025-11-01', '2026-12-01'), [], LIMITS, TODAY).map(({ about }) => about)).toEqual(['TOO_LONG', 'ENDS']);
    expect(measureWarnings(measure('OTS', '2020-01-01', '2022-01-01'), [], LIMITS, TODAY)).toEqual([]);
  });
});
