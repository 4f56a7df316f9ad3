import { FIELDS } from './fields.ts';
import { may, me, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional, worksOnPlan } from './shapes.ts';

/** NL: andere jeugdprofessional van hetzelfde team, with an own involvement. Without one nothing is seen (R1, R24). */
export const teamColleague = policyOf('TEAM_COLLEAGUE', [
  readsAsProfessional(),
  worksOnPlan(),
  may('WRITE', 'Fact', [...FIELDS.factText, ...FIELDS.factSource, ...FIELDS.factWork], GRANTED),
  may('EDIT', 'Fact', [...FIELDS.factText, ...FIELDS.factWork], { ...GRANTED, createdBy: { $is: me('id') } }),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
