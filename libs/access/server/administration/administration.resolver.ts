import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  MutationAddOrganisationArgs, MutationAddProfessionalArgs, MutationAddTeamArgs, MutationEndOrganisationArgs, MutationEndTeamArgs, MutationRenameOrganisationArgs, MutationRenameTeamArgs,
} from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { AdministrationService } from './administration.service.ts';
import { OrganisationService } from './organisation.service.ts';

@Resolver()
export class AdministrationResolver {
  constructor(@Inject(AdministrationService) private readonly administration: AdministrationService, @Inject(OrganisationService) private readonly places: OrganisationService) {}

  @Query('staff')
  staff(@Context() context: RequestContext): Promise<unknown[]> {
    return this.administration.staff(context);
  }

  @Query('organisations')
  organisations(@Context() context: RequestContext): Promise<unknown[]> {
    return this.places.all(context);
  }

  @Query('regions')
  regions(@Context() context: RequestContext): Promise<unknown[]> {
    return this.places.regions(context);
  }

  @Mutation('addProfessional')
  addProfessional(@Args() { input }: MutationAddProfessionalArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.administration.add(context, input);
  }

  @Mutation('addOrganisation')
  addOrganisation(@Args() { input }: MutationAddOrganisationArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.add(context, input);
  }

  @Mutation('renameOrganisation')
  renameOrganisation(@Args() { input }: MutationRenameOrganisationArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.rename(context, input);
  }

  @Mutation('endOrganisation')
  endOrganisation(@Args() { input }: MutationEndOrganisationArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.end(context, input);
  }

  @Mutation('addTeam')
  addTeam(@Args() { input }: MutationAddTeamArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.addTeam(context, input);
  }

  @Mutation('renameTeam')
  renameTeam(@Args() { input }: MutationRenameTeamArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.renameTeam(context, input);
  }

  @Mutation('endTeam')
  endTeam(@Args() { input }: MutationEndTeamArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.places.endTeam(context, input);
  }
}
