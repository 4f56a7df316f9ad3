import { describe, expect, it } from '@jest/globals';
import { problemsOfFactor, problemsOfInstrument, problemsOfVulnerability } from './grounds.ts';

const TODAY = '2026-11-21';
const fields = (problems: readonly { field: string }[]): string[] => problems.map(({ field }) => field);
const FACTOR = { text: 'Oma neemt altijd op', sinceOn: TODAY, untilOn: TODAY, aboutPersonIds: ['a'] };
const INSTRUMENT = { instrument: 'ARIJ_RISK', outcome: 'midden', takenByName: 'Jip', takenOn: TODAY, aboutPersonIds: ['a'] };

describe('what a card rests on', () => {
  it('is nothing to mend when it is whole, or when a correction leaves it as it was', () => {
    for (const problems of [problemsOfFactor(FACTOR, TODAY), problemsOfFactor({}, TODAY), problemsOfInstrument(INSTRUMENT, TODAY), problemsOfInstrument({}, TODAY), problemsOfVulnerability({ personId: 'a', kind: 'DEBTS' }), problemsOfVulnerability({})]) expect(problems).toEqual([]);
  });

  it('is of a factor what protects whom, from a day that was', () => {
    expect(fields(problemsOfFactor({ text: ' ', sinceOn: '2026-11-22', untilOn: '2026-11-01', aboutPersonIds: [] }, TODAY))).toEqual(['text', 'sinceOn', 'untilOn', 'aboutPersonIds']);
    expect(fields(problemsOfFactor({ ...FACTOR, text: 'x'.repeat(2001), whoName: 'x'.repeat(201) }, TODAY))).toEqual(['text', 'whoName']);
    expect(problemsOfFactor({ ...FACTOR, untilOn: null, sinceOn: null }, TODAY)).toEqual([]);
  });

  it('is of an instrument which one, by whom and its outcome', () => {
    expect(fields(problemsOfInstrument({ instrument: '', outcome: '', takenByName: '', takenOn: '2026-11-22', aboutPersonIds: [] }, TODAY))).toEqual(['instrument', 'outcome', 'takenByName', 'takenOn', 'aboutPersonIds']);
    expect(fields(problemsOfInstrument({ ...INSTRUMENT, outcome: 'x'.repeat(2001), instrumentVersion: 'x'.repeat(61) }, TODAY))).toEqual(['outcome', 'instrumentVersion']);
  });

  it('is of a vulnerability of whom and what', () => {
    expect(fields(problemsOfVulnerability({ personId: '', kind: '', note: 'x'.repeat(2001) }))).toEqual(['personId', 'kind', 'note']);
  });
});
