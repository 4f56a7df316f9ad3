import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type {
  MutationAdoptTemplatePlanArgs, MutationCompleteTemplateSectionArgs, MutationShareTemplatePlanArgs, MutationStartTemplatePlanArgs, MutationWithdrawTemplatePlanArgs, MutationWriteTemplateSectionArgs,
} from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { TemplatePlanService } from './template-plan.service.ts';
import { TemplateSectionService } from './template-section.service.ts';

/** Wiring of plans with a template. */
@Resolver()
export class TemplatePlanResolver {
  constructor(@Inject(TemplatePlanService) private readonly plans: TemplatePlanService, @Inject(TemplateSectionService) private readonly sections: TemplateSectionService) {}

  @Mutation('startTemplatePlan')
  startTemplatePlan(@Args() { input }: MutationStartTemplatePlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.plans.start(context, info, input);
  }

  @Mutation('writeTemplateSection')
  writeTemplateSection(@Args() { input }: MutationWriteTemplateSectionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.sections.write(context, info, input);
  }

  @Mutation('completeTemplateSection')
  completeTemplateSection(@Args() { input }: MutationCompleteTemplateSectionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.sections.complete(context, info, input);
  }

  @Mutation('shareTemplatePlan')
  shareTemplatePlan(@Args() { input }: MutationShareTemplatePlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.plans.share(context, info, input);
  }

  @Mutation('adoptTemplatePlan')
  adoptTemplatePlan(@Args() { input }: MutationAdoptTemplatePlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.plans.adopt(context, info, input);
  }

  @Mutation('withdrawTemplatePlan')
  withdrawTemplatePlan(@Args() { input }: MutationWithdrawTemplatePlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.plans.withdraw(context, info, input);
  }
}
