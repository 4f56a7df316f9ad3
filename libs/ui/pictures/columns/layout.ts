import { LETTER, LINE, linesWithin } from '../lettering';

export const COLUMN_KINDS = ['WORRY', 'STRENGTH', 'NEED'] as const;
export type ColumnSign = (typeof COLUMN_KINDS)[number];

export interface ColumnSentence {
  readonly id: string;
  readonly text: string;
  /** Below it, smaller: about whom, and on how much it rests. */
  readonly note?: string;
}
export interface PictureColumn { readonly kind: ColumnSign; readonly title: string; readonly sentences: readonly ColumnSentence[] }

export interface SentenceBox { readonly id: string; readonly top: number; readonly height: number; readonly lines: readonly string[]; readonly note: readonly string[] }
export interface ColumnLayout { readonly heading: readonly string[]; readonly top: number; readonly boxes: readonly SentenceBox[]; readonly height: number }

/** As narrow as the smallest screen leaves; where there is more room the column is drawn larger, never smaller. */
export const WIDTH = 256;
export const PAD = 12;
export const HEAD = 44;
const BETWEEN = 10;
export const NOTE = 13;

/** One column from top to bottom. Every word is there: a box is as high as its sentence is long. */
export function layOutColumn({ title, sentences }: PictureColumn): ColumnLayout {
  const heading = linesWithin(title, WIDTH - HEAD - PAD, LETTER + 1);
  const top = Math.max(HEAD, heading.length * (LINE + 2) + PAD) + BETWEEN;
  const boxes: SentenceBox[] = [];
  let next = top;
  for (const { id, text, note } of sentences) {
    const [lines, below] = [linesWithin(text, WIDTH - 2 * PAD), note ? linesWithin(note, WIDTH - 2 * PAD, NOTE) : []];
    const height = (lines.length + below.length) * LINE + 2 * PAD;
    boxes.push({ id, top: next, height, lines, note: below });
    next += height + BETWEEN;
  }
  return { heading, top, boxes, height: Math.max(next, top + LINE + 2 * PAD) };
}
