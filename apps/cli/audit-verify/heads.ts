/** Signed heads: from the table audit_head, and from the anchors, which are files outside the database. */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { signedBytes } from './row-bytes';

export interface Head {
  readonly region: string;
  readonly day: string;
  readonly seq: number;
  readonly hash: string;
  readonly signedAt: string;
  readonly signature: string;
  readonly from: 'database' | 'anchor';
}

export interface AnchorFiles {
  readonly heads: readonly Head[];
  /** Lines that are no head, as a crash in the middle of writing leaves them. */
  readonly unreadable: number;
  readonly keys: readonly KeyObject[];
}

/** Everything in the folder of anchors; empty when there is none. */
export function readAnchors(folder: string): AnchorFiles {
  if (!existsSync(folder)) return { heads: [], unreadable: 0, keys: [] };
  const lines = readdirSync(folder).filter((name) => name.endsWith('.jsonl')).sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== ''));
  const heads = lines.map(headOf);
  const keys = join(folder, 'keys');
  return {
    heads: heads.filter((head) => head !== undefined),
    unreadable: heads.filter((head) => head === undefined).length,
    keys: existsSync(keys) ? readdirSync(keys).filter((name) => name.endsWith('.pem')).map((name) => readKey(join(keys, name))) : [],
  };
}

/** The public part of a key in PEM, whether the file holds the public or the private one. */
export function readKey(file: string): KeyObject {
  return createPublicKey(readFileSync(file));
}

function headOf(line: string): Head | undefined {
  try {
    const { regionId, day, seq, hash, signedAt, signature } = JSON.parse(line) as Record<string, unknown>;
    const texts = [regionId, day, hash, signedAt, signature];
    if (typeof seq !== 'number' || texts.some((one) => typeof one !== 'string')) return undefined;
    const [region = '', dayText = '', hashText = '', at = '', signed = ''] = texts as string[];
    return { region, day: dayText, seq, hash: hashText, signedAt: at, signature: signed, from: 'anchor' };
  } catch {
    return undefined;
  }
}

/** Whether one of the keys made this signature. */
export function isSigned(head: Head, keys: readonly KeyObject[]): boolean {
  const bytes = signedBytes(head.region, head.day, head.seq, head.hash, head.signedAt);
  return keys.some((key) => verify(null, bytes, key, Buffer.from(head.signature, 'base64')));
}
