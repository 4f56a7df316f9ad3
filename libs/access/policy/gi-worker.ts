import { FIELDS } from './fields.ts';
import { may, me, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional } from './shapes.ts';

/** NL: GI-medewerker before a measure. Reads what the grant carries, adds own facts, sets minimum conditions. */
export const giWorker = policyOf('GI_WORKER', [
  readsAsProfessional(),
  may('WRITE', 'Fact', [...FIELDS.factText, ...FIELDS.factSource, ...FIELDS.factWork], GRANTED),
  may('EDIT', 'Fact', [...FIELDS.factText, ...FIELDS.factWork], { ...GRANTED, createdBy: { $is: me('id') } }),
  may('WRITE', 'MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork], GRANTED),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
