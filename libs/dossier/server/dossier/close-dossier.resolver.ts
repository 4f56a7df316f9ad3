import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationCloseDossierArgs, MutationReopenDossierArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { closeDossier, enterReopened } from '@zov/access/server/grants/close.ts';
import { Denied } from '@zov/access/server/write/formal.ts';
import { refused } from '@zov/access/server/write/refused.ts';
import { CLOSING_GATE, type ClosingGate } from '../closing/closing-gate.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Stands for the dossier nobody knows yet; no dossier has this id. */
const NOWHERE = '00000000-0000-4000-8000-000000000000';

/** The end of the work on a family, and beginning it again. */
@Resolver()
export class CloseDossierResolver {
  constructor(@Inject(Door) private readonly door: Door, @Inject(CLOSING_GATE) private readonly gate: ClosingGate) {}

  @Mutation('closeDossier')
  async closeDossier(@Args() { input }: MutationCloseDossierArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey } = input;
    const reason = input.reason.trim();
    if (reason === '') return noReason(context);
    let { at } = context;
    const target = { dossierId, type: 'Dossier', id: dossierId, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey } as const;
    const denied = await this.door.act(context, info, target, async (act) => {
      await act.must('Involvement', 'AUTHORISE');
      await this.gate.mustBeOpen(act);
      await closeDossier(act, reason);
      ({ at } = act.context);
      return dossierId;
    });
    return denied ?? { __typename: 'DossierClosed', at };
  }

  @Mutation('reopenDossier')
  async reopenDossier(@Args() { input }: MutationReopenDossierArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { idempotencyKey, ...asked } = input;
    const reason = asked.reason.trim();
    if (reason === '') return noReason(context);
    let dossierId = NOWHERE;
    let reopened = false;
    const enter = enterReopened({ ...asked, reason }, (did) => (reopened = did));
    const target = { dossierId, type: 'Dossier', id: dossierId, act: 'WRITE', action: 'AUTHORISE', idempotencyKey } as const;
    const denied = await this.door.act(context, info, target, async (act) => {
      if (!reopened) throw new Denied('NOT_POSSIBLE_NOW', 'Dit dossier is al open.');
      await this.gate.reopened(act, reason);
      return act.dossierId;
    }, async (client, then) => (dossierId = (await enter(client, then)) ?? dossierId));
    return denied ?? { __typename: 'DossierReopened', dossierId };
  }
}

const noReason = (context: RequestContext) => refused('BAD_INPUT', context.traceId, [{ field: 'reason', message: 'Schrijf waarom. Het gezin mag dit lezen.' }]);
