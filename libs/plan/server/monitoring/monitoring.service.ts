import { Inject, Injectable } from '@nestjs/common';
import type { RecordMonitoringInput, StartMonitoringInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { monthsAfter } from '@zov/access/model/term.ts';
import { Door } from '@zov/access/server/door.ts';
import { settingIn } from '@zov/access/server/settings/setting-at.ts';
import { changeRow, orConflict } from '@zov/access/server/write/change-row.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import { problemsOfMonitoring, problemsOfStart } from '@zov/dossier/model/monitoring.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { whomOf } from '../gate/standing.ts';

const TERMS = ['MONITOR_FIRST_MONTHS', 'MONITOR_SECOND_MONTHS', 'MONITOR_THIRD_MONTHS'] as const;

/** NL: toezicht van Veilig Thuis. From the day it handed over, by the terms of the region; only Veilig Thuis plans and records. */
@Injectable()
export class MonitoringService {
  constructor(@Inject(Door) private readonly door: Door) {}

  start(context: RequestContext, info: GraphQLResolveInfo, { dossierId, handedOverOn, idempotencyKey }: StartMonitoringInput): Promise<Answer> {
    const ids = TERMS.map(() => this.door.ids.uuid());
    const id = String(ids[0]);
    return this.door.formal(context, info, { dossierId, type: 'MonitoringMoment', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('MonitoringMoment', 'WRITE');
      mend(problemsOfStart({ handedOverOn }, dateIn(act.context.at)));
      await mayStart(act, handedOverOn);
      const whom = await whomOf(act);
      for (const [index, term] of TERMS.entries()) {
        const dueOn = dateIn(monthsAfter(new Date(`${handedOverOn}T12:00:00Z`), await settingIn(act, term)));
        await act.insert('MonitoringMoment', { id: String(ids[index]), handedOverOn, position: index + 1, dueOn, state: 'PLANNED', dataClass: 'D5', ...whom }, 'WRITE', ['handedOverOn']);
      }
      return id;
    });
  }

  record(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, ...input }: RecordMonitoringInput): Promise<Answer> {
    const { stable, doneOn } = input;
    const factId = input.factId ?? null;
    const said = { stable, words: input.words.trim(), familyText: input.familyText.trim(), spokenWith: input.spokenWith.trim(), doneOn, factId };
    return orConflict(this.door.formal(context, info, { dossierId, type: 'MonitoringMoment', id, act: 'EDIT', action: 'CHANGE', idempotencyKey }, async (act) => {
      const moment = await act.lock('MonitoringMoment', id, 'EDIT', Object.keys(said));
      mend(problemsOfMonitoring(said, dateIn(act.context.at), plainDay(moment['handedOverOn'])));
      if (factId !== null && (await act.visible('Fact', { id: factId })).length === 0) mend([{ field: 'factId', message: 'Kies een feit uit dit dossier.' }]);
      await changeRow(act, { type: 'MonitoringMoment', id, baseVersion, patch: said, also: { state: 'DONE', doneBy: moment['doneBy'] ?? context.actor.id, ...(await whomOf(act)) } });
      return id;
    }));
  }
}

/** Veilig Thuis looks again where it set a condition, and begins once for each hand-over. Throws Denied. */
async function mayStart(act: Formal, handedOverOn: string): Promise<void> {
  const conditions = (await act.rows('MinimumCondition', { setByKind: 'VEILIG_THUIS' })).filter(({ state }) => state !== 'WITHDRAWN');
  if (conditions.length === 0) throw new Denied('NOT_POSSIBLE_NOW', 'Veilig Thuis stelde nog geen bodemeis in dit plan. Doe dat eerst. Dan is er iets om op toe te zien.');
  const moments = await act.rows('MonitoringMoment', {});
  if (moments.some(({ state }) => state === 'PLANNED')) throw new Denied('NOT_POSSIBLE_NOW', 'Het toezicht loopt al. Leg eerst vast wat nog gepland staat.');
  if (moments.some((one) => plainDay(one['handedOverOn']) === handedOverOn)) throw new Denied('NOT_POSSIBLE_NOW', 'Het toezicht na deze overdracht is al klaar. Kies de dag van de nieuwe overdracht.');
}

function mend(problems: readonly { readonly field: string; readonly message: string }[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
}
