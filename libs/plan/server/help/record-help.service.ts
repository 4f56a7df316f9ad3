import { Inject, Injectable } from '@nestjs/common';
import type { RecordHelpInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { DataClass } from '@zov/access/model/data-class.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfCourse } from '../../model/help.ts';

/** NL: verloop van de hulp. When help of a plan that is carried out began and stopped; the plan itself stays as it was adopted. */
@Injectable()
export class RecordHelpService {
  constructor(@Inject(Door) private readonly door: Door) {}

  record(context: RequestContext, info: GraphQLResolveInfo, input: RecordHelpInput): Promise<Answer> {
    const { dossierId, helpLineageId, startedOn, idempotencyKey } = input;
    const [id, stoppedOn, stopReason] = [this.door.ids.uuid(), input.stoppedOn ?? null, input.stopReason?.trim() ?? ''];
    return this.door.formal(context, info, { dossierId, type: 'HelpRecord', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      const help = await helpOf(act, helpLineageId);
      const problems = problemsOfCourse({ startedOn, stoppedOn, stopReason }, dateIn(act.context.at));
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
      await act.insert('HelpRecord', {
        id, helpLineageId, startedOn, stoppedOn, stopReason, recordedBy: context.actor.id, dataClass: help['dataClass'], aboutPersonIds: help['aboutPersonIds'], releasedToPersonIds: help['releasedToPersonIds'],
      }, 'WRITE', ['helpLineageId', 'startedOn', 'stoppedOn', 'stopReason']);
      return id;
    });
  }
}

/** The help as the last plan has it that was carried out: what a newer plan leaves out can still be said to have stopped. */
async function helpOf(act: Formal, lineageId: string): Promise<Seen> {
  const read = await act.visible('HelpGiven', { lineageId });
  const [known] = read;
  if (known === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  // Whoever may not write it down is not told either whether that could be now.
  await act.must('HelpRecord', 'WRITE', String(known['dataClass']) as DataClass);
  const carriedOut = (await act.rows('PlanVersion', {})).filter((one) => one['inForceAt'] !== null).map((one) => one.id);
  const help = read.findLast((one) => one['state'] === 'ADOPTED' && carriedOut.includes(String(one['planVersionId'])));
  if (help === undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Deze hulp staat in een plan dat nog niet geldt.');
  return help;
}
