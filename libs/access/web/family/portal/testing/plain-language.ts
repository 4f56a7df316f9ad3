import { hardWordsIn } from '@zov/ui/plain-dutch/hard-words';
import { textsFor, type Address, type Texts } from '../address';

/** Words that belong to how the product is made and that no text for a family needs, besides the hard words of everybody. */
const OURS = ['vaststellen', 'controle'] as const;

const sample = 'Jip';

/** Every text of a module, with a name put in for what varies. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return textsIn((value as (...words: string[]) => unknown)(...Array.from({ length: value.length }, () => sample)));
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
  return [];
}

export const textsInBothForms = <T,>(texts: Texts<T>): { address: Address; texts: string[] }[] =>
  (['ADULT', 'CHILD'] as const).map((address) => ({ address, texts: textsIn(textsFor(texts, address)) }));

const has = (text: string, word: string) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text);

export const forbiddenIn = (texts: readonly string[]) => texts.filter((text) => hardWordsIn(text).length > 0 || OURS.some((word) => has(text, word)));

/** Texts that speak to the wrong reader: "je" to an adult, "u" to a child. */
export function misaddressedIn(texts: readonly string[], address: Address): string[] {
  const wrong = address === 'CHILD' ? ['u', 'uw', 'uzelf'] : ['je', 'jij', 'jou', 'jouw', 'jullie'];
  return texts.filter((text) => wrong.some((word) => has(text, word)));
}
