import { createHash } from 'node:crypto';

/** The same UUIDv4-shaped id for the same name, so that links into the demo survive a reset. Only made-up data gets such ids. */
export function idOf(...name: readonly string[]): string {
  const hex = createHash('sha256').update(`zov demo ${name.join(' / ')}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
