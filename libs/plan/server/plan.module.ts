import { Global, Module } from '@nestjs/common';
import { CLOSING_GATE } from '@zov/dossier/server/closing/closing-gate.ts';
import './entities.ts';
import { CheckService } from './check/check.service.ts';
import { ClosingGateService } from './gate/closing-gate.service.ts';
import { GateQuestion } from './gate/gate-question.ts';
import { GateResolver } from './gate/gate.resolver.ts';
import { GateService } from './gate/gate.service.ts';
import { RelapseService } from './gate/relapse.service.ts';
import { GoalProgressResolver } from './goal-progress/goal-progress.resolver.ts';
import { RecordProgressService } from './goal-progress/record-progress.service.ts';
import { MilestoneResolver } from './milestone/milestone.resolver.ts';
import { MilestoneService } from './milestone/milestone.service.ts';
import { MonitoringResolver } from './monitoring/monitoring.resolver.ts';
import { MonitoringService } from './monitoring/monitoring.service.ts';
import { PrintedPlanResolver } from './paper/printed-plan.resolver.ts';
import { FollowUpService } from './follow-up/follow-up.service.ts';
import { HelpResolver } from './help/help.resolver.ts';
import { RecordHelpService } from './help/record-help.service.ts';
import { PlanItemResolver } from './plan-item.resolver.ts';
import { PlanSearchResolver } from './plan-search.resolver.ts';
import { PlanItemService } from './plan-item.service.ts';
import { PlanSeenResolver } from './plan-seen/plan-seen.resolver.ts';
import { PlanSeenService } from './plan-seen/plan-seen.service.ts';
import { AdoptPlanService } from './plan-version/adopt-plan.service.ts';
import { OrderItemsService } from './plan-version/order-items.service.ts';
import { OrderTop3Service } from './plan-version/order-top3.service.ts';
import { PlanVersionResolver } from './plan-version/plan-version.resolver.ts';
import { SharePlanService } from './plan-version/share-plan.service.ts';
import { StartVersionService } from './plan-version/start-version.service.ts';
import { ConfirmContactService } from './safety-net/confirm-contact.service.ts';
import { SafetyNetResolver } from './safety-net/safety-net.resolver.ts';
import { TemplatePlanResolver } from './template-plan/template-plan.resolver.ts';
import { TemplatePlanService } from './template-plan/template-plan.service.ts';
import { TemplateSectionService } from './template-plan/template-section.service.ts';
import { TranslationResolver } from './translation/translation.resolver.ts';
import { TranslationService } from './translation/translation.service.ts';
import { SigningResolver } from './signing/signing.resolver.ts';
import { SigningService } from './signing/signing.service.ts';
import { FamilyVoiceResolver, TeamVoiceResolver } from './voice/voice.resolver.ts';
import { VoiceService } from './voice/voice.service.ts';

/** What a family says of its plan. */
@Module({ providers: [VoiceService, FamilyVoiceResolver, PrintedPlanResolver, PlanSeenService, PlanSeenResolver] })
export class FamilyPlanModule {}

/** Drafting, sharing, adopting and checking the plan. */
@Global()
@Module({
  providers: [
    StartVersionService, SharePlanService, AdoptPlanService, OrderItemsService, OrderTop3Service, PlanVersionResolver, SigningService, SigningResolver,
    PlanItemService, PlanItemResolver, GateService, GateQuestion, RelapseService, GateResolver, PlanSearchResolver, RecordProgressService, GoalProgressResolver, ConfirmContactService, SafetyNetResolver, MonitoringService, MonitoringResolver, MilestoneService, MilestoneResolver, RecordHelpService, HelpResolver, TemplatePlanService, TemplateSectionService, TemplatePlanResolver, PrintedPlanResolver, CheckService, FollowUpService, VoiceService, TeamVoiceResolver, TranslationService, TranslationResolver, PlanSeenService, PlanSeenResolver, { provide: CLOSING_GATE, useClass: ClosingGateService },
  ],
  exports: [CLOSING_GATE],
})
export class TeamPlanModule {}
