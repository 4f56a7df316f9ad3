import { Inject } from '@nestjs/common';
import { Args, Context, Info, Resolver, Subscription } from '@nestjs/graphql';
import type { SubscriptionEditingArgs } from '@generated/server/team';
import { AppError, SkipEvent } from '@zov/core/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';
import { EditingFeed, type Editing } from './editing-feed.ts';

/** Tells colleagues who is at work in the same family; each only of items that it may see at that moment. */
@Resolver()
export class EditingResolver {
  constructor(@Inject(Door) private readonly door: Door, @Inject(EditingFeed) private readonly feed: EditingFeed) {}

  @Subscription('editing', {
    async resolve(this: EditingResolver, editing: Editing, _args: unknown, context: RequestContext): Promise<Editing> {
      if (!(await this.isNews(context, editing))) throw new SkipEvent();
      return editing;
    },
  })
  async editing(@Args() { dossierId, itemType, itemId }: SubscriptionEditingArgs, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<AsyncIterator<Editing>> {
    if (!(await this.door.mayFollow(context, info, dossierId))) throw new AppError('NOT_ALLOWED', 'subscription');
    if (!itemType || !itemId) return this.feed.watch(dossierId);
    if (!(await this.door.mayPoint(context, info, dossierId, itemType, itemId))) throw new AppError('NOT_ALLOWED', 'subscription');
    return this.feed.watch(dossierId, { dossierId, itemType, itemId, professionalId: context.actor.id });
  }

  /** Nobody is told of the own work, nor of an item that it may not see. */
  async isNews(context: RequestContext, { dossierId, itemType, itemId, professionalId }: Editing): Promise<boolean> {
    return professionalId !== context.actor.id && this.door.sees(context, dossierId, itemType, itemId);
  }
}
