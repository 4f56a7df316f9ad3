import { Inject, Injectable } from '@nestjs/common';
import type { OpenEmergencyInput, RenewEmergencyInput } from '@generated/server/team';
import { APP_POOL } from '@zov/core/config';
import type { GraphQLResolveInfo } from 'graphql';
import type pg from 'pg';
import type { RequestContext } from '../../model/actor.ts';
import { EMERGENCY_MINUTES, FRESH_MINUTES, problemsOfReason, problemsOfSought } from '../../model/emergency.ts';
import { Door } from '../door.ts';
import { SYSTEM_LOG, type SystemLog } from '../sign-in/index.ts';
import type { Enter } from '../write/formal.ts';
import { refused, type Answer } from '../write/refused.ts';
import { NotOpened, enterAgain, enterByEmergency } from './open-emergency.ts';

/** Stands for the dossier nobody knows yet; no dossier has this id. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';

const WHY: Readonly<Record<NotOpened['why'], string>> = {
  NO_MATCH: 'Met deze naam en geboortedatum is er niet precies één gezin. Controleer de naam en de datum. Deze poging is opgeschreven.',
  NOT_FRESH: `U bent langer dan ${FRESH_MINUTES} minuten geleden ingelogd. Log opnieuw in en probeer het daarna nog een keer.`,
  SAME_REASON: 'Schrijf waarom u nog een uur nodig hebt. Dit schreef u de vorige keer al.',
  NOT_ALLOWED: 'Alleen de crisisdienst kan noodtoegang openen. Deze poging is opgeschreven.',
};

/** NL: noodtoegang. One family, one hour, a reason; everybody concerned is told. */
@Injectable()
export class EmergencyService {
  constructor(@Inject(Door) private readonly door: Door, @Inject(SYSTEM_LOG) private readonly systemLog: SystemLog, @Inject(APP_POOL) private readonly pool: pg.Pool) {}

  open(context: RequestContext, info: GraphQLResolveInfo, input: OpenEmergencyInput): Promise<Answer> {
    const problems = [...problemsOfSought(input), ...problemsOfReason(input)];
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const emergency = { id: this.door.ids.uuid(), reasonCode: input.reasonCode, words: input.words };
    return this.run(context, info, { dossierId: NOWHERE, idempotencyKey: input.idempotencyKey }, emergency.id, enterByEmergency(emergency, input));
  }

  renew(context: RequestContext, info: GraphQLResolveInfo, input: RenewEmergencyInput): Promise<Answer> {
    const problems = problemsOfReason(input);
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    const emergency = { id: this.door.ids.uuid(), reasonCode: input.reasonCode, words: input.words };
    return this.run(context, info, input, emergency.id, enterAgain(emergency, input.dossierId));
  }

  /** Until when the sign-in of this session is fresh enough; null when it is not. Real time. */
  async freshUntil(context: RequestContext): Promise<Date | null> {
    const { rows: [row] } = await this.pool.query<{ until: Date }>(`select authenticated_at + $2 * interval '1 minute' as until from session
      where id = $1 and ended_at is null and authenticated_at > clock_timestamp() - $2 * interval '1 minute'`, [context.sessionId, FRESH_MINUTES]);
    return row?.until ?? null;
  }

  private async run(context: RequestContext, info: GraphQLResolveInfo, target: { dossierId: string; idempotencyKey: string }, id: string, enter: Enter): Promise<Answer> {
    let { dossierId } = target;
    let { at } = context;
    try {
      const denied = await this.door.act(context, info, { ...target, type: 'EmergencyAccess', id, act: 'READ', action: 'EMERGENCY' }, async (act) => {
        ({ dossierId, context: { at } } = act);
        await act.outbox('emergency-opened', `emergency-opened:${id}`, { emergencyId: id });
        return id;
      }, async (client, then) => (dossierId = (await enter(client, then)) ?? dossierId));
      return denied ?? { __typename: 'EmergencyOpened', dossierId, validUntil: new Date(at.getTime() + EMERGENCY_MINUTES * 60_000) };
    } catch (error) {
      if (!(error instanceof NotOpened)) throw error;
      await this.missed(context, info.fieldName, error.why);
      if (error.why === 'SAME_REASON') return refused('BAD_INPUT', context.traceId, [{ field: 'words', message: WHY.SAME_REASON }]);
      return refused(error.why === 'NOT_ALLOWED' ? 'NOT_FOUND_OR_NOT_ALLOWED' : 'NOT_POSSIBLE_NOW', context.traceId, [], WHY[error.why]);
    }
  }

  private missed({ actor, traceId, accessPoint }: RequestContext, operation: string, why: string): Promise<void> {
    return this.systemLog.write({ kind: 'EMERGENCY_ACCESS', outcome: 'REFUSED', traceId, accessPoint, regionId: actor.regionId, actorId: actor.id, accountId: actor.accountId, detail: { operation, why } });
  }
}
