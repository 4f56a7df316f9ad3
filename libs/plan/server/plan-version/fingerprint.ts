import { createHash } from 'node:crypto';

export interface FrozenItem { readonly type: string; readonly id: string; readonly contentHash: string }
export interface FrozenOpinion { readonly id: string; readonly stance: string; readonly seenHash: string; readonly words: string }

/** What was signed item by item, and who could not be reached and why. */
export interface FrozenSigning { readonly signatures: readonly FrozenOpinion[]; readonly silent: readonly { readonly id: string; readonly why: string }[] }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 over the content hashes of every shared item and every answer with what its speaker saw, in a fixed order. */
export function fingerprintOfVersion(version: { readonly phase: string; readonly number: number }, items: readonly FrozenItem[], opinions: readonly FrozenOpinion[], { signatures, silent }: FrozenSigning = { signatures: [], silent: [] }): string {
  const lines = [
    `${version.phase} ${version.number}`,
    ...items.map(({ type, id, contentHash }) => `${type} ${id} ${contentHash}`),
    ...opinions.map(({ id, stance, seenHash, words }) => `opinion ${id} ${stance} ${seenHash} ${sha256(words)}`),
    ...signatures.map(({ id, stance, seenHash, words }) => `signature ${id} ${stance} ${seenHash} ${sha256(words)}`),
    ...silent.map(({ id, why }) => `not reached ${id} ${sha256(why)}`),
  ];
  return sha256(lines.sort().join('\n'));
}

/** SHA-256 over the content hashes of what one person saw, whatever their order. */
export function fingerprintOfSeen(hashes: readonly string[]): string {
  return sha256([...hashes].sort().join('\n'));
}
