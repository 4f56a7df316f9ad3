import { asksAndDecides } from './approval-shapes.ts';
import { adoptsCard, readsCard } from './card-shapes.ts';
import { FIELDS } from './fields.ts';
import { GIVEN } from './given.ts';
import { GROUNDS, HERE, OUTLOOK, PEOPLE, PLAN, judges, keepsOwnFacts, knowsOfMeasure, ofClass, reads, readsJudged, readsVoices } from './professional-shapes.ts';
import { may, policyOf } from './rule.ts';
import { GRANTED, adoptsPlan, setsConditions } from './shapes.ts';

/** NL: Veilig Thuis. Sets minimum conditions and monitors; the only partner that knows the reporter (R6, R15). */
export const veiligThuis = policyOf('VEILIG_THUIS', [
  reads(...PEOPLE, 'FamilyTie', 'ContactPoint', 'Fact', 'DossierEvent', 'ItemVersion', 'KnownItem', ...OUTLOOK, ...PLAN, ...GROUNDS),
  readsVoices(),
  readsJudged(),
  judges(),
  // How far the recovery is, not what it is about.
  may('READ', 'PlanVersion', FIELDS.planEnvelope, ofClass('D7', HERE)),
  knowsOfMeasure(),
  may('READ', 'FactReporter', FIELDS.factReporter, GRANTED),
  may('WRITE', 'FactReporter', GIVEN.reporterRecorded, GRANTED),
  keepsOwnFacts('D3'),
  setsConditions(),
  asksAndDecides('VEILIG_THUIS'),
  adoptsPlan(),
  readsCard(),
  adoptsCard(),
]);
