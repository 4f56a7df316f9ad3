import { Module } from '@nestjs/common';
import '../entities.ts';
import { AccessLogResolver } from './access-log.resolver.ts';
import { ChainStatusResolver } from './chain-status.resolver.ts';
import { GrantedAccessResolver } from './granted-access.resolver.ts';
import { LogReadsResolver } from './log-reads.resolver.ts';
import { WhoLookedResolver } from './who-looked.resolver.ts';

/** The log for privacy officers. */
@Module({ providers: [AccessLogResolver, GrantedAccessResolver, LogReadsResolver, ChainStatusResolver] })
export class TeamLogModule {}

/** The log for the family itself. */
@Module({ providers: [WhoLookedResolver] })
export class FamilyLogModule {}
