import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAddProfessionalArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { AdministrationService } from './administration.service.ts';

@Resolver()
export class AdministrationResolver {
  constructor(@Inject(AdministrationService) private readonly administration: AdministrationService) {}

  @Query('staff')
  staff(@Context() context: RequestContext): Promise<unknown[]> {
    return this.administration.staff(context);
  }

  @Query('organisations')
  organisations(@Context() context: RequestContext): Promise<unknown[]> {
    return this.administration.organisations(context);
  }

  @Mutation('addProfessional')
  addProfessional(@Args() { input }: MutationAddProfessionalArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.administration.add(context, input);
  }
}
