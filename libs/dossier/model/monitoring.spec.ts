import { describe, expect, it } from '@jest/globals';
import { MONITORING_RESULTS, isNearOrMissed, openDangers, problemsOfMonitoring, problemsOfStart, standingOfMoment } from './monitoring.ts';

const TODAY = '2026-11-22';
const moment = (dueOn: string, stable: string | null = null) => ({ dueOn, stable, state: stable === null ? 'PLANNED' : 'DONE' });

describe('A moment at which Veilig Thuis looks again', () => {
  it('is missed from the day after, and never once it was done', () => {
    expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => standingOfMoment(moment(day), TODAY))).toEqual(['MISSED', 'PLANNED', 'PLANNED']);
    expect(standingOfMoment(moment('2026-01-01', 'YES'), TODAY)).toBe('DONE');
  });

  it('asks for somebody from two weeks before, and after it was missed; done asks nobody', () => {
    expect(['2026-10-01', '2026-11-22', '2026-12-06', '2026-12-07'].map((day) => isNearOrMissed(moment(day), TODAY))).toEqual([true, true, true, false]);
    expect(isNearOrMissed(moment('2026-11-22', 'NO'), TODAY)).toBe(false);
  });

  it('is an open danger when the last of them said that it is not safe', () => {
    const [bad, good, planned] = [moment('2026-03-01', 'NO'), moment('2026-12-01', 'YES'), moment('2027-06-01')];
    expect(openDangers([planned, bad])).toEqual([bad]);
    expect(openDangers([bad, good, planned])).toEqual([]);
    expect(openDangers([good, moment('2027-02-01', 'NO')])).toHaveLength(1);
    expect([openDangers([]), openDangers([planned]), openDangers([moment('2026-03-01', 'PARTLY')])]).toEqual([[], [], []]);
  });
});

describe('What Veilig Thuis records', () => {
  const said = { stable: 'YES', words: 'Rustig', familyText: 'Het gaat goed.', spokenWith: 'Moeder', doneOn: TODAY };
  const wrong = (over: Partial<typeof said>, handedOverOn?: string): string[] => problemsOfMonitoring({ ...said, ...over }, TODAY, handedOverOn).map(({ field }) => field);

  it('is complete with each of the three results, and names each thing that is missing', () => {
    for (const stable of MONITORING_RESULTS) expect(wrong({ stable })).toEqual([]);
    expect(wrong({ stable: '', words: ' ', familyText: '', spokenWith: '\n', doneOn: '' })).toEqual(['stable', 'words', 'familyText', 'spokenWith', 'doneOn']);
  });

  it('happened today or before, after the hand-over', () => {
    expect([wrong({ doneOn: '2026-11-23' }), wrong({ doneOn: '2026-08-01' }, '2026-08-02'), wrong({ doneOn: '2026-08-02' }, '2026-08-02')]).toEqual([['doneOn'], ['doneOn'], []]);
  });

  it('fits where it is kept', () => {
    expect(wrong({ words: 'x'.repeat(4001), familyText: 'x'.repeat(2001), spokenWith: 'x'.repeat(1001) })).toEqual(['words', 'familyText', 'spokenWith']);
  });

  it('begins on a day that is not still to come', () => {
    expect(['2026-11-22', '2020-01-01'].map((handedOverOn) => problemsOfStart({ handedOverOn }, TODAY))).toEqual([[], []]);
    expect(['2026-11-23', ''].flatMap((handedOverOn) => problemsOfStart({ handedOverOn }, TODAY)).map(({ field }) => field)).toEqual(['handedOverOn', 'handedOverOn']);
  });
});
