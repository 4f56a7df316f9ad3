import { describe, expect, it } from '@jest/globals';
import { SETTING_KEYS, SETTING_RANGE, problemsOfSetting, valueOn } from './region-setting.ts';
import { daysAfter, monthsAfter } from './term.ts';

const at = (value: number, validFrom: string, addedAt = '2026-01-01T00:00:00Z') => ({ key: 'CONSENT_MONTHS', value, validFrom, addedAt });

describe('a value of a region', () => {
  const values = [at(6, '2020-01-01'), at(4, '2027-01-01'), at(5, '2027-01-01', '2026-02-01T00:00:00Z'), { ...at(9, '2021-01-01'), key: 'SHARE_MONTHS' }];

  it('holds from its day until the next one, and nothing holds before the first', () => {
    expect(['2019-12-31', '2020-01-01', '2026-12-31', '2027-01-01', '2030-01-01'].map((day) => valueOn(values, 'CONSENT_MONTHS', day)?.value)).toEqual([undefined, 6, 6, 5, 5]);
  });

  it('begins on a day to come, within its range, with a source', () => {
    const good = { key: 'CONSENT_MONTHS', value: 3, validFrom: '2026-11-23', source: 'Besluit 12' };
    const wrong = (over: object) => problemsOfSetting({ ...good, ...over }, '2026-11-22').map(({ field }) => field);
    expect(wrong({})).toEqual([]);
    expect([{ validFrom: '2026-11-22' }, { validFrom: '' }, { value: 7 }, { value: 0 }, { value: 2.5 }, { value: NaN }, { source: ' ja ' }, { key: 'OTHER' }].map(wrong))
      .toEqual([['validFrom'], ['validFrom'], ['value'], ['value'], ['value'], ['value'], ['source'], ['key']]);
    for (const key of SETTING_KEYS) expect(SETTING_RANGE[key].least).toBeLessThan(SETTING_RANGE[key].most);
  });
});

describe('a term', () => {
  it('of months ends on the last day of a shorter month', () => {
    const after = (day: string, months: number) => monthsAfter(new Date(`${day}T09:30:00Z`), months).toISOString();
    expect([after('2026-08-31', 6), after('2026-11-22', 6), after('2027-08-31', 6), after('2026-12-31', 2)])
      .toEqual(['2027-02-28T09:30:00.000Z', '2027-05-22T09:30:00.000Z', '2028-02-29T09:30:00.000Z', '2027-02-28T09:30:00.000Z']);
  });

  it('of days ends at the same moment of the day', () => {
    expect(daysAfter(new Date('2026-11-22T09:30:00Z'), 14).toISOString()).toBe('2026-12-06T09:30:00.000Z');
  });
});
