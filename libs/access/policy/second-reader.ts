import { FIELDS } from './fields.ts';
import { GROUNDS, PEOPLE, PLAN, reads, readsVoices } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED } from './shapes.ts';

/** NL: gedragswetenschapper, second reader. Reads what the grant carries, no address, and may adopt a plan somebody else wrote. */
export const secondReader = policyOf('SECOND_READER', [
  reads(...PEOPLE, 'Fact', 'DossierEvent', 'Measure', 'ItemVersion', ...PLAN, ...GROUNDS),
  readsVoices(),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
