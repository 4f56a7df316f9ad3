import { textsFor, type Address, type Texts } from '../address';

/** Words of the trade, each with a plain word that says the same. */
export const forbidden = [
  'casusregie', 'casusregisseur', 'casus', 'OTS', 'VOTS', 'MUHP', 'VTO', 'zienswijze', 'interventie', 'escalatie', 'escaleren', 'betrokkene', 'betrokkenheid',
  'grondslag', 'verwerking', 'jeugdige', 'minderjarige', 'ouderlijk gezag', 'bodemeis', 'vangnet', 'monitoren', 'evaluatie', 'evalueren', 'traject',
  'uithuisplaatsing', 'systeem', 'netwerkdossier', 'dossier', 'inzage', 'raadplegen', 'conform', 'middels', 'indien', 'teneinde', 'derhalve', 'dient te',
  'vaststellen', 'controle', 'correctieverzoek', 'hulpvraag', 'problematiek', 'casuïstiek', 'participatie', 'autoriseren', 'onderhavig', 'reeds',
] as const;

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

export const sentencesIn = (texts: readonly string[]) => texts.flatMap((text) => text.split(/(?<=[.!?:])\s+/)).filter((sentence) => /\w/.test(sentence));

const wordsIn = (sentence: string) => sentence.match(/[\p{L}\p{N}’'-]+/gu) ?? [];
const syllablesIn = (word: string) => Math.max(1, word.toLowerCase().match(/(aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|[aeiouyéëïöü])[iu]?/g)?.length ?? 1);
const average = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);

export type Readability = { longest: string; most: number; mean: number; ease: number };

/** Words a sentence, and Flesch-Douma (higher is easier; 65 is everyday language). */
export function readabilityOf(texts: readonly string[]): Readability {
  const sentences = sentencesIn(texts);
  const lengths = sentences.map((sentence) => wordsIn(sentence).length);
  const words = sentences.flatMap(wordsIn);
  const most = Math.max(...lengths);
  const mean = average(lengths);
  const ease = 206.8 - 77 * average(words.map(syllablesIn)) - 0.93 * mean;
  return { longest: sentences[lengths.indexOf(most)] ?? '', most, mean, ease };
}

const has = (text: string, word: string) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu').test(text);

export const forbiddenIn = (texts: readonly string[]) => texts.filter((text) => forbidden.some((word) => has(text, word)));

/** Texts that speak to the wrong reader: "je" to an adult, "u" to a child. */
export function misaddressedIn(texts: readonly string[], address: Address): string[] {
  const wrong = address === 'CHILD' ? ['u', 'uw', 'uzelf'] : ['je', 'jij', 'jou', 'jouw', 'jullie'];
  return texts.filter((text) => wrong.some((word) => has(text, word)));
}
