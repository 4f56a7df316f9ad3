import { describe, expect, it } from '@jest/globals';
import type { ConflictPartsFragment } from '@generated/team/graphql';
import { Names } from '../shared/people';
import { fact, people } from '../testing/family';
import { afterConflict, changesOf, problemsOfCorrection, readable, valueFrom, wordsOf } from './correction';
import { byOrganisation, cleared, factsMatching, isFiltering, NO_ORGANISATION, ordered, readFilter, toggled } from './fact-filter';
import { becameText, sourceText, whenText, wordsOfFact } from './fact-words';

const names = new Names(people);
const before = wordsOf(fact('f', { what: 'Oud', place: 'thuis' }));
const ID = '11111111-1111-4111-8111-111111111111';

describe('A correction', () => {
  it('is only what changed; an emptied field is cleared and spaces are no change', () => {
    expect(changesOf(before, { ...before, what: ' Oud ' })).toEqual({});
    expect(changesOf(before, { ...before, what: 'Nieuw', place: '', aboutPersonIds: ['kid'] })).toEqual({ what: 'Nieuw', place: null });
    expect(changesOf(before, { ...before, aboutPersonIds: ['ma', 'kid'], verification: 'DISPUTED', happenedOn: '' })).toEqual({ aboutPersonIds: ['ma', 'kid'], verification: 'DISPUTED', happenedOn: null });
  });

  it('needs words, somebody it is about, a date that was, and a reason', () => {
    const fields = (now: typeof before, reason = 'omdat') => problemsOfCorrection(before, now, reason, '2026-11-22').map(({ field }) => field);
    expect(fields({ ...before, what: '', aboutPersonIds: [] })).toEqual(['what', 'aboutPersonIds']);
    expect(fields({ ...before, happenedOn: '2027-01-01' })).toEqual(['happenedOn']);
    expect(fields({ ...before, happenedOn: '31-2-2026' })).toEqual(['happenedOn']);
    expect(fields({ ...before, what: 'Nieuw' }, ' ')).toEqual(['correctionReason']);
    expect(fields(before)).toEqual(['what']);
  });

  it('goes on from what the others made of it', () => {
    const field = (name: string, theirs: string | null) => ({ __typename: 'ConflictingField' as const, field: name, base: null, theirs, mine: null });
    const conflict: ConflictPartsFragment = { __typename: 'EditConflict', itemId: 'f', currentVersion: 2, changedAt: '', changedByName: null, fields: [field('what', 'Van Kim'), field('aboutPersonIds', `{${ID}}`), field('unknown', 'x')] };
    expect(afterConflict(before, conflict)).toEqual({ ...before, what: 'Van Kim', aboutPersonIds: [ID] });
  });

  it('reads every kind of value as people do', () => {
    expect(valueFrom('aboutPersonIds', `["${ID}"]`)).toEqual([ID]);
    expect(readable('happenedOn', '2026-09-03', names)).toBe('3 september 2026');
    expect(readable('happenedOn', null, names)).toBe('');
    expect(readable('verification', 'DISPUTED', names)).toBe('Betwist');
    expect(readable('what', 'Tekst', names)).toBe('Tekst');
  });
});

describe('The filter of facts', () => {
  const facts = [fact('a'), fact('b', { kind: 'OPINION', aboutPersonIds: ['ma', 'pa'] }), fact('c', { sourceKind: null })];
  const found = (address: string) => factsMatching(facts, readFilter(new URLSearchParams(address))).map(({ id }) => id);

  it('takes any choice of one question and all questions together', () => {
    expect(found('')).toEqual(['a', 'b', 'c']);
    expect(found('soort=OPINION&soort=FACT')).toEqual(['a', 'b', 'c']);
    expect(found('over=pa&soort=OPINION')).toEqual(['b']);
    expect(found('bron=FAMILY_MEMBER')).toEqual(['a', 'b']);
    expect(found('over=pa&bron=DOCUMENT')).toEqual([]);
  });

  it('turns choices on and off and leaves the rest of the address alone', () => {
    const on = toggled(new URLSearchParams('laat-zien=FACT'), 'kind', 'FACT');
    expect(on.toString()).toBe('laat-zien=FACT&soort=FACT');
    expect(toggled(on, 'kind', 'FACT').toString()).toBe('laat-zien=FACT');
    expect(cleared(on).toString()).toBe('laat-zien=FACT');
    expect([isFiltering(readFilter(on)), isFiltering(readFilter(cleared(on)))]).toEqual([true, false]);
  });
});

describe('The words of a fact', () => {
  it('say when', () => {
    expect(whenText(fact('f', { happenedOn: null }))).toBe('Dag niet bekend');
    expect(whenText(fact('f', { happenedUntilOn: '2026-09-05' }))).toBe('van 3 september 2026 tot en met 5 september 2026');
  });
  it('say from whom, and that a source is shielded', () => {
    expect(sourceText(fact('f', { sourceKind: null }), names)).toBe('Bron afgeschermd');
    expect(sourceText(fact('f', { sourcePersonId: null, sourceKind: 'OWN_OBSERVATION' }), names)).toBe('Zelf gezien of gehoord');
    expect(sourceText(fact('f', { sourcePersonId: null, sourceName: 'Brief', sourceKind: 'DOCUMENT' }), names)).toBe('Brief (document)');
  });
});

describe('facts of organisations', () => {
  const of = (id: string, name?: string) => fact(id, name === undefined ? {} : { sourceOrganisation: { __typename: 'PartnerOrganisation', id: name, name } });
  const facts = [of('1', 'School'), of('2'), of('3', 'Gemeente'), of('4', 'School')];

  it('stand under their names in order of the alphabet, and what belongs to none comes last', () => {
    expect(byOrganisation(facts).map((group) => [group.name, group.facts.map(({ id }) => id)])).toEqual([['Gemeente', ['3']], ['School', ['1', '4']], ['', ['2']]]);
    expect(byOrganisation([])).toEqual([]);
  });

  it('are chosen by one or more of them, none included', () => {
    const chosen = (...names: string[]) => factsMatching(facts, readFilter(new URLSearchParams(names.map((name) => ['organisatie', name])))).map(({ id }) => id);
    expect([chosen('School'), chosen('School', 'Gemeente'), chosen(NO_ORGANISATION)]).toEqual([['1', '4'], ['1', '3', '4'], ['2']]);
    expect(isFiltering(readFilter(new URLSearchParams('organisatie=School')))).toBe(true);
  });

  it('keep the rest of the address when their order changes', () => {
    const address = new URLSearchParams('soort=FACT');
    expect(ordered(address, 'organisatie').toString()).toBe('soort=FACT&per=organisatie');
    expect(ordered(ordered(address, 'organisatie'), 'datum').toString()).toBe('soort=FACT');
  });
});

describe('the words of a fact', () => {
  it('are in their place what became of it when they are gone', () => {
    const gone = (state: 'WITHDRAWN' | 'SPLIT') => fact('1', { state, what: '', correctionReason: 'Ander gezin', changedAt: '2026-10-01T08:00:00Z' });
    expect([wordsOfFact(fact('1')), wordsOfFact(gone('WITHDRAWN')), wordsOfFact(gone('SPLIT'))]).toEqual(['Dit gebeurde: 1', 'Ingetrokken door de bron', 'Gesplitst']);
    expect(becameText(gone('WITHDRAWN'))).toBe('De bron trok dit in op 1 oktober 2026: Ander gezin');
    expect(becameText(gone('SPLIT'))).toBe('Gesplitst op 1 oktober 2026, een deel per persoon: Ander gezin');
  });
});
