import { FIELDS } from './fields.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, readsAsProfessional, writesFacts } from './shapes.ts';

/** NL: Veilig Thuis. Sets minimum conditions and monitors; the only partner that knows the reporter (R6, R15). */
export const veiligThuis = policyOf('VEILIG_THUIS', [
  readsAsProfessional(),
  may('READ', 'FactReporter', FIELDS.factReporter, GRANTED),
  writesFacts(),
  may('WRITE', 'MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork], GRANTED),
  may('EDIT', 'MinimumCondition', [...FIELDS.minimumCondition, ...FIELDS.minimumConditionWork], GRANTED),
  may('ADOPT', 'PlanVersion', FIELDS.planVersion, GRANTED),
]);
