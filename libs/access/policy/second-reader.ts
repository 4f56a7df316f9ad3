import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional } from './shapes.ts';

/** NL: gedragswetenschapper, second reader. Reads what the grant carries and may adopt a plan somebody else wrote. */
export const secondReader = policyOf('SECOND_READER', [
  readsAsProfessional(),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
