import { Inject, Injectable } from '@nestjs/common';
import type { PreviewShareInput } from '@generated/server/team';
import type { ActorRole, RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { roleOfProfessional } from '@zov/access/server/professional/role-of-professional.ts';
import { APP_POOL } from '@zov/core/config';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';

/** Nobody of this role is opened anything: what an unknown receiver sees. */
const SEES_NOTHING: ActorRole = 'ANALYST';

/** What a share would show before it is offered: the dossier through the eyes of its receiver, as if the share were accepted and all it has. */
@Injectable()
export class PreviewShareService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

  async preview(context: RequestContext, info: GraphQLResolveInfo, { dossierId, toActorId, aboutPersonIds, dataClasses, itemIds }: PreviewShareInput): Promise<unknown> {
    const role = await roleOfProfessional(this.pool, toActorId, context.at);
    const grant = {
      dossierId, partner: 'SHARE_RECEIVER', purpose: 'CONSULTATION', legalBasis: 'PUBLIC_TASK', secrecyBasis: 'DIRECTLY_INVOLVED',
      dataClasses, personIds: aboutPersonIds, itemIds: itemIds && itemIds.length > 0 ? itemIds : null,
    };
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId, as: { actorId: toActorId, role: role ?? SEES_NOTHING, grants: [grant] } });
  }
}
