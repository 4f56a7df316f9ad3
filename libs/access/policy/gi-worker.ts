import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional, writesFacts } from './shapes.ts';

/** NL: GI-medewerker before a measure. Reads what the grant carries, adds own facts, sets minimum conditions. */
export const giWorker = policyOf('GI_WORKER', [
  readsAsProfessional(),
  writesFacts(),
  may('WRITE', 'MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork], GRANTED),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
