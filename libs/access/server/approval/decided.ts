import { dateIn } from '@zov/core/clock';
import type { ApprovalKind } from '../../model/approval.ts';
import { RESTRICTIONS, type RestrictionKind } from '../../model/restriction.ts';
import { Denied, type Formal } from '../write/formal.ts';
import { contentHashOf, type Sealed } from './content-hash.ts';

/** Exactly what is decided: the rows as they are now, and one hash over them. */
export interface Decided {
  readonly ids: readonly string[];
  readonly contentHash: string;
}

const SEAL = `encode(sha256(convert_to(to_jsonb(t)::text, 'UTF8')), 'hex') as seal`;
const ONE = (table: string): string => `select t.id, ${SEAL} from ${table} t where t.dossier_id = $1 and t.id = $2`;

/** What each kind is about. Throws Denied when it is not there, or can be done by one person. */
const ROWS: Readonly<Record<ApprovalKind, (act: Formal, objectId: string) => Promise<Sealed>>> = {
  // Whether anything is hidden does not show in how it is asked: a person of whom nothing is hidden is asked for the same way.
  REVEAL_WHEREABOUTS: async (act, personId) => {
    await mustBeThere(act, 'person', personId);
    return sealed(await act.inside('select id, seal from fence.hidden_places($1, $2)', [personId, dateIn(act.context.at)]));
  },
  UNMASK: async (act, personId) => mustBeThere(act, 'person', personId),
  UNWITHHOLD: async (act, id) => {
    const rows = await mustBeThere(act, 'restriction', id);
    const [restriction] = await act.rows('Restriction', { id });
    const until = restriction?.['validUntil'] as Date | null;
    if (!RESTRICTIONS[restriction?.['kind'] as RestrictionKind].twoEnd || (until !== null && until <= act.context.at)) throw new Denied('NOT_POSSIBLE_NOW');
    return rows;
  },
};

/** What an approval of this kind decides about this object, from the rows as they are. Throws Denied. */
export async function decidedOn(act: Formal, kind: ApprovalKind, objectId: string): Promise<Decided> {
  const rows = await ROWS[kind](act, objectId);
  return { ids: rows.map(([id]) => id), contentHash: contentHashOf(kind, act.dossierId, objectId, rows) };
}

async function mustBeThere(act: Formal, table: 'person' | 'restriction', id: string): Promise<Sealed> {
  const rows = sealed(await act.inside(ONE(table), [act.dossierId, id]));
  if (rows.length === 0) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  return rows;
}

const sealed = (rows: readonly Readonly<Record<string, unknown>>[]): Sealed => rows.map((row) => [String(row['id']), String(row['seal'])]);
