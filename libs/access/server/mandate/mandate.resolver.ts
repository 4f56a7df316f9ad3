import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationEndProfessionalMandateArgs, MutationRecordProfessionalMandateArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { MandateService } from './mandate.service.ts';

@Resolver()
export class MandateResolver {
  constructor(@Inject(MandateService) private readonly mandates: MandateService) {}

  @Mutation('recordProfessionalMandate')
  recordProfessionalMandate(@Args() { input }: MutationRecordProfessionalMandateArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.mandates.record(context, input);
  }

  @Mutation('endProfessionalMandate')
  endProfessionalMandate(@Args() { input }: MutationEndProfessionalMandateArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.mandates.end(context, input);
  }
}
