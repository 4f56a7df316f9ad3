import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import type { Told } from './twin.ts';

const AROUND = 60;

/** Everything of a step as text, with the length of what was sent. */
function spell(told: Told): string {
  if ('frames' in told) return [...told.frames, told.closed].join('\n');
  return [`${told.status} ${told.reason}`, ...told.headers, `${told.body.length} bytes`, told.body.toString('latin1')].join('\n');
}

/** Where two steps differ, in words that can be read, or null: not one byte may. */
export function difference(one: Told, other: Told): string | null {
  if (spell(one) === spell(other)) return null;
  const [first, second] = [readable(one), readable(other)];
  const place = [...first].findIndex((sign, index) => sign !== second[index]);
  const at = Math.max(0, (place < 0 ? first.length : place) - AROUND);
  const cut = (text: string): string => text.slice(at, at + 3 * AROUND);
  return `${cut(first)}\n  ≠ ${cut(second)}`;
}

/** All that could be read in a step, for looking for markers in it. */
export function readable(told: Told): string {
  if ('frames' in told) return `${told.frames.join('\n')}\n${told.closed}`;
  const encoding = told.headers[told.headers.findIndex((name) => name.toLowerCase() === 'content-encoding') + 1];
  const body = encoding === 'br' ? brotliDecompressSync(told.body) : encoding === 'gzip' ? gunzipSync(told.body) : told.body;
  return `${told.status} ${told.reason}\n${body.toString('utf8')}\n${told.headers.join('\n')}`;
}
