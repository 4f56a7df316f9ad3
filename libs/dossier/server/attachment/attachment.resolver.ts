import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAddAttachmentArgs, MutationCorrectAttachmentArgs, MutationReleaseAttachmentArgs, MutationWithdrawAttachmentArgs, QueryAttachmentFileArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import { Door } from '@zov/access/server/door.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { AttachmentService } from './attachment.service.ts';

/** A file that is handed over, to both audiences. */
@Resolver()
export class AttachmentFileResolver {
  constructor(@Inject(Door) private readonly door: Door) {}

  @Query('attachmentFile')
  attachmentFile(@Args() { dossierId, id }: QueryAttachmentFileArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.door.one(context, info, { mode: 'ONE_DOSSIER', dossierId, action: 'EXPORT', where: [{ property: 'id', test: 'is', value: id }, { property: 'state', test: 'is', value: 'CURRENT' }] });
  }
}

/** What professionals do with files. */
@Resolver()
export class AttachmentResolver {
  constructor(@Inject(AttachmentService) private readonly attachments: AttachmentService) {}

  @Mutation('addAttachment')
  addAttachment(@Args() { input }: MutationAddAttachmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.attachments.add(context, info, input);
  }

  @Mutation('correctAttachment')
  correctAttachment(@Args() { input }: MutationCorrectAttachmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.attachments.correct(context, info, input);
  }

  @Mutation('releaseAttachment')
  releaseAttachment(@Args() { input }: MutationReleaseAttachmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.attachments.release(context, info, input);
  }

  @Mutation('withdrawAttachment')
  withdrawAttachment(@Args() { input }: MutationWithdrawAttachmentArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.attachments.withdraw(context, info, input);
  }
}
