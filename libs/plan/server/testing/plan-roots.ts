import type { RequestContext } from '@zov/access/model/actor.ts';
import type { Door } from '@zov/access/server/door.ts';
import { HeldTextResolver } from '@zov/access/server/held-text/held-text.resolver.ts';
import { HeldTextService } from '@zov/access/server/held-text/held-text.service.ts';
import type { Roots } from '@zov/access/server/testing/ask.ts';
import { FactResolver } from '@zov/dossier/server/fact/fact.resolver.ts';
import { FactService } from '@zov/dossier/server/fact/fact.service.ts';
import { MixedFactService } from '@zov/dossier/server/fact/mixed-fact.service.ts';
import type { CurrentCard } from '@zov/dossier/server/card/current-card.ts';
import { HideContactService } from '@zov/dossier/server/contact-point/hide-contact.service.ts';
import { CloseDossierResolver } from '@zov/dossier/server/dossier/close-dossier.resolver.ts';
import { InvitationResolver } from '@zov/dossier/server/invitation/invitation.resolver.ts';
import { HomeResolver } from '@zov/dossier/server/record/home.resolver.ts';
import { RecordService } from '@zov/dossier/server/record/record.service.ts';
import { RestrictionResolver } from '@zov/dossier/server/restriction/restriction.resolver.ts';
import { RestrictionService } from '@zov/dossier/server/restriction/restriction.service.ts';
import type { GraphQLResolveInfo } from 'graphql';
import { CheckService } from '../check/check.service.ts';
import type { Gate } from '../../model/gate.ts';
import { ClosingGateService } from '../gate/closing-gate.service.ts';
import { GateQuestion } from '../gate/gate-question.ts';
import { GateResolver } from '../gate/gate.resolver.ts';
import { GateService } from '../gate/gate.service.ts';
import { RelapseService } from '../gate/relapse.service.ts';
import { GoalProgressResolver } from '../goal-progress/goal-progress.resolver.ts';
import { RecordProgressService } from '../goal-progress/record-progress.service.ts';
import { MilestoneResolver } from '../milestone/milestone.resolver.ts';
import { MilestoneService } from '../milestone/milestone.service.ts';
import { MonitoringResolver } from '../monitoring/monitoring.resolver.ts';
import { MonitoringService } from '../monitoring/monitoring.service.ts';
import { HelpResolver } from '../help/help.resolver.ts';
import { RecordHelpService } from '../help/record-help.service.ts';
import { FollowUpService } from '../follow-up/follow-up.service.ts';
import { PlanItemResolver } from '../plan-item.resolver.ts';
import { PlanItemService } from '../plan-item.service.ts';
import { PlanSeenResolver } from '../plan-seen/plan-seen.resolver.ts';
import { PlanSeenService } from '../plan-seen/plan-seen.service.ts';
import { AdoptPlanService } from '../plan-version/adopt-plan.service.ts';
import { OrderItemsService } from '../plan-version/order-items.service.ts';
import { OrderTop3Service } from '../plan-version/order-top3.service.ts';
import { PlanVersionResolver } from '../plan-version/plan-version.resolver.ts';
import { SharePlanService } from '../plan-version/share-plan.service.ts';
import { StartVersionService } from '../plan-version/start-version.service.ts';
import { ConfirmContactService } from '../safety-net/confirm-contact.service.ts';
import { SafetyNetResolver } from '../safety-net/safety-net.resolver.ts';
import { TemplatePlanResolver } from '../template-plan/template-plan.resolver.ts';
import { TemplatePlanService } from '../template-plan/template-plan.service.ts';
import { TemplateSectionService } from '../template-plan/template-section.service.ts';
import { TranslationResolver } from '../translation/translation.resolver.ts';
import { TranslationService } from '../translation/translation.service.ts';
import { SigningResolver } from '../signing/signing.resolver.ts';
import { SigningService } from '../signing/signing.service.ts';
import { FamilyVoiceResolver, TeamVoiceResolver } from '../voice/voice.resolver.ts';
import { VoiceService } from '../voice/voice.service.ts';

type Method = (args: { input: unknown }, context: RequestContext, info: GraphQLResolveInfo) => Promise<unknown>;

/** The resolvers of this slice on a door, without a server around them. */
export function planRoots(door: Door, card: CurrentCard = { holds: () => Promise.resolve(true), safety: () => Promise.resolve(null) }): Roots {
  const voices = new VoiceService(door);
  const question = new GateQuestion(door, card);
  const resolvers: readonly object[] = [
    new PlanVersionResolver(new StartVersionService(door), new SharePlanService(door), new AdoptPlanService(door, card), new OrderTop3Service(door), new OrderItemsService(door)),
    new TranslationResolver(new TranslationService(door)), new PlanSeenResolver(new PlanSeenService(door)),
    new SigningResolver(new SigningService(door)), new PlanItemResolver(new PlanItemService(door)), new FamilyVoiceResolver(voices), new TeamVoiceResolver(voices, new CheckService(door), new FollowUpService(door)),
    new FactResolver(new FactService(door), new MixedFactService(door)), new HeldTextResolver(new HeldTextService(door)),
    new GoalProgressResolver(new RecordProgressService(door)), new SafetyNetResolver(new ConfirmContactService(door)),
    new MonitoringResolver(new MonitoringService(door)), new MilestoneResolver(new MilestoneService(door)), new HelpResolver(new PlanItemService(door), new RecordHelpService(door)),
    new TemplatePlanResolver(new TemplatePlanService(door), new TemplateSectionService(door)),
    new GateResolver(question, new GateService(door, card), new RelapseService(door)),
    new CloseDossierResolver(door, new ClosingGateService()),
    new HomeResolver(door, new RecordService(door), new HideContactService(door)), new RestrictionResolver(new RestrictionService(door)), new InvitationResolver(door),
  ];
  const roots: Record<string, Roots[string]> = {
    gate: (_, args, context, info) => question.look(context, info, String(args['dossierId']), args['gate'] as Gate),
    dossier: (_, args, context, info) => door.one(context, info, { mode: 'ONE_DOSSIER', dossierId: args['id'] as string }),
  };
  for (const resolver of resolvers) {
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(resolver)).filter((one) => one !== 'constructor' && one !== 'gate')) {
      const method = (resolver as Record<string, Method>)[name]?.bind(resolver);
      if (method !== undefined) roots[name] = (_, args, context, info) => method(args as { input: unknown }, context, info);
    }
  }
  return roots;
}
