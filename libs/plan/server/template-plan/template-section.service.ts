import { Inject, Injectable } from '@nestjs/common';
import type { CompleteTemplateSectionInput, WriteTemplateSectionInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { given } from '@zov/access/server/write/given.ts';
import { refused, type Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { OPEN_ITEM } from '../../model/states.ts';

const LONGEST = 4000;

/** Answers to the questions of a template, field by field: what somebody else changed meanwhile is laid beside it. */
@Injectable()
export class TemplateSectionService {
  constructor(@Inject(Door) private readonly door: Door) {}

  /** A change after sharing makes the answer a draft again, until it is shared anew. */
  write(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, idempotencyKey, ...changes }: WriteTemplateSectionInput): Promise<Answer> {
    const tooLong = Object.entries(changes).filter(([, value]) => typeof value === 'string' && value.length > LONGEST).map(([field]) => ({ field, message: `Deze tekst is te lang. Gebruik ten hoogste ${LONGEST} tekens.` }));
    if (tooLong.length > 0) return Promise.resolve(refused('BAD_INPUT', context.traceId, tooLong));
    return this.door.update(context, info, {
      dossierId, id, baseVersion, idempotencyKey, type: 'TemplatePlanSection', act: 'EDIT', action: 'CHANGE', patch: given(changes, ['dueOn']), also: { state: 'DRAFT' }, when: { state: OPEN_ITEM },
    });
  }

  /** Also of a plan that was adopted: it says how far it is, and changes nothing of what was agreed. */
  complete(context: RequestContext, info: GraphQLResolveInfo, { dossierId, id, baseVersion, doneOn = null, idempotencyKey }: CompleteTemplateSectionInput): Promise<Answer> {
    if (doneOn !== null && doneOn > dateIn(context.at)) return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'doneOn', message: 'Kies vandaag of een eerdere dag.' }]));
    return this.door.update(context, info, {
      dossierId, id, baseVersion, idempotencyKey, type: 'TemplatePlanSection', act: 'EDIT', action: 'CHANGE', patch: { doneOn }, when: { state: [...OPEN_ITEM, 'ADOPTED'] },
    });
  }
}
