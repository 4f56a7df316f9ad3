import { describe, expect, it } from '@jest/globals';
import { plainHints } from './plain-words';

describe('hints for plain words', () => {
  it('says nothing about a short sentence in plain words', () => {
    expect(plainHints('Papa gaat naar buiten als hij boos wordt. Hij loopt een rondje.')).toEqual([]);
  });

  it('marks a sentence of more than twenty words, and only that one', () => {
    const long = `${'woord '.repeat(20)}woord.`;
    expect(plainHints(`Kort. ${long}`)).toEqual([{ kind: 'sentence', text: long }]);
    expect(plainHints(`${'woord '.repeat(19)}woord.`)).toEqual([]);
  });

  it('gives a plainer word for a difficult one, once', () => {
    expect(plainHints('De jeugdige ziet escalatie. Jeugdige is bang.')).toEqual([
      { kind: 'word', text: 'jeugdige', instead: 'kind, of de naam' },
      { kind: 'word', text: 'escalatie', instead: 'ruzie die erger wordt' },
    ]);
  });
});
