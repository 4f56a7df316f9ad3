/** Letters of a picture, in CSS pixels. Nothing in a picture is smaller. */
export const LETTER = 14;
export const LINE = 17;

const narrow = /[iljtfrI.,:;'|()!-]/g;
const wide = /[mwMW@%]/g;

/** A careful guess of how wide a text is; drawing and laying out happen where nothing can be measured. */
export function widthOf(text: string, size: number = LETTER): number {
  const thin = text.match(narrow)?.length ?? 0;
  const broad = text.match(wide)?.length ?? 0;
  return Math.ceil((text.length * 0.58 - thin * 0.24 + broad * 0.3) * size);
}

/** Breaks a text between words, and a word that is longer than a line wherever it must. What does not fit in the last line ends in "…". */
export function linesOf(text: string, most = 15, lines = 3): string[] {
  const pieces = text.trim().split(/\s+/).flatMap((word) => pieceTogether(word, most));
  const out: string[] = [];
  for (const piece of pieces) {
    const last = out.at(-1);
    if (last !== undefined && `${last} ${piece}`.length <= most) out[out.length - 1] = `${last} ${piece}`;
    else out.push(piece);
  }
  if (out.length <= lines) return out;
  return [...out.slice(0, lines - 1), `${(out[lines - 1] ?? '').slice(0, most - 1)}…`];
}

/** Breaks a text between words into lines no wider than this, and a word that is wider wherever it must. Nothing is left out. */
export function linesWithin(text: string, width: number, size: number = LETTER): string[] {
  const out: string[] = [];
  for (const word of text.trim().split(/\s+/).filter(Boolean)) {
    const last = out.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) out[out.length - 1] = `${last} ${word}`;
    else out.push(...brokenAt(word, width, size));
  }
  return out;
}

function brokenAt(word: string, width: number, size: number): string[] {
  if (widthOf(word, size) <= width) return [word];
  let most = word.length - 1;
  while (most > 1 && widthOf(`${word.slice(0, most)}-`, size) > width) most -= 1;
  return [`${word.slice(0, most)}-`, ...brokenAt(word.slice(most), width, size)];
}

/** Double names break behind their hyphen first. */
function pieceTogether(word: string, most: number): string[] {
  if (word.length <= most) return [word];
  const hyphen = word.lastIndexOf('-', most - 1);
  if (hyphen > 0) return [word.slice(0, hyphen + 1), ...pieceTogether(word.slice(hyphen + 1), most)];
  return [`${word.slice(0, most - 1)}-`, ...pieceTogether(word.slice(most - 1), most)];
}
