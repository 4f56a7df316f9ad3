import { describe, expect, it } from '@jest/globals';
import { maskedFor, problemsOfApproval, problemsOfSplit } from './mixed-fact.ts';

const part = (what: string, ...aboutPersonIds: string[]) => ({ what, aboutPersonIds });
const fields = (problems: readonly { field: string; message: string }[]): string[] => problems.map(({ message }) => message);

describe('splitting a fact', () => {
  it('makes parts that are together about everybody, with why', () => {
    expect(problemsOfSplit([part('over ma', 'ma'), part('over kind', 'kid')], 'apart', ['ma', 'kid'])).toEqual([]);
    expect(problemsOfSplit([part('samen', 'ma', 'pa'), part('over kind', 'kid')], 'apart', ['ma', 'pa', 'kid'])).toEqual([]);
  });

  it.each([
    [[part('over ma', 'ma')], 'apart', 'Maak ten minste twee delen.'],
    [[part('over ma', 'ma'), part(' ', 'kid')], 'apart', 'Schrijf bij elk deel wat er gebeurde of is gezegd.'],
    [[part('over ma', 'ma'), part('over allen', 'ma', 'kid')], 'apart', 'Kies bij elk deel over wie het gaat, en nooit allen samen.'],
    [[part('over ma', 'ma'), part('over niemand')], 'apart', 'Kies bij elk deel over wie het gaat, en nooit allen samen.'],
    [[part('over ma', 'ma'), part('ook over ma', 'ma')], 'apart', 'Maak een deel voor iedereen over wie dit feit gaat.'],
    [[part('over ma', 'ma'), part('over pa', 'pa')], 'apart', 'Maak een deel voor iedereen over wie dit feit gaat.'],
    [[part('x'.repeat(4001), 'ma'), part('over kind', 'kid')], 'apart', 'Een deel is te lang. Gebruik ten hoogste 4000 tekens.'],
    [[part('over ma', 'ma'), part('over kind', 'kid')], ' ', 'Schrijf waarom u dit feit splitst.'],
  ])('asks to mend %#', (parts, reason, message) => {
    expect(fields(problemsOfSplit(parts, reason, ['ma', 'kid']))).toEqual([message]);
  });

  it('is not for a fact about one person', () => {
    expect(fields(problemsOfSplit([part('a', 'ma'), part('b', 'ma')], 'apart', ['ma']))).toEqual(['Dit feit gaat over één persoon. Het hoeft niet te worden gesplitst.']);
  });
});

describe('releasing a fact', () => {
  it('is to somebody who does not read it yet, with why', () => {
    expect(problemsOfApproval(['pa'], 'afspraak', ['ma'])).toEqual([]);
    expect(fields(problemsOfApproval(['ma'], '', ['ma']))).toEqual(['Kies aan wie u dit vrijgeeft. Kies iemand die het nog niet leest.', 'Schrijf waarom deze mensen dit mogen lezen.']);
    expect(fields(problemsOfApproval([], 'x'.repeat(2001), []))).toEqual(['Kies aan wie u dit vrijgeeft. Kies iemand die het nog niet leest.', 'Dit is te lang. Gebruik ten hoogste 2000 tekens.']);
  });
});

describe('a mixed fact', () => {
  const reach = new Map([['ma', ['ma', 'kid']], ['pa', ['pa', 'kid']], ['teen', ['teen']]]);
  const fact = (aboutPersonIds: string[], releasedToPersonIds: string[] = [], state = 'CURRENT') => ({ state, aboutPersonIds, releasedToPersonIds });

  it('is kept from each it is about who does not stand for all the others and to whom it was not released', () => {
    expect(maskedFor(fact(['ma', 'kid']), reach)).toEqual([]);
    expect(maskedFor(fact(['ma', 'pa']), reach)).toEqual(['ma', 'pa']);
    expect(maskedFor(fact(['ma', 'pa', 'kid'], ['ma']), reach)).toEqual(['pa']);
    expect(maskedFor(fact(['teen', 'ma']), reach)).toEqual(['teen', 'ma']);
    expect(maskedFor(fact(['pa', 'oma']), reach)).toEqual(['pa']);
  });

  it('is neither about one person, nor withdrawn or split', () => {
    expect([maskedFor(fact(['ma']), reach), maskedFor(fact(['ma', 'pa'], [], 'WITHDRAWN'), reach)]).toEqual([[], []]);
  });
});
