import { Inject, Injectable } from '@nestjs/common';
import type { RelapseInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { currentPhase } from '@zov/dossier/model/current-phase.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfRelapse } from '../../model/gate-proposal.ts';
import { OPEN_VERSION } from '../../model/states.ts';
import { beginVersion } from '../plan-version/start-version.service.ts';
import { standingOf, whomOf } from './standing.ts';

/** NL: terugval. Phase 1 is on top again; what runs goes on, nothing is taken away, and what comes next passes its gate anew. */
@Injectable()
export class RelapseService {
  constructor(@Inject(Door) private readonly door: Door) {}

  relapse(context: RequestContext, info: GraphQLResolveInfo, { dossierId, idempotencyKey, ...words }: RelapseInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'PhaseTurn', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      await act.must('PhaseTurn', 'WRITE');
      const problems = problemsOfRelapse(words);
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
      const { decisions, turns } = await standingOf(act);
      if (currentPhase(decisions, turns) === 'SAFETY') throw new Denied('NOT_POSSIBLE_NOW', 'Dit gezin is al in fase 1.');
      const whom = await whomOf(act);
      await act.insert('PhaseTurn', { id, kind: 'RELAPSE', turnedAt: act.context.at, turnedBy: context.actor.id, reason: words.reason.trim(), familyText: words.familyText.trim(), dataClass: 'D5', ...whom }, 'WRITE', ['reason', 'familyText']);
      await lapse(act);
      const open = await act.rows('PlanVersion', { phase: 'SAFETY', state: OPEN_VERSION });
      if (open.length === 0) await beginVersion(act, this.door.ids.uuid(), 'SAFETY');
      return id;
    });
  }
}

/** A proposal for a next phase rests on a safety that is no longer there. */
async function lapse(act: Formal): Promise<void> {
  await act.update('GateDecision', { state: 'PROPOSED' }, { state: 'WITHDRAWN', withdrawnReason: 'Terug naar fase 1.', decidedAt: act.context.at });
}
