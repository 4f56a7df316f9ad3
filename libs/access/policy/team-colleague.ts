import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional, worksOnPlan, writesFacts } from './shapes.ts';

/** NL: andere jeugdprofessional van hetzelfde team, with an own involvement. Without one nothing is seen (R1, R24). */
export const teamColleague = policyOf('TEAM_COLLEAGUE', [
  readsAsProfessional(),
  worksOnPlan(),
  writesFacts(),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
