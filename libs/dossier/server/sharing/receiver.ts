import type { ActorRole } from '@zov/access/model/actor.ts';
import type { Partner } from '@zov/access/model/partner.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';

/** Somebody a share may be offered to, as far as the offer depends on it. */
export interface Receiver {
  readonly actorId: string;
  readonly role: ActorRole;
  readonly accountId: string;
  readonly organisationId: string;
  /** The name of the organisation alone tells where somebody stays. */
  readonly revealsWhereabouts: boolean;
  readonly partners: readonly Partner[];
}

/** The professional, when this role of it lives. Throws Denied. */
export async function receiverOf(act: Formal, actorId: string): Promise<Receiver> {
  const { at, actor } = act.context;
  const [row] = await act.inside(`select a.role, a.account_id, a.organisation_id, coalesce(o.reveals_whereabouts, false) as reveals,
      array(select g.partner from access_grant g where g.dossier_id = $3 and g.actor_id = a.id and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2)) as partners
    from actor a left join organisation o on o.id = a.organisation_id
    where a.id = $1 and a.role <> 'FAMILY_MEMBER' and a.valid_from <= $2 and (a.valid_until is null or a.valid_until > $2)`, [actorId, at, act.dossierId]);
  if (row === undefined || row['account_id'] === actor.accountId) throw new Denied('BAD_INPUT', undefined, [{ field: 'toActorId', message: 'Kies een collega met wie u deelt.' }]);
  return {
    actorId, role: row['role'] as ActorRole, accountId: row['account_id'] as string, organisationId: row['organisation_id'] as string,
    revealsWhereabouts: row['reveals'] === true, partners: row['partners'] as Partner[],
  };
}

/** Whether the name of an organisation alone tells where somebody stays; undefined when there is no such organisation. */
export async function revealsWhereabouts(act: Formal, organisationId: string): Promise<boolean | undefined> {
  const [row] = await act.inside('select reveals_whereabouts as reveals from organisation where id = $1', [organisationId]);
  return row === undefined ? undefined : row['reveals'] === true;
}
