import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationInviteFamilyMemberArgs, MutationInvolveProfessionalArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import { inviteFamilyMember, type InvitationMade } from '@zov/access/server/grants/family-account.ts';
import { involve } from '@zov/access/server/grants/involve.ts';
import type { GraphQLResolveInfo } from 'graphql';

/** Letting somebody in: a family member by a code, a professional by an involvement. */
@Resolver()
export class InvitationResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Mutation('inviteFamilyMember')
  async inviteFamilyMember(@Args() { input }: MutationInviteFamilyMemberArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, personId, idempotencyKey } = input;
    let made: InvitationMade | undefined;
    const target = { dossierId, type: 'Person', id: personId, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey } as const;
    const answer = await this.door.act(context, info, target, async (act) => {
      await act.lock('Person', personId, 'AUTHORISE');
      made = await inviteFamilyMember(act, personId, this.door.ids);
      return personId;
    });
    // A replay cannot show the code again: it is kept as a hash only. A new invitation makes a new one.
    return answer ?? (made === undefined ? this.door.notPossible(context, 'Deze uitnodiging is al gemaakt. Maak een nieuwe als de code weg is.') : { __typename: 'Invitation', invitationCode: made.code, expiresAt: made.expiresAt });
  }

  @Mutation('involveProfessional')
  involveProfessional(@Args() { input }: MutationInvolveProfessionalArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    const { dossierId, idempotencyKey, ...asked } = input;
    const id = this.door.ids.uuid();
    const target = { dossierId, type: 'Involvement', id, act: 'AUTHORISE', action: 'AUTHORISE', idempotencyKey } as const;
    return this.door.formal(context, info, target, async (act) => {
      await act.must('Involvement', 'AUTHORISE');
      return involve(act, id, asked);
    });
  }
}
