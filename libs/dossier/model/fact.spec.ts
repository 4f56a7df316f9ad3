import { describe, expect, it } from '@jest/globals';
import { problemsOfCorrection, problemsOfFact, type FactChanges, type FactWords, problemsOfStatement, problemsOfWithdrawal } from './fact.ts';

const TODAY = '2026-11-22';
const good: FactWords = {
  kind: 'FACT', what: 'Vader gooide een bord', happenedOn: '2026-11-20', happenedUntilOn: null, sourceKind: 'OWN_OBSERVATION', sourcePersonId: null, sourceName: null,
  aboutPersonIds: ['vader'], restsOnFactIds: [], dataClass: 'D3',
};
const fields = (over: Partial<FactWords> = {}): string[] => problemsOfFact({ ...good, ...over }, TODAY).map(({ field }) => field);

describe('A fact', () => {
  it('that says what, when, from whom and about whom has nothing to mend', () => {
    expect(fields()).toEqual([]);
  });

  it('says something, in at most four thousand characters', () => {
    expect(fields({ what: ' \n\t ' })).toEqual(['what']);
    expect(fields({ what: 'x'.repeat(4000) })).toEqual([]);
    expect(fields({ what: 'x'.repeat(4001) })).toEqual(['what']);
  });

  it('is about somebody', () => {
    expect(fields({ aboutPersonIds: [] })).toEqual(['aboutPersonIds']);
  });

  it.each([
    ['FAMILY_MEMBER', 'sourcePersonId'], ['NETWORK', 'sourcePersonId'], ['PROFESSIONAL', 'sourceName'], ['DOCUMENT', 'sourceName'], ['OWN_OBSERVATION', null], ['REGISTER', null],
  ])('from %s names its own kind of source: %s', (sourceKind, asked) => {
    const wrong = (over: Partial<FactWords>) => fields({ sourceKind, ...over });
    expect(wrong({})).toEqual(asked === null ? [] : [asked]);
    expect(wrong({ sourcePersonId: 'oma', sourceName: 'Brief' })).toEqual([]);
    if (asked === 'sourcePersonId') expect(wrong({ sourceName: 'Oma' })).toEqual([asked]);
    if (asked === 'sourceName') expect(wrong({ sourcePersonId: 'oma', sourceName: ' ' })).toEqual([asked]);
  });

  it('that is an interpretation names the facts it rests on; another kind need not', () => {
    expect(fields({ kind: 'INTERPRETATION' })).toEqual(['restsOnFactIds']);
    expect(fields({ kind: 'INTERPRETATION', restsOnFactIds: ['feit'] })).toEqual([]);
    for (const kind of ['FACT', 'OPINION']) expect(fields({ kind })).toEqual([]);
  });

  it('happened today or before, and may have no day at all', () => {
    expect([TODAY, '1990-02-28', null, undefined].map((happenedOn) => fields({ happenedOn }))).toEqual([[], [], [], []]);
    expect(fields({ happenedOn: '2026-11-23' })).toEqual(['happenedOn']);
  });

  it('of more days ended on or after its first day, and not in days to come', () => {
    expect(fields({ happenedUntilOn: '2026-11-20' })).toEqual([]);
    expect(fields({ happenedUntilOn: TODAY })).toEqual([]);
    expect(fields({ happenedUntilOn: '2026-11-19' })).toEqual(['happenedUntilOn']);
    expect(fields({ happenedUntilOn: '2026-11-23' })).toEqual(['happenedUntilOn']);
  });

  it('is ordinary, about health or about criminal law, and of no other class', () => {
    expect(['D3', 'D11', 'D12'].map((dataClass) => fields({ dataClass }))).toEqual([[], [], []]);
    for (const dataClass of ['D1', 'D2S', 'D3M', 'D8K', '']) expect(fields({ dataClass })).toEqual(['dataClass']);
  });

  it('tells everything that is wrong at once, each with words', () => {
    const all = problemsOfFact({ ...good, kind: 'INTERPRETATION', what: '', aboutPersonIds: [], sourceKind: 'NETWORK', happenedOn: '2026-12-01', dataClass: 'D9' }, TODAY);
    expect(all.map(({ field }) => field)).toEqual(['what', 'aboutPersonIds', 'sourcePersonId', 'restsOnFactIds', 'happenedOn', 'dataClass']);
    for (const { message } of all) expect(message).toMatch(/^[A-Z].*\.$/);
  });
});

describe('A correction of a fact', () => {
  const reason = { correctionReason: 'Verkeerd gehoord' };
  const wrong = (changes: Partial<FactChanges>): string[] => problemsOfCorrection({ ...reason, ...changes }, TODAY).map(({ field }) => field);

  it('needs a reason, and nothing that it does not change', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ correctionReason: ' ' })).toEqual(['correctionReason']);
    expect(wrong({ what: null, happenedOn: null, happenedUntilOn: null, sourceKind: null, aboutPersonIds: null })).toEqual([]);
  });

  it('leaves neither the words nor the people empty, and the words no longer than when they were first written', () => {
    expect(wrong({ what: ' ' })).toEqual(['what']);
    expect(wrong({ what: 'x'.repeat(4000) })).toEqual([]);
    expect(wrong({ what: 'x'.repeat(4001) })).toEqual(['what']);
    expect(wrong({ aboutPersonIds: [] })).toEqual(['aboutPersonIds']);
    expect(wrong({ aboutPersonIds: ['vader'] })).toEqual([]);
  });

  it('gives another kind of source with who or what belongs to it', () => {
    expect([['FAMILY_MEMBER'], ['NETWORK'], ['PROFESSIONAL'], ['DOCUMENT'], ['OWN_OBSERVATION']].map(([sourceKind]) => wrong({ sourceKind }))).toEqual([['sourcePersonId'], ['sourcePersonId'], ['sourceName'], ['sourceName'], []]);
    expect(wrong({ sourceKind: 'NETWORK', sourcePersonId: 'oma' })).toEqual([]);
    expect(wrong({ sourceKind: 'DOCUMENT', sourceName: ' ' })).toEqual(['sourceName']);
    expect(wrong({ sourceName: null, sourcePersonId: null })).toEqual([]);
  });

  it('gives days that have been, in their order', () => {
    expect(wrong({ happenedOn: TODAY, happenedUntilOn: TODAY })).toEqual([]);
    expect(wrong({ happenedOn: '2026-11-23' })).toEqual(['happenedOn']);
    expect(wrong({ happenedUntilOn: '2026-11-23' })).toEqual(['happenedUntilOn']);
    expect(wrong({ happenedOn: '2026-11-20', happenedUntilOn: '2026-11-19' })).toEqual(['happenedUntilOn']);
    expect(wrong({ happenedUntilOn: '2020-01-01' })).toEqual([]);
  });
});

describe('withdrawing a fact', () => {
  it('says why', () => {
    expect(problemsOfWithdrawal('Van een ander gezin')).toEqual([]);
    for (const reason of ['', '  ']) expect(problemsOfWithdrawal(reason)).toEqual([{ field: 'reason', message: 'Schrijf waarom uw organisatie dit feit intrekt.' }]);
  });
});

describe('a statement beside a fact', () => {
  it('has words of its own, and not endlessly many', () => {
    expect([problemsOfStatement('Zo was het niet.'), problemsOfStatement('x'.repeat(4000))]).toEqual([[], []]);
    expect(problemsOfStatement(' ')).toEqual([{ field: 'words', message: 'Schrijf in eigen woorden wat erbij moet staan.' }]);
    expect(problemsOfStatement('x'.repeat(4001))).toEqual([{ field: 'words', message: 'Dit is te lang. Gebruik ten hoogste 4000 tekens.' }]);
  });
});
