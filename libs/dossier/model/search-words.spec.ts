import { describe, expect, it } from '@jest/globals';
import { dateOf, wordsOf } from './search-words.ts';

describe('what somebody typed to look for', () => {
  it('becomes words, whatever stands between them', () => {
    expect(wordsOf('  Jan-Peter  (van) d\u2019Hondt ')).toBe('Jan Peter van d Hondt');
    expect(wordsOf('5 & 6 | !:*')).toBe('5 6');
    expect(wordsOf('Çağla Ünlü')).toBe('Çağla Ünlü');
  });

  it('is nothing below two letters or digits', () => {
    for (const typed of ['', ' ', 'a', "'", '&|!', ' é ']) expect(wordsOf(typed)).toBeNull();
    expect(wordsOf('a b')).toBe('a b');
  });

  it('counts its first eight words', () => {
    expect(wordsOf('a b c d e f g h i j')).toBe('a b c d e f g h');
  });

  it('is a date when it is typed as one, and only when that day exists', () => {
    expect(['5-9-1992', '05/09/1992', ' 5.9.1992 ', '5 9 1992'].map(dateOf)).toEqual(Array(4).fill('1992-09-05'));
    for (const typed of ['31-2-2020', '1992-09-05', '5-9-92', 'Jan', '5-13-2020']) expect(dateOf(typed)).toBeNull();
  });
});
