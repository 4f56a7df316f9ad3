import { Inject, Injectable } from '@nestjs/common';
import type { ReleaseHeldTextInput } from '@generated/server/team';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { heldAfter, problemsOfRelease, type HeldState } from '../../model/held-text.ts';
import { Door } from '../door.ts';
import { Denied } from '../write/formal.ts';
import type { Answer } from '../write/refused.ts';

/** NL: wachtende tekst. Released by whoever directs; mended by changing the text where it stands. */
@Injectable()
export class HeldTextService {
  constructor(@Inject(Door) private readonly door: Door) {}

  release(context: RequestContext, info: GraphQLResolveInfo, { dossierId, heldTextId: id, reason, idempotencyKey }: ReleaseHeldTextInput): Promise<Answer> {
    return this.door.formal(context, info, { dossierId, type: 'HeldText', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      const held = await act.lock('HeldText', id, 'AUTHORISE', ['state', 'reason']);
      const problems = problemsOfRelease(reason);
      if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
      const state = heldAfter(held['state'] as HeldState, 'release');
      if (state === null) throw new Denied('NOT_POSSIBLE_NOW');
      const validUntil = new Date(Math.max(act.context.at.getTime(), (held['validFrom'] as Date).getTime() + 1));
      await act.update('HeldText', { id }, { state, reason: reason.trim(), validUntil, endedBy: context.actor.id });
      return id;
    });
  }
}
