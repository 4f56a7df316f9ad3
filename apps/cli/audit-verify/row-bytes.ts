/**
 * The canonical bytes of docs/audit-chain.md, written from that page and from nothing else: the sealer's code is not
 * used here, so that a mistake in one of the two shows as a difference.
 */
import { hash } from 'node:crypto';

/** Columns of access_event in the order of the page, and how PostgreSQL's own text becomes the value. */
type Kind = 'text' | 'instant' | 'list' | 'boolean';
const LAYOUT: readonly (readonly [column: string, kind: Kind])[] = [
  ['dossier_id', 'text'], ['id', 'text'], ['at', 'instant'], ['product_at', 'instant'], ['xid', 'text'], ['region_id', 'text'], ['trace_id', 'text'],
  ['action', 'text'], ['operation', 'text'], ['outcome', 'text'], ['actor_id', 'text'], ['role', 'text'], ['organisation_id', 'text'],
  ['dossier_organisation_id', 'text'], ['purpose', 'text'], ['legal_basis', 'text'], ['secrecy_basis', 'text'], ['grant_id', 'text'],
  ['policy_version', 'text'], ['subject_person_id', 'text'], ['object_type', 'text'], ['object_id', 'text'], ['data_classes', 'list'],
  ['masked_fields', 'list'], ['item_count', 'text'], ['access_point', 'text'], ['visible_to_family', 'boolean'],
];

/** The select list that `rowBytes` reads, for an alias of access_event. Lists come as JSON. */
export function layoutSql(alias: string): string {
  return LAYOUT.map(([column, kind]) => (kind === 'list' ? `array_to_json(${alias}.${column})` : `${alias}.${column}`)).join(', ');
}

export const LAYOUT_SIZE = LAYOUT.length;

/** Place of a column in the select list. */
export function placeOf(column: string): number {
  return LAYOUT.findIndex(([name]) => name === column);
}

export type RawRow = readonly (string | null)[];

const PREFIX = LAYOUT.map(([column]) => `${column}=`);

/** Hash that the seal of this row must have. `raw` holds the layout's columns from place `from`, as PostgreSQL writes them in UTC. */
export function expectedHash(chain: string, seq: string, previous: string, raw: RawRow, from: number): string {
  let text = `zov-audit-1\nchain=${chain.length}:${chain}\nseq=${seq.length}:${seq}\nprevious=${previous.length}:${previous}\n`;
  for (let place = 0; place < LAYOUT_SIZE; place += 1) {
    const given = raw[from + place];
    if (given === null || given === undefined) continue;
    const value = READ[LAYOUT[place]?.[1] ?? 'text'](given);
    text += `${PREFIX[place]}${Buffer.byteLength(value)}:${value}\n`;
  }
  return hash('sha256', text);
}

export function startOfChain(chain: string): string {
  return hash('sha256', `zov-audit-1:${chain}`);
}

export function signedBytes(region: string, day: string, seq: number, headHash: string, signedAt: string): Buffer {
  const lines = [['region_id', region], ['day', day], ['seq', String(seq)], ['hash', headHash], ['signed_at', signedAt]] as const;
  return Buffer.from(`zov-audit-head-1\n${lines.map(([name, value]) => `${name}=${Buffer.byteLength(value)}:${value}\n`).join('')}`);
}

const READ: Readonly<Record<Kind, (given: string) => string>> = {
  text: (given) => given,
  instant: (given) => instant(given),
  boolean: (given) => (given === 't' ? 'true' : 'false'),
  list: (given) => {
    if (given === '[]') return '';
    return (JSON.parse(given) as string[]).map((one) => `${Buffer.byteLength(one)}:${one},`).join('');
  },
};

/** `2026-11-21 09:00:00.5+00` becomes `2026-11-21T09:00:00.500000Z`. Anything of another form stays as it is and fails the hash. */
export function instant(given: string): string {
  if (!given.endsWith('+00') || given[10] !== ' ') return given;
  const fraction = given.slice(20, -3);
  return `${given.slice(0, 10)}T${given.slice(11, 19)}.${fraction.padEnd(6, '0')}Z`;
}
