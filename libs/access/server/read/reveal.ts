import type { Cipher } from '../secret/cipher.ts';
import type { Encrypted } from './tree-sql.ts';

/** Decrypts the values at the compiled paths, in place. `rows` belong to one dossier. */
export function reveal(rows: unknown, encrypted: readonly Encrypted[], cipher: Cipher, dossierId: string): void {
  for (const { path, name } of encrypted) walk(rows, path, (sealed) => cipher.decrypt(dossierId, name, sealed));
}

function walk(node: unknown, path: readonly string[], open: (sealed: string) => string): void {
  const [step, ...rest] = path;
  if (step === undefined || node === null || typeof node !== 'object') return;
  if (step === '*') {
    for (const one of node as unknown[]) walk(one, rest, open);
    return;
  }
  const holder = node as Record<string, unknown>;
  if (rest.length > 0) walk(holder[step], rest, open);
  else if (typeof holder[step] === 'string') holder[step] = open(holder[step]);
}
