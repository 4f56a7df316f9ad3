import { createHash } from 'node:crypto';

/**
 * The bytes that are hashed and signed. `docs/audit-chain.md` describes them for whoever writes another verifier;
 * `zov audit:verify` is one and shares nothing with this file.
 */
const ROW_FORMAT = 'zov-audit-1';
const HEAD_FORMAT = 'zov-audit-head-1';

/** Columns of access_event in the order of their bytes. New columns are added at the end; an empty one leaves no bytes. */
export const SEALED_COLUMNS = [
  'dossier_id', 'id', 'at', 'product_at', 'xid', 'region_id', 'trace_id', 'action', 'operation', 'outcome', 'actor_id', 'role',
  'organisation_id', 'dossier_organisation_id', 'purpose', 'legal_basis', 'secrecy_basis', 'grant_id', 'policy_version', 'subject_person_id',
  'object_type', 'object_id', 'data_classes', 'masked_fields', 'item_count', 'access_point', 'visible_to_family',
] as const;

export type SealedColumn = (typeof SEALED_COLUMNS)[number];
/** A row as text: uuids in lower case, instants in UTC with microseconds, numbers in decimals, booleans as true or false. */
export type SealedRow = Readonly<Record<SealedColumn, string | readonly string[] | null>>;

export interface Chain {
  readonly regionId: string;
  /** Calendar day in UTC, YYYY-MM-DD. */
  readonly day: string;
}

/** A name, the length of the value in bytes, and the value; nothing at all for an empty value. */
function field(name: string, value: string | readonly string[] | null): string {
  if (value === null) return '';
  const text = typeof value === 'string' ? value : value.map((one) => `${Buffer.byteLength(one)}:${one},`).join('');
  return `${name}=${Buffer.byteLength(text)}:${text}\n`;
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const chainName = ({ regionId, day }: Chain): string => `${regionId}/${day}`;

/** What stands before the first row of a chain. */
export function originOf(chain: Chain): string {
  return sha256(`${ROW_FORMAT}:${chainName(chain)}`);
}

/** Hash of a row at its place in the chain (lower-case hex). */
export function hashOf(chain: Chain, seq: number, previous: string, row: SealedRow): string {
  const place = `${ROW_FORMAT}\n${field('chain', chainName(chain))}${field('seq', String(seq))}${field('previous', previous)}`;
  return sha256(place + SEALED_COLUMNS.map((name) => field(name, row[name])).join(''));
}

export interface Head extends Chain {
  readonly seq: number;
  readonly hash: string;
  /** Real time in UTC with milliseconds. */
  readonly signedAt: string;
}

/** The bytes under a signature. */
export function headBytes(head: Head): Buffer {
  const fields: [string, string][] = [['region_id', head.regionId], ['day', head.day], ['seq', String(head.seq)], ['hash', head.hash], ['signed_at', head.signedAt]];
  return Buffer.from(`${HEAD_FORMAT}\n${fields.map(([name, value]) => field(name, value)).join('')}`, 'utf8');
}
