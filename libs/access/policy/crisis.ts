import { asksAndDecides } from './approval-shapes.ts';
import { readsLastCard } from './card-shapes.ts';
import { knowsOwnEmergency } from './emergency-shapes.ts';
import { ITEMS, PEOPLE, TABLED, ofClass, reads, readsDescent, readsWhere } from './professional-shapes.ts';
import { givesCrisisDecisions } from './crisis-decision-shapes.ts';
import { policyOf } from './rule.ts';

/**
 * NL: crisisdienst, by emergency access. The whole safety plan with its safety net, people, addresses that nobody hides and measures;
 * of facts and of what the family said only the items that the emergency brought along. What it decides there it writes down.
 */
export const crisis = policyOf('CRISIS', [
  reads(...PEOPLE, 'ContactPoint', 'Measure', 'Involvement', 'Restriction'),
  readsDescent(),
  readsWhere(ofClass('D5'), 'PlanVersion', ...ITEMS, 'AgreementCheck', 'GoalProgress', 'SafetyNetConfirmation', 'GateDecision', 'FollowUp'),
  reads('PhaseTurn'),
  givesCrisisDecisions(),
  knowsOwnEmergency(),
  asksAndDecides('CRISIS'),
  readsLastCard(),
  readsWhere(TABLED, 'Fact', 'DossierEvent'),
  readsWhere(ofClass('D8', TABLED), 'PlanOpinion', 'Response'),
]);
