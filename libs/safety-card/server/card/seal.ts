import { createHash } from 'node:crypto';
import type { Line } from './collect-lines.ts';

/** A card or a part of it, with the hash of its words. */
export interface Sealed { readonly id: string; readonly contentHash: string }

const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

/** SHA-256 over the card, its parts and what it rests on, whatever their order: another word anywhere gives another seal. */
export function sealOfCard(number: number, parts: readonly Sealed[], lines: readonly Line[]): string {
  const all = [
    `card ${number}`,
    ...parts.map(({ id, contentHash }) => `part ${id} ${contentHash}`),
    ...lines.map((one) => `line ${one.section} ${one.copyOfType} ${one.copyOfId} ${one.copyOfVersion} ${sha256(JSON.stringify([one.text, one.familyText, one.note]))}`),
  ];
  return sha256(all.sort().join('\n'));
}
