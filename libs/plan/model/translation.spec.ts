import { describe, expect, it } from '@jest/globals';
import { problemsOfTranslation, problemsOfWords, stateOfTranslation } from './translation.ts';

const good = { ofItemType: 'AGREEMENT', field: 'CHILD_TEXT', text: 'Call grandma.', checkedByName: null };
const fields = (over: object): string[] => problemsOfTranslation({ ...good, ...over }).map(({ field }) => field);

describe('A translation', () => {
  it('is whole with words of a text of the plan, checked or not', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ ofItemType: 'SAFETY_NET_CONTACT', field: 'FAMILY_TEXT', checkedByName: 'Tolk Een' })).toEqual([]);
  });

  it('is of no fact, and of a child text of an agreement alone', () => {
    expect(fields({ ofItemType: 'FACT', field: 'FAMILY_TEXT' })).toEqual(['ofItemType']);
    expect(fields({ ofItemType: 'TOP3_ITEM' })).toEqual(['field']);
  });

  it('has words, and not too many of them', () => {
    expect(fields({ text: ' ' })).toEqual(['text']);
    expect(fields({ text: 'x'.repeat(4000), checkedByName: 'x'.repeat(200) })).toEqual([]);
    expect(fields({ text: 'x'.repeat(4001), checkedByName: 'x'.repeat(201) })).toEqual(['text', 'checkedByName']);
  });

  it('may be taken away, and is then checked by nobody', () => {
    expect(problemsOfWords({ text: '' })).toEqual([]);
    expect(problemsOfWords({ text: '', checkedByName: 'Tolk' }).map(({ field }) => field)).toEqual(['checkedByName']);
    expect(problemsOfWords({})).toEqual([]);
  });
});

describe('How far a translation is', () => {
  const made = { text: 'Call grandma.', ofText: 'Bel oma.', checkedByName: null };

  it('is nothing without words, a draft until an interpreter checked it', () => {
    expect(stateOfTranslation(undefined, 'Bel oma.')).toBe('NONE');
    expect(stateOfTranslation({ ...made, text: '' }, 'Bel oma.')).toBe('NONE');
    expect(stateOfTranslation(made, 'Bel oma.')).toBe('DRAFT');
    expect(stateOfTranslation({ ...made, checkedByName: 'Tolk' }, 'Bel oma.')).toBe('CHECKED');
  });

  it('is older than the text once the Dutch words changed, whoever checked it', () => {
    expect(stateOfTranslation({ ...made, checkedByName: 'Tolk' }, 'Bel oma Wilma.')).toBe('OLDER');
  });
});
