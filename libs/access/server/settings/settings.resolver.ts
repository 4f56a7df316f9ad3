import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MutationAddRegionSettingArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { SettingsService } from './settings.service.ts';

@Resolver()
export class SettingsResolver {
  constructor(@Inject(SettingsService) private readonly settings: SettingsService) {}

  @Query('regionSettings')
  regionSettings(@Context() context: RequestContext): Promise<unknown[]> {
    return this.settings.all(context);
  }

  @Query('measureLimits')
  measureLimits(): Promise<unknown[]> {
    return this.settings.measureLimits();
  }

  @Mutation('addRegionSetting')
  addRegionSetting(@Args() { input }: MutationAddRegionSettingArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.settings.add(context, input);
  }
}
