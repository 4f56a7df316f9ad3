const LEAST_LETTERS = 2;
const MOST_WORDS = 8;
/** Letters and digits of any script, and what may stand inside a word; anything else parts words. */
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const TYPED_DATE = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** The words of what somebody typed, parted by single spaces; null when there are not two letters or digits to look for. */
export function wordsOf(typed: string): string | null {
  const words = typed.replaceAll(NO_WORD, ' ').trim().split(' ').slice(0, MOST_WORDS).join(' ');
  return words.replaceAll(' ', '').length < LEAST_LETTERS ? null : words;
}

/** A date as it is typed in Dutch (5-9-1992) as YYYY-MM-DD; null when it is no date. */
export function dateOf(typed: string): string | null {
  const [, day = '', month = '', year = ''] = TYPED_DATE.exec(typed.trim()) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const parsed = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== date ? null : date;
}
