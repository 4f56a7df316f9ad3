import { Inject, Injectable } from '@nestjs/common';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfChanges } from '../../model/assessment.ts';
import { OPEN_CARD } from '../../model/states.ts';

interface Edited { readonly dossierId: string; readonly id: string; readonly baseVersion: number; readonly idempotencyKey: string }
type Part = 'SafetyCard' | 'SafetyCardChild' | 'SafetyCardArea';

/** Fields that can be emptied again. */
const CLEARABLE: Readonly<Record<Part, readonly string[]>> = {
  SafetyCard: ['conclusion', 'decision', 'validUntil'], SafetyCardChild: ['severity', 'frequency', 'sinceMonth', 'lastOn', 'spokenOn'], SafetyCardArea: ['judgement'],
};

/** Edits an open card and its parts; what changes after sharing is a draft again, until the card is shared anew. */
@Injectable()
export class CardPartService {
  constructor(@Inject(Door) private readonly door: Door) {}

  edit(context: RequestContext, info: GraphQLResolveInfo, type: Part, { dossierId, id, baseVersion, idempotencyKey, ...changes }: Edited): Promise<Answer> {
    const patch = given(changes, CLEARABLE[type]);
    const problems = problemsOfChanges(patch, dateIn(context.at));
    if (problems.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, problems));
    return this.door.update(context, info, { dossierId, id, baseVersion, idempotencyKey, type, act: 'EDIT', action: 'CHANGE', patch, also: { state: 'DRAFT' }, when: { state: OPEN_CARD } });
  }
}
