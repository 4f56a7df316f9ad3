import { Module } from '@nestjs/common';
import './entities.ts';
import { FamilyScoreResolver, TeamScoreResolver } from './score/score.resolver.ts';
import { ScoreService } from './score/score.service.ts';

/** What a family says of its veiligheidskaart. */
@Module({ providers: [ScoreService, FamilyScoreResolver] })
export class FamilySafetyCardModule {}

/** Making, sharing and adopting the veiligheidskaart. */
@Module({ providers: [ScoreService, TeamScoreResolver] })
export class TeamSafetyCardModule {}
