import { piecesOf, plainWords, wordsOf } from '../../model/protected-text.ts';
import type { Readable } from '../data/family-data.ts';
import type { Cipher } from '../secret/cipher.ts';
import { markOfText } from '../secret/marks.ts';
import type { FieldProblem } from './refused.ts';
import type { Values } from './values-sql.ts';

/** A row that is written, with the values it gets. */
export interface Written {
  readonly id: string;
  readonly values: Values;
}

/** A protected value that was found: in which text, by which hash; none for the name of an organisation. */
export interface Found {
  readonly item: string;
  readonly field: string;
  readonly mark: string | null;
}

/**
 * NL: struikeldraad. Finds protected values (where somebody is who hides) in texts that the family can read, by keyed hashes: the
 * values themselves are not decrypted for it, and stay out of statements and logs. The work is the same whether there are any or not.
 */
export class Tripwire {
  constructor(private readonly cipher: Cipher) {}

  /**
   * What the family could read of these rows, ready to be compared by the database; null when it is nothing. With `sought` only those
   * hashes of a text are handed over, which makes thousands of texts light.
   */
  texts(readable: Readable, dossierId: string, rows: readonly Written[], sought?: ReadonlySet<string>): string | null {
    const mark = this.cipher.marker(dossierId);
    const marksIn = (text: string): string[] => [...new Set(piecesOf(text).map(({ plain }) => plain))].map(mark).filter((one) => sought?.has(one) !== false);
    const texts = rows.flatMap(({ id, values }) => visibleTexts(readable, values).map(([field, text]) => ({
      item: id, field, marks: marksIn(text), line: plainWords(text), whole: markOfText(this.cipher, dossierId, text),
      cipher: this.cipher.encrypt(dossierId, 'HeldText.text', text),
    })));
    return texts.length === 0 ? null : JSON.stringify(texts);
  }

  /** Which words of which field have to go, for somebody who may see what they protect. */
  problems(dossierId: string, rows: readonly Written[], found: readonly Found[]): FieldProblem[] {
    const mark = this.cipher.marker(dossierId);
    return rows.flatMap(({ id, values }) => Object.keys(values).flatMap((field) => {
      const here = found.filter((one) => one.item === id && one.field === field);
      if (here.length === 0) return [];
      const text = String(values[field]);
      const marks = new Set(here.map((one) => one.mark));
      const words = wordsOf(text, ({ plain }) => marks.has(mark(plain))).map(({ start, end }) => `“${text.slice(start, end)}”`);
      return [{ field, message: words.length === 0 ? TELLING_NAME : protectedWords(words) }];
    }));
  }
}

const TELLING_NAME = 'Hier staat de naam van een organisatie. Aan die naam is te zien waar iemand verblijft. Haal de naam weg en bewaar opnieuw.';
const protectedWords = (words: readonly string[]): string =>
  `Hier staat waaraan iemand te vinden is: ${[...new Set(words)].join(', ')}. Haal dit weg of schrijf het anders, en bewaar opnieuw. Uw tekst staat er nog.`;

/** The values that the portal shows as text. An emptied one counts: with it, what waited is mended. */
function visibleTexts(readable: Readable, values: Values): [field: string, text: string][] {
  return Object.entries(values).filter(([field, value]) => readable.familyVisible.has(field) && (typeof value === 'string' || value === null))
    .map(([field, value]) => [field, (value as string | null) ?? '']);
}

/** Which texts to compare after a change: those that change, and all of them when the rows are released to somebody. */
export function watchedAfter(readable: Readable, patch: Values): string[] {
  const releases = 'releasedToPersonIds' in patch || patch['state'] === 'SHARED' || patch['state'] === 'ADOPTED';
  return [...readable.familyVisible].filter((field) => releases || field in patch);
}

export const pick = (values: Values, fields: readonly string[]): Values => Object.fromEntries(fields.map((field) => [field, values[field]]));
