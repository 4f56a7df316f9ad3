import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './word-diff.ts';

const told = (before: string, after: string) => wordDiff(before, after).map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`)).join('');

describe('the difference between two texts', () => {
  it('marks the words that went and came and leaves the rest', () => {
    expect(told('Loopt een kwartier buiten.', 'Loopt een half uur buiten.')).toBe('Loopt een [-kwartier-][+half uur+] buiten.');
  });

  it('is only new or only gone when one side is empty', () => {
    expect(told('', 'Bel oma.')).toBe('[+Bel oma.+]');
    expect(told('Bel oma.', '')).toBe('[-Bel oma.-]');
    expect(told('', '')).toBe('');
  });

  it('gives both texts back, whatever changed', () => {
    const [before, after] = ['a b c d e f', 'a x c y e z f g'];
    const pieces = wordDiff(before, after);
    const side = (skip: string) => pieces.filter(({ kind }) => kind !== skip).map(({ text }) => text).join('');
    expect(side('new')).toBe(before);
    expect(side('gone')).toBe(after);
  });

  it('shows a very long text as wholly replaced', () => {
    const [before, after] = ['een '.repeat(900), 'twee '.repeat(900)];
    expect(wordDiff(before, after)).toEqual([{ kind: 'gone', text: before }, { kind: 'new', text: after }]);
  });
});
