import { Inject } from '@nestjs/common';
import { Args, Context, Info, Resolver, Subscription } from '@nestjs/graphql';
import { AppError, SkipEvent } from '@zov/core/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { RequestContext } from '../../model/actor.ts';
import { Door } from '../door.ts';
import { ChangeFeed, type Change } from './change-feed.ts';

/** Tells subscribers that something changed; each change is decided on for each subscriber, with the rights of that moment. */
@Resolver()
export class DossierChangeResolver {
  constructor(@Inject(Door) private readonly door: Door, @Inject(ChangeFeed) private readonly feed: ChangeFeed) {}

  @Subscription('dossierChanged', {
    async resolve(this: DossierChangeResolver, change: Change, _args: unknown, context: RequestContext): Promise<Change> {
      if (!(await this.isNews(context, change))) throw new SkipEvent();
      return change;
    },
  })
  async dossierChanged(@Args('dossierId') dossierId: string, @Context() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<AsyncIterator<Change>> {
    if (!(await this.door.mayFollow(context, info, dossierId))) throw new AppError('NOT_ALLOWED', 'subscription');
    return this.feed.changes(dossierId);
  }

  /** Whether a page is told of a change: not of its own, to which it has the answer already, and not of what its reader may not see. */
  async isNews(context: RequestContext, { dossierId, itemType, itemId, tabId }: Change): Promise<boolean> {
    return (tabId === null || tabId !== context.tabId) && this.door.sees(context, dossierId, itemType, itemId);
  }
}
