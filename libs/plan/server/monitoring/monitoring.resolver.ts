import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationRecordMonitoringArgs, MutationStartMonitoringArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { MonitoringService } from './monitoring.service.ts';

@Resolver()
export class MonitoringResolver {
  constructor(@Inject(MonitoringService) private readonly monitoring: MonitoringService) {}

  @Mutation('startMonitoring')
  startMonitoring(@Args() { input }: MutationStartMonitoringArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.monitoring.start(context, info, input);
  }

  @Mutation('recordMonitoring')
  recordMonitoring(@Args() { input }: MutationRecordMonitoringArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.monitoring.record(context, info, input);
  }
}
