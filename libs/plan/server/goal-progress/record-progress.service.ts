import { Inject, Injectable } from '@nestjs/common';
import type { RecordProgressInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { DataClass } from '@zov/access/model/data-class.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfProgress } from '../../model/progress.ts';

/** NL: voortgang van het doel. How far a goal is that is worked on: of a plan in force, by whoever works on it. */
@Injectable()
export class RecordProgressService {
  constructor(@Inject(Door) private readonly door: Door) {}

  record(context: RequestContext, info: GraphQLResolveInfo, input: RecordProgressInput): Promise<Answer> {
    const { dossierId, top3LineageId, state, judgedOn, idempotencyKey } = input;
    const [id, reason] = [this.door.ids.uuid(), input.reason.trim()];
    return this.door.formal(context, info, { dossierId, type: 'GoalProgress', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      const item = await itemOf(act, top3LineageId);
      const problems = problemsOfProgress({ state, reason, judgedOn }, dateIn(act.context.at));
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
      await act.insert('GoalProgress', {
        id, top3LineageId, state, reason, judgedOn, judgedBy: context.actor.id, dataClass: item['dataClass'],
        aboutPersonIds: item['aboutPersonIds'], releasedToPersonIds: item['releasedToPersonIds'],
      }, 'WRITE', ['top3LineageId', 'state', 'reason', 'judgedOn']);
      return id;
    });
  }
}

/** The item of the plan that is in force. Of one that this person reads in another version only, that it cannot be judged now. */
async function itemOf(act: Formal, lineageId: string): Promise<Seen> {
  const read = await act.visible('Top3Item', { lineageId });
  const [known] = read;
  if (known === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  // Whoever may not judge it is not told either whether it can be judged.
  await act.must('GoalProgress', 'WRITE', String(known['dataClass']) as DataClass);
  const inForce = (await act.rows('PlanVersion', { state: 'IN_FORCE' })).map((one) => one.id);
  const item = read.find((one) => one['state'] === 'ADOPTED' && inForce.includes(String(one['planVersionId'])));
  if (item === undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Dit doel staat niet in een plan dat nu geldt.');
  return item;
}
