import { Inject } from '@nestjs/common';
import { Args, Context, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationEditTranslationArgs, MutationTranslateItemArgs } from '@generated/server/team';
import type { RequestContext } from '@zov/access/model/actor.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { TranslationService } from './translation.service.ts';

/** Wiring of translations. */
@Resolver()
export class TranslationResolver {
  constructor(@Inject(TranslationService) private readonly translations: TranslationService) {}

  @Mutation('translateItem')
  translateItem(@Args() { input }: MutationTranslateItemArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.translations.translate(context, info, input);
  }

  @Mutation('editTranslation')
  editTranslation(@Args() { input }: MutationEditTranslationArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<unknown> {
    return this.translations.edit(context, info, input);
  }
}
