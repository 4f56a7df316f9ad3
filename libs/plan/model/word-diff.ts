export type Piece = { readonly kind: 'same' | 'gone' | 'new'; readonly text: string };

const LARGEST_TABLE = 250_000;
const tokensOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];

function lengths(old: readonly string[], next: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = next.length - 1; j >= 0; j -= 1) {
      const row = table[i] as Uint16Array;
      const below = table[i + 1] as Uint16Array;
      row[j] = old[i] === next[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

function push(pieces: Piece[], kind: Piece['kind'], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** The words that went and came between two texts, in reading order. Very long texts are shown as wholly replaced. */
export function wordDiff(before: string, after: string): Piece[] {
  const [old, next] = [tokensOf(before), tokensOf(after)];
  if (old.length * next.length > LARGEST_TABLE) return [{ kind: 'gone', text: before }, { kind: 'new', text: after }];
  const table = lengths(old, next);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < next.length) {
    if (i < old.length && j < next.length && old[i] === next[j]) {
      push(pieces, 'same', old[i] ?? '');
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= next.length || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      push(pieces, 'gone', old[i] ?? '');
      i += 1;
    } else {
      push(pieces, 'new', next[j] ?? '');
      j += 1;
    }
  }
  return joined(pieces);
}

/** A single space between two changes belongs to the change: "aan het werk" reads better than three loose words. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [gone, fresh] = ['', ''];
  const flush = (): void => {
    const space = gone.endsWith(' ') && fresh.endsWith(' ');
    if (gone) push(result, 'gone', space ? gone.slice(0, -1) : gone);
    if (fresh) push(result, 'new', space ? fresh.slice(0, -1) : fresh);
    if (space) push(result, 'same', ' ');
    [gone, fresh] = ['', ''];
  };
  pieces.forEach((piece, index) => {
    const between = piece.kind === 'same' && piece.text.trim() === '' && index > 0 && index < pieces.length - 1;
    if (piece.kind === 'gone') gone += piece.text;
    else if (piece.kind === 'new') fresh += piece.text;
    else if (between && (gone || fresh)) [gone, fresh] = [gone + piece.text, fresh + piece.text];
    else {
      flush();
      push(result, 'same', piece.text);
    }
  });
  flush();
  return result;
}
