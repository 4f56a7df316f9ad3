import { Module } from '@nestjs/common';
import { ViewAsResolver, WhyResolver } from './why.resolver.ts';
import { WhyService } from './why.service.ts';

/** Who sees what and why, for the family itself. */
@Module({ providers: [WhyService, WhyResolver] })
export class FamilyWhyModule {}

/** The same for professionals, who can also look through somebody's eyes. */
@Module({ providers: [WhyService, WhyResolver, ViewAsResolver] })
export class TeamWhyModule {}
