import { createHash } from 'node:crypto';
import type { ApprovalKind } from '../../model/approval.ts';

/** Rows that a decision is about: the key of each, and a hash over everything it holds, in the order of the keys. */
export type Sealed = readonly (readonly [id: string, seal: string])[];

/** One hash over exactly what is decided. SHA-256 over the JSON of kind, dossier, object and rows. */
export function contentHashOf(kind: ApprovalKind, dossierId: string, objectId: string, rows: Sealed): string {
  return createHash('sha256').update(JSON.stringify([kind, dossierId, objectId, rows])).digest('hex');
}
