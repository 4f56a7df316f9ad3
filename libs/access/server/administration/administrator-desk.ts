import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@zov/core/graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { SYSTEM_LOG, type SystemEvent, type SystemEventKind, type SystemLog } from '../sign-in/index.ts';

/** Whether somebody administers, and the trail of it. What administrators do touches no family, so it is an event without a dossier. */
@Injectable()
export class AdministratorDesk {
  constructor(@Inject(SYSTEM_LOG) private readonly systemLog: SystemLog) {}

  /** Throws for anybody but an administrator, after logging that. */
  async must(context: RequestContext, kind: SystemEventKind): Promise<void> {
    if (context.actor.role === 'ADMINISTRATOR') return;
    await this.log(context, kind, 'REFUSED');
    throw new AppError('NOT_ALLOWED', 'administration');
  }

  /** Notes what was done, in the transaction of the act when it changed something. */
  log(context: RequestContext, kind: SystemEventKind, outcome: SystemEvent['outcome'], detail: SystemEvent['detail'] = {}, act?: pg.ClientBase): Promise<void> {
    const { actor, traceId, accessPoint } = context;
    return this.systemLog.write({ kind, outcome, traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail }, act);
  }
}
