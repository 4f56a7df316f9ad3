import { Global, Module } from '@nestjs/common';
import { CURRENT_CARD } from '@zov/dossier/server/card/current-card.ts';
import { RecordService } from '@zov/dossier/server/record/record.service.ts';
import './entities.ts';
import { AdoptCardService } from './card/adopt-card.service.ts';
import { CardSearchResolver } from './card/card-search.resolver.ts';
import { CardPartService } from './card/card-part.service.ts';
import { CurrentCardService } from './card/current-card.service.ts';
import { SafetyCardResolver } from './card/safety-card.resolver.ts';
import { ShareCardService } from './card/share-card.service.ts';
import { StartCardService } from './card/start-card.service.ts';
import { GroundResolver } from './ground.resolver.ts';
import { PrintedCardResolver } from './print/printed-card.resolver.ts';
import { FamilyScoreResolver, TeamScoreResolver } from './score/score.resolver.ts';
import { ScoreService } from './score/score.service.ts';
import { FamilyViewResolver, TeamViewResolver } from './view/view.resolver.ts';
import { ViewService } from './view/view.service.ts';

/** What a family says of its veiligheidskaart. */
@Module({ providers: [ScoreService, FamilyScoreResolver, ViewService, FamilyViewResolver, PrintedCardResolver] })
export class FamilySafetyCardModule {}

/** Making, sharing and adopting the veiligheidskaart; and for the plan, whether there is one that holds. */
@Global()
@Module({
  providers: [
    StartCardService, CardPartService, ShareCardService, AdoptCardService, SafetyCardResolver, CardSearchResolver, RecordService, GroundResolver, PrintedCardResolver, ScoreService, TeamScoreResolver, ViewService, TeamViewResolver,
    { provide: CURRENT_CARD, useClass: CurrentCardService },
  ],
  exports: [CURRENT_CARD],
})
export class TeamSafetyCardModule {}
