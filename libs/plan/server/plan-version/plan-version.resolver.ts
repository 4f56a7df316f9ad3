import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationAdoptPlanArgs, MutationOrderItemsArgs, MutationOrderTop3Args, MutationSharePlanArgs, MutationStartPlanVersionArgs, MutationWithdrawItemArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { AdoptPlanService } from './adopt-plan.service.ts';
import { OrderItemsService } from './order-items.service.ts';
import { OrderTop3Service } from './order-top3.service.ts';
import { SharePlanService } from './share-plan.service.ts';
import { StartVersionService } from './start-version.service.ts';

@Resolver()
export class PlanVersionResolver {
  constructor(
    @Inject(StartVersionService) private readonly starting: StartVersionService,
    @Inject(SharePlanService) private readonly sharing: SharePlanService,
    @Inject(AdoptPlanService) private readonly adopting: AdoptPlanService,
    @Inject(OrderTop3Service) private readonly ordering: OrderTop3Service,
    @Inject(OrderItemsService) private readonly placing: OrderItemsService,
  ) {}

  @Mutation('startPlanVersion')
  startPlanVersion(@Args() { input }: MutationStartPlanVersionArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.starting.start(context, info, input);
  }

  @Mutation('sharePlan')
  sharePlan(@Args() { input }: MutationSharePlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.sharing.share(context, info, input);
  }

  @Mutation('adoptPlan')
  adoptPlan(@Args() { input }: MutationAdoptPlanArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.adopting.adopt(context, info, input);
  }

  @Mutation('orderTop3')
  orderTop3(@Args() { input }: MutationOrderTop3Args, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.ordering.order(context, info, input);
  }

  @Mutation('orderItems')
  orderItems(@Args() { input }: MutationOrderItemsArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.placing.order(context, info, input);
  }

  @Mutation('withdrawItem')
  withdrawItem(@Args() { input }: MutationWithdrawItemArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.ordering.withdraw(context, info, input);
  }
}
