import { HARD_WORDS, hardWordsIn } from './hard-words';
import { PLAIN, readabilityOf, sentencesIn, wordsIn, type Readability } from './readability';

/** What may be hard to read in a text. Meant as help for a professional who writes; it never stops anything. */
export interface PlainHints {
  /** Sentences of more than twenty words. */
  readonly long: readonly string[];
  readonly words: readonly { readonly word: string; readonly instead: string }[];
  /** Nothing for a text of fewer words than can be measured. */
  readonly readability: Readability | undefined;
}

const MEASURABLE = 8;

export function plainHints(text: string): PlainHints {
  return {
    long: sentencesIn(text).filter((sentence) => wordsIn(sentence).length > PLAIN.longestSentence),
    words: hardWordsIn(text).map((word) => ({ word, instead: HARD_WORDS[word] ?? '' })),
    readability: wordsIn(text).length < MEASURABLE ? undefined : readabilityOf([text]),
  };
}
