import { approvedUntil, type ApprovalKind } from '../../model/approval.ts';
import { Denied, type Formal, type Seen } from '../write/formal.ts';
import type { Decided } from './decided.ts';

/** What becomes of what two people approved, in the transaction in which the second did. */
export const EFFECTS: Readonly<Record<ApprovalKind, (act: Formal, approval: Seen, decided: Decided) => Promise<void>>> = {
  REVEAL_WHEREABOUTS: async (act, approval, { ids }) => {
    const [ground] = await act.inside(GROUND, [act.dossierId, approval['askedBy'], act.context.at]);
    if (ground === undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Wie dit vroeg, werkt niet meer mee aan dit gezin. Weiger het verzoek.');
    await open(act, approval, ['D2S'], ids, [ground['purpose'], ground['legal_basis'], ground['secrecy_basis']]);
  },
  // Two officers lift the mask of one name: oversight is their duty by law, and this its last resort (R31).
  UNMASK: (act, approval, { ids }) => open(act, approval, ['D1'], ids, ['PRIVACY_OVERSIGHT', 'LEGAL_OBLIGATION', 'CONFLICT_OF_DUTIES']),
  UNWITHHOLD: async (act, approval) => {
    const [restriction] = await act.rows('Restriction', { id: approval['objectId'] });
    const begun = (restriction?.['validFrom'] as Date).getTime();
    await act.update('Restriction', { id: approval['objectId'] }, { validUntil: new Date(Math.max(act.context.at.getTime(), begun + 1)), endedReason: approval['reason'] });
  },
};

/** On which ground the asker is here at all. */
const GROUND = `select purpose, legal_basis, secrecy_basis from access_grant where dossier_id = $1 and actor_id = $2 and partner <> 'APPROVED'
  and valid_from <= $3 and (valid_until is null or valid_until > $3) order by valid_from desc limit 1`;

/** One grant for the one who asked: these items, a few hours, nothing else (R26). */
async function open(act: Formal, approval: Seen, dataClasses: readonly string[], itemIds: readonly string[], ground: readonly unknown[]): Promise<void> {
  const { at, actor } = act.context;
  await act.inside(`insert into access_grant (dossier_id, actor_id, partner, purpose, legal_basis, secrecy_basis, data_classes, acts, item_ids, basis_kind, basis_id,
      valid_from, valid_until, created_at, created_by) values ($1, $2, 'APPROVED', $3, $4, $5, $6, '{}', $7, 'APPROVAL', $8, $9, $10, $9, $11)`,
  [act.dossierId, approval['askedBy'], ...ground, dataClasses, itemIds, approval.id, at, approvedUntil(at), actor.id]);
}
