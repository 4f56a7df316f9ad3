/** NL: leesbaarheid. How easy Dutch text reads. Lengths in words; `ease` is the measure of Flesch in Douma's form: 65 and more is everyday language. */
export interface Readability {
  readonly longest: string;
  readonly most: number;
  readonly mean: number;
  readonly ease: number;
}

/** What plain text keeps to: at most so many words in a sentence, on average so many, and this ease. */
export const PLAIN = { longestSentence: 20, meanSentence: 12, ease: 65 } as const;

const VOWELS = /(aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyéëïöü])[iu]?/g;

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
export const sentencesIn = (text: string): string[] => text.split(/(?<=[.!?:])\s+|\n+/).map((one) => one.trim()).filter((one) => wordsIn(one).length > 0);
const syllablesIn = (word: string): number => Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 1);
const average = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

/** Over all these texts together: the sum over their sentences and words. Without any word it is as easy as can be. */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = texts.flatMap(sentencesIn);
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const most = Math.max(0, ...lengths);
  const mean = average(lengths);
  const ease = 206.8 - 77 * average(sentences.flatMap(wordsIn).map(syllablesIn)) - 0.93 * mean;
  return { longest: sentences[lengths.indexOf(most)] ?? '', most, mean, ease };
}
