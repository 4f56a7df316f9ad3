import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAddPointerArgs, MutationCorrectPointerArgs, MutationWithdrawPointerArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { RecordService } from '../record/record.service.ts';
import { POINTER, WITHDRAWN_POINTER } from './pointer.kinds.ts';

/** NL: verwijzing. */
@Resolver()
export class PointerResolver {
  constructor(@Inject(RecordService) private readonly record: RecordService) {}

  @Mutation('addPointer')
  addPointer(@Args() { input }: MutationAddPointerArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.add(context, info, POINTER, input);
  }

  @Mutation('correctPointer')
  correctPointer(@Args() { input }: MutationCorrectPointerArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, POINTER, input);
  }

  @Mutation('withdrawPointer')
  withdrawPointer(@Args() { input }: MutationWithdrawPointerArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.record.correct(context, info, WITHDRAWN_POINTER, input);
  }
}
