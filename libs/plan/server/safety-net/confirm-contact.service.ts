import { Inject, Injectable } from '@nestjs/common';
import type { ConfirmSafetyNetContactInput } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { DataClass } from '@zov/access/model/data-class.ts';
import { Door } from '@zov/access/server/door.ts';
import { Denied, type Formal, type Seen } from '@zov/access/server/write/formal.ts';
import type { Answer } from '@zov/access/server/write/refused.ts';
import { dateIn } from '@zov/core/clock';
import { problemsOfConfirmation } from '@zov/dossier/model/safety-net.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** NL: vangnet bevestigen. What a contact of a plan in force answers when it is asked again; the plan itself stays as it was adopted. */
@Injectable()
export class ConfirmContactService {
  constructor(@Inject(Door) private readonly door: Door) {}

  confirm(context: RequestContext, info: GraphQLResolveInfo, { dossierId, contactLineageId, agrees, how, confirmedOn, idempotencyKey }: ConfirmSafetyNetContactInput): Promise<Answer> {
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'SafetyNetConfirmation', id, act: 'WRITE', action: 'CREATE', idempotencyKey }, async (act) => {
      const contact = await contactOf(act, contactLineageId);
      const problems = problemsOfConfirmation({ confirmedOn }, dateIn(act.context.at));
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, [...problems]);
      await act.insert('SafetyNetConfirmation', {
        id, contactLineageId, agrees, how, confirmedOn, confirmedBy: context.actor.id, dataClass: contact['dataClass'],
        aboutPersonIds: contact['aboutPersonIds'], releasedToPersonIds: contact['releasedToPersonIds'],
      }, 'WRITE', ['contactLineageId', 'agrees', 'how', 'confirmedOn']);
      return id;
    });
  }
}

/** The contact in the plan that is in force. Of one that this person reads in another version only, that it cannot be confirmed now. */
async function contactOf(act: Formal, lineageId: string): Promise<Seen> {
  const read = await act.visible('SafetyNetContact', { lineageId });
  const [known] = read;
  if (known === undefined) throw new Denied('NOT_FOUND_OR_NOT_ALLOWED');
  await act.must('SafetyNetConfirmation', 'WRITE', String(known['dataClass']) as DataClass);
  const inForce = (await act.rows('PlanVersion', { state: 'IN_FORCE' })).map((one) => one.id);
  const contact = read.find((one) => one['state'] === 'ADOPTED' && inForce.includes(String(one['planVersionId'])));
  if (contact === undefined) throw new Denied('NOT_POSSIBLE_NOW', 'Dit contact staat niet in een plan dat nu geldt.');
  return contact;
}
