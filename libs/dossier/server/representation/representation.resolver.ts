import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationEndMandateArgs, MutationEndRepresentationDecisionArgs, MutationRecordMandateArgs, MutationRecordRepresentationDecisionArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { liveOn } from '@zov/access/model/family-facts.ts';
import { Door } from '@zov/access/server/door.ts';
import { recalculateFamilyGrants } from '@zov/access/server/grants/recalculate.ts';
import { Denied, type Seen } from '@zov/access/server/write/formal.ts';
import { refused } from '@zov/access/server/write/refused.ts';
import { dateIn, plainDay } from '@zov/core/clock';
import type { GraphQLResolveInfo } from 'graphql';
import { problemsOfDecision, problemsOfMandate, type Represented } from '../../model/representation.ts';

type Ending = { readonly dossierId: string; readonly id: string; readonly reason: string; readonly idempotencyKey: string };

/** Who reads for whom besides custody: decisions about 16 and 17, and mandates. The rights follow in the same act (R12). */
@Resolver()
export class RepresentationResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Mutation('recordRepresentationDecision')
  recordRepresentationDecision(@Args() { input }: MutationRecordRepresentationDecisionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey, ...decision } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'RepresentationDecision', id, act: 'WRITE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      const [child] = [await act.see('Person', decision.childPersonId), await act.see('Person', decision.adultPersonId)];
      const held = (await act.rows('Custody', { adultPersonId: decision.adultPersonId, childPersonId: decision.childPersonId })).some((row) => liveOn(dateIn(act.context.at))(period(row)));
      mend(problemsOfDecision(decision, represented(child), held));
      await act.insert('RepresentationDecision', { ...decision, id, decidedBy: decision.decidedBy.trim(), reason: decision.reason.trim() }, 'WRITE', Object.keys(decision));
      await recalculateFamilyGrants(act);
      return id;
    });
  }

  @Mutation('endRepresentationDecision')
  endRepresentationDecision(@Args() { input }: MutationEndRepresentationDecisionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.end('RepresentationDecision', input, context, info);
  }

  @Mutation('recordMandate')
  recordMandate(@Args() { input }: MutationRecordMandateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey, ...mandate } = input;
    const id = this.door.ids.uuid();
    return this.door.formal(context, info, { dossierId, type: 'Mandate', id, act: 'WRITE', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      const [holder, client] = [await act.see('Person', mandate.holderPersonId), await act.see('Person', mandate.clientPersonId)];
      mend(problemsOfMandate(mandate, represented(holder), represented(client)));
      await act.insert('Mandate', { ...mandate, id, documents: mandate.documents === true, evidence: mandate.evidence.trim() }, 'WRITE', Object.keys(mandate));
      await recalculateFamilyGrants(act);
      return id;
    });
  }

  @Mutation('endMandate')
  endMandate(@Args() { input }: MutationEndMandateArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.end('Mandate', input, context, info);
  }

  /** Ends at once; the day it would have ended stays readable, with why it did not last. */
  private end(type: 'RepresentationDecision' | 'Mandate', { dossierId, id, reason, idempotencyKey }: Ending, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> {
    if (reason.trim() === '') return Promise.resolve(refused('BAD_INPUT', context.traceId, [{ field: 'reason', message: 'Schrijf waarom. Het gezin mag dit lezen.' }]));
    return this.door.formal(context, info, { dossierId, type, id, act: 'EDIT', action: 'AUTHORISE', idempotencyKey }, async (act) => {
      const row = await act.lock(type, id, 'EDIT', ['endedReason']);
      if (row['endedReason'] !== null || !(dateIn(act.context.at) < (plainDay(row['untilOn']) ?? ''))) throw new Denied('NOT_POSSIBLE_NOW', 'Dit is al beëindigd.');
      await act.update(type, { id }, { endedReason: reason.trim() });
      await recalculateFamilyGrants(act);
      return id;
    });
  }
}

const period = (row: Seen) => ({ fromOn: plainDay(row['fromOn']) ?? '', untilOn: plainDay(row['untilOn']) });
const represented = (row: Seen): Represented => ({ familyRole: String(row['familyRole']), circle: String(row['circle']), birthDate: plainDay(row['birthDate']) });

function mend(problems: readonly { readonly field: string; readonly message: string }[]): void {
  if (problems.length > 0) throw new Denied('BAD_INPUT', undefined, problems);
}
