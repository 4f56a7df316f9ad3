import type { ActorRole } from '../../model/actor.ts';
import { LIVE, liveGrants, type FrameMode } from './frame-sql.ts';

/** A grant that need not be there, with everything a rule may compare. A preview asks with it before anybody has it. */
export interface SupposedGrant {
  readonly dossierId: string;
  readonly partner: string;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly secrecyBasis: string;
  readonly dataClasses: readonly string[];
  readonly personIds: readonly string[];
  /** Null opens everything of the classes; a list opens these rows alone. */
  readonly itemIds: readonly string[] | null;
  /** The family member behind it, and the children whose part is closed to that one. */
  readonly selfPersonId?: string | null;
  readonly closedPersonIds?: readonly string[];
}

/**
 * A second pair of eyes on a question (`Question.as`). The statement then has two frames, `me`/`g` of whoever asks and `me2`/`g2` of
 * the other, and shows a row or a field only when both may see it: nobody learns anything by looking through somebody else. The other
 * is judged by the policy of `role`; with `grants` left out by those that the actor has now ("bekijk als …"), with `grants` given by
 * these alone, as if they were live and the only ones (the preview of a share, a family member by law). A family member need have no
 * sign-in: then there is no actor. Restrictions are the dossier's and count for both. Nothing can be written through it, and the log
 * says VIEWED_AS in the name of who asked.
 */
export interface As {
  readonly actorId: string | null;
  readonly role: ActorRole;
  readonly grants?: readonly SupposedGrant[];
}

/** What of `As` is in the statement's text; the rest are values. */
export interface AsShape {
  readonly role: ActorRole;
  readonly supposed: boolean;
}

export const asShape = (as: As): AsShape => ({ role: as.role, supposed: as.grants !== undefined });

/** Values of the two parameters that a second frame takes, before those of the filters. */
export function asValues({ actorId, grants }: As): unknown[] {
  if (grants === undefined) return [actorId, null];
  return [actorId, JSON.stringify(grants.map((grant) => ({
    dossier_id: grant.dossierId, partner: grant.partner, purpose: grant.purpose, legal_basis: grant.legalBasis, secrecy_basis: grant.secrecyBasis,
    data_classes: grant.dataClasses, person_ids: grant.personIds, item_ids: grant.itemIds, acts: [], actor_id: actorId,
    self_person_id: grant.selfPersonId ?? null, closed_person_ids: grant.closedPersonIds ?? [],
  })))];
}

export const AS_PARAMS = 2;

/** The other's frame; `first` is the place of its first parameter. Both parameters are always named, so that each has a type. */
export function secondFrameSql(shape: AsShape, mode: FrameMode, first: number): string {
  const [actor, supposed] = [`$${first}::uuid`, `$${first + 1}::jsonb`];
  const grants = shape.supposed
    ? `select r.* from jsonb_populate_recordset(null::access_grant, ${supposed}) r`
    : `${liveGrants(actor, mode)} and ${supposed} is null`;
  const nobody = `select r.* from jsonb_populate_record(null::actor, '{}') r where ${actor} is null`;
  return `me2 as materialized (select r.* from actor r where r.id = ${actor} and ${LIVE('r')} union all ${nobody}), g2 as materialized (${grants})`;
}

/** Names of a frame's rows in a statement: who asks, or the other. */
export interface Eyes {
  readonly me: string;
  readonly grants: string;
}
export const OWN_EYES: Eyes = { me: 'me', grants: 'g' };
export const OTHER_EYES: Eyes = { me: 'me2', grants: 'g2' };
