import '@zov/dossier/server/entities.ts';

export { Agreement, AgreementCheck } from './agreement/agreement.entity.ts';
export { GateDecision, PhaseTurn } from './gate/gate-decision.entity.ts';
export { GoalProgress } from './goal-progress/goal-progress.entity.ts';
export { HelpGiven, HelpRecord } from './help/help.entity.ts';
export { FollowUp } from './follow-up/follow-up.entity.ts';
export { MonitoringMoment } from './monitoring/monitoring-moment.entity.ts';
export { MinimumCondition } from './minimum-condition/minimum-condition.entity.ts';
export { PlanSeen } from './plan-seen/plan-seen.entity.ts';
export { PlanVersion } from './plan-version/plan-version.entity.ts';
export { SafetyNetConfirmation } from './safety-net/safety-net-confirmation.entity.ts';
export { SafetyNetContact } from './safety-net/safety-net-contact.entity.ts';
export { ItemSignature } from './signing/item-signature.entity.ts';
export { ViewRequest } from './signing/view-request.entity.ts';
export { TemplatePlan, TemplatePlanSection } from './template-plan/template-plan.entity.ts';
export { Top3Item } from './top3-item/top3-item.entity.ts';
export { Translation } from './translation/translation.entity.ts';
export { PlanOpinion, Response } from './voice/voice.entity.ts';
