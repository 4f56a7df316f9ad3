import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { MutationSetMailAddressArgs } from '@generated/server/team';
import type { RequestContext } from '../../model/actor.ts';
import { MailAddressService } from './mail-address.service.ts';

@Resolver()
export class MailAddressResolver {
  constructor(@Inject(MailAddressService) private readonly addresses: MailAddressService) {}

  @Mutation('setMailAddress')
  setMailAddress(@Args() { input }: MutationSetMailAddressArgs, @Context() context: RequestContext): Promise<unknown> {
    return this.addresses.set(context, input);
  }
}
